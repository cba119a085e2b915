// The one place where a run listens for clients: a TCP port of 127.0.0.1, and the same port of ::1
// where this system has it. The supervisor opens it; workers take part in it (inherited descriptors
// on POSIX, duplicated sockets on Windows), so that the system hands each connection to one of
// them, and a worker that dies takes none of those that wait along. Threads: one at a time.
#pragma once

#include "engine/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace brigade::engine {

class LoopbackListener
{
public:
    LoopbackListener() = default;
    ~LoopbackListener() { close(); }
    LoopbackListener(const LoopbackListener &) = delete;
    LoopbackListener &operator=(const LoopbackListener &) = delete;

    /// Port 0: any that is free. Errors: the port is taken.
    [[nodiscard]] Result<bool> open(std::uint16_t port);
    void close();
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    /// POSIX: the descriptors for the child to inherit; empty elsewhere.
    [[nodiscard]] std::vector<int> descriptors() const;
    /// What the child must know to adopt them, one text a socket. `firstDescriptor` is the number
    /// under which it has the first of descriptors(); `pid` is its own.
    [[nodiscard]] std::vector<std::string> share(int firstDescriptor, std::int64_t pid) const;

private:
    struct Socket
    {
        std::intptr_t handle = -1;
        int family = 4; ///< of the Internet protocol: 4 or 6
    };
    std::vector<Socket> m_sockets;
    std::uint16_t m_port = 0;
};

/// In the child: a listening socket of its own, never inherited any further.
struct AdoptedListener
{
    std::intptr_t handle = -1;
    int family = 4;
};
[[nodiscard]] Result<AdoptedListener> adoptListener(const std::string &share);

} // namespace brigade::engine
