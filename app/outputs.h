// The files that a command line asks for. Checked before a run starts, so that no run is made whose
// result cannot be kept; written beside the old file and then put in its place, so that no file is
// ever half. Threads: one.
#pragma once

#include "app/command_line.h"
#include "engine/result.h"
#include "model/timeline.h"
#include "model/trace.h"

#include <QJsonObject>
#include <QString>

namespace brigade::app {

class Outputs
{
public:
    /// Errors: a file cannot be written, two outputs are one file, an output is the input.
    static engine::Result<Outputs> prepare(const OutputWishes &wishes, const QString &input);

    /// Where a run streams its recording; empty when none is asked for. The file itself when it is
    /// new, so that a run that is killed leaves it; beside it when there is one already.
    [[nodiscard]] const QString &journalPath() const { return m_journal; }
    /// The journal is whole: it takes the place of the old file.
    [[nodiscard]] engine::Result<bool> keepJournal() const;

    /// A recording made from a trace that is there already.
    [[nodiscard]] engine::Result<bool> writeRecording(const model::Trace &trace) const;
    /// The others: report, trace, timeline (which needs a QGuiApplication).
    [[nodiscard]] engine::Result<bool> write(const model::Trace &trace,
                                             const model::Timeline &timeline,
                                             const QJsonObject &report) const;

private:
    [[nodiscard]] engine::Result<bool> writeReport(const QJsonObject &report) const;
    [[nodiscard]] engine::Result<bool> writeTrace(const model::Trace &trace,
                                                  const model::Timeline &timeline) const;
    [[nodiscard]] engine::Result<bool> writeTimeline(const model::Trace &trace,
                                                     const model::Timeline &timeline) const;

    OutputWishes m_wishes;
    QString m_journal;
};

} // namespace brigade::app
