// The part of TimelineBuilder that explains: the legend, and notes on what is not seen as it is.
#include "app/format_time.h"
#include "app/metrics.h"
#include "app/timeline_builder.h"

#include <algorithm>
#include <array>

namespace brigade::app {

using namespace metrics;
using model::ThreadState;

std::vector<TimelineBuilder::LegendEntry> TimelineBuilder::stateEntries()
{
    model::LaneTotals totals;
    for (const LaneGroup &group : m_groups) {
        for (const Lane &lane : group.lanes) {
            const model::LaneTotals part =
                model::Timeline::timeIn(*lane.thread, m_out.beginNs, m_out.endNs);
            for (std::size_t state = 0; state < model::kThreadStateCount; ++state)
                totals.ns[state] += part.ns[state];
            totals.nativeNs += part.nativeNs;
        }
    }
    constexpr std::array<std::size_t, kStateFillCount> kOrder {
        static_cast<std::size_t>(ThreadState::Running),
        kNativeFill,
        static_cast<std::size_t>(ThreadState::Io),
        static_cast<std::size_t>(ThreadState::GilWait),
        static_cast<std::size_t>(ThreadState::LockWait),
        static_cast<std::size_t>(ThreadState::OffCore),
        static_cast<std::size_t>(ThreadState::LoopWait),
        static_cast<std::size_t>(ThreadState::Starting),
        static_cast<std::size_t>(ThreadState::Idle)};
    std::vector<LegendEntry> entries;
    for (const std::size_t fill : kOrder) {
        std::int64_t ns = fill == kNativeFill ? totals.nativeNs : totals.ns[fill];
        if (fill == static_cast<std::size_t>(ThreadState::Running))
            ns -= totals.nativeNs;
        if (ns > 0)
            entries.push_back({.fill = fill, .text = m_request.words.states[fill]});
    }
    if (handoversCanBeRead())
        entries.push_back({.kind = SwatchKind::Handover, .text = m_request.words.handover});
    if (updatesCanBeRead())
        entries.push_back({.kind = SwatchKind::Update, .text = m_request.words.update});
    if (lostUpdatesAreDrawn())
        entries.push_back({.kind = SwatchKind::LostUpdate, .text = m_request.words.lostUpdate});
    if (updatesAreBars())
        entries.push_back({.kind = SwatchKind::UpdateBar, .text = m_request.words.updateBars});
    return entries;
}

std::vector<TimelineBuilder::LegendEntry> TimelineBuilder::threadEntries()
{
    constexpr std::size_t kMostThreads = 16;
    std::vector<LegendEntry> entries;
    std::size_t count = 0;
    for (const model::ThreadLane *lane : m_source.timeline.threads()) {
        constexpr auto kRunning = static_cast<std::size_t>(ThreadState::Running);
        if (lane->role == engine::ThreadRole::Control
            || model::Timeline::timeIn(*lane, m_out.beginNs, m_out.endNs).ns[kRunning] == 0)
            continue;
        if (++count <= kMostThreads)
            entries.push_back({.fill = kStateFillCount + threadFillIndex(lane->key),
                               .text = threadName(lane->key)});
    }
    if (count > kMostThreads) {
        entries.resize(1);
        entries.front().text = m_request.words.manyThreadsPattern.arg(formatCount(count));
    }
    entries.push_back({.kind = SwatchKind::EmptyLane, .text = m_request.words.coreUnused});
    return entries;
}

std::vector<TimelineBuilder::LegendEntry> TimelineBuilder::legendEntries()
{
    if (m_groups.empty())
        return {};
    return m_request.grouping == Grouping::ByThread ? stateEntries() : threadEntries();
}

/// Legend and notes stand as they are read; lanes and time do not.
QRect TimelineBuilder::asRead(const QRect &rect) const
{
    return m_request.words.direction == Qt::RightToLeft ? rect.translated(
               m_out.picture.left() + m_out.picture.right() - rect.left() - rect.right(), 0)
                                                        : rect;
}

/// Left out where it would begin above `highest`: lanes say more than their legend.
int TimelineBuilder::placeLegend(int bottom, int highest)
{
    const std::vector<LegendEntry> entries = legendEntries();
    if (entries.empty())
        return bottom;
    const int edge = margin();
    const int legendGap = px(isTight() ? kTightLegendGapPx : kLegendGapPx);
    const int swatch = px(kSwatchWidthPx);
    const int pad = px(kTextPadPx) + px(kTextPadPx) / 2;
    std::vector<int> widths;
    widths.reserve(entries.size());
    for (const LegendEntry &entry : entries)
        widths.push_back(swatch + pad + width(entry.text, TextRole::Legend, kLegendPx));
    const std::vector<FlowPlace> places = flow(widths, m_out.picture.width() - 2 * edge, legendGap);
    const int pitch = lineHeight(TextRole::Legend, kLegendPx) + px(kLineGapPx);
    const int notesLeft = edge + places.back().x + widths.back() + 2 * legendGap;
    const bool shared = isTight() && notesLeft + widestNotes() <= m_out.picture.width() - edge;
    const int foot = shared ? m_out.picture.height() - bottomEdge() : bottom;
    const int top = foot - (places.back().line + 1) * pitch;
    if (top < highest)
        return bottom;
    if (shared) {
        m_notesLeft = notesLeft;
        m_notesTop = foot - pitch + (pitch - lineHeight(TextRole::Note, kNotePx)) / 2;
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QRect line(edge + places[i].x, top + places[i].line * pitch, widths[i], pitch);
        QRect box(line.left(), 0, swatch, px(kSwatchHeightPx));
        box.moveTop(line.center().y() - box.height() / 2);
        m_out.legend.push_back(
            {.rect = asRead(box), .kind = entries[i].kind, .fill = entries[i].fill});
        addText({.rect = asRead(line.adjusted(swatch + pad, 0, 0, 0)),
                 .text = entries[i].text,
                 .role = TextRole::Legend,
                 .pixelSize = px(kLegendPx)});
    }
    return top;
}

std::vector<TimelineBuilder::Note> TimelineBuilder::notes(std::uint64_t inStrips,
                                                          std::size_t lanesPerRow) const
{
    const Words &words = m_request.words;
    std::vector<Note> notes;
    const auto note = [&notes](const QString &pattern, std::uint64_t count, TextRole role) {
        notes.push_back({pattern.arg(formatCount(count)), role});
    };
    if (m_source.trace.dropped() > 0)
        note(words.droppedPattern, m_source.trace.dropped(), TextRole::Warning);
    if (m_source.trace.end() == model::TraceEnd::Truncated)
        notes.push_back({words.truncated, TextRole::Warning});
    if (inStrips > 0)
        note(words.densityPattern, inStrips, TextRole::Note);
    if (lanesPerRow > 1)
        note(words.rowsPattern, lanesPerRow, TextRole::Note);
    const std::size_t handovers = handoversInRange().size();
    if (m_request.grouping == Grouping::ByThread && handovers > 0 && !handoversCanBeRead())
        note(words.handoversPattern, handovers, TextRole::Note);

    if (const std::size_t writes = writesInRange().size(); writes > 0 && !updatesCanBeRead()) {
        const bool bars = updatesAreBars();
        note((bars ? words.updateBarsPattern : words.updatesPattern).arg(formatCount(writes)),
             lostInRange(), TextRole::Note);
    }
    return notes;
}

/// Before it is known how many there are: not more than events, nor than lanes.
int TimelineBuilder::widestNotes()
{
    std::size_t lanes = 0;
    for (const LaneGroup &group : m_groups)
        lanes += group.lanes.size();
    int sum = 0;
    for (const Note &each : notes(m_source.trace.events().size(), lanes))
        sum += width(each.text, each.role, kNotePx) + px(kLegendGapPx);
    return sum;
}

void TimelineBuilder::placeNotes()
{
    const int height = lineHeight(TextRole::Note, kNotePx);
    const int right = m_out.picture.width() - margin();
    int x = m_notesLeft > 0 ? m_notesLeft : margin();
    for (const Note &each : notes(m_out.intervalsInStrips, m_placed.lanesPerRow)) {
        const int noteWidth = std::min(width(each.text, each.role, kNotePx), right - x);
        addText({.rect = asRead(QRect(x, m_notesTop, noteWidth, height)),
                 .text = each.text,
                 .role = each.role,
                 .pixelSize = px(kNotePx)});
        x += noteWidth + px(kLegendGapPx);
    }
    const int creditWidth = width(m_request.credit, TextRole::Note, kNotePx);
    if (!m_request.credit.isEmpty() && right - creditWidth >= x)
        addText({.rect = asRead(QRect(right - creditWidth, m_notesTop, creditWidth, height)),
                 .text = m_request.credit,
                 .role = TextRole::Note,
                 .pixelSize = px(kNotePx),
                 .align = Qt::AlignRight | Qt::AlignVCenter});
    if (m_groups.empty())
        addText({.rect = m_out.plot,
                 .text = m_request.words.empty,
                 .role = TextRole::Result,
                 .pixelSize = px(kResultPx),
                 .align = Qt::AlignHCenter | Qt::AlignVCenter});
}

} // namespace brigade::app
