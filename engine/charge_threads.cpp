#include "engine/annotated_mutex.h"
#include "engine/charge_measures.h"

#include <condition_variable>
#include <system_error>
#include <thread>

namespace brigade::engine {

namespace {

/// Threads that stand and wait, all at once, until this goes out of scope.
class StandingCrowd
{
public:
    explicit StandingCrowd(std::size_t count)
        : m_count(count)
    {
    }
    ~StandingCrowd()
    {
        {
            const MutexLock lock(m_mutex);
            m_open = true;
        }
        m_changed.notify_all();
        for (std::thread &thread : m_threads)
            thread.join();
    }
    StandingCrowd(const StandingCrowd &) = delete;
    StandingCrowd &operator=(const StandingCrowd &) = delete;

    /// False when the system gives no more; otherwise all of them stand.
    bool gather()
    {
        m_threads.reserve(m_count);
        try {
            while (m_threads.size() < m_count)
                m_threads.emplace_back([this] { stand(); });
        } catch (const std::system_error &) {
            return false;
        }
        MutexLock lock(m_mutex);
        while (m_standing < m_count)
            m_allStand.wait(lock.native());
        return true;
    }

private:
    void stand() EXCLUDES(m_mutex)
    {
        MutexLock lock(m_mutex);
        if (++m_standing == m_count)
            m_allStand.notify_all();
        while (!m_open)
            m_changed.wait(lock.native());
    }

    const std::size_t m_count;
    Mutex m_mutex;
    std::condition_variable m_changed;
    std::condition_variable m_allStand;
    std::size_t m_standing GUARDED_BY(m_mutex) = 0;
    bool m_open GUARDED_BY(m_mutex) = false;
    std::vector<std::thread> m_threads;
};

Measured crowdMemory(const ChargeTools &tools, std::int64_t OwnMemory::*figure)
{
    if (!tools.memory())
        return {.absence = ChargeAbsence::NotOnThisSystem};
    return repeatCharge(tools, [&]() -> std::optional<double> {
        const auto before = tools.memory();
        StandingCrowd crowd(tools.crowd);
        if (!crowd.gather())
            return std::nullopt;
        const auto with = tools.memory();
        if (!before || !with)
            return std::nullopt;
        return static_cast<double>(*with.*figure - *before.*figure);
    });
}

/// None: the system gave no thread.
std::optional<double> secondsOfOneThread(const ChargeTools &tools)
{
    try {
        return secondsOf(tools, [] { std::thread([] {}).join(); });
    } catch (const std::system_error &) {
        return std::nullopt;
    }
}

} // namespace

Measured measureThreadStart(const ChargeTools &tools)
{
    return repeatCharge(tools, [&tools] { return secondsOfOneThread(tools); });
}

Measured measureThreadsTime(const ChargeTools &tools)
{
    return repeatCharge(tools, [&tools]() -> std::optional<double> {
        bool gathered = false;
        const double seconds = secondsOf(tools, [&] {
            StandingCrowd crowd(tools.crowd);
            gathered = crowd.gather();
        });
        return gathered ? std::optional(seconds) : std::nullopt;
    });
}

Measured measureThreadsResident(const ChargeTools &tools)
{
    return crowdMemory(tools, &OwnMemory::residentBytes);
}

Measured measureThreadsReserved(const ChargeTools &tools)
{
    return crowdMemory(tools, &OwnMemory::reservedBytes);
}

} // namespace brigade::engine
