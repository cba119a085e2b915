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
{
    make();
    m_prepare(*m_window);
}

void WindowSuccession::make()
{
    m_window = std::make_unique<MainWindow>(m_memory, engine::RunOptions {});
    // Queued: whoever asked is still at work in the window that goes.
    connect(m_window.get(), &MainWindow::successorWanted, this, &WindowSuccession::replaceSoon,
            Qt::QueuedConnection);
}

void WindowSuccession::replaceSoon()
{
    if (somebodyWaits() || m_window->controller().busy() || m_window->sweeping())
        QTimer::singleShot(kBetweenTriesMs, this, &WindowSuccession::replaceSoon);
    else
        replace();
}

void WindowSuccession::replace()
{
    m_old = std::move(m_window);
    const bool shown = m_old->isVisible();
    if (m_memory == WindowMemory::Keep)
        m_old->writeSettings();
    installTranslations({});
    make();
    m_window->setGeometry(m_old->geometry());
    m_window->takeOver(*m_old);
    if (shown)
        m_window->show(); // first, so that there is always one
    m_old->hide();
    // On its own: taking a window apart takes long, too.
    QTimer::singleShot(0, this, &WindowSuccession::leaveOld);
}

void WindowSuccession::leaveOld()
{
    if (!m_old)
        return; // another language was chosen at once
    m_old.reset();
    m_prepare(*m_window);
}

} // namespace brigade::app
