// Why the last system call of this thread failed. POSIX.
#pragma once

#include <cerrno>
#include <system_error>

namespace brigade::engine {

[[nodiscard]] inline std::error_code lastError()
{
    return {errno, std::generic_category()};
}

} // namespace brigade::engine
