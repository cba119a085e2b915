#include "app/scenario_list.h"

#include "app/scenario_words.h"

#include <QEvent>

namespace brigade::app {

namespace {

constexpr int kNameRole = Qt::UserRole;

} // namespace

ScenarioList::ScenarioList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Scenarios"));
    setToolTip(tr("A plan to start from. Click, or Enter, opens it."));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideNone);
    setWordWrap(true); // whole titles, in two lines where they need them
    setResizeMode(QListView::Adjust);
    setMinimumHeight(fontMetrics().height() * 4);
    for (const ScenarioGroup &group : scenarioGroups()) {
        auto *heading = new QListWidgetItem(group.heading, this);
        heading->setFlags(Qt::NoItemFlags); // keys pass over it
        QFont bold = font();
        bold.setBold(true);
        heading->setFont(bold);
        for (const QString &name : group.names)
            add(name);
    }
    colourHeadings();
    const auto choose = [this](const QListWidgetItem *item) {
        if (const QString name = item->data(kNameRole).toString(); !name.isEmpty())
            emit chosen(name);
    };
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(this, &QListWidget::itemActivated, this, choose);
}

/// Else they would look like what cannot be chosen.
void ScenarioList::colourHeadings()
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->flags() == Qt::NoItemFlags)
            item(i)->setForeground(palette().color(QPalette::Active, QPalette::WindowText));
    }
}

void ScenarioList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourHeadings();
}

void ScenarioList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (currentItem() != nullptr) {
        doItemsLayout(); // at the new width lines are broken anew
        scrollToItem(currentItem());
    }
}

void ScenarioList::add(const QString &name)
{
    const QString title = scenarioTitle(name);
    auto *item = new QListWidgetItem(title, this);
    item->setData(kNameRole, name);
    //: %1: title of a plan; %2: its name for the command line
    item->setToolTip(tr("%1 (@%2)").arg(title, name));
}

void ScenarioList::setCurrent(const QString &name)
{
    for (int i = 0; i < count(); ++i) {
        if (!name.isEmpty() && item(i)->data(kNameRole).toString() == name) {
            setCurrentRow(i);
            return;
        }
    }
    setCurrentRow(-1);
}

} // namespace brigade::app
