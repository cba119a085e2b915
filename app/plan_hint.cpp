#include "app/plan_hint.h"

#include "app/format_time.h"
#include "app/joined_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace brigade::app {

namespace {

struct HintText
{
    Q_DECLARE_TR_FUNCTIONS(PlanHint)
};

QString duration(double ms)
{
    return formatDuration(std::llround(ms * 1e6));
}

/// One step in words; indexed as engine::Step is.
struct StepWords
{
    QString operator()(const engine::CpuStep &step) const
    {
        //: A step of a task, in the third person. %1: a time such as 40 ms
        return HintText::tr("computes %1").arg(duration(step.ms));
    }
    QString operator()(const engine::NativeStep &step) const
    {
        return HintText::tr("computes %1 in native code").arg(duration(step.ms));
    }
    QString operator()(const engine::SleepStep &step) const
    {
        return HintText::tr("sleeps %1").arg(duration(step.ms));
    }
    QString operator()(const engine::NetStep &step) const
    {
        //: A step of a task. %1: a time; supplier: a process that answers
        return HintText::tr("waits %1 for a supplier").arg(duration(step.ms));
    }
    QString operator()(const engine::FileStep &step) const
    {
        return HintText::tr("writes and reads %1 KB").arg(step.kb);
    }
    //: A step of a task, a verb in the third person
    QString operator()(const engine::CrashStep &) const { return HintText::tr("crashes"); }
    QString operator()(const engine::BlockingSleepStep &step) const
    {
        return HintText::tr("sleeps %1 and keeps its thread").arg(duration(step.ms));
    }
    QString operator()(const engine::IncrementStep &step) const
    {
        //: A step of a task. %1: a count; %2: name of a shared variable
        return HintText::tr("%1 updates of “%2”")
            .arg(step.times)
            .arg(QString::fromStdString(step.variable));
    }
    QString operator()(const engine::LockStep &step) const
    {
        //: A step of a task, a verb in the third person. %1: name of a lock
        return HintText::tr("locks “%1”").arg(QString::fromStdString(step.name));
    }
    QString operator()(const engine::UnlockStep &step) const
    {
        return HintText::tr("unlocks “%1”").arg(QString::fromStdString(step.name));
    }
};

/// "tea", or "async def tea" where it makes a difference.
QString nameOf(const engine::TaskKind &kind, engine::Mode mode)
{
    QString name =
        QStringLiteral("<b>%1</b>").arg(QString::fromStdString(kind.name).toHtmlEscaped());
    if (mode != engine::Mode::Async)
        return name;
    const bool coroutine = kind.style == engine::TaskStyle::AsyncDef;
    return (coroutine ? QStringLiteral("async def ") : QStringLiteral("def ")) + name;
}

QString taskLine(const engine::TaskKind &kind, engine::Mode mode)
{
    constexpr std::size_t kMostSteps = 4;
    QStringList steps;
    for (const engine::Step &step : kind.steps) {
        if (static_cast<std::size_t>(steps.size()) == kMostSteps) {
            steps << QStringLiteral("…");
            break;
        }
        steps << std::visit(StepWords {}, step);
    }
    //: %1: a count; %2: name of a task; %3: its steps, such as "computes 40 ms, sleeps 1 s"
    return HintText::tr("%1 × %2: %3").arg(kind.count).arg(nameOf(kind, mode), withCommas(steps));
}

} // namespace

QString hintFor(const engine::Plan *plan, model::Vocabulary vocabulary)
{
    if (plan == nullptr)
        return HintText::tr(
            "<h3>Nothing is open</h3><p>Choose a scenario on the left, or drop a plan "
            "or a recording here.</p>");
    constexpr std::size_t kMostKinds = 8;
    QStringList lines;
    for (const engine::TaskKind &kind : plan->tasks) {
        if (static_cast<std::size_t>(lines.size()) == kMostKinds) {
            lines << QStringLiteral("…");
            break;
        }
        lines << taskLine(kind, plan->mode);
    }
    //: %1: title of a plan; %2: "tasks" or "orders"; %3: lines. Run is the button
    return HintText::tr("<h3>%1</h3><p>The %2:</p><p>%3</p><p>Press <b>Run</b> (F5).</p>")
        .arg(QString::fromStdString(plan->title).toHtmlEscaped(),
             model::plural(model::Term::Task, vocabulary), lines.join(QStringLiteral("<br>")));
}

} // namespace brigade::app
