// A plan as Python: the lines by mode, the line of every step, and that Python itself takes it.
#include "engine/plan_reader.h"
#include "engine/scenarios.h"
#include "model/python_function.h"
#include "model/python_listing.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace brigade;
using namespace brigade::model;
using engine::CpuStep;
using engine::Mode;
using engine::Plan;
using engine::SleepStep;
using engine::Step;

namespace {

Plan scenario(std::string_view name)
{
    for (const engine::BuiltinScenario &each : engine::builtinScenarios()) {
        if (each.name == name)
            return engine::readPlan(each.json, each.name).value().plan;
    }
    return {};
}

Plan dinnerBy(Mode mode)
{
    Plan plan = scenario("dinner");
    plan.mode = mode;
    return plan;
}

/// One of everything that a step can be.
std::vector<Step> everyStep()
{
    return {CpuStep {2},
            engine::NativeStep {3},
            SleepStep {250},
            engine::NetStep {40},
            engine::FileStep {64},
            engine::CrashStep {engine::CrashKind::Segv, false},
            engine::CrashStep {engine::CrashKind::Exit, true},
            engine::CrashStep {engine::CrashKind::Abort, false}};
}

/// Every mode with and without more processes, each way of arriving, every step, odd names.
std::vector<Plan> oddPlans()
{
    std::vector<Plan> plans;
    for (const auto mode : {Mode::Sequential, Mode::Threads, Mode::Pool, Mode::Async}) {
        for (const auto arrival : {engine::ArrivalKind::AllAtOnce, engine::ArrivalKind::Rate,
                                   engine::ArrivalKind::Clients}) {
            for (const std::uint32_t processes : {1U, 3U}) {
                Plan plan;
                plan.title = "Odd \"quotes\" \\\n\r\u2028 import this; coding: nonsense";
                plan.mode = mode;
                plan.processes = processes;
                plan.arrival.kind = arrival;
                plan.cores = 2;
                plan.gil = {.enabled = true, .switchIntervalMs = 0.5};
                plan.processMemoryMb = 8;
                plan.dispatch =
                    processes > 1 ? engine::Dispatch::FirstFree : engine::Dispatch::RoundRobin;
                plan.start = processes > 1 ? engine::Start::Staggered : engine::Start::Barrier;
                plan.onCrash = engine::OnCrash::Requeue;
                plan.tasks = {{.name = "9-lives", .count = 1, .steps = everyStep()},
                              {.name = "9_lives",
                               .count = 12,
                               .style = engine::TaskStyle::AsyncDef,
                               .steps = everyStep()},
                              {.name = "class", .count = 0, .steps = {}}};
                plans.push_back(plan);
            }
        }
    }
    return plans;
}

QStringList textsOf(const PythonListing &listing)
{
    QStringList texts;
    for (const PythonLine &line : listing.lines())
        texts << line.text;
    return texts;
}

bool contains(const PythonListing &listing, const char *text)
{
    return listing.text().contains(QString::fromUtf8(text));
}

QString python()
{
    return QStandardPaths::findExecutable(QStringLiteral("python3"));
}

/// Empty, or what Python says against the files.
QString complaintAbout(const QStringList &files)
{
    const QString script = QStringLiteral("import ast, sys\n"
                                          "for name in sys.argv[1:]:\n"
                                          "    ast.parse(open(name, 'rb').read(), name)\n");
    QProcess process;
    process.start(python(), QStringList {QStringLiteral("-c"), script} + files);
    if (!process.waitForFinished(60'000))
        return QStringLiteral("did not end");
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAllStandardError());
}

void write(const QString &path, const QString &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(text.toUtf8()) >= 0);
}

} // namespace

class TestPythonListing : public QObject
{
    Q_OBJECT

private slots:
    void taskIsAFunctionWithALineForEveryStep();
    void stepsThatRepeatBecomeALoop();
    void runsCoverAllStepsInOrder_data();
    void runsCoverAllStepsInOrder();
    void everyStepHasItsLineInEveryListing();
    void programFollowsTheMode_data();
    void programFollowsTheMode();
    void serverFollowsTheModeToo();
    void namesAreIdentifiersOfTheirOwn();
    void vocabularyChoosesTheNames();
    void whatIsLeftOutIsNamed();
    void pythonTakesEveryListing();
};

void TestPythonListing::taskIsAFunctionWithALineForEveryStep()
{
    const PythonListing salad = pythonTask(scenario("dinner"), 2, Vocabulary::Restaurant);
    QCOMPARE(textsOf(salad),
             QStringList({QStringLiteral("def make_salad():"), QStringLiteral("    chop(ms=2)"),
                          QStringLiteral("    time.sleep(0.248)")}));
    QCOMPARE(salad.lineOf({2, -1}), std::optional<std::size_t>(0));
    QCOMPARE(salad.lineOf({2, 0}), std::optional<std::size_t>(1));
    QCOMPARE(salad.lineOf({2, 1}), std::optional<std::size_t>(2));
    QCOMPARE(salad.lineOf({2, 2}), std::optional<std::size_t>(2)); // about to return
    QCOMPARE(salad.lineOf({1, 0}), std::optional<std::size_t>());
    QCOMPARE(salad.lineOf({-1, 0}), std::optional<std::size_t>());
    QCOMPARE(turnOf(salad.lines()[1], 0), 1);
    QCOMPARE(turnOf(salad.lines()[1], 1), 0);
}

void TestPythonListing::stepsThatRepeatBecomeALoop()
{
    const Plan convoy = scenario("convoy");
    const auto steps = static_cast<std::int32_t>(convoy.tasks[1].steps.size());
    const PythonListing bell = pythonTask(convoy, 1, Vocabulary::Computer);
    QCOMPARE(textsOf(bell),
             QStringList({QStringLiteral("def make_bell():"),
                          QStringLiteral("    for _ in range(%1):").arg(steps / 2),
                          QStringLiteral("        time.sleep(0.01)"),
                          QStringLiteral("        compute(ms=0.05)")}));
    QCOMPARE(bell.lineOf({1, 6}), std::optional<std::size_t>(2));
    QCOMPARE(bell.lineOf({1, 7}), std::optional<std::size_t>(3));
    QCOMPARE(turnOf(bell.lines()[3], 7), 4);
    QCOMPARE(turnOf(bell.lines()[3], 6), 0);
    QCOMPARE(turnOf(bell.lines()[3], steps + 1), 0);
}

void TestPythonListing::runsCoverAllStepsInOrder_data()
{
    QTest::addColumn<QByteArray>("steps"); // a letter each
    QTest::addColumn<int>("runs");
    QTest::newRow("none") << QByteArray() << 0;
    QTest::newRow("one") << QByteArray("a") << 1;
    QTest::newRow("two alike") << QByteArray("aa") << 2;
    QTest::newRow("three alike") << QByteArray("aaa") << 1;
    QTest::newRow("pairs and a rest") << QByteArray("abababa") << 2;
    QTest::newRow("head, loop, tail") << QByteArray("cabababd") << 3;
    QTest::newRow("three by three") << QByteArray("aabaabaab") << 1;
    QTest::newRow("two loops") << QByteArray("aaaabbbb") << 2;
}

void TestPythonListing::runsCoverAllStepsInOrder()
{
    QFETCH(const QByteArray, steps);
    QFETCH(const int, runs);
    std::vector<Step> list;
    for (const char letter : steps)
        list.emplace_back(SleepStep {static_cast<double>(letter)});
    const auto found = stepRuns(list);
    QCOMPARE(int(found.size()), runs);
    std::vector<Step> again;
    for (const StepRun &run : found) {
        QCOMPARE(std::size_t(run.first), again.size());
        for (std::int32_t i = 0; i < run.turns * run.period; ++i)
            again.push_back(list[std::size_t(run.first) + std::size_t(i % run.period)]);
    }
    QVERIFY(again == list);
}

void TestPythonListing::everyStepHasItsLineInEveryListing()
{
    std::vector<Plan> plans = oddPlans();
    for (const engine::BuiltinScenario &each : engine::builtinScenarios())
        plans.push_back(engine::readPlan(each.json, each.name).value().plan);
    for (const Plan &plan : plans) {
        const PythonListing program = pythonProgram(plan, Vocabulary::Computer);
        for (std::size_t task = 0; task < plan.tasks.size(); ++task) {
            const auto kind = static_cast<std::int32_t>(task);
            for (std::size_t i = 0; i < plan.tasks[task].steps.size(); ++i) {
                const auto step = static_cast<std::int32_t>(i);
                const auto line = program.lineOf({kind, step});
                QVERIFY(line.has_value());
                const PythonLine &found = program.lines()[*line];
                QCOMPARE(found.task, kind);
                QVERIFY(turnOf(found, step) > 0);
                const std::size_t count = program.linesOfStep(*line);
                QCOMPARE(program.lines()[*line + count - 1].firstStep, found.firstStep);
            }
        }
    }
}

void TestPythonListing::programFollowsTheMode_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Plan &plan, const QStringList &expected) {
        QTest::newRow(name) << plan << expected;
    };
    row("sequential", dinnerBy(Mode::Sequential),
        {QStringLiteral("    make_steak()\n    make_dessert()\n    make_salad()\n")});
    row("threads", dinnerBy(Mode::Threads),
        {QStringLiteral("orders = [make_steak, make_dessert, make_salad]"),
         QStringLiteral("threads = [threading.Thread(target=order) for order in orders]"),
         QStringLiteral("        thread.join()\n")});
    row("staggered", scenario("thread-per-task-1000"),
        {QStringLiteral("orders = [make_snack] * 1000"),
         QStringLiteral("        thread.start()\n        threads.append(thread)\n")});
    row("pool", scenario("pool-of-4"),
        {QStringLiteral("orders = [make_salad] * 12 + [make_roast] * 8"),
         QStringLiteral("with ThreadPoolExecutor(max_workers=4) as pool:"),
         QStringLiteral("from concurrent.futures import ThreadPoolExecutor\n")});
    Plan loop = dinnerBy(Mode::Async);
    for (auto &task : loop.tasks)
        task.style = engine::TaskStyle::AsyncDef;
    row("async", loop,
        {QStringLiteral("async def make_salad():"), QStringLiteral("await asyncio.sleep(0.248)"),
         QStringLiteral("await asyncio.gather(*(order() for order in orders))"),
         QStringLiteral("asyncio.run(serve(orders))")});
    row("async with a pool", dinnerBy(Mode::Async),
        {QStringLiteral("def make_salad():"), QStringLiteral("await asyncio.to_thread(order)"),
         QStringLiteral("ThreadPoolExecutor(max_workers=4)")});
    row("processes", scenario("processes-cpu"),
        {QStringLiteral("def kitchen(orders):"),
         QStringLiteral("multiprocessing.Process(target=kitchen, args=(orders[i::2],))"),
         QStringLiteral("max_workers=2")});
    Plan free = dinnerBy(Mode::Sequential);
    free.processes = 3;
    free.dispatch = engine::Dispatch::FirstFree;
    row("processes that share", free,
        {QStringLiteral("with ProcessPoolExecutor(max_workers=3) as pool:")});
    row("free of the GIL", scenario("gil-off"), {QStringLiteral("python3.13t")});
    Plan quick = dinnerBy(Mode::Threads);
    quick.gil.switchIntervalMs = 0.5;
    row("switch interval", quick, {QStringLiteral("sys.setswitchinterval(0.0005)")});
    row("net", scenario("gil-io"),
        {QStringLiteral("urllib.request.urlopen(SUPPLIER + \"/300\").read()"),
         QStringLiteral("    open_supplier()\n")});
    row("crash", scenario("crash-one"),
        {QStringLiteral("    os.kill(os.getpid(), signal.SIGSEGV)\n")});
}

void TestPythonListing::programFollowsTheMode()
{
    QFETCH(const Plan, plan);
    QFETCH(const QStringList, expected);
    const QString text = pythonProgram(plan, Vocabulary::Restaurant).text();
    for (const QString &each : expected)
        QVERIFY2(text.contains(each), qPrintable(each + QStringLiteral(" in\n") + text));
}

void TestPythonListing::serverFollowsTheModeToo()
{
    Plan plan = dinnerBy(Mode::Pool);
    plan.processes = 4;
    plan.arrival = {.kind = engine::ArrivalKind::Rate, .perSecond = 40};
    plan.tasks[1].steps.emplace_back(engine::CrashStep {});
    const PythonListing pool = pythonProgram(plan, Vocabulary::Computer);
    QVERIFY(contains(pool, "@app.get(\"/salad\")\ndef make_salad():"));
    QVERIFY(contains(pool, "@app.post(\"/dessert\")"));
    QVERIFY(contains(pool, "uvicorn program:app --workers 4"));
    QVERIFY(contains(pool, "total_tokens = 4"));
    QVERIFY(contains(pool, "# 40 requests a second"));
    QVERIFY(!contains(pool, "main()"));
    plan.mode = Mode::Async;
    plan.tasks[2].style = engine::TaskStyle::AsyncDef;
    plan.threads = 40;
    const PythonListing loop = pythonProgram(plan, Vocabulary::Computer);
    QVERIFY(contains(loop, "@app.get(\"/salad\")\nasync def make_salad():"));
    QVERIFY(contains(loop, "@app.get(\"/steak\")\ndef make_steak():"));
    QVERIFY(contains(loop, "\napp = FastAPI()\n"));
    plan.mode = Mode::Threads;
    QVERIFY(contains(pythonProgram(plan, Vocabulary::Computer), "ThreadingHTTPServer"));
}

void TestPythonListing::namesAreIdentifiersOfTheirOwn()
{
    Plan plan;
    for (const char *name : {"a-b", "a_b", "a_b_2", "2nd", "class"})
        plan.tasks.push_back({.name = name, .steps = {}});
    const auto names = pythonNames(plan);
    QCOMPARE(names,
             std::vector<QString>({QStringLiteral("make_a_b"), QStringLiteral("make_a_b_2"),
                                   QStringLiteral("make_a_b_2_2"), QStringLiteral("make_2nd"),
                                   QStringLiteral("make_class")}));
}

void TestPythonListing::vocabularyChoosesTheNames()
{
    const Plan plan = scenario("processes-cpu");
    const PythonListing restaurant = pythonProgram(plan, Vocabulary::Restaurant);
    const PythonListing computer = pythonProgram(plan, Vocabulary::Computer);
    QVERIFY(contains(restaurant, "chop(ms=250)") && contains(restaurant, "def kitchen(orders)"));
    QVERIFY(contains(computer, "compute(ms=250)") && contains(computer, "def run_tasks(tasks)"));
    for (const char *word : {"chop", "kitchen", "order", "grind"})
        QVERIFY(!contains(computer, word));
}

void TestPythonListing::whatIsLeftOutIsNamed()
{
    Plan plan = dinnerBy(Mode::Pool);
    QVERIFY(!contains(pythonProgram(plan, Vocabulary::Computer), "not in this program"));
    plan.queueLimit = 5;
    plan.restart = true;
    QVERIFY(contains(pythonProgram(plan, Vocabulary::Computer),
                     "# In the plan, not in this program: restart, queue_limit."));
}

void TestPythonListing::pythonTakesEveryListing()
{
    if (python().isEmpty())
        QSKIP("there is no python3 here");
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    std::vector<Plan> plans = oddPlans();
    for (const engine::BuiltinScenario &each : engine::builtinScenarios())
        plans.push_back(engine::readPlan(each.json, each.name).value().plan);
    QStringList files;
    const auto keep = [&](const PythonListing &listing) {
        files << folder.filePath(QStringLiteral("p%1.py").arg(files.size()));
        write(files.back(), listing.text());
    };
    for (const Plan &plan : plans) {
        for (const auto vocabulary : {Vocabulary::Computer, Vocabulary::Restaurant}) {
            keep(pythonProgram(plan, vocabulary));
            for (std::size_t task = 0; task < plan.tasks.size(); ++task)
                keep(pythonTask(plan, task, vocabulary));
        }
    }
    QVERIFY(files.size() > 100);
    QCOMPARE(complaintAbout(files), QString());
    write(files.front(), QStringLiteral("def broken(:\n"));
    QVERIFY(!complaintAbout(files).isEmpty());
}

QTEST_GUILESS_MAIN(TestPythonListing)
#include "tst_python_listing.moc"
