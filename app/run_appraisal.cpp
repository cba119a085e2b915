#include "app/run_appraisal.h"

#include "app/run_history.h"
#include "app/run_thumbnail.h"
#include "model/telling_moment.h"

namespace brigade::app {

RunAppraisal appraisalOf(const model::Trace &trace, const model::Timeline &timeline)
{
    RunAppraisal appraisal;
    appraisal.statistics = model::computeStatistics(trace, timeline);
    appraisal.insights = model::insightsOf(trace, timeline, appraisal.statistics);
    appraisal.tellingNs = model::tellingMoment(trace.events());
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
        QImage &picture = appraisal.thumbnails.at(static_cast<std::size_t>(theme));
        picture = runThumbnail(timeline, RunHistory::kThumbnailPx * RunHistory::kThumbnailDetail,
                               palette(theme));
        picture.setDevicePixelRatio(RunHistory::kThumbnailDetail);
    }
    return appraisal;
}

} // namespace brigade::app
