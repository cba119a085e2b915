// The small language of a lesson's figures: `dinner.makespan_s < 0.6 * sequence.makespan_s`. Values
// are numbers; true is 1 and false is 0. Names are the caller's business.
// Threads: pure functions, any thread. Errors: one line that says what is wrong and where in the
// expression.
#pragma once

#include "engine/result.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace brigade::model {

using FigureLookup = std::function<engine::Result<double>(const QString &name)>;

/// + - * /, parentheses, < <= > >= == !=, and, or, not, min(a, b), max(a, b), abs(a), true, false.
/// A name is words joined by dots; after a dot a word may have a minus sign that stands between
/// letters.
[[nodiscard]] engine::Result<double> evaluate(const QString &expression,
                                              const FigureLookup &figures);

/// Every name that it asks for, in order; an error when it cannot be read.
[[nodiscard]] engine::Result<QStringList> namesIn(const QString &expression);

} // namespace brigade::model
