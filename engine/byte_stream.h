// Values written one after another into bytes, and read again in the same order: for what goes
// between processes of one build on one host. Threads: values.
// When damaged: reading beyond the end gives nothing, and good() is false from then on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

namespace brigade::engine {

template<typename T>
void appendBytes(std::vector<std::byte> &out, const T &value)
{
    static_assert(std::is_trivially_copyable_v<T>);
    const auto at = out.size();
    out.resize(at + sizeof(T));
    std::memcpy(out.data() + at, &value, sizeof(T));
}

class ByteReader
{
public:
    explicit ByteReader(std::span<const std::byte> bytes)
        : m_bytes(bytes)
    {
    }

    template<typename T>
    T get()
    {
        static_assert(std::is_trivially_copyable_v<T>);
        T value {};
        if (m_bytes.size() < sizeof(T)) {
            m_good = false;
            return value;
        }
        std::memcpy(&value, m_bytes.data(), sizeof(T));
        m_bytes = m_bytes.subspan(sizeof(T));
        return value;
    }

    /// Its length, and so many letters.
    std::string text()
    {
        const auto length = get<std::uint32_t>();
        if (m_bytes.size() < length) {
            m_good = false;
            return {};
        }
        const auto after = m_bytes.subspan(length);
        m_bytes = m_bytes.first(length);
        std::string words = rest();
        m_bytes = after;
        return words;
    }

    std::string rest()
    {
        std::string text(m_bytes.size(), '\0');
        if (!m_bytes.empty())
            std::memcpy(text.data(), m_bytes.data(), m_bytes.size());
        m_bytes = {};
        return text;
    }

    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool empty() const { return m_bytes.empty(); }
    [[nodiscard]] std::size_t left() const { return m_bytes.size(); }

private:
    std::span<const std::byte> m_bytes;
    bool m_good = true;
};

} // namespace brigade::engine
