// What the Python panel says about lines and about who is there, in either vocabulary.
// Threads: pure functions of the application's language.
#pragma once

#include "model/python_marks.h"

#include <QString>

#include <span>

namespace brigade::app {

class PythonWords
{
public:
    PythonWords(const engine::Plan &plan,
                const model::PythonListing &listing,
                model::Vocabulary vocabulary)
        : m_plan(plan)
        , m_listing(listing)
        , m_vocabulary(vocabulary)
    {
    }

    /// "Chef 2"; where there are more processes: "Restaurant 1, Chef 2".
    [[nodiscard]] QString name(const model::ThreadKey &thread) const;
    /// For the margin, in at most `longest` characters: "1, 3", or "×12" where there is no room.
    [[nodiscard]] QString label(std::span<const model::PythonMark> marks, int longest) const;
    /// "Chef 2 is here: time.sleep(0.248), turn 3 of 64, for 104 ms so far"
    [[nodiscard]] QString here(const model::PythonMark &mark, std::int64_t nowNs) const;
    /// Of the steps that a line stands for: "salad, step 2 of 2: sleeps for 248 ms; ..."; empty for
    /// a line around them.
    [[nodiscard]] QString steps(std::size_t index) const;
    /// The thread does a task that is not listed.
    [[nodiscard]] QString elsewhere(const model::ThreadKey &thread, std::int32_t task) const;
    [[nodiscard]] QString withoutTask(const model::ThreadKey &thread) const;
    [[nodiscard]] QString gone(const model::ThreadKey &thread) const;

private:
    [[nodiscard]] QString number(const model::ThreadKey &thread) const;

    const engine::Plan &m_plan;
    const model::PythonListing &m_listing;
    model::Vocabulary m_vocabulary;
};

} // namespace brigade::app
