// One run from the supervisor's side: brings the processes up, opens the barrier, hands out orders
// as they arrive, reacts to results, crashes and changes, and ends when all work is settled.
// Threads: everything on the thread that calls run(); post() and the results of it may be used from
// any. See: DESIGN, section 2 and 8.
#pragma once

#include "engine/arrivals.h"
#include "engine/core_differences.h"
#include "engine/fleet.h"
#include "engine/host_sampler.h"
#include "engine/loopback_listener.h"
#include "engine/order_book.h"
#include "engine/payload_sender.h"
#include "engine/run.h"

#include <functional>
#include <map>
#include <memory>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

namespace brigade::engine {

struct SupervisorEvents
{
    std::function<void(const RunInfo &)> started;    ///< the barrier is open
    std::function<void(const std::string &)> notice; ///< words for the user, at any time
};

class Supervisor
{
public:
    Supervisor(Plan plan, RunOptions options, TraceLog &log, SupervisorEvents events);
    ~Supervisor();
    Supervisor(const Supervisor &) = delete;
    Supervisor &operator=(const Supervisor &) = delete;

    /// The whole run, from the first process to the last event. An error means that it never
    /// started.
    Result<Outcome> run();

    /// Any thread: takes effect on the supervisor's.
    void postChange(Parameter parameter, std::int64_t value);
    void postDismissal(ProcessIndex process, ThreadIndex thread);
    void postStop();

private:
    enum class Phase : std::uint8_t { Starting, Running, Ending };

    // --- supervisor.cpp: the life of the run ---
    Result<Setup> prepare();
    [[nodiscard]] bool needsSupplier() const;
    void startWorkers();
    void begin();
    void fail(const std::string &why);
    void checkEnd();
    void end();
    void endIfAllGone();
    void drainLater();
    void sampleLater();
    void sample(bool withProportional);
    void noteCpu(ProcessIndex process, std::int64_t pid);
    void apply(Parameter parameter, std::int64_t value);
    void setCores(std::int64_t count);
    void setProcesses(std::int64_t count);
    void stop();

    // --- supervisor_serving.cpp: open to clients over HTTP ---
    Result<bool> openDoor();
    [[nodiscard]] bool serving() const { return m_options.serve.has_value(); }
    [[nodiscard]] bool replacesTheCrashed() const { return m_plan.restart || serving(); }
    void giveNumbers(ProcessIndex process);
    void settleRequests(ProcessIndex process, MemberState state);
    void endIfNobodyServes();

    // --- supervisor_orders.cpp: orders and processes while it runs ---
    void onReady(ProcessIndex process);
    void onStanding(ProcessIndex process);
    void onFinished(ProcessIndex process, const FinishedTask &finished);
    void onBegun(ProcessIndex process, TaskId task);
    void onReturned(ProcessIndex process, const std::vector<Order> &orders);
    void onGone(ProcessIndex process, const ExitStatus &status, MemberState state);
    void settleHeld(ProcessIndex process);
    void replace(ProcessIndex process);
    void arriveDue();
    void arriveLater();
    void dispatch();
    void recallPayloads(ProcessIndex process);
    void loseIfNobodyIsLeft();
    [[nodiscard]] std::uint32_t capacity() const;

    Plan m_plan;
    RunOptions m_options;
    TraceLog &m_log;
    SupervisorEvents m_events;
    RunInfo m_info;
    Phase m_phase = Phase::Starting;
    Outcome m_outcome = Outcome::Running;
    std::string m_failure;
    bool m_stopRequested = false;

    boost::asio::io_context m_context {1};
    boost::asio::steady_timer m_drainTimer {m_context};
    boost::asio::steady_timer m_sampleTimer {m_context};
    boost::asio::steady_timer m_arrivalTimer {m_context};
    boost::asio::steady_timer m_patience {m_context};
    LoopbackListener m_listener;
    TraceCollector m_collector;
    std::unique_ptr<Fleet> m_fleet;
    PayloadSender m_payloads;
    Setup m_setup; ///< for the next worker, with the parameters as they are now
    OrderBook m_book;
    Arrivals m_arrivals;
    CoreDifferences m_cores;
    std::map<ProcessIndex, ProcessSampler> m_samplers; ///< of workers gone, too: they are few
    std::uint32_t m_nextTask = 1;
    std::uint32_t m_wantedProcesses;
    std::size_t m_standing = 0;
    std::uint32_t m_samples = 0;
};

} // namespace brigade::engine
