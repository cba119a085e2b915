#include "app/serve_words.h"

#include <algorithm>

namespace brigade::app {

namespace {

bool crashes(const engine::TaskKind &kind)
{
    return std::any_of(kind.steps.begin(), kind.steps.end(), [](const engine::Step &step) {
        return engine::stepKind(step) == engine::StepKind::Crash;
    });
}

const engine::TaskKind *taskToShow(const engine::Plan &plan)
{
    const auto found = std::find_if_not(plan.tasks.begin(), plan.tasks.end(), crashes);
    if (found != plan.tasks.end())
        return &*found;
    return plan.tasks.empty() ? nullptr : &plan.tasks.front();
}

QString addressToShow(const engine::Plan &plan, std::uint16_t port)
{
    const engine::TaskKind *task = taskToShow(plan);
    return serveAddress(port, task != nullptr ? QString::fromStdString(task->name) : QString());
}

} // namespace

QString serveAddress(std::uint16_t port, const QString &task)
{
    return QStringLiteral("http://127.0.0.1:%1/%2").arg(port).arg(task);
}

QString curlLine(const engine::Plan &plan, std::uint16_t port)
{
    const engine::TaskKind *task = taskToShow(plan);
    const bool post = task != nullptr && crashes(*task);
    return (post ? QStringLiteral("curl -X POST ") : QStringLiteral("curl "))
        + addressToShow(plan, port);
}

QString loadLine(const engine::Plan &plan, std::uint16_t port)
{
    return QStringLiteral("wrk -t1 -c100 -d10 ") + addressToShow(plan, port);
}

QString servingText(const engine::Plan &plan, std::uint16_t port)
{
    return QStringLiteral("Open at %1 until Ctrl-C\n  %2\n  %3\n")
        .arg(serveAddress(port), curlLine(plan, port), loadLine(plan, port));
}

} // namespace brigade::app
