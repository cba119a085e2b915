// Collects what there is to say about a plan that is being read: the first error, which wins, and
// the notices. Each is one line: `FILE:LINE: KEY: words`, or `--set KEY: words`.
#pragma once

#include "engine/json_document.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace brigade::engine {

/// A `KEY=VALUE` as it was typed, and the path in the document that it set.
struct PlanSetting
{
    std::string key;
    std::string path;
};

class PlanMessages
{
public:
    explicit PlanMessages(std::string_view fileName);

    /// Registers a setting; the number is what JsonPlace::setting holds.
    std::uint32_t addSetting(PlanSetting setting);
    void setPath(std::uint32_t setting, std::string path);

    /// `path` empty: the plan as a whole. Only the first error is kept.
    void refuse(JsonPlace place, std::string_view path, std::string_view what);
    void note(JsonPlace place, std::string_view path, std::string_view what);

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] const std::string &error() const { return *m_error; }
    [[nodiscard]] std::vector<std::string> &notices() { return m_notices; }

private:
    [[nodiscard]] std::string lineFor(JsonPlace place,
                                      std::string_view path,
                                      std::string_view what) const;

    std::string m_fileName;
    std::vector<PlanSetting> m_settings;
    std::optional<std::string> m_error;
    std::vector<std::string> m_notices;
};

} // namespace brigade::engine
