// The one table of words: the field's term and the restaurant's word for the same thing. Code and
// data speak the field's words; what a learner reads goes through here, so that one switch turns
// the whole window. Threads: pure functions of the application's language, any thread.
// See: DESIGN, section 1.
#pragma once

#include "model/timeline.h"

#include <QString>

namespace brigade::model {

enum class Vocabulary : std::uint8_t { Restaurant, Computer };

enum class Term : std::uint8_t {
    Host,
    Core,
    Process,
    Memory,
    Thread,
    SharedVariable,
    LostUpdate,
    Lock,
    Gil,
    HoldingGil,
    SwitchInterval,
    BlockingIo,
    Task,
    Queue,
    Pool,
    ThreadPerTask,
    EventLoop,
    Coroutine,
    Await,
    Ipc,
    ServerWorker,
    Crash
};
inline constexpr std::size_t kTermCount = 22;

/// As it stands in a sentence: "chef", "thread".
[[nodiscard]] QString word(Term term, Vocabulary vocabulary);
/// More than one of it: "chefs", "threads".
[[nodiscard]] QString plural(Term term, Vocabulary vocabulary);
/// As it stands at the head of a label: "Chef", "GIL".
[[nodiscard]] QString heading(Term term, Vocabulary vocabulary);
/// The same for more than one.
[[nodiscard]] QString headingPlural(Term term, Vocabulary vocabulary);
/// What the picture means by it, one phrase: "a stove: one pan at a time".
[[nodiscard]] QString analogy(Term term);

/// What a thread does: "waits for the GIL", "queues at the bathroom".
[[nodiscard]] QString stateWord(ThreadState state, Vocabulary vocabulary);

/// One thread among those of its process; numbers are those of the trace: "Chef 3", "Thread 3".
[[nodiscard]] QString threadName(engine::ThreadIndex thread, Vocabulary vocabulary);
/// The same, but for the one whose part has a name: "Head waiter", "Event loop".
[[nodiscard]] QString threadName(engine::ThreadIndex thread,
                                 engine::ThreadRole role,
                                 Vocabulary vocabulary);
/// "Restaurant 1", "Process 1".
[[nodiscard]] QString processName(engine::ProcessIndex process, Vocabulary vocabulary);

/// Identifiers of a program that the vocabulary chooses; not translated.
struct CodeNames
{
    QString cpuWork;    ///< a function that computes in Python
    QString nativeWork; ///< one that computes in C
    QString task;
    QString tasks;
    QString process; ///< the function that one process runs
};
[[nodiscard]] CodeNames codeNames(Vocabulary vocabulary);

} // namespace brigade::model
