// A JSON text as a tree in which every key and value knows its line. Stricter than JSON asks:
// duplicate keys, nesting beyond 32 levels, more than a million values are refused, so that no
// text can exhaust stack, memory or patience. Threads: pure functions, any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace brigade::engine {

/// Where a key or a value comes from: a line of the file, or a setting that put it there.
struct JsonPlace
{
    std::uint32_t line = 0;    ///< from 1; 0: not from the file
    std::uint32_t setting = 0; ///< from 1; 0: not from a setting
};

struct JsonNumber
{
    double value = 0;
    std::optional<std::uint64_t> whole; ///< when it is a whole number that fits
};

struct JsonMember;

struct JsonValue
{
    using Elements = std::vector<JsonValue>;
    using Members = std::vector<JsonMember>;

    std::variant<std::nullptr_t, bool, JsonNumber, std::string, Elements, Members> content;
    JsonPlace place;

    /// The value of a member; null when there is none or this is no object.
    [[nodiscard]] const JsonValue *find(std::string_view key) const;
    [[nodiscard]] JsonValue *find(std::string_view key);
};

struct JsonMember
{
    std::string key;
    JsonPlace place; ///< of the key
    JsonValue value;
};

/// Why a text is no document; `path` is the key at which it was noticed, empty for the whole.
struct JsonProblem
{
    std::uint32_t line = 1;
    std::string path {};
    std::string what {};
};

[[nodiscard]] std::variant<JsonValue, JsonProblem> parseJson(std::string_view text);

/// As a message shows it: `"soon"`, `4096.5`, `true`, `an object`.
[[nodiscard]] std::string described(const JsonValue &value);

/// `tasks[0]` + `name` -> `tasks[0].name`, `` + `name` -> `name`.
[[nodiscard]] std::string joinedPath(std::string_view parent, std::string_view key);
[[nodiscard]] std::string joinedPath(std::string_view parent, std::size_t index);

} // namespace brigade::engine
