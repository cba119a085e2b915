#include "engine/supplier.h"

#include <array>
#include <cstddef>

namespace brigade::engine {

SupplierClient::SupplierClient(std::uint16_t port)
    : m_port(port)
{
}

std::error_code SupplierClient::exchange(std::int64_t nanoseconds)
{
    std::array<std::byte, 8> question {};
    for (std::size_t i = 0; i < question.size(); ++i)
        question[i] = static_cast<std::byte>(static_cast<std::uint64_t>(nanoseconds) >> (8 * i));
    std::array<std::byte, 8> answer {};
    if (!m_socket.isOpen()) {
        if (const auto error = m_socket.connect(m_port))
            return error;
    }
    if (const auto error = m_socket.sendAll(question))
        return error;
    if (const auto error = m_socket.receiveAll(answer))
        return error;
    return answer == question ? std::error_code() : std::make_error_code(std::errc::protocol_error);
}

Result<bool> SupplierClient::request(std::int64_t nanoseconds)
{
    std::error_code error;
    for (int attempt = 0; attempt < 2; ++attempt) {
        error = exchange(nanoseconds);
        if (!error)
            return true;
        m_socket.close();
    }
    return Error {"the supplier does not answer: " + error.message()};
}

} // namespace brigade::engine
