// Written by hand rather than through a JSON library: the order of the keys is the order in which a
// reader meets them in the lessons, and short objects stay on one line.
#include "engine/message_text.h"
#include "engine/plan_names.h"
#include "engine/plan_reader.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

namespace brigade::engine {
namespace {

/// Collects `"key": value` pairs.
class Pairs
{
public:
    explicit Pairs(std::string_view separator)
        : m_separator(separator)
    {
    }

    void raw(std::string_view key, std::string_view value)
    {
        if (!m_text.empty())
            m_text += m_separator;
        m_text += jsonText(key) + ": ";
        m_text += value;
    }
    void text(std::string_view key, std::string_view value) { raw(key, jsonText(value)); }
    void number(std::string_view key, double value) { raw(key, numberText(value)); }
    void flag(std::string_view key, bool value) { raw(key, value ? "true" : "false"); }
    template<typename Whole>
    void whole(std::string_view key, Whole value)
    {
        raw(key, std::to_string(value));
    }

    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    std::string_view m_separator;
    std::string m_text;
};

/// Window and hand-over mean nothing to an atomic increment: left out while they are the usual.
std::string incrementText(const IncrementStep &step)
{
    const IncrementStep usual;
    const bool window = step.sync != Sync::Atomic;
    Pairs pairs(", ");
    pairs.text("variable", step.variable);
    pairs.whole("times", step.times);
    if (window || step.windowUnits != usual.windowUnits)
        pairs.number("window_units", step.windowUnits);
    pairs.text("sync", nameOf(kSyncNames, step.sync));
    if (window || step.handoverBetween != usual.handoverBetween)
        pairs.flag("handover_between", step.handoverBetween);
    return "{ " + pairs.text() + " }";
}

struct StepWriter
{
    Pairs &pairs;
    std::string_view key;

    template<typename Timed>
    void operator()(const Timed &step) const
    {
        pairs.number(key, step.ms);
    }
    void operator()(const FileStep &step) const { pairs.number(key, step.kb); }
    void operator()(const CrashStep &step) const
    {
        pairs.text(key, nameOf(kCrashNames, step.kind));
        if (step.always)
            pairs.flag("always", true);
    }
    void operator()(const IncrementStep &step) const { pairs.raw(key, incrementText(step)); }
    void operator()(const LockStep &step) const { pairs.text(key, step.name); }
    void operator()(const UnlockStep &step) const { pairs.text(key, step.name); }
};

std::string stepText(const Step &step)
{
    Pairs pairs(", ");
    std::visit(StepWriter {pairs, kStepKeys[step.index()]}, step);
    return "{ " + pairs.text() + " }";
}

std::string taskText(const TaskKind &task)
{
    Pairs pairs(", ");
    pairs.text("name", task.name);
    pairs.whole("count", task.count);
    pairs.text("style", nameOf(kStyleNames, task.style));
    pairs.text("kernel", nameOf(kKernelNames, task.kernel));
    pairs.number("payload_kb", task.payloadKb);
    std::string steps;
    for (const Step &step : task.steps)
        steps += (steps.empty() ? "\n        " : ",\n        ") + stepText(step);
    return "    { " + pairs.text() + ",\n      \"steps\": [" + steps
        + (steps.empty() ? "" : "\n      ") + "] }";
}

/// Keys that do not apply are left out while they have their defaults: reading back gives no
/// notices then.
std::string arrivalText(const Arrival &arrival)
{
    const Arrival usual;
    const bool rate = arrival.kind == ArrivalKind::Rate;
    const bool clients = arrival.kind == ArrivalKind::Clients;
    Pairs pairs(", ");
    pairs.text("kind", nameOf(kArrivalNames, arrival.kind));
    if (rate || arrival.perSecond != usual.perSecond)
        pairs.number("per_second", arrival.perSecond);
    if (rate || arrival.distribution != usual.distribution)
        pairs.text("distribution", nameOf(kDistributionNames, arrival.distribution));
    if (clients || arrival.count != usual.count)
        pairs.whole("count", arrival.count);
    if (clients || arrival.thinkMs != usual.thinkMs)
        pairs.number("think_ms", arrival.thinkMs);
    return "{ " + pairs.text() + " }";
}

std::string gilText(const GilPlan &gil)
{
    Pairs pairs(", ");
    pairs.flag("enabled", gil.enabled);
    pairs.number("switch_interval_ms", gil.switchIntervalMs);
    return "{ " + pairs.text() + " }";
}

std::string tasksText(const std::vector<TaskKind> &tasks)
{
    std::string text;
    for (const TaskKind &task : tasks)
        text += (text.empty() ? "\n" : ",\n") + taskText(task);
    return '[' + text + "\n  ]";
}

} // namespace

std::string writePlan(const Plan &plan)
{
    const Plan usual;
    Pairs pairs(",\n  ");
    pairs.whole("brigade", 1);
    pairs.text("title", plan.title);
    pairs.whole("cores", plan.cores);
    pairs.whole("processes", plan.processes);
    pairs.text("mode", nameOf(kModeNames, plan.mode));
    if (plan.mode == Mode::Pool || plan.mode == Mode::Async || plan.threads != usual.threads)
        pairs.whole("threads", plan.threads);
    pairs.raw("gil", gilText(plan.gil));
    pairs.number("process_memory_mb", plan.processMemoryMb);
    pairs.text("dispatch", nameOf(kDispatchNames, plan.dispatch));
    pairs.text("on_crash", nameOf(kOnCrashNames, plan.onCrash));
    pairs.flag("restart", plan.restart);
    pairs.text("start", nameOf(kStartNames, plan.start));
    pairs.whole("queue_limit", plan.queueLimit);
    pairs.raw("arrival", arrivalText(plan.arrival));
    if (plan.arrival.kind != ArrivalKind::AllAtOnce || plan.durationS != usual.durationS)
        pairs.number("duration_s", plan.durationS);
    pairs.whole("seed", plan.seed);
    pairs.raw("tasks", tasksText(plan.tasks));
    return "{\n  " + pairs.text() + "\n}\n";
}

} // namespace brigade::engine
