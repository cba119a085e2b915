// Who or what ended a wait, as the timeline tells it, from traces that can be read.
#include "app/timeline_words.h"
#include "tests/app/drawn_timeline.h"
#include "tests/model/trace_text.h"

#include <QTest>

#include <string>

using namespace brigade;
using namespace brigade::app;
using namespace brigade::app::test;

namespace {

engine::Plan plan()
{
    engine::Plan plan;
    engine::TaskKind task;
    task.name = "soup";
    task.count = 2;
    task.steps = {engine::LockStep {"knife"}, engine::UnlockStep {"knife"}};
    plan.tasks = {task};
    return plan;
}

/// What is told of that thread of process 1 at that time, in computer words.
QString told(const std::string &text, std::uint32_t thread, std::int64_t timeNs)
{
    const Drawn drawn(testing::traceFrom("@-1ms ProcessSpawned 1 100; 1.0 @-1ms ThreadStarted 1;"
                                         "1.1 @0 c0 ThreadStarted 2; 1.1 @0 c0 ThreadReleased;"
                                         "1.2 @0 c1 ThreadStarted 2; 1.2 @0 c1 ThreadReleased;"
                                         "@0 #1 TaskArrived 0 0; @0 #2 TaskArrived 0 0;"
                                             + text,
                                         plan()));
    return intervalWords({drawn.trace, drawn.timeline, drawn.tasks, model::Vocabulary::Computer},
                         {engine::ProcessIndex {1}, engine::ThreadIndex {thread}}, timeNs);
}

void verifyTells(const QString &words, const char *what)
{
    QVERIFY2(words.contains(QString::fromUtf8(what)), qPrintable(words));
}

} // namespace

class TestWakeWords : public QObject
{
    Q_OBJECT

private slots:
    void anOrderThatCameWakesWhoIsIdle()
    {
        const std::string idle = "1.1 @1ms c0 IdleBegin; 1.0 @10ms #1 TaskQueued 0 1;";
        const std::string taken = "1.1 @10020us c0 IdleEnd; 1.1 @10021us #1 TaskTaken 0 1;"
                                  "1.1 @10022us #1 TaskStarted 0 1; 1.1 @20ms ThreadEnded";
        verifyTells(told(idle + taken, 1, 5 * kMs), "woken by soup 1, which had come 20 µs before");
        // Nothing came: it was sent home.
        const QString home =
            told("1.1 @1ms c0 IdleBegin; 1.1 @9ms IdleEnd; 1.1 @9ms ThreadEnded", 1, 5 * kMs);
        QVERIFY2(!home.contains(QLatin1String("woken")), qPrintable(home));
        // It lay there before: nobody woke him.
        verifyTells(
            told("1.0 @500us #1 TaskQueued 0 1; 1.1 @1ms c0 IdleBegin;" + taken, 1, 5 * kMs),
            "then took soup 1");
    }

    void aLockComesFromWhoReleasedIt()
    {
        verifyTells(told("1.2 @1ms c1 LockAcquired 0 0; 1.1 @2ms c0 LockWaitBegin 0 2;"
                         "1.2 @8ms c1 LockReleased 0 0; 1.1 @8003us c0 LockWaitEnd 0 0;"
                         "1.1 @8003us c0 LockAcquired 0 0; 1.1 @9ms c0 LockReleased 0 0;"
                         "1.1 @10ms ThreadEnded; 1.2 @10ms ThreadEnded",
                         1, 5 * kMs),
                    "then got the lock knife from Thread 2, who had released it 3 µs before");
        verifyTells(told("1.1 @2ms c0 LockWaitBegin 0 2; 1.1 @8ms c0 LockWaitEnd 0 1;"
                         "1.1 @10ms ThreadEnded",
                         1, 5 * kMs),
                    "gave up");
    }

    void timersAndAnswersAreNamedByWhatWasWaitedFor()
    {
        const auto block = [](int reason) {
            return told("1.1 @1ms c0 BlockBegin " + std::to_string(reason)
                            + "; 1.1 @9ms c0 BlockEnd; 1.1 @10ms ThreadEnded",
                        1, 5 * kMs);
        };
        verifyTells(block(0), "the timer was over");
        verifyTells(block(1), "the file was read");
        verifyTells(block(2), "the other side had answered");
    }

    void whoHadTheCoreIsNamed()
    {
        verifyTells(told("1.1 @1ms c0 #1 TaskStarted 0 1; 1.1 @4ms c0 OffCoreBegin;"
                         "1.2 @4ms c0 Migrated 1 0; 1.2 @7ms c0 IdleBegin;"
                         "1.1 @8ms c0 OffCoreEnd; 1.1 @10ms ThreadEnded; 1.2 @10ms ThreadEnded",
                         1, 5 * kMs),
                    "meanwhile Core 0 had Thread 2 of Process 1");
    }

    void aLoopIsWokenForATicket()
    {
        verifyTells(told("1.1 @1ms c0 #1 TaskStarted 0 1; 1.1 @2ms c0 #1 TaskSuspended 0 5000000;"
                         "1.1 @2ms c0 LoopWaitBegin; 1.1 @7ms c0 LoopWaitEnd;"
                         "1.1 @7ms c0 #1 TaskResumed; 1.1 @9ms c0 #1 TaskFinished 0;"
                         "1.1 @10ms ThreadEnded",
                         1, 5 * kMs),
                    "woken for soup 1, whose timer was over");
    }
};

QTEST_MAIN(TestWakeWords)
#include "tst_wake_words.moc"
