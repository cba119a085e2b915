#include "app/window_succession.h"

#include "app/language.h"

#include <utility>

namespace brigade::app {

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
    connect(m_window.get(), &MainWindow::successorWanted, this, &WindowSuccession::replace,
            Qt::QueuedConnection);
}

void WindowSuccession::replace()
{
    std::unique_ptr<MainWindow> old = std::move(m_window);
    const bool shown = old->isVisible();
    if (m_memory == WindowMemory::Keep)
        old->writeSettings();
    installTranslations({});
    make();
    m_window->setGeometry(old->geometry());
    m_window->takeOver(*old);
    if (shown)
        m_window->show(); // first, so that there is always one
    old.reset();
    m_prepare(*m_window);
}

} // namespace brigade::app
