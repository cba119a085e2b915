#include "app/window_succession.h"

#include "app/language.h"

#include <QApplication>
#include <QThread>
#include <QTimer>

#include <utility>

namespace brigade::app {

namespace {

constexpr int kBetweenTriesMs = 100;

/// A call of the window's waits for a loop of its own to end: for a dialog or a menu. (Of loops the
/// application's is the first.)
bool somebodyWaits()
{
    return QApplication::activeModalWidget() != nullptr
        || QApplication::activePopupWidget() != nullptr
        || QThread::currentThread()->loopLevel() > 1;
}

} // namespace

WindowSuccession::WindowSuccession(WindowMemory memory, std::function<void(MainWindow &)> prepare)
    : m_memory(memory)
    , m_prepare(std::move(prepare))
    , m_window(made())
{
    m_prepare(*m_window);
}

std::unique_ptr<MainWindow> WindowSuccession::made()
{
    auto window = std::make_unique<MainWindow>(m_memory, engine::RunOptions {});
    // Queued: whoever asked is still at work in the window that goes.
    connect(
        window.get(), &MainWindow::successorWanted, this,
        [this] {
            m_next.reset(); // of a language that was chosen a moment before
            m_wanted = true;
            goOn();
        },
        Qt::QueuedConnection);
    return window;
}

/// One step, and then the next in a turn of its own: each of them takes long enough.
void WindowSuccession::goOn()
{
    if (!m_wanted)
        return;
    const RunController &controller = m_window->controller();
    if (somebodyWaits() || controller.busy() || controller.opening() || m_window->sweeping()) {
        QTimer::singleShot(kBetweenTriesMs, this, &WindowSuccession::goOn);
        return;
    }
    if (m_next) {
        replace();
        QTimer::singleShot(0, this, &WindowSuccession::leaveOld);
        return;
    }
    if (m_memory == WindowMemory::Keep)
        m_window->writeSettings();
    installTranslations({});
    m_next = made();
    QTimer::singleShot(0, this, &WindowSuccession::goOn);
}

void WindowSuccession::replace()
{
    m_wanted = false;
    m_old = std::move(m_window);
    m_window = std::move(m_next);
    m_window->setGeometry(m_old->geometry());
    m_window->takeOver(*m_old);
    if (m_old->isVisible())
        m_window->show(); // first, so that there is always one
    m_old->hide();
}

void WindowSuccession::leaveOld()
{
    if (!m_old)
        return;            // another language was chosen at once
    if (somebodyWaits()) { // perhaps in a dialog of the old one, opened by its last click
        QTimer::singleShot(kBetweenTriesMs, this, &WindowSuccession::leaveOld);
        return;
    }
    m_old.reset();
    m_prepare(*m_window);
}

} // namespace brigade::app
