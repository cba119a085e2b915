// What an order carries along: a list of numbers, packed into bytes of a fixed order with a
// checksum, as a program must that hands data to another process. Packing and unpacking go slice by
// slice, so that whoever does it can do other things in between.
// Threads: values; PayloadShelf any.
// When the bytes are not what was packed: unpacking fails.
#pragma once

#include "engine/annotated_mutex.h"
#include "engine/event.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace brigade::engine {

using PayloadBytes = std::vector<std::byte>;

class PayloadPacker
{
public:
    /// `bytes` is rounded up to whole numbers; the checksum comes on top.
    PayloadPacker(std::uint64_t bytes, std::uint64_t seed);

    /// At most so many numbers more. False when all is packed.
    bool pack(std::size_t numbers);
    [[nodiscard]] PayloadBytes take() && { return std::move(m_packed); }

private:
    std::uint64_t m_left; ///< numbers
    std::uint64_t m_number;
    std::uint64_t m_sum = 0;
    PayloadBytes m_packed;
};

class PayloadUnpacker
{
public:
    explicit PayloadUnpacker(std::span<const std::byte> packed);

    /// At most so many numbers more. False when all is unpacked.
    bool unpack(std::size_t numbers);
    /// Once all is unpacked: whether the checksum agrees.
    [[nodiscard]] bool sound() const;
    [[nodiscard]] const std::vector<std::uint64_t> &numbers() const { return m_numbers; }

private:
    std::span<const std::byte> m_packed;
    std::vector<std::uint64_t> m_numbers;
    std::uint64_t m_sum = 0;
};

/// What a task has of its payload: as it came, and as it uses it.
struct PayloadInHand
{
    PayloadBytes packed {};
    std::optional<PayloadUnpacker> unpacker {};
};

/// Payloads that have arrived and wait for the thread that takes their order.
class PayloadShelf
{
public:
    void put(TaskId task, PayloadBytes payload) EXCLUDES(m_mutex);
    /// Empty when there is none.
    [[nodiscard]] PayloadBytes take(TaskId task) EXCLUDES(m_mutex);

private:
    Mutex m_mutex;
    std::map<TaskId, PayloadBytes> m_payloads GUARDED_BY(m_mutex);
};

} // namespace brigade::engine
