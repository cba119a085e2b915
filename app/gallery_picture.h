// A picture of the gallery, drawn from the run that was made for it: as an image of any size, or
// as a file. Threads: the window's, but for what it returns (export_picture.h). Owns: the run.
#pragma once

#include "app/export_picture.h"
#include "model/course.h"
#include "model/session.h"

#include <QJsonObject>

#include <memory>

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
    GalleryDrawing(model::GalleryPicture picture, const model::Trace &trace);

    [[nodiscard]] const model::Trace &trace() const { return m_session->trace(); }
    /// With the run's own figures.
    [[nodiscard]] QString caption(model::Vocabulary vocabulary) const;
    [[nodiscard]] std::int64_t endNs() const;
    /// Its file is PNG, SVG or PDF by the ending of `path`. This must outlive it.
    [[nodiscard]] ExportDrawing drawing(const GalleryFrame &frame, const QString &path = {}) const;

private:
    [[nodiscard]] ExportSource source(const GalleryFrame &frame) const;
    [[nodiscard]] ExportChoices choices(const GalleryFrame &frame) const;

    model::GalleryPicture m_picture;
    std::unique_ptr<model::Session> m_session;
    model::Statistics m_statistics;
    model::StreetNow m_street; ///< at the picture's moment
    QJsonObject m_report;
    TimeWindow m_whole;
    model::CoreReadings m_cores;
    model::TaskFlow m_flow;
};

} // namespace brigade::app
