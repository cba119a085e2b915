#include "app/keyboard_dialog.h"

#include "app/joined_words.h"
#include "app/metrics.h"
#include "app/mnemonic.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace brigade::app {

KeyboardDialog::KeyboardDialog(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Keyboard"));
    m_list->setColumnCount(2);
    //: Head of a column: a key of the keyboard
    m_list->setHeaderLabels({tr("Key"), tr("What it does")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setAccessibleName(windowTitle());
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    addPanels();
    for (const KeyGroup &menu : keysOfMenus(menus))
        addGroup(menu);
    m_list->expandAll();
    m_list->setCurrentItem(m_list->topLevelItem(0));
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(close);
    resize(metrics::kKeysWidthPx, metrics::kWordsHeightPx);
}

void KeyboardDialog::addGroup(const KeyGroup &keys)
{
    auto *group = new QTreeWidgetItem(m_list, {keys.name});
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setFirstColumnSpanned(true);
    for (const auto &[key, does] : keys.keys) {
        auto *row = new QTreeWidgetItem(group, {key, does});
        row->setToolTip(1, does);
    }
}

void KeyboardDialog::addPanels()
{
    for (const KeyGroup &group : panelGroups())
        addGroup(group);
}

/// As they are now: whatever has a key is listed.
std::vector<KeyGroup> keysOfMenus(const QMenuBar &menus)
{
    const auto addAll = [](const QMenu &menu, KeyGroup &group, const auto &self) -> void {
        for (const QAction *action : menu.actions()) {
            if (action->menu() != nullptr)
                self(*action->menu(), group, self);
            QStringList keys;
            for (const QKeySequence &key : action->shortcuts())
                keys << key.toString(QKeySequence::NativeText);
            if (!keys.isEmpty())
                group.keys.emplace_back(withCommas(keys), withoutMnemonic(action->text()));
        }
    };
    std::vector<KeyGroup> groups;
    for (const QAction *top : menus.actions()) {
        KeyGroup group {.name = KeyboardDialog::tr("Menu %1").arg(withoutMnemonic(top->text()))};
        addAll(*top->menu(), group, addAll);
        if (!group.keys.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace brigade::app
