#include "app/accessible_views.h"

#include "app/accessible_street.h"
#include "app/accessible_timeline.h"
#include "app/street_view.h"
#include "app/timeline_view.h"

namespace brigade::app {

namespace {

/// Qt asks for each class that an object is of, the last one first.
QAccessibleInterface *makeAccessibleView(const QString &className, QObject *object)
{
    if (className == QLatin1String(StreetView::staticMetaObject.className())) {
        if (auto *street = qobject_cast<StreetView *>(object))
            return new AccessibleStreet(*street);
    }
    if (className == QLatin1String(TimelineView::staticMetaObject.className())) {
        if (auto *timeline = qobject_cast<TimelineView *>(object))
            return new AccessibleTimeline(*timeline);
    }
    return nullptr;
}

} // namespace

void installAccessibleViews()
{
    static const bool kInstalled = (QAccessible::installFactory(makeAccessibleView), true);
    Q_UNUSED(kInstalled);
}

} // namespace brigade::app
