#include "engine/plan_object.h"

#include "engine/message_text.h"

#include <algorithm>
#include <variant>

namespace brigade::engine {
namespace {

/// For the ranges in messages: 600000 and not 6e+05.
std::string rangeText(double value)
{
    const auto whole = static_cast<std::int64_t>(value);
    return static_cast<double>(whole) == value ? std::to_string(whole) : numberText(value);
}

} // namespace

std::string wanted(NumberRange range)
{
    const std::string least = rangeText(range.least);
    const std::string most = rangeText(range.most);
    if (range.leastIs == Bound::Excluded)
        return "a number above " + least + ", at most " + most;
    return "a number from " + least + " to " + most;
}

PlanObject::PlanObject(PlanMessages &messages,
                       const JsonValue &value,
                       std::string path,
                       std::span<const std::string_view> keys)
    : m_messages(messages)
    , m_value(value)
    , m_path(std::move(path))
{
    const auto *members = std::get_if<JsonValue::Members>(&value.content);
    if (!members) {
        m_messages.refuse(value.place, m_path, "must be an object, not " + described(value));
        return;
    }
    for (const JsonMember &member : *members) {
        if (std::find(keys.begin(), keys.end(), member.key) != keys.end())
            continue;
        m_messages.refuse(member.place, pathOf(member.key),
                          "unknown key " + engine::quoted(member.key) + didYouMean(member.key, keys)
                              + " (allowed: " + listed(keys) + ")");
    }
}

void PlanObject::readNumber(std::string_view key, double &out, NumberRange range) const
{
    const JsonValue *value = find(key);
    if (!value)
        return;
    const auto *number = std::get_if<JsonNumber>(&value->content);
    const bool fits = number && number->value <= range.most
        && (range.leastIs == Bound::Included ? number->value >= range.least
                                             : number->value > range.least);
    if (fits)
        out = number->value;
    else
        refuseValue(key, wanted(range));
}

void PlanObject::readFlag(std::string_view key, bool &out) const
{
    const JsonValue *value = find(key);
    if (!value)
        return;
    if (const bool *flag = std::get_if<bool>(&value->content))
        out = *flag;
    else
        refuseValue(key, "true or false");
}

void PlanObject::readText(std::string_view key, std::string &out, std::size_t longest) const
{
    const JsonValue *value = find(key);
    if (!value)
        return;
    const auto *text = std::get_if<std::string>(&value->content);
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
    if (text && text->size() <= longest && std::none_of(text->begin(), text->end(), isControl))
        out = *text;
    else
        refuseValue(key, "a text of one line, at most " + std::to_string(longest) + " bytes");
}

std::optional<std::uint64_t> PlanObject::wholeAt(std::string_view key, WholeRange range) const
{
    const JsonValue *value = find(key);
    if (!value)
        return std::nullopt;
    const auto *number = std::get_if<JsonNumber>(&value->content);
    if (number && number->whole && *number->whole >= range.least && *number->whole <= range.most)
        return number->whole;
    refuseValue(key,
                "a whole number from " + std::to_string(range.least) + " to "
                    + std::to_string(range.most));
    return std::nullopt;
}

std::optional<std::size_t> PlanObject::choiceAt(std::string_view key,
                                                std::span<const std::string_view> names) const
{
    const JsonValue *value = find(key);
    if (!value)
        return std::nullopt;
    const auto *text = std::get_if<std::string>(&value->content);
    const auto found = text ? std::find(names.begin(), names.end(), *text) : names.end();
    if (found != names.end())
        return static_cast<std::size_t>(found - names.begin());
    const std::string hint = text ? didYouMean(*text, names) : std::string();
    refuse(key, "must be one of " + listed(names) + ", not " + described(*value) + hint);
    return std::nullopt;
}

const JsonValue *PlanObject::require(std::string_view key, std::string_view wanted) const
{
    const JsonValue *value = find(key);
    if (!value)
        refuse(key, "is missing (must be " + std::string(wanted) + ")");
    return value;
}

const JsonValue::Elements *PlanObject::list(std::string_view key, std::string_view wanted) const
{
    const JsonValue *value = require(key, wanted);
    if (!value)
        return nullptr;
    const auto *elements = std::get_if<JsonValue::Elements>(&value->content);
    if (!elements)
        refuseValue(key, wanted);
    return elements;
}

JsonPlace PlanObject::placeOf(std::string_view key) const
{
    const JsonValue *value = find(key);
    return value ? value->place : m_value.place;
}

void PlanObject::refuse(std::string_view key, std::string_view what) const
{
    m_messages.refuse(placeOf(key), pathOf(key), what);
}

void PlanObject::refuseValue(std::string_view key, std::string_view wanted) const
{
    refuse(key, "must be " + std::string(wanted) + ", not " + described(*find(key)));
}

void PlanObject::noteUseless(std::string_view key, std::string_view why) const
{
    if (find(key))
        m_messages.note(placeOf(key), pathOf(key), "does not apply " + std::string(why));
}

} // namespace brigade::engine
