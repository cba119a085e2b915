// Locks in the hands of real threads: they exclude, they hand the GIL over, they find their rings.
#include "engine/lock_table.h"
#include "engine/tracer.h"
#include "tests/engine/in_process_trace.h"
#include "tests/engine/lock_scripts.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <barrier>
#include <thread>

using namespace brigade::engine;
using namespace std::chrono_literals;
using brigade::engine::test::LockScript;
using brigade::engine::test::LockScripts;
using brigade::engine::test::stuckThreads;

namespace {

std::vector<TraceEvent> only(const std::vector<TraceEvent> &events, EventKind kind)
{
    std::vector<TraceEvent> found;
    for (const auto &event : events) {
        if (event.kind == kind)
            found.push_back(event);
    }
    return found;
}

/// The locks' state at each moment, by the events alone.
class Replay
{
public:
    void take(const TraceEvent &event)
    {
        const auto thread = static_cast<std::uint32_t>(event.thread);
        const auto lock = static_cast<std::uint32_t>(event.arg);
        switch (event.kind) {
        case EventKind::LockAcquired:
            if (m_owners.contains(lock))
                complaints << "a lock was taken that is held";
            m_owners[lock] = thread;
            break;
        case EventKind::LockReleased:
            if (!m_owners.contains(lock) || m_owners.at(lock) != thread)
                complaints << "a lock was released by who does not hold it";
            m_owners.erase(lock);
            break;
        case EventKind::LockWaitBegin:
            m_wants[thread] = lock;
            break;
        case EventKind::LockWaitEnd:
            m_wants.erase(thread);
            break;
        default:
            break;
        }
    }
    [[nodiscard]] std::set<std::uint32_t> stuck() const { return stuckThreads(m_owners, m_wants); }

    QStringList complaints;

private:
    std::map<std::uint32_t, std::uint32_t> m_owners;
    std::map<std::uint32_t, std::uint32_t> m_wants;
};

/// Runs scripts on threads of their own, all at once; a thread that is broken off lets go of all.
std::vector<TraceEvent> play(const std::vector<LockScript> &scripts, std::uint64_t seed)
{
    InProcessTrace trace({.rings = 8, .capacity = 1024});
    LockTable table({.locks = 8, .ringStands = 10ms});
    std::barrier start(static_cast<std::ptrdiff_t>(scripts.size()));
    std::vector<std::jthread> threads;
    threads.reserve(scripts.size());
    for (const LockScript &script : scripts) {
        threads.emplace_back([&, random = std::mt19937_64(seed++)]() mutable {
            const TracedThread traced(trace.rings(), ThreadRole::PerTask);
            start.arrive_and_wait();
            for (const auto &move : script) {
                const LockIndex lock {move.lock};
                if (!move.locks)
                    table.release(lock, LockUse::Section);
                else if (table.acquire(lock, LockUse::Section) == LockOutcome::Deadlock)
                    break;
#if defined(_WIN32)
                std::this_thread::sleep_for(std::chrono::milliseconds(random() % 2)); // not less
#else
                std::this_thread::sleep_for(std::chrono::microseconds(random() % 60));
#endif
            }
            table.releaseAll();
        });
    }
    threads.clear();
    return trace.events();
}

/// What the events say against what was reported. Words of complaint, or none.
// NOLINTNEXTLINE(readability-function-cognitive-complexity): one walk through the events
QString complaintOf(const std::vector<TraceEvent> &events)
{
    constexpr std::int64_t kInTimeNs = 100'000'000;
    Replay replay;
    std::map<std::uint32_t, std::int64_t> stuckSince;
    std::set<std::uint32_t> reported;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const TraceEvent &event = events[i];
        if (event.kind == EventKind::DeadlockMember)
            reported.insert(static_cast<std::uint32_t>(event.arg));
        if (event.kind == EventKind::LockWaitEnd && event.arg2 != 0
            && !reported.contains(static_cast<std::uint32_t>(event.thread)))
            return "a wait was broken off without a ring";
        if (event.kind == EventKind::DeadlockMember) {
            // Whoever is in a ring is stuck for as long as it stands: a little later at the latest
            // all events of its making are in.
            Replay later = replay;
            for (std::size_t k = i;
                 k < events.size() && events[k].timeNs < event.timeNs + 2'000'000; ++k)
                later.take(events[k]);
            if (!later.stuck().contains(static_cast<std::uint32_t>(event.arg)))
                return "a ring where there is none";
        }
        replay.take(event);
        for (const auto thread : replay.stuck())
            stuckSince.emplace(thread, event.timeNs);
        const auto before = stuckSince;
        for (const auto &[thread, since] : before) {
            if (!replay.stuck().contains(thread))
                stuckSince.erase(thread);
            else if (reported.empty() && event.timeNs - since > kInTimeNs)
                return "a ring was found too late";
        }
    }
    if (!replay.stuck().empty())
        return "somebody is stuck at the end";
    return replay.complaints.join(", ");
}

struct RingEnds
{
    std::array<LockOutcome, 3> outcomes {};
    std::size_t closedBy = 0;
    int rings = 0;
};

enum class Wish : std::uint8_t { None, DismissTheSecond };

/// Three threads, each with one lock, each wanting the next one's.
RingEnds endsOfARing(LockTableOptions options, Wish wish = Wish::None)
{
    RingEnds ends;
    InProcessTrace trace({.rings = 4, .capacity = 1024});
    std::array<std::atomic<std::uint32_t>, 3> threads {};
    std::atomic<std::int64_t> closedBy = -1;
    options.deadlock = [&](const std::vector<RingMember> &ring) {
        ++ends.rings;
        closedBy = static_cast<std::int64_t>(ring.front().thread);
    };
    LockTable table(std::move(options));
    std::barrier start(3);
    {
        std::vector<std::jthread> crowd;
        for (std::uint32_t i = 0; i < 3; ++i)
            crowd.emplace_back([&, i] {
                const TracedThread traced(trace.rings(), ThreadRole::PerTask);
                threads.at(i) = static_cast<std::uint32_t>(tracer().thread());
                table.acquire(LockIndex {i}, LockUse::Section);
                start.arrive_and_wait();
                ends.outcomes.at(i) = table.acquire(LockIndex {(i + 1) % 3}, LockUse::Section);
                table.releaseAll();
            });
        while (closedBy < 0)
            std::this_thread::sleep_for(1ms);
        if (wish == Wish::DismissTheSecond && !table.dismiss(ThreadIndex {threads.at(1).load()}))
            ends.rings = -1;
    }
    for (std::size_t i = 0; i < 3; ++i) {
        if (threads.at(i) == closedBy)
            ends.closedBy = i;
    }
    return ends;
}

} // namespace

class TestLockTable : public QObject
{
    Q_OBJECT

private slots:
    void excludesAndCountsRight()
    {
        InProcessTrace trace({.rings = 4, .capacity = 1 << 16});
        LockTable table({.locks = 1});
        std::uint64_t counter = 0; // plain: the lock is what guards it
        {
            std::vector<std::jthread> threads;
            threads.reserve(3);
            for (int i = 0; i < 3; ++i)
                threads.emplace_back([&] {
                    const TracedThread traced(trace.rings(), ThreadRole::PerTask);
                    for (int n = 0; n < 5000; ++n) {
                        table.acquire(LockIndex {0}, LockUse::Increment, LockTracing::WaitsOnly);
                        ++counter;
                        table.release(LockIndex {0}, LockUse::Increment, LockTracing::WaitsOnly);
                    }
                });
        }
        QCOMPARE(counter, std::uint64_t {15000});
    }

    void aWaitIsWrittenAndReleasesTheGil()
    {
        InProcessTrace trace({.rings = 4, .capacity = 1024});
        Gil gil(true, 5ms);
        LockTable table({.locks = 2, .gil = &gil});
        std::atomic<bool> held = false;
        std::atomic<bool> gotGil = false;
        {
            std::jthread holder([&] {
                const TracedThread traced(trace.rings(), ThreadRole::PerTask);
                gil.take();
                table.acquire(LockIndex {1}, LockUse::Section);
                gil.drop(GilRelease::Blocking);
                held = true;
                while (!gotGil)
                    std::this_thread::sleep_for(1ms);
                table.release(LockIndex {1}, LockUse::Section);
            });
            std::jthread waiter([&] {
                const TracedThread traced(trace.rings(), ThreadRole::PerTask);
                while (!held)
                    std::this_thread::sleep_for(1ms);
                gil.take();
                QCOMPARE(table.acquire(LockIndex {1}, LockUse::Section), LockOutcome::AfterWait);
                QVERIFY(gil.heldByMe());
                QVERIFY(table.heldByMe(LockIndex {1}));
                table.releaseAll();
                gil.drop(GilRelease::Exit);
            });
            // The GIL can be had only while the waiter does without it.
            while (!held)
                std::this_thread::sleep_for(1ms);
            std::this_thread::sleep_for(20ms);
            gil.take();
            gil.drop(GilRelease::Exit);
            gotGil = true;
        }
        const auto events = trace.events();
        QCOMPARE(only(events, EventKind::LockWaitBegin).size(), std::size_t {1});
        QCOMPARE(only(events, EventKind::LockWaitEnd).size(), std::size_t {1});
        QCOMPARE(only(events, EventKind::LockAcquired).size(), std::size_t {2});
        QCOMPARE(only(events, EventKind::LockReleased).size(), std::size_t {2});
    }

    void anUncontendedLockIsNoWait()
    {
        InProcessTrace trace({.rings = 1, .capacity = 64});
        LockTable table({.locks = 1});
        std::jthread([&] {
            const TracedThread traced(trace.rings(), ThreadRole::PerTask);
            QCOMPARE(table.acquire(LockIndex {0}, LockUse::Section), LockOutcome::AtOnce);
            table.release(LockIndex {0}, LockUse::Section);
            table.release(LockIndex {0}, LockUse::Section); // not held: nothing
        }).join();
        const auto events = trace.events();
        QCOMPARE(only(events, EventKind::LockAcquired).size(), std::size_t {1});
        QCOMPARE(only(events, EventKind::LockReleased).size(), std::size_t {1});
        QVERIFY(only(events, EventKind::LockWaitBegin).empty());
    }

    void aRingIsToldAtOnceAndBrokenOffLater()
    {
        InProcessTrace trace({.rings = 2, .capacity = 64});
        std::vector<std::vector<RingMember>> told;
        LockTable table(
            {.locks = 2, .ringStands = 60ms, .deadlock = [&](const std::vector<RingMember> &ring) {
                 told.push_back(ring);
             }});
        std::barrier both(2);
        const auto cross = [&](LockIndex first, LockIndex second) {
            const TracedThread traced(trace.rings(), ThreadRole::PerTask);
            table.acquire(first, LockUse::Section);
            both.arrive_and_wait();
            QCOMPARE(table.acquire(second, LockUse::Section), LockOutcome::Deadlock);
            QVERIFY(!table.heldByMe(second));
            QVERIFY(table.heldByMe(first));
            table.releaseAll();
        };
        {
            std::jthread one([&] { cross(LockIndex {0}, LockIndex {1}); });
            std::jthread other([&] { cross(LockIndex {1}, LockIndex {0}); });
        }
        QCOMPARE(told.size(), std::size_t {1});
        QCOMPARE(told.front().size(), std::size_t {2});
        const auto events = trace.events();
        const auto members = only(events, EventKind::DeadlockMember);
        const auto waits = only(events, EventKind::LockWaitBegin);
        const auto ends = only(events, EventKind::LockWaitEnd);
        QCOMPARE(members.size(), std::size_t {2});
        QCOMPARE(waits.size(), std::size_t {2});
        QVERIFY(members.front().timeNs - waits.back().timeNs < 100'000'000);
        QCOMPARE(deadlockLink(members.front().arg2).more, 1U);
        QCOMPARE(deadlockLink(members.back().arg2).more, 0U);
        for (const auto &end : ends) {
            QCOMPARE(end.arg2, 1);
            QVERIFY(end.timeNs - members.front().timeNs >= 55'000'000);
        }
    }

    /// Two lie in a ring, a third waits for one of them: he goes on when the ring has ended.
    void whoWaitsBesideARingGetsHisLock()
    {
        InProcessTrace trace({.rings = 4, .capacity = 256});
        std::atomic<bool> told = false;
        LockTable table({.locks = 2,
                         .ringStands = 60ms,
                         .deadlock = [&](const std::vector<RingMember> &) { told = true; }});
        std::barrier both(2);
        std::atomic<int> broken = 0;
        std::atomic<int> served = 0;
        const auto cross = [&](LockIndex first, LockIndex second) {
            const TracedThread traced(trace.rings(), ThreadRole::PerTask);
            table.acquire(first, LockUse::Section);
            both.arrive_and_wait();
            if (table.acquire(second, LockUse::Section) == LockOutcome::Deadlock)
                ++broken;
            table.releaseAll();
        };
        const auto beside = [&](LockIndex lock) {
            const TracedThread traced(trace.rings(), ThreadRole::PerTask);
            while (!told)
                std::this_thread::sleep_for(1ms);
            if (table.acquire(lock, LockUse::Section) == LockOutcome::AfterWait)
                ++served;
            table.releaseAll();
        };
        {
            std::jthread one([&] { cross(LockIndex {0}, LockIndex {1}); });
            std::jthread other([&] { cross(LockIndex {1}, LockIndex {0}); });
            std::jthread third([&] { beside(LockIndex {0}); });
            std::jthread fourth([&] { beside(LockIndex {1}); });
        }
        QCOMPARE(broken.load(), 2);
        QCOMPARE(served.load(), 2);
    }

    void ringsOfRandomPlansAreTrue()
    {
        int rings = 0;
        for (std::uint64_t seed = 1; seed <= 120; ++seed) {
            const auto events = play(LockScripts(seed).make(), seed);
            const QString complaint = complaintOf(events);
            QVERIFY2(complaint.isEmpty(),
                     qPrintable(QString("seed %1: %2").arg(seed).arg(complaint)));
            rings += only(events, EventKind::DeadlockMember).empty() ? 0 : 1;
        }
        QVERIFY2(rings > 5, qPrintable(QString::number(rings)));
    }

    void locksInOneOrderAreNeverReported()
    {
        for (std::uint64_t seed = 1; seed <= 80; ++seed) {
            const auto events = play(LockScripts(seed).makeOrdered(), seed);
            QVERIFY(only(events, EventKind::DeadlockMember).empty());
            const QString complaint = complaintOf(events);
            QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
        }
    }

    /// Nobody but who was named gives up; all others get their locks.
    void whoIsDismissedOpensTheRing()
    {
        const auto ends =
            endsOfARing({.locks = 3, .onDeadlock = OnDeadlock::Ask}, Wish::DismissTheSecond);
        QCOMPARE(ends.outcomes[1], LockOutcome::Dismissed);
        QCOMPARE(ends.outcomes[0], LockOutcome::AfterWait);
        QCOMPARE(ends.outcomes[2], LockOutcome::AfterWait);
        QCOMPARE(ends.rings, 1);
    }

    void theRuleDismissesWhoClosedTheRing()
    {
        const auto ends =
            endsOfARing({.locks = 3, .ringStands = 10ms, .onDeadlock = OnDeadlock::DismissOne});
        QCOMPARE(std::count(ends.outcomes.begin(), ends.outcomes.end(), LockOutcome::Dismissed), 1);
        QCOMPARE(std::count(ends.outcomes.begin(), ends.outcomes.end(), LockOutcome::AfterWait), 2);
        QCOMPARE(ends.outcomes.at(ends.closedBy), LockOutcome::Dismissed);
    }

    void nobodyToAskIsAskedForALimitedTime()
    {
        const auto ends =
            endsOfARing({.locks = 3, .onDeadlock = OnDeadlock::Ask, .askedRingStands = 10ms});
        QCOMPARE(ends.outcomes.at(ends.closedBy), LockOutcome::Dismissed);
    }

    void dismissingSomebodyInNoRingDoesNothing()
    {
        LockTable table({.locks = 1});
        QVERIFY(!table.dismiss(ThreadIndex {7}));
    }
};

QTEST_GUILESS_MAIN(TestLockTable)
#include "tst_lock_table.moc"
