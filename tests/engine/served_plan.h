// For tests: a run of a plan with every sort of endpoint, open to HTTP at a free port.
#pragma once

#include "tests/engine/http_client.h"
#include "tests/engine/run_probe.h"

#include <chrono>
#include <string>
#include <thread>

namespace brigade::engine::test {

inline std::string planText(const std::string &more)
{
    return R"({"brigade":1,"title":"A <small> server","mode":"async","gil":{"enabled":true},)"
        + more + R"("tasks":[
          {"name":"empty","style":"async def","steps":[]},
          {"name":"wait","style":"async def","steps":[{"sleep_ms":50}]},
          {"name":"long","style":"async def","steps":[{"sleep_ms":600}]},
          {"name":"pool","style":"def","steps":[{"sleep_ms":100}]},
          {"name":"boom","style":"def","steps":[{"crash":"segv"}]}]})";
}

/// A run of that plan, open at a free port.
class Server
{
public:
    explicit Server(const std::string &more = {}, ServeLimits limits = {})
        : m_probe(
            planFrom(planText(more)),
            RunOptions {.workerPath = BRIGADE_WORKER, .serve = ServeOptions {.limits = limits}})
    {
    }

    [[nodiscard]] std::uint16_t port() { return m_probe.run().info().port; }
    [[nodiscard]] HttpClient client() { return HttpClient(port()); }
    RunProbe &probe() { return m_probe; }

    /// True when it ended by itself, with every order accounted for.
    bool close()
    {
        m_probe.run().requestStop();
        return m_probe.finish(std::chrono::seconds(20)) && m_probe.run().outcome() == Outcome::Done
            && m_probe.sumsUp();
    }

    [[nodiscard]] std::size_t descriptorsOf(std::uint32_t process)
    {
        if (!m_probe.waitForEvent(EventKind::ProcessReady, process))
            giveUp("the worker never got ready");
        return entriesIn(("/proc/" + std::to_string(m_probe.pidOf(process)) + "/fd").c_str());
    }

    /// Descriptors go a moment after their clients.
    bool descriptorsComeDownTo(std::uint32_t process, std::size_t count)
    {
        for (int i = 0; i < 300 && descriptorsOf(process) > count; ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        return descriptorsOf(process) <= count;
    }

private:
    RunProbe m_probe;
};

} // namespace brigade::engine::test
