// The course of a sweep, for window and command line alike: which run comes next, and what came of
// those before. Values in turn, and all of them again for the next repeat, so that a noisy minute
// does not hit one value. It starts nothing itself.
// Threads: one; the functions are pure.
#pragma once

#include "app/summary.h"
#include "app/sweep_range.h"
#include "app/sweep_report.h"
#include "engine/plan_reader.h"
#include "engine/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace brigade::app {

/// All plans of a sweep, read before the first one runs.
struct SweepSetup
{
    SweepRange range;
    int repeat = 1;
    engine::Plan base;               ///< without any of the values
    std::vector<engine::Plan> plans; ///< one a value; their titles name it
    QStringList notices;
};

/// Reads the plan that is swept, with a few KEY=VALUE changes.
using PlanSource = std::function<engine::Result<engine::PlanReading>(const QStringList &changes)>;

/// Errors: the reader's, of the first value that the plan does not take.
[[nodiscard]] engine::Result<SweepSetup> prepareSweep(SweepRange range,
                                                      int repeat,
                                                      const PlanSource &source);

/// "Dinner (threads=4)", also of "Dinner (threads=2)"; the title itself where that would be too
/// long.
[[nodiscard]] QString sweptTitle(const QString &title, const QString &key, const QString &value);

struct SweepStep
{
    int round = 1;         ///< from 1
    std::size_t point = 0; ///< index of the value
    friend bool operator==(const SweepStep &, const SweepStep &) = default;
};

struct SweepResult
{
    model::SweepRun run;
    Verdict verdict = Verdict::Finished;
    QJsonObject host {};
};
/// Of a run that has ended.
[[nodiscard]] SweepResult sweepResultOf(const model::Trace &trace,
                                        const model::Statistics &statistics);

class SweepDriver
{
public:
    explicit SweepDriver(SweepSetup setup);

    /// None: all runs have been made.
    [[nodiscard]] std::optional<SweepStep> next() const;
    /// What came of the run that next() named.
    void take(const SweepResult &result);

    [[nodiscard]] const engine::Plan &planOf(std::size_t point) const
    {
        return m_setup.plans[point];
    }
    [[nodiscard]] const SweepOutcome &outcome() const { return m_outcome; }
    [[nodiscard]] int repeat() const { return m_setup.repeat; }
    [[nodiscard]] int taken() const { return m_taken; } ///< unfinished ones too
    [[nodiscard]] int measured() const { return m_measured; }
    [[nodiscard]] int total() const;

private:
    SweepSetup m_setup;
    SweepOutcome m_outcome;
    int m_taken = 0;
    int m_measured = 0;
};

/// "threads=4", of a point.
[[nodiscard]] QString changeOf(const SweepOutcome &outcome, std::size_t point);

} // namespace brigade::app
