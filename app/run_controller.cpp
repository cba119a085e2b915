#include "app/run_controller.h"

#include "app/live_changes.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace brigade::app {

namespace {

constexpr int kPatienceMs = 1500;    ///< for a run that was asked to stop
constexpr int kRestartDelayMs = 400; ///< a slider may still be moving
constexpr int kUnseenMs = 200;       ///< between looks whether a run that is not drawn has ended
constexpr int kStartingMs = 5;
constexpr int kPatienceOfFrameMs = 25; ///< so long events are taken in and folded for one frame
constexpr std::size_t kTakenAtOnce = 4096;
constexpr std::size_t kDrainedAtOnce = 262'144; ///< nothing is folded meanwhile
constexpr std::size_t kFoldedAtOnce = 128;
constexpr std::size_t kFewEvents = 4'000; ///< so many cost less than a thread and a wait

} // namespace

RunController::RunController(engine::RunOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_ticks.setTimerType(Qt::PreciseTimer);
    connect(&m_ticks, &QTimer::timeout, this, &RunController::tick);
    m_openingTicks.setInterval(kStartingMs);
    connect(&m_openingTicks, &QTimer::timeout, this, &RunController::tickOpening);
    m_killer.setSingleShot(true);
    m_killer.setInterval(kPatienceMs);
    connect(&m_killer, &QTimer::timeout, this, &RunController::requestStop);
    m_restart.setSingleShot(true);
    m_restart.setInterval(kRestartDelayMs);
    connect(&m_restart, &QTimer::timeout, this, [this] {
        if (m_next && busy())
            requestStop();
    });
}

RunController::~RunController()
{
    dropOpening();
}

bool RunController::busy() const
{
    return m_phase == Phase::Starting || m_phase == Phase::Running || m_phase == Phase::Stopping;
}

void RunController::start(const engine::Plan &plan, Pictures pictures)
{
    m_serve.reset();
    begin(plan, pictures);
}

void RunController::serve(const engine::Plan &plan, const engine::ServeOptions &options)
{
    m_serve = options;
    begin(plan, Pictures::Live);
}

void RunController::begin(const engine::Plan &plan, Pictures pictures)
{
    m_pictures = pictures;
    giveUpOpening();
    if (busy()) {
        m_next = plan;
        m_discard = false;
        requestStop();
        return;
    }
    m_next.reset();
    m_discard = false;
    m_stopAsked = false;
    m_running = plan;
    engine::RunOptions options = m_options;
    options.serve = m_serve;
    if (pictures == Pictures::Live)
        options.onDeadlock = m_liveDeadlocks;
    m_starting = std::async(std::launch::async, [this, plan, options, path = m_journal] {
        m_started.emplace(model::Session::start(plan, options, path));
    });
    enter(Phase::Starting);
    m_ticks.start(kStartingMs);
}

void RunController::showRecording(model::Trace trace)
{
    if (busy() || m_opening.valid()) {
        m_next.reset();
        m_nextTrace = std::move(trace);
        if (busy())
            requestStop();
        dropOpening(); // the other one
        emit openingChanged();
        return;
    }
    if (trace.events().size() <= kFewEvents) {
        showNow(shownRunOf(std::move(trace)));
        return;
    }
    m_openingWanted = true;
    m_openingStop = std::make_shared<std::atomic<bool>>(false);
    m_opening =
        std::async(std::launch::async, [trace = std::move(trace), stop = m_openingStop]() mutable {
            return shownRunOf(std::move(trace), stop.get());
        });
    m_openingTicks.start();
    emit openingChanged();
}

void RunController::tickOpening()
{
    if (m_opening.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return;
    m_openingTicks.stop();
    ShownRun run = m_opening.get();
    const bool wanted = std::exchange(m_openingWanted, false) && !busy();
    if (wanted && run.session)
        showNow(std::move(run));
    if (m_nextTrace && !busy())
        showRecording(*std::exchange(m_nextTrace, std::nullopt));
    if (!opening())
        emit openingChanged();
}

void RunController::giveUpOpening()
{
    const bool was = opening();
    m_nextTrace.reset();
    dropOpening();
    if (was)
        emit openingChanged();
}

/// Its thread ends soon.
void RunController::dropOpening()
{
    m_openingWanted = false;
    if (m_openingStop)
        *m_openingStop = true;
}

void RunController::showAgain(const ShownRun &run)
{
    if (busy() || !run.session)
        return;
    giveUpOpening();
    showNow(run);
}

void RunController::showNow(ShownRun run)
{
    m_pictures = Pictures::Live;
    show(std::move(run));
    tellEnd();
}

void RunController::takeOver(const RunController &other)
{
    if (busy() || other.busy() || !other.m_shown.session)
        return;
    showAgain(other.m_shown);
    setMoment(other.m_moment);
    select(other.m_selected);
}

void RunController::discard()
{
    m_next.reset();
    giveUpOpening();
    if (busy()) {
        m_discard = true;
        requestStop();
        return;
    }
    forget();
}

void RunController::forget()
{
    m_discard = false;
    m_shown = {};
    m_moment.reset();
    select({});
    enter(Phase::Empty);
}

void RunController::requestStop()
{
    if (m_phase == Phase::Starting) {
        m_stopAsked = true;
    } else if (m_phase == Phase::Running || m_phase == Phase::Stopping) {
        m_shown.session->requestStop();
        // What clients wait for is finished, however long that takes, unless something else is to
        // come in its place. Stop again ends it at once.
        if (!servesNow() || m_next || m_nextTrace || m_discard)
            m_killer.start();
        enter(Phase::Stopping);
    } else {
        giveUpOpening();
    }
}

bool RunController::servesNow() const
{
    return busy() && m_shown.session && m_shown.session->running()
        && m_shown.session->trace().info().port != 0;
}

std::uint64_t RunController::requestsInHand()
{
    const model::StreetNow *now = servesNow() ? street() : nullptr;
    if (now == nullptr)
        return 0;
    const std::uint64_t settled =
        now->done + now->failed + now->lost + now->rejected + now->cancelled;
    return now->arrived - std::min(settled, now->arrived);
}

void RunController::dismiss(model::ThreadKey thread)
{
    if (m_shown.session)
        m_shown.session->dismiss(thread);
}

void RunController::follow(const engine::Plan &wanted, int usableCores)
{
    if (!busy() || m_discard)
        return;
    if (m_phase == Phase::Starting) {
        m_next = wanted; // told as soon as it runs
        return;
    }
    const PlanDifference difference = differenceBetween(m_running, wanted, usableCores);
    if (difference.restart) {
        m_next = wanted;
        m_restart.start();
        return;
    }
    m_next.reset();
    m_restart.stop();
    for (const LiveChange &change : difference.live)
        m_shown.session->change(change.parameter, change.value);
    m_running = wanted;
}

const model::StreetNow *RunController::street()
{
    if (!m_shown.session)
        return nullptr;
    // Nothing is folded while nothing is to be drawn.
    const bool goesOn = m_phase == Phase::Running || m_phase == Phase::Stopping;
    if (m_pictures == Pictures::Afterwards && goesOn)
        return &m_shown.session->at(0);
    constexpr auto kEnd = std::numeric_limits<std::int64_t>::max();
    return &m_shown.session->at(std::min(m_moment.value_or(kEnd), m_reached.value_or(kEnd)));
}

const model::TaskFlow &RunController::taskFlow()
{
    if (m_shown.session)
        m_shown.taskFlow->fold(m_shown.session->trace());
    return *m_shown.taskFlow;
}

void RunController::setMoment(std::optional<std::int64_t> moment)
{
    if (moment == m_moment)
        return;
    m_moment = moment;
    emit frame();
    emit momentChanged();
}

void RunController::select(std::optional<model::ThreadKey> thread)
{
    if (thread == m_selected)
        return;
    m_selected = thread;
    emit selectionChanged();
}

void RunController::enter(Phase phase)
{
    if (!busy())
        m_killer.stop();
    if (phase == m_phase)
        return;
    m_phase = phase;
    if (!busy()) {
        m_ticks.stop();
        m_killer.stop();
    }
    emit phaseChanged();
}

void RunController::show(ShownRun run)
{
    m_shown = std::move(run);
    m_reached.reset();
    m_moment.reset();
    select({});
    m_pace = {};
    m_sinceCharts.start();
    if (m_serve && m_shown.session->trace().info().port != 0)
        m_serve->port = m_shown.session->trace().info().port; // stays when it starts anew
    emit replaced();
}

void RunController::tick()
{
    if (m_phase == Phase::Starting)
        tickStarting();
    else
        tickRunning();
}

void RunController::tickStarting()
{
    if (m_starting.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return;
    m_starting.get();
    Started started = *std::exchange(m_started, std::nullopt);
    if (!started) {
        m_next.reset(); // it would fail as well
        enter(m_shown.session ? Phase::Ended : Phase::Empty);
        if (std::exchange(m_discard, false))
            forget();
        if (m_shown.session)
            emit slowFrame(); // what was there before is still there
        emit failed(QString::fromStdString(started.error()));
        nextOne();
        return;
    }
    ShownRun run {.session = std::move(started).value()};
    run.taskNames = std::make_shared<TaskNames>(run.session->trace().plan());
    show(std::move(run));
    enter(Phase::Running);
    m_ticks.start(m_pictures == Pictures::Live ? m_pace.streetMs : kUnseenMs);
    if (m_stopAsked || m_discard)
        requestStop();
    if (m_next) {
        const engine::Plan wanted = *std::exchange(m_next, std::nullopt);
        follow(wanted, static_cast<int>(m_shown.session->trace().info().host.usableCores.size()));
    }
}

void RunController::tickRunning()
{
    if (m_appraising.valid()) {
        tickAppraising();
        return;
    }
    const bool live = m_pictures == Pictures::Live && !m_shown.session->ending();
    bool news = m_shown.session->poll(live ? kTakenAtOnce : kDrainedAtOnce);
    QElapsedTimer since;
    since.start();
    while (live && m_shown.session->untaken() > 0 && since.elapsed() < kPatienceOfFrameMs) {
        foldTaken(since);
        news = m_shown.session->poll(kTakenAtOnce) || news;
    }
    if (!m_shown.session->running()) {
        takeIn();
        if (m_pictures == Pictures::Live)
            foldStreet(since);
        appraise();
        return;
    }
    if (m_shown.session->ending())
        return endSoon(since);
    if (m_pictures == Pictures::Afterwards)
        return;
    foldTaken(since);
    if (m_sinceCharts.elapsed() >= m_pace.chartsMs) {
        m_sinceCharts.restart();
        m_shown.coreReadings->fold(m_shown.session->trace());
        emit slowFrame();
    }
    if (!news)
        return;
    emit frame();
    const auto cores = m_shown.session->trace().info().host.usableCores.size();
    const FramePace pace = paceFor(*street(), static_cast<int>(cores));
    if (!(pace == m_pace)) {
        m_pace = pace;
        m_ticks.setInterval(m_pace.streetMs);
    }
}

/// What is left is taken in, and all of it then folded beside the window.
void RunController::endSoon(const QElapsedTimer &since)
{
    m_shown.session->setFoldedApart(true);
    takeIn();
    if (m_pictures == Pictures::Live)
        foldStreet(since);
    m_ticks.setInterval(kStartingMs);
}

/// The timeline, too, a little at a time: whoever looks at it first would take in all of it.
void RunController::foldTaken(const QElapsedTimer &since)
{
    takeIn();
    foldStreet(since);
    static_cast<void>(m_shown.session->timeline());
}

void RunController::takeIn()
{
    const model::Trace &trace = m_shown.session->trace();
    m_shown.taskNames->fold(trace.since(m_shown.named));
    m_shown.named = trace.appended();
    if (m_moment && *m_moment < trace.forgotten().untilNs)
        setMoment(trace.forgotten().untilNs); // what stood there has been thrown away
}

/// What comes faster than it can be folded is shown later, and the window stays quick.
void RunController::foldStreet(const QElapsedTimer &since)
{
    do
        m_reached = m_shown.session->foldAhead(kFoldedAtOnce);
    while (m_reached && since.elapsed() < kPatienceOfFrameMs);
}

void RunController::appraise()
{
    const model::Session &session = *m_shown.session;
    const bool few = session.trace().events().size() <= kFewEvents;
    const bool folded = few || (session.unfolded() <= kFewEvents && !m_reached);
    m_shown.session->setFoldedApart(!folded);
    if (m_discard || few) {
        if (!m_discard)
            complete(m_shown, workOut(session, &session.timeline()));
        finishRun();
        return;
    }
    // Nothing is taken in any more: the trace, and a timeline that has all of it, may be read here
    // and there at once.
    const model::Timeline *timeline = folded ? &session.timeline() : nullptr;
    m_appraising = std::async(std::launch::async, [session = sharedSession(), timeline] {
        return workOut(*session, timeline);
    });
    m_ticks.start(kStartingMs);
}

void RunController::tickAppraising()
{
    if (m_appraising.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return;
    complete(m_shown, m_appraising.get());
    finishRun();
}

void RunController::tellEnd()
{
    enter(Phase::Ended);
    emit slowFrame();
    emit frame();
    emit ended();
}

void RunController::finishRun()
{
    const QString trouble = m_shown.session->journalError();
    m_reached.reset();
    if (m_discard)
        forget();
    else
        tellEnd();
    if (!trouble.isEmpty())
        emit failed(trouble);
    nextOne();
}

void RunController::nextOne()
{
    m_restart.stop();
    if (m_nextTrace && !m_opening.valid())
        showRecording(*std::exchange(m_nextTrace, std::nullopt));
    if (!m_next)
        return;
    const engine::Plan plan = *std::exchange(m_next, std::nullopt);
    begin(plan, m_pictures);
}

} // namespace brigade::app
