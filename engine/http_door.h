// A worker's door to the network: accepts connections, reads HTTP/1.1 requests, writes answers, and
// keeps clients within their limits. It knows nothing of orders. Reading and parsing are the
// selector's part of a loop's turn; whatever is written is written by a call of the loop.
// Threads: the loop's, every member.
// When a client is slow, too loud or talks nonsense: it is told so (408, 431, 413, 400) and let go.
// See: RFC 9112. Boost.Beast parses; it is used in http_door.cpp alone.
#pragma once

#include "engine/loopback_listener.h"
#include "engine/serve_options.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace boost::asio {
class io_context;
}

namespace brigade::engine {

enum class HttpMethod : std::uint8_t { Get, Post, Other };

/// The texts are valid during the call only.
struct HttpRequest
{
    HttpMethod method = HttpMethod::Get;
    std::string_view target; ///< as it came: path and query
    std::string_view host;   ///< empty: none was sent
    std::string_view origin; ///< as above; a browser names the page that sends a POST
    std::string_view accept; ///< as above
};

struct HttpReply
{
    unsigned status = 200;
    std::string_view type = "application/json"; ///< a literal
    std::string body {};
    std::string header {}; ///< one more, such as "Allow: GET"; empty: none
};

/// A connection that waits for an answer.
enum class HttpClient : std::uint64_t {};

/// Where several workers accept at one listener, all of them wake with each connection, and the one
/// that is quickest would get nearly all: so who has more already waits longer.
enum class Accepting : std::uint8_t { Alone, BesideOthers };

struct HttpDoorOptions
{
    boost::asio::io_context *selector = nullptr;
    ServeLimits limits {};
    Accepting accepting = Accepting::Alone;
    std::function<void(std::function<void()>)> soon; ///< calls it, as a call of the loop
    /// A sound request; answer() must follow, by a call of the loop.
    std::function<void(HttpClient, const HttpRequest &)> asked;
    std::function<void()> emptied; ///< closed, and the last connection is gone
};

class HttpDoor
{
public:
    explicit HttpDoor(HttpDoorOptions options);
    ~HttpDoor();
    HttpDoor(const HttpDoor &) = delete;
    HttpDoor &operator=(const HttpDoor &) = delete;

    /// Accepts there from now on.
    void open(const std::vector<AdoptedListener> &listeners);
    /// Accepts no more, lets go of who has not asked; who has is still answered.
    void close();
    [[nodiscard]] bool empty() const;
    /// Nothing when the client has gone.
    void answer(HttpClient client, const HttpReply &reply);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace brigade::engine
