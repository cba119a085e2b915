// The words of the pictures, in one place, so that another vocabulary is another value of Words.
// Threads: any; values.
#pragma once

#include "app/palette.h"
#include "model/timeline.h"

#include <QString>

#include <array>

namespace brigade::app {

struct Words
{
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< of the legend; time has one of its own
    QString processPattern;                          ///< %1 index, %2 pid
    QString processShortPattern;
    QString supplierPattern;
    QString threadPattern; ///< %1 index
    QString mainThread;
    QString loopThread;
    QString corePattern;        ///< %1 id
    QString ofProcessPattern;   ///< %1 process index, %2 thread's name
    QString crashedPattern;     ///< %1 how, %2 when
    QString handover;           ///< legend
    QString update;             ///< legend
    QString lostUpdate;         ///< legend
    QString updateBars;         ///< legend
    QString coreUnused;         ///< legend, by core
    QString manyThreadsPattern; ///< legend, by core: %1 count
    QString timeAxisPattern;    ///< %1 unit
    QString densityPattern;     ///< note: %1 count of intervals
    QString handoversPattern;   ///< note: %1 count that is not drawn
    QString updateBarsPattern;  ///< note: %1 count of writes, %2 lost
    QString updatesPattern;     ///< note: the same, where none is drawn
    QString rowsPattern;        ///< note: %1 threads in a row
    QString droppedPattern;     ///< note: %1 count of events
    QString truncated;          ///< note
    QString empty;              ///< instead of lanes
    QString byCore;             ///< after the title
    QString makespanPattern;    ///< result: %1 duration
    QString tasksPattern;       ///< result: %1 done of %2
    QString failedPattern;      ///< result: %1 count; so the next three
    QString lostPattern;
    QString rejectedPattern;
    QString cancelledPattern;
    QString speedupPattern;     ///< result: %1 number
    QString gilSwitchesPattern; ///< result: %1 count
    QString hostPattern;        ///< result: %1 system, %2 cores in words, %3 switch source
    QString oneCore;
    QString coresPattern; ///< %1 count
    QString fromKernel;
    QString fromGaps;
    /// In the order of Palette::states: in the legend, and short, inside an interval.
    std::array<QString, kStateFillCount> states;
    std::array<QString, kStateFillCount> statesShort;

    [[nodiscard]] QString process(const model::ProcessSpan &span) const;
    /// Without its pid, with the sign of a crash.
    [[nodiscard]] QString processShort(const model::ProcessSpan &span) const;
    [[nodiscard]] QString thread(const model::ThreadKey &key, engine::ThreadRole role) const;
    [[nodiscard]] QString threadOfProcess(const model::ThreadKey &key,
                                          engine::ThreadRole role) const;
    [[nodiscard]] QString core(std::int16_t id) const;
    /// "signal 11 (SIGSEGV)" or "exit code 3".
    [[nodiscard]] QString crash(const model::ProcessSpan &span) const;
};

/// The field's own terms: process, thread, core, GIL.
[[nodiscard]] Words fieldWords();

} // namespace brigade::app
