#include "engine/http_reply.h"

namespace brigade::engine {

namespace {

/// For those that Brigade says.
std::string_view reasonOf(unsigned status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Payload Too Large";
    case 421:
        return "Misdirected Request";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

} // namespace

HttpReply plainReply(unsigned status, const std::string &words)
{
    return {.status = status, .type = "text/plain; charset=utf-8", .body = words + '\n'};
}

std::string onTheWire(const HttpReply &reply, AfterAnswer after)
{
    std::string text = "HTTP/1.1 ";
    text.reserve(192 + reply.body.size());
    text += std::to_string(reply.status);
    text += ' ';
    text += reasonOf(reply.status);
    text += "\r\nServer: Brigade\r\nContent-Type: ";
    text += reply.type;
    text += "\r\nContent-Length: ";
    text += std::to_string(reply.body.size());
    if (!reply.header.empty()) {
        text += "\r\n";
        text += reply.header;
    }
    text += after == AfterAnswer::KeepOpen ? "\r\nConnection: keep-alive\r\n\r\n"
                                           : "\r\nConnection: close\r\n\r\n";
    text += reply.body;
    return text;
}

} // namespace brigade::engine
