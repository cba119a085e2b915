#include "engine/supplier.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <memory>
#include <thread>
#include <utility>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

namespace brigade::engine {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

constexpr std::chrono::nanoseconds kLongest = std::chrono::seconds(600);
constexpr std::chrono::milliseconds kPauseWhenFull {100};

/// One client. Lives as long as one of its operations is under way; any error, the client's end
/// included, lets it go.
class Session : public std::enable_shared_from_this<Session>
{
public:
    explicit Session(tcp::socket socket)
        : m_socket(std::move(socket))
        , m_timer(m_socket.get_executor())
    {
        boost::system::error_code ignored;
        m_socket.set_option(tcp::no_delay(true), ignored); // NOLINT(bugprone-unused-return-value)
    }

    void listen()
    {
        asio::async_read(m_socket, asio::buffer(m_request),
                         [self = shared_from_this()](const boost::system::error_code &error,
                                                     std::size_t /*bytes*/) {
                             if (!error)
                                 self->prepare();
                         });
    }

private:
    void prepare()
    {
        std::uint64_t asked = 0;
        for (std::size_t i = 0; i < m_request.size(); ++i)
            asked |= std::uint64_t {m_request[i]} << (8 * i);
        m_timer.expires_after(std::clamp(std::chrono::nanoseconds(static_cast<std::int64_t>(asked)),
                                         std::chrono::nanoseconds::zero(), kLongest));
        m_timer.async_wait([self = shared_from_this()](const boost::system::error_code &error) {
            if (!error)
                self->answer();
        });
    }

    void answer()
    {
        asio::async_write(m_socket, asio::buffer(m_request),
                          [self = shared_from_this()](const boost::system::error_code &error,
                                                      std::size_t /*bytes*/) {
                              if (!error)
                                  self->listen();
                          });
    }

    tcp::socket m_socket;
    asio::steady_timer m_timer;
    std::array<unsigned char, 8> m_request {};
};

class Supplier
{
public:
    explicit Supplier(asio::io_context &context)
        : m_acceptor(context, tcp::endpoint(asio::ip::address_v4::loopback(), 0))
        , m_pause(context)
    {
        m_acceptor.listen();
    }

    [[nodiscard]] unsigned port() const { return m_acceptor.local_endpoint().port(); }

    void acceptNext()
    {
        m_acceptor.async_accept([this](const boost::system::error_code &error, tcp::socket socket) {
            if (!error) {
                std::make_shared<Session>(std::move(socket))->listen();
                acceptNext();
            } else if (error != asio::error::operation_aborted) {
                // Out of descriptors, most likely: some come back when clients leave.
                m_pause.expires_after(kPauseWhenFull);
                m_pause.async_wait(
                    [this](const boost::system::error_code & /*error*/) { acceptNext(); });
            }
        });
    }

private:
    tcp::acceptor m_acceptor;
    asio::steady_timer m_pause;
};

} // namespace

int runSupplier()
{
    try {
        asio::io_context context(1);
        Supplier supplier(context);
        supplier.acceptNext();
        std::printf("%u\n", supplier.port());
        if (std::fflush(stdout) != 0)
            return EXIT_FAILURE;
        // A thread, for not everything that may be stdin can be polled (files, Windows' consoles).
        const std::jthread watcher([&context] {
            while (std::fgetc(stdin) != EOF) { }
            context.stop();
        });
        context.run();
    } catch (const std::exception &problem) { // Asio: no socket, no port
        std::fprintf(stderr, "brigade-worker --supplier: %s\n", problem.what());
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}

} // namespace brigade::engine
