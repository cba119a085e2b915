#include "engine/json_document.h"

#include "engine/message_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <system_error>
#include <utility>

#include <boost/json/basic_parser_impl.hpp>

namespace brigade::engine {
namespace {

namespace json = boost::json;

constexpr std::size_t kMaxDepth = 32;
constexpr std::size_t kMaxValues = 1'000'000;
constexpr std::size_t kMaxKeys = 256; // in one object; keeps the search for duplicates short
constexpr std::size_t kMaxText = 65'536;

/// What Boost's parser calls; builds the tree from the inside out.
struct TreeBuilder // NOLINTBEGIN(readability-identifier-naming): the names are Boost's
{
    static constexpr std::size_t max_array_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_object_size = kMaxKeys;
    static constexpr std::size_t max_string_size = kMaxText;
    static constexpr std::size_t max_key_size = kMaxText;

    /// A container that is not closed yet, with the key that was read last in it.
    struct Open
    {
        JsonValue value;
        std::string key {};
        JsonPlace keyPlace {};
    };

    std::uint32_t line = 1;
    std::vector<Open> open;
    JsonValue root;
    std::string text; // of the string, key or number that is being read
    std::size_t values = 0;
    std::string problem;

    bool on_document_begin(json::error_code &) { return true; }
    bool on_document_end(json::error_code &) { return true; }
    bool on_comment_part(json::string_view, json::error_code &) { return true; }
    bool on_comment(json::string_view, json::error_code &) { return true; }

    bool on_object_begin(json::error_code &)
    {
        open.push_back({.value = {.content = JsonValue::Members(), .place = {.line = line}}});
        return true;
    }
    bool on_array_begin(json::error_code &)
    {
        open.push_back({.value = {.content = JsonValue::Elements(), .place = {.line = line}}});
        return true;
    }
    bool on_object_end(std::size_t, json::error_code &ec) { return close(ec); }
    bool on_array_end(std::size_t, json::error_code &ec) { return close(ec); }

    bool on_string_part(json::string_view part, std::size_t, json::error_code &)
    {
        return append(part);
    }
    bool on_string(json::string_view part, std::size_t, json::error_code &ec)
    {
        append(part);
        return add({.content = std::exchange(text, {}), .place = {.line = line}}, ec);
    }
    bool on_key_part(json::string_view part, std::size_t, json::error_code &)
    {
        return append(part);
    }
    bool on_key(json::string_view part, std::size_t, json::error_code &ec)
    {
        append(part);
        Open &object = open.back();
        object.key = std::exchange(text, {});
        object.keyPlace = {.line = line};
        for (const JsonMember &member : std::get<JsonValue::Members>(object.value.content))
            if (member.key == object.key)
                return fail(
                    "appears twice (first in line " + std::to_string(member.place.line) + ")", ec);
        return true;
    }

    bool on_number_part(json::string_view part, json::error_code &) { return append(part); }
    bool on_int64(std::int64_t, json::string_view part, json::error_code &ec)
    {
        return addNumber(part, ec);
    }
    bool on_uint64(std::uint64_t, json::string_view part, json::error_code &ec)
    {
        return addNumber(part, ec);
    }
    bool on_double(double, json::string_view part, json::error_code &ec)
    {
        return addNumber(part, ec);
    }
    bool on_bool(bool value, json::error_code &ec)
    {
        return add({.content = value, .place = {.line = line}}, ec);
    }
    bool on_null(json::error_code &ec)
    {
        return add({.content = nullptr, .place = {.line = line}}, ec);
    }
    // NOLINTEND(readability-identifier-naming)

    bool append(json::string_view part)
    {
        text.append(part.data(), part.size());
        return true;
    }

    bool fail(std::string what, json::error_code &ec)
    {
        problem = std::move(what);
        ec = json::error::syntax;
        return false;
    }

    bool addNumber(json::string_view part, json::error_code &ec);
    bool add(JsonValue value, json::error_code &ec);

    bool close(json::error_code &ec)
    {
        JsonValue value = std::move(open.back().value);
        open.pop_back();
        return add(std::move(value), ec);
    }

    [[nodiscard]] std::string path() const;
};

/// Boost's own double may be one unit in the last place off, so the text is read again, exactly.
bool TreeBuilder::addNumber(json::string_view part, json::error_code &ec)
{
    append(part);
    const std::string digits = std::exchange(text, {});
    constexpr double kExactBelow = 9007199254740992.0; // 2^53
    std::uint64_t whole = 0;
    const char *const last = digits.data() + digits.size();
    const auto [end, error] = std::from_chars(digits.data(), last, whole);
    if (error == std::errc() && end == last)
        return add(
            {.content = JsonNumber {static_cast<double>(whole), whole}, .place = {.line = line}},
            ec);
    const std::optional<double> value = numberFrom(digits);
    if (!value)
        return fail("the number " + engine::quoted(digits)
                        + " does not fit a 64-bit floating point number",
                    ec);
    JsonNumber number {.value = *value, .whole = {}};
    if (*value >= 0 && *value < kExactBelow && std::trunc(*value) == *value)
        number.whole = static_cast<std::uint64_t>(*value); // 4.0, 1e3
    return add({.content = number, .place = {.line = line}}, ec);
}

bool TreeBuilder::add(JsonValue value, json::error_code &ec)
{
    if (++values > kMaxValues)
        return fail("has more than " + std::to_string(kMaxValues) + " values", ec);
    if (open.empty()) {
        root = std::move(value);
        return true;
    }
    Open &parent = open.back();
    if (auto *elements = std::get_if<JsonValue::Elements>(&parent.value.content))
        elements->push_back(std::move(value));
    else
        std::get<JsonValue::Members>(parent.value.content)
            .push_back({.key = parent.key, .place = parent.keyPlace, .value = std::move(value)});
    return true;
}

std::string TreeBuilder::path() const
{
    std::string path;
    for (const Open &container : open) {
        if (const auto *elements = std::get_if<JsonValue::Elements>(&container.value.content))
            path = joinedPath(path, elements->size());
        else if (!container.key.empty())
            path = joinedPath(path, container.key);
    }
    return path;
}

std::string problemText(json::error_code ec, std::string_view line)
{
    if (!isUtf8(line))
        return "the text is not UTF-8";
    switch (static_cast<json::error>(ec.value())) {
    case json::error::incomplete:
        return "the text ends too early (a bracket, brace or quote is not closed)";
    case json::error::extra_data:
        return "there is more text after the end of the document";
    case json::error::too_deep:
        return "is nested too deeply (at most " + std::to_string(kMaxDepth) + " levels)";
    case json::error::exponent_overflow:
        return "a number does not fit a 64-bit floating point number";
    case json::error::object_too_large:
        return "has too many keys (at most " + std::to_string(kMaxKeys) + ")";
    case json::error::key_too_large:
    case json::error::string_too_large:
        return "a text is too long (at most " + std::to_string(kMaxText) + " bytes)";
    default:
        break;
    }
    const std::size_t start = line.find_first_not_of(" \t\r");
    if (start != std::string_view::npos)
        line.remove_prefix(start);
    line.remove_suffix(line.size() - std::min(line.size(), line.find_last_not_of(" \t\r\n") + 1));
    return "is not JSON: a comma, quote or bracket is missing or too many at or before "
        + engine::quoted(line);
}

} // namespace

std::variant<JsonValue, JsonProblem> parseJson(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        return JsonProblem {.what =
                                "the text starts with a byte order mark (save as UTF-8 without)"};
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return JsonProblem {.what = "the text is empty (must be a JSON object)"};

    json::parse_options options;
    options.max_depth = kMaxDepth;
    json::basic_parser<TreeBuilder> parser(options);
    TreeBuilder &tree = parser.handler();
    json::error_code ec;
    std::string_view line;
    while (!ec && !text.empty()) {
        line = text.substr(0, text.find('\n'));
        line = text.substr(0, std::min(text.size(), line.size() + 1)); // with its end
        text.remove_prefix(line.size());
        if (parser.write_some(true, line.data(), line.size(), ec) < line.size() && !ec)
            ec = json::error::extra_data;
        if (!ec && !text.empty())
            ++tree.line;
    }
    if (!ec)
        parser.write_some(false, nullptr, 0, ec);
    if (ec) {
        const std::string what = tree.problem.empty() ? problemText(ec, line) : tree.problem;
        return JsonProblem {.line = tree.line, .path = tree.path(), .what = what};
    }
    return std::move(tree.root);
}

const JsonValue *JsonValue::find(std::string_view key) const
{
    if (const auto *members = std::get_if<Members>(&content))
        for (const JsonMember &member : *members)
            if (member.key == key)
                return &member.value;
    return nullptr;
}

JsonValue *JsonValue::find(std::string_view key)
{
    return const_cast<JsonValue *>(std::as_const(*this).find(key));
}

std::string described(const JsonValue &value)
{
    struct Describe
    {
        std::string operator()(std::nullptr_t) const { return "null"; }
        std::string operator()(bool flag) const { return flag ? "true" : "false"; }
        std::string operator()(const JsonNumber &number) const
        {
            return number.whole ? std::to_string(*number.whole) : numberText(number.value);
        }
        std::string operator()(const std::string &text) const { return engine::quoted(text); }
        std::string operator()(const JsonValue::Elements &) const { return "a list"; }
        std::string operator()(const JsonValue::Members &) const { return "an object"; }
    };
    return std::visit(Describe(), value.content);
}

std::string joinedPath(std::string_view parent, std::string_view key)
{
    constexpr std::string_view kPlain =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
    const bool plain =
        !key.empty() && key.size() <= 40 && key.find_first_not_of(kPlain) == std::string_view::npos;
    std::string path(parent);
    if (!path.empty())
        path += '.';
    return path + (plain ? std::string(key) : engine::quoted(key));
}

std::string joinedPath(std::string_view parent, std::size_t index)
{
    return std::string(parent) + '[' + std::to_string(index) + ']';
}

} // namespace brigade::engine
