// Walks through a lesson in the window by keys alone.
#pragma once

#include "app/course_panel.h"
#include "app/main_window.h"
#include "app/question_form.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

#include <memory>

namespace brigade::testing {

enum class Answers { Right, Wrong };

inline void key(Qt::Key wanted, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused != nullptr ? focused : QApplication::activeWindow(), wanted, modifiers);
}

/// Everything that the step says.
inline QString wordsOf(const app::CoursePanel &panel)
{
    QString words;
    for (const QLabel *label : panel.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&panel))
            words += label->text() + QLatin1Char('\n');
    }
    for (const QTextBrowser *text : panel.findChildren<QTextBrowser *>()) {
        if (text->isVisibleTo(&panel))
            words += text->toPlainText() + QLatin1Char('\n');
    }
    return words;
}

/// The option to choose: one that is right whatever is measured, or one that is wrong.
inline int optionFor(const model::Question &question, Answers answers)
{
    const QString wanted =
        answers == Answers::Right ? QStringLiteral("true") : QStringLiteral("false");
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        if (question.options[i].right == wanted)
            return static_cast<int>(i);
    }
    return 0;
}

/// The list that has the keyboard into the order of the lesson's file, which is the right one.
inline void putInOrder()
{
    auto *list = qobject_cast<QListWidget *>(QApplication::focusWidget());
    QVERIFY(list != nullptr);
    for (int place = 0; place < list->count(); ++place) {
        int row = place;
        while (row + 1 < list->count() && list->item(row)->data(Qt::UserRole).toInt() != place)
            ++row;
        list->setCurrentRow(row);
        for (; row > place; --row)
            key(Qt::Key_Up, Qt::ControlModifier);
    }
}

inline void answer(const model::Question &question, Answers answers)
{
    switch (question.ask) {
    case model::Ask::Number:
        key(answers == Answers::Right ? Qt::Key_PageUp : Qt::Key_End);
        break;
    case model::Ask::Choice:
        key(Qt::Key_Space);
        for (int i = optionFor(question, answers); i > 0; --i)
            key(Qt::Key_Down);
        break;
    case model::Ask::Order:
        key(Qt::Key_Down, Qt::ControlModifier); // away and back: it is offered in a wrong order
        key(Qt::Key_Up, Qt::ControlModifier);
        if (answers == Answers::Right)
            putInOrder();
        break;
    case model::Ask::Bars:
        key(Qt::Key_End);
        key(Qt::Key_Down);
        key(Qt::Key_Right);
        break;
    }
}

/// What the step that is shown asks for, then on to the next one. False: it got stuck.
inline bool step(app::CoursePanel &panel, Answers answers)
{
    const model::Lesson *lesson = panel.lesson();
    const int before = panel.step();
    const model::LessonStep &here = lesson->steps[static_cast<std::size_t>(before)];
    if (here.question)
        answer(*here.question, answers);
    if (here.kind == model::LessonStepKind::Run) {
        key(Qt::Key_Space); // the button that runs it has the keyboard
        if (!QTest::qWaitFor([&] { return !panel.runner().running(); }, 120'000))
            return false;
        QCoreApplication::processEvents();
    }
    key(Qt::Key_Right, Qt::AltModifier);
    return panel.lesson() != lesson || panel.step() == before + 1;
}

/// The window with that course (empty: the one that comes with the program) and what the file says
/// of the learner.
inline std::unique_ptr<app::MainWindow> courseWindow(const QString &course, const QString &progress)
{
    engine::RunOptions options;
    options.workerPath = BRIGADE_WORKER;
    auto window = std::make_unique<app::MainWindow>(app::WindowMemory::Forget, options);
    window->resize(1200, 800);
    window->show();
    window->activateWindow();
    (void)QTest::qWaitForWindowActive(window.get());
    window->course().runner().setLength(model::RunLength::Quick);
    window->course().setProgress(model::CourseProgress(progress));
    if (!course.isEmpty())
        window->open(course);
    return window;
}

/// Walks there.
inline void goToKind(app::CoursePanel &panel, model::LessonStepKind kind, Answers answers)
{
    for (int i = 0; i < 40; ++i) {
        if (panel.lesson() == nullptr
            || panel.lesson()->steps[static_cast<std::size_t>(panel.step())].kind == kind)
            return;
        QVERIFY(step(panel, answers));
    }
}

/// Null: it is not to be seen.
inline QPushButton *button(const app::CoursePanel &panel, const QString &text)
{
    for (auto *each : panel.findChildren<QPushButton *>()) {
        if (each->isVisibleTo(&panel) && each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace brigade::testing
