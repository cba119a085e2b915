// Fills what charge_picture.cpp has laid out.
#include "app/charge_picture.h"
#include "app/metrics.h"
#include "app/picture_file.h"
#include "app/timeline_picture.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace brigade::app {

namespace {

struct ChargeInk
{
    double pixels = 0;
    QColor colour;
};

class ChargePainter
{
public:
    ChargePainter(QPainter &painter, const ChargePictureLayout &layout, const Palette &colours)
        : m_painter(painter)
        , m_layout(layout)
        , m_colours(colours)
    {
    }
    void paint();

private:
    void write(const QRectF &box, Qt::Alignment where, const QString &text, const ChargeInk &ink);
    void paintPane(const ChargePane &pane);
    void paintRow(const ChargePictureRow &row);
    void paintMeasured(const QRectF &bar);
    void paintTextbook(const QRectF &bar, const QRectF &range);
    void paintWhisker(const QRectF &bar, double left, double right);
    void paintMark(const QPointF &centre, double radius);
    void paintLegend();

    QPainter &m_painter;
    const ChargePictureLayout &m_layout;
    const Palette &m_colours;
};

QString inPictureWords(const char *text)
{
    return QCoreApplication::translate("Charges", text);
}

/// What does not fit ends in an ellipsis.
void ChargePainter::write(const QRectF &box,
                          Qt::Alignment where,
                          const QString &text,
                          const ChargeInk &ink)
{
    QFont font = pictureFont();
    font.setPixelSize(std::max(metrics::kSmallestTextPx, static_cast<int>(ink.pixels)));
    m_painter.setFont(font);
    m_painter.setPen(ink.colour);
    const QString fitting = QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width());
    m_painter.drawText(box, static_cast<int>(where | Qt::AlignVCenter) | Qt::TextDontClip, fitting);
}

void ChargePainter::paintMeasured(const QRectF &bar)
{
    m_painter.fillRect(bar, m_colours.coreOwn);
}

void ChargePainter::paintTextbook(const QRectF &bar, const QRectF &range)
{
    m_painter.setPen(QPen(m_colours.mutedText, m_layout.scale));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(bar);
    if (range.width() >= 1) {
        m_painter.setBrush(QBrush(m_colours.mutedText, Qt::BDiagPattern));
        m_painter.drawRect(range);
    }
    m_painter.setBrush(Qt::NoBrush);
}

void ChargePainter::paintWhisker(const QRectF &bar, double left, double right)
{
    m_painter.setPen(QPen(m_colours.text, 1.5 * m_layout.scale));
    const double middle = bar.center().y();
    m_painter.drawLine(QPointF(left, middle), QPointF(right, middle));
    for (const double x : {left, right})
        m_painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()));
}

void ChargePainter::paintMark(const QPointF &centre, double radius)
{
    const QPolygonF diamond {{centre.x() - radius, centre.y()},
                             {centre.x(), centre.y() - radius},
                             {centre.x() + radius, centre.y()},
                             {centre.x(), centre.y() + radius}};
    m_painter.setPen(QPen(m_colours.background, m_layout.scale));
    m_painter.setBrush(m_colours.accent);
    m_painter.drawPolygon(diamond);
    m_painter.setBrush(Qt::NoBrush);
}

void ChargePainter::paintRow(const ChargePictureRow &row)
{
    const auto px = static_cast<double>(m_layout.textPx);
    write(row.nameBox, Qt::AlignRight, row.name, {px, m_colours.text});
    const bool absent = row.measured.isEmpty();
    write(row.valueBox, Qt::AlignLeft, row.value,
          {px, absent ? m_colours.mutedText : m_colours.text});
    write(row.bookBox, Qt::AlignLeft, row.book, {px, m_colours.mutedText});
    paintTextbook(row.textbook, row.textbookRange);
    if (!absent) {
        paintMeasured(row.measured);
        paintWhisker(row.measured, row.spreadLeft, row.spreadRight);
    }
    if (row.compared)
        paintMark({*row.compared, row.band.top() + row.band.height() * 0.3},
                  row.band.height() * 0.26);
}

void ChargePainter::paintPane(const ChargePane &pane)
{
    const double scale = m_layout.scale;
    for (std::size_t i = 0; i < pane.rows.size(); i += 2)
        m_painter.fillRect(pane.rows[i].band, m_colours.lane);
    for (const ChargeTick &tick : pane.ticks) {
        m_painter.setPen(QPen(m_colours.grid, scale));
        m_painter.drawLine(QPointF(tick.x, pane.plot.top()),
                           QPointF(tick.x, pane.plot.bottom() + metrics::kTickLengthPx * scale));
    }
    for (const ChargePictureRow &row : pane.rows)
        paintRow(row);
    m_painter.setPen(QPen(m_colours.axis, scale));
    m_painter.drawLine(pane.plot.bottomLeft(), pane.plot.bottomRight());
    const double half = metrics::kTickApartPx * scale / 2;
    for (const ChargeTick &tick : pane.ticks) {
        const QRectF box(tick.x - half, pane.plot.bottom() + metrics::kTickLengthPx * scale,
                         2 * half, (metrics::kTickPx + 4) * scale);
        write(box, Qt::AlignHCenter, tick.text, {metrics::kTickPx * scale, m_colours.text});
    }
}

void ChargePainter::paintLegend()
{
    const double scale = m_layout.scale;
    const double gap = metrics::kTextPadPx * 2 * scale;
    double left = m_layout.legend.left();
    const double top = m_layout.legend.top() + 4 * scale;
    QFont font = pictureFont();
    font.setPixelSize(
        std::max(metrics::kSmallestTextPx, static_cast<int>(metrics::kLegendPx * scale)));
    const QFontMetricsF widths(font);
    const QSizeF swatch(metrics::kSwatchWidthPx * scale, metrics::kSwatchHeightPx * scale);
    const auto entry = [&](const QString &text, const auto &paintSwatch) {
        paintSwatch(QRectF(QPointF(left, top), swatch));
        left += swatch.width() + gap;
        const double width = widths.horizontalAdvance(text) + 2 * scale;
        write({left, m_layout.legend.top(), width, m_layout.legend.height()}, Qt::AlignLeft, text,
              {metrics::kLegendPx * scale, m_colours.text});
        left += width + metrics::kLegendGapPx * scale;
    };
    entry(inPictureWords(QT_TRANSLATE_NOOP("Charges", "measured here: median")),
          [&](const QRectF &box) { paintMeasured(box); });
    entry(inPictureWords(QT_TRANSLATE_NOOP("Charges", "its spread, 10 % to 90 %")),
          [&](const QRectF &box) { paintWhisker(box, box.left(), box.right()); });
    //: In a legend. A bar: from the lower to the upper figure of textbooks
    entry(inPictureWords(QT_TRANSLATE_NOOP("Charges", "the textbook's figure, hatched: from … to")),
          [&](const QRectF &box) {
              const double middle = box.center().x();
              paintTextbook({box.left(), box.top(), middle - box.left(), box.height()},
                            {middle, box.top(), box.right() - middle, box.height()});
          });
    if (m_layout.comparing)
        entry(inPictureWords(QT_TRANSLATE_NOOP("Charges", "the other result's median")),
              [&](const QRectF &box) { paintMark(box.center(), box.height() / 2); });
}

void ChargePainter::paint()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.fillRect(QRect({}, m_layout.sizePx), m_colours.background);
    write(m_layout.title, Qt::AlignLeft,
          //: Title. What a thread, a switch, a message costs in time; no money
          inPictureWords(QT_TRANSLATE_NOOP("Charges", "What this machine charges")),
          {metrics::kTitlePx * m_layout.scale, m_colours.text});
    write(m_layout.machine, Qt::AlignLeft, m_layout.machineText,
          {metrics::kResultPx * m_layout.scale, m_colours.mutedText});
    const ChargeInk small {metrics::kLegendPx * m_layout.scale, m_colours.mutedText};
    if (!m_layout.panes.empty()) {
        write(m_layout.valueHead, Qt::AlignLeft,
              inPictureWords(QT_TRANSLATE_NOOP("Charges", "Median here")), small);
        write(m_layout.bookHead, Qt::AlignLeft,
              //: Head of a narrow column: what textbooks say
              inPictureWords(QT_TRANSLATE_NOOP("Charges", "Textbook")), small);
    }
    for (const ChargePane &pane : m_layout.panes)
        paintPane(pane);
    if (!m_layout.panes.empty())
        paintLegend();
}

} // namespace

void paintCharges(QPainter &painter, const ChargePictureLayout &layout, const Palette &colours)
{
    ChargePainter(painter, layout, colours).paint();
}

engine::Result<bool> writeChargePicture(const ChargePictureLayout &layout,
                                        Theme theme,
                                        const QString &path)
{
    return writePicture(path, {inPictureWords("What this machine charges"), layout.sizePx},
                        [&](QPainter &painter) { paintCharges(painter, layout, palette(theme)); });
}

} // namespace brigade::app
