#include "app/export_sheet.h"

#include "app/metrics.h"
#include "app/text_measure.h"

#include <algorithm>

namespace brigade::app {

namespace {

using namespace metrics;

class SheetBuilder
{
public:
    SheetBuilder(const SheetWords &words, const QSize &sizePx, const QFont &font)
        : m_words(words)
        , m_sizePx(sizePx)
        , m_room(sizePx.width() - 2 * kMarginPx)
        , m_measure(font)
    {
    }

    [[nodiscard]] SheetLayout build();

private:
    /// One line; returns its bottom.
    int addLine(int top, const QString &text, TextRole role, int pixelSize);
    int addParts(int top, const QStringList &parts, TextRole role);
    int addLegend(int bottom);
    void add(TextBox box);

    const SheetWords &m_words;
    QSize m_sizePx;
    int m_room;
    TextMeasure m_measure;
    SheetLayout m_out;
};

void SheetBuilder::add(TextBox box)
{
    box.text = m_measure.elided(box);
    if (!box.text.isEmpty())
        m_out.texts.push_back(std::move(box));
}

int SheetBuilder::addLine(int top, const QString &text, TextRole role, int pixelSize)
{
    const int height = m_measure.heightPx(role, pixelSize);
    add({.rect = QRect(kMarginPx, top, m_room, height),
         .text = text,
         .role = role,
         .pixelSize = pixelSize});
    return top + height;
}

int SheetBuilder::addParts(int top, const QStringList &parts, TextRole role)
{
    for (const QString &line : m_measure.joinedLines(parts, role, kResultPx, m_room))
        top = addLine(top, line, role, kResultPx);
    return top;
}

/// Returns the legend's top.
int SheetBuilder::addLegend(int bottom)
{
    const int words = m_measure.heightPx(TextRole::Legend, kLegendPx);
    const int height = std::max(words, m_words.swatchPx.height());
    const int pad = kTextPadPx + kTextPadPx / 2;
    std::vector<int> widths;
    for (const QString &word : m_words.legend)
        widths.push_back(m_words.swatchPx.width() + pad
                         + m_measure.widthPx(word, TextRole::Legend, kLegendPx));
    const auto places = flow(widths, m_room, kLegendGapPx);
    const int pitch = height + kLineGapPx;
    const int top = bottom - (places.back().line + 1) * pitch;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const int left = kMarginPx + places[i].x;
        const int y = top + places[i].line * pitch;
        QRect swatch(QPoint(left, y), m_words.swatchPx);
        swatch.moveTop(y + (height - swatch.height()) / 2);
        m_out.swatches.push_back(swatch);
        const int right = std::min(left + widths[i], m_sizePx.width() - kMarginPx);
        const int textLeft = left + m_words.swatchPx.width() + pad;
        add({.rect = QRect(textLeft, y, right - textLeft, height),
             .text = m_words.legend[static_cast<qsizetype>(i)],
             .role = TextRole::Legend,
             .pixelSize = kLegendPx});
    }
    return top;
}

SheetLayout SheetBuilder::build()
{
    int top = kMarginPx;
    if (!m_words.title.isEmpty())
        top = addLine(top, m_words.title, TextRole::Title, kTitlePx) + kLineGapPx;
    top = addParts(top, m_words.plan, TextRole::Note);
    top = addParts(top, m_words.result, TextRole::Result) + kSectionGapPx;
    if (m_words.legend.isEmpty() && m_words.credit.isEmpty()) {
        m_out.body = QRect(0, top, m_sizePx.width(), std::max(1, m_sizePx.height() - top));
        return std::move(m_out);
    }
    const int creditHeight = m_measure.heightPx(TextRole::Note, kNotePx);
    int bottom = m_sizePx.height() - kMarginPx - creditHeight;
    add({.rect = QRect(kMarginPx, bottom, m_room, creditHeight),
         .text = m_words.credit,
         .role = TextRole::Note,
         .pixelSize = kNotePx,
         .align = Qt::AlignRight | Qt::AlignVCenter});
    bottom -= kLineGapPx;
    if (!m_words.legend.isEmpty())
        bottom = addLegend(bottom);
    bottom -= kSectionGapPx;
    m_out.body = QRect(kMarginPx, top, m_room, std::max(1, bottom - top));
    return std::move(m_out);
}

} // namespace

SheetLayout layOutSheet(const SheetWords &words, const QSize &sizePx, const QFont &font)
{
    return SheetBuilder(words, sizePx, font).build();
}

void paintSheet(QPainter &painter,
                const SheetLayout &layout,
                const QFont &font,
                const Palette &palette)
{
    painter.save();
    for (const TextBox &text : layout.texts) {
        painter.setFont(textFont(font, text.role, text.pixelSize));
        painter.setPen(text.role == TextRole::Note ? palette.mutedText : palette.text);
        painter.drawText(text.rect,
                         static_cast<int>(text.align) | Qt::TextDontClip | Qt::TextSingleLine,
                         text.text);
    }
    painter.restore();
}

} // namespace brigade::app
