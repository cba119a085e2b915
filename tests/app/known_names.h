// What stands in the window and is not the program's to translate: names of a plan, and lessons,
// which are files of each language.
// Threads: pure, any.
#pragma once

#include "app/sweep_keys.h"
#include "engine/plan_reader.h"
#include "engine/scenarios.h"
#include "engine/shared_names.h"
#include "model/course.h"

#include <QStringList>

#include <algorithm>

namespace brigade::testing {

/// And of its keys, on a machine with many cores.
[[nodiscard]] inline QStringList namesOf(const engine::Plan &plan)
{
    constexpr int kManyCores = 64;
    QStringList names {QString::fromStdString(plan.title)};
    const auto add = [&names](const std::string &name) { names << QString::fromStdString(name); };
    for (const engine::TaskKind &task : plan.tasks)
        add(task.name);
    const engine::SharedNames shared = engine::sharedNames(plan);
    std::for_each(shared.variables.begin(), shared.variables.end(), add);
    std::for_each(shared.locks.begin(), shared.locks.end(), add);
    for (const app::SweepKey &key : app::sweepKeysOf(plan, kManyCores))
        names << key.key;
    return names;
}

[[nodiscard]] inline QStringList namesOf(const model::Question &question)
{
    QStringList names {question.unit};
    for (const model::AnswerOption &option : question.options)
        names << option.text;
    for (const model::AnswerItem &item : question.items)
        names << item.text;
    return names;
}

[[nodiscard]] inline QStringList namesOf(const model::Course &course)
{
    QStringList names;
    for (const model::Lesson &lesson : course.lessons) {
        names << lesson.title;
        for (const model::LessonStep &step : lesson.steps) {
            names << step.title;
            for (const model::FourFigures &row : step.figures)
                names << row.textbook << row.unit << row.why;
            if (step.question)
                names << namesOf(*step.question);
        }
    }
    for (const model::GlossaryTerm &term : course.glossary)
        names << term.computer << term.restaurant << term.sentence;
    for (const model::GalleryPicture &picture : course.gallery)
        names << picture.title;
    for (const model::ChoosingNode &node : course.choosing.nodes) {
        names << node.question << node.yes << node.no << node.answer << node.say;
        for (const model::LeafRun &run : node.runs)
            names << run.label;
    }
    return names;
}

/// Of all that come with the program; what has been run is still listed.
[[nodiscard]] inline QStringList scenarioNames()
{
    QStringList names;
    for (const engine::BuiltinScenario &scenario : engine::builtinScenarios()) {
        if (const auto plan = engine::readPlan(scenario.json, scenario.name))
            names << namesOf(plan.value().plan);
    }
    return names;
}

/// Without what is too short to be told from a part of a word; the longest come first, for they may
/// contain others.
[[nodiscard]] inline QStringList longestFirst(QStringList names)
{
    names.removeIf([](const QString &name) { return name.size() < 3; });
    names.removeDuplicates();
    std::stable_sort(names.begin(), names.end(), [](const QString &one, const QString &other) {
        return one.size() > other.size();
    });
    return names;
}

/// Not where it is a part of a longer word.
[[nodiscard]] inline QString withoutName(QString text, const QString &name)
{
    const auto isLetter = [&text](qsizetype i) {
        return i >= 0 && i < text.size() && text.at(i).isLetter();
    };
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at)) {
        if (isLetter(at - 1) || isLetter(at + name.size()))
            ++at;
        else
            text.remove(at, name.size());
    }
    return text;
}

} // namespace brigade::testing
