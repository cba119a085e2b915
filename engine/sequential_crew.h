// `sequential`: one thread does one order after the other, as a plain program's main thread does.
// Threads: as Crew; work() is that one thread.
#pragma once

#include "engine/annotated_mutex.h"
#include "engine/crew.h"

#include <condition_variable>
#include <deque>
#include <thread>

namespace brigade::engine {

class SequentialCrew final : public Crew
{
public:
    explicit SequentialCrew(const CrewOptions &options);
    ~SequentialCrew() override;
    SequentialCrew(const SequentialCrew &) = delete;
    SequentialCrew &operator=(const SequentialCrew &) = delete;

    void submit(const Order &order) override EXCLUDES(m_mutex);
    void prepare() override;
    void begin() override { }
    void resize(std::uint32_t) override { }
    std::vector<Order> takeBack() override EXCLUDES(m_mutex);
    void stop() override EXCLUDES(m_mutex);

private:
    void work() EXCLUDES(m_mutex);
    [[nodiscard]] bool isIdle() const EXCLUDES(m_mutex);
    void waitForOrder() EXCLUDES(m_mutex);
    [[nodiscard]] bool next(Order &order) EXCLUDES(m_mutex);

    CrewOptions m_options;
    mutable Mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Order> m_queue GUARDED_BY(m_mutex);
    bool m_leaving GUARDED_BY(m_mutex) = false;
    std::thread m_thread;
};

} // namespace brigade::engine
