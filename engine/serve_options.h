// How a run is opened to real clients over HTTP: what the user chooses, and what each worker is
// told of it. Loopback only: there is no key for another address.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace brigade::engine {

/// Whether the plan's own arrivals come beside the clients from outside.
enum class Customers : std::uint8_t { FromOutside, AlsoOfThePlan };

/// What a client may use up, of each worker.
struct ServeLimits
{
    std::uint32_t requestTimeoutMs = 10'000; ///< from a request's first byte to its last, and for
                                             ///< the client to take the answer
    std::uint32_t idleTimeoutMs = 60'000;    ///< a connection without a request
    std::uint32_t connections = 1024;        ///< at once; more are told to come later
};

struct ServeOptions
{
    std::uint16_t port = 0; ///< 0: any that is free
    Customers customers = Customers::FromOutside;
    ServeLimits limits {};
    /// So many of the newest events the trace keeps, at the least: it runs on and on.
    std::size_t keptEvents = 200'000;
};

/// For one worker.
struct ServeSetup
{
    std::vector<std::string> listeners {}; ///< as LoopbackListener::share() made them
    std::uint32_t queueLimit = 0;          ///< this worker's share of the plan's; 0: none
    std::uint32_t workers = 1;             ///< that accept at the same listeners
    ServeLimits limits {};
};

} // namespace brigade::engine
