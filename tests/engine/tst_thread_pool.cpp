#include "door_and_diary.h"
#include "engine/gil.h"
#include "engine/task_queue.h"
#include "engine/thread_pool.h"
#include "engine/tracer.h"
#include "in_process_trace.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <map>
#include <random>
#include <set>
#include <thread>
#include <vector>

using namespace brigade::engine;
using namespace std::chrono_literals;

namespace {

Order order(std::uint32_t number)
{
    return {.task = TaskId {number}, .kind = 7, .attempt = 2};
}

class Dice
{
public:
    /// 0 .. sides-1
    std::uint32_t roll(std::uint32_t sides) { return static_cast<std::uint32_t>(m_next()) % sides; }

private:
    std::minstd_rand m_next {3};
};

std::vector<std::uint32_t> oneTo(std::uint32_t last)
{
    std::vector<std::uint32_t> numbers;
    for (std::uint32_t number = 1; number <= last; ++number)
        numbers.push_back(number);
    return numbers;
}

} // namespace

class TestThreadPool : public QObject
{
    Q_OBJECT

private slots:
    void queueGivesEachOrderOnceAndInOrder();
    void oneThreadRunsOrdersFirstInFirstOut();
    void everyOrderRunsOnceOnManyThreads();
    void ordersArriveWhole();
    void oneOrderHiresOneThread();
    void idleThreadIsUsedAgain();
    void neverMoreThreadsThanTheLimit();
    void moreAreHiredForWaitingOrders();
    void dismissedThreadsFinishTheOrderInHand();
    void idleThreadsLeaveAtOnce();
    void whoIsIdleTooLongLeaves();
    void impatienceLosesNothing();
    void withoutThreadsOrdersWait();
    void takeBackReturnsTheUntaken();
    void stopLeavesTheQueueAlone();
    void idleIsSaidOncePerIdleness();
    void gilIsHeldByRunnersOnly();
    void eventsTellTheStory();
    void nothingIsLostInAStorm_data();
    void nothingIsLostInAStorm();
};

void TestThreadPool::queueGivesEachOrderOnceAndInOrder()
{
    constexpr std::uint32_t kCount = 50000;
    constexpr int kTakers = 3;
    TaskQueue queue;
    std::array<std::vector<std::uint32_t>, kTakers> taken;
    {
        std::atomic<std::uint32_t> total {0};
        std::vector<std::jthread> takers; // joined before the total goes
        takers.reserve(kTakers);
        for (auto &mine : taken)
            takers.emplace_back([&] {
                while (total < kCount)
                    if (const auto next = queue.take()) {
                        mine.push_back(static_cast<std::uint32_t>(next->task));
                        ++total;
                    }
            });
        for (std::uint32_t number = 1; number <= kCount; ++number)
            queue.push(order(number));
    }
    std::vector<std::uint32_t> all;
    for (const auto &mine : taken) {
        QVERIFY(std::ranges::is_sorted(mine));
        all.insert(all.end(), mine.begin(), mine.end());
    }
    std::ranges::sort(all);
    QVERIFY(all == oneTo(kCount));
    QCOMPARE(queue.size(), 0U);
}

void TestThreadPool::oneThreadRunsOrdersFirstInFirstOut()
{
    Diary diary;
    ThreadPool pool({.limit = 1, .run = [&](const Order &order) { diary.note(order); }});
    for (std::uint32_t number = 1; number <= 2000; ++number)
        pool.submit(order(number));
    diary.await(2000);
    QVERIFY(diary.tasks() == oneTo(2000));
    QCOMPARE(pool.threads(), 1U);
}

void TestThreadPool::everyOrderRunsOnceOnManyThreads()
{
    Diary diary;
    ThreadPool pool({.limit = 6, .run = [&](const Order &order) { diary.note(order); }});
    for (std::uint32_t number = 1; number <= 20000; ++number)
        pool.submit(order(number));
    diary.await(20000);
    auto tasks = diary.tasks();
    std::ranges::sort(tasks);
    QVERIFY(tasks == oneTo(20000));
}

void TestThreadPool::ordersArriveWhole()
{
    Order got;
    {
        std::atomic<bool> done {false};
        ThreadPool pool({.limit = 1, .run = [&](const Order &order) {
                             got = order;
                             done = true;
                         }});
        pool.submit({.task = TaskId {0xfffffff0U},
                     .kind = 0xfffffff1U,
                     .attempt = 0x7ffffff2U,
                     .source = OrderSource::Request});
        await([&] { return done.load(); });
    }
    QCOMPARE(got.task, TaskId {0xfffffff0U});
    QCOMPARE(got.kind, 0xfffffff1U);
    QCOMPARE(got.attempt, 0x7ffffff2U);
    QVERIFY(got.source == OrderSource::Request);
}

void TestThreadPool::oneOrderHiresOneThread()
{
    Diary diary;
    ThreadPool pool({.limit = 8, .run = [&](const Order &order) { diary.note(order); }});
    QCOMPARE(pool.threads(), 0U);
    pool.submit(order(1));
    QCOMPARE(pool.threads(), 1U);
}

void TestThreadPool::idleThreadIsUsedAgain()
{
    InProcessTrace trace({.rings = 4, .capacity = 1024});
    Diary diary;
    ThreadPool pool({.limit = 8, .rings = trace.rings(), .run = [&](const Order &order) {
                         diary.note(order);
                     }});
    for (std::uint32_t number = 1; number <= 20; ++number) {
        pool.submit(order(number));
        diary.await(number);
        await([&] {
            return std::ranges::count(trace.events(), EventKind::IdleBegin, &TraceEvent::kind) == 1;
        });
    }
    QCOMPARE(pool.threads(), 1U);
}

void TestThreadPool::neverMoreThreadsThanTheLimit()
{
    std::atomic<int> running {0};
    std::atomic<int> most {0};
    Diary diary;
    ThreadPool pool({.limit = 3, .run = [&](const Order &order) {
                         const int now = ++running;
                         int before = most;
                         while (before < now && !most.compare_exchange_weak(before, now)) { }
                         std::this_thread::sleep_for(2ms); // less is nothing on some systems
                         --running;
                         diary.note(order);
                     }});
    for (std::uint32_t number = 1; number <= 100; ++number)
        pool.submit(order(number));
    QCOMPARE(pool.threads(), 3U);
    diary.await(100);
    QCOMPARE(most.load(), 3);
}

void TestThreadPool::moreAreHiredForWaitingOrders()
{
    Door door;
    ThreadPool pool({.limit = 1, .run = [&](const Order &) { door.pass(); }});
    for (std::uint32_t number = 1; number <= 4; ++number)
        pool.submit(order(number));
    door.awaitWaiting(1);
    QCOMPARE(pool.queued(), 3U);
    pool.resize(10);
    door.awaitWaiting(4);
    QCOMPARE(pool.threads(), 4U); // one for each order, not ten
    QCOMPARE(pool.queued(), 0U);
    door.open();
}

void TestThreadPool::dismissedThreadsFinishTheOrderInHand()
{
    Door door;
    Diary diary;
    ThreadPool pool({.limit = 4, .run = [&](const Order &order) {
                         door.pass();
                         diary.note(order);
                     }});
    for (std::uint32_t number = 1; number <= 4; ++number)
        pool.submit(order(number));
    door.awaitWaiting(4);
    pool.resize(1);
    for (std::uint32_t number = 5; number <= 8; ++number)
        pool.submit(order(number));
    QCOMPARE(pool.threads(), 4U);
    QCOMPARE(door.waiting(), 4);
    door.open();
    diary.await(8);
    await([&] { return pool.threads() == 1; });
}

void TestThreadPool::idleThreadsLeaveAtOnce()
{
    Door door;
    ThreadPool pool({.limit = 4, .run = [&](const Order &) { door.pass(); }});
    for (std::uint32_t number = 1; number <= 4; ++number)
        pool.submit(order(number));
    door.awaitWaiting(4);
    door.open();
    await([&] { return door.waiting() == 0; });
    pool.resize(2);
    await([&] { return pool.threads() == 2; });
    pool.resize(0);
    await([&] { return pool.threads() == 0; });
}

void TestThreadPool::whoIsIdleTooLongLeaves()
{
    Diary diary;
    ThreadPool pool({.limit = 2,
                     .run = [&](const Order &order) { diary.note(order); },
                     .patience = std::chrono::milliseconds(20)});
    pool.submit(order(1));
    diary.await(1);
    await([&] { return pool.threads() == 0; });
    pool.submit(order(2));
    diary.await(2);
    QCOMPARE(pool.threads(), 1U);
}

/// Orders come just when the threads lose their patience.
void TestThreadPool::impatienceLosesNothing()
{
    Diary diary;
    ThreadPool pool({.limit = 2,
                     .run = [&](const Order &order) { diary.note(order); },
                     .patience = std::chrono::milliseconds(1)});
    Dice dice;
    for (std::uint32_t number = 1; number <= 400; ++number) {
        pool.submit(order(number));
        std::this_thread::sleep_for(std::chrono::microseconds(900 + dice.roll(200)));
    }
    diary.await(400);
    await([&] { return pool.threads() == 0; });
    QCOMPARE(pool.queued(), 0U);
}

void TestThreadPool::withoutThreadsOrdersWait()
{
    Diary diary;
    ThreadPool pool({.limit = 0, .run = [&](const Order &order) { diary.note(order); }});
    for (std::uint32_t number = 1; number <= 3; ++number)
        pool.submit(order(number));
    QCOMPARE(pool.queued(), 3U);
    QCOMPARE(pool.threads(), 0U);
    pool.resize(1);
    diary.await(3);
    QVERIFY(diary.tasks() == oneTo(3));
}

void TestThreadPool::takeBackReturnsTheUntaken()
{
    Door door;
    Diary diary;
    ThreadPool pool({.limit = 2, .run = [&](const Order &order) {
                         door.pass();
                         diary.note(order);
                     }});
    for (std::uint32_t number = 1; number <= 6; ++number)
        pool.submit(order(number));
    door.awaitWaiting(2);
    const auto orders = pool.takeBack();
    QCOMPARE(orders.size(), 4U);
    for (std::uint32_t index = 0; index < 4; ++index)
        QVERIFY(orders[index] == order(3 + index));
    QCOMPARE(pool.queued(), 0U);
    door.open();
    pool.stop();
    auto ran = diary.tasks();
    std::ranges::sort(ran);
    QVERIFY(ran == oneTo(2));
}

void TestThreadPool::stopLeavesTheQueueAlone()
{
    Door door;
    Diary diary;
    ThreadPool pool({.limit = 1, .run = [&](const Order &order) {
                         door.pass();
                         diary.note(order);
                     }});
    for (std::uint32_t number = 1; number <= 3; ++number)
        pool.submit(order(number));
    door.awaitWaiting(1);
    std::jthread opener([&] {
        std::this_thread::sleep_for(10ms);
        door.open();
    });
    pool.stop();
    QVERIFY(diary.tasks() == oneTo(1));
    QCOMPARE(pool.queued(), 2U);
    QCOMPARE(pool.threads(), 0U);
    QCOMPARE(pool.takeBack().size(), 2U);
}

void TestThreadPool::idleIsSaidOncePerIdleness()
{
    std::atomic<int> timesIdle {0};
    Diary diary;
    ThreadPool pool({.limit = 1,
                     .run = [&](const Order &order) { diary.note(order); },
                     .idle = [&] { ++timesIdle; }});
    for (std::uint32_t number = 1; number <= 5; ++number) {
        pool.submit(order(number));
        await([&] { return timesIdle == static_cast<int>(number); });
    }
    std::this_thread::sleep_for(5ms);
    QCOMPARE(timesIdle.load(), 5);
}

void TestThreadPool::gilIsHeldByRunnersOnly()
{
    Gil gil(true, 1ms);
    std::atomic<bool> always {true};
    std::atomic<bool> never {true};
    int counter = 0; // plain: the GIL guards it
    Diary diary;
    ThreadPool pool({.limit = 4,
                     .gil = &gil,
                     .run =
                         [&](const Order &order) {
                             if (!gil.heldByMe())
                                 always = false;
                             ++counter;
                             gil.check();
                             diary.note(order);
                         },
                     .idle =
                         [&] {
                             if (gil.heldByMe())
                                 never = false;
                         }});
    for (std::uint32_t number = 1; number <= 3000; ++number)
        pool.submit(order(number));
    diary.await(3000);
    pool.stop();
    QVERIFY(always);
    QVERIFY(never);
    QCOMPARE(counter, 3000);
    gil.take(); // nobody took it along
    gil.drop(GilRelease::Exit);
}

void TestThreadPool::eventsTellTheStory()
{
    InProcessTrace trace({.rings = 16, .capacity = 1U << 14});
    Diary diary;
    {
        const TracedThread traced(trace.rings(), ThreadRole::Control);
        ThreadPool pool({.limit = 3, .rings = trace.rings(), .run = [&](const Order &order) {
                             diary.note(order);
                         }});
        for (std::uint32_t number = 1; number <= 500; ++number)
            pool.submit(order(number));
        diary.await(500);
        pool.stop();
        for (std::uint32_t number = 501; number <= 510; ++number)
            pool.submit(order(number));
        pool.takeBack();
    }
    QCOMPARE(trace.dropped(), 0U);
    std::map<TaskId, std::vector<EventKind>> story;
    std::map<ThreadIndex, bool> idle;
    for (const TraceEvent &event : trace.events()) {
        // (A preempted thread writes of that too.)
        if (event.kind >= EventKind::TaskQueued && event.kind <= EventKind::TaskReturned) {
            story[event.task].push_back(event.kind);
            QCOMPARE(event.arg2, 2);
        }
        if (event.kind == EventKind::IdleBegin || event.kind == EventKind::IdleEnd) {
            QCOMPARE(idle[event.thread], event.kind == EventKind::IdleEnd);
            idle[event.thread] = event.kind == EventKind::IdleBegin;
            QCOMPARE(event.task, kNoTask);
        }
    }
    QCOMPARE(story.size(), 510U);
    for (const auto &[task, kinds] : story)
        QVERIFY(kinds
                == (std::vector {EventKind::TaskQueued,
                                 task <= TaskId {500} ? EventKind::TaskTaken
                                                      : EventKind::TaskReturned}));
    for (const auto &[thread, isIdle] : idle)
        QVERIFY(!isIdle);
}

void TestThreadPool::nothingIsLostInAStorm_data()
{
    QTest::addColumn<bool>("withGil");
    QTest::newRow("free") << false;
    QTest::newRow("with GIL") << true;
}

void TestThreadPool::nothingIsLostInAStorm()
{
    QFETCH(bool, withGil);
    constexpr std::uint32_t kCount = 20000;
    Gil gil(true, 200us);
    Diary diary;
    std::atomic<std::uint32_t> ran {0};
    Dice dice;
    std::vector<std::uint32_t> seen;
    {
        ThreadPool pool(
            {.limit = 2, .gil = withGil ? &gil : nullptr, .run = [&](const Order &order) {
                 diary.note(order);
                 ++ran;
             }});
        std::uint32_t number = 0;
        while (number < kCount) {
            for (auto batch = 1 + dice.roll(40); batch > 0 && number < kCount; --batch)
                pool.submit(order(++number));
            switch (dice.roll(8)) {
            case 0:
                pool.resize(1 + dice.roll(5));
                break;
            case 1:
                for (const Order &back : pool.takeBack())
                    seen.push_back(static_cast<std::uint32_t>(back.task));
                break;
            case 2: // let them fall asleep
                std::this_thread::sleep_for(std::chrono::microseconds(dice.roll(200)));
                break;
            case 3:
                if (dice.roll(8) == 0)
                    pool.stop();
                pool.resize(1 + dice.roll(3));
                break;
            default:
                break;
            }
        }
        await([&] { return ran + seen.size() == kCount; }); // hangs if a wake-up is lost
    }
    const auto tasks = diary.tasks();
    seen.insert(seen.end(), tasks.begin(), tasks.end());
    std::ranges::sort(seen);
    QVERIFY(seen == oneTo(kCount));
}

QTEST_GUILESS_MAIN(TestThreadPool)
#include "tst_thread_pool.moc"
