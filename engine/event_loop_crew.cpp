#include "engine/event_loop_crew.h"

#include "engine/tracer.h"

#include <chrono>
#include <utility>

namespace brigade::engine {

namespace {

/// As AnyIO's: a thread of the pool that found nothing to do for so long ends.
constexpr std::chrono::milliseconds kPoolPatience {10'000};

std::chrono::nanoseconds durationOf(double ms)
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::duration<double, std::milli>(ms));
}

/// Around every await: while a task is set aside the loop's thread is on no task.
class SetAside
{
public:
    SetAside(TaskId task, BlockReason reason, std::chrono::nanoseconds duration)
        : m_task(task)
        , m_reason(reason)
        , m_duration(duration)
    {
    }

    [[nodiscard]] std::chrono::nanoseconds duration() const { return m_duration; }
    void suspend() const
    {
        tracer().write(EventKind::TaskSuspended, static_cast<std::int64_t>(m_reason),
                       m_duration.count());
        tracer().setTask(kNoTask);
    }
    void resume() const
    {
        tracer().setTask(m_task);
        tracer().write(EventKind::TaskResumed);
    }

private:
    TaskId m_task;
    BlockReason m_reason;
    std::chrono::nanoseconds m_duration;
};

// The names are the language's. NOLINTBEGIN(readability-identifier-naming)
class SleepAwait
{
public:
    SleepAwait(EventLoop &loop, TaskId task, double ms)
        : m_loop(loop)
        , m_aside(task, BlockReason::Sleep, durationOf(ms))
    {
    }

    [[nodiscard]] bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> coroutine)
    {
        m_aside.suspend();
        m_loop.callLater(m_aside.duration(), [coroutine] { coroutine.resume(); });
    }
    void await_resume() const { m_aside.resume(); }

private:
    EventLoop &m_loop;
    SetAside m_aside;
};

class NetAwait
{
public:
    NetAwait(EventLoop &loop, std::uint16_t port, TaskId task, double ms)
        : m_loop(loop)
        , m_port(port)
        , m_aside(task, BlockReason::Net, durationOf(ms))
    {
    }

    [[nodiscard]] bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> coroutine)
    {
        m_aside.suspend();
        m_loop.request(m_port, m_aside.duration(), [this, coroutine](Result<bool> answer) {
            m_answer = std::move(answer);
            coroutine.resume();
        });
    }
    Result<bool> await_resume()
    {
        m_aside.resume();
        return std::move(m_answer);
    }

private:
    EventLoop &m_loop;
    std::uint16_t m_port;
    SetAside m_aside;
    Result<bool> m_answer = true;
};
// NOLINTEND(readability-identifier-naming)

} // namespace

EventLoopCrew::EventLoopCrew(const CrewOptions &options)
    : m_options(options)
    , m_loop(*options.gil)
    , m_pool({.limit = options.plan->threads,
              .rings = options.rings,
              .gil = options.gil,
              .run = [this](const Order &order) { runInPool(order); },
              .patience = kPoolPatience})
{
    if (options.serve != nullptr) {
        m_desk.emplace(RequestDeskOptions {
            .plan = options.plan,
            .serve = options.serve,
            .numbers = options.numbers,
            .process = options.process,
            .loop = &m_loop,
            .accept = [this](const Order &order) { accept(order); },
            .emptied = [this] { endIfDone(); },
        });
    }
    m_thread = std::thread([this] { work(); });
}

// NOLINTNEXTLINE(bugprone-exception-escape): out of memory ends the program
EventLoopCrew::~EventLoopCrew()
{
    stop();
}

void EventLoopCrew::submit(const Order &order)
{
    tracer().setTask(order.task);
    tracer().write(EventKind::TaskQueued, 0, order.attempt);
    tracer().setTask(kNoTask);
    const MutexLock lock(m_mutex);
    m_inbox.push_back(order);
    if (!std::exchange(m_called, true))
        m_loop.call([this] { receive(); });
}

void EventLoopCrew::prepare()
{
    m_options.gate->waitForStanding(1);
}

void EventLoopCrew::resize(std::uint32_t threads)
{
    const MutexLock lock(m_poolMutex);
    m_pool.resize(threads);
}

/// Those that the loop has not looked at yet, and those that no thread has taken from the pool.
/// What a client waits for stays.
std::vector<Order> EventLoopCrew::takeBack()
{
    std::vector<Order> orders;
    {
        const MutexLock lock(m_poolMutex);
        for (const Order &order : m_pool.takeBack()) {
            if (order.source == OrderSource::Request)
                m_pool.submit(order);
            else
                orders.push_back(order);
        }
    }
    const MutexLock lock(m_mutex);
    m_returned += static_cast<std::uint32_t>(orders.size());
    for (const Order &order : m_inbox) {
        tracer().setTask(order.task);
        tracer().write(EventKind::TaskReturned);
    }
    tracer().setTask(kNoTask);
    orders.insert(orders.end(), m_inbox.begin(), m_inbox.end());
    m_inbox.clear();
    return orders;
}

void EventLoopCrew::stop()
{
    {
        const MutexLock lock(m_mutex);
        m_leaving = true;
    }
    m_loop.call([this] { endIfDone(); });
    m_options.gate->open();
    if (m_thread.joinable())
        m_thread.join();
    const MutexLock lock(m_poolMutex);
    m_pool.stop();
}

void EventLoopCrew::work()
{
    const TracedThread traced(m_options.rings, ThreadRole::Loop);
    {
        const ParkedScope parked;
        m_options.gate->pass();
    }
    tracer().write(EventKind::ThreadReleased);
    if (m_desk)
        m_desk->open();
    m_loop.run();
}

void EventLoopCrew::receive()
{
    std::size_t orders = 0;
    {
        const MutexLock lock(m_mutex);
        m_called = false;
        orders = m_inbox.size();
    }
    for (; orders > 0; --orders) {
        Order order;
        {
            const MutexLock lock(m_mutex);
            if (m_inbox.empty())
                break;
            order = m_inbox.front();
            m_inbox.pop_front();
        }
        accept(order);
    }
    endIfDone();
}

void EventLoopCrew::accept(const Order &order)
{
    ++m_inHand;
    tracer().setTask(order.task);
    tracer().write(EventKind::TaskTaken, 0, order.attempt);
    if (m_options.plan->tasks.at(order.kind).style == TaskStyle::AsyncDef) {
        serve(order);
        return;
    }
    tracer().setTask(kNoTask);
    const MutexLock lock(m_poolMutex);
    m_pool.submit(order);
}

/// An `async def` task, from its first line to its last.
Coroutine EventLoopCrew::serve(Order order)
{
    const TaskRunner &runner = *m_options.runner;
    const auto &steps = m_options.plan->tasks.at(order.kind).steps;
    begin(order);
    PayloadInHand payload; // until the task's end
    TaskEnd end = runner.receive(order, payload);
    for (std::size_t i = 0; i < steps.size() && end == TaskEnd::Done; ++i) {
        if (const auto *sleep = std::get_if<SleepStep>(&steps[i])) {
            runner.beginStep(order, i);
            co_await SleepAwait(m_loop, order.task, sleep->ms);
            end = runner.endStep(order, i, true);
        } else if (const auto *net = std::get_if<NetStep>(&steps[i])) {
            runner.beginStep(order, i);
            const Result<bool> answer =
                co_await NetAwait(m_loop, runner.supplierPort(), order.task, net->ms);
            end = runner.endStep(order, i, answer);
        } else {
            end = runner.performStep(order, i);
        }
    }
    settle(order, end);
}

void EventLoopCrew::runInPool(const Order &order)
{
    begin(order);
    const TaskEnd end = m_options.runner->performAll(order);
    tracer().write(EventKind::TaskHandedBack, end == TaskEnd::Failed ? 1 : 0);
    tracer().setTask(kNoTask);
    m_loop.call([this, order, end] { answer(order, end); });
}

/// On the loop's thread or the pool's.
void EventLoopCrew::begin(const Order &order)
{
    m_options.runner->begin(order);
    if (m_desk && order.source == OrderSource::Request)
        m_desk->begun();
}

/// A `def` task is back from the pool.
void EventLoopCrew::answer(const Order &order, TaskEnd end)
{
    tracer().setTask(order.task);
    tracer().write(EventKind::TaskResumed);
    settle(order, end);
}

void EventLoopCrew::settle(const Order &order, TaskEnd end)
{
    m_options.runner->end(order, end);
    if (m_desk && order.source == OrderSource::Request)
        m_desk->settle(order, end);
    --m_inHand;
    endIfDone();
}

void EventLoopCrew::endIfDone()
{
    const MutexLock lock(m_mutex);
    m_inHand -= std::exchange(m_returned, 0U);
    if (!m_leaving)
        return;
    if (m_desk)
        m_desk->close();
    if (m_inbox.empty() && m_inHand == 0 && (!m_desk || m_desk->empty()))
        m_loop.stop();
}

} // namespace brigade::engine
