#include "engine/frames.h"

#include <algorithm>
#include <cstring>
#include <type_traits>

namespace brigade::engine {

namespace {

constexpr std::size_t kMaxBodyBytes = kMaxFrameBytes - kFrameHeaderBytes;
constexpr std::size_t kMaxSetupBytes = std::size_t {64} << 20U;

template<typename T>
void put(std::vector<std::byte> &out, const T &value)
{
    static_assert(std::is_trivially_copyable_v<T>);
    const auto at = out.size();
    out.resize(at + sizeof(T));
    std::memcpy(out.data() + at, &value, sizeof(T));
}

class Reader
{
public:
    explicit Reader(std::span<const std::byte> bytes)
        : m_bytes(bytes)
    {
    }

    template<typename T>
    T get()
    {
        static_assert(std::is_trivially_copyable_v<T>);
        T value {};
        if (m_bytes.size() < sizeof(T)) {
            m_good = false;
            return value;
        }
        std::memcpy(&value, m_bytes.data(), sizeof(T));
        m_bytes = m_bytes.subspan(sizeof(T));
        return value;
    }

    std::string text()
    {
        const auto length = get<std::uint32_t>();
        if (m_bytes.size() < length) {
            m_good = false;
            return {};
        }
        const auto after = m_bytes.subspan(length);
        m_bytes = m_bytes.first(length);
        std::string words = rest();
        m_bytes = after;
        return words;
    }

    std::string rest()
    {
        std::string text(m_bytes.size(), '\0');
        if (!m_bytes.empty())
            std::memcpy(text.data(), m_bytes.data(), m_bytes.size());
        m_bytes = {};
        return text;
    }

    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool empty() const { return m_bytes.empty(); }

private:
    std::span<const std::byte> m_bytes;
    bool m_good = true;
};

FrameBytes beginFrame(FrameType type)
{
    FrameBytes frame;
    put(frame, std::uint32_t {0});
    put(frame, type);
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
    put(out, serve.queueLimit);
    put(out, serve.workers);
    put(out, serve.limits);
    put(out, static_cast<std::uint32_t>(serve.listeners.size()));
    for (const std::string &listener : serve.listeners) {
        put(out, static_cast<std::uint32_t>(listener.size()));
        for (const char letter : listener)
            put(out, letter);
    }
}

ServeSetup getServe(Reader &reader)
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
    put(bytes, setup.process);
    put(bytes, setup.unitIterations);
    put(bytes, setup.unitNs);
    put(bytes, setup.supplierPort);
    put(bytes, static_cast<std::uint32_t>(setup.cores.size()));
    for (const auto core : setup.cores)
        put(bytes, core);
    put(bytes, static_cast<std::uint8_t>(setup.serve ? 1 : 0));
    if (setup.serve)
        putServe(bytes, *setup.serve);
    for (const char letter : setup.planJson)
        put(bytes, letter);
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
    put(whole, total);
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
            put(frame, order.task);
            put(frame, order.kind);
            put(frame, order.attempt);
        }
        frames.push_back(endFrame(std::move(frame)));
    }
    return frames;
}

FrameBytes changeFrame(Parameter parameter, std::int64_t value)
{
    auto frame = beginFrame(FrameType::Change);
    put(frame, parameter);
    put(frame, value);
    return endFrame(std::move(frame));
}

FrameBytes coresFrame(std::span<const std::int16_t> cores)
{
    auto frame = beginFrame(FrameType::Cores);
    for (const auto core : cores)
        put(frame, core);
    return endFrame(std::move(frame));
}

FrameBytes finishedFrame(FinishedTask finished)
{
    auto frame = beginFrame(FrameType::Finished);
    put(frame, finished.task);
    put(frame, static_cast<std::uint8_t>(finished.failed ? 1 : 0));
    return endFrame(std::move(frame));
}

FrameBytes noticeFrame(std::string_view words)
{
    auto frame = beginFrame(FrameType::Notice);
    for (const char letter : words.substr(0, kMaxBodyBytes))
        put(frame, letter);
    return endFrame(std::move(frame));
}

FrameBytes begunFrame(TaskId task)
{
    auto frame = beginFrame(FrameType::Begun);
    put(frame, task);
    return endFrame(std::move(frame));
}

FrameBytes numbersFrame(NumberRange range)
{
    auto frame = beginFrame(FrameType::Numbers);
    put(frame, range);
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
    put(frame, announcement.order.task);
    put(frame, announcement.order.kind);
    put(frame, announcement.order.attempt);
    put(frame, announcement.bytes);
    return endFrame(std::move(frame));
}

FrameBytes payloadPieceFrame(TaskId task, std::span<const std::byte> bytes)
{
    auto frame = beginFrame(FrameType::PayloadPiece);
    put(frame, task);
    frame.insert(frame.end(), bytes.begin(), bytes.end());
    return endFrame(std::move(frame));
}

std::optional<PayloadAnnouncement> readPayloadStart(std::span<const std::byte> body)
{
    Reader reader(body);
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
    Reader reader(body);
    const auto task = reader.get<TaskId>();
    if (!reader.good())
        return std::nullopt;
    return PayloadPiece {.task = task, .bytes = body.subspan(sizeof(task))};
}

std::optional<FrameHeader> readHeader(std::span<const std::byte, kFrameHeaderBytes> bytes)
{
    Reader reader(bytes);
    FrameHeader header;
    header.bodyBytes = reader.get<std::uint32_t>();
    header.type = reader.get<FrameType>();
    const auto number = static_cast<std::uint8_t>(header.type);
    const bool known = (number >= static_cast<std::uint8_t>(FrameType::Setup)
                        && number <= static_cast<std::uint8_t>(FrameType::Move))
        || (number >= static_cast<std::uint8_t>(FrameType::Ready)
            && number <= static_cast<std::uint8_t>(FrameType::Stands));
    if (!known || header.bodyBytes > kMaxBodyBytes)
        return std::nullopt;
    return header;
}

std::optional<std::vector<Order>> readOrders(std::span<const std::byte> body)
{
    Reader reader(body);
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
    Reader reader(body);
    Change change;
    change.parameter = reader.get<Parameter>();
    change.value = reader.get<std::int64_t>();
    if (!reader.good() || !reader.empty())
        return std::nullopt;
    return change;
}

std::optional<std::vector<std::int16_t>> readCoreIds(std::span<const std::byte> body)
{
    Reader reader(body);
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
    Reader reader(body);
    FinishedTask finished;
    finished.task = reader.get<TaskId>();
    finished.failed = reader.get<std::uint8_t>() != 0;
    if (!reader.good() || !reader.empty())
        return std::nullopt;
    return finished;
}

std::optional<TaskId> readBegun(std::span<const std::byte> body)
{
    Reader reader(body);
    const auto task = reader.get<TaskId>();
    if (!reader.good() || !reader.empty())
        return std::nullopt;
    return task;
}

std::optional<NumberRange> readNumbers(std::span<const std::byte> body)
{
    Reader reader(body);
    const auto range = reader.get<NumberRange>();
    if (!reader.good() || !reader.empty())
        return std::nullopt;
    return range;
}

SetupAssembler::Progress SetupAssembler::add(std::span<const std::byte> body)
{
    m_bytes.insert(m_bytes.end(), body.begin(), body.end());
    Reader reader(m_bytes);
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
    Reader reader(m_bytes);
    reader.get<std::uint64_t>();
    Setup setup;
    setup.process = reader.get<ProcessIndex>();
    setup.unitIterations = reader.get<std::array<std::uint32_t, 3>>();
    setup.unitNs = reader.get<std::array<double, 3>>();
    setup.supplierPort = reader.get<std::uint16_t>();
    const auto coreCount = reader.get<std::uint32_t>();
    for (std::uint32_t i = 0; i < coreCount && reader.good(); ++i)
        setup.cores.push_back(reader.get<std::int16_t>());
    if (reader.get<std::uint8_t>() != 0)
        setup.serve = getServe(reader);
    if (!reader.good())
        return std::nullopt;
    setup.planJson = reader.rest();
    return setup;
}

} // namespace brigade::engine
