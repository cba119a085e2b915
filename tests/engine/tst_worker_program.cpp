// brigade-worker as a program: small, without Qt, and polite to somebody who starts it by hand.
#include "tests/engine/run_probe.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>
#include <vector>

#ifdef __linux__
#include <sys/resource.h>
#endif

using namespace brigade::engine;
using namespace brigade::engine::test;

class TestWorkerProgram : public QObject
{
    Q_OBJECT

    static QByteArray outputOf(const QString &program,
                               const QStringList &arguments,
                               int *code = nullptr)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.waitForFinished(20'000);
        if (code != nullptr)
            *code = process.exitCode();
        return process.readAll();
    }

private slots:
    void itLinksNoQt()
    {
#if !defined(__linux__)
        QSKIP("asked of ldd");
#endif
        const auto libraries = outputOf("ldd", {BRIGADE_WORKER});
        QVERIFY(libraries.contains("libc.so"));
        QVERIFY2(!libraries.contains("Qt"), libraries.constData());
    }

    void itStaysSmall()
    {
#if !defined(__linux__)
        QSKIP("asked of /proc");
#endif
#if defined(BRIGADE_SANITIZED)
        QSKIP("a sanitizer's memory is its own");
#endif
        RunProbe probe(planFrom(
            R"({"brigade":1,"mode":"pool","threads":4,"process_memory_mb":0,)"
            R"("tasks":[{"name":"a","count":8,"steps":[{"cpu_ms":5},{"sleep_ms":150}]}]})"));
        QVERIFY(probe.waitForEvent(EventKind::TaskStarted, 4));
        std::ifstream status("/proc/" + std::to_string(probe.pidOf(1)) + "/status");
        std::string word;
        long kilobytes = 0;
        while (status >> word && word != "VmRSS:") { }
        status >> kilobytes;
        QVERIFY2(kilobytes > 100 && kilobytes < 8192, qPrintable(QString::number(kilobytes)));
        QVERIFY(probe.finish());
    }

    /// Writing one would keep the parent from learning of a crash for seconds.
    void aCrashLeavesNoCore()
    {
#if !defined(__linux__)
        QSKIP("asked of /proc");
#else
        rlimit limit {};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        const rlimit before = limit;
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_CORE, &limit); // the worker inherits it
        RunProbe probe(
            planFrom(R"({"brigade":1,"tasks":[{"name":"a","steps":[{"sleep_ms":150}]}]})"));
        ::setrlimit(RLIMIT_CORE, &before);
        QVERIFY(probe.waitForEvent(EventKind::TaskStarted, 1));
        QFile limits(QStringLiteral("/proc/%1/limits").arg(probe.pidOf(1)));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        const QStringList lines =
            QString::fromLatin1(limits.readAll())
                .split(QLatin1Char('\n'))
                .filter(QRegularExpression(QStringLiteral("^Max core file size +[01] ")));
        QCOMPARE(lines.size(), 1);
        QVERIFY(probe.finish());
#endif
    }

    void itsBallastIsReal()
    {
        RunProbe probe(planFrom(
            R"({"brigade":1,"process_memory_mb":40,"tasks":[{"name":"a","steps":[{"sleep_ms":50}]}]})"));
        QVERIFY(probe.finish());
        std::int64_t most = 0;
        for (const auto &event : probe.events()) {
            if (event.kind == EventKind::MemorySample)
                most = std::max(most, event.arg2);
        }
        QVERIFY2(most > 40'000'000, qPrintable(QString::number(most)));
    }

    /// Of a worker that computes for 60 ms, and of Brigade itself; it never falls.
    void itsTimeOnCoresIsRead()
    {
#if defined(_WIN32)
        QSKIP("the system does not tell");
#endif
        RunProbe probe(planFrom(R"({"brigade":1,"tasks":[{"name":"a","steps":[{"cpu_ms":60}]}]})"));
        QVERIFY(probe.finish());
        std::map<std::int64_t, std::vector<std::int64_t>> readings;
        for (const auto &event : probe.events()) {
            if (event.kind == EventKind::CpuSample)
                readings[event.arg].push_back(event.arg2);
        }
        for (const std::int64_t process : {0, 1}) {
            const auto &own = readings[process];
            QVERIFY(own.size() >= 2); // before the run and after it
            QVERIFY(std::is_sorted(own.begin(), own.end()));
        }
        QVERIFY(readings[1].back() - readings[1].front() >= 40'000'000);
    }

    void startedByHandItExplainsItself()
    {
        int code = -1;
        QVERIFY(outputOf(BRIGADE_WORKER, {}, &code).contains("started by Brigade"));
        QCOMPARE(code, 2);
        QVERIFY(outputOf(BRIGADE_WORKER, {"--help"}, &code).contains("--supplier"));
        QCOMPARE(code, 0);
        QVERIFY(outputOf(BRIGADE_WORKER, {"--version"}, &code).startsWith("brigade-worker "));
        QCOMPARE(code, 0);
    }

    void wrongArgumentsAreOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such descriptor")
            << QStringList {"--rings", "77", "--ring-bytes", "4096"};
        QTest::newRow("no number") << QStringList {"--rings", "3", "--ring-bytes", "many"};
        QTest::newRow("no such kernel") << QStringList {"--calibrate", "soup"};
    }
    void wrongArgumentsAreOneLine()
    {
        QFETCH(QStringList, arguments);
        int code = -1;
        const auto output = outputOf(BRIGADE_WORKER, arguments, &code);
        QCOMPARE(code, 2);
        QCOMPARE(output.count('\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestWorkerProgram)
#include "tst_worker_program.moc"
