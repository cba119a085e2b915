// Writes a large file beside the window: on a thread of its own, with progress and "Cancel" from
// half a second on. What the writer reads must not change meanwhile: the dialog is modal, and only
// runs that have ended are written.
// Threads: called on the window's; the writer runs on another. When failed or cancelled: no file is
// left, and an old one is as it was.
#pragma once

#include "app/write_progress.h"
#include "engine/result.h"
#include "model/timeline.h"
#include "model/trace.h"

#include <QString>

#include <functional>

class QWidget;

namespace brigade::app {

enum class WriteEnd : std::uint8_t { Written, Cancelled };

using FileWriter = std::function<engine::Result<bool>(WriteProgress &progress)>;

/// Returns when it is written or given up; the window lives on meanwhile.
[[nodiscard]] engine::Result<WriteEnd> writeBeside(QWidget *window,
                                                   const QString &what,
                                                   const FileWriter &writer);

/// Both may be called on any thread; the trace and the timeline may not change meanwhile.
[[nodiscard]] engine::Result<bool> writeTraceFile(const model::Trace &trace,
                                                  const model::Timeline &timeline,
                                                  const QString &path,
                                                  WriteProgress &progress);
[[nodiscard]] engine::Result<bool> writeRecordingFile(const model::Trace &trace,
                                                      const QString &path,
                                                      WriteProgress &progress);

} // namespace brigade::app
