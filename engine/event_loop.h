// A process's event loop, as asyncio's: what is ready is run by one thread, one call after the
// other; when nothing is ready the thread waits for the selector (timers, sockets, other threads).
// It holds the GIL while it runs a call, and lets go of it while it looks at the selector.
// Threads: run() by one, the loop's; call() by any; everything else by the loop's only.
// See: CPython, Lib/asyncio/base_events.py, _run_once(). Boost.Asio is the selector.
#pragma once

#include "engine/result.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>

namespace boost::asio {
class io_context;
}

namespace brigade::engine {

class Gil;

class EventLoop
{
public:
    using Call = std::function<void()>;
    using Answer = std::function<void(Result<bool>)>;

    explicit EventLoop(Gil &gil);
    ~EventLoop();
    EventLoop(const EventLoop &) = delete;
    EventLoop &operator=(const EventLoop &) = delete;

    /// Until stop(); what is not ready by then is never run.
    void run();
    void stop();

    /// Soon, on the loop's thread: after what is ready already.
    void call(Call call);
    /// As call(), from the loop's own thread and so without waking it: by what the selector brings.
    void ready(Call call);
    /// For what the selector is to look at, too. Its handlers are run without the GIL, and only
    /// make calls ready.
    [[nodiscard]] boost::asio::io_context &selector();
    void callLater(std::chrono::nanoseconds delay, Call call);
    /// Asks the supplier on that port for an answer after `delay`, without waiting for it.
    void request(std::uint16_t port, std::chrono::nanoseconds delay, Answer answer);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace brigade::engine
