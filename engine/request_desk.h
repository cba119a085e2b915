// Where requests over HTTP become orders of a worker's event loop, and ends of orders become
// answers. Keeps this worker's share of the queue's limit.
// Threads: the loop's; begun() any.
// When the queue is full: the order is written down as arrived and rejected, the client is told to
// come again (503). See: http_door.h, http_routes.h.
#pragma once

#include "engine/event_loop.h"
#include "engine/http_door.h"
#include "engine/order.h"
#include "engine/plan.h"
#include "engine/task_numbers.h"
#include "engine/task_runner.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <unordered_map>

namespace brigade::engine {

struct RequestDeskOptions
{
    const Plan *plan = nullptr;
    const ServeSetup *serve = nullptr;
    TaskNumbers *numbers = nullptr;
    ProcessIndex process {};
    EventLoop *loop = nullptr;
    std::function<void(const Order &)> accept; ///< a call of the loop: its turn has come
    std::function<void()> emptied; ///< a call of the loop: closed, nobody left to answer
};

class RequestDesk
{
public:
    explicit RequestDesk(RequestDeskOptions options);

    /// Takes requests from now on.
    void open();
    /// Takes no more; those that are here are still answered.
    void close() { m_door.close(); }
    [[nodiscard]] bool empty() const { return m_door.empty(); }

    /// For orders that came from here.
    void begun();
    void settle(const Order &order, TaskEnd end);

private:
    struct Waiting
    {
        HttpClient client {};
        std::chrono::steady_clock::time_point since {};
    };
    void ask(HttpClient client, const HttpRequest &request);
    void order(HttpClient client, std::uint32_t kind);
    void answerSoon(HttpClient client, HttpReply reply);
    [[nodiscard]] bool queueIsFull() const;

    RequestDeskOptions m_options;
    std::unordered_map<TaskId, Waiting> m_waiting;
    std::atomic<std::uint32_t> m_queued {0}; ///< arrived and not begun
    HttpDoor m_door;
};

} // namespace brigade::engine
