#include "engine/executable_path.h"

#include <filesystem>
#include <vector>

#if defined(_WIN32)
#include <windows.h>
#elif defined(__APPLE__)
#include <mach-o/dyld.h>
#endif

namespace brigade::engine {

std::string executablePath()
{
#if defined(_WIN32)
    std::vector<wchar_t> path(32768);
    const auto length = ::GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size()));
    const auto utf8 = std::filesystem::path(path.data(), path.data() + length).u8string();
    return {utf8.begin(), utf8.end()};
#elif defined(__APPLE__)
    std::uint32_t size = 0;
    ::_NSGetExecutablePath(nullptr, &size);
    std::vector<char> path(size);
    if (::_NSGetExecutablePath(path.data(), &size) != 0)
        return {};
    return std::filesystem::weakly_canonical(path.data()).string();
#else
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/exe", error).string();
#endif
}

} // namespace brigade::engine
