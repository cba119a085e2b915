#include "app/gallery_picture.h"

#include "app/course_prose.h"
#include "app/timeline_picture.h"
#include "model/lesson_figures.h"
#include "model/statistics.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace brigade::app {

namespace {

ExportSubject subjectOf(model::GalleryView view)
{
    switch (view) {
    case model::GalleryView::ByThread:
        break;
    case model::GalleryView::ByCore:
        return ExportSubject::ByCore;
    case model::GalleryView::Scene:
        return ExportSubject::Scene;
    }
    return ExportSubject::ByThread;
}

ExportFormat formatOf(const QString &path)
{
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return ExportFormat::Svg;
    return path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) ? ExportFormat::Pdf
                                                                     : ExportFormat::Png;
}

} // namespace

GalleryDrawing::GalleryDrawing(model::GalleryPicture picture, ShownRun run)
    : m_picture(std::move(picture))
    , m_run(std::move(run))
    , m_report(model::report(m_run.session->trace(), m_run.appraisal->statistics))
    , m_whole(wholeRun(m_run.session->timeline(), m_run.appraisal->statistics))
{
    m_street = m_run.session->at(std::llround(m_picture.at * static_cast<double>(m_whole.endNs)));
}

QString GalleryDrawing::caption(model::Vocabulary vocabulary) const
{
    model::LessonFigures figures = model::figuresHere();
    figures.setRun(QStringLiteral("run"), {m_report});
    const auto words = model::filled(m_picture.caption, figures);
    return proseIn(words ? words.value() : m_picture.caption, vocabulary);
}

std::int64_t GalleryDrawing::endNs() const
{
    return m_whole.endNs;
}

ExportSource GalleryDrawing::source(const GalleryFrame &frame) const
{
    TimeWindow shown = m_whole;
    shown.endNs = std::max(shown.endNs, frame.endNs);
    return {.trace = m_run.session->trace(),
            .timeline = m_run.session->timeline(),
            .statistics = m_run.appraisal->statistics,
            .cores = *m_run.coreReadings,
            .flow = *m_run.taskFlow,
            .street = m_street,
            .shown = shown,
            .vocabulary = frame.vocabulary,
            .title = proseIn(m_picture.title, frame.vocabulary),
            .sheetPx = frame.sizePx};
}

ExportChoices GalleryDrawing::choices(const GalleryFrame &frame) const
{
    return {.subject = subjectOf(m_picture.view),
            .scale = std::clamp(frame.scale, 1, kLargestExportScale),
            .range = ExportRange::Shown,
            .theme = frame.theme};
}

ExportDrawing GalleryDrawing::drawing(const GalleryFrame &frame, const QString &path) const
{
    ExportChoices chosen = choices(frame);
    chosen.format = formatOf(path);
    return {source(frame), chosen};
}

} // namespace brigade::app
