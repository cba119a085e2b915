// Makes the runs of some experiments for a dialog. Whoever wants to keep one takes it in made().
// Threads, errors: as the series it is (quiet_series.h).
#pragma once

#include "app/quiet_series.h"
#include "model/lesson_runs.h"

#include <QStringList>

#include <vector>

namespace brigade::app {

class QuietRuns : public QuietSeries
{
    Q_OBJECT

public:
    explicit QuietRuns(const engine::RunOptions &options, QObject *parent = nullptr);

    /// For tests and for who is in a hurry.
    void setLength(model::RunLength length) { m_length = length; }
    /// Each as often as it says, in rounds, so that a bad second does not hit one of them only.
    /// Those that this machine cannot make are left out. Not while some go on.
    void start(const std::vector<model::Experiment> &experiments);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int total() const { return static_cast<int>(m_turns.size()); }
    /// Of the last start(): ids of what this machine has too few cores for.
    [[nodiscard]] const QStringList &leftOut() const { return m_leftOut; }

signals:
    void made(const QString &id, const brigade::app::ShownRun &run);

private:
    struct Turn
    {
        QString id;
        engine::Plan plan;
    };
    /// The problem, or nothing.
    QString addRound(const std::vector<model::Experiment> &experiments, int round);
    [[nodiscard]] std::optional<engine::Plan> nextPlan() const override;
    void take(const ShownRun &run) override;

    model::RunLength m_length = model::RunLength::Full;
    std::vector<Turn> m_turns;
    QStringList m_leftOut;
    int m_count = 0;
};

} // namespace brigade::app
