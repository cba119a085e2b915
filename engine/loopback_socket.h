// A blocking TCP connection to a port of this very machine, without delay for small messages.
// Threads: one at a time. A broken connection is an error code, never a signal.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <system_error>

namespace brigade::engine {

class LoopbackSocket
{
public:
    LoopbackSocket() = default;
    ~LoopbackSocket() { close(); }
    LoopbackSocket(const LoopbackSocket &) = delete;
    LoopbackSocket &operator=(const LoopbackSocket &) = delete;

    [[nodiscard]] std::error_code connect(std::uint16_t port);
    [[nodiscard]] std::error_code sendAll(std::span<const std::byte> bytes);
    /// connection_reset when the other side ends first.
    [[nodiscard]] std::error_code receiveAll(std::span<std::byte> bytes);
    [[nodiscard]] bool isOpen() const { return m_handle != -1; }
    void close();

private:
    std::intptr_t m_handle = -1;
};

} // namespace brigade::engine
