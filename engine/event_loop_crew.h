// `async`: an event loop on the process's main thread. An `async def` task is a coroutine of the
// loop: it is set aside while it awaits, and whatever else it does keeps the loop. A `def` task is
// handed to a pool of threads, and comes back to the loop to be finished, as under FastAPI.
// Open to HTTP, the loop reads the requests too and answers them.
// Threads: as Crew; work() is the loop's thread. The pool is fed by the loop's thread and resized
// by the control thread, under a mutex.
#pragma once

#include "engine/annotated_mutex.h"
#include "engine/coroutine.h"
#include "engine/crew.h"
#include "engine/event_loop.h"
#include "engine/request_desk.h"

#include <deque>
#include <optional>
#include <thread>

namespace brigade::engine {

class EventLoopCrew final : public Crew
{
public:
    explicit EventLoopCrew(const CrewOptions &options);
    ~EventLoopCrew() override; // NOLINT(bugprone-exception-escape): out of memory ends the program
    EventLoopCrew(const EventLoopCrew &) = delete;
    EventLoopCrew &operator=(const EventLoopCrew &) = delete;

    void submit(const Order &order) override EXCLUDES(m_mutex);
    void prepare() override;
    void begin() override { }
    void resize(std::uint32_t threads) override EXCLUDES(m_poolMutex);
    std::vector<Order> takeBack() override EXCLUDES(m_mutex, m_poolMutex);
    void stop() override EXCLUDES(m_mutex, m_poolMutex);

private:
    // --- on the loop's thread ---
    void work();
    void receive() EXCLUDES(m_mutex);
    void accept(const Order &order) EXCLUDES(m_poolMutex);
    Coroutine serve(Order order);
    void answer(const Order &order, TaskEnd end);
    void begin(const Order &order);
    void settle(const Order &order, TaskEnd end);
    void endIfDone() EXCLUDES(m_mutex);
    // --- on a thread of the pool ---
    void runInPool(const Order &order);

    CrewOptions m_options;
    EventLoop m_loop;
    Mutex m_mutex;
    std::deque<Order> m_inbox GUARDED_BY(m_mutex);
    bool m_called GUARDED_BY(m_mutex) = false; ///< receive() will look at the inbox
    bool m_leaving GUARDED_BY(m_mutex) = false;
    std::uint32_t m_returned GUARDED_BY(m_mutex) = 0; ///< taken back from the pool
    std::uint32_t m_inHand = 0;                       ///< the loop's: accepted and not settled
    Mutex m_poolMutex;
    ThreadPool m_pool GUARDED_BY(m_poolMutex);
    std::optional<RequestDesk> m_desk; ///< the loop's, once it runs
    std::thread m_thread;
};

} // namespace brigade::engine
