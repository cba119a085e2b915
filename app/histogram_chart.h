// How the counters of a plan that was run many times came out, as a picture: a bar for each value
// (or range of values), those in which no update was lost apart from the others by colour, pattern
// and word. The same routine paints the window and PNG, SVG and PDF.
// Threads: the layout is pure; painting: the one with the QGuiApplication.
#pragma once

#include "app/palette.h"
#include "engine/result.h"

#include <QJsonObject>
#include <QPainter>
#include <QRectF>
#include <QSize>
#include <QString>

#include <cstdint>
#include <vector>

namespace brigade::app {

struct HistogramRow
{
    enum class Kind : std::uint8_t { Whole, Lossy };
    Kind kind = Kind::Lossy; ///< Whole: no update was lost in these runs
    qint64 runs = 0;
    QString label; ///< "143,211" or "100,000 to 119,999"
    QString count; ///< "12 runs"
    QRectF labelRect;
    QRectF bar; ///< as long as its share of the fullest row
    QRectF countRect;
};

struct HistogramPane
{
    QString title; ///< "counter: updates lost in 97 of 100 runs"
    QRectF titleRect;
    std::vector<HistogramRow> rows;
};

struct HistogramSize
{
    QSizeF size;
    double line = 16;      ///< height of a line
    double labelWidth = 0; ///< of the longest label
    double countWidth = 0;
};

/// Of counterHistograms(); a pane for each counter, one below the other. Empty without counters.
[[nodiscard]] std::vector<HistogramPane> layOutHistograms(const QJsonObject &histograms,
                                                          const HistogramSize &size);

struct HistogramOptions
{
    QSize sizePx;
    Theme theme = Theme::Light;
    QString title {}; ///< over it; empty: none
};

/// All of sizePx, its background too.
void paintHistograms(QPainter &painter,
                     const QJsonObject &histograms,
                     const HistogramOptions &options);
/// .png, .svg or .pdf by its ending.
[[nodiscard]] engine::Result<bool> writeHistograms(const QJsonObject &histograms,
                                                   const HistogramOptions &options,
                                                   const QString &path);

} // namespace brigade::app
