// The part of the street that a view shows: all of it, or some of a larger one. The street is laid
// out anew for its size, so that a closer look shows more and not only larger.
// A value; pure. Invariant: the view lies within the street.
#pragma once

#include <QPointF>
#include <QSizeF>

#include <algorithm>

namespace brigade::app {

class StreetEye
{
public:
    static constexpr double kClosest = 8;

    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] bool wholeStreet() const { return m_zoom <= 1; }
    /// Of the view, in the street.
    [[nodiscard]] QPointF corner() const { return m_corner; }
    [[nodiscard]] QSizeF streetSize(const QSizeF &view) const { return view * m_zoom; }
    [[nodiscard]] QPointF toStreet(const QPointF &inView) const { return inView + m_corner; }

    /// What is at `point` (in the view) stays there. A factor above 1 goes closer.
    void zoomAt(const QPointF &point, double factor, const QSizeF &view)
    {
        const double zoom = std::clamp(m_zoom * factor, 1.0, kClosest);
        m_corner = (m_corner + point) * (zoom / m_zoom) - point;
        m_zoom = zoom;
        moveBy({}, view);
    }
    /// The view goes that far over the street, up to its edges.
    void moveBy(const QPointF &pixels, const QSizeF &view)
    {
        const QSizeF room = streetSize(view) - view;
        m_corner = {std::clamp(m_corner.x() + pixels.x(), 0.0, std::max(0.0, room.width())),
                    std::clamp(m_corner.y() + pixels.y(), 0.0, std::max(0.0, room.height()))};
    }
    void showAll() { *this = {}; }

private:
    double m_zoom = 1;
    QPointF m_corner;
};

} // namespace brigade::app
