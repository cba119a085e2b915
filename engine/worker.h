// One process of the run, from the inside: reads orders and changes, lets a crew do them, tells of
// results. Threads: run() is the control thread (the process's first); the crew has its own. When
// stdin closes (the supervisor is gone, however it went): the process ends at once.
#pragma once

#include "engine/crew.h"
#include "engine/event_ring.h"
#include "engine/frames.h"
#include "engine/payload.h"
#include "engine/shared_memory.h"
#include "engine/standard_pipes.h"
#include "engine/step_stage.h"
#include "engine/tracer.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace brigade::engine {

class Worker
{
public:
    /// `rings` is the memory handed down by the supervisor.
    explicit Worker(SharedMemory rings);
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Returns the exit status; usually the process ends from within (leave, end of input).
    int run();

private:
    [[nodiscard]] bool handle(const Frame &frame);
    [[nodiscard]] bool handleSetup(const Frame &frame);
    [[nodiscard]] bool handleOrders(const Frame &frame);
    [[nodiscard]] bool handleChange(const Frame &frame);
    [[nodiscard]] bool handlePayloadStart(const Frame &frame);
    [[nodiscard]] bool handlePayloadPiece(const Frame &frame);
    [[nodiscard]] bool handleCores(const Frame &frame);
    [[nodiscard]] bool handleNumbers(const Frame &frame);
    [[nodiscard]] bool handleStep(const Frame &frame);
    [[nodiscard]] bool handleDismiss(const Frame &frame);
    /// An order whose payload is coming in.
    struct ArrivingPayload
    {
        PayloadAnnouncement announced;
        PayloadBytes bytes {};
    };

    void build(const Setup &setup);
    [[nodiscard]] std::function<void(const Order &)> begunWatch();
    void apply(const Change &change);
    void leave();

    SharedMemory m_memory;
    RingBlock m_rings;
    FrameSender m_sender;
    SetupAssembler m_setup;
    Plan m_plan;
    std::optional<ServeSetup> m_serve;
    TaskNumbers m_numbers;
    std::vector<std::byte> m_ballast;
    std::map<TaskId, ArrivingPayload> m_arriving;
    PayloadShelf m_payloads;
    StartGate m_gate;
    std::unique_ptr<Gil> m_gil;
    std::unique_ptr<SharedState> m_shared;
    std::unique_ptr<TaskRunner> m_runner;
    std::unique_ptr<Crew> m_crew;
    UnitSizes m_units;
    std::unique_ptr<StepStage> m_stage; ///< in step mode, beside a crew that has no orders
    std::uint64_t m_plays = 0;
    std::optional<TracedThread> m_traced;
    std::thread m_leaving;
};

} // namespace brigade::engine
