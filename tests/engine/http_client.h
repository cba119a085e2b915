// For tests: one connection to a port of this machine, as a client that may behave or not.
// Blocking, with a patience of some seconds. POSIX.
#pragma once

#include <array>
#include <cctype>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace brigade::engine::test {

struct HttpAnswer
{
    int status = 0; ///< 0: none came
    std::string head {};
    std::string body {};
};

/// How a connection is left: as it should be, or by throwing it away (RST).
enum class Farewell : std::uint8_t { Close, Reset };

class HttpClient
{
public:
    explicit HttpClient(std::uint16_t port, int patienceS = 10)
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        const timeval patience {.tv_sec = patienceS, .tv_usec = 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_connected =
            ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    ~HttpClient() { leave(Farewell::Close); }
    HttpClient(HttpClient &&other) noexcept
        : m_socket(std::exchange(other.m_socket, -1))
        , m_connected(other.m_connected)
        , m_buffer(std::move(other.m_buffer))
    {
    }
    HttpClient &operator=(HttpClient &&) = delete;
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    [[nodiscard]] bool connected() const { return m_connected; }

    /// False when the other side would not take all of it.
    bool send(const std::string &text) const
    {
        std::size_t sent = 0;
        while (sent < text.size()) {
            const auto more =
                ::send(m_socket, text.data() + sent, text.size() - sent, MSG_NOSIGNAL);
            if (more <= 0)
                return false;
            sent += static_cast<std::size_t>(more);
        }
        return true;
    }

    [[nodiscard]] bool get(const std::string &path) const { return send(request("GET", path)); }

    static std::string request(const std::string &method, const std::string &path)
    {
        return method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    }

    HttpAnswer receive()
    {
        std::size_t end = 0;
        while ((end = m_buffer.find("\r\n\r\n")) == std::string::npos) {
            if (!readMore())
                return {};
        }
        HttpAnswer answer {.head = m_buffer.substr(0, end + 2)};
        answer.status = std::atoi(answer.head.c_str() + sizeof "HTTP/1.1");
        const auto length = answer.head.find("Content-Length: ");
        const std::size_t bytes = length == std::string::npos
            ? 0
            : std::strtoul(answer.head.c_str() + length + 16, nullptr, 10);
        while (m_buffer.size() < end + 4 + bytes) {
            if (!readMore())
                return {};
        }
        answer.body = m_buffer.substr(end + 4, bytes);
        m_buffer.erase(0, end + 4 + bytes);
        return answer;
    }

    HttpAnswer ask(const std::string &path) { return get(path) ? receive() : HttpAnswer {}; }
    HttpAnswer say(const std::string &text) { return send(text) ? receive() : HttpAnswer {}; }

    /// The other side has closed, within the patience.
    bool ended()
    {
        while (readMore()) { }
        return m_ended;
    }

    void halfClose() const { ::shutdown(m_socket, SHUT_WR); }
    void leave(Farewell how)
    {
        if (m_socket < 0)
            return;
        const linger now {.l_onoff = 1, .l_linger = 0};
        if (how == Farewell::Reset)
            ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
        ::close(std::exchange(m_socket, -1));
    }

private:
    bool readMore()
    {
        std::array<char, 4096> bytes {};
        const auto got = ::recv(m_socket, bytes.data(), bytes.size(), 0);
        m_ended = got == 0 || (got < 0 && errno == ECONNRESET);
        if (got <= 0)
            return false;
        m_buffer.append(bytes.data(), static_cast<std::size_t>(got));
        return true;
    }

    int m_socket;
    bool m_connected = false;
    bool m_ended = false;
    std::string m_buffer;
};

} // namespace brigade::engine::test
