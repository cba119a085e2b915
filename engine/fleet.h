// The processes of a run: starts workers and the supplier, knows who is ready, passes frames on,
// takes note of ends. Threads: the supervisor's. Owns: the children; its destructor kills those
// that are left.
#pragma once

#include "engine/calibration.h"
#include "engine/event_ring.h"
#include "engine/loopback_listener.h"
#include "engine/run.h"
#include "engine/trace_collector.h"
#include "engine/worker_link.h"

#include <map>
#include <memory>
#include <string>

namespace boost::asio {
class io_context;
}

namespace brigade::engine {

/// "signal 11" or "exit code 3".
[[nodiscard]] std::string describe(const ExitStatus &status);

enum class MemberState : std::uint8_t { Starting, Ready, Leaving };

struct FleetEvents
{
    std::function<void(ProcessIndex)> ready;
    std::function<void(ProcessIndex)> standing;
    std::function<void(ProcessIndex, const FinishedTask &)> finished;
    std::function<void(ProcessIndex, TaskId)> begun;
    std::function<void(ProcessIndex, const std::vector<Order> &)> returned;
    std::function<void(ProcessIndex)> numbersWanted;
    std::function<void(const std::string &)> notice;
    std::function<void(ProcessIndex, const Frame &)> stands {}; ///< step mode's answer
    /// The process is gone and its rings are drained. `state` is what it was doing.
    std::function<void(ProcessIndex, const ExitStatus &, MemberState state)> gone;
};

struct FleetOptions
{
    std::string workerPath;
    SwitchSource switchSource = SwitchSource::Gaps;
    std::vector<std::int16_t> allCores {}; ///< every core a worker may ever use
    RingGeometry rings {};
    ClockSource clock {};
    const LoopbackListener *listener = nullptr; ///< that workers take part in; null: none
};

class Fleet
{
public:
    Fleet(boost::asio::io_context &context,
          TraceCollector &collector,
          FleetOptions options,
          FleetEvents events);
    ~Fleet();
    Fleet(const Fleet &) = delete;
    Fleet &operator=(const Fleet &) = delete;

    /// Spawns one worker and sends it its Setup (whose `process` is filled in here).
    Result<ProcessIndex> startWorker(Setup setup);
    /// Spawns the supplier and waits for its port.
    Result<std::uint16_t> startSupplier();
    /// Which process a new one takes the place of, for the trace.
    void noteReplacement(ProcessIndex replacement, ProcessIndex replaced);

    void send(ProcessIndex process, const FrameBytes &frame);
    void sendAll(const FrameBytes &frame);
    void sendBulk(ProcessIndex process, BulkLoad load);
    void dropBulk(ProcessIndex process);
    /// Leave: hands back, finishes, exits.
    void dismiss(ProcessIndex process);
    void killAll();
    void stopSupplier();

    [[nodiscard]] std::vector<ProcessIndex> workers() const;
    [[nodiscard]] std::vector<ProcessIndex> workers(MemberState state) const;
    [[nodiscard]] bool empty() const { return m_members.empty() && m_supplier == nullptr; }
    /// Of everyone alive, with its index; for the sampler.
    [[nodiscard]] std::vector<std::pair<ProcessIndex, std::int64_t>> pids() const;

private:
    struct Member
    {
        std::shared_ptr<WorkerLink> link;
        MemberState state = MemberState::Starting;
        std::int64_t spawnedNs = 0;
    };
    void handleFrame(ProcessIndex process, const Frame &frame);
    void handleGone(ProcessIndex process, const ExitStatus &status);
    void noteEnd(ProcessIndex process, const ExitStatus &status, bool expected);
    void watchSwitches(ProcessIndex process, std::int64_t pid);
    ProcessIndex noteSpawned(std::int64_t pid, ProcessRole role);

    boost::asio::io_context &m_context;
    TraceCollector &m_collector;
    FleetOptions m_options;
    FleetEvents m_events;
    std::map<ProcessIndex, Member> m_members;
    std::unique_ptr<ChildProcess> m_supplier;
    ProcessIndex m_supplierIndex {};
    bool m_supplierDismissed = false;
    std::uint32_t m_nextIndex = 1;
};

} // namespace brigade::engine
