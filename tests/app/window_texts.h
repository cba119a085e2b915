// All that a window says, in words, tool tips, names for who hears it, lists and menus; shown now
// or not. Left out: pages of text, which have their own languages, and what is painted.
// Threads: the window's.
#pragma once

#include "app/mnemonic.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSpinBox>
#include <QTabBar>

#include <algorithm>

namespace brigade::testing {

inline void addTexts(QStringList &texts, const QAction &action)
{
    texts << action.text() << action.statusTip();
    if (action.toolTip() != app::withoutMnemonic(action.text()))
        texts << action.toolTip();
}

inline void addTexts(QStringList &texts, const QTabBar &tabs)
{
    for (int i = 0; i < tabs.count(); ++i)
        texts << tabs.tabText(i) << tabs.tabToolTip(i);
}

inline void addTexts(QStringList &texts, const QHeaderView &header)
{
    for (int i = 0; header.model() != nullptr && i < header.count(); ++i) {
        for (const Qt::ItemDataRole role : {Qt::DisplayRole, Qt::ToolTipRole})
            texts << header.model()->headerData(i, header.orientation(), role).toString();
    }
}

/// Its first rows: a table of events is long.
inline void addTexts(QStringList &texts,
                     const QAbstractItemModel &model,
                     const QModelIndex &parent = {})
{
    constexpr int kMostRows = 200;
    for (int row = 0; row < std::min(kMostRows, model.rowCount(parent)); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            texts << index.data().toString() << index.data(Qt::ToolTipRole).toString();
        }
        addTexts(texts, model, model.index(row, 0, parent));
    }
}

/// What is chosen, filled in or read in a list.
inline void addFieldTexts(QStringList &texts, const QWidget &widget)
{
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget); field != nullptr)
        texts << field->placeholderText();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget); box != nullptr)
        addTexts(texts, *box->model());
    if (const auto *box = qobject_cast<const QSpinBox *>(&widget); box != nullptr)
        texts << box->prefix() << box->suffix();
    if (const auto *box = qobject_cast<const QDoubleSpinBox *>(&widget); box != nullptr)
        texts << box->prefix() << box->suffix();
    if (const auto *bar = qobject_cast<const QProgressBar *>(&widget); bar != nullptr)
        texts << bar->format();
    const auto *header = qobject_cast<const QHeaderView *>(&widget);
    const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
    if (header != nullptr)
        addTexts(texts, *header);
    else if (view != nullptr && view->model() != nullptr)
        addTexts(texts, *view->model());
}

/// What the widget itself says.
inline void addTexts(QStringList &texts, const QWidget &widget)
{
    texts << widget.toolTip() << widget.accessibleName() << widget.accessibleDescription()
          << widget.whatsThis();
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label != nullptr)
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button != nullptr)
        texts << button->text();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget); group != nullptr)
        texts << group->title();
    if (const auto *dock = qobject_cast<const QDockWidget *>(&widget); dock != nullptr)
        texts << dock->windowTitle();
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget); tabs != nullptr)
        addTexts(texts, *tabs);
    addFieldTexts(texts, widget);
}

/// Each text once; of other windows that it has opened, the actions only.
[[nodiscard]] inline QStringList textsOf(const QWidget &window)
{
    QStringList texts {window.windowTitle()};
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        if (each->window() == &window)
            addTexts(texts, *each);
    }
    for (const QAction *action : window.findChildren<QAction *>())
        addTexts(texts, *action);
    texts.removeDuplicates();
    return texts;
}

} // namespace brigade::testing
