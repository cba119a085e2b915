#include "engine/worker.h"

#include "engine/affinity.h"
#include "engine/plan_reader.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <utility>

namespace brigade::engine {

namespace {

std::chrono::nanoseconds nanosecondsOf(double ms)
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::duration<double, std::milli>(ms));
}

/// Every page written, with contents that differ, so that the system can neither leave it out nor
/// merge it.
std::vector<std::byte> makeBallast(double megabytes)
{
    std::vector<std::byte> ballast(static_cast<std::size_t>(megabytes * 1024 * 1024));
    constexpr std::size_t kPage = 4096;
    for (std::size_t at = 0; at < ballast.size(); at += kPage)
        ballast[at] = static_cast<std::byte>((at / kPage * 2654435761U) >> 24U);
    return ballast;
}

} // namespace

Worker::Worker(SharedMemory rings)
    : m_memory(std::move(rings))
    , m_rings(RingBlock::open(m_memory.data(), m_memory.size()))
    , m_numbers([this] { m_sender.send(plainFrame(FrameType::NumbersWanted)); })
{
}

Worker::~Worker()
{
    if (m_leaving.joinable())
        m_leaving.join();
}

int Worker::run()
{
    while (const auto frame = readFrame()) {
        tracer().unpark();
        if (!handle(*frame))
            std::_Exit(2);
        tracer().park();
    }
    std::_Exit(0);
}

bool Worker::handle(const Frame &frame)
{
    if (frame.type == FrameType::Setup)
        return m_crew == nullptr && handleSetup(frame);
    if (m_crew == nullptr)
        return false;
    if (m_leaving.joinable())
        return true; // too late for orders and changes
    switch (frame.type) {
    case FrameType::Orders:
        return handleOrders(frame);
    case FrameType::Prepare:
        m_crew->prepare();
        m_sender.send(plainFrame(FrameType::Standing));
        break;
    case FrameType::Open:
        m_gate.open();
        m_crew->begin();
        break;
    case FrameType::PayloadStart:
        return handlePayloadStart(frame);
    case FrameType::PayloadPiece:
        return handlePayloadPiece(frame);
    case FrameType::Change:
        return handleChange(frame);
    case FrameType::Cores:
        return handleCores(frame);
    case FrameType::Numbers:
        return handleNumbers(frame);
    case FrameType::Move:
        return handleStep(frame);
    case FrameType::Dismiss:
        return handleDismiss(frame);
    case FrameType::Leave:
        leave();
        break;
    default:
        return false;
    }
    return true;
}

bool Worker::handleOrders(const Frame &frame)
{
    const auto orders = readOrders(frame.body);
    if (!orders)
        return false;
    const auto known = [this](const Order &order) { return order.kind < m_plan.tasks.size(); };
    if (!std::all_of(orders->begin(), orders->end(), known))
        return false;
    for (const auto &order : *orders)
        m_crew->submit(order);
    return true;
}

bool Worker::handlePayloadStart(const Frame &frame)
{
    const auto announced = readPayloadStart(frame.body);
    constexpr auto kMostBytes = static_cast<std::uint64_t>(kMaxFileKb * 1024) + 64;
    if (!announced || announced->order.kind >= m_plan.tasks.size() || announced->bytes > kMostBytes)
        return false;
    auto &arriving = m_arriving[announced->order.task];
    arriving = {.announced = *announced};
    arriving.bytes.reserve(announced->bytes);
    return true;
}

bool Worker::handlePayloadPiece(const Frame &frame)
{
    const auto piece = readPayloadPiece(frame.body);
    const auto found = piece ? m_arriving.find(piece->task) : m_arriving.end();
    if (found == m_arriving.end())
        return false;
    auto &[announced, bytes] = found->second;
    if (bytes.size() + piece->bytes.size() > announced.bytes)
        return false;
    bytes.insert(bytes.end(), piece->bytes.begin(), piece->bytes.end());
    if (bytes.size() < announced.bytes)
        return true;
    const Order order = announced.order;
    m_payloads.put(order.task, std::move(bytes));
    m_arriving.erase(found);
    m_crew->submit(order);
    return true;
}

bool Worker::handleChange(const Frame &frame)
{
    const auto change = readChange(frame.body);
    if (change)
        apply(*change);
    return change.has_value();
}

bool Worker::handleCores(const Frame &frame)
{
    const auto cores = readCoreIds(frame.body);
    if (cores)
        limitProcessToCores(*cores);
    return cores.has_value();
}

bool Worker::handleNumbers(const Frame &frame)
{
    const auto range = readNumbers(frame.body);
    if (range)
        m_numbers.add(*range);
    return range.has_value();
}

/// Of one who is in no deadlock (any more) nothing comes.
bool Worker::handleDismiss(const Frame &frame)
{
    const auto thread = readDismissal(frame.body);
    if (thread)
        m_shared->dismiss(*thread);
    return thread.has_value();
}

/// A new start abandons what was played before it.
bool Worker::handleStep(const Frame &frame)
{
    const auto request = readStepRequest(frame.body);
    if (!request || (m_stage == nullptr && request->firstTask == kNoTask))
        return false;
    const auto report = [this](const StepState &state) {
        m_sender.send(frameOf(FrameType::Stands, stepStateBytes(state)));
    };
    if (request->firstTask != kNoTask) {
        m_stage.reset();
        m_stage = std::make_unique<StepStage>(StepStageOptions {.plan = &m_plan,
                                                                .rings = &m_rings,
                                                                .units = m_units,
                                                                .firstTask = request->firstTask,
                                                                .report = report});
    }
    m_stage->play(*request, ++m_plays);
    return true;
}

bool Worker::handleSetup(const Frame &frame)
{
    const auto progress = m_setup.add(frame.body);
    if (progress != SetupAssembler::Progress::Complete)
        return progress == SetupAssembler::Progress::NeedsMore;
    const auto setup = m_setup.take();
    if (!setup)
        return false;
    auto reading = readPlan(setup->planJson, "plan");
    if (!reading)
        return false;
    m_plan = std::move(reading).value().plan;
    build(*setup);
    m_sender.send(plainFrame(FrameType::Ready));
    return true;
}

void Worker::build(const Setup &setup)
{
    if (!setup.cores.empty())
        limitProcessToCores(setup.cores);
    m_traced.emplace(&m_rings, ThreadRole::Control);
    m_ballast = makeBallast(m_plan.processMemoryMb);
    m_gil = std::make_unique<Gil>(m_plan.gil.enabled, nanosecondsOf(m_plan.gil.switchIntervalMs));
    const UnitSizes units {.iterations = setup.unitIterations, .unitNs = setup.unitNs};
    m_units = units;
    const auto notice = [this](const std::string &words) { m_sender.send(noticeFrame(words)); };
    m_shared = std::make_unique<SharedState>(SharedStateOptions {.plan = &m_plan,
                                                                 .gil = m_gil.get(),
                                                                 .units = units,
                                                                 .notice = notice,
                                                                 .onDeadlock = setup.onDeadlock});
    m_runner = std::make_unique<TaskRunner>(TaskRunnerOptions {
        .plan = &m_plan,
        .gil = m_gil.get(),
        .shared = m_shared.get(),
        .payloads = &m_payloads,
        .units = units,
        .supplierPort = setup.supplierPort,
        .finished =
            [this](const Order &order, bool failed) {
                if (order.source == OrderSource::Supervisor)
                    m_sender.send(finishedFrame({.task = order.task, .failed = failed}));
            },
        .notice = notice,
        .begun = begunWatch(),
    });
    m_serve = setup.serve;
    m_crew = makeCrew({.plan = &m_plan,
                       .rings = &m_rings,
                       .gil = m_gil.get(),
                       .gate = &m_gate,
                       .runner = m_runner.get(),
                       .serve = m_serve ? &*m_serve : nullptr,
                       .numbers = &m_numbers,
                       .process = setup.process});
    tracer().write(EventKind::ThreadReleased);
    tracer().write(EventKind::IdleBegin);
}

/// Who counts the queue must know what has begun; an event loop takes orders without number.
std::function<void(const Order &)> Worker::begunWatch()
{
    if (m_plan.mode != Mode::Async || m_plan.queueLimit == 0)
        return {};
    return [this](const Order &order) {
        if (order.source == OrderSource::Supervisor)
            m_sender.send(begunFrame(order.task));
    };
}

/// The other parameters are the supervisor's to change.
void Worker::apply(const Change &change)
{
    if (change.parameter == Parameter::Threads)
        m_crew->resize(static_cast<std::uint32_t>(change.value));
    else if (change.parameter == Parameter::GilEnabled)
        m_gil->setEnabled(change.value != 0);
    else if (change.parameter == Parameter::SwitchInterval)
        m_gil->setSwitchInterval(std::chrono::nanoseconds(change.value));
}

void Worker::leave()
{
    for (const auto &frame : orderFrames(FrameType::Returned, m_crew->takeBack()))
        m_sender.send(frame);
    m_shared->giveUpRings();
    // Beside this thread, which goes on listening: the supervisor may die meanwhile.
    m_leaving = std::thread([this] {
        m_stage.reset();
        m_crew->stop();
        std::_Exit(0);
    });
}

} // namespace brigade::engine
