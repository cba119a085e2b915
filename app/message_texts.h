// The English of what engine and model say to whoever uses the window, marked for translators, by
// subject; %1, %2 ... stand for what is put in, in this order. What stands before the words (file,
// line, key: "plan.json:3: threads: ") is no part of a text. A new message needs a text here:
// tst_message_words finds those that lack one.
// Invariant: a text has words before its first argument, or a file's name would be taken for it
// (the test knows the few that have none).
// Threads: constants.
#pragma once

#include <span>

namespace brigade::app {

using MessageTexts = std::span<const char *const>;

/// Of plans and `--set`: what a plan's reader refuses or notices.
[[nodiscard]] MessageTexts planMessageTexts();
/// Of runs: why one did not start, what one has to say; of step mode and measuring too.
[[nodiscard]] MessageTexts runMessageTexts();
/// Of recordings, results, choices, pictures, and of the values of a sweep.
[[nodiscard]] MessageTexts fileMessageTexts();
/// Of lessons and what stands beside them, and of a learner's progress.
[[nodiscard]] MessageTexts lessonMessageTexts();

} // namespace brigade::app
