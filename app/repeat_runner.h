// Runs one plan many times for the window, and keeps the report of each.
// Threads, errors: as the series it is (quiet_series.h).
#pragma once

#include "app/quiet_series.h"

#include <QJsonObject>

#include <vector>

namespace brigade::app {

inline constexpr int kMostRepeats = 1000;

class RepeatRunner : public QuietSeries
{
    Q_OBJECT

public:
    explicit RepeatRunner(const engine::RunOptions &options, QObject *parent = nullptr);

    /// Forgets the runs before; not while they go on.
    void start(const engine::Plan &plan, int runs);

    [[nodiscard]] int wanted() const { return m_wanted; }
    [[nodiscard]] const engine::Plan &plan() const { return m_plan; }
    /// As `brigade-cli run --report` writes them.
    [[nodiscard]] const std::vector<QJsonObject> &reports() const { return m_reports; }

private:
    [[nodiscard]] std::optional<engine::Plan> nextPlan() const override;
    void take(const ShownRun &run) override;

    engine::Plan m_plan;
    std::vector<QJsonObject> m_reports;
    int m_wanted = 0;
};

} // namespace brigade::app
