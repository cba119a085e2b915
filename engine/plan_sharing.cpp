#include "engine/plan_sharing.h"

#include "engine/message_text.h"
#include "engine/shared_names.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <variant>

namespace brigade::engine {
namespace {

constexpr std::size_t kLongestSharedName = 64;
constexpr std::array<std::string_view, 5> kIncrementKeys {"variable", "times", "window_units",
                                                          "sync", "handover_between"};

std::string readSharedName(const PlanObject &object, std::string_view key)
{
    constexpr std::string_view kAllowed =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
    const std::string wantedName = "a text of 1 to " + std::to_string(kLongestSharedName)
        + " characters of a-z, A-Z, 0-9, _ and -";
    const JsonValue *value = object.require(key, wantedName);
    if (!value)
        return {};
    const auto *text = std::get_if<std::string>(&value->content);
    if (text && !text->empty() && text->size() <= kLongestSharedName
        && text->find_first_not_of(kAllowed) == std::string::npos)
        return *text;
    object.refuseValue(key, wantedName);
    return {};
}

/// Walks through one task's steps with the locks that it has in hand.
class LockWalk
{
public:
    LockWalk(PlanMessages &messages,
             const std::vector<JsonValue> &elements,
             const std::string &path)
        : m_messages(messages)
        , m_elements(elements)
        , m_path(path)
    {
    }

    /// A thread that waits for a lock keeps its event loop, who holds it perhaps among the rest.
    void refuseInCoroutine(const std::vector<Step> &steps)
    {
        for (std::size_t i = 0; i < steps.size(); ++i) {
            if (std::holds_alternative<LockStep>(steps[i])) {
                refuse(i, "lock",
                       "an 'async def' task of an event loop must not wait for a lock "
                       "(use 'def')");
                return;
            }
        }
    }

    void walk(const std::vector<Step> &steps)
    {
        for (std::size_t i = 0; i < steps.size() && !m_messages.failed(); ++i)
            take(i, steps[i]);
        for (const auto &[name, step] : m_held) {
            refuse(step, "lock",
                   "locks " + engine::quoted(name) + " and no later step of the task unlocks it");
            return;
        }
    }

private:
    void take(std::size_t i, const Step &step)
    {
        if (const auto *lock = std::get_if<LockStep>(&step)) {
            if (!m_held.emplace(lock->name, i).second)
                refuse(i, "lock", engine::quoted(lock->name) + heldSince(lock->name));
        } else if (const auto *unlock = std::get_if<UnlockStep>(&step)) {
            if (m_held.erase(unlock->name) == 0)
                refuse(i, "unlock",
                       engine::quoted(unlock->name) + " is not locked by an earlier step");
        } else if (const auto *increment = std::get_if<IncrementStep>(&step)) {
            if (increment->sync == Sync::Lock && m_held.contains(increment->variable))
                refuse(i, "increment",
                       "takes the lock " + engine::quoted(increment->variable) + ", which"
                           + heldSince(increment->variable));
        }
    }

    /// " is locked by steps[0] already"
    [[nodiscard]] std::string heldSince(const std::string &name) const
    {
        return " is locked by steps[" + std::to_string(m_held.at(name))
            + "] already (the task would wait for itself)";
    }

    void refuse(std::size_t step, std::string_view key, const std::string &what)
    {
        const JsonValue *value = m_elements[step].find(key);
        m_messages.refuse(value ? value->place : m_elements[step].place,
                          joinedPath(joinedPath(m_path, step), key), what);
    }

    PlanMessages &m_messages;
    const std::vector<JsonValue> &m_elements;
    const std::string &m_path;
    std::map<std::string, std::size_t> m_held; ///< and the step that locked it
};

} // namespace

IncrementStep readIncrement(const PlanObject &step, std::string_view key)
{
    IncrementStep increment;
    const PlanObject object(step.messages(), *step.find(key), step.pathOf(key), kIncrementKeys);
    if (step.messages().failed())
        return increment;
    increment.variable = readSharedName(object, "variable");
    object.readWhole("times", increment.times, {.least = 1, .most = kMaxIncrements});
    object.readNumber("window_units", increment.windowUnits, {.least = 0, .most = kMaxWindowUnits});
    object.readChoice("sync", increment.sync, kSyncNames);
    object.readFlag("handover_between", increment.handoverBetween);
    if (increment.sync == Sync::Atomic) {
        object.noteUseless("window_units", "to sync 'atomic': it has no window");
        object.noteUseless("handover_between", "to sync 'atomic': it has no window");
    }
    return increment;
}

std::string readLockName(const PlanObject &step, std::string_view key)
{
    return readSharedName(step, key);
}

void checkLocks(PlanMessages &messages,
                const TaskKind &task,
                const std::vector<JsonValue> &elements,
                const std::string &path)
{
    if (messages.failed())
        return;
    LockWalk walk(messages, elements, path);
    if (task.style == TaskStyle::AsyncDef)
        walk.refuseInCoroutine(task.steps);
    walk.walk(task.steps);
}

void checkShared(const PlanObject &object, const Plan &plan)
{
    const SharedNames names = sharedNames(plan);
    const std::string most = " (at most " + std::to_string(kMaxSharedNames) + ")";
    if (names.variables.size() > kMaxSharedNames)
        object.refuse("tasks", "share too many variables" + most);
    if (names.locks.size() > kMaxSharedNames)
        object.refuse("tasks", "share too many locks" + most);
    if (plan.arrival.kind != ArrivalKind::AllAtOnce)
        return;
    std::map<std::string, double> total;
    for (const TaskKind &task : plan.tasks) {
        for (const Step &step : task.steps) {
            if (const auto *increment = std::get_if<IncrementStep>(&step))
                total[increment->variable] +=
                    static_cast<double>(increment->times) * static_cast<double>(task.count);
        }
    }
    for (const auto &[name, times] : total) {
        if (times > static_cast<double>(kMaxIncrementsOfVariable))
            object.refuse("tasks",
                          "increment " + engine::quoted(name) + " too often (at most "
                              + std::to_string(kMaxIncrementsOfVariable) + " times in all)");
    }
}

} // namespace brigade::engine
