// What to run: a value. On disk it is a JSON document (plan_reader.h reads it, plan_writer.h writes
// it). A Plan that the reader returned is valid; one made by hand is checked by reading back what
// writePlan() makes of it.
#pragma once

#include "engine/sharing_steps.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace brigade::engine {

enum class Mode : std::uint8_t { Sequential, Threads, Pool, Async };
enum class Dispatch : std::uint8_t { RoundRobin, FirstFree };
enum class OnCrash : std::uint8_t { Lose, Requeue };
/// Barrier: threads exist and wait before t = 0. Staggered: they are created one after another from
/// t = 0 on.
enum class Start : std::uint8_t { Barrier, Staggered };
enum class Kernel : std::uint8_t { Hash, Memory, Mandelbrot };
enum class TaskStyle : std::uint8_t { Def, AsyncDef };
enum class CrashKind : std::uint8_t { Segv, Exit, Abort };
enum class ArrivalKind : std::uint8_t { AllAtOnce, Rate, Clients };
enum class Distribution : std::uint8_t { Even, Poisson };

/// Numbers of the steps in events (StepStarted.arg2).
enum class StepKind : std::uint8_t {
    Cpu,
    Native,
    Sleep,
    Net,
    File,
    Crash,
    BlockingSleep,
    Increment,
    Lock,
    Unlock
};

struct CpuStep
{ ///< holds the GIL
    double ms = 0;
    friend bool operator==(const CpuStep &, const CpuStep &) = default;
};
struct NativeStep
{ ///< computes with the GIL released
    double ms = 0;
    friend bool operator==(const NativeStep &, const NativeStep &) = default;
};
struct SleepStep
{ ///< an `async def` task awaits it
    double ms = 0;
    friend bool operator==(const SleepStep &, const SleepStep &) = default;
};
struct NetStep
{ ///< the supplier answers after this time; an `async def` task awaits it
    double ms = 0;
    friend bool operator==(const NetStep &, const NetStep &) = default;
};
struct FileStep
{ ///< written, synced, read back
    double kb = 0;
    friend bool operator==(const FileStep &, const FileStep &) = default;
};
struct CrashStep
{ ///< on the first attempt only, unless `always`
    CrashKind kind = CrashKind::Segv;
    bool always = false;
    friend bool operator==(const CrashStep &, const CrashStep &) = default;
};

struct BlockingSleepStep
{ ///< keeps its thread, an event loop's too
    double ms = 0;
    friend bool operator==(const BlockingSleepStep &, const BlockingSleepStep &) = default;
};

/// In the order of StepKind.
using Step = std::variant<CpuStep,
                          NativeStep,
                          SleepStep,
                          NetStep,
                          FileStep,
                          CrashStep,
                          BlockingSleepStep,
                          IncrementStep,
                          LockStep,
                          UnlockStep>;

[[nodiscard]] inline StepKind stepKind(const Step &step)
{
    return static_cast<StepKind>(step.index());
}

struct TaskKind
{
    std::string name;        ///< [a-z0-9_-]+, unique
    std::uint32_t count = 1; ///< how many; with rate and clients the weight in the mix
    TaskStyle style = TaskStyle::Def;
    Kernel kernel = Kernel::Hash;
    double payloadKb = 0; ///< packed, carried and unpacked with every order
    std::vector<Step> steps;
    friend bool operator==(const TaskKind &, const TaskKind &) = default;
};

struct GilPlan
{
    bool enabled = false;
    double switchIntervalMs = 5; ///< 0.1 to 100
    friend bool operator==(const GilPlan &, const GilPlan &) = default;
};

struct Arrival
{
    ArrivalKind kind = ArrivalKind::AllAtOnce;
    double perSecond = 0;                           ///< rate
    Distribution distribution = Distribution::Even; ///< rate
    std::uint32_t count = 0;                        ///< clients
    double thinkMs = 0;                             ///< clients
    friend bool operator==(const Arrival &, const Arrival &) = default;
};

struct Plan
{
    std::string title;
    std::uint32_t cores = 0; ///< 0: all that may be used
    std::uint32_t processes = 1;
    Mode mode = Mode::Threads;
    std::uint32_t threads = 4; ///< pool size, per process; the reader's default in mode async: 40
    GilPlan gil;
    double processMemoryMb = 0; ///< ballast that every worker allocates and touches
    Dispatch dispatch = Dispatch::RoundRobin;
    OnCrash onCrash = OnCrash::Lose;
    bool restart = false;
    Start start = Start::Barrier;
    std::uint32_t queueLimit = 0; ///< 0: no limit
    Arrival arrival;
    double durationS = 5; ///< rate and clients
    std::uint64_t seed = 1;
    std::vector<TaskKind> tasks;
    friend bool operator==(const Plan &, const Plan &) = default;
};

/// Bounds that the reader enforces and the sliders offer.
inline constexpr std::uint32_t kMaxProcesses = 64;
inline constexpr std::uint32_t kMaxThreads = 4096;
inline constexpr std::uint32_t kAsyncThreads = 40;    ///< as AnyIO's, under FastAPI
inline constexpr std::uint32_t kMaxTasks = 1'000'000; ///< all counts together, all_at_once
inline constexpr double kMaxStepMs = 600'000;
inline constexpr double kMinSwitchIntervalMs = 0.1;
inline constexpr double kMaxSwitchIntervalMs = 100;
inline constexpr std::uint32_t kMaxCores = 4096;
inline constexpr std::uint32_t kMaxClients = 100'000;
inline constexpr std::uint32_t kMaxTaskKinds = 1000;
inline constexpr std::uint32_t kMaxSteps = 100'000; ///< of one task
inline constexpr double kMaxFileKb = 102'400;
inline constexpr double kMaxProcessMemoryMb = 4096;
inline constexpr double kMaxPerSecond = 100'000;
inline constexpr double kMaxDurationS = 86'400;

} // namespace brigade::engine
