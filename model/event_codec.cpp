// A block: time of the first event (zigzag), then per event
//   kind (1 byte), flags (1 byte), nanoseconds since the event before (varint), and as flagged
//   lane (varint; the next unused number is a new lane: process and thread follow, varints),
//   core (zigzag), task (varint), arg (zigzag), arg2 (zigzag).
// A lane is one thread of one process; its core and task are remembered. For the GIL's kinds arg2
// is the switch number: its difference to the process's last one is written.
#include "model/event_codec.h"

#include <array>
#include <limits>
#include <map>
#include <utility>

namespace brigade::model {

namespace {

using engine::EventKind;
using engine::TraceEvent;

constexpr unsigned kNewLane = 1;
constexpr unsigned kNewCore = 2;
constexpr unsigned kNewTask = 4;
constexpr unsigned kHasArg = 8;
constexpr unsigned kHasArg2 = 16;
constexpr unsigned kAllFlags = 31;

struct Lane
{
    engine::ProcessIndex process {};
    engine::ThreadIndex thread {};
    std::int16_t core = engine::kUnknownCore;
    engine::TaskId task {};
    std::size_t gilSlot = 0; ///< which process's switch number
};

std::uint64_t zigzag(std::int64_t value)
{
    const auto bits = static_cast<std::uint64_t>(value);
    return (bits << 1U) ^ (value < 0 ? ~std::uint64_t {0} : 0);
}

std::int64_t unzigzag(std::uint64_t bits)
{
    return static_cast<std::int64_t>((bits >> 1U) ^ (~(bits & 1U) + 1));
}

bool isGilKind(EventKind kind)
{
    return kind >= EventKind::GilWaitBegin && kind <= EventKind::GilBreakerHit;
}

/// What writer and reader both remember while they go through a block.
class Lanes
{
public:
    std::vector<Lane> lanes;

    Lane &add(engine::ProcessIndex process, engine::ThreadIndex thread)
    {
        const auto [it, isNew] = m_gilSlots.try_emplace(process, m_switches.size());
        if (isNew)
            m_switches.push_back(0);
        Lane lane;
        lane.process = process;
        lane.thread = thread;
        lane.gilSlot = it->second;
        lanes.push_back(lane);
        return lanes.back();
    }

    std::uint64_t &switches(const Lane &lane) { return m_switches[lane.gilSlot]; }

private:
    std::map<engine::ProcessIndex, std::size_t> m_gilSlots;
    std::vector<std::uint64_t> m_switches;
};

class BlockWriter
{
public:
    explicit BlockWriter(std::vector<std::uint8_t> &out)
        : m_out(out)
    {
    }

    void begin(std::int64_t timeNs)
    {
        m_timeNs = timeNs;
        varint(zigzag(timeNs));
    }

    void write(const TraceEvent &event)
    {
        const auto laneNumber = numberOf(event);
        const bool isNewLane = laneNumber == m_lanes.lanes.size();
        Lane &lane =
            isNewLane ? m_lanes.add(event.process, event.thread) : m_lanes.lanes[laneNumber];
        const std::uint64_t arg2 = codedArg2(event, lane);
        unsigned flags = laneNumber != m_lane || isNewLane ? kNewLane : 0U;
        flags |= event.core != lane.core ? kNewCore : 0U;
        flags |= event.task != lane.task ? kNewTask : 0U;
        flags |= event.arg != 0 ? kHasArg : 0U;
        flags |= arg2 != 0 ? kHasArg2 : 0U;
        m_out.push_back(static_cast<std::uint8_t>(event.kind));
        m_out.push_back(static_cast<std::uint8_t>(flags));
        varint(static_cast<std::uint64_t>(event.timeNs) - static_cast<std::uint64_t>(m_timeNs));
        if ((flags & kNewLane) != 0) {
            varint(laneNumber);
            if (isNewLane) {
                varint(static_cast<std::uint32_t>(event.process));
                varint(static_cast<std::uint32_t>(event.thread));
            }
        }
        if ((flags & kNewCore) != 0)
            varint(zigzag(event.core));
        if ((flags & kNewTask) != 0)
            varint(static_cast<std::uint32_t>(event.task));
        if ((flags & kHasArg) != 0)
            varint(zigzag(event.arg));
        if ((flags & kHasArg2) != 0)
            varint(arg2);
        lane.core = event.core;
        lane.task = event.task;
        m_timeNs = event.timeNs;
        m_lane = laneNumber;
    }

private:
    std::size_t numberOf(const TraceEvent &event)
    {
        if (m_lane < m_lanes.lanes.size() && m_lanes.lanes[m_lane].process == event.process
            && m_lanes.lanes[m_lane].thread == event.thread)
            return m_lane; // mostly the thread of the event before
        const auto key = std::pair(event.process, event.thread);
        return m_numbers.try_emplace(key, m_numbers.size()).first->second;
    }

    std::uint64_t codedArg2(const TraceEvent &event, const Lane &lane)
    {
        if (!isGilKind(event.kind))
            return zigzag(event.arg2);
        std::uint64_t &last = m_lanes.switches(lane);
        const auto now = static_cast<std::uint64_t>(event.arg2);
        const std::uint64_t coded = zigzag(static_cast<std::int64_t>(now - last));
        last = now;
        return coded;
    }

    void varint(std::uint64_t value)
    {
        while (value >= 0x80) {
            m_out.push_back(static_cast<std::uint8_t>(value | 0x80U));
            value >>= 7U;
        }
        m_out.push_back(static_cast<std::uint8_t>(value));
    }

    std::vector<std::uint8_t> &m_out;
    Lanes m_lanes;
    std::map<std::pair<engine::ProcessIndex, engine::ThreadIndex>, std::size_t> m_numbers;
    std::int64_t m_timeNs = 0;
    std::size_t m_lane = 0;
};

const std::array<bool, 256> &knownKinds()
{
    static const auto known = [] {
        std::array<bool, 256> table {};
        for (std::size_t kind = 1; kind < table.size(); ++kind)
            table[kind] = engine::eventKindName(static_cast<EventKind>(kind)) != "Unknown";
        return table;
    }();
    return known;
}

/// Reads a block; the first thing that cannot be is kept in `error` and ends it.
class BlockReader
{
public:
    explicit BlockReader(std::span<const std::uint8_t> bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }
    [[nodiscard]] const std::optional<CodecError> &error() const { return m_error; }

    bool begin(std::int64_t earliestNs)
    {
        const auto timeNs = unzigzag(varint());
        if (!m_error && (timeNs < earliestNs || timeNs > kMaxEventTimeNs))
            fail("a time out of order or out of range");
        m_timeNs = timeNs;
        return !m_error;
    }

    bool read(TraceEvent &event)
    {
        const std::uint8_t kind = byte();
        const unsigned flags = byte();
        const std::uint64_t sinceNs = varint();
        if (m_error)
            return false;
        if (!knownKinds()[kind] || flags > kAllFlags)
            return fail("an unknown kind of event");
        if (sinceNs > static_cast<std::uint64_t>(kMaxEventTimeNs - m_timeNs))
            return fail("a time out of range");
        m_timeNs += static_cast<std::int64_t>(sinceNs);
        event.kind = static_cast<EventKind>(kind);
        event.timeNs = m_timeNs;
        if ((flags & kNewLane) != 0 && !readLane())
            return false;
        if (m_lane >= m_lanes.lanes.size())
            return fail("an event of no thread");
        readFields(event, flags, m_lanes.lanes[m_lane]);
        return !m_error;
    }

private:
    bool readLane()
    {
        const std::uint64_t number = varint();
        if (!m_error && number > m_lanes.lanes.size())
            return fail("an unknown thread");
        m_lane = static_cast<std::size_t>(number);
        if (m_error || number < m_lanes.lanes.size())
            return !m_error;
        const std::uint64_t process = varint();
        const std::uint64_t thread = varint();
        if (m_error)
            return false;
        if (process > kMaxProcessIndex || thread > kMaxThreadIndex)
            return fail("a process or thread number out of range");
        m_lanes.add(static_cast<engine::ProcessIndex>(process),
                    static_cast<engine::ThreadIndex>(thread));
        return true;
    }

    void readFields(TraceEvent &event, unsigned flags, Lane &lane)
    {
        if ((flags & kNewCore) != 0)
            lane.core = core();
        if ((flags & kNewTask) != 0)
            lane.task = task();
        event.process = lane.process;
        event.thread = lane.thread;
        event.core = lane.core;
        event.task = lane.task;
        event.arg = (flags & kHasArg) != 0 ? unzigzag(varint()) : 0;
        event.arg2 = (flags & kHasArg2) != 0 ? unzigzag(varint()) : 0;
        if (isGilKind(event.kind)) {
            std::uint64_t &switches = m_lanes.switches(lane);
            switches += static_cast<std::uint64_t>(event.arg2);
            event.arg2 = static_cast<std::int64_t>(switches);
        }
    }

    std::int16_t core()
    {
        const std::int64_t value = unzigzag(varint());
        if (value < engine::kUnknownCore || value > std::numeric_limits<std::int16_t>::max())
            fail("a core number out of range");
        return static_cast<std::int16_t>(value);
    }

    engine::TaskId task()
    {
        const std::uint64_t value = varint();
        if (value > std::numeric_limits<std::uint32_t>::max())
            fail("a task number out of range");
        return static_cast<engine::TaskId>(value);
    }

    std::uint8_t byte()
    {
        if (m_error || atEnd()) {
            fail("an event that is cut off");
            return 0;
        }
        return m_bytes[m_at++];
    }

    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const std::uint64_t bits = byte();
            value |= (bits & 0x7FU) << shift;
            if ((bits & 0x80U) == 0)
                return value;
        }
        fail("a number that is too long");
        return 0;
    }

    bool fail(const char *what)
    {
        if (!m_error)
            m_error = CodecError {m_at, what};
        return false;
    }

    std::span<const std::uint8_t> m_bytes;
    std::size_t m_at = 0;
    std::optional<CodecError> m_error;
    Lanes m_lanes;
    std::size_t m_lane = 0;
    std::int64_t m_timeNs = 0;
};

} // namespace

void encodeEvents(std::span<const TraceEvent> events, std::vector<std::uint8_t> &out)
{
    if (events.empty())
        return;
    BlockWriter writer(out);
    writer.begin(events.front().timeNs);
    for (const TraceEvent &event : events)
        writer.write(event);
}

std::optional<CodecError> decodeEvents(std::span<const std::uint8_t> bytes,
                                       std::int64_t earliestNs,
                                       std::vector<TraceEvent> &out)
{
    if (bytes.empty())
        return std::nullopt;
    BlockReader reader(bytes);
    if (!reader.begin(earliestNs))
        return reader.error();
    while (!reader.atEnd()) {
        TraceEvent event;
        if (!reader.read(event))
            return reader.error();
        out.push_back(event);
    }
    return std::nullopt;
}

} // namespace brigade::model
