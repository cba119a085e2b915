#include "engine/request_desk.h"

#include "engine/http_routes.h"
#include "engine/tracer.h"

#include <algorithm>
#include <string>
#include <utility>

namespace brigade::engine {

namespace {

HttpReply comeAgain(std::string_view why)
{
    return {.status = 503,
            .type = "text/plain; charset=utf-8",
            .body = std::string(why) + '\n',
            .header = "Retry-After: 1"};
}

/// "12.034". Half of an empty endpoint's answer went into printf's "%.3f".
void appendMilliseconds(std::string &text, std::chrono::steady_clock::duration time)
{
    const auto us = std::chrono::duration_cast<std::chrono::microseconds>(time).count();
    const std::string parts = std::to_string(us % 1000);
    text += std::to_string(us / 1000);
    text += '.';
    text.append(3 - std::min<std::size_t>(parts.size(), 3), '0');
    text += parts;
}

} // namespace

RequestDesk::RequestDesk(RequestDeskOptions options)
    : m_options(std::move(options))
    , m_door(
          {.selector = &m_options.loop->selector(),
           .limits = m_options.serve->limits,
           .accepting = m_options.serve->workers > 1 ? Accepting::BesideOthers : Accepting::Alone,
           .soon = [loop = m_options.loop](
                       std::function<void()> call) { loop->ready(std::move(call)); },
           .asked = [this](HttpClient client, const HttpRequest &request) { ask(client, request); },
           .emptied = [this] { m_options.loop->ready([this] { m_options.emptied(); }); }})
{
}

void RequestDesk::open()
{
    std::vector<AdoptedListener> listeners;
    for (const std::string &share : m_options.serve->listeners) {
        if (const auto adopted = adoptListener(share))
            listeners.push_back(adopted.value());
    }
    m_door.open(listeners);
}

void RequestDesk::ask(HttpClient client, const HttpRequest &request)
{
    HttpRoute route = routeOf(*m_options.plan, request);
    if (auto *reply = std::get_if<HttpReply>(&route))
        answerSoon(client, std::move(*reply));
    else
        order(client, std::get<std::uint32_t>(route));
}

bool RequestDesk::queueIsFull() const
{
    return m_options.serve->queueLimit > 0
        && m_queued.load(std::memory_order_relaxed) >= m_options.serve->queueLimit;
}

/// The selector has brought it: it has arrived, and waits for its turn.
void RequestDesk::order(HttpClient client, std::uint32_t kind)
{
    const auto number = m_options.numbers->take();
    if (!number) {
        answerSoon(client, comeAgain("no numbers for orders are left just now"));
        return;
    }
    const Order order {.task = *number, .kind = kind, .source = OrderSource::Request};
    auto &pen = tracer();
    const TaskId before = pen.task();
    pen.setTask(order.task);
    pen.write(EventKind::TaskArrived, kind);
    if (queueIsFull()) {
        pen.write(EventKind::TaskRejected);
        answerSoon(client, comeAgain("the queue is full"));
    } else {
        pen.write(EventKind::TaskDispatched, static_cast<std::int64_t>(m_options.process),
                  order.attempt);
        pen.write(EventKind::TaskQueued, kQueuedAtLoop, order.attempt);
        m_queued.fetch_add(1, std::memory_order_relaxed);
        m_waiting.emplace(order.task,
                          Waiting {.client = client, .since = std::chrono::steady_clock::now()});
        m_options.loop->ready([this, order] { m_options.accept(order); });
    }
    pen.setTask(before);
}

void RequestDesk::answerSoon(HttpClient client, HttpReply reply)
{
    m_options.loop->ready(
        [this, client, answer = std::move(reply)] { m_door.answer(client, answer); });
}

void RequestDesk::begun()
{
    m_queued.fetch_sub(1, std::memory_order_relaxed);
}

void RequestDesk::settle(const Order &order, TaskEnd end)
{
    const auto found = m_waiting.find(order.task);
    if (found == m_waiting.end())
        return;
    const Waiting waiting = found->second;
    m_waiting.erase(found);
    const bool done = end == TaskEnd::Done;
    const auto &kind = m_options.plan->tasks.at(order.kind);
    HttpReply reply {.status = done ? 200U : 500U};
    reply.body.reserve(128 + kind.name.size());
    reply.body += R"({"task":")";
    reply.body += kind.name;
    reply.body += done ? R"(","result":"done","order":)" : R"(","result":"failed","order":)";
    reply.body += std::to_string(static_cast<std::uint32_t>(order.task));
    reply.body += R"(,"worker":)";
    reply.body += std::to_string(static_cast<std::uint32_t>(m_options.process));
    reply.body += R"(,"ms":)";
    appendMilliseconds(reply.body, std::chrono::steady_clock::now() - waiting.since);
    reply.body += "}\n";
    m_door.answer(waiting.client, reply);
}

} // namespace brigade::engine
