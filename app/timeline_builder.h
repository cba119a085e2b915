// Builds one TimelineLayout, part by part; the order of the calls in build() is the order of what
// needs what. Private to timeline_layout.cpp, timeline_updates.cpp, timeline_labels.cpp and
// timeline_legend.cpp.
#pragma once

#include "app/lane_rows.h"
#include "app/text_measure.h"
#include "app/timeline_layout.h"

#include <set>

namespace brigade::app {

class TimelineBuilder
{
public:
    TimelineBuilder(const TimelineSource &source, const TimelineRequest &request);
    [[nodiscard]] TimelineLayout build();

private:
    struct LegendEntry
    {
        SwatchKind kind = SwatchKind::Fill;
        std::size_t fill = 0;
        QString text;
    };

    // timeline_layout.cpp: geometry
    void placePlot(int top, int bottom);
    void placeGutter();
    void fillRows();
    void placeCrashes();
    void placeHandovers();
    [[nodiscard]] bool handoversCanBeRead() const;
    [[nodiscard]] std::span<const model::Handover> handoversInRange() const;
    [[nodiscard]] bool wasAwaited(const model::Handover &handover) const;
    [[nodiscard]] const LaneRow *rowOf(const model::ThreadKey &key) const;

    // timeline_updates.cpp: reads and writes of shared variables
    void placeUpdates();
    void placeMark(const LaneRow &row, std::int64_t timeNs, UpdateKind kind, const QString &value);
    QRect placeValue(const LaneRow &row, const QRect &mark, const QString &value, UpdateKind kind);
    void placeIgnoredLine(const LaneRow &from,
                          const model::TracedWrite &lost,
                          const model::TracedWrite &by);
    [[nodiscard]] std::span<const model::TracedWrite> writesInRange() const;
    [[nodiscard]] bool updatesCanBeRead() const;
    [[nodiscard]] bool lostUpdatesAreDrawn() const;
    [[nodiscard]] bool updatesAreBars() const;
    [[nodiscard]] std::uint64_t lostInRange() const;
    void placeUpdateBars();
    /// Their row, also where it stands for several threads; the number of rows: none does.
    [[nodiscard]] std::vector<std::size_t> rowsOfWriters() const;

    struct Note
    {
        QString text;
        TextRole role = TextRole::Note;
    };

    // timeline_legend.cpp: what explains the rest
    [[nodiscard]] std::vector<Note> notes(std::uint64_t inStrips, std::size_t lanesPerRow) const;
    [[nodiscard]] int widestNotes();
    [[nodiscard]] QRect asRead(const QRect &rect) const;
    int placeParts(int top, const QStringList &parts, TextRole role);
    [[nodiscard]] int placeLegend(int bottom, int highest);
    [[nodiscard]] std::vector<LegendEntry> legendEntries();
    [[nodiscard]] std::vector<LegendEntry> stateEntries();
    [[nodiscard]] std::vector<LegendEntry> threadEntries();
    void placeNotes();

    // timeline_labels.cpp: everything else that is written
    [[nodiscard]] int placeHeader();
    [[nodiscard]] int gutterWidth();
    /// What a mark takes before a process's name; 0 where there are none.
    [[nodiscard]] int foldMarkWidth() const;
    void placeGroupName(const LaneGroup &group, const QRect &name);
    void labelGroups();
    void labelGroupsInGutter();
    [[nodiscard]] int laneLabelStep();
    [[nodiscard]] bool lanesAreNamed(const LaneGroup &group);
    void labelLanes();
    /// Null where the row is one of those without a name.
    [[nodiscard]] const Lane *laneToName(const PlacedRow &row, int step) const;
    /// Its lane's, or how many there are in a folded one.
    [[nodiscard]] QString rowName(const PlacedRow &row, const Lane &first) const;
    void labelAxis();
    void labelIntervals();
    void labelInterval(const IntervalBox &box);
    void writeInBox(const IntervalBox &box, const QString &name, int namePx, const QString &detail);
    [[nodiscard]] QStringList intervalNames(const IntervalBox &box) const;
    [[nodiscard]] QString intervalDetail(const IntervalBox &box) const;
    [[nodiscard]] QString threadName(const model::ThreadKey &key) const;

    [[nodiscard]] int px(int constant) const;
    [[nodiscard]] bool isTight() const { return m_request.spacing == Spacing::Tight; }
    /// Left and right of everything, above it, below it.
    [[nodiscard]] int margin() const;
    [[nodiscard]] int topEdge() const;
    [[nodiscard]] int bottomEdge() const;
    [[nodiscard]] int lineHeight(TextRole role, int constant);
    [[nodiscard]] int width(const QString &text, TextRole role, int constant);
    /// Elided to its rectangle; not added when nothing of it fits.
    void addText(TextBox box);

    const TimelineSource &m_source;
    const TimelineRequest &m_request;
    TextMeasure m_measure;
    TimelineLayout m_out;
    std::vector<LaneGroup> m_groups;
    PlacedRows m_placed;
    bool m_manyProcesses = false;
    int m_notesTop = 0;
    int m_notesLeft = 0;     ///< beside the legend; 0: at the margin
    int m_groupColumnPx = 0; ///< of the gutter, where processes have no line of their own
};

} // namespace brigade::app
