#include "engine/loopback_socket.h"
#include "engine/posix_error.h"

#include <cerrno>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace brigade::engine {

namespace {

#ifdef MSG_NOSIGNAL
constexpr int kSendFlags = MSG_NOSIGNAL;
#else
constexpr int kSendFlags = 0; // macOS: a socket option instead
#endif

/// Close-on-exec from the first moment where the system can.
int makeSocket()
{
#ifdef SOCK_CLOEXEC
    return ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
#else
    const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
    if (handle >= 0)
        ::fcntl(handle, F_SETFD, FD_CLOEXEC);
    return handle;
#endif
}

void setOption(int handle, int level, int option)
{
    const int on = 1;
    ::setsockopt(handle, level, option, &on, sizeof on);
}

} // namespace

std::error_code LoopbackSocket::connect(std::uint16_t port)
{
    close();
    const int handle = makeSocket();
    if (handle < 0)
        return lastError();
    m_handle = handle;
    setOption(handle, IPPROTO_TCP, TCP_NODELAY);
#ifdef SO_NOSIGPIPE
    setOption(handle, SOL_SOCKET, SO_NOSIGPIPE);
#endif
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    // An interrupted connect goes on by itself; over loopback it is done or refused at once.
    if (::connect(handle, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return {};
    const auto error = lastError();
    close();
    return error;
}

// NOLINTBEGIN(readability-make-member-function-const): what is behind the handle changes

std::error_code LoopbackSocket::sendAll(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent =
            ::send(static_cast<int>(m_handle), bytes.data(), bytes.size(), kSendFlags);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0)
            return lastError();
        bytes = bytes.subspan(static_cast<std::size_t>(sent));
    }
    return {};
}

std::error_code LoopbackSocket::receiveAll(std::span<std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t got = ::recv(static_cast<int>(m_handle), bytes.data(), bytes.size(), 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return lastError();
        if (got == 0)
            return std::make_error_code(std::errc::connection_reset);
        bytes = bytes.subspan(static_cast<std::size_t>(got));
    }
    return {};
}

// NOLINTEND(readability-make-member-function-const)

void LoopbackSocket::close()
{
    if (isOpen())
        ::close(static_cast<int>(m_handle));
    m_handle = -1;
}

} // namespace brigade::engine
