// Where the running program's file is.
#pragma once

#include <string>

namespace brigade::engine {

/// Absolute path, in UTF-8; empty when the system does not say.
[[nodiscard]] std::string executablePath();

} // namespace brigade::engine
