// The Python that a plan stands for, run by Python: it works, and takes the time that the mode
// says.
#include "engine/plan_reader.h"
#include "engine/scenarios.h"
#include "model/python_listing.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace brigade;
using namespace brigade::model;
using engine::Mode;
using engine::Plan;

namespace {

constexpr int kPatienceMs = 40'000;

struct Finished
{
    int exitCode = -1;
    bool crashed = false;
    QString output;
    QString errors;
};

Finished runPython(const Plan &plan)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("program.py"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(pythonProgram(plan, Vocabulary::Restaurant).text().toUtf8());
    file.close();
    QProcess process;
    process.start(QStandardPaths::findExecutable(QStringLiteral("python3")), {path});
    if (!process.waitForFinished(kPatienceMs)) {
        process.kill();
        process.waitForFinished(kPatienceMs);
    }
    return {process.exitCode(), process.exitStatus() == QProcess::CrashExit,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Plan scenario(std::string_view name)
{
    for (const engine::BuiltinScenario &each : engine::builtinScenarios()) {
        if (each.name == name)
            return engine::readPlan(each.json, each.name).value().plan;
    }
    return {};
}

/// What the program says of itself: "0.503 s".
double secondsOf(const Finished &finished)
{
    return QString(finished.output).remove(QStringLiteral(" s")).trimmed().toDouble();
}

} // namespace

class TestPythonRuns : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
            QSKIP("there is no python3 here");
    }

    void dinnerTakesAsLongAsItsLongestDishAndNotTheSum()
    {
        const Finished threads = runPython(scenario("dinner"));
        QVERIFY2(threads.exitCode == 0 && threads.errors.isEmpty(), qPrintable(threads.errors));
        QVERIFY2(secondsOf(threads) > 0.45, qPrintable(threads.output));
        QVERIFY2(secondsOf(threads) < 0.9, qPrintable(threads.output));
        const Finished sequence = runPython(scenario("dinner-sequential"));
        QVERIFY2(secondsOf(sequence) > 1.1, qPrintable(sequence.output));
        QVERIFY2(secondsOf(sequence) > 1.4 * secondsOf(threads), qPrintable(sequence.output));
    }

    void coroutinesOverlapTheirSleeps()
    {
        Plan plan = scenario("dinner");
        plan.mode = Mode::Async;
        for (auto &task : plan.tasks)
            task.style = engine::TaskStyle::AsyncDef;
        const Finished loop = runPython(plan);
        QVERIFY2(loop.exitCode == 0 && loop.errors.isEmpty(), qPrintable(loop.errors));
        QVERIFY2(secondsOf(loop) > 0.45 && secondsOf(loop) < 0.9, qPrintable(loop.output));
    }

    /// In sequence, so that a step that raises ends the program with an error.
    void everyStepWorks()
    {
        Plan plan;
        plan.mode = Mode::Sequential;
        plan.cores = 1;
        plan.processMemoryMb = 1;
        plan.gil = {.enabled = true, .switchIntervalMs = 1};
        plan.tasks = {{.name = "all",
                       .count = 2,
                       .steps = {engine::CpuStep {1}, engine::NativeStep {1}, engine::SleepStep {1},
                                 engine::NetStep {20}, engine::FileStep {4}}}};
        const Finished finished = runPython(plan);
        QVERIFY2(finished.exitCode == 0 && finished.errors.isEmpty(), qPrintable(finished.errors));
        QVERIFY2(secondsOf(finished) > 0.04, qPrintable(finished.output));
    }

    void everyCrashEndsItsProcess()
    {
        for (const auto kind :
             {engine::CrashKind::Segv, engine::CrashKind::Abort, engine::CrashKind::Exit}) {
            Plan plan;
            plan.mode = Mode::Sequential;
            plan.tasks = {{.name = "flambe", .steps = {engine::CrashStep {kind, false}}}};
            const Finished finished = runPython(plan);
            QCOMPARE(finished.crashed, kind != engine::CrashKind::Exit);
            QVERIFY(finished.exitCode != 0);
            QCOMPARE(finished.output, QString());
        }
    }

    void processesWorkInEveryMode()
    {
        for (const auto mode : {Mode::Sequential, Mode::Threads, Mode::Pool, Mode::Async}) {
            for (const auto dispatch :
                 {engine::Dispatch::RoundRobin, engine::Dispatch::FirstFree}) {
                Plan plan;
                plan.mode = mode;
                plan.processes = 2;
                plan.dispatch = dispatch;
                plan.tasks = {{.name = "dish", .count = 4, .steps = {engine::SleepStep {200}}}};
                const Finished finished = runPython(plan);
                QVERIFY2(finished.exitCode == 0 && finished.errors.isEmpty(),
                         qPrintable(finished.errors));
                QVERIFY2(secondsOf(finished) > 0.19, qPrintable(finished.output));
                QVERIFY2(secondsOf(finished) < 0.79, qPrintable(finished.output));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPythonRuns)
#include "tst_python_runs.moc"
