#include "engine/whole_file.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace brigade::engine {

std::optional<std::string> readWholeFile(const std::string &path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return std::nullopt;
    std::string text;
    std::array<char, 4096> part {};
    ssize_t count = 0;
    do {
        count = ::read(descriptor, part.data(), part.size());
        if (count > 0)
            text.append(part.data(), static_cast<std::size_t>(count));
    } while (count > 0 || (count < 0 && errno == EINTR));
    ::close(descriptor);
    if (count < 0)
        return std::nullopt;
    return text;
}

} // namespace brigade::engine
