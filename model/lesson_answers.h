// Judges a learner's answer: right or wrong by this machine's own figures, and which wrong idea is
// behind it. Threads: pure functions, any thread.
#pragma once

#include "model/lesson.h"
#include "model/lesson_figures.h"

#include <QJsonValue>

#include <optional>

namespace brigade::model {

/// A number; of a choice the option's index; of an order the items' indexes from least to most; of
/// bars a number for each item.
using Answer = QJsonValue;

enum class Verdict : std::uint8_t { Right, Wrong };

struct Judgement
{
    Verdict verdict = Verdict::Wrong;
    QString misconception {};             ///< its name; empty: none that is known
    QString say {};                       ///< what meets it; may hold figures, which are filled in
    QString truth {};                     ///< "0.25 s", "B, A, C"
    std::optional<Refutation> against {}; ///< what shows that it is wrong
};

/// Errors: a figure is missing (the run has not been made), the answer is none.
[[nodiscard]] engine::Result<Judgement> judge(const Question &question,
                                              const Answer &answer,
                                              const LessonFigures &figures);

/// As it is read: "0.3 s", the option's text, "B, A, C".
[[nodiscard]] QString answerText(const Question &question, const Answer &answer);

/// "0.31 s" where the unit is one of time, else three digits and the unit.
[[nodiscard]] QString valueWithUnit(double value, const QString &unit);

} // namespace brigade::model
