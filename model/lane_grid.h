// The time that a lane spent in each state up to any moment, for pictures: a table by time. Exact
// with a walk of a few intervals from there; or, where the cells are narrow enough for the picture,
// read between two of them without looking at an interval. Counts modulo 2^32 ns: good for
// stretches of less than four seconds; LaneSums know longer ones. Invariant: only intervals that
// have a successor are in the table, because the last may grow. Threads: any, while nobody extends
// it. Memory: eleven bytes an interval.
#pragma once

#include "model/lane_cut.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace brigade::model {

/// `Entry` has beginNs, endNs, native; stateOf(entry) tells its state.
template<typename Entry>
class LaneGrid
{
    using Chunk = LaneChunk;
    static constexpr std::size_t kChunkIntervals = 512;
    static constexpr std::size_t kChunkCells = Chunk::kCells;

public:
    /// Takes in what was added to the lane. Cost: what was added.
    void extend(std::span<const Entry> lane)
    {
        while (m_end.begins + kChunkIntervals < lane.size())
            addChunk(lane.subspan(m_end.begins, kChunkIntervals));
    }

    /// Walks a lane from left to right.
    class Cursor
    {
    public:
        Cursor(const LaneGrid &grid, std::span<const Entry> lane)
            : m_grid(grid)
            , m_lane(lane)
        {
        }

        /// All that lies before `timeNs`, which must not decrease from one call to the next.
        /// Cost: mostly a few intervals; never more than a chunk's.
        [[nodiscard]] LaneCut until(std::int64_t timeNs)
        {
            reach(timeNs);
            LaneCut cut = m_whole;
            if (cut.begins < m_lane.size() && m_lane[cut.begins].beginNs < timeNs)
                add(cut, m_lane[cut.begins], timeNs);
            return cut;
        }
        /// Nearly the same, from the table alone: time within a cell is spread evenly over it.
        /// Nothing where cells are wider than `cellNs` or the table does not reach. Shares its
        /// place, not its sums, with until().
        [[nodiscard]] std::optional<LaneCut> estimate(std::int64_t timeNs, std::int64_t cellNs)
        {
            seek(timeNs);
            const std::vector<Chunk> &chunks = m_grid.m_chunks;
            if (m_chunk >= chunks.size() || timeNs < chunks[m_chunk].beginNs
                || chunks[m_chunk].nsPerCell > static_cast<double>(cellNs))
                return std::nullopt;
            const Chunk &chunk = chunks[m_chunk];
            const std::size_t cell = chunk.cellOf(timeNs);
            const std::size_t index = m_chunk * kChunkCells + cell;
            if (index + 1 >= m_grid.m_cells.size())
                return std::nullopt;
            // Columns are as wide as the last: their cells come nearer ahead of them.
            fetch(index + kAhead * (index - std::exchange(m_estimated, index)));
            const std::int64_t begin = chunk.edgeNs(cell);
            const std::int64_t end =
                cell + 1 < kChunkCells ? chunk.edgeNs(cell + 1) : chunks[m_chunk + 1].beginNs;
            const float part = end <= begin
                ? 0
                : static_cast<float>(timeNs - begin) / static_cast<float>(end - begin);
            return mixed(m_grid.m_cells[index], m_grid.m_cells[index + 1], part);
        }

    private:
        static constexpr std::size_t kAhead = 4;

        void fetch(std::size_t cell) const
        {
#if defined(__GNUC__)
            if (cell < m_grid.m_cells.size() - 1) { // columns may also go back a little
                __builtin_prefetch(&m_grid.m_cells[cell]);
                __builtin_prefetch(&m_grid.m_cells[cell + 1]);
            }
#else
            static_cast<void>(cell);
#endif
        }
        void reach(std::int64_t timeNs)
        {
            if (endsLater(timeNs))
                return;
            leap(timeNs);
            while (!endsLater(timeNs)) {
                const Entry &entry = m_lane[m_whole.begins];
                add(m_whole, entry, entry.endNs);
            }
        }
        [[nodiscard]] bool endsLater(std::int64_t timeNs) const
        {
            return m_whole.begins >= m_lane.size() || m_lane[m_whole.begins].endNs > timeNs;
        }

        void leap(std::int64_t timeNs)
        {
            seek(timeNs);
            const std::vector<Chunk> &chunks = m_grid.m_chunks;
            if (m_chunk >= chunks.size() || timeNs < chunks[m_chunk].beginNs)
                return;
            const std::size_t cell = chunks[m_chunk].cellOf(timeNs);
            LaneCut whole = m_grid.m_cells[m_chunk * kChunkCells + cell];
            if (whole.begins <= m_whole.begins)
                return;
            // What is open at the cell's edge is not whole.
            const Entry &open = m_lane[whole.begins - 1];
            const std::int64_t edge = chunks[m_chunk].edgeNs(cell);
            if (open.endNs > edge) {
                whole.ns[placeOf(open)] -= static_cast<std::uint32_t>(edge - open.beginNs);
                --whole.begins;
            }
            m_whole = whole;
        }

        /// To the last chunk that begins before `timeNs`, from this one on.
        void seek(std::int64_t timeNs)
        {
            const std::vector<Chunk> &chunks = m_grid.m_chunks;
            if (m_chunk + 1 >= chunks.size() || chunks[m_chunk + 1].beginNs > timeNs)
                return;
            std::size_t step = 1;
            while (m_chunk + step < chunks.size() && chunks[m_chunk + step].beginNs <= timeNs)
                step *= 2;
            const std::span<const Chunk> ahead =
                std::span(chunks).subspan(m_chunk, std::min(step, chunks.size() - m_chunk));
            const auto later =
                std::partition_point(ahead.begin(), ahead.end(), [timeNs](const Chunk &chunk) {
                    return chunk.beginNs <= timeNs;
                });
            m_chunk += static_cast<std::size_t>(later - ahead.begin()) - 1;
        }

        const LaneGrid &m_grid;
        std::span<const Entry> m_lane;
        std::size_t m_chunk = 0;
        std::size_t m_estimated = 0; ///< the cell of the last estimate
        LaneCut m_whole;             ///< of the intervals that end in time
    };

    [[nodiscard]] Cursor walk(std::span<const Entry> lane) const
    {
        return Cursor(*this, lane);
    }

private:
    void addChunk(std::span<const Entry> entries)
    {
        const Chunk chunk = Chunk::over(entries.front().beginNs, entries.back().endNs);
        auto entry = entries.begin();
        for (std::size_t cell = 0; cell < kChunkCells; ++cell) {
            const std::int64_t edge = chunk.edgeNs(cell);
            for (; entry != entries.end() && entry->endNs <= edge; ++entry)
                add(m_end, *entry, entry->endNs);
            m_cells.push_back(m_end);
            if (entry != entries.end() && entry->beginNs < edge)
                add(m_cells.back(), *entry, edge);
        }
        for (; entry != entries.end(); ++entry)
            add(m_end, *entry, entry->endNs);
        m_chunks.push_back(chunk);
    }

    [[nodiscard]] static std::size_t placeOf(const Entry &entry)
    {
        return entry.native ? kThreadStateCount : static_cast<std::size_t>(stateOf(entry));
    }
    static void add(LaneCut &cut, const Entry &entry, std::int64_t timeNs)
    {
        cut.ns[placeOf(entry)] +=
            static_cast<std::uint32_t>(std::min(entry.endNs, timeNs) - entry.beginNs);
        ++cut.begins;
    }

    LaneCut m_end; ///< of all the intervals in the table
    std::vector<Chunk> m_chunks;
    std::vector<LaneCut> m_cells; ///< up to each cell's edge; kChunkCells for each chunk
};

} // namespace brigade::model
