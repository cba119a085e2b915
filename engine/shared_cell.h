// What a shared variable holds, and how events tell of it: a value and a mark that says which write
// it is from, in one word, so that whoever overwrites it knows whether it is still what he read.
//
//   VariableRead      arg2: the word that was read
//   VariableWritten   arg2: the word that was written, arg: the word that it replaced
//   VariableAdded     arg2: the word afterwards
//   VariableTotal     arg:  increments by this process so far, arg2: the word
// and in the highest byte of every arg the variable's index in sharedNames(). A write that replaced
// another word than its thread had read ignored the writes that came in between: they are lost.
// See: shared_variables.h.
#pragma once

#include "engine/event.h"

#include <cstdint>

namespace brigade::engine {

/// 32 bits of value, 12 of the writing thread, 12 of that thread's count of writes. An increment
/// that is atomic leaves the mark as it was.
enum class CellWord : std::uint64_t {};

inline constexpr unsigned kCellBits = 56;
inline constexpr std::uint64_t kCellMask = (std::uint64_t {1} << kCellBits) - 1;

[[nodiscard]] constexpr CellWord cellWord(std::uint32_t value,
                                          ThreadIndex writer,
                                          std::uint64_t writes)
{
    const std::uint64_t mark =
        ((static_cast<std::uint64_t>(writer) & 0xfffU) << 12U) | (writes & 0xfffU);
    return static_cast<CellWord>(value | (mark << 32U));
}

[[nodiscard]] constexpr std::uint32_t valueOf(CellWord word)
{
    return static_cast<std::uint32_t>(static_cast<std::uint64_t>(word) & 0xffff'ffffU);
}

[[nodiscard]] constexpr std::int64_t variableArg(std::uint32_t variable, std::uint64_t rest)
{
    return static_cast<std::int64_t>((std::uint64_t {variable} << kCellBits) | (rest & kCellMask));
}

/// In arg2 of VariableWritten: what was replaced is not what this thread had read.
inline constexpr std::uint64_t kIgnoredOthers = std::uint64_t {1} << kCellBits;

[[nodiscard]] constexpr bool ignoredOthers(const TraceEvent &event)
{
    return (static_cast<std::uint64_t>(event.arg2) & kIgnoredOthers) != 0;
}

/// The variable's index in an event about a variable.
[[nodiscard]] constexpr std::uint32_t variableOf(const TraceEvent &event)
{
    return static_cast<std::uint32_t>(static_cast<std::uint64_t>(event.arg) >> kCellBits);
}

/// What arg holds beside the index: the word that was replaced, or the increments so far.
[[nodiscard]] constexpr std::uint64_t restOf(const TraceEvent &event)
{
    return static_cast<std::uint64_t>(event.arg) & kCellMask;
}

[[nodiscard]] constexpr CellWord replacedBy(const TraceEvent &event)
{
    return static_cast<CellWord>(restOf(event));
}

[[nodiscard]] constexpr CellWord wordOf(const TraceEvent &event)
{
    return static_cast<CellWord>(static_cast<std::uint64_t>(event.arg2) & kCellMask);
}

} // namespace brigade::engine
