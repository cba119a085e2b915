#include "engine/supplier_pool.h"

#include <array>
#include <string>
#include <utility>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>

namespace brigade::engine {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

/// Loopback has 28,000 ports, and a process a number of descriptors.
constexpr std::size_t kMostConnections = 1000;
constexpr int kAttempts = 2;

} // namespace

/// One request at a time. Lives as long as one of its operations is under way, or the pool keeps
/// it.
class SupplierPool::Connection : public std::enable_shared_from_this<Connection>
{
public:
    explicit Connection(SupplierPool &pool)
        : m_pool(pool)
        , m_socket(pool.m_context)
    {
    }

    void exchange(Request request)
    {
        m_request = std::move(request);
        m_attempt = 1;
        const auto asked = static_cast<std::uint64_t>(m_request.delay.count());
        for (std::size_t i = 0; i < m_question.size(); ++i)
            m_question[i] = static_cast<unsigned char>(asked >> (8 * i));
        if (m_socket.is_open())
            ask();
        else
            connect();
    }

private:
    void connect()
    {
        m_socket.async_connect({asio::ip::address_v4::loopback(), m_pool.m_port},
                               [self = shared_from_this()](const boost::system::error_code &error) {
                                   boost::system::error_code ignored;
                                   // NOLINTNEXTLINE(bugprone-unused-return-value)
                                   self->m_socket.set_option(tcp::no_delay(true), ignored);
                                   if (error)
                                       self->fail(error);
                                   else
                                       self->ask();
                               });
    }

    void ask()
    {
        asio::async_write(m_socket, asio::buffer(m_question),
                          [self = shared_from_this()](const boost::system::error_code &error,
                                                      std::size_t /*bytes*/) {
                              if (error)
                                  self->fail(error);
                              else
                                  self->listen();
                          });
    }

    void listen()
    {
        asio::async_read(m_socket, asio::buffer(m_reply),
                         [self = shared_from_this()](const boost::system::error_code &error,
                                                     std::size_t /*bytes*/) {
                             if (error)
                                 self->fail(error);
                             else if (self->m_reply != self->m_question)
                                 self->fail(
                                     asio::error::make_error_code(asio::error::invalid_argument));
                             else
                                 self->succeed();
                         });
    }

    void succeed()
    {
        const Answer answer = std::move(m_request.answer);
        m_pool.release(shared_from_this());
        answer(true);
    }

    void fail(const boost::system::error_code &error)
    {
        boost::system::error_code ignored;
        m_socket.close(ignored); // NOLINT(bugprone-unused-return-value)
        if (m_attempt++ < kAttempts) {
            connect();
            return;
        }
        const Answer answer = std::move(m_request.answer);
        m_pool.close();
        answer(Error {"the supplier does not answer: " + error.message()});
    }

    SupplierPool &m_pool;
    tcp::socket m_socket;
    Request m_request;
    int m_attempt = 1;
    std::array<unsigned char, 8> m_question {};
    std::array<unsigned char, 8> m_reply {};
};

SupplierPool::SupplierPool(asio::io_context &context, std::uint16_t port)
    : m_context(context)
    , m_port(port)
{
}

SupplierPool::~SupplierPool() = default;

void SupplierPool::request(std::chrono::nanoseconds delay, Answer answer)
{
    Request wanted {.delay = delay, .answer = std::move(answer)};
    if (m_free.empty() && m_open >= kMostConnections)
        m_waiting.push_back(std::move(wanted));
    else
        begin(std::move(wanted));
}

void SupplierPool::begin(Request request)
{
    std::shared_ptr<Connection> connection;
    if (m_free.empty()) {
        connection = std::make_shared<Connection>(*this);
        ++m_open;
    } else {
        connection = std::move(m_free.back());
        m_free.pop_back();
    }
    connection->exchange(std::move(request));
}

void SupplierPool::release(std::shared_ptr<Connection> connection)
{
    m_free.push_back(std::move(connection));
    if (m_waiting.empty())
        return;
    Request next = std::move(m_waiting.front());
    m_waiting.pop_front();
    begin(std::move(next));
}

/// A connection has come to its end.
void SupplierPool::close()
{
    --m_open;
    if (m_waiting.empty())
        return;
    Request next = std::move(m_waiting.front());
    m_waiting.pop_front();
    begin(std::move(next));
}

} // namespace brigade::engine
