#include "model/python_function.h"

#include "model/python_step.h"

#include <algorithm>
#include <variant>

namespace brigade::model {

namespace {

constexpr std::int32_t kLongestPeriod = 8;
constexpr std::int32_t kFewestTurns = 3;
const QString kIndent = QStringLiteral("    ");

std::int32_t turnsFrom(const std::vector<engine::Step> &steps,
                       std::size_t first,
                       std::size_t period)
{
    std::size_t end = first + period;
    while (end < steps.size() && steps[end] == steps[end - period])
        ++end;
    return static_cast<std::int32_t>((end - first) / period);
}

StepRun longestRun(const std::vector<engine::Step> &steps, std::size_t first)
{
    StepRun best {.first = static_cast<std::int32_t>(first)};
    for (std::int32_t period = 1; period <= kLongestPeriod; ++period) {
        const auto length = static_cast<std::size_t>(period);
        if (first + length > steps.size())
            break;
        const std::int32_t turns = turnsFrom(steps, first, length);
        if (turns >= kFewestTurns && turns * period > best.turns * best.period)
            best = {best.first, period, turns};
    }
    return best;
}

bool crashes(const engine::TaskKind &task)
{
    return std::any_of(task.steps.begin(), task.steps.end(), [](const engine::Step &step) {
        return std::holds_alternative<engine::CrashStep>(step);
    });
}

class FunctionWriter
{
public:
    explicit FunctionWriter(const FunctionAsked &asked)
        : m_plan(asked.plan)
        , m_task(asked.plan.tasks.at(asked.task))
        , m_index(static_cast<std::int32_t>(asked.task))
        , m_name(asked.name)
        , m_context {styleOf(asked.plan, m_task), asked.vocabulary}
    {
    }

    PythonFunction write()
    {
        if (usesFramework(m_plan)) {
            // A crash is asked for, it does not come by following a link.
            add(QStringLiteral("@app.%1(\"/%2\")")
                    .arg(crashes(m_task) ? QStringLiteral("post") : QStringLiteral("get"),
                         QString::fromStdString(m_task.name)));
        }
        const bool loop = m_context.style == engine::TaskStyle::AsyncDef;
        add(QStringLiteral("%1 %2():")
                .arg(loop ? QStringLiteral("async def") : QStringLiteral("def"), m_name));
        const std::size_t body = m_function.lines.size();
        for (const StepRun &run : stepRuns(m_task.steps))
            addRun(run);
        if (!m_globals.isEmpty()) {
            const QString line =
                kIndent + QStringLiteral("global ") + m_globals.join(QStringLiteral(", "));
            m_function.lines.insert(m_function.lines.begin() + static_cast<std::ptrdiff_t>(body),
                                    {.text = line, .task = m_index});
        }
        if (m_task.steps.empty())
            add(kIndent + QStringLiteral("pass"));
        return std::move(m_function);
    }

private:
    void add(const QString &text) { m_function.lines.push_back({.text = text, .task = m_index}); }

    void addRun(const StepRun &run)
    {
        QString indent = kIndent;
        if (run.turns > 1) {
            add(indent + QStringLiteral("for _ in range(%1):").arg(run.turns));
            indent += kIndent;
        }
        for (std::int32_t i = 0; i < run.period; ++i) {
            const auto step = static_cast<std::size_t>(run.first) + static_cast<std::size_t>(i);
            const PythonStep python = pythonStep(m_task.steps[step], m_context);
            for (const QString &text : python.lines)
                m_function.lines.push_back({.text = indent + text,
                                            .task = m_index,
                                            .firstStep = run.first + i,
                                            .stride = run.period,
                                            .turns = run.turns});
            need(m_function.imports, python.imports);
            need(m_function.definitions, python.definitions);
            need(m_function.opening, python.opening);
            need(m_globals, python.globals);
        }
    }

    static void need(QStringList &all, const QStringList &more)
    {
        for (const QString &each : more) {
            if (!all.contains(each))
                all << each;
        }
    }

    const engine::Plan &m_plan;
    const engine::TaskKind &m_task;
    std::int32_t m_index;
    QString m_name;
    PythonContext m_context;
    PythonFunction m_function;
    QStringList m_globals;
};

} // namespace

std::vector<StepRun> stepRuns(const std::vector<engine::Step> &steps)
{
    std::vector<StepRun> runs;
    for (std::size_t first = 0; first < steps.size();) {
        runs.push_back(longestRun(steps, first));
        first += static_cast<std::size_t>(runs.back().period * runs.back().turns);
    }
    return runs;
}

bool isServer(const engine::Plan &plan)
{
    return plan.arrival.kind != engine::ArrivalKind::AllAtOnce;
}

bool usesFramework(const engine::Plan &plan)
{
    return isServer(plan) && (plan.mode == engine::Mode::Async || plan.mode == engine::Mode::Pool);
}

engine::TaskStyle styleOf(const engine::Plan &plan, const engine::TaskKind &task)
{
    return plan.mode == engine::Mode::Async ? task.style : engine::TaskStyle::Def;
}

PythonFunction pythonFunction(const FunctionAsked &asked)
{
    return FunctionWriter(asked).write();
}

PythonListing pythonTask(const engine::Plan &plan, std::size_t task, Vocabulary vocabulary)
{
    return PythonListing(pythonFunction({.plan = plan,
                                         .task = task,
                                         .name = pythonNames(plan).at(task),
                                         .vocabulary = vocabulary})
                             .lines);
}

} // namespace brigade::model
