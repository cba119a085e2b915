#include "engine/plan_messages.h"

#include "engine/message_text.h"

#include <utility>

namespace brigade::engine {

PlanMessages::PlanMessages(std::string_view fileName)
    : m_fileName(printable(fileName))
{
}

std::uint32_t PlanMessages::addSetting(PlanSetting setting)
{
    m_settings.push_back(std::move(setting));
    return static_cast<std::uint32_t>(m_settings.size());
}

void PlanMessages::setPath(std::uint32_t setting, std::string path)
{
    m_settings[setting - 1].path = std::move(path);
}

void PlanMessages::refuse(JsonPlace place, std::string_view path, std::string_view what)
{
    if (!m_error)
        m_error = lineFor(place, path, what);
}

void PlanMessages::note(JsonPlace place, std::string_view path, std::string_view what)
{
    m_notices.push_back(lineFor(place, path, what));
}

std::string PlanMessages::lineFor(JsonPlace place,
                                  std::string_view path,
                                  std::string_view what) const
{
    std::string line;
    if (place.setting > 0) {
        const PlanSetting &setting = m_settings[place.setting - 1];
        line = "--set " + printable(setting.key);
        // The user typed tasks.salad; the trouble may be deeper, in tasks.salad.steps[0].cpu_ms.
        if (path.starts_with(setting.path))
            line += path.substr(setting.path.size());
    } else {
        line = m_fileName + ':' + std::to_string(place.line) + ": ";
        line += path.empty() ? std::string_view("plan") : path;
    }
    return line + ": " + std::string(what);
}

} // namespace brigade::engine
