// The events of a run as they come in: sorted, decoded, append-only.
// Threads: one appends (the supervisor's), any number read; a reader holds the lock only to copy.
// Invariant: times never decrease from one index to the next. Grows by chunks: what is there is
// never moved, so that no append waits for a long copy.
// When told to keep only so many: whole chunks of the oldest are thrown away; indices stay.
#pragma once

#include "engine/annotated_mutex.h"
#include "engine/event.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <vector>

namespace brigade::engine {

/// Events [begin, end) of all that were ever appended.
struct CopiedEvents
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

class TraceLog
{
public:
    void append(std::span<const TraceEvent> events) EXCLUDES(m_mutex);
    /// The newest, and up to a chunk more; from now on. Without it all are kept.
    void keepNewest(std::size_t events) EXCLUDES(m_mutex);

    /// Appends the events from index `from` on, or from the oldest that is kept, to `out`, at most
    /// so many.
    CopiedEvents copyFrom(std::size_t from,
                          std::vector<TraceEvent> &out,
                          std::size_t most = SIZE_MAX) const EXCLUDES(m_mutex);

    /// All that were ever appended.
    [[nodiscard]] std::size_t size() const EXCLUDES(m_mutex);

    /// Events that did not fit into a ring and are not here.
    void setDropped(std::uint64_t dropped) EXCLUDES(m_mutex);
    [[nodiscard]] std::uint64_t dropped() const EXCLUDES(m_mutex);

    /// Everything up to this time (ns from t = 0) is here.
    void setWatermark(std::int64_t timeNs) EXCLUDES(m_mutex);
    [[nodiscard]] std::int64_t watermark() const EXCLUDES(m_mutex);

private:
    static constexpr std::size_t kChunkEvents = 1U << 15;
    void addChunk() REQUIRES(m_mutex);

    mutable Mutex m_mutex;
    /// All but the last are full.
    std::deque<std::vector<TraceEvent>> m_chunks GUARDED_BY(m_mutex);
    std::size_t m_chunksGone GUARDED_BY(m_mutex) = 0;
    std::size_t m_mostChunks GUARDED_BY(m_mutex) = SIZE_MAX;
    std::size_t m_size GUARDED_BY(m_mutex) = 0;
    std::uint64_t m_dropped GUARDED_BY(m_mutex) = 0;
    std::int64_t m_watermarkNs GUARDED_BY(m_mutex) = INT64_MIN;
};

} // namespace brigade::engine
