// What this machine charges as a picture: for each charge a bar on a logarithmic axis for what was
// measured, with its spread, and one for what the textbook says. A pure layout, and the routine
// that fills it for screen, PNG, SVG and PDF.
// Threads: the one with the QGuiApplication (text is measured). Invariant: rows do not overlap, all
// lies in the picture.
#pragma once

#include "app/palette.h"
#include "engine/result.h"
#include "model/charge_results.h"

#include <QPainter>
#include <QRectF>
#include <QSize>
#include <QString>

#include <optional>
#include <vector>

namespace brigade::app {

struct ChargePictureRow
{
    engine::Charge charge {};
    QRectF band; ///< the whole row
    QRectF nameBox;
    QRectF valueBox;
    QRectF bookBox;
    QString name;
    QString value; ///< measured, or that it was not
    QString book;
    QRectF measured;       ///< the bar, from the axis' beginning to the median; empty: absent
    QRectF textbook;       ///< to the lower figure
    QRectF textbookRange;  ///< from there to the higher one; empty where there is one figure
    double spreadLeft = 0; ///< the whisker, in x
    double spreadRight = 0;
    std::optional<double> compared {}; ///< the other result's median, in x
    bool noisy = false;
};

struct ChargeTick
{
    double x = 0;
    QString text; ///< may be empty
};

/// The charges of one unit over their own axis.
struct ChargePane
{
    QRectF plot;
    std::vector<ChargePictureRow> rows;
    std::vector<ChargeTick> ticks;
};

struct ChargePictureLayout
{
    QSize sizePx;
    double scale = 1;
    int textPx = 0; ///< of the rows
    QRectF title;
    QRectF machine;
    QRectF valueHead; ///< above what was measured
    QRectF bookHead;  ///< above the textbook's words
    QRectF legend;
    QString machineText;
    std::vector<ChargePane> panes;
    bool comparing = false;
};

struct ChargePictureSubject
{
    const model::ChargeResults &results;
    const model::ChargeResults *other = nullptr; ///< null: nothing to compare with
};

[[nodiscard]] ChargePictureLayout layOutCharges(const ChargePictureSubject &subject,
                                                const QSize &sizePx);
void paintCharges(QPainter &painter, const ChargePictureLayout &layout, const Palette &colours);

[[nodiscard]] engine::Result<bool> writeChargePicture(const ChargePictureLayout &layout,
                                                      Theme theme,
                                                      const QString &path);

} // namespace brigade::app
