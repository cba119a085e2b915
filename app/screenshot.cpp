#include "app/screenshot.h"

#include "app/compare_view.h"
#include "app/course_panel.h"
#include "app/repeat_dialog.h"
#include "app/step_dialog.h"
#include "app/street_view.h"
#include "app/sweep_dialog.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <iostream>

namespace brigade::app {

namespace {

/// Charts and docks find their places in the event loop; two rounds of this are enough for both.
constexpr int kSettleMs = 60;

/// Not beyond the end.
std::int64_t momentOf(const RunController &controller, double seconds)
{
    const std::int64_t wanted = std::llround(seconds * 1e9);
    return controller.session() != nullptr ? std::min(wanted, controller.session()->trace().endNs())
                                           : wanted;
}

} // namespace

Screenshot::Screenshot(MainWindow &window, WindowOptions options, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_options(std::move(options))
{
    m_window.street().setMotion(StreetView::Motion::Still);
    m_window.controller().setLiveDeadlocks(engine::OnDeadlock::FailAll); // nobody is there
    connect(&m_window, &MainWindow::failed, this, &Screenshot::fail);
    connect(&m_window.controller(), &RunController::phaseChanged, this, &Screenshot::proceed);
    connect(&m_window.controller(), &RunController::openingChanged, this, &Screenshot::proceed);
    QTimer::singleShot(kSettleMs, this, &Screenshot::proceed);
}

void Screenshot::proceed()
{
    RunController &controller = m_window.controller();
    const bool waits = m_options.run && controller.phase() != RunController::Phase::Ended;
    if (waits || controller.busy() || controller.opening() || m_taking)
        return;
    if (m_window.sweeping()) {
        if (auto *sweep = m_window.findChild<SweepDialog *>())
            connect(sweep, &SweepDialog::runningChanged, this, &Screenshot::proceed,
                    Qt::UniqueConnection);
        if (auto *many = m_window.findChild<RepeatDialog *>())
            connect(many, &RepeatDialog::runningChanged, this, &Screenshot::proceed,
                    Qt::UniqueConnection);
        return;
    }
    if (m_window.course().runner().running()) {
        connect(&m_window.course().runner(), &CourseRunner::finished, this, &Screenshot::proceed,
                Qt::UniqueConnection);
        return;
    }
    m_taking = true;
    QTimer::singleShot(kSettleMs, this, &Screenshot::chooseMoment);
}

/// After the window has chosen one itself.
void Screenshot::chooseMoment()
{
    if (m_options.at)
        m_window.controller().setMoment(momentOf(m_window.controller(), *m_options.at));
    else if (m_options.atEnd)
        m_window.controller().setMoment({});
    QTimer::singleShot(2 * kSettleMs, this, &Screenshot::take);
}

QWidget &Screenshot::subject() const
{
    if (auto *compared = m_window.findChild<CompareDialog *>())
        return *compared;
    if (auto *many = m_window.findChild<RepeatDialog *>())
        return *many;
    if (auto *steps = m_window.findChild<StepDialog *>())
        return *steps;
    if (auto *swept = m_window.findChild<SweepDialog *>())
        return *swept;
    return m_window;
}

void Screenshot::take()
{
    // A PNG loses nothing and is pressed hard; the other formats know best themselves.
    const bool png = m_options.screenshot.endsWith(QLatin1String(".png"), Qt::CaseInsensitive);
    QWidget &shown = subject();
    if (&shown != &m_window && !m_options.size.isEmpty()) {
        shown.resize(m_options.size);
        QCoreApplication::processEvents(); // lays out
    }
    if (shown.grab().save(m_options.screenshot, nullptr, png ? 0 : -1))
        QCoreApplication::exit(0);
    else
        fail(tr("%1: cannot be written").arg(m_options.screenshot));
}

void Screenshot::fail(const QString &message)
{
    std::cerr << "brigade: " << message.toStdString() << '\n';
    QCoreApplication::exit(1);
}

} // namespace brigade::app
