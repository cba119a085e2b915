#include "app/shared_painter.h"

#include "app/painted_words.h"
#include "app/sharing_words.h"
#include "app/smooth_edges.h"

#include <QCoreApplication>
#include <QPolygonF>

#include <algorithm>

namespace brigade::app {

namespace {

struct SharedText
{
    Q_DECLARE_TR_FUNCTIONS(Street)
};

constexpr double kArrowPx = 7;

class SharedBrush
{
public:
    SharedBrush(QPainter &painter,
                const StreetScene &scene,
                const HouseBox &house,
                StreetPixmaps &pixmaps)
        : m_painter(painter)
        , m_scene(scene)
        , m_house(house)
        , m_process(scene.street.processes.at(house.process))
        , m_pixmaps(pixmaps)
    {
    }

    void paint()
    {
        for (const SharedBox &box : m_house.shared)
            this->box(box);
        if (!m_house.ring.seats.empty())
            ring(m_house.ring);
    }

private:
    void art(const QRectF &rect, Art art) { m_pixmaps.drawArt(m_painter, rect, art); }

    void box(const SharedBox &box)
    {
        const Palette &colours = m_scene.colours;
        m_pixmaps.cards.draw(m_painter, box.rect, colours.lane, colours.grid);
        const bool jar = box.kind == SharedBox::Kind::Jar;
        const bool taken = !jar && m_process.locks.at(box.index).holder.has_value();
        art(box.art, jar ? Art::Jar : taken ? Art::KeyTaken : Art::KeyHangs);
        const QStringList ways = jar
            ? jarWords(m_process, box.index, m_scene.tasks, m_scene.vocabulary)
            : keyWords(m_process, box.index, m_scene.tasks, m_scene.vocabulary);
        paintWords(
            m_painter, box.label,
            {firstThatFits(m_painter, box.label.width(), ways, m_pixmaps.lines), colours.text},
            m_pixmaps.lines);
    }

    void ring(const RingBox &ring)
    {
        const Palette &colours = m_scene.colours;
        m_pixmaps.cards.draw(m_painter, ring.rect, colours.lane, colours.error);
        paintWords(m_painter, ring.label,
                   //: In the picture: what dashed and whole lines mean; keep it short
                   {SharedText::tr("Deadlock: dashed: wants; line: is held by"), colours.error},
                   m_pixmaps.lines);
        for (const RingBox::Seat &seat : ring.seats) {
            art(seat.key, Art::KeyTaken);
            paintWords(m_painter, seat.keyLabel, {m_scene.tasks.lockName(seat.wants), colours.text},
                       m_pixmaps.lines);
            arrow({seat.wish.p1(), besideWords(seat, seat.wish.p2())}, Qt::DashLine);
            arrow({besideWords(seat, seat.hold.p1()), seat.hold.p2()}, Qt::SolidLine);
        }
    }

    /// Of an arrow beside a key's name: the end comes up to the name itself, not to its room.
    [[nodiscard]] QPointF besideWords(const RingBox::Seat &seat, const QPointF &end) const
    {
        constexpr double kGapPx = 6;
        const QRectF &room = seat.keyLabel;
        const bool mirrored = m_painter.layoutDirection() == Qt::RightToLeft;
        const bool beside = end.y() > room.top() && end.y() < room.bottom()
            && (mirrored ? end.x() <= room.left() : end.x() >= room.right());
        const double wide =
            m_pixmaps.lines.width(m_painter.font(), m_scene.tasks.lockName(seat.wants)) + kGapPx;
        const double spare = std::max(0.0, room.width() - wide);
        return beside ? end - QPointF(mirrored ? -spare : spare, 0) : end;
    }

    void arrow(const QLineF &line, Qt::PenStyle style)
    {
        const SmoothEdges smooth(m_painter);
        m_painter.setPen(QPen(m_scene.colours.error, 2, style));
        m_painter.drawLine(line);
        QLineF barb = line.unitVector();
        barb.translate(line.p2() - line.p1());
        const QPointF ahead = (barb.p2() - barb.p1()) * kArrowPx;
        const QPointF aside(-ahead.y() / 2, ahead.x() / 2);
        const QPointF base = line.p2() - ahead;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_scene.colours.error);
        m_painter.drawConvexPolygon(QPolygonF({line.p2(), base + aside, base - aside}));
    }

    QPainter &m_painter;
    const StreetScene &m_scene;
    const HouseBox &m_house;
    const model::ProcessNow &m_process;
    StreetPixmaps &m_pixmaps;
};

} // namespace

void paintShared(QPainter &painter,
                 const StreetScene &scene,
                 const HouseBox &house,
                 StreetPixmaps &pixmaps)
{
    SharedBrush(painter, scene, house, pixmaps).paint();
}

} // namespace brigade::app
