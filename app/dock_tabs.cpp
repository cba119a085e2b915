#include "app/dock_tabs.h"

#include "app/metrics.h"

#include <QApplication>
#include <QChildEvent>
#include <QMainWindow>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QTabBar>

#include <algorithm>

namespace brigade::app {

namespace {

class CloseTabs : public QProxyStyle
{
public:
    CloseTabs()
        : QProxyStyle(QStyleFactory::create(QApplication::style()->objectName()))
    {
    }

    int pixelMetric(PixelMetric metric,
                    const QStyleOption *option,
                    const QWidget *widget) const override
    {
        const int theirs = QProxyStyle::pixelMetric(metric, option, widget);
        return metric == PM_TabBarTabHSpace ? std::min(theirs, metrics::kTabRoomPx) : theirs;
    }
};

/// Bars of the window itself; those within its panels are theirs.
QTabBar *dockTabBar(QObject *object, const QObject *window)
{
    return object->parent() == window ? qobject_cast<QTabBar *>(object) : nullptr;
}

} // namespace

DockTabs::DockTabs(QMainWindow *window)
    : QObject(window)
{
    window->installEventFilter(this);
    for (QObject *child : window->children()) {
        if (QTabBar *bar = dockTabBar(child, window))
            furnish(*bar);
    }
}

bool DockTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildPolished) {
        if (QTabBar *bar = dockTabBar(static_cast<QChildEvent *>(event)->child(), watched))
            furnish(*bar);
    } else if (event->type() == QEvent::StyleChange) {
        for (QObject *child : watched->children()) {
            if (QTabBar *bar = dockTabBar(child, watched))
                furnish(*bar);
        }
    }
    return QObject::eventFilter(watched, event);
}

void DockTabs::furnish(QTabBar &bar)
{
    QObject *before = bar.findChild<QStyle *>(QString(), Qt::FindDirectChildrenOnly);
    auto *style = new CloseTabs;
    style->setParent(&bar);
    bar.setStyle(style);
    delete before;
    bar.setElideMode(Qt::ElideNone);
    bar.setUsesScrollButtons(true);
}

} // namespace brigade::app
