#include "engine/crew.h"

#include "engine/event_loop_crew.h"
#include "engine/sequential_crew.h"
#include "engine/thread_per_task_crew.h"

namespace brigade::engine {

namespace {

/// `pool`: a fixed team over one FIFO queue.
class PoolCrew final : public Crew
{
public:
    explicit PoolCrew(const CrewOptions &options)
        : m_pool({.limit = options.plan->threads,
                  .rings = options.rings,
                  .gil = options.gil,
                  .run = [runner = options.runner](const Order &order) { runner->run(order); }})
    {
    }

    void submit(const Order &order) override
    {
        if (m_begun)
            m_pool.submit(order);
        else
            m_waiting.push_back(order);
    }

    void prepare() override { }

    void begin() override
    {
        m_begun = true;
        for (const auto &order : std::exchange(m_waiting, {}))
            m_pool.submit(order);
    }

    void resize(std::uint32_t threads) override { m_pool.resize(threads); }

    std::vector<Order> takeBack() override
    {
        auto orders = m_pool.takeBack();
        orders.insert(orders.end(), m_waiting.begin(), m_waiting.end());
        m_waiting.clear();
        return orders;
    }

    void stop() override { m_pool.stop(); }

private:
    ThreadPool m_pool;
    std::vector<Order> m_waiting;
    bool m_begun = false;
};

} // namespace

std::unique_ptr<Crew> makeCrew(const CrewOptions &options)
{
    switch (options.plan->mode) {
    case Mode::Sequential:
        return std::make_unique<SequentialCrew>(options);
    case Mode::Threads:
        return std::make_unique<ThreadPerTaskCrew>(options);
    case Mode::Async:
        return std::make_unique<EventLoopCrew>(options);
    case Mode::Pool:
        break;
    }
    return std::make_unique<PoolCrew>(options);
}

} // namespace brigade::engine
