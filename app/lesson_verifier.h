// Runs the experiments of lessons for real and holds every check and every figure of their texts
// against them; what it finds goes to stdout, line by line. Threads: one.
#pragma once

#include "app/watched_run.h"
#include "model/course.h"
#include "model/lesson_figures.h"
#include "model/lesson_runs.h"

#include <map>

namespace brigade::app {

class LessonVerifier
{
public:
    LessonVerifier(const CommandLine &line, model::RunLength length);

    void verify(const model::Lesson &lesson);
    void verify(const model::ChoosingTree &tree);
    void verify(const std::vector<model::GalleryPicture> &gallery);
    /// How much did not hold; of the checks that were made.
    [[nodiscard]] int failures() const { return m_failures; }
    [[nodiscard]] int checks() const { return m_checks; }
    [[nodiscard]] bool stopped() const { return m_watch.stopped(); }

private:
    void verifyStep(const model::Lesson &lesson, const model::LessonStep &step);
    void make(const model::Experiment &experiment);
    void hold(const QString &where, const QString &expression);
    void makeAgain(const QString &expression);
    [[nodiscard]] QString valuesIn(const QString &expression) const;
    void print(const QString &where, const QString &text);
    void verifyQuestion(const QString &where, const model::Question &question);
    void verifyFigures(const QString &where, const model::FourFigures &figures);
    void fail(const QString &where, const QString &what);

    RunWatch m_watch;
    model::RunLength m_length;
    model::LessonFigures m_figures;
    std::map<QString, model::Experiment> m_experiments; ///< those of the lesson, by id
    int m_failures = 0;
    int m_checks = 0;
};

} // namespace brigade::app
