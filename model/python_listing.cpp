#include "model/python_listing.h"

#include <algorithm>
#include <set>
#include <utility>

namespace brigade::model {

PythonListing::PythonListing(std::vector<PythonLine> lines)
    : m_lines(std::move(lines))
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const PythonLine &line = m_lines[i];
        if (line.task < 0)
            continue;
        const auto task = static_cast<std::size_t>(line.task);
        if (task >= m_functions.size())
            m_functions.resize(task + 1);
        Function &function = m_functions[task];
        if (function.last == 0)
            function.first = i;
        function.last = i + 1;
        for (std::int32_t turn = 0; turn < line.turns; ++turn) {
            const std::int64_t number = line.firstStep + std::int64_t {turn} * line.stride;
            const auto step = static_cast<std::size_t>(number);
            if (step >= function.lineOfStep.size())
                function.lineOfStep.resize(step + 1, m_lines.size());
            function.lineOfStep[step] = std::min(function.lineOfStep[step], i);
        }
    }
}

QString PythonListing::text() const
{
    QString text;
    for (const PythonLine &line : m_lines)
        text += line.text + QLatin1Char('\n');
    return text;
}

std::optional<std::size_t> PythonListing::lineOf(const PlanPlace &place) const
{
    const auto task = static_cast<std::size_t>(place.task);
    if (place.task < 0 || task >= m_functions.size() || m_functions[task].last == 0)
        return std::nullopt;
    const Function &function = m_functions[task];
    if (place.step < 0)
        return function.first;
    const auto step = static_cast<std::size_t>(place.step);
    return step < function.lineOfStep.size() ? function.lineOfStep[step] : function.last - 1;
}

std::size_t PythonListing::linesOfStep(std::size_t line) const
{
    const PythonLine &first = m_lines.at(line);
    std::size_t count = 1;
    while (first.turns > 0 && line + count < m_lines.size()
           && m_lines[line + count].task == first.task
           && m_lines[line + count].firstStep == first.firstStep)
        ++count;
    return count;
}

std::vector<QString> pythonNames(const engine::Plan &plan)
{
    std::vector<QString> names;
    std::set<QString> taken;
    for (const engine::TaskKind &task : plan.tasks) {
        QString name = QStringLiteral("make_") + QString::fromStdString(task.name);
        name.replace(QLatin1Char('-'), QLatin1Char('_'));
        const QString plain = name;
        for (int number = 2; !taken.insert(name).second; ++number)
            name = plain + QStringLiteral("_%1").arg(number);
        names.push_back(name);
    }
    return names;
}

std::int32_t turnOf(const PythonLine &line, std::int32_t step)
{
    const std::int32_t way = step - line.firstStep;
    if (line.turns == 0 || way < 0 || way % line.stride != 0 || way / line.stride >= line.turns)
        return 0;
    return way / line.stride + 1;
}

} // namespace brigade::model
