#include "engine/loopback_listener.h"

#include <array>
#include <cstring>
#include <system_error>

#include <winsock2.h>
#include <ws2tcpip.h>

namespace brigade::engine {

namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";

std::string wordsOfLastError()
{
    return std::error_code(WSAGetLastError(), std::system_category()).message();
}

/// Once per process; never undone, as sockets of other threads may still be in use at the end.
void startSockets()
{
    static const int started = [] {
        WSADATA data {};
        return WSAStartup(MAKEWORD(2, 2), &data);
    }();
    static_cast<void>(started);
}

/// Bound and listening at the loopback address of that family, or INVALID_SOCKET.
SOCKET listenAt(int family, std::uint16_t port)
{
    const bool six = family == 6;
    const SOCKET made = WSASocketW(six ? AF_INET6 : AF_INET, SOCK_STREAM, IPPROTO_TCP, nullptr, 0,
                                   WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    if (made == INVALID_SOCKET)
        return made;
    // Windows' SO_REUSEADDR lets others take the port over; this is what forbids it.
    const DWORD on = 1;
    setsockopt(made, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&on),
               sizeof on);
    sockaddr_storage storage {};
    int length = 0;
    if (six) {
        sockaddr_in6 address {};
        address.sin6_family = AF_INET6;
        address.sin6_port = htons(port);
        address.sin6_addr.s6_addr[15] = 1;
        length = sizeof address;
        std::memcpy(&storage, &address, sizeof address);
    } else {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        length = sizeof address;
        std::memcpy(&storage, &address, sizeof address);
    }
    if (bind(made, reinterpret_cast<const sockaddr *>(&storage), length) == 0
        && listen(made, SOMAXCONN) == 0)
        return made;
    closesocket(made);
    return INVALID_SOCKET;
}

std::string hexOf(const WSAPROTOCOL_INFOW &info)
{
    std::array<unsigned char, sizeof info> bytes {};
    std::memcpy(bytes.data(), &info, sizeof info);
    std::string text;
    for (const unsigned char byte : bytes) {
        text += kHexDigits[byte >> 4U];
        text += kHexDigits[byte & 15U];
    }
    return text;
}

bool readHex(std::string_view text, WSAPROTOCOL_INFOW &info)
{
    std::array<unsigned char, sizeof info> bytes {};
    if (text.size() != 2 * bytes.size())
        return false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto high = kHexDigits.find(text[2 * i]);
        const auto low = kHexDigits.find(text[2 * i + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos)
            return false;
        bytes[i] = static_cast<unsigned char>(high << 4U | low);
    }
    std::memcpy(&info, bytes.data(), sizeof info);
    return true;
}

} // namespace

Result<bool> LoopbackListener::open(std::uint16_t port)
{
    close();
    startSockets();
    const SOCKET four = listenAt(4, port);
    if (four == INVALID_SOCKET)
        return Error {"cannot listen on 127.0.0.1:" + std::to_string(port) + ": "
                      + wordsOfLastError()};
    m_sockets.push_back({.handle = static_cast<std::intptr_t>(four), .family = 4});
    sockaddr_in address {};
    int length = sizeof address;
    if (getsockname(four, reinterpret_cast<sockaddr *>(&address), &length) == 0)
        m_port = ntohs(address.sin_port);
    // Not everywhere is there a ::1, and somebody else may have that port of it.
    if (const SOCKET six = listenAt(6, m_port); six != INVALID_SOCKET)
        m_sockets.push_back({.handle = static_cast<std::intptr_t>(six), .family = 6});
    return true;
}

void LoopbackListener::close()
{
    for (const Socket &each : m_sockets)
        closesocket(static_cast<SOCKET>(each.handle));
    m_sockets.clear();
}

std::vector<int> LoopbackListener::descriptors() const
{
    return {};
}

std::vector<std::string> LoopbackListener::share(int /*firstDescriptor*/, std::int64_t pid) const
{
    std::vector<std::string> shares;
    for (const Socket &each : m_sockets) {
        WSAPROTOCOL_INFOW info {};
        if (WSADuplicateSocketW(static_cast<SOCKET>(each.handle), static_cast<DWORD>(pid), &info)
            == 0)
            shares.push_back(std::to_string(each.family) + ' ' + hexOf(info));
    }
    return shares;
}

Result<AdoptedListener> adoptListener(const std::string &share)
{
    startSockets();
    WSAPROTOCOL_INFOW info {};
    if (share.size() < 2 || !readHex(std::string_view(share).substr(2), info))
        return Error {"no listener is described by '" + share + "'"};
    const SOCKET made = WSASocketW(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO,
                                   &info, 0, WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    if (made == INVALID_SOCKET)
        return Error {"the listener was not handed down: " + wordsOfLastError()};
    return AdoptedListener {.handle = static_cast<std::intptr_t>(made),
                            .family = share.front() == '6' ? 6 : 4};
}

} // namespace brigade::engine
