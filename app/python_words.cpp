#include "app/python_words.h"

#include "app/format_time.h"
#include "model/python_function.h"
#include "model/python_step.h"

#include <QCoreApplication>

namespace brigade::app {

namespace {

struct PythonPanelText
{
    Q_DECLARE_TR_FUNCTIONS(PythonPanel)
};

} // namespace

QString PythonWords::name(const model::ThreadKey &thread) const
{
    QString own = model::threadName(thread.thread, m_vocabulary);
    if (m_plan.processes <= 1)
        return own;
    //: %1 is "Restaurant 1" or "Process 1", %2 "Chef 2" or "Thread 2"
    return PythonPanelText::tr("%1, %2").arg(model::processName(thread.process, m_vocabulary), own);
}

QString PythonWords::number(const model::ThreadKey &thread) const
{
    const QString own = QString::number(static_cast<std::uint32_t>(thread.thread));
    return m_plan.processes <= 1
        ? own
        : QStringLiteral("%1/%2").arg(static_cast<std::uint32_t>(thread.process)).arg(own);
}

QString PythonWords::label(std::span<const model::PythonMark> marks, int longest) const
{
    QString numbers;
    for (const model::PythonMark &mark : marks) {
        numbers += (numbers.isEmpty() ? QString() : QStringLiteral(",")) + number(mark.thread);
        if (numbers.size() > longest)
            return QStringLiteral("×%1").arg(marks.size());
    }
    return numbers;
}

QString PythonWords::here(const model::PythonMark &mark, std::int64_t nowNs) const
{
    const model::PythonLine &line = m_listing.lines().at(mark.line);
    const QString soFar = formatDuration(std::max<std::int64_t>(0, nowNs - mark.sinceNs));
    const QString text = line.text.trimmed();
    if (line.turns > 1) {
        //: %1 is who, %2 a line of Python, %3 and %4 the turn of a loop, %5 a duration
        return PythonPanelText::tr("%1 is here: %2, turn %3 of %4, for %5 so far")
            .arg(name(mark.thread), text)
            .arg(model::turnOf(line, mark.place.step))
            .arg(line.turns)
            .arg(soFar);
    }
    //: %1 is who, %2 a line of Python, %3 a duration
    return PythonPanelText::tr("%1 is here: %2, for %3 so far").arg(name(mark.thread), text, soFar);
}

QString PythonWords::steps(std::size_t index) const
{
    if (index >= m_listing.lines().size())
        return {};
    const model::PythonLine &line = m_listing.lines()[index];
    if (line.turns == 0)
        return {};
    const engine::TaskKind &task = m_plan.tasks.at(static_cast<std::size_t>(line.task));
    const QString meaning =
        model::pythonStep(task.steps.at(static_cast<std::size_t>(line.firstStep)),
                          {model::styleOf(m_plan, task), m_vocabulary})
            .meaning;
    const QString taskName = QString::fromStdString(task.name);
    const auto count = task.steps.size();
    if (line.turns == 1) {
        //: %1 is a task, %4 what the step does
        return PythonPanelText::tr("%1, step %2 of %3: %4")
            .arg(taskName)
            .arg(line.firstStep + 1)
            .arg(count)
            .arg(meaning);
    }
    //: %1 is a task, %2 to %4 numbers of steps, %6 what each does
    return PythonPanelText::tr("%1, steps %2, %3, … %4 of %5: %6")
        .arg(taskName)
        .arg(line.firstStep + 1)
        .arg(line.firstStep + line.stride + 1)
        .arg(line.firstStep + (line.turns - 1) * line.stride + 1)
        .arg(count)
        .arg(meaning);
}

QString PythonWords::elsewhere(const model::ThreadKey &thread, std::int32_t task) const
{
    const auto names = model::pythonNames(m_plan);
    const auto index = static_cast<std::size_t>(task);
    //: %1 is "Chef 2" or "Thread 2", %2 a function
    return PythonPanelText::tr("%1 is in %2(), which is not listed here.")
        .arg(name(thread), index < names.size() ? names[index] : QString());
}

QString PythonWords::withoutTask(const model::ThreadKey &thread) const
{
    //: %1 is "Chef 2" or "Thread 2", %2 "order" or "task"
    return PythonPanelText::tr("%1 has no %2 in hand.")
        .arg(name(thread), model::word(model::Term::Task, m_vocabulary));
}

QString PythonWords::gone(const model::ThreadKey &thread) const
{
    return PythonPanelText::tr("%1 is not there at this moment.").arg(name(thread));
}

} // namespace brigade::app
