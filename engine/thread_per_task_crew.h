// `threads`: a new thread for each order, gone when the order is done.
// Start::Barrier: orders that come before the start get their threads before it, all let go at
// once. Start::Staggered: threads are created one after another from the start on, as a plain loop
// would. Threads: as Crew.
#pragma once

#include "engine/crew.h"

#include <atomic>
#include <list>
#include <thread>

namespace brigade::engine {

class ThreadPerTaskCrew final : public Crew
{
public:
    explicit ThreadPerTaskCrew(const CrewOptions &options);
    ~ThreadPerTaskCrew() override;
    ThreadPerTaskCrew(const ThreadPerTaskCrew &) = delete;
    ThreadPerTaskCrew &operator=(const ThreadPerTaskCrew &) = delete;

    void submit(const Order &order) override;
    void prepare() override;
    void begin() override;
    void resize(std::uint32_t) override { }
    std::vector<Order> takeBack() override;
    void stop() override;

private:
    struct Worker
    {
        std::atomic<bool> done = false;
        std::thread thread;
    };
    void start(const Order &order);
    void work(const Order &order, Worker &self) const;
    void reap();

    CrewOptions m_options;
    std::list<Worker> m_workers;
    std::vector<Order> m_waiting; ///< before the start, when staggered
    std::uint32_t m_standing = 0;
    bool m_begun = false;
    std::size_t m_reapAt = 64;
};

} // namespace brigade::engine
