#include "engine/payload.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace brigade::engine {

namespace {

constexpr std::size_t kNumberBytes = 8;
constexpr unsigned kByteBits = 8;

/// The lowest byte first, on every machine.
void putNumber(std::byte *out, std::uint64_t number)
{
    if constexpr (std::endian::native == std::endian::little) {
        std::memcpy(out, &number, kNumberBytes);
        return;
    }
    for (std::size_t i = 0; i < kNumberBytes; ++i)
        out[i] = static_cast<std::byte>(number >> (i * kByteBits));
}

std::uint64_t getNumber(const std::byte *bytes)
{
    std::uint64_t number = 0;
    if constexpr (std::endian::native == std::endian::little) {
        std::memcpy(&number, bytes, kNumberBytes);
        return number;
    }
    for (std::size_t i = kNumberBytes; i-- > 0;)
        number = (number << kByteBits) | static_cast<std::uint64_t>(bytes[i]);
    return number;
}

/// Each number counts by its place, too (FNV-1a over whole numbers).
std::uint64_t summed(std::uint64_t sum, std::uint64_t number)
{
    return (sum ^ number) * 0x100000001b3ULL;
}

} // namespace

PayloadPacker::PayloadPacker(std::uint64_t bytes, std::uint64_t seed)
    : m_left((bytes + kNumberBytes - 1) / kNumberBytes)
    , m_number(seed)
{
    m_packed.reserve((m_left + 1) * kNumberBytes);
}

bool PayloadPacker::pack(std::size_t numbers)
{
    const std::uint64_t count = std::min<std::uint64_t>(numbers, m_left);
    const std::size_t before = m_packed.size();
    const bool last = count == m_left;
    m_packed.resize(before + (count + (last ? 1 : 0)) * kNumberBytes);
    std::byte *at = m_packed.data() + before;
    for (std::uint64_t i = 0; i < count; ++i, at += kNumberBytes) {
        m_number += 0x9e3779b97f4a7c15ULL;
        m_sum = summed(m_sum, m_number);
        putNumber(at, m_number);
    }
    if (last)
        putNumber(at, m_sum);
    m_left -= count;
    return m_left > 0;
}

PayloadUnpacker::PayloadUnpacker(std::span<const std::byte> packed)
    : m_packed(packed)
{
    m_numbers.reserve(packed.size() / kNumberBytes);
}

bool PayloadUnpacker::unpack(std::size_t numbers)
{
    for (; numbers > 0 && m_packed.size() >= 2 * kNumberBytes; --numbers) {
        m_numbers.push_back(getNumber(m_packed.data()));
        m_sum = summed(m_sum, m_numbers.back());
        m_packed = m_packed.subspan(kNumberBytes);
    }
    return m_packed.size() >= 2 * kNumberBytes;
}

bool PayloadUnpacker::sound() const
{
    return m_packed.size() == kNumberBytes && getNumber(m_packed.data()) == m_sum;
}

void PayloadShelf::put(TaskId task, PayloadBytes payload)
{
    const MutexLock lock(m_mutex);
    m_payloads[task] = std::move(payload);
}

PayloadBytes PayloadShelf::take(TaskId task)
{
    const MutexLock lock(m_mutex);
    const auto found = m_payloads.find(task);
    if (found == m_payloads.end())
        return {};
    PayloadBytes payload = std::move(found->second);
    m_payloads.erase(found);
    return payload;
}

} // namespace brigade::engine
