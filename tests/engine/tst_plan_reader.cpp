#include "engine/plan_reader.h"
#include "engine/scenarios.h"

#include <QCoreApplication>
#include <QTest>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace brigade::engine;

namespace {

const std::string kTasks = R"("tasks": [{ "name": "a", "steps": [] }])";

/// A case of wrong_plans.txt.
struct WrongPlan
{
    std::string line;
    std::string key;
    std::string words;
    std::string text;
};

void replaceTasks(std::string &text)
{
    for (std::size_t at = text.find("TASKS"); at != std::string::npos; at = text.find("TASKS", at))
        text.replace(at, 5, kTasks);
}

std::vector<WrongPlan> wrongPlans()
{
    std::vector<WrongPlan> plans;
    std::ifstream file(BRIGADE_SOURCE_DIR "/tests/engine/wrong_plans.txt");
    for (std::string row; std::getline(file, row);) {
        if (row.starts_with("### ")) {
            std::istringstream heading(row.substr(4));
            WrongPlan plan;
            heading >> plan.line >> plan.key;
            plan.words = row.substr(row.find(" | ") + 3);
            plans.push_back(plan);
        } else if (!plans.empty()) {
            plans.back().text += row + '\n';
        }
    }
    for (WrongPlan &plan : plans)
        replaceTasks(plan.text);
    return plans;
}

std::string smallPlan(const std::string &more = {})
{
    return "{ \"brigade\": 1, " + more + kTasks + " }";
}

std::string errorOf(const std::string &text, const std::vector<std::string> &settings = {})
{
    const Result<PlanReading> reading = readPlan(text, "p.json", settings);
    return reading ? "no error" : reading.error();
}

Plan planWith(const std::vector<std::string> &settings)
{
    const std::string text = R"({ "brigade": 1, "mode": "pool", "tasks": [
        { "name": "soup", "steps": [{ "cpu_ms": 1 }, { "sleep_ms": 2 }] },
        { "name": "salad", "count": 2, "steps": [] }] })";
    const Result<PlanReading> reading = readPlan(text, "p.json", settings);
    if (!reading)
        qWarning("%s", reading.error().c_str());
    return reading ? reading.value().plan : Plan();
}

std::string settingError(const std::string &setting)
{
    return errorOf(smallPlan(), {setting});
}

/// QCOMPARE shows both sides only for types it knows.
QString shown(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

class TestPlanReader : public QObject
{
    Q_OBJECT

private slots:
    void wrongPlansAreRefusedInOneLine_data();
    void wrongPlansAreRefusedInOneLine();
    void textsThatAreNotUtf8AreRefused_data();
    void textsThatAreNotUtf8AreRefused();
    void hundredMegabytesOfBracketsAreRefusedAtOnce();
    void aTextFullOfValuesIsRefusedBeforeItFillsTheMemory();
    void aFileThatCannotBeReadIsNamed();
    void emptyPlanHasTheDefaults();
    void everyKeyIsRead();
    void keysThatDoNotApplyAreNoticed();
    void asyncModeHasItsOwnWords();
    void settingsAreLaidOverTheDocument();
    void settingsReachTasksAndSteps();
    void wrongSettingsNameThemselves_data();
    void wrongSettingsNameThemselves();
    void aSettingIsNotBlamedForTheFile();
    void scenariosReadWithoutErrorOrNotice();
};

void TestPlanReader::wrongPlansAreRefusedInOneLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("text");
    const std::vector<WrongPlan> plans = wrongPlans();
    QVERIFY(plans.size() >= 100);
    for (const WrongPlan &plan : plans)
        QTest::addRow("%s: %s", plan.key.c_str(), plan.words.c_str())
            << shown(plan.line) << shown(plan.key) << shown(plan.words)
            << QByteArray::fromStdString(plan.text);
}

void TestPlanReader::wrongPlansAreRefusedInOneLine()
{
    QFETCH(QString, line);
    QFETCH(QString, key);
    QFETCH(QString, words);
    QFETCH(QByteArray, text);
    const QString error = shown(errorOf(text.toStdString()));
    const QString start = "p.json:" + line + ": " + key + ": ";
    QVERIFY2(error.startsWith(start), qPrintable(error + " should start with " + start));
    QVERIFY2(error.contains(words), qPrintable(error + " should contain " + words));
    QVERIFY2(!error.contains('\n'), qPrintable(error));
    QVERIFY2(error.size() < 500, qPrintable(error));
}

void TestPlanReader::textsThatAreNotUtf8AreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("error");
    const QString notUtf8 = "the text is not UTF-8";
    const auto title = [](const QByteArray &bytes) {
        return "{ \"brigade\": 1,\n  \"title\": \"" + bytes + "\", "
            + QByteArray::fromStdString(kTasks) + " }";
    };
    QTest::newRow("latin-1") << title("cr\xE8me") << "p.json:2: title: " + notUtf8;
    QTest::newRow("overlong") << title("\xC0\xAF") << "p.json:2: title: " + notUtf8;
    QTest::newRow("surrogate") << title("\xED\xA0\x80") << "p.json:2: title: " + notUtf8;
    QTest::newRow("beyond") << title("\xF4\x90\x80\x80") << "p.json:2: title: " + notUtf8;
    QTest::newRow("cut") << QByteArray("{ \"title\": \"\xE2\x82") << "p.json:1: title: " + notUtf8;
    QTest::newRow("utf-16") << QByteArray("\xFF\xFE{\0}\0", 6) << "p.json:1: plan: " + notUtf8;
    QTest::newRow("in a key") << QByteArray("{ \"\xFF\": 1 }") << "p.json:1: plan: " + notUtf8;
    QTest::newRow("zeros")
        << QByteArray(64, '\0')
        << R"(p.json:1: plan: is not JSON: a comma, quote or bracket is missing )"
           R"(or too many at or before ")"
            + QString("\\x00").repeated(40) + "...\"";
    QTest::newRow("mark")
        << "\xEF\xBB\xBF" + QByteArray::fromStdString(smallPlan())
        << "p.json:1: plan: the text starts with a byte order mark (save as UTF-8 "
           "without)";
}

void TestPlanReader::textsThatAreNotUtf8AreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, error);
    QCOMPARE(shown(errorOf(text.toStdString())), error);
}

void TestPlanReader::hundredMegabytesOfBracketsAreRefusedAtOnce()
{
    const std::filesystem::path path = std::filesystem::temp_directory_path()
        / ("brigade-brackets-" + std::to_string(QCoreApplication::applicationPid()));
    std::string brackets;
    brackets.resize(100'000'000, '[');
    std::ofstream(path, std::ios::binary) << brackets;
    const auto start = std::chrono::steady_clock::now();
    const Result<PlanReading> file = readPlanFile(path.string());
    const std::string shorter = errorOf(brackets.substr(0, 16'000'000));
    const std::string text = errorOf(brackets);
    const auto took = std::chrono::steady_clock::now() - start;
    std::filesystem::remove(path);
    QVERIFY(!file);
    QCOMPARE(shown(file.error()), shown(path.string() + ":1: plan: is longer than 16 MiB"));
    QCOMPARE(shown(text), QString("p.json:1: plan: is longer than 16 MiB"));
    QVERIFY2(shorter.ends_with("is nested too deeply (at most 32 levels)"), shorter.c_str());
    // Measured at 20 ms; this is to notice that somebody reads it all.
    QVERIFY(took < std::chrono::seconds(5));
}

void TestPlanReader::aTextFullOfValuesIsRefusedBeforeItFillsTheMemory()
{
    std::string values = R"({ "tasks": [)";
    for (int i = 0; i < 2'000'000; ++i)
        values += "0,";
    const QString error = shown(errorOf(values));
    QCOMPARE(error, QString("p.json:1: tasks[1000000]: has more than 1000000 values"));

    std::string keys = "{";
    for (int i = 0; i < 300'000; ++i)
        keys += "\"k" + std::to_string(i) + "\": 0,\n";
    QVERIFY(shown(errorOf(keys)).endsWith("has too many keys (at most 256)"));
    const std::string longText = smallPlan(R"("title": ")" + std::string(1'000'000, 'x') + "\", ");
    QCOMPARE(shown(errorOf(longText)),
             QString("p.json:1: title: a text is too long (at most 65536 bytes)"));
}

void TestPlanReader::aFileThatCannotBeReadIsNamed()
{
    const Result<PlanReading> missing = readPlanFile("no/such\nplan.json");
    QVERIFY(!missing);
#if defined(_WIN32)
    const QString reason = "Invalid argument"; // no file can have such a name there
#else
    const QString reason = "No such file or directory";
#endif
    QCOMPARE(shown(missing.error()),
             QString("no/such\\x0aplan.json: cannot be read (%1)").arg(reason));
    QVERIFY(!readPlanFile("."));
}

void TestPlanReader::emptyPlanHasTheDefaults()
{
    const Result<PlanReading> reading = readPlan(smallPlan(), "p.json");
    QVERIFY(reading.ok());
    Plan expected;
    expected.tasks.push_back({.name = "a", .steps = {}});
    QVERIFY(reading.value().plan == expected);
    QVERIFY(reading.value().notices.empty());
}

void TestPlanReader::everyKeyIsRead()
{
    const Result<PlanReading> reading = readPlan(R"({
        "brigade": 1, "title": "Cr\u00e8me", "cores": 2, "processes": 3, "mode": "pool",
        "threads": 8, "gil": { "enabled": true, "switch_interval_ms": 0.5 },
        "process_memory_mb": 7.5, "dispatch": "first_free", "on_crash": "requeue",
        "restart": true, "start": "staggered", "queue_limit": 9,
        "arrival": { "kind": "rate", "per_second": 40, "distribution": "poisson" },
        "duration_s": 1.5, "seed": 18446744073709551615,
        "tasks": [{ "name": "a-1_b", "count": 4, "style": "def", "kernel": "mandelbrot",
          "payload_kb": 0, "steps": [{ "cpu_ms": 1 }, { "native_ms": 2 }, { "sleep_ms": 3 },
            { "net_ms": 4 }, { "file_kb": 5 }, { "crash": "exit" },
            { "crash": "abort", "always": true }, { "blocking_sleep_ms": 6 }] }] })",
                                                 "p.json");
    QVERIFY2(reading.ok(), reading ? "" : reading.error().c_str());
    const TaskKind task {.name = "a-1_b",
                         .count = 4,
                         .kernel = Kernel::Mandelbrot,
                         .steps = {CpuStep {1}, NativeStep {2}, SleepStep {3}, NetStep {4},
                                   FileStep {5}, CrashStep {CrashKind::Exit},
                                   CrashStep {CrashKind::Abort, true}, BlockingSleepStep {6}}};
    const Plan expected {.title = "Cr\xC3\xA8me",
                         .cores = 2,
                         .processes = 3,
                         .mode = Mode::Pool,
                         .threads = 8,
                         .gil = {true, 0.5},
                         .processMemoryMb = 7.5,
                         .dispatch = Dispatch::FirstFree,
                         .onCrash = OnCrash::Requeue,
                         .restart = true,
                         .start = Start::Staggered,
                         .queueLimit = 9,
                         .arrival = {.kind = ArrivalKind::Rate,
                                     .perSecond = 40,
                                     .distribution = Distribution::Poisson},
                         .durationS = 1.5,
                         .seed = UINT64_MAX,
                         .tasks = {task}};
    QVERIFY(reading.value().plan == expected);
    QVERIFY(reading.value().notices.empty());
}

void TestPlanReader::keysThatDoNotApplyAreNoticed()
{
    const std::string text =
        "{ \"brigade\": 1,\n\"mode\": \"threads\",\n\"threads\": 8,\n"
        "\"duration_s\": 3,\n\"arrival\": { \"per_second\": 3, \"count\": 2 },\n"
        + kTasks + " }";
    const Result<PlanReading> reading = readPlan(text, "p.json");
    QVERIFY(reading.ok());
    const std::vector<std::string> expected {
        "p.json:5: arrival.per_second: does not apply to arrival kind 'all_at_once'",
        "p.json:5: arrival.count: does not apply to arrival kind 'all_at_once'",
        "p.json:3: threads: does not apply to mode 'threads'",
        "p.json:4: duration_s: does not apply to arrival kind 'all_at_once'"};
    QCOMPARE(reading.value().notices, expected);

    const std::vector<std::string> settings {"threads=2"};
    const Result<PlanReading> set = readPlan(smallPlan(), "p.json", settings);
    QVERIFY(set.ok());
    QCOMPARE(set.value().notices,
             std::vector<std::string> {"--set threads: does not apply to mode 'threads'"});
}

void TestPlanReader::asyncModeHasItsOwnWords()
{
    const std::string tasks = R"("tasks": [{ "name": "a", "steps": [] },
{ "name": "b", "style": "async def", "steps": [] }] })";
    const auto async = readPlan(R"({ "brigade": 1, "mode": "async", )" + tasks, "p.json");
    QVERIFY(async.ok());
    QVERIFY(async.value().notices.empty());
    QCOMPARE(async.value().plan.threads, kAsyncThreads);
    QVERIFY(async.value().plan.tasks[0].style == TaskStyle::Def);
    QVERIFY(async.value().plan.tasks[1].style == TaskStyle::AsyncDef);
    const std::vector<std::string> settings {"threads=7"};
    QCOMPARE(readPlan(R"({ "brigade": 1, "mode": "async", )" + tasks, "p", settings)
                 .value()
                 .plan.threads,
             7U);

    const auto pool = readPlan(R"({ "brigade": 1, "mode": "pool", )" + tasks, "p.json");
    QVERIFY(pool.ok());
    QCOMPARE(pool.value().plan.threads, 4U);
    QCOMPARE(pool.value().notices,
             std::vector<std::string> {
                 "p.json:2: tasks[1].style: 'async def' does not apply to mode 'pool'"});
}

void TestPlanReader::settingsAreLaidOverTheDocument()
{
    const Plan plan = planWith({"threads=8", "gil.enabled=true", "gil.switch_interval_ms=2.5",
                                "title=Two words, unquoted", "dispatch=\"first_free\"",
                                R"(arrival={"kind": "rate", "per_second": 5})",
                                "arrival.per_second=6", "threads=9"});
    QCOMPARE(plan.threads, 9U);
    QVERIFY(plan.gil.enabled);
    QCOMPARE(plan.gil.switchIntervalMs, 2.5);
    QCOMPARE(shown(plan.title), QString("Two words, unquoted"));
    QVERIFY(plan.dispatch == Dispatch::FirstFree);
    QVERIFY(plan.arrival.kind == ArrivalKind::Rate);
    QCOMPARE(plan.arrival.perSecond, 6.0);
}

void TestPlanReader::settingsReachTasksAndSteps()
{
    const Plan plan = planWith(
        {"tasks.salad.count=3", "tasks.soup.kernel=memory", "tasks.soup.steps.1.sleep_ms=7",
         R"(tasks.soup.steps.0={"crash": "abort"})", R"(tasks.salad.steps=[{"cpu_ms": 4}])"});
    QCOMPARE(plan.tasks.size(), 2U);
    QCOMPARE(plan.tasks[1].count, 3U);
    QVERIFY(plan.tasks[0].kernel == Kernel::Memory);
    QVERIFY(
        (plan.tasks[0].steps == std::vector<Step> {CrashStep {CrashKind::Abort}, SleepStep {7}}));
    QVERIFY((plan.tasks[1].steps == std::vector<Step> {CpuStep {4}}));
}

void TestPlanReader::wrongSettingsNameThemselves_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *setting, const char *error) {
        QTest::newRow(setting) << setting << error;
    };
    row("threads", "--set threads: needs the form KEY=VALUE");
    row("=5", "--set : needs the form KEY=VALUE");
    row("threads=0", "--set threads: must be a whole number from 1 to 4096, not 0");
    row("threads=", "--set threads: must be a whole number from 1 to 4096, not \"\"");
    row("threads=two", "--set threads: must be a whole number from 1 to 4096, not \"two\"");
    row("threads=1e999", "--set threads: must be a whole number from 1 to 4096, not \"1e999\"");
    row("threads..x=1", "--set threads..x: the key has an empty part");
    row("gil.=1", "--set gil.: the key has an empty part");
    row("brigade=2",
        "--set brigade: is 2: a newer version of the plan's format; this program reads version 1");
    row("brigade.x=2", "--set brigade.x: 'brigade' is 1 and has no keys");
    row("gil.enabled=maybe", "--set gil.enabled: must be true or false, not \"maybe\"");
    row(R"(gil={"enabled": 1})", "--set gil.enabled: must be true or false, not 1");
    row("gil={", "--set gil: the text ends too early (a bracket, brace or quote is not closed)");
    row(R"(gil={"enabled": true, "enabled": true})",
        "--set gil: enabled: appears twice (first in line 1)");
    row("tasks.b.count=1", "--set tasks.b.count: there is no task \"b\" (did you mean 'a'?)");
    row("tasks.pizza.count=1", "--set tasks.pizza.count: there is no task \"pizza\"");
    row("tasks.a.count=-1",
        "--set tasks.a.count: must be a whole number from 0 to 1000000, not -1");
    row("tasks.a.cuont=1",
        "--set tasks.a.cuont: unknown key \"cuont\" (did you mean 'count'?) (allowed: name, count, "
        "style, kernel, payload_kb, steps)");
    row("tasks.a.steps.0.cpu_ms=1",
        "--set tasks.a.steps.0.cpu_ms: there is no \"0\" in 'tasks[0].steps' (it has 0 elements, "
        "counted from 0)");
    row(R"(tasks.a.steps=[{"cpu_ms": 1}, {"cpu_ms": "x"}])",
        "--set tasks.a.steps[1].cpu_ms: must be a number from 0 to 600000, not \"x\"");
}

void TestPlanReader::wrongSettingsNameThemselves()
{
    QFETCH(QString, setting);
    QFETCH(QString, error);
    QCOMPARE(shown(settingError(setting.toStdString())), error);
}

void TestPlanReader::aSettingIsNotBlamedForTheFile()
{
    const std::string text = "{ \"brigade\": 1,\n\"threads\": 0,\n" + kTasks + " }";
    QVERIFY(shown(errorOf(text, {"cores=1"})).startsWith("p.json:2: threads: "));
    QCOMPARE(shown(errorOf(text, {"threads=1"})), QString("no error"));
    QVERIFY(shown(settingError("gill.enabled=true"))
                .startsWith("--set gill.enabled: unknown key \"gill\" (did you mean 'gil'?)"));
    QVERIFY(shown(settingError("title=\xFF")).startsWith("--set title: the value is not UTF-8"));
}

void TestPlanReader::scenariosReadWithoutErrorOrNotice()
{
    std::set<std::string> titles;
    QVERIFY(builtinScenarios().size() >= 23);
    for (const BuiltinScenario &scenario : builtinScenarios()) {
        const Result<PlanReading> reading = readPlan(scenario.json, scenario.name);
        QVERIFY2(reading.ok(), reading ? "" : reading.error().c_str());
        QVERIFY2(reading.value().notices.empty(), std::string(scenario.name).c_str());
        QVERIFY(!reading.value().plan.title.empty());
        titles.insert(reading.value().plan.title);
    }
    QCOMPARE(titles.size(), builtinScenarios().size());
    QVERIFY(findScenario("dinner").has_value());
    QVERIFY(!findScenario("diner").has_value());
}

QTEST_APPLESS_MAIN(TestPlanReader)
#include "tst_plan_reader.moc"
