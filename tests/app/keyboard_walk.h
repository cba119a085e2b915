// What Tab, letters and eyes find in a window: helpers of the keyboard's tests.
#pragma once

#include "app/street_view.h"
#include "app/timeline_view.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <set>
#include <vector>

namespace brigade::testing {

inline void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused != nullptr ? focused : QApplication::activeWindow(),
                    static_cast<Qt::Key>(key), modifiers);
}

/// The first text whose letter another one has already; empty: none.
inline QString twice(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->buddy() != nullptr && label->window() == &window)
            texts << label->text();
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        if (button->window() == &window && tool == nullptr)
            texts << button->text();
    }
    if (const auto *menus = window.findChild<QMenuBar *>(); menus != nullptr) {
        for (const QAction *menu : menus->actions())
            texts << menu->text();
    }
    std::set<QChar> letters;
    for (const QString &text : texts) {
        const auto at = text.indexOf(QLatin1Char('&'));
        if (at >= 0 && !letters.insert(text.at(at + 1).toUpper()).second)
            return text;
    }
    return {};
}

/// The first entry of a menu or its submenus that has no letter of its own; empty: all have.
inline QString withoutOwnLetter(const QMenu &menu)
{
    std::set<QChar> letters;
    for (const QAction *action : menu.actions()) {
        if (action->isSeparator()
            || (action->menu() == nullptr && !action->isEnabled() && menu.actions().size() == 1))
            continue; // "None yet"
        const auto at = action->text().indexOf(QLatin1Char('&'));
        if (at < 0 || !letters.insert(action->text().at(at + 1).toUpper()).second)
            return action->text();
        QString inside = action->menu() != nullptr ? withoutOwnLetter(*action->menu()) : QString();
        if (!inside.isEmpty())
            return inside;
    }
    return {};
}

/// "QSlider Cores" and where: for messages.
inline QString nameOf(const QWidget *widget)
{
    if (widget == nullptr)
        return QStringLiteral("nothing");
    return QStringLiteral("%1 '%2' in %3")
        .arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName(),
             QLatin1String(widget->parentWidget() != nullptr
                               ? widget->parentWidget()->metaObject()->className()
                               : "nothing"));
}

/// Everything that Tab stops at, in order, until it comes round.
inline std::vector<QWidget *> tabStops(int key = Qt::Key_Tab)
{
    std::vector<QWidget *> stops;
    if (!(QApplication::focusWidget()->focusPolicy() & Qt::TabFocus))
        press(key); // a panel without anything to press has it
    QWidget *first = QApplication::focusWidget();
    for (int i = 0; i < 200; ++i) {
        stops.push_back(QApplication::focusWidget());
        press(key);
        if (QApplication::focusWidget() == first)
            return stops;
    }
    return {}; // never came round: a trap
}

/// Within the window, and not behind another panel.
inline bool isSeen(const QWidget &widget)
{
    const QPoint middle = widget.mapTo(widget.window(), widget.rect().center());
    if (!widget.isVisible() || widget.visibleRegion().isEmpty())
        return false;
    const QWidget *there = widget.window()->childAt(middle);
    return there != nullptr && (there == &widget || widget.isAncestorOf(there));
}

/// What a user can press or change, as far as it can be seen.
inline std::vector<QWidget *> controls(QWidget &window)
{
    std::vector<QWidget *> found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool wanted = qobject_cast<QAbstractButton *>(widget) != nullptr
            || qobject_cast<QAbstractSlider *>(widget) != nullptr
            || qobject_cast<QAbstractSpinBox *>(widget) != nullptr
            || qobject_cast<QComboBox *>(widget) != nullptr
            || qobject_cast<QAbstractItemView *>(widget) != nullptr
            || qobject_cast<QPlainTextEdit *>(widget) != nullptr
            || qobject_cast<app::StreetView *>(widget) != nullptr
            || qobject_cast<app::TimelineView *>(widget) != nullptr;
        const QString name = QLatin1String(widget->metaObject()->className());
        const bool part = name == QLatin1String("QScrollBar") // of what it scrolls
            || name == QLatin1String("QHeaderView") || name.contains(QLatin1String("DockWidget"))
            || name.contains(QLatin1String("TabBar")) || name.contains(QLatin1String("Extension"))
            || qobject_cast<QDockWidget *>(widget->parentWidget()) != nullptr
            || qobject_cast<QMenuBar *>(widget->parentWidget()) != nullptr
            || name == QLatin1String("CloseButton");
        if (wanted && !part && widget->isEnabled() && isSeen(*widget))
            found.push_back(widget);
    }
    return found;
}

} // namespace brigade::testing
