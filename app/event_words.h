// One event of a trace in words, in either vocabulary: what happened, and whose it is.
// Threads: pure functions of the application's language.
#pragma once

#include "app/task_names.h"
#include "engine/event.h"
#include "model/vocabulary.h"

#include <QString>

namespace brigade::app {

/// "waits for the GIL", "has taken the key to salt".
[[nodiscard]] QString eventWords(const engine::TraceEvent &event,
                                 const TaskNames &tasks,
                                 model::Vocabulary vocabulary);

/// The process that it is about, which the supervisor may have written; kSupervisor: the run.
[[nodiscard]] engine::ProcessIndex processOf(const engine::TraceEvent &event);
/// It was written by a thread of a worker about itself.
[[nodiscard]] bool isOfThread(const engine::TraceEvent &event);
/// A stretch of time begins with it, which the thread's lane knows the end of.
[[nodiscard]] bool beginsStretch(engine::EventKind kind);

} // namespace brigade::app
