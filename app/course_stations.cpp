#include "app/course_stations.h"

#include "app/theme.h"

#include <QPainter>
#include <QTreeWidget>

namespace brigade::app {

namespace {

constexpr double kRadiusOfText = 0.32; ///< of a station, of the text's height
constexpr double kLineOfRadius = 0.45;
constexpr double kTickOfRadius = 0.5;

void paintTick(QPainter &painter, QPointF centre, double radius, const QColor &ink)
{
    const double arm = radius * kTickOfRadius;
    painter.setPen(QPen(ink, radius * kLineOfRadius, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF {{centre.x() - arm, centre.y()},
                                    {centre.x() - arm * 0.25, centre.y() + arm * 0.7},
                                    {centre.x() + arm, centre.y() - arm * 0.7}});
}

struct StationPlace
{
    QPointF centre;
    double radius = 0;
};

struct StationInks
{
    QColor rim;
    QColor ground;
    QColor line;
};

StationInks inksOf(Station station, const QStyleOptionViewItem &option)
{
    const Palette &colours = palette(themeInUse());
    if (option.state.testFlag(QStyle::State_Selected)) {
        const QColor text = option.palette.color(QPalette::HighlightedText);
        return {.rim = text, .ground = option.palette.color(QPalette::Highlight), .line = text};
    }
    return {.rim = station == Station::Later ? colours.axis : colours.accent,
            .ground = colours.panel,
            .line = colours.axis};
}

void paintStation(QPainter &painter,
                  const StationPlace &place,
                  Station station,
                  const StationInks &inks)
{
    const auto [centre, radius] = place;
    const QColor &rim = inks.rim;
    painter.setPen(QPen(rim, radius * kLineOfRadius));
    painter.setBrush(station == Station::Done ? rim : inks.ground);
    painter.drawEllipse(centre, radius, radius);
    if (station == Station::Done) {
        paintTick(painter, centre, radius, inks.ground);
    } else if (station == Station::Begun) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(rim);
        painter.drawPie(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
                        90 * 16, -180 * 16);
    } else if (station == Station::Open) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(rim);
        painter.drawEllipse(centre, radius * kTickOfRadius, radius * kTickOfRadius);
    }
}

} // namespace

Station stationOf(const model::Course &course,
                  const model::CourseProgress &progress,
                  std::size_t lesson)
{
    const model::LessonProgress own = progress.lesson(course.lessons[lesson].id);
    if (own.done)
        return Station::Done;
    if (own.furthest > 0 || !own.answers.isEmpty())
        return Station::Begun;
    const bool open = lesson == 0 || progress.lesson(course.lessons[lesson - 1].id).done;
    return open ? Station::Open : Station::Later;
}

void StationDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant station = index.data(kStationRole);
    if (!station.isValid())
        return;
    const auto *tree = qobject_cast<const QTreeWidget *>(option.widget);
    const int indent = tree != nullptr ? tree->indentation() : option.rect.height();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const double x =
        mirrored ? option.rect.right() + indent / 2.0 : option.rect.left() - indent / 2.0;
    const QPointF centre(x, option.rect.center().y());
    const double radius = option.fontMetrics.height() * kRadiusOfText;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipping(false);
    const auto which = static_cast<Station>(station.toInt());
    const StationInks inks = inksOf(which, option);
    painter->setPen(QPen(inks.line, radius * kLineOfRadius));
    const double until = index.data(kEndsRole).toBool() ? centre.y() : option.rect.bottom() + 1;
    painter->drawLine(QPointF(x, option.rect.top()), QPointF(x, until));
    paintStation(*painter, {centre, radius}, which, inks);
    painter->restore();
}

} // namespace brigade::app
