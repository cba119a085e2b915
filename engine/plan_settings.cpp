#include "engine/plan_settings.h"

#include "engine/message_text.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace brigade::engine {
namespace {

/// Walks from the plan's root along the dotted key, one word at a time.
class SettingWalk
{
public:
    SettingWalk(JsonValue &plan, PlanMessages &messages, std::uint32_t setting)
        : m_value(&plan)
        , m_messages(messages)
        , m_place {.line = 0, .setting = setting}
    {
    }

    /// False when there is nothing of that name; the messages say so.
    bool enter(std::string_view word)
    {
        if (word.empty())
            return refuse("the key has an empty part");
        if (auto *elements = std::get_if<JsonValue::Elements>(&m_value->content))
            return m_path == "tasks" ? enterTask(*elements, word) : enterElement(*elements, word);
        if (!std::holds_alternative<JsonValue::Members>(m_value->content))
            return refuse("'" + m_path + "' is " + described(*m_value) + " and has no keys");
        enterMember(word);
        return true;
    }

    bool refuse(std::string_view what)
    {
        m_messages.refuse(m_place, {}, what);
        return false;
    }

    void set(JsonValue value)
    {
        stamp(value);
        *m_value = std::move(value);
    }

    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    void enterMember(std::string_view word)
    {
        m_path = joinedPath(m_path, word);
        if (JsonValue *found = m_value->find(word)) {
            m_value = found;
            return;
        }
        auto &members = std::get<JsonValue::Members>(m_value->content);
        members.push_back({.key = std::string(word),
                           .place = m_place,
                           .value = {.content = JsonValue::Members(), .place = m_place}});
        m_value = &members.back().value;
    }

    bool enterTask(JsonValue::Elements &tasks, std::string_view word)
    {
        std::vector<std::string_view> names;
        for (std::size_t i = 0; i < tasks.size(); ++i) {
            const JsonValue *name = tasks[i].find("name");
            const auto *text = name ? std::get_if<std::string>(&name->content) : nullptr;
            if (text && *text == word) {
                m_value = &tasks[i];
                m_path = joinedPath(m_path, i);
                return true;
            }
            if (text)
                names.emplace_back(*text);
        }
        return refuse("there is no task " + engine::quoted(word) + didYouMean(word, names));
    }

    bool enterElement(JsonValue::Elements &elements, std::string_view word)
    {
        std::size_t index = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), index);
        if (error != std::errc() || end != word.data() + word.size() || index >= elements.size())
            return refuse("there is no " + engine::quoted(word) + " in '" + m_path + "' (it has "
                          + std::to_string(elements.size()) + " elements, counted from 0)");
        m_value = &elements[index];
        m_path = joinedPath(m_path, index);
        return true;
    }

    void stamp(JsonValue &value)
    {
        value.place = m_place;
        if (auto *elements = std::get_if<JsonValue::Elements>(&value.content)) {
            for (JsonValue &element : *elements)
                stamp(element);
        } else if (auto *members = std::get_if<JsonValue::Members>(&value.content)) {
            for (JsonMember &member : *members) {
                member.place = m_place;
                stamp(member.value);
            }
        }
    }

    JsonValue *m_value;
    PlanMessages &m_messages;
    JsonPlace m_place;
    std::string m_path;
};

/// Nothing when the text is meant as JSON and is broken.
std::optional<JsonValue> parseValue(const std::string &text, SettingWalk &walk)
{
    std::variant<JsonValue, JsonProblem> outcome = parseJson(text);
    if (auto *value = std::get_if<JsonValue>(&outcome))
        return std::move(*value);
    if (text.starts_with('{') || text.starts_with('[')) {
        const JsonProblem &problem = std::get<JsonProblem>(outcome);
        walk.refuse(problem.path.empty() ? problem.what : problem.path + ": " + problem.what);
        return std::nullopt;
    }
    if (!isUtf8(text)) {
        walk.refuse("the value is not UTF-8");
        return std::nullopt;
    }
    return JsonValue {.content = text, .place = {}};
}

void applySetting(JsonValue &plan, const std::string &text, PlanMessages &messages)
{
    const std::size_t equals = text.find('=');
    std::string_view key = std::string_view(text).substr(0, equals);
    const std::uint32_t number = messages.addSetting({.key = std::string(key), .path = "="});
    SettingWalk walk(plan, messages, number);
    if (equals == std::string::npos || key.empty()) {
        walk.refuse("needs the form KEY=VALUE");
        return;
    }
    std::optional<JsonValue> value = parseValue(text.substr(equals + 1), walk);
    for (bool more = value.has_value(); more;) {
        const std::size_t dot = std::min(key.find('.'), key.size());
        if (!walk.enter(key.substr(0, dot)))
            return;
        more = dot < key.size();
        key.remove_prefix(std::min(dot + 1, key.size()));
        if (more && key.empty())
            more = walk.refuse("the key has an empty part");
    }
    if (!value)
        return;
    walk.set(std::move(*value));
    messages.setPath(number, walk.path());
}

} // namespace

void applySettings(JsonValue &plan, std::span<const std::string> settings, PlanMessages &messages)
{
    for (const std::string &setting : settings)
        if (!messages.failed())
            applySetting(plan, setting, messages);
}

} // namespace brigade::engine
