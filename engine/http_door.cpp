// A connection is in one of five states:
//   Idle      nothing has come since the last answer       until the idle time-out: closed
//   Reading   part of a request is here                    until the request's time-out: 408
//   Asked     the request is being answered                no time-out: cooking takes what it takes
//   Writing   the answer is on its way                     until the request's time-out: closed
//   Draining  nothing more will be written; what still comes is read and thrown away for a moment,
//             since closing a socket with unread bytes makes the system throw the answer away too
// Nothing is read while Asked or Writing, so a client that pipelines without end fills its own
// socket's buffer and no memory of ours; what one connection can hold is kMostHeaderBytes +
// kMostBodyBytes + kReadBytes.
#include "engine/http_door.h"

#include "engine/http_reply.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <unordered_map>
#include <utility>

#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace brigade::engine {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;
using std::chrono::milliseconds;

namespace {

constexpr std::uint32_t kMostHeaderBytes = 16 * 1024;
constexpr std::uint64_t kMostBodyBytes = 16'384; // nobody reads it
constexpr std::size_t kReadBytes = 4096;
constexpr std::size_t kMostDrainedBytes = std::size_t {4} << 20U;
constexpr milliseconds kDrainTime {400};
constexpr milliseconds kPauseWhenFull {100};
/// For each connection that a worker has already, when others accept beside it: more than they need
/// to wake up.
constexpr std::chrono::microseconds kCourtesy {100};
constexpr std::size_t kMostCourtesies = 50;
/// Beyond the limit of connections so many more are told to come later; others are just closed.
constexpr std::size_t kMostTurnedAway = 64;

using Executor = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<tcp, Executor>;
using Acceptor = asio::basic_socket_acceptor<tcp, Executor>;
using Clock = std::chrono::steady_clock;
using Timer = asio::basic_waitable_timer<Clock, asio::wait_traits<Clock>, Executor>;
using Parser = http::request_parser<http::string_body>;
using ErrorCode = boost::system::error_code;

HttpReply complaintAbout(const ErrorCode &error)
{
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return plainReply(431, "the header is too large: at most 16 KB");
    if (error == http::error::body_limit)
        return plainReply(413, "the body is too large: at most 16 KB");
    return plainReply(400, "this is no HTTP request: " + error.message());
}

HttpMethod methodOf(http::verb verb)
{
    if (verb == http::verb::get)
        return HttpMethod::Get;
    return verb == http::verb::post ? HttpMethod::Post : HttpMethod::Other;
}

enum class State : std::uint8_t { Idle, Reading, Asked, Writing, Draining };

} // namespace

struct HttpDoor::Impl
{
    class Connection;

    explicit Impl(HttpDoorOptions doorOptions)
        : options(std::move(doorOptions))
        , sweepTimer(*options.selector)
    {
    }

    struct Entrance;
    void watch(Entrance &entrance);
    void acceptLater(Entrance &entrance, Clock::duration delay);
    void accept(Entrance &entrance);
    void admit(Socket socket);
    void sweepLater();
    void sweep();
    void remove(HttpClient client);

    HttpDoorOptions options;
    /// A listener, and its timer of courtesy.
    struct Entrance
    {
        explicit Entrance(asio::io_context &context)
            : acceptor(context)
            , timer(context)
        {
        }
        Acceptor acceptor;
        Timer timer;
    };
    std::vector<std::unique_ptr<Entrance>> entrances;
    std::unordered_map<HttpClient, std::shared_ptr<Connection>> connections;
    std::uint64_t nextClient = 1;
    Timer sweepTimer;
    bool sweeping = false;
    bool closing = false;
};

class HttpDoor::Impl::Connection : public std::enable_shared_from_this<Connection>
{
public:
    Connection(Impl &door, HttpClient client, Socket socket)
        : m_door(door)
        , m_client(client)
        , m_socket(std::move(socket))
        , m_buffer(kMostHeaderBytes + kMostBodyBytes + 2 * kReadBytes)
    {
        ErrorCode ignored;
        // NOLINTBEGIN(bugprone-unused-return-value)
        m_socket.set_option(tcp::no_delay(true), ignored);
        m_socket.non_blocking(true, ignored);
        // NOLINTEND(bugprone-unused-return-value)
    }

    void listen()
    {
        enter(State::Idle, milliseconds(m_door.options.limits.idleTimeoutMs));
        read();
    }
    void answer(const HttpReply &reply, AfterAnswer after);
    void turnAway(HttpReply reply);
    void expire(Clock::time_point now);
    void letGoUnlessAsked();
    void close();

private:
    void enter(State state, milliseconds patience)
    {
        m_state = state;
        m_deadline = Clock::now() + patience;
    }
    [[nodiscard]] milliseconds requestPatience() const
    {
        return milliseconds(m_door.options.limits.requestTimeoutMs);
    }
    void read();
    void take(const ErrorCode &error, std::size_t bytes);
    void parse();
    void ask();
    void written(const ErrorCode &error);
    void goOn();
    void drain();

    Impl &m_door;
    HttpClient m_client;
    Socket m_socket;
    State m_state = State::Idle;
    Clock::time_point m_deadline {};
    boost::beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    std::string m_answer;
    AfterAnswer m_after = AfterAnswer::KeepOpen;
    std::size_t m_drained = 0;
};

void HttpDoor::Impl::Connection::read()
{
    m_socket.async_read_some(
        m_buffer.prepare(kReadBytes),
        [self = this->shared_from_this()](const ErrorCode &error, std::size_t bytes) {
            self->take(error, bytes);
        });
}

void HttpDoor::Impl::Connection::take(const ErrorCode &error, std::size_t bytes)
{
    if (error == asio::error::operation_aborted)
        return;  // by us: closed, or told that it was too slow
    if (error) { // the client's end included: nobody is left to hear an answer to half a request
        close();
        return;
    }
    if (m_state == State::Draining) {
        m_drained += bytes;
        if (m_drained > kMostDrainedBytes)
            close();
        else
            read();
        return;
    }
    m_buffer.commit(bytes);
    if (m_state != State::Asked && m_state != State::Writing) // turned away while it was reading
        parse();
}

void HttpDoor::Impl::Connection::parse()
{
    if (m_buffer.size() == 0) {
        listen();
        return;
    }
    if (!m_parser) {
        m_parser.emplace();
        m_parser->header_limit(kMostHeaderBytes);
        m_parser->body_limit(kMostBodyBytes);
        m_parser->eager(true);
        enter(State::Reading, requestPatience());
    }
    ErrorCode error;
    m_buffer.consume(m_parser->put(m_buffer.data(), error));
    if (!error && m_parser->is_done())
        ask();
    else if (!error || error == http::error::need_more)
        read();
    else
        turnAway(complaintAbout(error));
}

void HttpDoor::Impl::Connection::ask()
{
    m_state = State::Asked;
    const auto &message = m_parser->get();
    const auto text = [&message](http::field field) {
        const auto value = message[field];
        return std::string_view(value.data(), value.size());
    };
    m_after = message.keep_alive() ? AfterAnswer::KeepOpen : AfterAnswer::Close;
    m_door.options.asked(m_client,
                         {.method = methodOf(message.method()),
                          .target = {message.target().data(), message.target().size()},
                          .host = text(http::field::host),
                          .origin = text(http::field::origin),
                          .accept = text(http::field::accept)});
}

/// An answer to no request, or to a bad one; the connection ends with it.
void HttpDoor::Impl::Connection::turnAway(HttpReply reply)
{
    m_state = State::Asked;
    m_door.options.soon([self = this->shared_from_this(), answer = std::move(reply)] {
        self->answer(answer, AfterAnswer::Close);
    });
}

void HttpDoor::Impl::Connection::answer(const HttpReply &reply, AfterAnswer after)
{
    if (m_state != State::Asked || !m_socket.is_open())
        return;
    if (after == AfterAnswer::Close || m_door.closing)
        m_after = AfterAnswer::Close;
    m_answer = onTheWire(reply, m_after);
    m_parser.reset();
    enter(State::Writing, requestPatience());
    // Nearly always the socket takes it all at once: then nothing need be asked of the selector.
    ErrorCode error;
    const std::size_t sent = m_socket.write_some(asio::buffer(m_answer), error);
    if (error && error != asio::error::would_block) {
        close();
    } else if (sent == m_answer.size()) {
        written({});
    } else {
        asio::async_write(m_socket, asio::buffer(m_answer) + sent,
                          [self = this->shared_from_this()](const ErrorCode &late, std::size_t) {
                              self->written(late);
                          });
    }
}

void HttpDoor::Impl::Connection::written(const ErrorCode &error)
{
    if (error)
        close();
    else if (m_after == AfterAnswer::Close || m_door.closing)
        drain();
    else if (m_buffer.size() == 0)
        listen();
    else // the next request is here already; reading it is the selector's part
        asio::post(m_socket.get_executor(), [self = this->shared_from_this()] { self->goOn(); });
}

void HttpDoor::Impl::Connection::goOn()
{
    if (m_state != State::Writing) // closed meanwhile
        return;
    if (m_door.closing)
        drain();
    else
        parse();
}

void HttpDoor::Impl::Connection::drain()
{
    enter(State::Draining, kDrainTime);
    ErrorCode error;
    m_socket.shutdown(tcp::socket::shutdown_send, error); // NOLINT(bugprone-unused-return-value)
    m_buffer.clear();
    if (error)
        close();
    else
        read();
}

void HttpDoor::Impl::Connection::expire(Clock::time_point now)
{
    if (m_state == State::Asked || now < m_deadline)
        return;
    if (m_state != State::Reading) {
        close();
        return;
    }
    ErrorCode ignored;
    m_socket.cancel(ignored); // NOLINT(bugprone-unused-return-value)
    turnAway(plainReply(408, "the request did not come in time"));
}

void HttpDoor::Impl::Connection::letGoUnlessAsked()
{
    if (m_state == State::Idle || m_state == State::Reading)
        close();
}

void HttpDoor::Impl::Connection::close()
{
    ErrorCode ignored;
    m_socket.close(ignored); // NOLINT(bugprone-unused-return-value)
    m_door.remove(m_client);
}

void HttpDoor::Impl::watch(Entrance &entrance)
{
    entrance.acceptor.async_wait(Acceptor::wait_read, [this, &entrance](const ErrorCode &error) {
        if (error || closing)
            return;
        const std::size_t courtesies = std::min(connections.size(), kMostCourtesies);
        if (options.accepting == Accepting::BesideOthers && courtesies > 0)
            acceptLater(entrance, kCourtesy * courtesies);
        else
            accept(entrance);
    });
}

void HttpDoor::Impl::acceptLater(Entrance &entrance, Clock::duration delay)
{
    entrance.timer.expires_after(delay);
    entrance.timer.async_wait([this, &entrance](const ErrorCode &error) {
        if (!error && !closing)
            accept(entrance);
    });
}

/// All that wait; beside others one, for the next may be theirs.
void HttpDoor::Impl::accept(Entrance &entrance)
{
    constexpr int kMostAtOnce = 100; // as asyncio's backlog
    const int most = options.accepting == Accepting::Alone ? kMostAtOnce : 1;
    for (int i = 0; i < most; ++i) {
        ErrorCode error;
        Socket socket(*options.selector);
        // NOLINTNEXTLINE(bugprone-unused-return-value)
        entrance.acceptor.accept(socket, error);
        if (!error) {
            admit(std::move(socket));
            continue;
        }
        if (error == asio::error::would_block || error == asio::error::connection_aborted)
            break;
        // Out of descriptors, most likely: some come back when clients leave.
        acceptLater(entrance, kPauseWhenFull);
        return;
    }
    watch(entrance);
}

void HttpDoor::Impl::admit(Socket socket)
{
    const std::size_t most = options.limits.connections;
    if (connections.size() >= most + kMostTurnedAway)
        return;
    const bool full = connections.size() >= most;
    const HttpClient client {nextClient++};
    auto connection = std::make_shared<Connection>(*this, client, std::move(socket));
    connections.emplace(client, connection);
    sweepLater();
    if (!full) {
        connection->listen();
        return;
    }
    auto reply = plainReply(503, "too many connections");
    reply.header = "Retry-After: 1";
    connection->turnAway(std::move(reply));
}

void HttpDoor::Impl::sweepLater()
{
    if (std::exchange(sweeping, true))
        return;
    const std::uint32_t least =
        std::min(options.limits.requestTimeoutMs, options.limits.idleTimeoutMs);
    const milliseconds interval(std::clamp(least / 4, 20U, 200U));
    const auto due = Clock::now() + interval;
    sweepTimer.expires_at(due);
    sweepTimer.async_wait([this, due, interval](const ErrorCode &error) {
        sweeping = false;
        if (error || connections.empty())
            return;
        // After a task that kept the loop, what clients sent meanwhile has not been read yet: they
        // must not pay for it.
        if (Clock::now() < due + interval)
            sweep();
        if (!connections.empty())
            sweepLater();
    });
}

void HttpDoor::Impl::sweep()
{
    const auto now = Clock::now();
    std::vector<std::shared_ptr<Connection>> all;
    all.reserve(connections.size());
    for (const auto &[client, connection] : connections)
        all.push_back(connection);
    for (const auto &connection : all)
        connection->expire(now);
}

void HttpDoor::Impl::remove(HttpClient client)
{
    if (connections.erase(client) > 0 && closing && connections.empty())
        options.emptied();
}

HttpDoor::HttpDoor(HttpDoorOptions options)
    : m_impl(std::make_unique<Impl>(std::move(options)))
{
}

HttpDoor::~HttpDoor() = default;

void HttpDoor::open(const std::vector<AdoptedListener> &listeners)
{
    for (const AdoptedListener &listener : listeners) {
        auto entrance = std::make_unique<Impl::Entrance>(*m_impl->options.selector);
        ErrorCode error;
        // NOLINTBEGIN(bugprone-unused-return-value)
        entrance->acceptor.assign(listener.family == 6 ? tcp::v6() : tcp::v4(),
                                  static_cast<Acceptor::native_handle_type>(listener.handle),
                                  error);
        if (!error)
            entrance->acceptor.non_blocking(true, error);
        // NOLINTEND(bugprone-unused-return-value)
        if (error)
            continue;
        m_impl->entrances.push_back(std::move(entrance));
        m_impl->watch(*m_impl->entrances.back());
    }
}

void HttpDoor::close()
{
    if (std::exchange(m_impl->closing, true))
        return;
    for (const auto &entrance : m_impl->entrances) {
        ErrorCode ignored;
        entrance->acceptor.close(ignored); // NOLINT(bugprone-unused-return-value)
        entrance->timer.cancel();
    }
    std::vector<std::shared_ptr<Impl::Connection>> all;
    for (const auto &[client, connection] : m_impl->connections)
        all.push_back(connection);
    for (const auto &connection : all)
        connection->letGoUnlessAsked();
}

bool HttpDoor::empty() const
{
    return m_impl->connections.empty();
}

void HttpDoor::answer(HttpClient client, const HttpReply &reply)
{
    const auto found = m_impl->connections.find(client);
    if (found == m_impl->connections.end())
        return;
    const auto connection = found->second;
    connection->answer(reply, AfterAnswer::KeepOpen);
}

} // namespace brigade::engine
