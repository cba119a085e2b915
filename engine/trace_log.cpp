#include "engine/trace_log.h"

#include <algorithm>

namespace brigade::engine {

void TraceLog::append(std::span<const TraceEvent> events)
{
    const MutexLock lock(m_mutex);
    m_size += events.size();
    while (!events.empty()) {
        if (m_chunks.empty() || m_chunks.back().size() == kChunkEvents)
            m_chunks.emplace_back().reserve(kChunkEvents);
        std::vector<TraceEvent> &chunk = m_chunks.back();
        const auto now = events.first(std::min(events.size(), kChunkEvents - chunk.size()));
        chunk.insert(chunk.end(), now.begin(), now.end());
        events = events.subspan(now.size());
    }
}

std::size_t TraceLog::copyFrom(std::size_t from, std::vector<TraceEvent> &out) const
{
    const MutexLock lock(m_mutex);
    if (from >= m_size)
        return 0;
    out.reserve(out.size() + m_size - from);
    std::size_t skip = from % kChunkEvents;
    for (std::size_t i = from / kChunkEvents; i < m_chunks.size(); ++i) {
        const std::span<const TraceEvent> wanted = std::span(m_chunks[i]).subspan(skip);
        out.insert(out.end(), wanted.begin(), wanted.end());
        skip = 0;
    }
    return m_size - from;
}

std::size_t TraceLog::size() const
{
    const MutexLock lock(m_mutex);
    return m_size;
}

void TraceLog::setDropped(std::uint64_t dropped)
{
    const MutexLock lock(m_mutex);
    m_dropped = dropped;
}

std::uint64_t TraceLog::dropped() const
{
    const MutexLock lock(m_mutex);
    return m_dropped;
}

void TraceLog::setWatermark(std::int64_t timeNs)
{
    const MutexLock lock(m_mutex);
    m_watermarkNs = timeNs;
}

std::int64_t TraceLog::watermark() const
{
    const MutexLock lock(m_mutex);
    return m_watermarkNs;
}

} // namespace brigade::engine
