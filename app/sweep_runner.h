// Makes the runs of a sweep for the window. Keeps the last run of each value, so that it can be
// looked at. Threads, errors: as the series it is (quiet_series.h).
#pragma once

#include "app/quiet_series.h"
#include "app/shown_run.h"
#include "app/sweep_driver.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace brigade::app {

class SweepRunner : public QuietSeries
{
    Q_OBJECT

public:
    /// Of all kept runs together; the ones measured first go first.
    static constexpr std::size_t kMostEvents = 2'000'000;

    explicit SweepRunner(const engine::RunOptions &options, QObject *parent = nullptr);

    /// Forgets the sweep before; not while one goes on.
    void start(SweepSetup setup);
    /// Null before the first sweep.
    [[nodiscard]] const SweepDriver *driver() const { return m_driver.get(); }
    /// Without a session: there is none, or it has become too much to keep.
    [[nodiscard]] ShownRun lastRun(std::size_t point) const;
    /// What the runs said that a reader of the figures must know; each once.
    [[nodiscard]] const QStringList &notices() const { return m_notices; }

private:
    [[nodiscard]] std::optional<engine::Plan> nextPlan() const override;
    void take(const ShownRun &run) override;
    void keep(std::size_t point, const ShownRun &run);

    std::unique_ptr<SweepDriver> m_driver;
    std::vector<ShownRun> m_lastRuns;
    std::vector<std::size_t> m_kept; ///< points with a run, the one measured last in the end
    QStringList m_notices;
};

} // namespace brigade::app
