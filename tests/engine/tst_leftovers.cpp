// Nothing stays behind: no process, no descriptor, no shared memory, however a run ends.
#include "tests/engine/run_probe.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

#include <unistd.h>

using namespace brigade::engine;
using namespace brigade::engine::test;

class TestLeftovers : public QObject
{
    Q_OBJECT

private slots:
    void twoHundredRunsLeaveNothing()
    {
        const auto plan =
            planFrom(R"({"brigade":1,"mode":"threads","tasks":[{"name":"a","count":2,)"
                     R"("steps":[{"sleep_ms":1},{"net_ms":1}]}]})");
        {
            RunProbe warm(plan);
            QVERIFY(warm.finish());
        }
        const auto descriptors = entriesIn("/proc/self/fd");
        const auto shared = entriesIn("/dev/shm");
        const auto children = childrenOf(::getpid());
        const auto threads = entriesIn("/proc/self/task");
        for (int i = 0; i < 200; ++i) {
            RunProbe probe(plan);
            QVERIFY(probe.finish());
            QCOMPARE(probe.count(EventKind::TaskFinished, 0), std::size_t {2});
        }
        QCOMPARE(entriesIn("/proc/self/fd"), descriptors);
        QCOMPARE(entriesIn("/dev/shm"), shared);
        QCOMPARE(childrenOf(::getpid()), children);
        QCOMPARE(entriesIn("/proc/self/task"), threads);
    }

    /// This very test program, started again as the one that is killed in mid-run.
    void aKilledSupervisorTakesItsProcessesAlong()
    {
        const auto shared = entriesIn("/dev/shm");
        QProcess victim;
        victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        victim.start(QCoreApplication::applicationFilePath(), {"--be-the-victim"});
        QVERIFY(victim.waitForStarted());
        QVERIFY(victim.waitForReadyRead(20'000));
        const auto children = childrenOf(static_cast<int>(victim.processId()));
        QCOMPARE(children.size(), std::size_t {4}); // three workers and the supplier
        ::kill(static_cast<pid_t>(victim.processId()), SIGKILL);
        victim.waitForFinished();
        std::this_thread::sleep_for(std::chrono::seconds(1));
        for (const int child : children)
            QVERIFY2(!isAlive(child), qPrintable(QString("%1 is still alive").arg(child)));
        QCOMPARE(entriesIn("/dev/shm"), shared);
    }

public:
    static int beTheVictim()
    {
        RunProbe probe(planFrom(
            R"({"brigade":1,"mode":"threads","processes":3,"tasks":[{"name":"a","count":6,)"
            R"("steps":[{"cpu_ms":200},{"net_ms":100},{"sleep_ms":60000}]}]})"));
        if (!probe.waitForEvent(EventKind::TaskStarted, 6))
            return 1;
        std::puts("running");
        std::fflush(stdout);
        probe.finish(std::chrono::seconds(100));
        return 0;
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && std::string_view(argv[1]) == "--be-the-victim")
        return TestLeftovers::beTheVictim();
    QCoreApplication app(argc, argv);
    TestLeftovers test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_leftovers.moc"
