#include "engine/charge_measures.h"
#include "engine/child_process.h"
#include "engine/event_ring.h"
#include "engine/frames.h"
#include "engine/shared_memory.h"
#include "engine/work_unit.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>

namespace brigade::engine {

namespace {

/// From its start to its end, as whoever waits for it sees it.
Measured measureProgram(const ChargeTools &tools, const ChildOptions &program)
{
    if (program.path.empty())
        return {.absence = ChargeAbsence::ProgramMissing};
    return repeatCharge(tools, [&]() -> std::optional<double> {
        boost::asio::io_context context {1};
        std::int64_t endNs = 0;
        ExitStatus how;
        const std::int64_t beginNs = tools.nowNs();
        auto child = ChildProcess::spawn(context, program);
        if (!child)
            return std::nullopt;
        child.value()->asyncWait([&](const ExitStatus &status) {
            endNs = tools.nowNs();
            how = status;
        });
        context.run();
        if (how != ExitStatus {})
            return std::nullopt;
        return static_cast<double>(endNs - beginNs) / 1e9;
    });
}

/// False when the child says anything else.
bool awaitReady(ChildProcess &child)
{
    std::array<std::byte, kFrameHeaderBytes> bytes {};
    boost::system::error_code error;
    boost::asio::read(child.output(), boost::asio::buffer(bytes), error);
    const auto header = error ? std::nullopt : readHeader(bytes);
    return header && header->type == FrameType::Ready;
}

bool startWorker(const ChargeTools &tools,
                 boost::asio::io_context &context,
                 std::unique_ptr<ChildProcess> &child)
{
    constexpr RingGeometry kRings {.rings = 4, .capacity = 1024};
    auto memory = SharedMemory::create(RingBlock::bytesFor(kRings));
    if (!memory)
        return false;
    static_cast<void>(RingBlock::create(memory.value().data(), kRings, ClockSource::Steady));
    ChildOptions options {
        .path = tools.workerPath,
        .arguments = {"--ring-bytes", std::to_string(memory.value().size()), "--rings"}};
    if (memory.value().descriptor() >= 0)
        options.inherit.push_back(memory.value().descriptor());
    options.arguments.push_back(options.inherit.empty() ? memory.value().name() : "3");
    auto spawned = ChildProcess::spawn(context, options);
    if (!spawned)
        return false;
    child = std::move(spawned).value();
    const Setup setup {.process = ProcessIndex {1},
                       .unitIterations = {1000, 1000, 1000},
                       .unitNs = {kUnitTargetNs, kUnitTargetNs, kUnitTargetNs},
                       .planJson = R"({"brigade":1,"process_memory_mb":0,)"
                                   R"("tasks":[{"name":"a","steps":[{"sleep_ms":1}]}]})"};
    boost::system::error_code error;
    for (const FrameBytes &frame : setupFrames(setup))
        boost::asio::write(child->input(), boost::asio::buffer(frame), error);
    return !error && awaitReady(*child);
}

} // namespace

Measured measureBareProcess(const ChargeTools &tools)
{
    return measureProgram(tools, {.path = tools.barePath});
}

Measured measurePython(const ChargeTools &tools)
{
    return measureProgram(tools, {.path = tools.pythonPath, .arguments = {"-c", "pass"}});
}

Measured measureWorkerProcess(const ChargeTools &tools)
{
    if (tools.workerPath.empty())
        return {.absence = ChargeAbsence::ProgramMissing};
    return repeatCharge(tools, [&tools]() -> std::optional<double> {
        boost::asio::io_context context {1};
        std::unique_ptr<ChildProcess> child; // killed at the end, which is not timed
        bool ready = false;
        const double seconds =
            secondsOf(tools, [&] { ready = startWorker(tools, context, child); });
        return ready ? std::optional(seconds) : std::nullopt;
    });
}

} // namespace brigade::engine
