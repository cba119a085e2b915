#include "engine/frames.h"

#include "engine/byte_stream.h"

#include <algorithm>
#include <cstring>

namespace brigade::engine {

namespace {

constexpr std::size_t kMaxBodyBytes = kMaxFrameBytes - kFrameHeaderBytes;
constexpr std::size_t kMaxSetupBytes = std::size_t {64} << 20U;

FrameBytes beginFrame(FrameType type)
{
    FrameBytes frame;
    appendBytes(frame, std::uint32_t {0});
    appendBytes(frame, type);
    return frame;
}

FrameBytes endFrame(FrameBytes frame)
{
    const auto bodyBytes = static_cast<std::uint32_t>(frame.size() - kFrameHeaderBytes);
    std::memcpy(frame.data(), &bodyBytes, sizeof(bodyBytes));
    return frame;
}

void putServe(std::vector<std::byte> &out, const ServeSetup &serve)
{
    appendBytes(out, serve.queueLimit);
    appendBytes(out, serve.workers);
    appendBytes(out, serve.limits);
    appendBytes(out, static_cast<std::uint32_t>(serve.listeners.size()));
    for (const std::string &listener : serve.listeners) {
        appendBytes(out, static_cast<std::uint32_t>(listener.size()));
        for (const char letter : listener)
            appendBytes(out, letter);
    }
}

ServeSetup getServe(ByteReader &reader)
{
    ServeSetup serve;
    serve.queueLimit = reader.get<std::uint32_t>();
    serve.workers = reader.get<std::uint32_t>();
    serve.limits = reader.get<ServeLimits>();
    const auto listeners = reader.get<std::uint32_t>();
    for (std::uint32_t i = 0; i < listeners && reader.good(); ++i)
        serve.listeners.push_back(reader.text());
    return serve;
}

std::vector<std::byte> setupBytes(const Setup &setup)
{
    std::vector<std::byte> bytes;
    appendBytes(bytes, setup.process);
    appendBytes(bytes, setup.unitIterations);
    appendBytes(bytes, setup.unitNs);
    appendBytes(bytes, setup.supplierPort);
    appendBytes(bytes, static_cast<std::uint32_t>(setup.cores.size()));
    for (const auto core : setup.cores)
        appendBytes(bytes, core);
    appendBytes(bytes, setup.onDeadlock);
    appendBytes(bytes, static_cast<std::uint8_t>(setup.serve ? 1 : 0));
    if (setup.serve)
        putServe(bytes, *setup.serve);
    for (const char letter : setup.planJson)
        appendBytes(bytes, letter);
    return bytes;
}

} // namespace

FrameBytes plainFrame(FrameType type)
{
    return endFrame(beginFrame(type));
}

std::vector<FrameBytes> setupFrames(const Setup &setup)
{
    // The first piece opens with the length of the whole, so that the worker knows which piece is
    // the last.
    const auto bytes = setupBytes(setup);
    std::vector<std::byte> whole;
    const std::uint64_t total = bytes.size();
    appendBytes(whole, total);
    whole.insert(whole.end(), bytes.begin(), bytes.end());
    std::vector<FrameBytes> frames;
    for (std::size_t at = 0; at < whole.size(); at += kMaxBodyBytes) {
        auto frame = beginFrame(FrameType::Setup);
        const auto count = std::min(kMaxBodyBytes, whole.size() - at);
        const auto first = whole.begin() + static_cast<std::ptrdiff_t>(at);
        frame.insert(frame.end(), first, first + static_cast<std::ptrdiff_t>(count));
        frames.push_back(endFrame(std::move(frame)));
    }
    return frames;
}

std::vector<FrameBytes> orderFrames(FrameType type, std::span<const Order> orders)
{
    constexpr std::size_t kOrdersPerFrame = 4096;
    std::vector<FrameBytes> frames;
    for (std::size_t at = 0; at < orders.size(); at += kOrdersPerFrame) {
        auto frame = beginFrame(type);
        for (const auto &order :
             orders.subspan(at, std::min(kOrdersPerFrame, orders.size() - at))) {
            appendBytes(frame, order.task);
            appendBytes(frame, order.kind);
            appendBytes(frame, order.attempt);
        }
        frames.push_back(endFrame(std::move(frame)));
    }
    return frames;
}

FrameBytes changeFrame(Parameter parameter, std::int64_t value)
{
    auto frame = beginFrame(FrameType::Change);
    appendBytes(frame, parameter);
    appendBytes(frame, value);
    return endFrame(std::move(frame));
}

FrameBytes dismissFrame(ThreadIndex thread)
{
    auto frame = beginFrame(FrameType::Dismiss);
    appendBytes(frame, thread);
    return endFrame(std::move(frame));
}

FrameBytes coresFrame(std::span<const std::int16_t> cores)
{
    auto frame = beginFrame(FrameType::Cores);
    for (const auto core : cores)
        appendBytes(frame, core);
    return endFrame(std::move(frame));
}

FrameBytes finishedFrame(FinishedTask finished)
{
    auto frame = beginFrame(FrameType::Finished);
    appendBytes(frame, finished.task);
    appendBytes(frame, static_cast<std::uint8_t>(finished.failed ? 1 : 0));
    return endFrame(std::move(frame));
}

FrameBytes noticeFrame(std::string_view words)
{
    auto frame = beginFrame(FrameType::Notice);
    for (const char letter : words.substr(0, kMaxBodyBytes))
        appendBytes(frame, letter);
    return endFrame(std::move(frame));
}

FrameBytes begunFrame(TaskId task)
{
    auto frame = beginFrame(FrameType::Begun);
    appendBytes(frame, task);
    return endFrame(std::move(frame));
}

FrameBytes numbersFrame(NumberRange range)
{
    auto frame = beginFrame(FrameType::Numbers);
    appendBytes(frame, range);
    return endFrame(std::move(frame));
}

FrameBytes frameOf(FrameType type, std::span<const std::byte> body)
{
    auto frame = beginFrame(type);
    frame.insert(frame.end(), body.begin(), body.end());
    return endFrame(std::move(frame));
}

FrameBytes payloadStartFrame(const PayloadAnnouncement &announcement)
{
    auto frame = beginFrame(FrameType::PayloadStart);
    appendBytes(frame, announcement.order.task);
    appendBytes(frame, announcement.order.kind);
    appendBytes(frame, announcement.order.attempt);
    appendBytes(frame, announcement.bytes);
    return endFrame(std::move(frame));
}

FrameBytes payloadPieceFrame(TaskId task, std::span<const std::byte> bytes)
{
    auto frame = beginFrame(FrameType::PayloadPiece);
    appendBytes(frame, task);
    frame.insert(frame.end(), bytes.begin(), bytes.end());
    return endFrame(std::move(frame));
}

std::optional<PayloadAnnouncement> readPayloadStart(std::span<const std::byte> body)
{
    ByteReader reader(body);
    PayloadAnnouncement announcement;
    announcement.order.task = reader.get<TaskId>();
    announcement.order.kind = reader.get<std::uint32_t>();
    announcement.order.attempt = reader.get<std::uint32_t>();
    announcement.bytes = reader.get<std::uint64_t>();
    if (!reader.good() || !reader.empty())
        return std::nullopt;
    return announcement;
}

std::optional<PayloadPiece> readPayloadPiece(std::span<const std::byte> body)
{
    ByteReader reader(body);
    const auto task = reader.get<TaskId>();
    if (!reader.good())
        return std::nullopt;
    return PayloadPiece {.task = task, .bytes = body.subspan(sizeof(task))};
}

std::optional<FrameHeader> readHeader(std::span<const std::byte, kFrameHeaderBytes> bytes)
{
    ByteReader reader(bytes);
    FrameHeader header;
    header.bodyBytes = reader.get<std::uint32_t>();
    header.type = reader.get<FrameType>();
    const auto number = static_cast<std::uint8_t>(header.type);
    const bool known = (number >= static_cast<std::uint8_t>(FrameType::Setup)
                        && number <= static_cast<std::uint8_t>(FrameType::Dismiss))
        || (number >= static_cast<std::uint8_t>(FrameType::Ready)
            && number <= static_cast<std::uint8_t>(FrameType::Stands));
    if (!known || header.bodyBytes > kMaxBodyBytes)
        return std::nullopt;
    return header;
}

std::optional<std::vector<Order>> readOrders(std::span<const std::byte> body)
{
    ByteReader reader(body);
    std::vector<Order> orders;
    while (!reader.empty()) {
        Order order;
        order.task = reader.get<TaskId>();
        order.kind = reader.get<std::uint32_t>();
        order.attempt = reader.get<std::uint32_t>();
        if (!reader.good())
            return std::nullopt;
        orders.push_back(order);
    }
    return orders;
}

std::optional<Change> readChange(std::span<const std::byte> body)
{
    ByteReader reader(body);
    Change change;
    change.parameter = reader.get<Parameter>();
    change.value = reader.get<std::int64_t>();
    if (!reader.good() || !reader.empty())
        return std::nullopt;
    return change;
}

std::optional<std::vector<std::int16_t>> readCoreIds(std::span<const std::byte> body)
{
    ByteReader reader(body);
    std::vector<std::int16_t> cores;
    while (!reader.empty()) {
        cores.push_back(reader.get<std::int16_t>());
        if (!reader.good())
            return std::nullopt;
    }
    return cores;
}

std::optional<FinishedTask> readFinished(std::span<const std::byte> body)
{
    ByteReader reader(body);
    FinishedTask finished;
    finished.task = reader.get<TaskId>();
    finished.failed = reader.get<std::uint8_t>() != 0;
    if (!reader.good() || !reader.empty())
        return std::nullopt;
    return finished;
}

std::optional<ThreadIndex> readDismissal(std::span<const std::byte> body)
{
    ByteReader reader(body);
    const auto thread = reader.get<ThreadIndex>();
    if (!reader.good() || !reader.empty())
        return std::nullopt;
    return thread;
}

std::optional<TaskId> readBegun(std::span<const std::byte> body)
{
    ByteReader reader(body);
    const auto task = reader.get<TaskId>();
    if (!reader.good() || !reader.empty())
        return std::nullopt;
    return task;
}

std::optional<NumberRange> readNumbers(std::span<const std::byte> body)
{
    ByteReader reader(body);
    const auto range = reader.get<NumberRange>();
    if (!reader.good() || !reader.empty())
        return std::nullopt;
    return range;
}

SetupAssembler::Progress SetupAssembler::add(std::span<const std::byte> body)
{
    m_bytes.insert(m_bytes.end(), body.begin(), body.end());
    ByteReader reader(m_bytes);
    const auto expected = reader.get<std::uint64_t>();
    if (!reader.good() || expected > kMaxSetupBytes)
        return Progress::Damaged;
    const auto have = m_bytes.size() - sizeof(expected);
    if (have > expected)
        return Progress::Damaged;
    return have == expected ? Progress::Complete : Progress::NeedsMore;
}

std::optional<Setup> SetupAssembler::take() const
{
    ByteReader reader(m_bytes);
    reader.get<std::uint64_t>();
    Setup setup;
    setup.process = reader.get<ProcessIndex>();
    setup.unitIterations = reader.get<std::array<std::uint32_t, 3>>();
    setup.unitNs = reader.get<std::array<double, 3>>();
    setup.supplierPort = reader.get<std::uint16_t>();
    const auto coreCount = reader.get<std::uint32_t>();
    for (std::uint32_t i = 0; i < coreCount && reader.good(); ++i)
        setup.cores.push_back(reader.get<std::int16_t>());
    setup.onDeadlock = reader.get<OnDeadlock>();
    if (reader.get<std::uint8_t>() != 0)
        setup.serve = getServe(reader);
    if (!reader.good())
        return std::nullopt;
    setup.planJson = reader.rest();
    return setup;
}

} // namespace brigade::engine
