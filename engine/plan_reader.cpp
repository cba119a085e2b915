#include "engine/plan_reader.h"

#include "engine/json_document.h"
#include "engine/message_text.h"
#include "engine/plan_messages.h"
#include "engine/plan_object.h"
#include "engine/plan_settings.h"
#include "engine/plan_sharing.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <system_error>
#include <utility>
#include <variant>

namespace brigade::engine {
namespace {

constexpr std::size_t kMaxBytes = 16U << 20U;
constexpr std::size_t kLongestTitle = 200;
constexpr std::size_t kLongestName = 64;

constexpr std::array<std::string_view, 17> kPlanKeys {
    "brigade",           "title",    "cores",    "processes", "mode",  "threads",     "gil",
    "process_memory_mb", "dispatch", "on_crash", "restart",   "start", "queue_limit", "arrival",
    "duration_s",        "seed",     "tasks"};
constexpr std::array<std::string_view, 2> kGilKeys {"enabled", "switch_interval_ms"};
constexpr std::array<std::string_view, 5> kArrivalKeys {"kind", "per_second", "distribution",
                                                        "count", "think_ms"};
constexpr std::array<std::string_view, 6> kTaskKeys {"name",   "count",      "style",
                                                     "kernel", "payload_kb", "steps"};
/// What a step's object may hold: the keys of the steps, `always`.
constexpr auto kStepObjectKeys = [] {
    std::array<std::string_view, kStepKeys.size() + 1> keys {};
    std::copy(kStepKeys.begin(), kStepKeys.end(), keys.begin());
    keys.back() = "always";
    return keys;
}();

constexpr NumberRange kStepRange {.least = 0, .most = kMaxStepMs};

void readGil(const PlanObject &plan, GilPlan &gil)
{
    const JsonValue *value = plan.find("gil");
    if (!value)
        return;
    const PlanObject object(plan.messages(), *value, "gil", kGilKeys);
    object.readFlag("enabled", gil.enabled);
    object.readNumber("switch_interval_ms", gil.switchIntervalMs,
                      {.least = kMinSwitchIntervalMs, .most = kMaxSwitchIntervalMs});
}

void readArrival(const PlanObject &plan, Arrival &arrival)
{
    const JsonValue *value = plan.find("arrival");
    if (!value)
        return;
    const PlanObject object(plan.messages(), *value, "arrival", kArrivalKeys);
    object.readChoice("kind", arrival.kind, kArrivalNames);
    const NumberRange rate {.least = 0, .most = kMaxPerSecond, .leastIs = Bound::Excluded};
    object.readNumber("per_second", arrival.perSecond, rate);
    object.readChoice("distribution", arrival.distribution, kDistributionNames);
    const WholeRange clients {.least = 1, .most = kMaxClients};
    object.readWhole("count", arrival.count, clients);
    object.readNumber("think_ms", arrival.thinkMs, kStepRange);

    const std::string kind(nameOf(kArrivalNames, arrival.kind));
    if (arrival.kind == ArrivalKind::Rate) {
        (void)object.require("per_second", wanted(rate));
    } else {
        object.noteUseless("per_second", "to arrival kind '" + kind + "'");
        object.noteUseless("distribution", "to arrival kind '" + kind + "'");
    }
    if (arrival.kind == ArrivalKind::Clients) {
        (void)object.require("count", "a whole number from 1 to " + std::to_string(kMaxClients));
    } else {
        object.noteUseless("count", "to arrival kind '" + kind + "'");
        object.noteUseless("think_ms", "to arrival kind '" + kind + "'");
    }
}

/// The one key that makes a step what it is; empty (refused) when there is none or more than one.
std::string_view stepKey(const PlanObject &step)
{
    std::string_view found;
    for (const std::string_view key : kStepKeys) {
        if (!step.find(key))
            continue;
        if (!found.empty()) {
            step.refuse(key,
                        "a step has exactly one key, this one has " + std::string(found) + " too");
            return {};
        }
        found = key;
    }
    if (found.empty())
        step.messages().refuse(step.place(), step.path(),
                               "must have exactly one key (one of " + listed(kStepKeys) + ")");
    return found;
}

Step readStep(PlanMessages &messages, const JsonValue &value, const std::string &path)
{
    const PlanObject object(messages, value, path, kStepObjectKeys);
    if (messages.failed())
        return {};
    const std::string_view key = stepKey(object);
    if (key == "crash") {
        CrashStep step;
        object.readChoice(key, step.kind, kCrashNames);
        object.readFlag("always", step.always);
        return step;
    }
    if (object.find("always"))
        object.refuse("always", "goes with a crash step only");
    if (key == "increment")
        return readIncrement(object, key);
    if (key == "lock")
        return LockStep {readLockName(object, key)};
    if (key == "unlock")
        return UnlockStep {readLockName(object, key)};
    double amount = 0;
    const double most = key == "file_kb" ? kMaxFileKb : kMaxStepMs;
    object.readNumber(key, amount, {.least = 0, .most = most});
    if (key == "native_ms")
        return NativeStep {amount};
    if (key == "sleep_ms")
        return SleepStep {amount};
    if (key == "net_ms")
        return NetStep {amount};
    if (key == "file_kb")
        return FileStep {amount};
    if (key == "blocking_sleep_ms")
        return BlockingSleepStep {amount};
    return CpuStep {amount};
}

void readName(const PlanObject &task, std::string &name)
{
    constexpr std::string_view kAllowed = "abcdefghijklmnopqrstuvwxyz0123456789_-";
    const std::string wanted =
        "a text of 1 to " + std::to_string(kLongestName) + " characters of a-z, 0-9, _ and -";
    const JsonValue *value = task.require("name", wanted);
    if (!value)
        return;
    const auto *text = std::get_if<std::string>(&value->content);
    if (text && !text->empty() && text->size() <= kLongestName
        && text->find_first_not_of(kAllowed) == std::string::npos)
        name = *text;
    else
        task.refuseValue("name", wanted);
}

TaskKind readTask(PlanMessages &messages, const JsonValue &value, const std::string &path)
{
    TaskKind task;
    const PlanObject object(messages, value, path, kTaskKeys);
    if (messages.failed())
        return task;
    readName(object, task.name);
    object.readWhole("count", task.count, {.least = 0, .most = kMaxTasks});
    object.readChoice("style", task.style, kStyleNames);
    object.readChoice("kernel", task.kernel, kKernelNames);
    object.readNumber("payload_kb", task.payloadKb, {.least = 0, .most = kMaxFileKb});
    const std::string wanted = "a list of at most " + std::to_string(kMaxSteps) + " steps";
    const JsonValue::Elements *steps = object.list("steps", wanted);
    if (!steps)
        return task;
    if (steps->size() > kMaxSteps)
        object.refuse("steps",
                      "has " + std::to_string(steps->size()) + " steps, must be " + wanted);
    for (const JsonValue &step : *steps) {
        if (messages.failed())
            break;
        const std::string stepPath = joinedPath(object.pathOf("steps"), task.steps.size());
        task.steps.push_back(readStep(messages, step, stepPath));
    }
    checkLocks(messages, task, *steps, object.pathOf("steps"));
    return task;
}

void readTasks(const PlanObject &plan, std::vector<TaskKind> &tasks)
{
    const std::string wanted = "a list of 1 to " + std::to_string(kMaxTaskKinds) + " tasks";
    const JsonValue::Elements *elements = plan.list("tasks", wanted);
    if (!elements)
        return;
    if (elements->empty() || elements->size() > kMaxTaskKinds)
        plan.refuse("tasks", "must be " + wanted + ", not " + std::to_string(elements->size()));
    std::map<std::string, std::string> pathByName;
    for (const JsonValue &element : *elements) {
        if (plan.messages().failed())
            return;
        const std::string path = joinedPath("tasks", tasks.size());
        TaskKind task = readTask(plan.messages(), element, path);
        const auto [other, isNew] = pathByName.emplace(task.name, path);
        if (!isNew)
            plan.messages().refuse(element.find("name")->place, joinedPath(path, "name"),
                                   engine::quoted(task.name) + " is the name of " + other->second
                                       + " already (names must be unique)");
        tasks.push_back(std::move(task));
    }
}

void readVersion(const PlanObject &plan)
{
    const JsonValue *value = plan.require("brigade", "1, the version of the plan's format");
    if (!value)
        return;
    const auto *number = std::get_if<JsonNumber>(&value->content);
    if (number && number->whole && *number->whole > 1U)
        plan.refuse("brigade",
                    "is " + std::to_string(*number->whole)
                        + ": a newer version of the plan's format; this program reads version 1");
    else if (!number || number->whole != 1U)
        plan.refuseValue("brigade", "1, the only version of the plan's format so far");
}

/// Rules that join keys, each of which is right for itself.
void checkTogether(const PlanObject &object, const Plan &plan)
{
    std::uint64_t total = 0;
    for (const TaskKind &task : plan.tasks)
        total += task.count;
    const bool atOnce = plan.arrival.kind == ArrivalKind::AllAtOnce;
    if (total < 1)
        object.refuse("tasks", "the counts of all tasks together must be at least 1");
    if (atOnce && total > kMaxTasks)
        object.refuse("tasks",
                      "the counts of all tasks together must be at most "
                          + std::to_string(kMaxTasks) + ", not " + std::to_string(total));
    if (atOnce && plan.mode == Mode::Threads && total > kMaxThreads)
        object.refuse(object.find("mode") ? "mode" : "tasks",
                      "mode 'threads' runs at most " + std::to_string(kMaxThreads)
                          + " tasks all at once, not " + std::to_string(total)
                          + " (use mode 'pool')");
    checkShared(object, plan);
}

/// Without an event loop an `async def` task runs like any other: what it awaits keeps its thread.
void noteStyles(const PlanObject &object, const Plan &plan, const std::string &why)
{
    const JsonValue *tasks = object.find("tasks");
    const auto *elements = tasks ? std::get_if<JsonValue::Elements>(&tasks->content) : nullptr;
    for (std::size_t i = 0; elements && i < plan.tasks.size(); ++i) {
        if (plan.tasks[i].style != TaskStyle::AsyncDef)
            continue;
        const std::string path = joinedPath(joinedPath("tasks", i), "style");
        object.messages().note((*elements)[i].find("style")->place, path,
                               "'async def' does not apply " + why);
    }
}

void noteUselessKeys(const PlanObject &object, const Plan &plan)
{
    const std::string toMode = "to mode '" + std::string(nameOf(kModeNames, plan.mode)) + "'";
    if (plan.mode != Mode::Pool && plan.mode != Mode::Async)
        object.noteUseless("threads", toMode);
    if (plan.mode != Mode::Async)
        noteStyles(object, plan, toMode);
    if (plan.arrival.kind == ArrivalKind::AllAtOnce)
        object.noteUseless("duration_s", "to arrival kind 'all_at_once'");
}

Plan readDocument(const JsonValue &root, PlanMessages &messages)
{
    Plan plan;
    const PlanObject object(messages, root, {}, kPlanKeys);
    if (messages.failed())
        return plan;
    readVersion(object);
    object.readText("title", plan.title, kLongestTitle);
    object.readWhole("cores", plan.cores, {.least = 0, .most = kMaxCores});
    object.readWhole("processes", plan.processes, {.least = 1, .most = kMaxProcesses});
    object.readChoice("mode", plan.mode, kModeNames);
    if (plan.mode == Mode::Async)
        plan.threads = kAsyncThreads;
    object.readWhole("threads", plan.threads, {.least = 1, .most = kMaxThreads});
    readGil(object, plan.gil);
    object.readNumber("process_memory_mb", plan.processMemoryMb,
                      {.least = 0, .most = kMaxProcessMemoryMb});
    object.readChoice("dispatch", plan.dispatch, kDispatchNames);
    object.readChoice("on_crash", plan.onCrash, kOnCrashNames);
    object.readFlag("restart", plan.restart);
    object.readChoice("start", plan.start, kStartNames);
    object.readWhole("queue_limit", plan.queueLimit, {.least = 0, .most = kMaxTasks});
    readArrival(object, plan.arrival);
    object.readNumber("duration_s", plan.durationS,
                      {.least = 0, .most = kMaxDurationS, .leastIs = Bound::Excluded});
    object.readWhole("seed", plan.seed, {.least = 0, .most = UINT64_MAX});
    readTasks(object, plan.tasks);
    checkTogether(object, plan);
    noteUselessKeys(object, plan);
    return plan;
}

} // namespace

Result<PlanReading> readPlan(std::string_view json,
                             std::string_view fileName,
                             std::span<const std::string> settings)
{
    PlanMessages messages(fileName);
    if (json.size() > kMaxBytes) {
        messages.refuse({.line = 1}, {}, "is longer than 16 MiB");
        return Error {messages.error()};
    }
    std::variant<JsonValue, JsonProblem> outcome = parseJson(json);
    if (const auto *problem = std::get_if<JsonProblem>(&outcome)) {
        messages.refuse({.line = problem->line}, problem->path, problem->what);
        return Error {messages.error()};
    }
    auto &root = std::get<JsonValue>(outcome);
    applySettings(root, settings, messages);
    Plan plan;
    if (!messages.failed())
        plan = readDocument(root, messages);
    if (messages.failed())
        return Error {messages.error()};
    return PlanReading {.plan = std::move(plan), .notices = std::move(messages.notices())};
}

Result<PlanReading> readPlanFile(const std::string &path, std::span<const std::string> settings)
{
    errno = 0;
    const std::filesystem::path utf8(std::u8string(path.begin(), path.end()));
    std::ifstream file(utf8, std::ios::binary);
    std::string text;
    std::array<char, 65'536> chunk {};
    while (file && text.size() <= kMaxBytes) {
        file.read(chunk.data(), chunk.size());
        text.append(chunk.data(), static_cast<std::size_t>(file.gcount()));
    }
    if (!file.eof() && text.size() <= kMaxBytes) {
        const int reason = errno;
        return Error {printable(path) + ": cannot be read ("
                      + std::generic_category().message(reason) + ')'};
    }
    return readPlan(text, path, settings);
}

} // namespace brigade::engine
