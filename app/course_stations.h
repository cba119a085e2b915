// The lessons of the map as stations on a line: what is done, begun, open, or builds on what has
// not been read yet. Nothing is locked; a later one can be opened as well. Threads: the window's.
#pragma once

#include "model/course.h"
#include "model/course_progress.h"

#include <QStyledItemDelegate>

#include <cstdint>

namespace brigade::app {

/// Open: the lesson before it is done, or it is the first. Later: the one before it is not.
enum class Station : std::uint8_t { Done, Begun, Open, Later };

[[nodiscard]] Station stationOf(const model::Course &course,
                                const model::CourseProgress &progress,
                                std::size_t lesson);

/// Paints the line and its stations left of the lessons' titles. An item that has no kStationRole
/// is a heading.
class StationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kStationRole = Qt::UserRole + 1; ///< int of a Station
    static constexpr int kEndsRole = Qt::UserRole + 2;    ///< bool: no lesson follows in its part

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace brigade::app
