// The supplier: a process of the engine that answers requests over loopback TCP after the time they
// ask for. It stands for a database or another service. Protocol: the client sends 8 bytes
// (nanoseconds, little endian), the supplier answers with the same 8 bytes after that time; many
// requests may follow on one connection, answered one after the other.
#pragma once

#include "engine/loopback_socket.h"
#include "engine/result.h"

#include <cstdint>

namespace brigade::engine {

/// `brigade-worker --supplier`: binds 127.0.0.1 on a free port, writes the port as one decimal line
/// to stdout, serves any number of clients until stdin closes (one thread serves them all, another
/// waits for stdin's end). More than 600 s, or less than 0, is cut to that. Returns the exit
/// status.
int runSupplier();

/// One connection of one thread to a supplier; blocking, reused between requests.
class SupplierClient
{
public:
    explicit SupplierClient(std::uint16_t port);
    SupplierClient(const SupplierClient &) = delete;
    SupplierClient &operator=(const SupplierClient &) = delete;
    ~SupplierClient() = default;

    /// Sends one request and blocks until its answer is here. Connects when needed; one retry on a
    /// broken connection.
    Result<bool> request(std::int64_t nanoseconds);

private:
    std::error_code exchange(std::int64_t nanoseconds);

    std::uint16_t m_port;
    LoopbackSocket m_socket;
};

} // namespace brigade::engine
