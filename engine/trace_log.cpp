#include "engine/trace_log.h"

#include <algorithm>
#include <utility>

namespace brigade::engine {

void TraceLog::append(std::span<const TraceEvent> events)
{
    const MutexLock lock(m_mutex);
    m_size += events.size();
    while (!events.empty()) {
        if (m_chunks.empty() || m_chunks.back().size() == kChunkEvents)
            addChunk();
        std::vector<TraceEvent> &chunk = m_chunks.back();
        const auto now = events.first(std::min(events.size(), kChunkEvents - chunk.size()));
        chunk.insert(chunk.end(), now.begin(), now.end());
        events = events.subspan(now.size());
    }
}

/// The memory of the oldest, where it is not kept any longer.
void TraceLog::addChunk()
{
    std::vector<TraceEvent> chunk;
    while (m_chunks.size() >= m_mostChunks) {
        chunk = std::move(m_chunks.front());
        m_chunks.pop_front();
        ++m_chunksGone;
    }
    chunk.clear();
    chunk.reserve(kChunkEvents);
    m_chunks.push_back(std::move(chunk));
}

void TraceLog::keepNewest(std::size_t events)
{
    const MutexLock lock(m_mutex);
    m_mostChunks = (events + kChunkEvents - 1) / kChunkEvents + 1;
}

CopiedEvents TraceLog::copyFrom(std::size_t from,
                                std::vector<TraceEvent> &out,
                                std::size_t most) const
{
    const MutexLock lock(m_mutex);
    from = std::max(from, m_chunksGone * kChunkEvents);
    if (from >= m_size)
        return {.begin = m_size, .end = m_size};
    const std::size_t count = std::min(m_size - from, most);
    out.reserve(out.size() + count);
    std::size_t skip = from % kChunkEvents;
    std::size_t left = count;
    for (std::size_t i = from / kChunkEvents - m_chunksGone; left > 0; ++i) {
        const std::span<const TraceEvent> chunk = std::span(m_chunks[i]).subspan(skip);
        const std::span<const TraceEvent> wanted = chunk.first(std::min(left, chunk.size()));
        out.insert(out.end(), wanted.begin(), wanted.end());
        left -= wanted.size();
        skip = 0;
    }
    return {.begin = from, .end = from + count};
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
