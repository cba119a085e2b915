// Fills the rows of a timeline: a box for every interval that is at least a pixel wide, density
// strips for the columns in which smaller ones lie. Cost: columns times the logarithm of the
// intervals. Invariant: boxes and strips of a row are disjoint, and every interval that touches the
// range is in one of them. Threads: any.
#pragma once

#include "app/density_column.h"
#include "app/lane_rows.h"
#include "app/timeline_layout.h"

#include <span>
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
    template<typename AnyLane>
    void fill(const AnyLane &lane);
    void fillMean(std::span<const Lane> lanes);
    void addLane(std::vector<model::LaneBin> &sum, const model::ThreadLane &lane);
    void addInterval(std::vector<model::LaneBin> &sum, const model::Interval &entry) const;
    template<typename Entry>
    void placeBoxes(std::span<const Entry> entries);
    template<typename Entry>
    void addBox(const Entry &entry, int left, int right);
    template<typename AnyLane>
    void placeStrip(const AnyLane &lane, int left, int right);
    void setShares(const model::ThreadLane &lane, const model::LaneBin &bin, int x);
    void setShares(const model::CoreLane &lane, const model::LaneBin &bin, int x);
    [[nodiscard]] QRect thinned(const QRect &rect) const;
    /// First nanosecond of a column of the plot, one past the last included.
    [[nodiscard]] std::int64_t edgeNs(int x) const
    {
        return m_edges[static_cast<std::size_t>(x - m_layout.plot.left())];
    }

    TimelineLayout &m_layout;
    const model::Timeline &m_timeline;
    std::vector<std::int64_t> m_edges; ///< of every column: a division each, so computed once
    std::size_t m_row = 0;             ///< being filled
    QRect m_rect;
    std::vector<int> m_dense; ///< its columns that need a strip, ascending
    Shares m_shares;          ///< of the column at hand
    std::vector<model::LaneBin> m_bins;
};

} // namespace brigade::app
