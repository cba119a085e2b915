#include "app/message_texts.h"

#include <QtGlobal>

#include <array>

namespace brigade::app {

namespace {

constexpr std::array kRunMessages {
    QT_TRANSLATE_NOOP("MessageWords", "the worker program is missing"),
    QT_TRANSLATE_NOOP("MessageWords", "the worker processes did not get ready"),
    QT_TRANSLATE_NOOP("MessageWords", "worker process %1 ended before it was ready (%2)"),
    QT_TRANSLATE_NOOP("MessageWords", "exit code %1"),
    QT_TRANSLATE_NOOP("MessageWords", "signal %1"),
    QT_TRANSLATE_NOOP("MessageWords", "stopped before it started"),
    QT_TRANSLATE_NOOP("MessageWords", "the supplier process did not start: %1"),
    QT_TRANSLATE_NOOP("MessageWords", "cannot start '%1': %2"),
    QT_TRANSLATE_NOOP("MessageWords", "the worker's calibration cannot be read"),
    QT_TRANSLATE_NOOP("MessageWords", "cannot create shared memory: %1"),
    QT_TRANSLATE_NOOP("MessageWords", "cannot size shared memory: %1"),
    QT_TRANSLATE_NOOP("MessageWords", "cannot map shared memory: %1"),
    QT_TRANSLATE_NOOP("MessageWords", "cannot listen on 127.0.0.1:%1: %2"),
    QT_TRANSLATE_NOOP(
        "MessageWords",
        "only a plan of mode 'async' can be open to HTTP: its event loop reads the requests, and "
        "def tasks go to its pool of threads (change \"mode\", or add --set mode=async)"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "'payload_kb' does not apply to requests over HTTP: they carry none"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "worker %1 took %2 requests with it, counted as lost; what clients had sent "
                      "and it had not read yet, nobody has counted"),
    QT_TRANSLATE_NOOP("MessageWords", "no worker is left to answer requests"),
    QT_TRANSLATE_NOOP("MessageWords", "the run broke off: %1"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "'cores' lowered from %1 to %2: this program may use no more here"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "'cores' cannot be limited on this system: it has no affinity"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "of each step's increments the first %1 are traced one by one, and of the "
                      "later ones %2 that overwrote another's; the counters count all of them"),
    QT_TRANSLATE_NOOP("MessageWords", "process %1: %2"),
    QT_TRANSLATE_NOOP(
        "MessageWords",
        "the system does not let this user see context switches (kernel.perf_event_paranoid is %1, "
        "2 would do; a sandbox may forbid it too)"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "this kernel, or the sandbox around this program, has no perf_event_open"),
    QT_TRANSLATE_NOOP("MessageWords", "there is no process %1 to watch"),
    QT_TRANSLATE_NOOP("MessageWords", "context switches cannot be watched: %1"),
    QT_TRANSLATE_NOOP("MessageWords", "context switches are not watched: BRIGADE_SWITCHES=refuse"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "no memory may be locked for watching context switches "
                      "(kernel.perf_event_mlock_kb, ulimit -l): %1"),
    QT_TRANSLATE_NOOP("MessageWords", "this system does not tell who was on which core"),
    QT_TRANSLATE_NOOP("MessageWords", "task '%1': %2"),
    QT_TRANSLATE_NOOP("MessageWords", "its payload arrived damaged"),
    QT_TRANSLATE_NOOP("MessageWords", "deadlock: %1"),
    QT_TRANSLATE_NOOP("MessageWords", "thread %1 holds '%2' and waits for '%3'"),
    QT_TRANSLATE_NOOP(
        "MessageWords",
        "was dismissed while it waited for the lock '%1': the others of the deadlock go on"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "gave up waiting for the lock '%1': those who wait hold what the others wait "
                      "for (deadlock)"),
    QT_TRANSLATE_NOOP("MessageWords", "cannot write a temporary file: %1"),
    QT_TRANSLATE_NOOP("MessageWords", "cannot sync a temporary file: %1"),
    QT_TRANSLATE_NOOP("MessageWords", "cannot rewind a temporary file: %1"),
    QT_TRANSLATE_NOOP("MessageWords", "cannot read a temporary file: %1"),
    QT_TRANSLATE_NOOP("MessageWords", "a temporary file holds other bytes than were written"),
    QT_TRANSLATE_NOOP("MessageWords", "no folder for temporary files: %1"),
    QT_TRANSLATE_NOOP("MessageWords", "no temporary file in '%1': %2"),
    QT_TRANSLATE_NOOP("MessageWords", "the supplier does not answer: %1"),
    QT_TRANSLATE_NOOP("MessageWords", "no more threads: %1"),
    QT_TRANSLATE_NOOP("MessageWords", "the worker process did not get ready"),
    QT_TRANSLATE_NOOP("MessageWords", "the worker process does not answer"),
    QT_TRANSLATE_NOOP("MessageWords", "the worker process has ended: %1"),
    QT_TRANSLATE_NOOP("MessageWords", "the worker process talks nonsense"),
    // Of measuring.
    QT_TRANSLATE_NOOP("MessageWords", "the measuring process has died"),
    QT_TRANSLATE_NOOP("MessageWords", "the measuring process said '%1'"),
    // Of step mode.
    QT_TRANSLATE_NOOP("MessageWords", "step by step goes one process only: set 'processes' to 1"),
    QT_TRANSLATE_NOOP(
        "MessageWords",
        "step by step goes a thread for each task: set 'mode' to 'threads', without arrivals"),
    QT_TRANSLATE_NOOP("MessageWords", "step by step goes no task with a payload ('%1')"),
    QT_TRANSLATE_NOOP("MessageWords", "step by step go at most %1 tasks, not %2"),
    QT_TRANSLATE_NOOP("MessageWords", "step by step goes no task with a step 'net_ms' or 'crash'"),
    QT_TRANSLATE_NOOP(
        "MessageWords",
        "step by step go at most %1 moments, and this plan has %2: make 'times' smaller"),
    QT_TRANSLATE_NOOP("MessageWords", "the same choices did not lead to the same state"),
    // Of what is shown of a run.
    QT_TRANSLATE_NOOP("MessageWords",
                      "%1 events did not fit and are missing: figures and pictures are incomplete"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "the first %1 s were thrown away: the figures are of what came after"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "the first %1 s were thrown away (%2 events, %3 finished tasks): the figures "
                      "are of what came after"),
    QT_TRANSLATE_NOOP("MessageWords", "the run broke off before its end"),
    QT_TRANSLATE_NOOP("MessageWords", "the run was stopped before its end"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "the recording ends before its run did: what was whole is shown"),
};

} // namespace

MessageTexts runMessageTexts()
{
    return kRunMessages;
}

} // namespace brigade::app
