#include "app/plan_sliders.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace brigade::app {

namespace {

/// Milliseconds of a task, by what they cost.
struct TimeSpent
{
    double computing = 0;
    double waiting = 0;
    [[nodiscard]] double total() const { return computing + waiting; }
};

double *computingMs(engine::Step &step)
{
    if (auto *cpu = std::get_if<engine::CpuStep>(&step))
        return &cpu->ms;
    if (auto *native = std::get_if<engine::NativeStep>(&step))
        return &native->ms;
    return nullptr;
}

double *waitingMs(engine::Step &step)
{
    if (auto *sleep = std::get_if<engine::SleepStep>(&step))
        return &sleep->ms;
    if (auto *sleep = std::get_if<engine::BlockingSleepStep>(&step))
        return &sleep->ms;
    if (auto *net = std::get_if<engine::NetStep>(&step))
        return &net->ms;
    return nullptr;
}

TimeSpent timeSpent(std::vector<engine::Step> steps)
{
    TimeSpent spent;
    for (engine::Step &step : steps) {
        if (const double *ms = computingMs(step))
            spent.computing += *ms;
        if (const double *ms = waitingMs(step))
            spent.waiting += *ms;
    }
    return spent;
}

TimeSpent timeSpent(const engine::Plan &plan)
{
    TimeSpent sum;
    for (const engine::TaskKind &kind : plan.tasks) {
        const TimeSpent one = timeSpent(kind.steps);
        sum.computing += kind.count * one.computing;
        sum.waiting += kind.count * one.waiting;
    }
    return sum;
}

double toMicroseconds(double ms)
{
    return std::clamp(std::round(ms * 1000) / 1000, 0.0, engine::kMaxStepMs);
}

std::uint32_t sumOf(const std::vector<std::uint32_t> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::uint32_t {0});
}

std::vector<std::uint32_t> countsOf(const engine::Plan &plan)
{
    std::vector<std::uint32_t> counts;
    for (const engine::TaskKind &kind : plan.tasks)
        counts.push_back(kind.count);
    return counts;
}

int amountOf(const engine::Plan &plan)
{
    switch (amountMeaning(plan)) {
    case AmountMeaning::Tasks:
        return static_cast<int>(sumOf(countsOf(plan)));
    case AmountMeaning::PerSecond:
        return std::max(1, static_cast<int>(std::lround(plan.arrival.perSecond)));
    case AmountMeaning::Clients:
        return static_cast<int>(plan.arrival.count);
    }
    return 1;
}

void setAmount(engine::Plan &plan, int amount)
{
    switch (amountMeaning(plan)) {
    case AmountMeaning::Tasks: {
        const auto counts = scaledCounts(countsOf(plan), static_cast<std::uint32_t>(amount));
        for (std::size_t i = 0; i < counts.size(); ++i)
            plan.tasks[i].count = counts[i];
        break;
    }
    case AmountMeaning::PerSecond:
        plan.arrival.perSecond = amount;
        break;
    case AmountMeaning::Clients:
        plan.arrival.count = static_cast<std::uint32_t>(amount);
        break;
    }
}

} // namespace

AmountMeaning amountMeaning(const engine::Plan &plan)
{
    switch (plan.arrival.kind) {
    case engine::ArrivalKind::AllAtOnce:
        return AmountMeaning::Tasks;
    case engine::ArrivalKind::Rate:
        return AmountMeaning::PerSecond;
    case engine::ArrivalKind::Clients:
        return AmountMeaning::Clients;
    }
    return AmountMeaning::Tasks;
}

int maxAmount(const engine::Plan &plan)
{
    // The slider offers what a learner can still look at; a larger plan keeps its own number.
    constexpr int kOffered = 10'000;
    return std::max(kOffered, amountOf(plan));
}

int minAmount(const engine::Plan &plan)
{
    return amountMeaning(plan) == AmountMeaning::Tasks
        ? std::max(1, static_cast<int>(plan.tasks.size()))
        : 1;
}

bool threadsApply(const engine::Plan &plan)
{
    return plan.mode == engine::Mode::Pool || plan.mode == engine::Mode::Async;
}

bool cpuShareApplies(const engine::Plan &plan)
{
    return timeSpent(plan).total() > 0;
}

SliderValues slidersOf(const engine::Plan &plan, int usableCores)
{
    SliderValues values;
    const int wanted = static_cast<int>(plan.cores);
    values.cores = wanted == 0 ? usableCores : std::min(wanted, usableCores);
    values.processes = static_cast<int>(plan.processes);
    values.threads = static_cast<int>(plan.threads);
    values.amount = amountOf(plan);
    const TimeSpent spent = timeSpent(plan);
    if (spent.total() > 0)
        values.cpuPercent = static_cast<int>(std::lround(100 * spent.computing / spent.total()));
    values.gil = plan.gil.enabled;
    values.switchIntervalMs = plan.gil.switchIntervalMs;
    return values;
}

engine::Plan withSliders(const engine::Plan &base, const SliderValues &values, int usableCores)
{
    const SliderValues loaded = slidersOf(base, usableCores);
    engine::Plan plan = base;
    if (values.cores != loaded.cores)
        plan.cores = static_cast<std::uint32_t>(values.cores);
    plan.processes = static_cast<std::uint32_t>(values.processes);
    plan.threads = static_cast<std::uint32_t>(values.threads);
    plan.gil.enabled = values.gil;
    plan.gil.switchIntervalMs = values.switchIntervalMs;
    if (values.amount != loaded.amount)
        setAmount(plan, values.amount);
    if (values.cpuPercent != loaded.cpuPercent) {
        for (engine::TaskKind &kind : plan.tasks)
            kind.steps = withCpuShare(kind.steps, values.cpuPercent);
    }
    return plan;
}

std::vector<std::uint32_t> scaledCounts(const std::vector<std::uint32_t> &counts,
                                        std::uint32_t total)
{
    const auto kinds = static_cast<std::uint32_t>(counts.size());
    const std::uint32_t before = sumOf(counts);
    if (kinds == 0 || before == 0)
        return counts;
    // Largest remainder, with one of each kind set aside first.
    const std::uint32_t free = total > kinds ? total - kinds : 0;
    std::vector<std::uint32_t> scaled(kinds, 1);
    std::vector<std::pair<double, std::size_t>> remainders;
    std::uint32_t given = 0;
    for (std::size_t i = 0; i < kinds; ++i) {
        const double exact = static_cast<double>(total) * counts[i] / before - 1;
        const auto whole = static_cast<std::uint32_t>(std::max(0.0, std::floor(exact)));
        const std::uint32_t share = std::min(whole, free - given);
        scaled[i] += share;
        given += share;
        remainders.emplace_back(exact - static_cast<double>(share), i);
    }
    std::stable_sort(remainders.begin(), remainders.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    for (std::size_t i = 0; given < free; i = (i + 1) % kinds, ++given)
        ++scaled[remainders[i].second];
    return scaled;
}

std::vector<engine::Step> withCpuShare(const std::vector<engine::Step> &steps, int cpuPercent)
{
    const TimeSpent spent = timeSpent(steps);
    if (!(spent.total() > 0))
        return steps;
    const TimeSpent wanted {spent.total() * cpuPercent / 100,
                            spent.total() * (100 - cpuPercent) / 100};
    std::vector<engine::Step> result;
    if (!(spent.computing > 0) && wanted.computing > 0)
        result.emplace_back(engine::CpuStep {toMicroseconds(wanted.computing)});
    for (engine::Step step : steps) {
        double *ms = computingMs(step);
        double factor = spent.computing > 0 ? wanted.computing / spent.computing : 0;
        if (ms == nullptr) {
            ms = waitingMs(step);
            factor = spent.waiting > 0 ? wanted.waiting / spent.waiting : 0;
        }
        if (ms != nullptr)
            *ms = toMicroseconds(*ms * factor);
        if (ms == nullptr || *ms > 0)
            result.push_back(step);
    }
    if (!(spent.waiting > 0) && wanted.waiting > 0)
        result.emplace_back(engine::SleepStep {toMicroseconds(wanted.waiting)});
    return result;
}

} // namespace brigade::app
