// That the sum check keeps silent about sound traces and sees each kind of fault.
#include "model/invariants.h"
#include "tests/model/trace_text.h"

#include <QTest>

using namespace brigade;
using namespace brigade::model;
using brigade::testing::traceFrom;

namespace {

const std::string kBorn = R"(
    @-50us ProcessSpawned 1 4294967338
    1.0 @-40us c0 ThreadStarted 1
    1.1 @-30us c0 ThreadStarted 2; 1.2 @-30us c1 ThreadStarted 2
    @0 RunStarted; 1.1 @0 c0 ThreadReleased; 1.2 @0 c1 ThreadReleased
)";

const std::string kSound = kBorn + R"(
    @0 #1 TaskArrived; @0 #2 TaskArrived; @0 #3 TaskArrived; @0 #4 TaskArrived
    @1us #1 TaskDispatched 1 1; 1.0 @2us #1 TaskQueued 1; 1.0 @3us #2 TaskQueued 2
    1.1 @4us c0 GilAcquired 0 1; 1.1 @5us c0 #1 TaskTaken 1; 1.1 @5us c0 #1 TaskStarted
    1.2 @6us c1 GilWaitBegin; 1.1 @90us c0 GilReleased 1 1; 1.1 @91us c0 BlockBegin
    1.2 @92us c1 GilAcquired 86 2; 1.2 @93us c1 #2 TaskTaken 0; 1.2 @93us c1 #2 TaskStarted
    1.1 @190us c0 BlockEnd; 1.1 @190us c0 GilWaitBegin; 1.2 @200us c1 #2 TaskFinished
    1.2 @201us c1 GilReleased 2 2; 1.1 @202us c0 GilAcquired 12 3; 1.1 @300us c0 #1 TaskFinished
    1.1 @301us c0 GilReleased 2 3; @310us #3 TaskRejected; @310us #4 TaskCancelled
    1.1 @320us c0 ThreadEnded; 1.2 @320us c1 ThreadEnded; @330us ProcessExited 1 0; @330us RunEnded
)";

QStringList faultsOf(const Trace &trace)
{
    Timeline timeline(trace.info().switchSource);
    timeline.fold(trace.events());
    const auto lines = violations(trace, timeline);
    return {lines.begin(), lines.end()};
}

QStringList faultsOf(const std::string &text)
{
    return faultsOf(traceFrom(text));
}

QString joined(const QStringList &lines)
{
    return lines.join(QStringLiteral(" | "));
}

} // namespace

class TestInvariants : public QObject
{
    Q_OBJECT

private slots:
    void soundTraceHasNoFault() { QCOMPARE(joined(faultsOf(kSound)), QString()); }

    void faultIsSeen_data()
    {
        QTest::addColumn<QString>("events");
        QTest::addColumn<QString>("fault");
        QTest::newRow("time") << "@9us MemorySample 1; @8us MemorySample 1; @9us MemorySample 1"
                              << "event 8 is earlier than the one before at 8000 ns";
        QTest::newRow("core") << "1.2 @10us c0 Migrated 1 0; 1.2 @200us c0 IdleBegin;"
                                 "1.1 @210us c0 IdleBegin"
                              << "core 0: thread 1.1 and thread 1.2 both for 190000 ns at 10000 ns";
        QTest::newRow("no end") << "@1us #7 TaskArrived"
                                << "task 7 has no end";
        QTest::newRow("two ends") << "@1us #7 TaskArrived; @2us #7 TaskLost; @3us #7 TaskCancelled"
                                  << "task 7 ended twice at 3000 ns";
        QTest::newRow("stranger") << "@2us #7 TaskLost"
                                  << "task 7 ended and never arrived at 2000 ns";
        QTest::newRow("twins") << "@1us #7 TaskArrived; @2us #7 TaskArrived; @3us #7 TaskCancelled"
                               << "task 7 arrived twice at 2000 ns";
        QTest::newRow("two holders") << "1.1 @1us GilAcquired 0 1; 1.2 @2us GilAcquired 0 2"
                                     << "thread 1.2 took a GIL that is held at 2000 ns";
        QTest::newRow("not the holder")
            << "1.1 @1us GilAcquired 0 1; 1.2 @2us GilReleased 0 1"
            << "thread 1.2 released a GIL that it did not hold at 2000 ns";
        QTest::newRow("taken along") << "1.1 @1us GilAcquired 0 1; 1.1 @2us ThreadEnded"
                                     << "thread 1.1 ended holding the GIL at 2000 ns";
        QTest::newRow("switch number")
            << "1.1 @1us GilAcquired 0 1; 1.1 @2us GilReleased 0 1; 1.1 @3us GilAcquired 0 2"
            << "thread 1.1 took the GIL with a wrong switch number at 3000 ns";
        QTest::newRow("unfinished")
            << "@0 #7 TaskArrived; 1.1 @1us #7 TaskStarted; @9us #7 TaskCancelled"
            << "task 7 was started and never finished by thread 1.1";
        QTest::newRow("not started")
            << "@0 #7 TaskArrived; 1.1 @1us #7 TaskFinished"
            << "task 7 was finished and never started, thread 1.1 at 1000 ns";
        QTest::newRow("empty queue")
            << "@0 #7 TaskArrived; 1.1 @1us #7 TaskTaken; @2us #7 TaskCancelled"
            << "task 7 was taken from a queue where it was not, thread 1.1 at 1000 ns";
    }

    void faultIsSeen()
    {
        QFETCH(QString, events);
        QFETCH(QString, fault);
        QCOMPARE(joined(faultsOf(kBorn + events.toStdString())), fault);
    }

    void gapInALaneIsSeen()
    {
        const Trace trace = traceFrom(kBorn + "1.1 @9us c0 IdleBegin; 1.1 @20us c0 IdleEnd");
        Timeline timeline;
        timeline.fold(trace.events().first(5));
        const auto lines = violations(trace, timeline);
        QCOMPARE(lines.size(), 3U); // every lane ends before the trace
        QVERIFY(lines[1].contains(QStringLiteral("thread 1.1: its lane does not end with it")));
    }

    void toleranceFollowsTheSource()
    {
        const std::string both = kBorn
            + "1.2 @10us c0 SwitchedIn; 1.2 @10us c0 Migrated 1 0; 1.1 @60us c0 IdleBegin;"
              "1.2 @70us c0 IdleBegin";
        QCOMPARE(joined(faultsOf(both)), QString());
        engine::RunInfo kernel;
        kernel.switchSource = engine::SwitchSource::Kernel;
        QCOMPARE(faultsOf(traceFrom(both, {}, kernel)).size(), 1);
    }

    void killedThreadIsNotBlamedForTheTimeUntilItIsNoticed()
    {
        QCOMPARE(joined(faultsOf(kBorn + R"(
            @0 ProcessSpawned 2 4294967339; 2.1 @1us c0 ThreadStarted 2; 1.1 @2us c0 IdleBegin
            @2us #1 TaskArrived; 2.1 @3us c0 #1 TaskStarted; 1.1 @1ms c0 IdleEnd
            @20ms ProcessCrashed 2 9; @20ms #1 TaskLost 2 1; 1.1 @30ms c0 IdleBegin)")),
                 QString());
    }

    void runThatGoesOnMayHaveTasksUnderWay()
    {
        Trace trace = traceFrom(kBorn + "@0 #1 TaskArrived; 1.1 @1us c0 #1 TaskStarted");
        QCOMPARE(faultsOf(trace).size(), 2);
        trace.setEnd(TraceEnd::Open);
        QCOMPARE(joined(faultsOf(trace)), QString());
    }

    void droppedEventsLeaveOnlyWhatCanBeKnown()
    {
        Trace trace = traceFrom(kBorn + "@0 #1 TaskArrived; 1.1 @1us c0 GilReleased");
        QCOMPARE(faultsOf(trace).size(), 2);
        trace.setDropped(1);
        QCOMPARE(joined(faultsOf(trace)), QString());
    }
};

QTEST_APPLESS_MAIN(TestInvariants)
#include "tst_invariants.moc"
