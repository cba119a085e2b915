#include "model/python_marks.h"

#include <algorithm>
#include <tuple>

namespace brigade::model {

std::optional<PlanPlace> placeOf(const ThreadNow &thread)
{
    if (thread.taskKind < 0)
        return std::nullopt;
    return PlanPlace {thread.taskKind, thread.step >= 0 ? thread.step : thread.stepsDone};
}

std::vector<PythonMark> pythonMarks(const StreetNow &street, const PythonListing &listing)
{
    std::vector<PythonMark> marks;
    for (const auto &[index, process] : street.processes) {
        for (const auto &[number, thread] : process.threads) {
            const auto place = placeOf(thread);
            const auto line = place ? listing.lineOf(*place) : std::nullopt;
            if (line)
                marks.push_back({thread.key, *line, *place, thread.stepSinceNs});
        }
    }
    std::sort(marks.begin(), marks.end(), [](const PythonMark &a, const PythonMark &b) {
        return std::tie(a.line, a.thread) < std::tie(b.line, b.thread);
    });
    return marks;
}

bool sameTasks(const engine::Plan &a, const engine::Plan &b)
{
    return std::equal(a.tasks.begin(), a.tasks.end(), b.tasks.begin(), b.tasks.end(),
                      [](const engine::TaskKind &one, const engine::TaskKind &other) {
                          return one.name == other.name && one.steps == other.steps;
                      });
}

} // namespace brigade::model
