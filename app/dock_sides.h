// The sides of a window in the order of reading: it begins at the left, or, in Arabic, at the
// right.
#pragma once

#include <QString>
#include <Qt>

namespace brigade::app {

struct DockSides
{
    Qt::DockWidgetArea start = Qt::LeftDockWidgetArea;
    Qt::DockWidgetArea end = Qt::RightDockWidgetArea;
    Qt::Corner startCorner = Qt::BottomLeftCorner; ///< both at the bottom
    Qt::Corner endCorner = Qt::BottomRightCorner;
    QString settingsKey = QStringLiteral("docks"); ///< of where the user has put the panels
};

[[nodiscard]] inline DockSides dockSides(Qt::LayoutDirection direction)
{
    if (direction != Qt::RightToLeft)
        return {};
    return {Qt::RightDockWidgetArea, Qt::LeftDockWidgetArea, Qt::BottomRightCorner,
            Qt::BottomLeftCorner, QStringLiteral("docks-right-to-left")};
}

} // namespace brigade::app
