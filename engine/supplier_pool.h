// An event loop's connections to the supplier: as many as there are requests under way, kept for
// the next ones, as an asynchronous client library keeps them. When there are as many as allowed: a
// request waits, first come first served, until one is free. When a connection breaks: one retry.
// Threads: the one that runs the context; the answers are told from there. See: supplier.h.
#pragma once

#include "engine/result.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

#include <boost/asio/io_context.hpp>

namespace brigade::engine {

class SupplierPool
{
public:
    using Answer = std::function<void(const Result<bool> &)>;

    SupplierPool(boost::asio::io_context &context, std::uint16_t port);
    ~SupplierPool();
    SupplierPool(const SupplierPool &) = delete;
    SupplierPool &operator=(const SupplierPool &) = delete;

    void request(std::chrono::nanoseconds delay, Answer answer);

private:
    class Connection;
    struct Request
    {
        std::chrono::nanoseconds delay {};
        Answer answer;
    };

    void begin(Request request);
    void release(std::shared_ptr<Connection> connection);
    void close();

    boost::asio::io_context &m_context;
    std::uint16_t m_port;
    std::size_t m_open = 0;
    std::vector<std::shared_ptr<Connection>> m_free; ///< the last used is used first
    std::deque<Request> m_waiting;
};

} // namespace brigade::engine
