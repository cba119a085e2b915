#include "model/sharing.h"

#include <map>
#include <utility>

namespace brigade::model {

using engine::EventKind;
using engine::TraceEvent;

namespace {

double secondsOf(std::int64_t ns)
{
    return static_cast<double>(ns) / 1e9;
}

template<typename Names>
std::string nameAt(const Names &names, std::size_t index)
{
    return index < names.size() ? names[index] : "?" + std::to_string(index);
}

/// One pass over the events.
class SharingTally
{
public:
    explicit SharingTally(const engine::Plan &plan)
        : m_names(engine::sharedNames(plan))
    {
        for (const std::string &name : m_names.locks)
            m_figures.locks.push_back({.name = name});
        for (const std::string &name : m_names.variables)
            m_figures.counters.push_back({.name = name});
    }

    void take(const TraceEvent &event)
    {
        if (event.kind >= EventKind::LockWaitBegin && event.kind <= EventKind::LockWaitEnd)
            takeLock(event);
        else if (event.kind == EventKind::DeadlockMember)
            takeMember(event);
        else if (event.kind == EventKind::VariableTotal)
            m_totals[{variableOf(event), static_cast<std::uint32_t>(event.process)}] = {
                engine::restOf(event), engine::valueOf(engine::wordOf(event))};
        else if (event.kind >= EventKind::PayloadPackBegin
                 && event.kind <= EventKind::PayloadUnpackEnd)
            takePayload(event);
    }

    SharingFigures result() &&
    {
        for (const auto &[where, counts] : m_totals) {
            if (where.first >= m_figures.counters.size())
                continue;
            CounterFigures &counter = m_figures.counters[where.first];
            counter.expected += counts.first;
            counter.actual += counts.second;
            counter.processes.push_back(
                {.process = where.second, .expected = counts.first, .actual = counts.second});
        }
        return std::move(m_figures);
    }

private:
    void takeLock(const TraceEvent &event)
    {
        const auto index = static_cast<std::size_t>(event.arg);
        if (index >= m_figures.locks.size())
            return;
        LockFigures &lock = m_figures.locks[index];
        const ThreadKey key {event.process, event.thread};
        switch (event.kind) {
        case EventKind::LockWaitBegin:
            ++lock.waits;
            m_waitingNs[key] = event.timeNs;
            break;
        case EventKind::LockWaitEnd:
            if (const auto found = m_waitingNs.find(key); found != m_waitingNs.end())
                lock.waitS += secondsOf(event.timeNs - found->second);
            m_waitingNs.erase(key);
            if (event.arg2 == engine::kWaitDismissed)
                dismiss(key);
            break;
        case EventKind::LockAcquired:
            ++lock.acquired;
            m_heldNs[{key, index}] = event.timeNs;
            break;
        default:
            if (const auto found = m_heldNs.find({key, index}); found != m_heldNs.end())
                lock.heldS += secondsOf(event.timeNs - found->second);
            m_heldNs.erase({key, index});
            break;
        }
    }

    void takeMember(const TraceEvent &event)
    {
        const auto link = engine::deadlockLink(event.arg2);
        if (m_figures.deadlocks == 0) {
            m_figures.deadlockNs = event.timeNs;
            m_figures.deadlock.push_back(
                {.thread = {event.process,
                            static_cast<engine::ThreadIndex>(
                                static_cast<std::uint32_t>(event.arg))},
                 .task = event.task,
                 .holds = nameAt(m_names.locks, static_cast<std::size_t>(link.holds)),
                 .wants = nameAt(m_names.locks, static_cast<std::size_t>(link.wants))});
        }
        if (link.more == 0)
            ++m_figures.deadlocks;
    }

    void dismiss(ThreadKey key)
    {
        for (RingSeat &seat : m_figures.deadlock) {
            if (seat.thread == key)
                seat.dismissed = true;
        }
    }

    void takePayload(const TraceEvent &event)
    {
        PayloadFigures &payload = m_figures.payload;
        const auto since = [&] {
            const auto found = m_payloadNs.find(event.task);
            return found == m_payloadNs.end() ? 0 : secondsOf(event.timeNs - found->second);
        };
        switch (event.kind) {
        case EventKind::PayloadPackEnd:
            ++payload.loads;
            payload.bytes += static_cast<std::uint64_t>(event.arg2);
            payload.packS += since();
            break;
        case EventKind::PayloadCarryEnd:
            payload.carryS += since();
            break;
        case EventKind::PayloadUnpackEnd:
            payload.unpackS += since();
            break;
        default: // the next part of the way begins
            m_payloadNs[event.task] = event.timeNs;
            return;
        }
    }

    engine::SharedNames m_names;
    SharingFigures m_figures;
    std::map<ThreadKey, std::int64_t> m_waitingNs;
    std::map<std::pair<ThreadKey, std::size_t>, std::int64_t> m_heldNs;
    std::map<engine::TaskId, std::int64_t> m_payloadNs;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::pair<std::uint64_t, std::uint64_t>>
        m_totals; ///< by variable and process: increments and value
};

} // namespace

SharingFigures sharingFigures(const engine::Plan &plan, std::span<const TraceEvent> events)
{
    SharingTally tally(plan);
    for (const TraceEvent &event : events)
        tally.take(event);
    return std::move(tally).result();
}

void IncrementFold::fold(std::span<const TraceEvent> newEvents)
{
    for (const TraceEvent &event : newEvents) {
        if (event.kind == EventKind::VariableRead)
            m_reads[{event.process, event.thread}] = {
                event.timeNs, static_cast<std::uint64_t>(engine::wordOf(event))};
        else if (event.kind == EventKind::VariableWritten || event.kind == EventKind::VariableAdded)
            addWrite(event);
    }
}

void IncrementFold::addWrite(const TraceEvent &event)
{
    const ThreadKey key {event.process, event.thread};
    const std::size_t index = m_writes.size();
    const engine::CellWord word = engine::wordOf(event);
    TracedWrite write {.thread = key,
                       .variable = engine::variableOf(event),
                       .writtenNs = event.timeNs,
                       .value = engine::valueOf(word)};
    const Word made {.process = static_cast<std::uint32_t>(event.process),
                     .variable = write.variable,
                     .word = static_cast<std::uint64_t>(word)};
    const auto read = m_reads.find(key);
    if (event.kind == EventKind::VariableAdded) {
        write.readNs = event.timeNs; // one moment
        m_base[index] = made.word - 1;
    } else if (read != m_reads.end()) {
        write.readNs = read->second.timeNs;
        m_base[index] = read->second.word;
    }
    m_writes.push_back(write);
    m_writeOf[made] = index;
    if (event.kind == EventKind::VariableWritten && engine::ignoredOthers(event)) {
        Word replaced = made;
        replaced.word = static_cast<std::uint64_t>(engine::replacedBy(event));
        // Without a read in the trace only the write that was replaced is known to be lost.
        loseFrom(replaced, read == m_reads.end() ? replaced.word : read->second.word, index);
    }
    if (read != m_reads.end())
        m_reads.erase(read);
}

/// The write that was replaced is lost, and so are those that it was built on, back to the one that
/// the writer had read.
void IncrementFold::loseFrom(const Word &replaced, std::uint64_t readWord, std::size_t by)
{
    Word at = replaced;
    for (bool first = true; first || at.word != readWord; first = false) {
        const auto found = m_writeOf.find(at);
        if (found == m_writeOf.end() || found->second == by || m_writes[found->second].lost())
            return;
        m_writes[found->second].ignoredBy = by;
        const auto base = m_base.find(found->second);
        if (base == m_base.end())
            return;
        at.word = base->second;
    }
}

} // namespace brigade::model
