// One object of a plan's document, read key by key into values: each read checks type and range and
// leaves the default where the key is missing. Errors go to the messages; after the first one
// nothing more is reported.
#pragma once

#include "engine/json_document.h"
#include "engine/plan_messages.h"
#include "engine/plan_names.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace brigade::engine {

enum class Bound : std::uint8_t { Included, Excluded };

struct NumberRange
{
    double least = 0;
    double most = 0;
    Bound leastIs = Bound::Included;
};

struct WholeRange
{
    std::uint64_t least = 0;
    std::uint64_t most = 0;
};

class PlanObject
{
public:
    /// Refuses a value that is no object, and every key that is not in `keys`.
    PlanObject(PlanMessages &messages,
               const JsonValue &value,
               std::string path,
               std::span<const std::string_view> keys);

    [[nodiscard]] const JsonValue *find(std::string_view key) const { return m_value.find(key); }
    [[nodiscard]] std::string pathOf(std::string_view key) const { return joinedPath(m_path, key); }
    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] JsonPlace place() const { return m_value.place; }
    [[nodiscard]] PlanMessages &messages() const { return m_messages; }

    void readNumber(std::string_view key, double &out, NumberRange range) const;
    void readFlag(std::string_view key, bool &out) const;
    /// At most `longest` bytes, no control characters.
    void readText(std::string_view key, std::string &out, std::size_t longest) const;

    template<typename T>
    void readWhole(std::string_view key, T &out, WholeRange range) const
    {
        if (const std::optional<std::uint64_t> whole = wholeAt(key, range))
            out = static_cast<T>(*whole);
    }

    template<typename E, typename Table>
    void readChoice(std::string_view key, E &out, const Table &table) const
    {
        std::vector<std::string_view> names;
        names.reserve(table.size());
        for (const auto &entry : table)
            names.push_back(entry.name);
        if (const std::optional<std::size_t> index = choiceAt(key, names))
            out = table[*index].value;
    }

    /// The value of a key that must be there: refuses when it is not. `wanted`: "a list of tasks".
    [[nodiscard]] const JsonValue *require(std::string_view key, std::string_view wanted) const;
    /// The elements of a list, or nothing (refused) when it is something else.
    [[nodiscard]] const JsonValue::Elements *list(std::string_view key,
                                                  std::string_view wanted) const;

    void refuse(std::string_view key, std::string_view what) const;
    /// `must be WANTED, not VALUE`
    void refuseValue(std::string_view key, std::string_view wanted) const;
    /// A notice, when the key is there.
    void noteUseless(std::string_view key, std::string_view why) const;

private:
    [[nodiscard]] std::optional<std::uint64_t> wholeAt(std::string_view key,
                                                       WholeRange range) const;
    [[nodiscard]] std::optional<std::size_t> choiceAt(
        std::string_view key, std::span<const std::string_view> names) const;
    [[nodiscard]] JsonPlace placeOf(std::string_view key) const;

    PlanMessages &m_messages;
    const JsonValue &m_value;
    std::string m_path;
};

/// `a number from 0 to 600000`, `a number above 0, at most 86400`
[[nodiscard]] std::string wanted(NumberRange range);

} // namespace brigade::engine
