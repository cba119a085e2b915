// Numbers for the orders that come to a worker as requests. The supervisor numbers all orders of a
// run; a worker gets some in advance, and asks for more before it has none left, so that no request
// waits for another process. Threads: any.
#pragma once

#include "engine/annotated_mutex.h"
#include "engine/event.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <utility>

namespace brigade::engine {

/// [first, first + count).
struct NumberRange
{
    std::uint32_t first = 0;
    std::uint32_t count = 0;
};

/// So many at a time: at 50,000 requests a second, half of them last 80 ms.
inline constexpr std::uint32_t kNumbersAtOnce = 8192;

class TaskNumbers
{
public:
    /// `wanted` is called when less than half of a range is left, once for each range; on the
    /// thread that takes.
    explicit TaskNumbers(std::function<void()> wanted)
        : m_wanted(std::move(wanted))
    {
    }

    void add(NumberRange range) EXCLUDES(m_mutex)
    {
        const MutexLock lock(m_mutex);
        m_ranges.push_back(range);
        m_left += range.count;
        m_asked = false;
    }

    /// Nothing when there are none left.
    [[nodiscard]] std::optional<TaskId> take() EXCLUDES(m_mutex)
    {
        std::optional<TaskId> number;
        bool ask = false;
        {
            const MutexLock lock(m_mutex);
            while (!m_ranges.empty() && m_ranges.front().count == 0)
                m_ranges.pop_front();
            if (!m_ranges.empty()) {
                number = TaskId {m_ranges.front().first++};
                --m_ranges.front().count;
                --m_left;
            }
            ask = m_left < kNumbersAtOnce / 2 && !std::exchange(m_asked, true);
        }
        if (ask)
            m_wanted();
        return number;
    }

private:
    std::function<void()> m_wanted;
    Mutex m_mutex;
    std::deque<NumberRange> m_ranges GUARDED_BY(m_mutex);
    std::uint32_t m_left GUARDED_BY(m_mutex) = 0;
    bool m_asked GUARDED_BY(m_mutex) = false;
};

} // namespace brigade::engine
