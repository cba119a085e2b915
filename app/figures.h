// The figures of a run as a reader wants them: a name, the value with its unit, and what it means.
// Threads: pure functions of the application's language.
#pragma once

#include "model/statistics.h"
#include "model/trace.h"
#include "model/vocabulary.h"

#include <QString>

#include <vector>

namespace brigade::app {

struct Figure
{
    QString name;
    QString value; ///< empty: the name is a heading
    QString meaning {};
};

[[nodiscard]] std::vector<Figure> figuresOf(const model::Trace &trace,
                                            const model::Statistics &statistics,
                                            model::Vocabulary vocabulary);

} // namespace brigade::app
