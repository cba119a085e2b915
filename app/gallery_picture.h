// A picture of the gallery, drawn from the run that was made for it: as an image of any size, or
// as a file. Threads: the window's, but for what it returns (export_picture.h). Keeps: the run,
// which others may show meanwhile.
#pragma once

#include "app/export_picture.h"
#include "app/shown_run.h"
#include "model/course.h"

#include <QJsonObject>

namespace brigade::app {

/// How it is drawn.
struct GalleryFrame
{
    QSize sizePx; ///< empty: that of exported pictures
    Theme theme = Theme::Light;
    model::Vocabulary vocabulary = model::Vocabulary::Restaurant;
    std::int64_t endNs = 0; ///< of the time axis, where that is later than the run's own
    int scale = 1;          ///< pixels for each of sizePx
};

class GalleryDrawing
{
public:
    /// Of a run that has ended, with its appraisal.
    GalleryDrawing(model::GalleryPicture picture, ShownRun run);

    [[nodiscard]] const ShownRun &run() const { return m_run; }
    /// With the run's own figures.
    [[nodiscard]] QString caption(model::Vocabulary vocabulary) const;
    [[nodiscard]] std::int64_t endNs() const;
    /// Its file is PNG, SVG or PDF by the ending of `path`. This must outlive it.
    [[nodiscard]] ExportDrawing drawing(const GalleryFrame &frame, const QString &path = {}) const;

private:
    [[nodiscard]] ExportSource source(const GalleryFrame &frame) const;
    [[nodiscard]] ExportChoices choices(const GalleryFrame &frame) const;

    model::GalleryPicture m_picture;
    ShownRun m_run;
    model::StreetNow m_street; ///< at the picture's moment
    QJsonObject m_report;
    TimeWindow m_whole;
};

} // namespace brigade::app
