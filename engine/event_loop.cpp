// One turn of the loop, as in CPython:
// 1. The selector is looked at: without patience when something is ready, else until something is.
//    What it brings (a timer that is over, an answer, a call from another thread) is made ready,
//    and nothing of it is run. This part is without the GIL.
// 2. What is ready now is run, in the order in which it became ready. What becomes ready meanwhile
//    has its turn in the next round, behind another look at the selector.
// So one call that computes or sleeps keeps everything else waiting, timers included.
#include "engine/event_loop.h"

#include "engine/gil.h"
#include "engine/supplier_pool.h"
#include "engine/tracer.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <utility>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

namespace brigade::engine {

namespace asio = boost::asio;

struct EventLoop::Impl
{
    explicit Impl(Gil &processGil)
        : gil(processGil)
    {
    }

    void select();
    void waitForSelector();
    void runReady();
    void makeReady(Call call) { ready.push_back(std::move(call)); }

    Gil &gil;
    std::deque<Call> ready;
    bool stopped = false;
    asio::io_context context {1};
    asio::executor_work_guard<asio::io_context::executor_type> work {context.get_executor()};
    std::optional<SupplierPool> suppliers;
};

void EventLoop::Impl::select()
{
    gil.drop(GilRelease::Blocking);
    context.poll();
    if (ready.empty())
        waitForSelector();
    gil.take();
}

void EventLoop::Impl::waitForSelector()
{
    tracer().write(EventKind::LoopWaitBegin);
    {
        const ParkedScope parked;
        context.run_one();
    }
    tracer().write(EventKind::LoopWaitEnd);
    context.poll();
}

void EventLoop::Impl::runReady()
{
    for (std::size_t calls = ready.size(); calls > 0 && !stopped; --calls) {
        const Call call = std::move(ready.front());
        ready.pop_front();
        call();
    }
}

EventLoop::EventLoop(Gil &gil)
    : m_impl(std::make_unique<Impl>(gil))
{
}

EventLoop::~EventLoop() = default;

void EventLoop::run()
{
    m_impl->gil.take();
    while (!m_impl->stopped) {
        m_impl->select();
        m_impl->runReady();
    }
    m_impl->gil.drop(GilRelease::Exit);
}

void EventLoop::stop()
{
    m_impl->stopped = true;
}

void EventLoop::call(Call call)
{
    asio::post(m_impl->context, [impl = m_impl.get(), call = std::move(call)]() mutable {
        impl->makeReady(std::move(call));
    });
}

void EventLoop::ready(Call call)
{
    m_impl->makeReady(std::move(call));
}

asio::io_context &EventLoop::selector()
{
    return m_impl->context;
}

void EventLoop::callLater(std::chrono::nanoseconds delay, Call call)
{
    using Timer = asio::basic_waitable_timer<std::chrono::steady_clock,
                                             asio::wait_traits<std::chrono::steady_clock>,
                                             asio::io_context::executor_type>;
    auto timer = std::make_unique<Timer>(m_impl->context, delay);
    Timer &waiting = *timer;
    waiting.async_wait([impl = m_impl.get(), timer = std::move(timer),
                        call = std::move(call)](const boost::system::error_code &error) mutable {
        if (!error)
            impl->makeReady(std::move(call));
    });
}

void EventLoop::request(std::uint16_t port, std::chrono::nanoseconds delay, Answer answer)
{
    if (!m_impl->suppliers)
        m_impl->suppliers.emplace(m_impl->context, port);
    m_impl->suppliers->request(
        delay, [impl = m_impl.get(), answer = std::move(answer)](const Result<bool> &done) {
            impl->makeReady([answer, done] { answer(done); });
        });
}

} // namespace brigade::engine
