// Events as bytes, about 6 to 10 each: a kind, flags for what differs from the same thread's event
// before, and variable-length numbers. A block stands alone: nothing is remembered between blocks.
// When the bytes are no such block: an error that says what and where, never more memory than 30
// times the bytes.  Threads: pure functions, any thread.
#pragma once

#include "engine/event.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace brigade::model {

/// What a reader accepts; beyond it a number is damage, and those who fold it need not fear it.
inline constexpr std::int64_t kMaxEventTimeNs = std::int64_t {1} << 53;
inline constexpr std::uint32_t kMaxProcessIndex = (1U << 16U) - 1;
inline constexpr std::uint32_t kMaxThreadIndex = (1U << 24U) - 1;

struct CodecError
{
    std::size_t offset = 0; ///< in the block
    const char *what = "";
};

/// Appends a block to `out`. The events are in time order.
void encodeEvents(std::span<const engine::TraceEvent> events, std::vector<std::uint8_t> &out);

/// Appends a whole block's events to `out`; what was read before an error stays there. No event may
/// lie before `earliestNs`.
[[nodiscard]] std::optional<CodecError> decodeEvents(std::span<const std::uint8_t> bytes,
                                                     std::int64_t earliestNs,
                                                     std::vector<engine::TraceEvent> &out);

} // namespace brigade::model
