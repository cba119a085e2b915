// Reads one of the system's small files (/proc, /sys) as it is now.
// The descriptor is close-on-exec: a child that another thread starts at this moment must not
// inherit it. When the file is missing or refused: an empty optional.
#pragma once

#include <optional>
#include <string>

namespace brigade::engine {

[[nodiscard]] std::optional<std::string> readWholeFile(const std::string &path);

} // namespace brigade::engine
