// Sums the context switches of a process's threads so that the sum never decreases although
// threads end and their numbers are given to new ones.
#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>

namespace brigade::engine {

class SwitchTally
{
public:
    /// A thread's own count now. One that has fallen is a new thread with an old number.
    void note(std::int64_t thread, std::int64_t count);
    /// These are alive; what the others had counted is kept, and they are forgotten.
    void keepOnly(std::span<const std::int64_t> threads);

    [[nodiscard]] std::int64_t total() const { return m_ended + m_living; }

private:
    std::unordered_map<std::int64_t, std::int64_t> m_counts;
    std::int64_t m_living = 0;
    std::int64_t m_ended = 0;
};

} // namespace brigade::engine
