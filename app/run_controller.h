// Starts and stops runs for the window and shows it the one there is: now, or at a chosen moment.
// Threads: the window's; starting (some milliseconds to a second, for the workers) happens on a
// thread of its own, and so does what is worked out of a long run between its end and ended(), in
// which the run still counts as going on, and of a long recording that is opened, which does not.
// Owns: the session, with who wants it to stay. When a run does not stop: after a while, or when
// asked twice, its workers are killed.
#pragma once

#include "app/frame_pace.h"
#include "app/shown_run.h"
#include "engine/plan.h"
#include "engine/run.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <cstdint>
#include <future>
#include <memory>
#include <optional>

namespace brigade::app {

class RunController : public QObject
{
    Q_OBJECT

public:
    /// Ended: a run that is over, or a recording.
    enum class Phase : std::uint8_t { Empty, Starting, Running, Stopping, Ended };

    explicit RunController(engine::RunOptions options, QObject *parent = nullptr);
    ~RunController() override;
    RunController(const RunController &) = delete;
    RunController &operator=(const RunController &) = delete;

    [[nodiscard]] const engine::RunOptions &options() const { return m_options; }
    /// Runs write what they record there; empty: nowhere.
    void setJournal(const QString &path) { m_journal = path; }

    /// Afterwards: while it runs nothing is drawn, so that drawing costs it nothing.
    enum class Pictures : std::uint8_t { Live, Afterwards };
    [[nodiscard]] Pictures pictures() const { return m_pictures; }

    /// Of runs that are drawn live; else a deadlock ends as options() says.
    void setLiveDeadlocks(engine::OnDeadlock rule) { m_liveDeadlocks = rule; }

    /// Both: a run that goes on is stopped first.
    void start(const engine::Plan &plan, Pictures pictures = Pictures::Live);
    /// Open to HTTP until it is stopped.
    void serve(const engine::Plan &plan, const engine::ServeOptions &options);
    /// A long one is worked out on a thread of its own, and what was there stays until then.
    void showRecording(model::Trace trace);
    /// A run that has ended, again. Not while busy().
    void showAgain(const ShownRun &run);
    /// What another one shows, with all that was worked out of it; that one goes.
    void takeOver(const RunController &other);
    /// Stops what runs and forgets it.
    void discard();
    /// Twice: at once. Of a recording that is being opened: it is not shown.
    void requestStop();
    /// Opens the deadlock that this thread is in.
    void dismiss(model::ThreadKey thread);
    /// The run goes on as `wanted`, or starts again as that.
    void follow(const engine::Plan &wanted, int usableCores);

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] bool busy() const;
    /// A recording is being worked out, and shown when that is done.
    [[nodiscard]] bool opening() const
    {
        return (m_opening.valid() && m_openingWanted) || (m_nextTrace && !busy());
    }
    /// A run that was opened to HTTP goes on, or finishes what clients wait for.
    [[nodiscard]] bool servesNow() const;
    /// What clients have asked for and not got yet.
    [[nodiscard]] std::uint64_t requestsInHand();
    /// How often to draw while it runs.
    [[nodiscard]] const FramePace &pace() const { return m_pace; }
    /// Null when there is nothing to show.
    [[nodiscard]] const model::Session *session() const { return m_shown.session.get(); }
    /// The same, for who needs it even if something else is shown meanwhile.
    [[nodiscard]] std::shared_ptr<const model::Session> sharedSession() const
    {
        return m_shown.session;
    }
    /// All of what there is.
    [[nodiscard]] const ShownRun &shown() const { return m_shown; }
    /// Null until the run has ended.
    [[nodiscard]] const RunAppraisal *appraisal() const { return m_shown.appraisal.get(); }
    /// The street at the moment shown; null when there is nothing. Valid until the next frame.
    [[nodiscard]] const model::StreetNow *street();
    [[nodiscard]] const TaskNames &taskNames() const { return *m_shown.taskNames; }
    [[nodiscard]] const model::CoreReadings &coreReadings() const { return *m_shown.coreReadings; }
    /// Takes in what came since the last look.
    [[nodiscard]] const model::TaskFlow &taskFlow();

    /// Nanoseconds from the start of the run; none: the end, moving on while it runs.
    [[nodiscard]] std::optional<std::int64_t> moment() const { return m_moment; }
    void setMoment(std::optional<std::int64_t> moment);

    /// The thread that the user follows, in every picture.
    [[nodiscard]] std::optional<model::ThreadKey> selected() const { return m_selected; }
    void select(std::optional<model::ThreadKey> thread);

signals:
    void phaseChanged();
    void openingChanged();
    void replaced();  ///< another run is shown, or the same one anew
    void frame();     ///< the street may look different
    void slowFrame(); ///< charts, timeline and figures may
    void momentChanged();
    void selectionChanged();
    void ended(); ///< all of a run is there, or of a recording
    void failed(const QString &message);

private:
    using Started = engine::Result<std::unique_ptr<model::Session>>;
    void begin(const engine::Plan &plan, Pictures pictures);
    void enter(Phase phase);
    void show(ShownRun run);
    void showNow(ShownRun run);
    void tickOpening();
    void giveUpOpening();
    void dropOpening();
    void tick();
    void tickStarting();
    void tickRunning();
    void endSoon(const QElapsedTimer &since);
    void foldTaken(const QElapsedTimer &since);
    void takeIn();
    void foldStreet(const QElapsedTimer &since);
    void appraise();
    void tickAppraising();
    void finishRun();
    void tellEnd();
    void forget();
    void nextOne();

    engine::RunOptions m_options;
    engine::OnDeadlock m_liveDeadlocks = engine::OnDeadlock::Ask;
    QString m_journal;
    std::optional<engine::ServeOptions> m_serve; ///< for runs that follow this one on a change, too
    Phase m_phase = Phase::Empty;
    ShownRun m_shown;
    std::future<WorkedOut> m_appraising; ///< valid between a long run's end and ended()
    engine::Plan m_running;              ///< as it was told last
    std::optional<Started> m_started;    ///< written by m_starting's thread until that is ready
    std::future<void> m_starting;
    std::optional<engine::Plan> m_next; ///< to be run when this one has ended
    std::optional<model::Trace> m_nextTrace;
    std::future<ShownRun> m_opening; ///< valid while a long recording is worked out
    bool m_openingWanted = false;    ///< or what comes of it is thrown away
    std::shared_ptr<std::atomic<bool>> m_openingStop; ///< tells its thread
    Pictures m_pictures = Pictures::Live;
    bool m_discard = false;   ///< forget this one when it has ended
    bool m_stopAsked = false; ///< while starting
    std::optional<std::int64_t> m_moment;
    std::optional<std::int64_t> m_reached; ///< the street is behind a flood of events, here
    std::optional<model::ThreadKey> m_selected;
    QTimer m_ticks;
    QTimer m_openingTicks;
    QTimer m_killer;
    QTimer m_restart;
    QElapsedTimer m_sinceCharts;
    FramePace m_pace;
};

} // namespace brigade::app
