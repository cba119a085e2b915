#include "app/choosing_painter.h"

#include "app/metrics.h"
#include "app/picture_file.h"
#include "app/timeline_picture.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace brigade::app {

namespace {

constexpr int kExportWidthPx = 1200;
constexpr int kExportFontPx = 16;
constexpr double kPathPx = 2.5;
constexpr auto kWrapped =
    static_cast<int>(Qt::AlignHCenter) | static_cast<int>(Qt::TextWordWrap) | Qt::TextDontClip;

class ChoosingBrush
{
public:
    ChoosingBrush(QPainter &painter, const QFont &font, const Palette &colours)
        : m_painter(painter)
        , m_plain(font)
        , m_bold(font)
        , m_colours(colours)
    {
        m_bold.setBold(true);
    }
    void paintEdge(const ChoosingBox &box);
    void paintBox(const ChoosingBox &box, bool focused);
    void paintProof(const ChoosingPicture &picture);

private:
    void paintBar(const ProofBar &bar);
    void write(const QRectF &box, int how, const QString &text, const QFont &font);

    QPainter &m_painter;
    QFont m_plain;
    QFont m_bold;
    const Palette &m_colours;
};

void ChoosingBrush::write(const QRectF &box, int how, const QString &text, const QFont &font)
{
    m_painter.setFont(font);
    m_painter.setPen(m_colours.text);
    m_painter.drawText(box, how, text);
}

void ChoosingBrush::paintEdge(const ChoosingBox &box)
{
    if (box.parent.isEmpty())
        return;
    m_painter.setPen(box.onPath ? QPen(m_colours.accent, kPathPx) : QPen(m_colours.axis, 1));
    m_painter.drawLine(box.edge);
    m_painter.fillRect(box.tag, m_colours.background);
    const bool isYes = box.branch == ChoosingBox::Branch::Yes;
    write(box.tag, static_cast<int>(Qt::AlignCenter) | Qt::TextDontClip,
          isYes ? QCoreApplication::translate("Choosing", "Yes")
                : QCoreApplication::translate("Choosing", "No"),
          box.onPath ? m_bold : m_plain);
}

void ChoosingBrush::paintBox(const ChoosingBox &box, bool focused)
{
    m_painter.setPen(box.onPath ? QPen(m_colours.accent, kPathPx) : QPen(m_colours.axis, 1));
    m_painter.setBrush(box.isLeaf ? m_colours.panel : m_colours.lane);
    const double round = box.isLeaf ? 0 : 2 * metrics::kCornerPx;
    m_painter.drawRoundedRect(box.rect, round, round);
    if (focused) {
        m_painter.setPen(QPen(m_colours.text, 1, Qt::DotLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(box.rect.adjusted(-3, -3, 3, 3));
    }
    write(box.words, kWrapped, box.text, box.onPath || box.isLeaf ? m_bold : m_plain);
    write(box.noteBox, kWrapped, box.note, m_plain);
}

void ChoosingBrush::paintBar(const ProofBar &bar)
{
    const auto wrapped =
        static_cast<int>(Qt::AlignVCenter | Qt::AlignRight) | static_cast<int>(Qt::TextWordWrap);
    write(bar.name, wrapped, bar.label, bar.isAnswer ? m_bold : m_plain);
    m_painter.fillRect(bar.track, m_colours.lane);
    if (!bar.bar.isEmpty()) {
        m_painter.fillRect(bar.bar, m_colours.coreOwn);
        if (!bar.isAnswer) // told apart without colours too
            m_painter.fillRect(bar.bar, QBrush(m_colours.background, Qt::BDiagPattern));
    }
    write(bar.number, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), bar.value,
          bar.isAnswer ? m_bold : m_plain);
}

void ChoosingBrush::paintProof(const ChoosingPicture &picture)
{
    if (picture.heading.isEmpty())
        return;
    const double top = picture.headingBox.top() - metrics::kSectionGapPx / 2.0;
    m_painter.setPen(QPen(m_colours.grid, 1));
    m_painter.drawLine(QLineF(0, top, picture.size.width(), top));
    const auto wrapped = static_cast<int>(Qt::AlignLeft) | static_cast<int>(Qt::TextWordWrap);
    write(picture.headingBox, wrapped, picture.heading, m_bold);
    write(picture.sayBox, wrapped, picture.say, m_plain);
    for (const ProofBar &bar : picture.bars)
        paintBar(bar);
    write(picture.verdictBox, wrapped, picture.verdict, m_bold);
}

} // namespace

void paintChoosing(QPainter &painter, const ChoosingPicture &picture, const ChoosingLook &look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    ChoosingBrush brush(painter, look.font, look.colours);
    for (const bool path : {false, true}) { // the path lies on top
        for (const ChoosingBox &box : picture.boxes) {
            if (box.onPath == path)
                brush.paintEdge(box);
        }
    }
    for (const ChoosingBox &box : picture.boxes)
        brush.paintBox(box, box.id == look.focused);
    brush.paintProof(picture);
}

engine::Result<bool> writeChoosing(const ChoosingSubject &subject, Theme theme, const QString &path)
{
    QFont font = pictureFont();
    font.setPixelSize(kExportFontPx);
    const int margin = metrics::kMarginPx;
    const ChoosingPicture picture = layOutChoosing(subject, kExportWidthPx - 2 * margin, font);
    const QSize sizePx(kExportWidthPx,
                       std::max(metrics::kSmallestPictureHeightPx,
                                static_cast<int>(std::ceil(picture.size.height())) + 2 * margin));
    const Palette &colours = palette(theme);
    return writePicture(path, {.title = QStringLiteral("Brigade"), .sizePx = sizePx},
                        [&](QPainter &painter) {
                            painter.fillRect(QRect({0, 0}, sizePx), colours.background);
                            painter.translate(margin, margin);
                            paintChoosing(painter, picture, {.font = font, .colours = colours});
                        });
}

} // namespace brigade::app
