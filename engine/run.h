// One run of a plan: real worker processes, supervised, until the work is done or somebody stops
// it. Owns: a supervisor thread, the workers and suppliers, the shared memory; the destructor ends
// them all. Threads: every member function may be called from any thread. When a worker crashes: an
// event, and as the plan says (lost or requeued, restarted or not).
#pragma once

#include "engine/event.h"
#include "engine/host.h"
#include "engine/on_deadlock.h"
#include "engine/plan.h"
#include "engine/result.h"
#include "engine/serve_options.h"
#include "engine/trace_log.h"

#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace brigade::engine {

enum class SwitchSource : std::uint8_t { Gaps, Kernel };
enum class SwitchSourceWish : std::uint8_t { Best, Gaps };

struct RunOptions
{
    std::string workerPath {}; ///< empty: `brigade-worker` beside this program
    SwitchSourceWish switchSource = SwitchSourceWish::Best;
    OnDeadlock onDeadlock = OnDeadlock::FailAll;
    /// Open to clients over HTTP until requestStop(): then what is begun is finished, and it is
    /// Done.
    std::optional<ServeOptions> serve {};
};

/// What a reader of the trace must know beside the events. Fixed from the start of the run.
struct RunInfo
{
    HostInfo host;
    SwitchSource switchSource = SwitchSource::Gaps;
    std::string clock;               ///< "tsc" or "steady"
    std::array<double, 3> unitNs {}; ///< length of one unit of work, by Kernel; 0: not calibrated
    std::int64_t startedUnixMs = 0;
    std::uint16_t port = 0;           ///< of 127.0.0.1, where it is open to HTTP; 0: it is not
    std::vector<std::string> notices; ///< "'cores' lowered from 8 to 2"
};

/// BrokeOff: the supervisor itself came to grief; the notices say why.
enum class Outcome : std::uint8_t { Running, Done, Stopped, BrokeOff };

class Run
{
public:
    /// Spawns the workers, waits until all are ready, opens the barrier. Errors: no worker program,
    /// no memory.
    static Result<std::unique_ptr<Run>> start(const Plan &plan, const RunOptions &options);
    ~Run();
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;

    /// Takes effect within 100 ms; values outside the plan's bounds are clamped. Units as for
    /// Parameter.
    void change(Parameter parameter, std::int64_t value);
    /// Opens the deadlock that this thread is in: his task fails, the others go on. Nothing when he
    /// is in none.
    void dismiss(ProcessIndex process, ThreadIndex thread);
    /// Asks for an orderly end: waiting tasks are cancelled, running ones finish. Twice: workers
    /// are killed.
    void requestStop();

    [[nodiscard]] Outcome outcome() const;
    /// True when the run has ended (all events are in the log).
    bool waitFor(std::chrono::milliseconds timeout) const;

    [[nodiscard]] const TraceLog &log() const;
    [[nodiscard]] const RunInfo &info() const;
    /// Words for the user that came up while it ran ("task 'log': no space left").
    [[nodiscard]] std::vector<std::string> notices() const;

private:
    struct Impl;
    explicit Run(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// Path of `brigade-worker`: beside the running program or, once installed on Unix, in libexec.
[[nodiscard]] std::string defaultWorkerPath();

} // namespace brigade::engine
