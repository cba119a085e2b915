// The invariants of CPython's algorithm, checked on what real threads wrote.
#include "engine/gil.h"
#include "engine/tracer.h"
#include "in_process_trace.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <map>
#include <random>
#include <thread>
#include <vector>

using namespace brigade::engine;
using namespace std::chrono_literals;

namespace {

constexpr RingGeometry kGeometry {.rings = 16, .capacity = 1U << 15};

/// Some microseconds of work that nobody can optimise away.
void oneUnit()
{
    static thread_local volatile std::uint32_t state = 1;
    for (int i = 0; i < 1000; ++i)
        state = state * 1664525U + 1013904223U;
}

struct Crowd
{
    int cpuThreads = 2;
    int sleepers = 0;
    std::chrono::milliseconds length {150};
};

void computeUntil(Gil &gil, std::chrono::steady_clock::time_point end)
{
    while (std::chrono::steady_clock::now() < end) {
        oneUnit();
        gil.check();
    }
}

void sleepUntil(Gil &gil, std::chrono::steady_clock::time_point end)
{
    while (std::chrono::steady_clock::now() < end) {
        {
            const GilReleasedScope released(gil);
            const ParkedScope parked;
            std::this_thread::sleep_for(300us);
        }
        oneUnit();
        gil.check();
    }
}

/// Real threads on the GIL for a while; meanwhile `change` is called again and again.
template<typename Change>
std::vector<TraceEvent> runCrowd(Gil &gil, const Crowd &crowd, Change change)
{
    InProcessTrace trace(kGeometry);
    const auto end = std::chrono::steady_clock::now() + crowd.length;
    {
        std::vector<std::jthread> threads;
        threads.reserve(static_cast<std::size_t>(crowd.cpuThreads)
                        + static_cast<std::size_t>(crowd.sleepers));
        for (int i = 0; i < crowd.cpuThreads + crowd.sleepers; ++i)
            threads.emplace_back([&, sleeper = i >= crowd.cpuThreads] {
                const TracedThread traced(trace.rings(), ThreadRole::PerTask);
                gil.take();
                if (sleeper)
                    sleepUntil(gil, end);
                else
                    computeUntil(gil, end);
                gil.drop(GilRelease::Exit);
            });
        while (std::chrono::steady_clock::now() < end)
            change();
    }
    if (trace.dropped() > 0)
        qWarning("events dropped: the trace is not whole");
    return trace.events();
}

std::vector<TraceEvent> runCrowd(Gil &gil, const Crowd &crowd)
{
    return runCrowd(gil, crowd, [] { std::this_thread::sleep_for(10ms); });
}

int count(const std::vector<TraceEvent> &events, EventKind kind)
{
    return static_cast<int>(std::ranges::count(events, kind, &TraceEvent::kind));
}

/// Empty when all is well, otherwise what is wrong.
QString alternationFault(const std::vector<TraceEvent> &events)
{
    bool held = false;
    ThreadIndex holder {};
    std::int64_t switches = 0;
    ThreadIndex last {~0U};
    for (const TraceEvent &event : events) {
        if (event.kind == EventKind::GilAcquired) {
            if (held)
                return "acquired while held";
            if (event.arg2 != switches + (event.thread == last ? 0 : 1))
                return QString("switch number %1 after %2").arg(event.arg2).arg(switches);
            held = true;
            holder = last = event.thread;
            switches = event.arg2;
        } else if (event.kind == EventKind::GilReleased) {
            if (!held || event.thread != holder)
                return "released by one who did not hold it";
            held = false;
        }
    }
    return held ? "held at the end" : QString();
}

/// Between the begin and the end of a forced switch another thread acquires, and the waiting one
/// does not.
QString forcedSwitchFault(const std::vector<TraceEvent> &events)
{
    std::map<ThreadIndex, bool> waiting;
    std::map<ThreadIndex, std::int64_t> releasedAt;
    std::int64_t switches = 0;
    for (const TraceEvent &event : events) {
        if (event.kind == EventKind::GilReleased)
            releasedAt[event.thread] = event.arg2;
        if (event.kind == EventKind::GilForcedSwitchBegin)
            waiting[event.thread] = true;
        if (event.kind == EventKind::GilForcedSwitchEnd) {
            waiting[event.thread] = false;
            if (switches == releasedAt[event.thread])
                return "a forced switch ended without a switch";
        }
        if (event.kind == EventKind::GilAcquired) {
            if (waiting[event.thread])
                return "acquired in its own forced switch";
            switches = event.arg2;
        }
    }
    return {};
}

/// Each drop request comes after a whole interval of waiting in which nobody else took it.
QString requestFault(const std::vector<TraceEvent> &events, std::chrono::nanoseconds interval)
{
    std::map<ThreadIndex, TraceEvent> waitBegin;
    for (const TraceEvent &event : events) {
        if (event.kind == EventKind::GilWaitBegin)
            waitBegin[event.thread] = event;
        if (event.kind != EventKind::GilDropRequest)
            continue;
        const TraceEvent &begin = waitBegin[event.thread];
        if (begin.kind != EventKind::GilWaitBegin)
            return "a request without a wait";
        if (event.timeNs - begin.timeNs < interval.count())
            return QString("a request after %1 ns").arg(event.timeNs - begin.timeNs);
        if (event.arg2 != begin.arg2)
            return "a request after a wait with a switch in it";
    }
    return {};
}

/// Who was asked and let go is not the next one to have it.
QString handOverFault(const std::vector<TraceEvent> &events)
{
    const TraceEvent *asked = nullptr;
    for (const TraceEvent &event : events) {
        if (event.kind == EventKind::GilReleased)
            asked = (event.arg & kGilRequestPending) != 0 ? &event : nullptr;
        if (event.kind == EventKind::GilAcquired && asked && event.thread == asked->thread)
            return "a release with a request pending was followed by an acquire of the same thread";
    }
    return {};
}

} // namespace

class TestGil : public QObject
{
    Q_OBJECT

private slots:
    void invariantsHold_data();
    void invariantsHold();
    void invariantsHoldWhileTheIntervalChanges();
    void onlyOneThreadRunsAtATime();
    void ownerIsUnchangedByTakingAgain();
    void takingIsAtOnceWhenOff();
    void droppingWithoutHoldingDoesNothing();
    void switchingOffFreesTheWaiters();
    void runningThreadsTakeItWhenSwitchedOn();
    void switchingOnAndOffHangsNobody();
    void sleeperBesideComputingThreadWaitsAnInterval();
};

void TestGil::invariantsHold_data()
{
    QTest::addColumn<int>("cpuThreads");
    QTest::addColumn<int>("sleepers");
    QTest::addColumn<int>("intervalUs");
    for (const int threads : {2, 4, 8})
        for (const int intervalUs : {100, 1000, 5000})
            QTest::addRow("%d threads, %d us", threads, intervalUs) << threads << 0 << intervalUs;
    QTest::addRow("4 and 2 sleepers, 500 us") << 4 << 2 << 500;
    QTest::addRow("1 and 7 sleepers, 100 us") << 1 << 7 << 100;
}

void TestGil::invariantsHold()
{
    QFETCH(int, cpuThreads);
    QFETCH(int, sleepers);
    QFETCH(int, intervalUs);
    const std::chrono::microseconds interval(intervalUs);
    Gil gil(true, interval);
    const auto events = runCrowd(gil, {.cpuThreads = cpuThreads, .sleepers = sleepers});

    QCOMPARE(alternationFault(events), QString());
    QCOMPARE(forcedSwitchFault(events), QString());
    QCOMPARE(requestFault(events, interval), QString());
    QCOMPARE(handOverFault(events), QString());
    QVERIFY(count(events, EventKind::GilDropRequest) > 0);
    QCOMPARE(count(events, EventKind::GilForcedSwitchBegin),
             count(events, EventKind::GilForcedSwitchEnd));
    QCOMPARE(count(events, EventKind::GilWaitBegin),
             count(events, EventKind::GilWaitTimeout) + count(events, EventKind::GilWaitSignalled));
}

void TestGil::invariantsHoldWhileTheIntervalChanges()
{
    Gil gil(true, 1ms);
    std::minstd_rand random(1);
    const auto events = runCrowd(gil, {.cpuThreads = 4, .sleepers = 1, .length = 300ms}, [&] {
        gil.setSwitchInterval(std::chrono::microseconds(100 + random() % 3000));
        std::this_thread::sleep_for(3ms);
    });
    QCOMPARE(alternationFault(events), QString());
    QCOMPARE(forcedSwitchFault(events), QString());
    QCOMPARE(requestFault(events, 100us), QString());
    QCOMPARE(handOverFault(events), QString());
}

// A plain counter, so that the thread sanitizer has its say too.
void TestGil::onlyOneThreadRunsAtATime()
{
    constexpr int kThreads = 4;
    constexpr int kTimes = 20000;
    Gil gil(true, 100us);
    int counter = 0;
    {
        std::vector<std::jthread> threads;
        threads.reserve(kThreads);
        for (int i = 0; i < kThreads; ++i)
            threads.emplace_back([&] {
                gil.take();
                for (int n = 0; n < kTimes; ++n) {
                    ++counter;
                    gil.check();
                }
                gil.drop(GilRelease::Exit);
            });
    }
    QCOMPARE(counter, kThreads * kTimes);
}

void TestGil::ownerIsUnchangedByTakingAgain()
{
    InProcessTrace trace(kGeometry);
    Gil gil(true, 5ms);
    {
        const TracedThread traced(trace.rings(), ThreadRole::PerTask);
        gil.take();
        gil.take();
        QVERIFY(gil.heldByMe());
        {
            const GilReleasedScope released(gil);
        }
        gil.drop(GilRelease::Exit);
    }
    std::vector<std::int64_t> switches;
    for (const TraceEvent &event : trace.events())
        if (event.kind == EventKind::GilAcquired)
            switches.push_back(event.arg2);
    QCOMPARE(switches, (std::vector<std::int64_t> {1, 1}));
}

void TestGil::takingIsAtOnceWhenOff()
{
    Gil gil(false, 5ms);
    gil.take();
    QVERIFY(!gil.heldByMe());
    std::jthread([&] { gil.take(); }).join();
    gil.check();
    QVERIFY(!gil.heldByMe());
}

void TestGil::droppingWithoutHoldingDoesNothing()
{
    Gil gil(true, 5ms);
    gil.take();
    std::jthread([&] { gil.drop(GilRelease::Blocking); }).join();
    QVERIFY(gil.heldByMe());
    gil.drop(GilRelease::Blocking);
    gil.drop(GilRelease::Blocking);
    QVERIFY(!gil.heldByMe());
}

void TestGil::switchingOffFreesTheWaiters()
{
    Gil gil(true, std::chrono::hours(1));
    gil.take(); // and no check: nobody lets go
    std::atomic<int> through {0};
    std::vector<std::jthread> threads;
    threads.reserve(3);
    for (int i = 0; i < 3; ++i)
        threads.emplace_back([&] {
            gil.take();
            ++through;
        });
    std::this_thread::sleep_for(20ms);
    QCOMPARE(through.load(), 0);
    gil.setEnabled(false);
    threads.clear();
    QCOMPARE(through.load(), 3);

    QVERIFY(gil.heldByMe());
    gil.check();
    QVERIFY(!gil.heldByMe());
}

void TestGil::runningThreadsTakeItWhenSwitchedOn()
{
    Gil gil(false, 1ms);
    gil.take();
    gil.setEnabled(true);
    QVERIFY(!gil.heldByMe());
    gil.check();
    QVERIFY(gil.heldByMe());

    gil.setEnabled(false);
    gil.setEnabled(true); // no check in between: it never let go
    gil.check();
    QVERIFY(gil.heldByMe());
    gil.drop(GilRelease::Exit);
}

void TestGil::switchingOnAndOffHangsNobody()
{
    Gil gil(true, 100us);
    std::minstd_rand random(2);
    const auto events = runCrowd(gil, {.cpuThreads = 5, .sleepers = 2, .length = 500ms}, [&] {
        gil.setEnabled(random() % 2 == 0);
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 400));
    });
    QCOMPARE(alternationFault(events), QString());
    QCOMPARE(requestFault(events, 100us), QString());
    QCOMPARE(count(events, EventKind::GilForcedSwitchBegin),
             count(events, EventKind::GilForcedSwitchEnd));
    QVERIFY(count(events, EventKind::GilAcquired) > 0);
}

// Nobody else waits, so nothing is signalled to the sleeper before its request is granted.
void TestGil::sleeperBesideComputingThreadWaitsAnInterval()
{
    Gil gil(true, 2ms);
    const auto events = runCrowd(gil, {.cpuThreads = 1, .sleepers = 1, .length = 200ms});
    std::map<ThreadIndex, std::vector<std::int64_t>> waitsOfThoseWhoAsked;
    std::map<ThreadIndex, bool> asked;
    for (const TraceEvent &event : events) {
        if (event.kind == EventKind::GilDropRequest)
            asked[event.thread] = true;
        if (event.kind == EventKind::GilAcquired && std::exchange(asked[event.thread], false))
            waitsOfThoseWhoAsked[event.thread].push_back(event.arg);
    }
    QVERIFY(!waitsOfThoseWhoAsked.empty());
    for (const auto &[thread, waits] : waitsOfThoseWhoAsked)
        QVERIFY(std::ranges::all_of(waits, [](std::int64_t ns) { return ns >= 2'000'000; }));
    QCOMPARE(alternationFault(events), QString());
}

QTEST_GUILESS_MAIN(TestGil)
#include "tst_gil.moc"
