#include "engine/plan_reader.h"
#include "engine/scenarios.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <string>

using namespace brigade::engine;

namespace {

// Outside of the class with slots: moc stumbles over raw strings in macros.
constexpr const char *kWritten = R"({
  "brigade": 1,
  "title": "Dinner \"for\" three",
  "cores": 0,
  "processes": 1,
  "mode": "threads",
  "gil": { "enabled": false, "switch_interval_ms": 5 },
  "process_memory_mb": 0,
  "dispatch": "round_robin",
  "on_crash": "lose",
  "restart": false,
  "start": "barrier",
  "queue_limit": 0,
  "arrival": { "kind": "all_at_once" },
  "seed": 1,
  "tasks": [
    { "name": "steak", "count": 1, "style": "def", "kernel": "hash", "payload_kb": 0,
      "steps": [
        { "cpu_ms": 2 },
        { "sleep_ms": 0.1 }
      ] },
    { "name": "flambe", "count": 1, "style": "def", "kernel": "hash", "payload_kb": 0,
      "steps": [
        { "crash": "segv", "always": true }
      ] }
  ]
}
)";

/// Any plan that the reader would accept.
class RandomPlans
{
public:
    explicit RandomPlans(std::uint32_t seed)
        : m_random(seed)
    {
    }

    Plan next()
    {
        Plan plan;
        plan.title = title();
        plan.cores = whole(0, 8);
        plan.processes = whole(1, kMaxProcesses);
        plan.mode = choice(Mode::Pool);
        plan.threads = whole(1, kMaxThreads);
        plan.gil = {coin(), number(kMinSwitchIntervalMs, kMaxSwitchIntervalMs)};
        plan.processMemoryMb = number(0, kMaxProcessMemoryMb);
        plan.dispatch = choice(Dispatch::FirstFree);
        plan.onCrash = choice(OnCrash::Requeue);
        plan.restart = coin();
        plan.start = choice(Start::Staggered);
        plan.queueLimit = whole(0, kMaxTasks);
        plan.arrival = arrival();
        plan.durationS = number(0.001, kMaxDurationS);
        plan.seed = m_random();
        const std::uint32_t kinds = whole(1, 4);
        for (std::uint32_t i = 0; i < kinds; ++i)
            plan.tasks.push_back(task(i));
        return plan;
    }

private:
    std::uint32_t whole(std::uint32_t least, std::uint32_t most)
    {
        return std::uniform_int_distribution<std::uint32_t>(least, most)(m_random);
    }
    double number(double least, double most)
    {
        const double any = std::uniform_real_distribution<double>(least, most)(m_random);
        return coin() ? any : std::min(most, std::max(least, std::floor(any)));
    }
    bool coin() { return whole(0, 1) == 1; }
    template<typename E>
    E choice(E last)
    {
        return static_cast<E>(whole(0, static_cast<std::uint32_t>(last)));
    }

    std::string title()
    {
        static const std::array<std::string, 6> pieces {"a", "\"",       "\\",
                                                        "/", "\xC3\xA8", "\xF0\x9F\x8D\xB2"};
        std::string text;
        for (std::uint32_t i = whole(0, 20); i > 0; --i)
            text += pieces[whole(0, 5)];
        return text;
    }

    Arrival arrival()
    {
        Arrival arrival;
        arrival.kind = choice(ArrivalKind::Clients);
        if (arrival.kind == ArrivalKind::Rate || coin())
            arrival.perSecond = number(0.001, kMaxPerSecond);
        arrival.distribution = choice(Distribution::Poisson);
        if (arrival.kind == ArrivalKind::Clients || coin())
            arrival.count = whole(1, kMaxClients);
        arrival.thinkMs = number(0, kMaxStepMs);
        return arrival;
    }

    TaskKind task(std::uint32_t index)
    {
        TaskKind task;
        task.name = "task-" + std::to_string(index);
        task.count = whole(1, 1000);
        task.style = choice(TaskStyle::AsyncDef);
        task.kernel = choice(Kernel::Mandelbrot);
        for (std::uint32_t i = whole(0, 6); i > 0; --i)
            task.steps.push_back(step());
        if (task.style == TaskStyle::Def && coin()) {
            task.steps.insert(task.steps.begin(), LockStep {"key"});
            task.steps.emplace_back(UnlockStep {"key"});
        }
        task.payloadKb = coin() ? number(0, kMaxFileKb) : 0;
        return task;
    }

    Step step()
    {
        const double ms = number(0, kMaxStepMs);
        switch (choice(StepKind::Increment)) {
        case StepKind::Cpu:
            return CpuStep {ms};
        case StepKind::Native:
            return NativeStep {ms};
        case StepKind::Sleep:
            return SleepStep {ms};
        case StepKind::Net:
            return NetStep {ms};
        case StepKind::File:
            return FileStep {number(0, kMaxFileKb)};
        case StepKind::Crash:
            return CrashStep {choice(CrashKind::Abort), coin()};
        case StepKind::BlockingSleep:
            return BlockingSleepStep {ms};
        case StepKind::Increment:
            return increment();
        case StepKind::Lock:
        case StepKind::Unlock:
            break; // in pairs only, around the others
        }
        return {};
    }

    Step increment()
    {
        return IncrementStep {.variable = coin() ? "counter" : "Jar_2",
                              .times = whole(1, 1000),
                              .windowUnits = number(0, kMaxWindowUnits),
                              .sync = choice(Sync::Atomic),
                              .handoverBetween = coin()};
    }

    std::mt19937_64 m_random;
};

} // namespace

class TestPlanWriter : public QObject
{
    Q_OBJECT

private slots:
    void randomPlansReadBackEqual();
    void plansWithoutUselessKeysReadBackWithoutNotices();
    void writtenTextIsStable();
    void numbersThatAreNoneAreRefusedWhenReadBack();
};

void TestPlanWriter::randomPlansReadBackEqual()
{
    RandomPlans plans(20240501);
    for (int i = 0; i < 2000; ++i) {
        const Plan plan = plans.next();
        const std::string text = writePlan(plan);
        const Result<PlanReading> back = readPlan(text, "written.json");
        QVERIFY2(back.ok(), back ? "" : (back.error() + '\n' + text).c_str());
        QVERIFY2(back.value().plan == plan, text.c_str());
    }
}

void TestPlanWriter::plansWithoutUselessKeysReadBackWithoutNotices()
{
    for (const BuiltinScenario &scenario : builtinScenarios()) {
        const Result<PlanReading> first = readPlan(scenario.json, scenario.name);
        QVERIFY(first.ok());
        const Result<PlanReading> second = readPlan(writePlan(first.value().plan), "written.json");
        QVERIFY2(second.ok(), second ? "" : second.error().c_str());
        QVERIFY(second.value().plan == first.value().plan);
        QVERIFY(second.value().notices.empty());
    }
}

void TestPlanWriter::writtenTextIsStable()
{
    Plan plan;
    plan.title = "Dinner \"for\" three";
    plan.tasks.push_back({.name = "steak", .steps = {CpuStep {2}, SleepStep {0.1}}});
    plan.tasks.push_back({.name = "flambe", .steps = {CrashStep {CrashKind::Segv, true}}});
    QCOMPARE(QString::fromStdString(writePlan(plan)), QString(kWritten));
}

void TestPlanWriter::numbersThatAreNoneAreRefusedWhenReadBack()
{
    Plan plan;
    plan.tasks.push_back({.name = "a", .steps = {SleepStep {std::nan("")}}});
    const Result<PlanReading> back = readPlan(writePlan(plan), "written.json");
    QVERIFY(!back);
    QCOMPARE(QString::fromStdString(back.error()),
             QString("written.json:19: tasks[0].steps[0].sleep_ms: must be a number from 0 to "
                     "600000, not null"));
}

QTEST_APPLESS_MAIN(TestPlanWriter)
#include "tst_plan_writer.moc"
