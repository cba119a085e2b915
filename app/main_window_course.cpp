// The part of the window that puts the course beside the scene.
#include "app/charts_panel.h"
#include "app/course_actions.h"
#include "app/file_actions.h"
#include "app/main_window.h"
#include "app/message_bar.h"
#include "app/metrics.h"
#include "app/python_panel.h"
#include "app/results_panel.h"
#include "app/street_view.h"
#include "app/timeline_panel.h"

#include <QDockWidget>

namespace brigade::app {

void MainWindow::buildCourse()
{
    m_course = new CoursePanel(m_document, m_controller, this);
    addDock(tr("C&ourse"), m_course, m_sides.end);
    const auto dockOf = [this](const QString &name) -> QWidget * {
        if (name == QLatin1String("timeline"))
            return m_timeline->parentWidget();
        if (name == QLatin1String("charts"))
            return m_charts->parentWidget();
        if (name == QLatin1String("figures"))
            return m_results->parentWidget();
        return name == QLatin1String("python") ? m_python->parentWidget() : nullptr;
    };
    const auto raiseDock = [dockOf](const QString &name) {
        if (QWidget *wanted = dockOf(name); wanted != nullptr) {
            wanted->show();
            wanted->raise();
        }
    };
    m_courseActions = new CourseActions(
        *m_course,
        {.controller = m_controller,
         .window = *this,
         .front = [this] { makeRoomForCourse(); },
         .raise = raiseDock,
         .groupBy =
             [this](const QString &by) {
                 m_timeline->setGrouping(by == QLatin1String("core") ? Grouping::ByCore
                                                                     : Grouping::ByThread);
             },
         .seek =
             [this](std::int64_t timeNs) {
                 m_timeline->playback().pause();
                 m_timeline->playback().seek(timeNs);
             },
         .pause = [this] { m_timeline->playback().pause(); },
         .outline = [this](const QString &term) { m_street->pointAt(term); }},
        this);
}

void MainWindow::connectCourse()
{
    connect(m_courseActions, &CourseActions::failed, this, [this](const QString &message) {
        m_messages->showError(message);
        emit failed(message);
    });
    connect(m_courseActions, &CourseActions::progressDamaged, this, [this](const QString &message) {
        m_messages->showError(message, MessageBar::Stay::UntilClosed);
        emit failed(message);
    });
    connect(m_files, &FileActions::lessonChosen, m_courseActions, &CourseActions::open);
    connect(m_street, &StreetView::termClicked, m_courseActions, &CourseActions::showTerm);
    m_courseActions->begin(m_memory == WindowMemory::Keep ? CourseActions::Keeping::Keep
                                                          : CourseActions::Keeping::Forget);
}

bool MainWindow::showLesson(const QString &place)
{
    return m_courseActions->showLesson(place);
}

/// To the bottom of a wide window, most of the height, and wide enough for a line of text.
void MainWindow::makeRoomForCourse()
{
    auto *course = qobject_cast<QDockWidget *>(m_course->parentWidget());
    auto *figures = qobject_cast<QDockWidget *>(m_results->parentWidget());
    if (course == nullptr)
        return;
    const bool wasInFront = !m_course->visibleRegion().isEmpty();
    course->show();
    course->raise();
    if (wasInFront)
        return; // as the reader has it
    if (width() >= metrics::kWindowWidthPx) {
        setCorner(m_sides.endCorner, m_sides.end);
    } else if (figures != nullptr) { // the timeline keeps its width; the panels below join in
        QList<QDockWidget *> below = tabifiedDockWidgets(figures);
        below << figures;
        for (QDockWidget *dock : below) {
            if (!below.contains(course))
                tabifyDockWidget(course, dock);
        }
        course->raise();
    }
    resizeDocks({course}, {metrics::kCourseWidthPx}, Qt::Horizontal);
    if (figures != nullptr && figures->isVisible())
        resizeDocks({course, figures}, {height(), metrics::kSmallestFiguresHeightPx}, Qt::Vertical);
}

/// The learner was in the middle of something last time.
bool MainWindow::offerCourse()
{
    const model::Lesson *lesson = m_course->course().find(m_course->progress().current());
    if (lesson == nullptr)
        return false;
    m_messages->offer(tr("You were in the lesson “%1”.").arg(lesson->title),
                      tr("Continue where you left off"),
                      [this, id = lesson->id] { showLesson(id); });
    return true;
}

} // namespace brigade::app
