// The checksum of recordings: CRC-32 as zlib, PNG and Ethernet compute it (polynomial 0xEDB88320).
// Threads: a pure function, any thread.
#pragma once

#include <cstdint>
#include <span>

namespace brigade::model {

[[nodiscard]] std::uint32_t crc32(std::span<const std::uint8_t> bytes);

} // namespace brigade::model
