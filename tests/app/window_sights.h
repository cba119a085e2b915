// All that the window can show, with what has to happen before some of it can be seen.
// Threads: the window's.
#pragma once

#include "app/charges_dialog.h"
#include "app/charts_panel.h"
#include "app/course_panel.h"
#include "app/deadlock_bar.h"
#include "app/message_bar.h"
#include "app/repeat_dialog.h"
#include "app/serve_actions.h"
#include "app/serve_bar.h"
#include "app/step_dialog.h"
#include "app/sweep_dialog.h"
#include "tests/app/sample_charges.h"
#include "tests/app/window_tour.h"

#include <QPushButton>

#include <optional>
#include <set>
#include <utility>

namespace brigade::testing {

[[nodiscard]] inline bool visitWindow(app::MainWindow &window, const Look &look)
{
    if (!haveDinner(window))
        return false;
    look(window);
    return true;
}

[[nodiscard]] inline bool visitCharts(app::MainWindow &window, const Look &look)
{
    auto *charts = window.findChild<app::ChartsPanel *>();
    bool seen = true;
    for (int i = 0; i < app::kRunChartCount && seen; ++i) {
        charts->choose(static_cast<app::RunChart>(i));
        seen = panelSight("", charts->metaObject()->className()).visit(window, look);
    }
    charts->choose({});
    return seen && panelSight("", charts->metaObject()->className()).visit(window, look);
}

/// The first step of each kind, with each kind of question.
[[nodiscard]] inline QStringList placesOf(const model::Course &course)
{
    QStringList places;
    std::set<std::pair<model::LessonStepKind, std::optional<model::Ask>>> seen;
    for (const model::Lesson &lesson : course.lessons) {
        for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
            const model::LessonStep &step = lesson.steps[i];
            const auto ask = step.question ? std::optional(step.question->ask) : std::nullopt;
            if (seen.emplace(step.kind, ask).second)
                places << QStringLiteral("%1:%2").arg(lesson.id).arg(i + 1);
        }
    }
    return places;
}

[[nodiscard]] inline bool visitLessons(app::MainWindow &window, const Look &look)
{
    const QStringList places = placesOf(window.course().course());
    bool seen = !places.isEmpty();
    for (const QString &place : places) {
        seen = seen && window.showLesson(place);
        if (seen)
            look(window);
    }
    window.course().showMap();
    return seen;
}

[[nodiscard]] inline bool visitSweep(app::MainWindow &window, const Look &look)
{
    if (!haveDinner(window))
        return false;
    app::SweepDialog &dialog = window.showSweep();
    const bool swept = dialog.start(QStringLiteral("processes=1,2"), 1)
        && QTest::qWaitFor([&dialog] { return !dialog.runner().running(); }, kTourPatienceMs);
    return lookAndClose(&dialog, look) && swept;
}

[[nodiscard]] inline bool visitRepeat(app::MainWindow &window, const Look &look)
{
    return haveDinner(window) && lookAndClose(&window.showRepeat(), look);
}

[[nodiscard]] inline bool visitSteps(app::MainWindow &window, const Look &look)
{
    if (!haveDinner(window))
        return false;
    app::StepDialog &dialog = window.showSteps();
    const bool plays = dialog.session() != nullptr;
    return lookAndClose(&dialog, look) && plays;
}

[[nodiscard]] inline bool visitCharges(app::MainWindow &window, const Look &look)
{
    const Look withFigures = [&look](QWidget &dialog) {
        qobject_cast<app::ChargesDialog *>(&dialog)->showResults(app::test::sampleCharges());
        look(dialog);
    };
    return dialogSight("What this machine charges…", "brigade::app::ChargesDialog")
        .visit(window, withFigures);
}

[[nodiscard]] inline bool visitComparison(app::MainWindow &window, const Look &look)
{
    const auto dialog = [&window] { return openDialog(window, "brigade::app::CompareDialog"); };
    if (!haveDinner(window))
        return false;
    if (!window.compareLastTwo() && !(runToTheEnd(window) && window.compareLastTwo()))
        return false;
    return QTest::qWaitFor([&dialog] { return dialog() != nullptr; }, kTourPatienceMs)
        && lookAndClose(dialog(), look);
}

/// With its button.
[[nodiscard]] inline bool visitOffer(app::MainWindow &window, const Look &look)
{
    window.welcome();
    const bool offered = waitForPhase(window, app::RunController::Phase::Ended)
        && window.messages().isVisible()
        && !window.messages().findChild<QPushButton *>()->visibleRegion().isEmpty();
    look(window);
    window.messages().withdraw();
    return offered;
}

inline void openToHttp(app::MainWindow &window)
{
    window.findChild<app::ServeActions *>()->actions().front()->trigger();
}

/// A plan without an event loop cannot be open to HTTP.
[[nodiscard]] inline bool visitError(app::MainWindow &window, const Look &look)
{
    if (!haveDinner(window))
        return false;
    openToHttp(window);
    const bool told = window.messages().isVisible();
    look(window);
    window.messages().withdraw();
    return told;
}

[[nodiscard]] inline bool visitDeadlock(app::MainWindow &window, const Look &look)
{
    const auto *bar = window.findChild<app::DeadlockBar *>();
    if (!window.open(QStringLiteral("@deadlock")))
        return false;
    window.run();
    const bool stands = QTest::qWaitFor([bar] { return bar->isVisible(); }, kTourPatienceMs);
    look(window);
    window.controller().requestStop();
    return waitForPhase(window, app::RunController::Phase::Ended) && stands;
}

#if defined(Q_OS_LINUX)
inline constexpr bool kServesHere = true;
#else
inline constexpr bool kServesHere = false;
#endif

[[nodiscard]] inline bool visitServing(app::MainWindow &window, const Look &look)
{
    if (!kServesHere)
        return visitWindow(window, look);
    if (!window.open(QStringLiteral("@uvicorn-mixed")))
        return false;
    openToHttp(window);
    const bool open = waitForPhase(window, app::RunController::Phase::Running)
        && window.findChild<app::ServeBar *>()->isVisible();
    look(window);
    window.controller().requestStop();
    return waitForPhase(window, app::RunController::Phase::Ended) && open;
}

} // namespace brigade::testing
