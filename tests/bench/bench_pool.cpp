// Empty orders through four pools, one producer, one and two workers: how many a second.
// Ours is traced (TaskQueued and TaskTaken of every order, none dropped); the others are not.
#include "engine/event_ring.h"
#include "engine/shared_memory.h"
#include "engine/thread_pool.h"
#include "engine/tracer.h"
#include "tests/bench/noise.h"

#include <QThreadPool>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>

namespace {

using namespace brigade;
using Clock = std::chrono::steady_clock;

constexpr std::uint32_t kOrders = 500'000;
constexpr int kRounds = 5;
constexpr int kTriesForQuiet = 3;

/// Every task is one count; the last one wakes who waits.
class Countdown
{
public:
    void start() { m_left.store(kOrders, std::memory_order_relaxed); }
    void one()
    {
        if (m_left.fetch_sub(1, std::memory_order_acq_rel) == 1) {
            const std::scoped_lock lock(m_mutex);
            m_done.notify_all();
        }
    }
    void await()
    {
        std::unique_lock lock(m_mutex);
        m_done.wait(lock, [this] { return m_left.load(std::memory_order_acquire) == 0; });
    }

private:
    std::atomic<std::uint32_t> m_left {0};
    std::mutex m_mutex;
    std::condition_variable m_done;
};

/// One pool under test: submits one counted task.
class Contestant
{
public:
    Contestant() = default;
    virtual ~Contestant() = default;
    Contestant(const Contestant &) = delete;
    Contestant &operator=(const Contestant &) = delete;
    virtual void submit(std::uint32_t number) = 0;
    virtual void roundEnds() { }
    Countdown countdown;
};

class AsioPool final : public Contestant
{
public:
    explicit AsioPool(unsigned workers)
        : m_pool(workers)
    {
    }
    void submit(std::uint32_t) override
    {
        boost::asio::post(m_pool, [this] { countdown.one(); });
    }

private:
    boost::asio::thread_pool m_pool;
};

class QtPool final : public Contestant
{
public:
    explicit QtPool(unsigned workers) { m_pool.setMaxThreadCount(static_cast<int>(workers)); }
    void submit(std::uint32_t) override
    {
        m_pool.start([this] { countdown.one(); });
    }

private:
    QThreadPool m_pool;
};

/// The textbook: a mutex, a deque, a condition variable.
class DequePool final : public Contestant
{
public:
    explicit DequePool(unsigned workers)
    {
        for (unsigned i = 0; i < workers; ++i)
            m_threads.emplace_back([this] { work(); });
    }
    DequePool(const DequePool &) = delete;
    DequePool &operator=(const DequePool &) = delete;
    ~DequePool() override
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_stopping = true;
        }
        m_wake.notify_all();
    }
    void submit(std::uint32_t) override
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_tasks.emplace_back([this] { countdown.one(); });
        }
        m_wake.notify_one();
    }

private:
    void work()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_wake.wait(lock, [this] { return m_stopping || !m_tasks.empty(); });
            if (m_tasks.empty())
                return;
            const auto task = std::move(m_tasks.front());
            m_tasks.pop_front();
            lock.unlock();
            task();
            lock.lock();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    bool m_stopping = false;
    std::vector<std::jthread> m_threads;
};

class OurPool final : public Contestant
{
public:
    explicit OurPool(unsigned workers)
        : m_memory(
            std::move(engine::SharedMemory::create(engine::RingBlock::bytesFor(kGeometry)).value()))
        , m_rings(engine::RingBlock::create(m_memory.data(), kGeometry, engine::bestClockSource()))
        , m_producer(&m_rings, engine::ThreadRole::Control)
        , m_pool({.limit = workers, .rings = &m_rings, .run = [this](const engine::Order &) {
                      countdown.one();
                  }})
    {
    }
    void submit(std::uint32_t number) override
    {
        m_pool.submit({.task = engine::TaskId {number + 1}});
    }
    void roundEnds() override
    {
        for (std::uint32_t slot = 0; slot < m_rings.ringsInUse(); ++slot) {
            m_records.clear();
            m_rings.drain(slot, 0, m_records);
        }
        if (m_rings.dropped() > 0)
            std::printf("  (%llu events dropped)\n",
                        static_cast<unsigned long long>(m_rings.dropped()));
    }

private:
    static constexpr engine::RingGeometry kGeometry {.rings = 4, .capacity = 1U << 21};
    engine::SharedMemory m_memory;
    engine::RingBlock m_rings;
    engine::TracedThread m_producer;
    std::vector<engine::Record> m_records;
    engine::ThreadPool m_pool;
};

double ordersPerSecond(Contestant &contestant)
{
    contestant.countdown.start();
    const auto start = Clock::now();
    for (std::uint32_t number = 0; number < kOrders; ++number)
        contestant.submit(number);
    contestant.countdown.await();
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    contestant.roundEnds();
    return kOrders / seconds;
}

constexpr std::array kNames {"Boost.Asio thread_pool", "QThreadPool", "mutex and deque",
                             "ours, traced"};
constexpr std::size_t kAsio = 0;
constexpr std::size_t kQt = 1;
constexpr std::size_t kOurs = 3;

/// Millions a second, the medians of rounds in turn.
std::array<double, kNames.size()> measure(unsigned workers)
{
    std::array<std::unique_ptr<Contestant>, kNames.size()> contestants {
        std::make_unique<AsioPool>(workers), std::make_unique<QtPool>(workers),
        std::make_unique<DequePool>(workers), std::make_unique<OurPool>(workers)};
    std::array<std::vector<double>, kNames.size()> rates;
    for (int round = 0; round <= kRounds; ++round)
        for (std::size_t i = 0; i < contestants.size(); ++i) {
            const double rate = ordersPerSecond(*contestants[i]) / 1e6;
            if (round > 0) // the first one touches the memory
                rates[i].push_back(rate);
        }
    std::array<double, kNames.size()> medians {};
    for (std::size_t i = 0; i < rates.size(); ++i) {
        std::ranges::sort(rates[i]);
        medians[i] = rates[i][rates[i].size() / 2];
    }
    return medians;
}

bool report(unsigned workers)
{
    std::array<double, kNames.size()> medians {};
    const double others = bench::quietly(kTriesForQuiet, [&] { medians = measure(workers); });
    std::printf("%u worker(s), others took %.1f %%\n", workers, 100 * others);
    for (std::size_t i = 0; i < medians.size(); ++i)
        std::printf("  %-24s %6.2f M/s\n", kNames[i], medians[i]);
    const auto keeps = bench::judge(medians[kOurs] >= medians[kAsio], others);
    const auto reaches = bench::judge(medians[kOurs] >= medians[kQt], others);
    std::printf("  at least Asio's: %s   goal, QThreadPool's: %s\n", bench::word(keeps),
                bench::word(reaches));
    return keeps != bench::Verdict::Fail;
}

} // namespace

int main()
{
    const bool one = report(1);
    const bool two = report(2);
    return one && two ? 0 : 1;
}
