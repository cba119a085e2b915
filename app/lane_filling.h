// Fills the rows of a timeline: a box for every interval that is at least a pixel wide, density
// strips for the columns in which smaller ones lie, and for narrow boxes beside such columns: else
// boxes and strips would alternate pixel by pixel. Cost: columns, whatever the number of intervals.
// Invariant: boxes and strips of a row are disjoint, and every interval that touches the range is
// in one of them. Threads: any.
#pragma once

#include "app/density_column.h"
#include "app/lane_rows.h"
#include "app/timeline_layout.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace brigade::app {

class LaneFilling
{
public:
    /// Adds to the layout; its rows, its plot and its range must be set.
    LaneFilling(TimelineLayout &layout, const model::Timeline &timeline);
    /// Rows in their order.
    void fillRow(std::size_t row, std::span<const Lane> lanes);

private:
    /// A lane from left to right. Entries before `at` end before the column `next` begins.
    template<typename AnyLane>
    struct Walk
    {
        const AnyLane &lane;
        decltype(model::Timeline::within(std::declval<const AnyLane &>(), 0, 0)) entries;
        decltype(AnyLane::grid.walk(AnyLane::intervals)) cursor;
        std::size_t at = 0;
        int next = 0;                         ///< the first column that nothing has taken yet
        std::size_t narrowAt = 0;             ///< the entry of m_narrow
        std::optional<model::LaneCut> cut {}; ///< before the column `next`, where the table tells
    };

    /// How many lanes fill a column as a whole, by state and, last, in native work.
    static constexpr std::size_t kNativeColumns = model::kThreadStateCount;
    using WholeColumns = std::array<int, kNativeColumns + 1>;

    template<typename AnyLane>
    void fill(const AnyLane &lane);
    void fillMean(std::span<const Lane> lanes);
    void addLane(std::vector<model::LaneBin> &sum, const model::ThreadLane &lane);
    void addInterval(std::vector<model::LaneBin> &sum, const model::Interval &entry);
    /// `whole` is of the column before, and of this one afterwards.
    static void addWhole(model::LaneBin &bin, WholeColumns &whole, const WholeColumns &change);
    bool takeFromTable(Walk<model::ThreadLane> &walk);
    template<typename AnyLane>
    void seek(Walk<AnyLane> &walk) const;
    template<typename AnyLane>
    void takeEntry(Walk<AnyLane> &walk);
    template<typename AnyLane>
    void takeColumn(Walk<AnyLane> &walk, int left);
    template<typename AnyLane>
    void placeBox(Walk<AnyLane> &walk, int left, int right);
    template<typename Entry>
    [[nodiscard]] IntervalBox boxOf(const Entry &entry, int left, int right) const;
    void placePending();
    template<typename AnyLane>
    void joinPending(Walk<AnyLane> &walk, int left);
    void openStrip(int left);
    void widenStrip(int right);
    void closeStrip();
    void appendColumnOf(const Walk<model::ThreadLane> &walk, std::size_t from, int left, int right);
    void appendColumnOf(const Walk<model::CoreLane> &walk, std::size_t from, int left, int right);
    [[nodiscard]] QRect thinned(const QRect &rect) const;
    /// First nanosecond of a column of the plot, one past the last included.
    [[nodiscard]] std::int64_t edgeNs(int x) const
    {
        return m_edges[static_cast<std::size_t>(x - m_layout.plot.left())];
    }

    /// TimelineLayout::xOf() within the plot, without a division.
    [[nodiscard]] int columnOf(std::int64_t timeNs) const;

    TimelineLayout &m_layout;
    const model::Timeline &m_timeline;
    std::vector<std::int64_t> m_edges; ///< of every column: a division each, so computed once
    double m_columnsPerNs = 0;
    std::size_t m_row = 0; ///< being filled
    QRect m_rect;
    DensityStrip m_strip;                ///< being built; as wide as it has columns
    std::optional<IntervalBox> m_narrow; ///< the last box: joins a strip that begins at its end
    int m_denseEnd = 0;                  ///< one past the last column of small intervals
    Shares m_shares;                     ///< of the column at hand
    std::vector<model::LaneBin> m_bins;
    std::vector<WholeColumns> m_changes; ///< of each column against its left neighbour
    std::vector<std::uint8_t> m_touched; ///< 0: the column is like its left neighbour
};

} // namespace brigade::app
