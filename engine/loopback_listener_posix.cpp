#include "engine/descriptor.h"
#include "engine/loopback_listener.h"
#include "engine/posix_error.h"

#include <charconv>
#include <cstring>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace brigade::engine {

namespace {

constexpr int kBacklog = 4096; // the system may cut it

/// Bound and listening at the loopback address of that family, or closed with errno set.
Descriptor listenAt(int family, std::uint16_t port)
{
    const bool six = family == 6;
    Descriptor made(::socket(six ? AF_INET6 : AF_INET, SOCK_STREAM, 0));
    if (!made.isOpen())
        return made;
    ::fcntl(made.get(), F_SETFD, FD_CLOEXEC);
    const int on = 1;
    ::setsockopt(made.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_storage storage {};
    socklen_t length = 0;
    if (six) {
        ::setsockopt(made.get(), IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
        sockaddr_in6 address {};
        address.sin6_family = AF_INET6;
        address.sin6_port = htons(port);
        address.sin6_addr = in6addr_loopback;
        length = sizeof address;
        std::memcpy(&storage, &address, length);
    } else {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        length = sizeof address;
        std::memcpy(&storage, &address, length);
    }
    if (::bind(made.get(), reinterpret_cast<const sockaddr *>(&storage), length) != 0
        || ::listen(made.get(), kBacklog) != 0)
        return {};
    return made;
}

std::uint16_t portOf(int handle)
{
    sockaddr_in address {};
    socklen_t length = sizeof address;
    if (::getsockname(handle, reinterpret_cast<sockaddr *>(&address), &length) != 0)
        return 0;
    return ntohs(address.sin_port);
}

} // namespace

Result<bool> LoopbackListener::open(std::uint16_t port)
{
    close();
    Descriptor four = listenAt(4, port);
    if (!four.isOpen())
        return Error {"cannot listen on 127.0.0.1:" + std::to_string(port) + ": "
                      + lastError().message()};
    m_port = portOf(four.get());
    m_sockets.push_back({.handle = four.release(), .family = 4});
    // Not everywhere is there a ::1, and somebody else may have that port of it.
    if (Descriptor six = listenAt(6, m_port); six.isOpen())
        m_sockets.push_back({.handle = six.release(), .family = 6});
    return true;
}

void LoopbackListener::close()
{
    for (const Socket &each : m_sockets)
        ::close(static_cast<int>(each.handle));
    m_sockets.clear();
}

std::vector<int> LoopbackListener::descriptors() const
{
    std::vector<int> all;
    for (const Socket &each : m_sockets)
        all.push_back(static_cast<int>(each.handle));
    return all;
}

std::vector<std::string> LoopbackListener::share(int firstDescriptor, std::int64_t /*pid*/) const
{
    std::vector<std::string> shares;
    for (const Socket &each : m_sockets)
        shares.push_back(std::to_string(each.family) + ' ' + std::to_string(firstDescriptor++));
    return shares;
}

Result<AdoptedListener> adoptListener(const std::string &share)
{
    AdoptedListener adopted;
    int handle = -1;
    const char *end = share.data() + share.size();
    const auto family = std::from_chars(share.data(), end, adopted.family);
    if (family.ptr == end || std::from_chars(family.ptr + 1, end, handle).ptr != end)
        return Error {"no listener is called '" + share + "'"};
    if (::fcntl(handle, F_SETFD, FD_CLOEXEC) != 0)
        return Error {"the listener was not handed down: " + lastError().message()};
    adopted.handle = handle;
    return adopted;
}

} // namespace brigade::engine
