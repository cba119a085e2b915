// The runs of this session of the window, each with its trace and its figures, so that it can be
// shown again and compared. The oldest go first when there are too many or they are too long.
// Threads: the window's.
#pragma once

#include "app/palette.h"
#include "app/run_controller.h"
#include "model/statistics.h"
#include "model/trace.h"

#include <QImage>
#include <QObject>
#include <QString>

#include <array>
#include <memory>
#include <vector>

namespace brigade::app {

struct PastRun
{
    int number = 0; ///< from 1, never given twice
    QString title;
    ShownRun shown; ///< it has a session and an appraisal

    [[nodiscard]] const model::Trace &trace() const { return shown.session->trace(); }
    [[nodiscard]] const model::Statistics &statistics() const
    {
        return shown.appraisal->statistics;
    }
};

class RunHistory : public QObject
{
    Q_OBJECT

public:
    static constexpr QSize kThumbnailPx {72, 26};
    static constexpr int kThumbnailDetail = 2; ///< its pixels for each of the screen's
    static constexpr std::size_t kMostRuns = 30;
    static constexpr std::size_t kMostEvents = 2'000'000; ///< of all together; the last run stays

    explicit RunHistory(RunController &controller, QObject *parent = nullptr);

    /// The last one last.
    [[nodiscard]] const std::vector<std::shared_ptr<const PastRun>> &runs() const { return m_runs; }
    void clear();
    void takeOver(const RunHistory &other);
    /// In the window again, at once.
    void showAgain(const PastRun &run);

signals:
    void changed();

private:
    void take();

    RunController &m_controller;
    std::vector<std::shared_ptr<const PastRun>> m_runs;
    int m_last = 0;
};

} // namespace brigade::app
