#include "app/histogram_chart.h"

#include "app/counter_histogram.h"
#include "app/metrics.h"
#include "app/picture_file.h"
#include "app/timeline_picture.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QJsonArray>

#include <algorithm>

namespace brigade::app {

namespace {

struct HistogramText
{
    Q_DECLARE_TR_FUNCTIONS(Histogram)
};

constexpr double kLargestRowLines = 3.6;

HistogramRow histogramRowOf(const QJsonObject &bin, qint64 expected)
{
    const QJsonValue from = bin.value(QStringLiteral("from"));
    const QJsonValue to = bin.value(QStringLiteral("to"));
    HistogramRow row;
    row.runs = bin.value(QStringLiteral("runs")).toInteger();
    const bool whole = from.toInteger() == expected && to == from;
    row.kind = whole ? HistogramRow::Kind::Whole : HistogramRow::Kind::Lossy;
    row.label = from == to ? countText(from)
                           : HistogramText::tr("%1 to %2").arg(countText(from), countText(to));
    row.count =
        row.runs == 1 ? HistogramText::tr("1 run") : HistogramText::tr("%1 runs").arg(row.runs);
    if (whole)
        //: Beside a bar. %1: such as "12 runs"; none: no update
        row.count = HistogramText::tr("%1: none lost").arg(row.count);
    return row;
}

QString paneTitle(const QString &counter, const QJsonObject &histogram)
{
    const QJsonObject lost = histogram.value(QStringLiteral("lost")).toObject();
    //: %1: name of a counter; %2, %3: counts of runs; %4 to %6: counts of lost updates
    return HistogramText::tr("“%1” at the end: updates lost in %2 of %3 runs (least %4, median %5, "
                             "most %6)")
        .arg(counter, countText(histogram.value(QStringLiteral("runs_with_loss"))),
             countText(histogram.value(QStringLiteral("runs"))),
             countText(lost.value(QStringLiteral("min"))),
             countText(lost.value(QStringLiteral("median"))),
             countText(lost.value(QStringLiteral("max"))));
}

HistogramPane paneOf(const QString &counter, const QJsonObject &histogram)
{
    HistogramPane pane {.title = paneTitle(counter, histogram), .titleRect = {}, .rows = {}};
    const qint64 expected = histogram.value(QStringLiteral("expected")).toInteger();
    for (const auto &bin : histogram.value(QStringLiteral("bins")).toArray())
        pane.rows.push_back(histogramRowOf(bin.toObject(), expected));
    return pane;
}

HistogramSize measuredRoom(const QJsonObject &histograms, const QFontMetricsF &font)
{
    HistogramSize size;
    size.line = font.height();
    for (auto it = histograms.constBegin(); it != histograms.constEnd(); ++it) {
        for (const HistogramRow &row : paneOf(it.key(), it.value().toObject()).rows) {
            size.labelWidth = std::max(size.labelWidth, font.horizontalAdvance(row.label) + 2);
            size.countWidth = std::max(size.countWidth, font.horizontalAdvance(row.count) + 2);
        }
    }
    return size;
}

class HistogramPainter
{
public:
    HistogramPainter(QPainter &painter, const Palette &colours)
        : m_painter(painter)
        , m_colours(colours)
    {
    }

    void pane(const HistogramPane &pane)
    {
        write(pane.titleRect, pane.title, Qt::AlignLeft | Qt::AlignVCenter);
        for (const HistogramRow &row : pane.rows) {
            write(row.labelRect, row.label, Qt::AlignRight | Qt::AlignVCenter);
            bar(row);
            write(row.countRect, row.count, Qt::AlignLeft | Qt::AlignVCenter);
        }
    }

    void write(const QRectF &rect, const QString &words, Qt::Alignment where)
    {
        m_painter.setPen(m_colours.text);
        const QFontMetricsF font(m_painter.font());
        m_painter.drawText(rect, static_cast<int>(where),
                           font.elidedText(words, Qt::ElideRight, rect.width()));
    }

private:
    /// Lossy rows are hatched: red alone tells nothing to who does not see it.
    void bar(const HistogramRow &row)
    {
        const bool lossy = row.kind == HistogramRow::Kind::Lossy;
        m_painter.setPen(Qt::NoPen);
        m_painter.fillRect(row.bar, lossy ? m_colours.error : m_colours.coreOwn);
        if (lossy)
            m_painter.fillRect(row.bar, QBrush(m_colours.background, Qt::BDiagPattern));
        m_painter.setPen(QPen(lossy ? m_colours.error : m_colours.coreOwn, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(row.bar);
    }

    QPainter &m_painter;
    const Palette &m_colours;
};

} // namespace

std::vector<HistogramPane> layOutHistograms(const QJsonObject &histograms,
                                            const HistogramSize &size)
{
    std::vector<HistogramPane> panes;
    double lines = 0;
    for (auto it = histograms.constBegin(); it != histograms.constEnd(); ++it) {
        panes.push_back(paneOf(it.key(), it.value().toObject()));
        lines += static_cast<double>(panes.back().rows.size());
    }
    if (panes.empty())
        return panes;
    const double pad = metrics::kMarginPx;
    const double gap = size.line / 2;
    const double titles = static_cast<double>(panes.size()) * (size.line + 2 * gap);
    const double rowHeight = std::clamp((size.size.height() - 2 * pad - titles) / lines, 3.0,
                                        kLargestRowLines * size.line);
    const double left = pad + size.labelWidth + gap;
    const double longest = std::max(1.0, size.size.width() - left - gap - size.countWidth - pad);
    double y = pad;
    for (HistogramPane &pane : panes) {
        qint64 most = 1;
        for (const HistogramRow &row : pane.rows)
            most = std::max(most, row.runs);
        pane.titleRect = QRectF(pad, y, size.size.width() - 2 * pad, size.line);
        y += size.line + gap;
        for (HistogramRow &row : pane.rows) {
            const double share = static_cast<double>(row.runs) / static_cast<double>(most);
            row.labelRect = QRectF(pad, y, size.labelWidth, rowHeight);
            row.bar = QRectF(left, y + rowHeight * 0.15, longest * share, rowHeight * 0.7);
            row.countRect = QRectF(row.bar.right() + gap, y, size.countWidth, rowHeight);
            y += rowHeight;
        }
        y += gap;
    }
    return panes;
}

void paintHistograms(QPainter &painter,
                     const QJsonObject &histograms,
                     const HistogramOptions &options)
{
    const Palette &colours = palette(options.theme);
    painter.save();
    painter.fillRect(QRect({0, 0}, options.sizePx), colours.background);
    HistogramPainter brush(painter, colours);
    const QFontMetricsF font(painter.font());
    HistogramSize size = measuredRoom(histograms, font);
    size.size = options.sizePx;
    if (!options.title.isEmpty()) {
        const double pad = metrics::kMarginPx;
        brush.write({pad, pad, size.size.width() - 2 * pad, size.line}, options.title,
                    Qt::AlignLeft | Qt::AlignVCenter);
        painter.translate(0, pad + size.line);
        size.size.rheight() -= pad + size.line;
    }
    for (const HistogramPane &pane : layOutHistograms(histograms, size))
        brush.pane(pane);
    painter.restore();
}

engine::Result<bool> writeHistograms(const QJsonObject &histograms,
                                     const HistogramOptions &options,
                                     const QString &path)
{
    return writePicture(path, {options.title, options.sizePx}, [&](QPainter &painter) {
        painter.setFont(pictureFont());
        paintHistograms(painter, histograms, options);
    });
}

} // namespace brigade::app
