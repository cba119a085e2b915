// The time that a lane spent in each state up to any moment, for pictures: a table by time that
// tells where to begin, and a walk of a few intervals from there. Exact, but it counts modulo
// 2^32 ns: good for stretches of less than four seconds; LaneSums know longer ones.
// Invariant: only intervals that have a successor are in the table, because the last may grow.
// Threads: any, while nobody extends it. Memory: five bytes an interval.
#pragma once

#include "model/thread_fold.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace brigade::model {

/// By state; native work is not in Running but in a place of its own, the last.
using LaneTimes = std::array<std::uint32_t, kThreadStateCount + 1>;

/// Two cuts that lie no further apart tell what lies between them.
inline constexpr std::int64_t kLongestCutNs = std::int64_t {1} << 32;

/// All that lies before a moment, modulo 2^32 ns.
struct LaneCut
{
    LaneTimes ns {};
    std::uint32_t begins = 0; ///< intervals that began
};

/// What lies between two cuts.
[[nodiscard]] inline LaneCut operator-(const LaneCut &later, const LaneCut &earlier)
{
    LaneCut result;
    for (std::size_t i = 0; i < result.ns.size(); ++i)
        result.ns[i] = later.ns[i] - earlier.ns[i];
    result.begins = later.begins - earlier.begins;
    return result;
}

/// `Entry` has beginNs, endNs, native; stateOf(entry) tells its state.
template<typename Entry>
class LaneGrid
{
    /// Equally many intervals each; its time is divided evenly into cells.
    struct Chunk
    {
        std::int64_t beginNs = 0;
        double cellsPerNs = 0;
    };
    static constexpr std::size_t kChunkIntervals = 512;
    static constexpr std::size_t kChunkCells = 64;

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
        /// Hints that this time will be asked for soon: its place in the table comes nearer.
        void expect(std::int64_t timeNs) const { fetch(expected(timeNs)); }
        /// The same, some calls later: its intervals come nearer.
        void expectSoon(std::int64_t timeNs) const
        {
            const LaneCut *cell = expected(timeNs);
            for (std::size_t i = 0; cell != nullptr && i <= 6; i += 3)
                fetch(m_lane.data() + cell->begins + i);
        }
        /// The first interval that ends after the time of the last call.
        [[nodiscard]] std::size_t index() const { return m_whole.begins; }

    private:
        /// In this chunk, mostly, or the next; nothing where no table reaches.
        [[nodiscard]] const LaneCut *expected(std::int64_t timeNs) const
        {
            const std::vector<Chunk> &chunks = m_grid.m_chunks;
            if (m_chunk >= chunks.size() || timeNs < chunks[m_chunk].beginNs)
                return nullptr;
            const bool next = m_chunk + 1 < chunks.size() && chunks[m_chunk + 1].beginNs <= timeNs;
            const std::size_t chunk = m_chunk + (next ? 1 : 0);
            return &m_grid.m_cells[chunk * kChunkCells + cellOf(chunks[chunk], timeNs)];
        }
        static void fetch(const void *place)
        {
#if defined(__GNUC__)
            __builtin_prefetch(place);
#else
            static_cast<void>(place);
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
            const std::vector<Chunk> &chunks = m_grid.m_chunks;
            std::size_t step = 1;
            while (m_chunk + step < chunks.size() && chunks[m_chunk + step].beginNs <= timeNs)
                step *= 2;
            const std::span<const Chunk> near =
                std::span(chunks).subspan(m_chunk, std::min(step, chunks.size() - m_chunk));
            const auto later =
                std::partition_point(near.begin(), near.end(), [timeNs](const Chunk &chunk) {
                    return chunk.beginNs <= timeNs;
                });
            if (later == near.begin())
                return;
            m_chunk += static_cast<std::size_t>(later - near.begin()) - 1;
            const LaneCut &cell =
                m_grid.m_cells[m_chunk * kChunkCells + cellOf(chunks[m_chunk], timeNs)];
            if (cell.begins > m_whole.begins)
                m_whole = cell;
        }

        const LaneGrid &m_grid;
        std::span<const Entry> m_lane;
        std::size_t m_chunk = 0;
        LaneCut m_whole; ///< of the intervals that end in time
    };

    [[nodiscard]] Cursor walk(std::span<const Entry> lane) const
    {
        return Cursor(*this, lane);
    }

private:
    /// Rounding does no harm: building and asking round alike, and never turn two times around.
    [[nodiscard]] static std::size_t cellOf(const Chunk &chunk, std::int64_t timeNs)
    {
        const double cell = static_cast<double>(timeNs - chunk.beginNs) * chunk.cellsPerNs;
        return cell >= double {kChunkCells} ? kChunkCells - 1 : static_cast<std::size_t>(cell);
    }

    void addChunk(std::span<const Entry> entries)
    {
        const std::int64_t beginNs = entries.front().beginNs;
        const Chunk chunk {.beginNs = beginNs,
                           .cellsPerNs = double {kChunkCells}
                               / static_cast<double>(entries.back().endNs - beginNs)};
        // A cell's walk begins with the first interval that does not end before the cell.
        std::size_t cell = 0;
        for (const Entry &entry : entries) {
            for (const std::size_t last = cellOf(chunk, entry.endNs); cell <= last; ++cell)
                m_cells.push_back(m_end);
            add(m_end, entry, entry.endNs);
        }
        m_cells.resize((m_chunks.size() + 1) * kChunkCells, m_end);
        m_chunks.push_back(chunk);
    }

    static void add(LaneCut &cut, const Entry &entry, std::int64_t timeNs)
    {
        const auto place =
            entry.native ? kThreadStateCount : static_cast<std::size_t>(stateOf(entry));
        cut.ns[place] += static_cast<std::uint32_t>(std::min(entry.endNs, timeNs) - entry.beginNs);
        ++cut.begins;
    }

    LaneCut m_end; ///< of the intervals in the table
    std::vector<Chunk> m_chunks;
    std::vector<LaneCut> m_cells; ///< kChunkCells for each chunk
};

} // namespace brigade::model
