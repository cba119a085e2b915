// How far a run is and why it ended, without any process.
#include "engine/run_state.h"

#include <QTest>

#include <thread>

using namespace brigade::engine;

class RunStateTest : public QObject
{
    Q_OBJECT

private slots:
    void aRunThatBreaksOffSaysWhy()
    {
        RunState state;
        state.start({});
        state.notice("task 'log': no space left");
        QCOMPARE(state.outcome(), Outcome::Running);
        QVERIFY(!state.waitForEnd(std::chrono::milliseconds(0)));
        state.end(Error {"Cannot allocate memory"});
        QVERIFY(state.waitForEnd(std::chrono::milliseconds(0)));
        QCOMPARE(state.outcome(), Outcome::BrokeOff);
        QVERIFY(!state.waitForStart());
        QCOMPARE(state.notices(),
                 (std::vector<std::string> {"task 'log': no space left",
                                            "the run broke off: Cannot allocate memory"}));
    }

    void aRunThatNeverStartedIsAnErrorAndNoNotice()
    {
        RunState state;
        state.end(Error {"no memory"});
        QCOMPARE(state.waitForStart(), std::optional<std::string>("no memory"));
        QVERIFY(state.notices().empty());
    }

    void whoWaitsIsWoken()
    {
        RunState state;
        RunInfo info;
        info.clock = "steady";
        std::thread supervisor([&] {
            state.start(info);
            state.end(Outcome::Done);
        });
        QVERIFY(!state.waitForStart());
        QCOMPARE(state.info().clock, std::string("steady"));
        QVERIFY(state.waitForEnd(std::chrono::seconds(20)));
        QCOMPARE(state.outcome(), Outcome::Done);
        supervisor.join();
    }
};

QTEST_GUILESS_MAIN(RunStateTest)
#include "tst_run_state.moc"
