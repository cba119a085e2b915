#include "engine/loopback_socket.h"

#include <winsock2.h>

namespace brigade::engine {

namespace {

std::error_code lastSocketError()
{
    return {WSAGetLastError(), std::system_category()};
}

/// Once per process; never undone, as sockets of other threads may still be in use at the end.
void startWinsock()
{
    static const int started = [] {
        WSADATA data {};
        return WSAStartup(MAKEWORD(2, 2), &data);
    }();
    static_cast<void>(started);
}

SOCKET socketOf(std::intptr_t handle)
{
    return static_cast<SOCKET>(handle);
}

} // namespace

std::error_code LoopbackSocket::connect(std::uint16_t port)
{
    close();
    startWinsock();
    const SOCKET handle = WSASocketW(AF_INET, SOCK_STREAM, IPPROTO_TCP, nullptr, 0,
                                     WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    if (handle == INVALID_SOCKET)
        return lastSocketError();
    m_handle = static_cast<std::intptr_t>(handle);
    const char on = 1;
    setsockopt(handle, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(handle, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return {};
    const auto error = lastSocketError();
    close();
    return error;
}

std::error_code LoopbackSocket::sendAll(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const int sent = send(socketOf(m_handle), reinterpret_cast<const char *>(bytes.data()),
                              static_cast<int>(bytes.size()), 0);
        if (sent < 0)
            return lastSocketError();
        bytes = bytes.subspan(static_cast<std::size_t>(sent));
    }
    return {};
}

std::error_code LoopbackSocket::receiveAll(std::span<std::byte> bytes)
{
    while (!bytes.empty()) {
        const int got = recv(socketOf(m_handle), reinterpret_cast<char *>(bytes.data()),
                             static_cast<int>(bytes.size()), 0);
        if (got < 0)
            return lastSocketError();
        if (got == 0)
            return std::make_error_code(std::errc::connection_reset);
        bytes = bytes.subspan(static_cast<std::size_t>(got));
    }
    return {};
}

void LoopbackSocket::close()
{
    if (isOpen())
        closesocket(socketOf(m_handle));
    m_handle = -1;
}

} // namespace brigade::engine
