// A trace that forgets its beginning still says how things stand, at every moment afterwards.
#include "model/restaurant.h"
#include "model/statistics.h"
#include "model/task_flow.h"
#include "tests/model/trace_text.h"

#include <QTest>

#include <tuple>

using namespace brigade;
using namespace brigade::model;
using brigade::testing::traceFrom;

namespace {

constexpr std::int64_t kMs = 1'000'000;

/// A loop and a pool's thread: three requests, one set aside, one in the pool, one that fails; a
/// second worker that crashes.
const std::string kServer = R"(
    @-5ms ProcessSpawned 1 77; @-4ms ProcessSpawned 2 78
    1.0 @-3ms c0 ThreadStarted 4 771; 1.0 @-2ms c0 ThreadReleased
    2.0 @-3ms c1 ThreadStarted 4 781; 2.0 @-2ms c1 ThreadReleased
    @-1ms ProcessReady 1 1000; @-1ms ProcessReady 2 1000
    @0 RunStarted
    1.0 @1ms c0 GilAcquired 0 1
    1.0 @1ms c0 GilReleased 1 1; 1.0 @1ms c0 LoopWaitBegin
    2.0 @1ms c1 LoopWaitBegin
    1.0 @5ms c0 LoopWaitEnd
    1.0 @5ms c0 #1 TaskArrived 0 5000000; 1.0 @5ms c0 #1 TaskDispatched 1 1; 1.0 @5ms c0 #1 TaskQueued 1 1
    1.0 @6ms c0 GilAcquired 0 1
    1.0 @6ms c0 #1 TaskTaken 0 1; 1.0 @6ms c0 #1 TaskStarted 0 1; 1.0 @6ms c0 #1 StepStarted 0 2
    1.0 @7ms c0 #1 TaskSuspended 0 20000000
    1.0 @7ms c0 GilReleased 1 1; 1.0 @7ms c0 LoopWaitBegin
    2.0 @8ms c1 LoopWaitEnd; 2.0 @8ms c1 #9 TaskArrived 0 8000000
    @9ms ProcessCrashed 2 9; @9ms #9 TaskLost 2 1
    1.0 @10ms c0 LoopWaitEnd
    1.0 @10ms c0 #2 TaskArrived 1 10000000; 1.0 @10ms c0 #2 TaskDispatched 1 1; 1.0 @10ms c0 #2 TaskQueued 1 1
    1.0 @10ms c0 GilAcquired 0 1; 1.0 @10ms c0 #2 TaskTaken 0 1; 1.0 @11ms c0 #2 TaskQueued 0 1
    1.1 @12ms c1 ThreadStarted 2 772; 1.1 @12ms c1 ThreadReleased
    1.1 @12ms c1 GilWaitBegin 0 1
    1.0 @13ms c0 GilReleased 1 1; 1.0 @13ms c0 LoopWaitBegin
    1.1 @13ms c1 GilAcquired 100 2; 1.1 @13ms c1 #2 TaskTaken 0 1; 1.1 @13ms c1 #2 TaskStarted 1 1
    1.1 @14ms c1 #2 StepStarted 0 2; 1.1 @14ms c1 GilReleased 1 2; 1.1 @14ms c1 BlockBegin 0
    1.0 @20ms c0 LoopWaitEnd; 1.0 @20ms c0 GilAcquired 0 3
    1.0 @20ms c0 #3 TaskArrived 0 20000000; 1.0 @20ms c0 #3 TaskRejected
    1.0 @20ms c0 GilReleased 1 3; 1.0 @21ms c0 LoopWaitBegin
    1.0 @27ms c0 LoopWaitEnd; 1.0 @27ms c0 GilAcquired 0 3
    1.0 @27ms c0 #1 TaskResumed; 1.0 @27ms c0 #1 StepFinished 0 2; 1.0 @28ms c0 #1 TaskFinished 1
    1.0 @28ms c0 GilReleased 1 3; 1.0 @28ms c0 LoopWaitBegin
    1.1 @34ms c1 BlockEnd 0; 1.1 @34ms c1 GilAcquired 0 4; 1.1 @34ms c1 #2 StepFinished 0 2
    1.1 @34ms c1 #2 TaskHandedBack 0; 1.1 @34ms c1 GilReleased 1 4; 1.1 @34ms c1 IdleBegin
    1.0 @35ms c0 LoopWaitEnd; 1.0 @35ms c0 GilAcquired 0 5; 1.0 @35ms c0 #2 TaskResumed
    1.0 @36ms c0 #2 TaskFinished 0; 1.0 @36ms c0 GilReleased 1 5; 1.0 @36ms c0 LoopWaitBegin
    1.1 @37ms c1 IdleEnd; 1.1 @38ms c1 ThreadEnded
    1.0 @40ms c0 LoopWaitEnd; 1.0 @41ms c0 LoopWaitBegin
)";

Trace server()
{
    return traceFrom(kServer, {}, {});
}

/// All that does not depend on when it began.
std::string wordsFor(const StreetNow &now)
{
    std::ostringstream text;
    text << now.started << ' ' << now.arrived << ' ' << now.done << ' ' << now.failed << ' '
         << now.lost << ' ' << now.rejected << '\n';
    for (const auto &[index, process] : now.processes) {
        text << "process " << static_cast<std::uint32_t>(index) << ' ' << process.pid
             << process.ready << process.crashed << process.gone << " queue";
        for (const engine::TaskId task : process.queue)
            text << ' ' << static_cast<std::uint32_t>(task);
        text << " holder "
             << (process.gilHolder ? static_cast<std::int64_t>(*process.gilHolder) : -1) << '\n';
        for (const auto &[thread, it] : process.threads)
            text << "  " << static_cast<std::uint32_t>(thread) << " role "
                 << static_cast<int>(it.role) << " state " << static_cast<int>(it.state) << " task "
                 << static_cast<std::uint32_t>(it.task) << " kind " << it.taskKind << " block "
                 << (it.block ? static_cast<int>(*it.block) : -1) << '\n';
        if (!process.loop)
            continue;
        text << "  loop on " << static_cast<std::uint32_t>(process.loop->task);
        for (const auto &[task, ticket] : process.loop->aside)
            text << " aside " << static_cast<std::uint32_t>(task) << '/' << ticket.taskKind << '/'
                 << ticket.readyNs.value_or(-1);
        for (const engine::TaskId task : process.loop->inPool)
            text << " in pool " << static_cast<std::uint32_t>(task);
        text << '\n';
    }
    return text.str();
}

} // namespace

class TraceStandingTest : public QObject
{
    Q_OBJECT

private slots:
    void theStreetIsTheSameAfterEveryCut();
    void cutTwiceIsTheSameAsCutOnce();
    void whatIsThrownAwayIsCounted();
    void figuresAreOfWhatIsTold();
    void foldersBeginAnew();
    void aRecordOfWhatWasLeftKnowsThatItsBeginningIsGone();
};

void TraceStandingTest::theStreetIsTheSameAfterEveryCut()
{
    const Trace whole = server();
    Restaurant expected(whole);
    for (std::size_t newest = 0; newest < whole.events().size(); ++newest) {
        Trace cut = server();
        cut.forgetAllBut(newest);
        Restaurant found(cut);
        const std::int64_t fromNs = cut.forgotten().untilNs;
        for (std::int64_t timeNs = std::max<std::int64_t>(fromNs, 0); timeNs <= whole.endNs();
             timeNs += kMs / 2) {
            const std::string wanted = wordsFor(expected.at(timeNs));
            const std::string got = wordsFor(found.at(timeNs));
            QVERIFY2(
                wanted == got,
                qPrintable(QStringLiteral("%1 kept, at %2 ns:\n%3instead of\n%4")
                               .arg(newest)
                               .arg(timeNs)
                               .arg(QString::fromStdString(got), QString::fromStdString(wanted))));
        }
    }
}

void TraceStandingTest::cutTwiceIsTheSameAsCutOnce()
{
    Trace once = server();
    once.forgetAllBut(12);
    Trace twice = server();
    twice.forgetAllBut(40);
    twice.forgetAllBut(12);
    QVERIFY(std::equal(once.events().begin(), once.events().end(), twice.events().begin(),
                       twice.events().end()));
    QCOMPARE(twice.forgotten().times, 2U);
    QCOMPARE(twice.forgotten().events, once.forgotten().events);
    QVERIFY(twice.forgotten().tasks == once.forgotten().tasks);
    twice.forgetAllBut(12); // nothing has come
    QCOMPARE(twice.forgotten().times, 2U);
}

void TraceStandingTest::whatIsThrownAwayIsCounted()
{
    Trace trace = server();
    const std::size_t all = trace.events().size();
    trace.forgetAllBut(2);
    const Forgotten &gone = trace.forgotten();
    QCOMPARE(gone.events, std::uint64_t {all - 2});
    QCOMPARE(trace.appended(), std::uint64_t {all});
    QCOMPARE(trace.since(all - 1).size(), std::size_t {1});
    QCOMPARE(trace.since(0).size(), std::size_t {2});
    const TaskEnds expected {.done = 1,
                             .failed = 1,
                             .lost = 1,
                             .rejected = 1,
                             .by = {{engine::ProcessIndex {1}, {.done = 1, .failed = 1}}}};
    QVERIFY(gone.tasks == expected);
    QVERIFY(trace.events().size() < 20); // no task is left, and two threads
}

void TraceStandingTest::figuresAreOfWhatIsTold()
{
    Trace trace = server();
    const std::size_t all = trace.events().size();
    std::size_t newest = 0;
    while (newest < all && trace.events()[all - newest - 1].timeNs >= 27 * kMs)
        ++newest;
    trace.forgetAllBut(newest);
    Timeline timeline;
    timeline.fold(trace.events());
    const Statistics statistics = computeStatistics(trace, timeline);
    QCOMPARE(statistics.forgottenS, 0.027);
    QCOMPARE(statistics.makespanS, 0.009); // to the end of task 2
    QCOMPARE(statistics.tasks.done, std::uint64_t {1});
    QCOMPARE(statistics.tasks.failed, std::uint64_t {1});
    QCOMPARE(statistics.tasks.submitted, std::uint64_t {2});
    QVERIFY(std::abs(statistics.throughputPerS - 1 / 0.009) < 1e-6);
    QCOMPARE(statistics.latencyS.max, 0.026); // from its arrival, which is told no more
    QVERIFY(timeline.beginNs() == 27 * kMs);
}

void TraceStandingTest::foldersBeginAnew()
{
    Trace trace = server();
    TaskFlow flow;
    flow.fold(trace);
    QCOMPARE(flow.finished(), std::size_t {2});
    trace.forgetAllBut(10);
    flow.fold(trace);
    QCOMPARE(flow.finished(), std::size_t {1});
}

void TraceStandingTest::aRecordOfWhatWasLeftKnowsThatItsBeginningIsGone()
{
    Trace cut = server();
    cut.forgetAllBut(10);
    Trace record({}, {});
    record.append(cut.events());
    QCOMPARE(record.forgotten().untilNs, cut.forgotten().untilNs);
    QCOMPARE(record.forgotten().times, 1U);
    QCOMPARE(server().forgotten().times, 0U);
}

QTEST_APPLESS_MAIN(TraceStandingTest)
#include "tst_trace_standing.moc"
