// The kernel's own record of who was on which core when (Linux perf_event_open, context_switch
// records). Opened by the supervisor for one worker before that worker starts its threads;
// inherited by all of them. When refused (perf_event_paranoid, sandbox, other systems): open() says
// why, and the gaps between units serve. Threads: one thread opens and drains.
#pragma once

#include "engine/result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace brigade::engine {

struct SwitchRecord
{
    std::int64_t monotonicNs = 0;    ///< CLOCK_MONOTONIC
    std::int32_t systemThreadId = 0; ///< as in ThreadStarted.arg2
    std::int16_t core = 0;
    bool in = false;        ///< true: switched in; false: out
    bool preempted = false; ///< only when out
};

class SwitchRecorder
{
public:
    static Result<std::unique_ptr<SwitchRecorder>> open(std::int64_t pid,
                                                        std::span<const std::int16_t> cores);
    ~SwitchRecorder();
    SwitchRecorder(const SwitchRecorder &) = delete;
    SwitchRecorder &operator=(const SwitchRecorder &) = delete;

    /// Appends what came since the last call, in time order per core. Returns the number of records
    /// lost so far. A thread that ends is not switched out: its last record is an "in".
    std::uint64_t drain(std::vector<SwitchRecord> &out);

private:
    struct Impl;
    explicit SwitchRecorder(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace brigade::engine
