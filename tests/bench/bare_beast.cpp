// The yardstick of Brigade's server: Boost.Beast and nothing else, one thread, one loop. Every
// request gets an answer of the length of an empty endpoint's. Prints the address of its port and
// serves until it is killed. Driven by tests/tools/serve_beside_beast.py.
#include <cstdio>
#include <memory>
#include <string>
#include <utility>

#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/basic_stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;

using Executor = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<tcp, Executor>;
using Acceptor = asio::basic_socket_acceptor<tcp, Executor>;
using ErrorCode = boost::system::error_code;

constexpr const char *kBody =
    R"({"task":"empty","result":"done","order":123456,"worker":1,"ms":0.123})"
    "\n";

class Connection : public std::enable_shared_from_this<Connection>
{
public:
    explicit Connection(Socket socket)
        : m_socket(std::move(socket))
    {
        ErrorCode ignored;
        m_socket.set_option(tcp::no_delay(true), ignored); // NOLINT(bugprone-unused-return-value)
    }

    void read()
    {
        m_request = {};
        http::async_read(
            m_socket, m_buffer, m_request,
            [self = shared_from_this()](const ErrorCode &error, std::size_t /*bytes*/) {
                if (!error)
                    self->answer();
            });
    }

private:
    void answer()
    {
        m_response = {http::status::ok, m_request.version()};
        m_response.set(http::field::server, "Beast");
        m_response.set(http::field::content_type, "application/json");
        m_response.keep_alive(m_request.keep_alive());
        m_response.body() = kBody;
        m_response.prepare_payload();
        http::async_write(
            m_socket, m_response,
            [self = shared_from_this()](const ErrorCode &error, std::size_t /*bytes*/) {
                if (!error && self->m_response.keep_alive())
                    self->read();
            });
    }

    Socket m_socket;
    beast::flat_buffer m_buffer;
    http::request<http::string_body> m_request;
    http::response<http::string_body> m_response;
};

void accept(Acceptor &acceptor)
{
    acceptor.async_accept([&acceptor](const ErrorCode &error, Socket socket) {
        if (!error)
            std::make_shared<Connection>(std::move(socket))->read();
        accept(acceptor);
    });
}

} // namespace

int main()
{
    asio::io_context context(1);
    Acceptor acceptor(context, tcp::endpoint(asio::ip::address_v4::loopback(), 0));
    std::printf("http://127.0.0.1:%u/\n", acceptor.local_endpoint().port());
    std::fflush(stdout);
    accept(acceptor);
    context.run();
    return 0;
}
