#include "engine/standard_pipes.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>

#if defined(_WIN32)
#include <fcntl.h>
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace brigade::engine {

namespace {

#if defined(_WIN32)
long long readSome(std::byte *to, std::size_t count)
{
    return _read(0, to, static_cast<unsigned>(count));
}
long long writeSome(const std::byte *from, std::size_t count)
{
    return _write(1, from, static_cast<unsigned>(count));
}
#else
long long readSome(std::byte *to, std::size_t count)
{
    return ::read(STDIN_FILENO, to, count);
}
long long writeSome(const std::byte *from, std::size_t count)
{
    return ::write(STDOUT_FILENO, from, count);
}
#endif

bool readAll(std::span<std::byte> to)
{
    while (!to.empty()) {
        const auto got = readSome(to.data(), to.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        to = to.subspan(static_cast<std::size_t>(got));
    }
    return true;
}

} // namespace

std::optional<Frame> readFrame()
{
    std::array<std::byte, kFrameHeaderBytes> headerBytes {};
    if (!readAll(headerBytes))
        return std::nullopt;
    const auto header = readHeader(headerBytes);
    if (!header)
        return std::nullopt;
    Frame frame {.type = header->type, .body = std::vector<std::byte>(header->bodyBytes)};
    if (!readAll(frame.body))
        return std::nullopt;
    return frame;
}

void FrameSender::send(const FrameBytes &frame)
{
    const MutexLock lock(m_mutex);
    std::span<const std::byte> rest(frame);
    while (!rest.empty()) {
        const auto written = writeSome(rest.data(), rest.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            std::_Exit(0);
        rest = rest.subspan(static_cast<std::size_t>(written));
    }
}

void prepareStandardPipes()
{
#if defined(_WIN32)
    _setmode(0, _O_BINARY);
    _setmode(1, _O_BINARY);
#else
    std::signal(SIGPIPE, SIG_IGN);
#if defined(__linux__)
    // Room for tens of thousands of results, so that no thread waits for the supervisor's next
    // look.
    static_cast<void>(::fcntl(STDOUT_FILENO, F_SETPIPE_SZ, 1 << 20));
#endif
#endif
}

} // namespace brigade::engine
