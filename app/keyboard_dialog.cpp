#include "app/keyboard_dialog.h"

#include "app/metrics.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

namespace brigade::app {

namespace {

struct PanelKey
{
    const char *keys;
    const char *does;
};

constexpr std::array kStreetKeys {
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Arrows"),
              QT_TRANSLATE_NOOP("Keys", "to the chef on that side, and what he does in words")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Return, Space"),
              QT_TRANSLATE_NOOP("Keys", "follow that chef in every picture, or no longer")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "N, Shift+N"),
              QT_TRANSLATE_NOOP("Keys", "follow the next chef, the one before")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "+, -"), QT_TRANSLATE_NOOP("Keys", "closer, farther")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Shift+Arrows"),
              QT_TRANSLATE_NOOP("Keys", "move along the street")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Home, 0"), QT_TRANSLATE_NOOP("Keys", "the whole street")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Menu key, Shift+F10"),
              QT_TRANSLATE_NOOP("Keys", "what can be done here")}};

constexpr std::array kTimelineKeys {
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Up, Down"),
              QT_TRANSLATE_NOOP("Keys", "follow the thread of the lane above, below")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Return"),
              QT_TRANSLATE_NOOP("Keys", "choose what that thread does at the moment shown")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Left, Right"),
              QT_TRANSLATE_NOOP("Keys", "to the event before, to the next one")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "W, S"), QT_TRANSLATE_NOOP("Keys", "zoom in, out")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "A, D"), QT_TRANSLATE_NOOP("Keys", "move left, right")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "F, Home"),
              QT_TRANSLATE_NOOP("Keys", "fit the selection, show all")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "M"),
              QT_TRANSLATE_NOOP("Keys", "set a mark at the moment shown, or take it away")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Comma, Full stop"),
              QT_TRANSLATE_NOOP("Keys", "to the mark before, to the next one")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "B, E"),
              QT_TRANSLATE_NOOP("Keys", "the measured range begins, ends at the moment shown")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "C, Shift+C"),
              QT_TRANSLATE_NOOP("Keys", "fold or unfold the followed thread's process, all")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Backspace, Shift+Backspace"),
              QT_TRANSLATE_NOOP("Keys", "back to what was shown before, forth again")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Space, End"),
              QT_TRANSLATE_NOOP("Keys", "play or pause, to the end")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Escape"),
              QT_TRANSLATE_NOOP("Keys", "measure nothing, choose nothing")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Menu key, Shift+F10"),
              QT_TRANSLATE_NOOP("Keys", "what can be done here")}};

constexpr std::array kStepKeys {
    PanelKey {QT_TRANSLATE_NOOP("Keys", "1 to 9"),
              QT_TRANSLATE_NOOP("Keys", "the thread of that number moves")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Backspace, Ctrl+Z"),
              QT_TRANSLATE_NOOP("Keys", "one move back: all choices but the last run again")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Home"), QT_TRANSLATE_NOOP("Keys", "from the start")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Ctrl+C, Ctrl+V"),
              QT_TRANSLATE_NOOP("Keys", "copy the choices as text, play those that were copied")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Ctrl+S, Ctrl+O"),
              QT_TRANSLATE_NOOP("Keys", "save the choices with their plan, play saved ones")}};

constexpr std::array kEverywhereKeys {
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Tab, Shift+Tab"),
              QT_TRANSLATE_NOOP("Keys", "to the next control, to the one before")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Alt+letter"),
              QT_TRANSLATE_NOOP("Keys", "the menu or the control whose letter is underlined")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Arrows, Page up, Page down"),
              QT_TRANSLATE_NOOP("Keys", "change a slider or a number by a little, by more")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Return in the scenarios"),
              QT_TRANSLATE_NOOP("Keys", "open that plan")}};

QString keyText(const char *text)
{
    return QCoreApplication::translate("Keys", text);
}

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

KeyboardDialog::KeyboardDialog(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Keyboard"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Key"), tr("What it does")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setAccessibleName(windowTitle());
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    addPanels();
    addMenus(menus);
    m_list->expandAll();
    m_list->setCurrentItem(m_list->topLevelItem(0));
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(close);
    resize(metrics::kKeysWidthPx, metrics::kWordsHeightPx);
}

QTreeWidgetItem *KeyboardDialog::addGroup(const QString &name)
{
    auto *group = new QTreeWidgetItem(m_list, {name});
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setFirstColumnSpanned(true);
    return group;
}

void KeyboardDialog::addKey(QTreeWidgetItem &group, const QString &keys, const QString &does)
{
    auto *row = new QTreeWidgetItem(&group, {keys, does});
    row->setToolTip(1, does);
}

void KeyboardDialog::addPanels()
{
    const auto add = [this](const QString &name, const auto &keys) {
        QTreeWidgetItem *group = addGroup(name);
        for (const PanelKey &key : keys)
            addKey(*group, keyText(key.keys), keyText(key.does));
    };
    add(tr("Everywhere"), kEverywhereKeys);
    add(tr("In the street"), kStreetKeys);
    add(tr("In the timeline"), kTimelineKeys);
    add(tr("In “You are the scheduler”"), kStepKeys);
}

/// As they are now: whatever has a key is listed.
void KeyboardDialog::addMenus(const QMenuBar &menus)
{
    const auto addAll = [this](const QMenu &menu, QTreeWidgetItem &group,
                               const auto &self) -> void {
        for (const QAction *action : menu.actions()) {
            if (action->menu() != nullptr)
                self(*action->menu(), group, self);
            QStringList keys;
            for (const QKeySequence &key : action->shortcuts())
                keys << key.toString(QKeySequence::NativeText);
            if (!keys.isEmpty())
                addKey(group, keys.join(QStringLiteral(", ")), plain(action->text()));
        }
    };
    for (const QAction *top : menus.actions()) {
        QTreeWidgetItem *group = addGroup(tr("Menu %1").arg(plain(top->text())));
        addAll(*top->menu(), *group, addAll);
        if (group->childCount() == 0)
            delete group;
    }
}

} // namespace brigade::app
