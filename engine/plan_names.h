// The words that stand for a plan's choices in its JSON, for the reader and the writer alike.
#pragma once

#include "engine/plan.h"

#include <array>
#include <string_view>

namespace brigade::engine {

template<typename E>
struct Named
{
    std::string_view name;
    E value;
};

inline constexpr std::array kModeNames {
    Named<Mode> {"sequential", Mode::Sequential}, Named<Mode> {"threads", Mode::Threads},
    Named<Mode> {"pool", Mode::Pool}, Named<Mode> {"async", Mode::Async}};
inline constexpr std::array kDispatchNames {Named<Dispatch> {"round_robin", Dispatch::RoundRobin},
                                            Named<Dispatch> {"first_free", Dispatch::FirstFree}};
inline constexpr std::array kOnCrashNames {Named<OnCrash> {"lose", OnCrash::Lose},
                                           Named<OnCrash> {"requeue", OnCrash::Requeue}};
inline constexpr std::array kStartNames {Named<Start> {"barrier", Start::Barrier},
                                         Named<Start> {"staggered", Start::Staggered}};
inline constexpr std::array kKernelNames {Named<Kernel> {"hash", Kernel::Hash},
                                          Named<Kernel> {"memory", Kernel::Memory},
                                          Named<Kernel> {"mandelbrot", Kernel::Mandelbrot}};
inline constexpr std::array kStyleNames {Named<TaskStyle> {"def", TaskStyle::Def},
                                         Named<TaskStyle> {"async def", TaskStyle::AsyncDef}};
inline constexpr std::array kCrashNames {Named<CrashKind> {"segv", CrashKind::Segv},
                                         Named<CrashKind> {"exit", CrashKind::Exit},
                                         Named<CrashKind> {"abort", CrashKind::Abort}};
inline constexpr std::array kSyncNames {Named<Sync> {"none", Sync::None},
                                        Named<Sync> {"lock", Sync::Lock},
                                        Named<Sync> {"atomic", Sync::Atomic}};
inline constexpr std::array kArrivalNames {
    Named<ArrivalKind> {"all_at_once", ArrivalKind::AllAtOnce},
    Named<ArrivalKind> {"rate", ArrivalKind::Rate},
    Named<ArrivalKind> {"clients", ArrivalKind::Clients}};
inline constexpr std::array kDistributionNames {
    Named<Distribution> {"even", Distribution::Even},
    Named<Distribution> {"poisson", Distribution::Poisson}};

/// The keys of the steps, in the order of Step's alternatives.
inline constexpr std::array<std::string_view, 10> kStepKeys {
    "cpu_ms", "native_ms",         "sleep_ms",  "net_ms", "file_kb",
    "crash",  "blocking_sleep_ms", "increment", "lock",   "unlock"};

template<typename Table, typename E>
[[nodiscard]] constexpr std::string_view nameOf(const Table &table, E value)
{
    for (const auto &entry : table)
        if (entry.value == value)
            return entry.name;
    return {};
}

} // namespace brigade::engine
