// What is worked out of a run when it has ended: its figures, what stands out, its small pictures.
// Once for all who show them, and of a long run beside the window (run_controller.h).
// Threads: a pure function, any thread.
#pragma once

#include "app/palette.h"
#include "model/insights.h"
#include "model/statistics.h"

#include <QImage>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace brigade::app {

struct RunAppraisal
{
    model::Statistics statistics;
    std::vector<model::Insight> insights;
    std::optional<std::int64_t> tellingNs {}; ///< see model::tellingMoment()
    /// A small picture of it, in each theme.
    std::array<QImage, kThemeCount> thumbnails {};
};

[[nodiscard]] RunAppraisal appraisalOf(const model::Trace &trace, const model::Timeline &timeline);

} // namespace brigade::app
