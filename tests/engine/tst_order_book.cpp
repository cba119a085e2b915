#include "engine/order_book.h"

#include <QTest>

using namespace brigade::engine;

class TestOrderBook : public QObject
{
    Q_OBJECT

    static Order order(std::uint32_t task, std::uint32_t attempt = 1)
    {
        return {.task = TaskId {task}, .kind = 0, .attempt = attempt};
    }
    static OrderBook bookOf(OrderBookRules rules, std::uint32_t processes, std::uint32_t orders)
    {
        OrderBook book(rules);
        for (std::uint32_t i = 1; i <= processes; ++i)
            book.addProcess(ProcessIndex {i});
        for (std::uint32_t i = 1; i <= orders; ++i)
            [&] { QVERIFY(book.arrive(order(i))); }();
        return book;
    }
    static std::vector<std::uint32_t> processesOf(const std::vector<Assignment> &assignments)
    {
        std::vector<std::uint32_t> processes;
        processes.reserve(assignments.size());
        for (const auto &assignment : assignments)
            processes.push_back(static_cast<std::uint32_t>(assignment.process));
        return processes;
    }

private slots:
    void roundRobinDealsInTurnWhateverIsInHand()
    {
        auto book = bookOf({.dispatch = Dispatch::RoundRobin, .capacity = 1}, 3, 7);
        QCOMPARE(processesOf(book.assign()), (std::vector<std::uint32_t> {1, 2, 3, 1, 2, 3, 1}));
        QCOMPARE(book.waiting(), std::size_t {0});
        QCOMPARE(book.held(), std::size_t {7});
    }

    void firstFreeWaitsForAHand()
    {
        auto book = bookOf({.dispatch = Dispatch::FirstFree, .capacity = 2}, 2, 6);
        QCOMPARE(processesOf(book.assign()), (std::vector<std::uint32_t> {1, 2, 1, 2}));
        QCOMPARE(book.waiting(), std::size_t {2});
        QVERIFY(book.finish(ProcessIndex {2}, TaskId {2}));
        QCOMPARE(processesOf(book.assign()), (std::vector<std::uint32_t> {2}));
    }

    void aFinishFromTheWrongProcessIsRefused()
    {
        auto book = bookOf({}, 2, 1);
        static_cast<void>(book.assign());
        QVERIFY(!book.finish(ProcessIndex {2}, TaskId {1}));
        QVERIFY(book.finish(ProcessIndex {1}, TaskId {1}));
        QVERIFY(!book.finish(ProcessIndex {1}, TaskId {1}));
    }

    void aCrashLosesWhatWasHeld()
    {
        auto book = bookOf({.onCrash = OnCrash::Lose}, 2, 4);
        static_cast<void>(book.assign());
        const auto toll = book.crash(ProcessIndex {1});
        QCOMPARE(toll.lost.size(), std::size_t {2});
        QCOMPARE(toll.requeued.size(), std::size_t {0});
        QCOMPARE(book.held(), std::size_t {2});
        QCOMPARE(book.openProcesses(), std::size_t {1});
    }

    void aRequeuedOrderCarriesItsAttemptAndIsLostAfterThree()
    {
        OrderBook book({.onCrash = OnCrash::Requeue});
        QVERIFY(book.arrive(order(1)));
        for (std::uint32_t attempt = 1; attempt <= kMaxAttempts; ++attempt) {
            book.addProcess(ProcessIndex {attempt});
            const auto assigned = book.assign();
            QCOMPARE(assigned.size(), std::size_t {1});
            QCOMPARE(assigned.front().order.attempt, attempt);
            const auto toll = book.crash(ProcessIndex {attempt});
            QCOMPARE(toll.lost.size(), std::size_t {attempt == kMaxAttempts ? 1U : 0U});
        }
        QCOMPARE(book.waiting(), std::size_t {0});
        QCOMPARE(book.held(), std::size_t {0});
    }

    void returnedOrdersGoToTheHeadInTheirOrder()
    {
        auto book = bookOf({.dispatch = Dispatch::RoundRobin}, 1, 3);
        static_cast<void>(book.assign());
        QVERIFY(book.arrive(order(4)));
        book.closeProcess(ProcessIndex {1});
        book.giveBack(ProcessIndex {1}, {order(2), order(3)});
        book.addProcess(ProcessIndex {2});
        const auto assigned = book.assign();
        QCOMPARE(assigned.size(), std::size_t {3});
        QCOMPARE(assigned[0].order.task, TaskId {2});
        QCOMPARE(assigned[1].order.task, TaskId {3});
        QCOMPARE(assigned[2].order.task, TaskId {4});
        QCOMPARE(book.held(), std::size_t {4});
    }

    void aDismissedProcessGetsNothingMore()
    {
        auto book = bookOf({.dispatch = Dispatch::RoundRobin}, 2, 0);
        book.closeProcess(ProcessIndex {1});
        QVERIFY(book.arrive(order(1)));
        QVERIFY(book.arrive(order(2)));
        QCOMPARE(processesOf(book.assign()), (std::vector<std::uint32_t> {2, 2}));
    }

    void aFullQueueRejects()
    {
        auto book =
            bookOf({.dispatch = Dispatch::RoundRobin, .capacity = 1, .queueLimit = 2}, 1, 1);
        static_cast<void>(book.assign());
        for (std::uint32_t task = 2; task <= 3; ++task) {
            QVERIFY(book.arrive(order(task)));
            static_cast<void>(book.assign());
        }
        QVERIFY(!book.arrive(order(4)));
        QVERIFY(book.finish(ProcessIndex {1}, TaskId {1}));
        QVERIFY(book.arrive(order(5)));
    }

    void wherePeopleBeginWithoutNumberTheQueueIsWhatHasNotBegun()
    {
        OrderBook book({.capacity = kMaxTasks, .queueLimit = 2, .queue = QueueEnds::WhenBegun});
        book.addProcess(ProcessIndex {1});
        for (std::uint32_t task = 1; task <= 2; ++task) {
            QVERIFY(book.arrive(order(task)));
            QCOMPARE(book.assign().size(), std::size_t {1});
        }
        QVERIFY(!book.arrive(order(3)));
        book.begin(ProcessIndex {2}, TaskId {1}); // not his
        QVERIFY(!book.arrive(order(4)));
        book.begin(ProcessIndex {1}, TaskId {1});
        QVERIFY(book.arrive(order(5)));
        QVERIFY(!book.arrive(order(6)));
        static_cast<void>(book.assign());
        QVERIFY(book.finish(ProcessIndex {1}, TaskId {1})); // had begun: nothing to count down
        QVERIFY(!book.arrive(order(7)));
        QVERIFY(book.finish(ProcessIndex {1}, TaskId {2})); // had not
        QVERIFY(book.arrive(order(8)));
    }

    void withNobodyThereEverythingWaits()
    {
        OrderBook book({});
        QVERIFY(book.arrive(order(1)));
        QVERIFY(book.assign().empty());
        QCOMPARE(book.takeWaiting().size(), std::size_t {1});
        QCOMPARE(book.waiting(), std::size_t {0});
    }
};

QTEST_APPLESS_MAIN(TestOrderBook)
#include "tst_order_book.moc"
