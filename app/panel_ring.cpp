#include "app/panel_ring.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMenu>

#include <algorithm>

namespace brigade::app {

namespace {

bool takesKeys(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isEnabled()
        && widget.isVisibleTo(widget.window());
}

/// Its own choice, or the first in it by the order of Tab; null when nothing takes keys there.
QWidget *firstIn(QWidget &content)
{
    if (QWidget *chosen = content.focusProxy(); chosen != nullptr)
        return chosen;
    if (takesKeys(content))
        return &content;
    QWidget *each = content.nextInFocusChain();
    while (each != &content) {
        if (content.isAncestorOf(each) && takesKeys(*each))
            return each;
        each = each->nextInFocusChain();
    }
    return nullptr;
}

} // namespace

PanelRing::PanelRing(QWidget *window)
    : QObject(window)
{
}

void PanelRing::add(const QString &name, QWidget &content, QDockWidget *dock)
{
    const std::size_t panel = m_panels.size();
    m_panels.push_back({&content, dock, name});
    if (dock != nullptr)
        connect(dock, &QDockWidget::visibilityChanged, this,
                [this, panel](bool inFront) { m_panels[panel].inFront = inFront; });
}

bool PanelRing::isCovered(const QWidget &widget) const
{
    return std::any_of(m_panels.begin(), m_panels.end(), [&](const Panel &panel) {
        return !panel.inFront && panel.dock->isAncestorOf(&widget);
    });
}

void PanelRing::fill(QMenu &menu)
{
    constexpr std::size_t kDigits = 9;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        QAction *action = menu.addAction(m_panels[i].name, this, [this, i] { goTo(i); });
        if (i < kDigits)
            action->setShortcut(QKeyCombination(
                Qt::ControlModifier, static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))));
    }
    menu.addSeparator();
    menu.addAction(tr("Ne&xt panel"), this, &PanelRing::goNext)->setShortcut(Qt::Key_F6);
    menu.addAction(tr("Pre&vious panel"), this, &PanelRing::goBack)
        ->setShortcut(Qt::SHIFT | Qt::Key_F6);
}

void PanelRing::goTo(std::size_t panel)
{
    const Panel &wanted = m_panels[panel];
    if (wanted.dock != nullptr) {
        wanted.dock->show();
        wanted.dock->raise();
    }
    // A panel without anything to press still has the keyboard: the next Tab goes on from there.
    QWidget *first = firstIn(*wanted.content);
    (first != nullptr ? first : wanted.content)->setFocus(Qt::ShortcutFocusReason);
}

bool PanelRing::isOpen(const Panel &panel)
{
    return panel.dock == nullptr || panel.dock->toggleViewAction()->isChecked();
}

std::size_t PanelRing::current() const
{
    const QWidget *focused = QApplication::focusWidget();
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const QWidget *content = m_panels[i].content;
        if (focused != nullptr && (content == focused || content->isAncestorOf(focused)))
            return i;
    }
    return m_panels.size();
}

void PanelRing::goNext()
{
    go(Way::Forth);
}

void PanelRing::goBack()
{
    go(Way::Back);
}

void PanelRing::go(Way way)
{
    const std::size_t count = m_panels.size();
    std::size_t panel = current();
    if (panel == count) // from nowhere: the first or the last
        panel = way == Way::Forth ? count - 1 : 0;
    for (std::size_t tries = 0; tries < count; ++tries) {
        panel = (panel + (way == Way::Forth ? 1 : count - 1)) % count;
        if (isOpen(m_panels[panel])) {
            goTo(panel);
            return;
        }
    }
}

} // namespace brigade::app
