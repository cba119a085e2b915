// The step `file_kb`: a real temporary file, written, synced to the device, read back and compared.
// Threads: any, each call for itself. Leaves nothing behind.
#pragma once

#include "engine/result.h"

#include <cstdint>

namespace brigade::engine {

/// `kb` in units of 1024 bytes; the contents follow from `seed` and do not compress. Blocks for
/// as long as the device takes. Errors: no room, no right, other bytes than were written.
[[nodiscard]] Result<bool> writeSyncReadFile(double kb, std::uint64_t seed);

} // namespace brigade::engine
