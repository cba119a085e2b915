#include "model/lesson.h"

#include <array>

namespace brigade::model {

namespace {

constexpr std::array kStepNames {"hook",  "read", "predict", "run",        "observe", "explain",
                                 "check", "play", "summary", "simplified", "analogy"};

} // namespace

QString stepKindName(LessonStepKind kind)
{
    return QLatin1String(kStepNames[static_cast<std::size_t>(kind)]);
}

std::optional<LessonStepKind> stepKindOf(const QString &name)
{
    for (std::size_t i = 0; i < kStepNames.size(); ++i) {
        if (name == QLatin1String(kStepNames[i]))
            return static_cast<LessonStepKind>(i);
    }
    return std::nullopt;
}

const Question *findQuestion(const Lesson &lesson, const QString &id)
{
    for (const LessonStep &step : lesson.steps) {
        if (step.question && !id.isEmpty() && step.question->id == id)
            return &*step.question;
    }
    return nullptr;
}

const Experiment *findRun(const Lesson &lesson, const QString &id)
{
    for (const LessonStep &step : lesson.steps) {
        for (const Experiment &run : step.runs) {
            if (run.id == id)
                return &run;
        }
    }
    return nullptr;
}

} // namespace brigade::model
