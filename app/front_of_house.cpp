#include "app/front_of_house.h"

#include "app/metrics.h"
#include "app/painted_words.h"
#include "app/smooth_edges.h"
#include "app/street_mirror.h"
#include "app/street_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace brigade::app {

namespace {

struct FrontText
{
    Q_DECLARE_TR_FUNCTIONS(Street)
};

constexpr double kPaperShare = 1.1; ///< a ticket's width on a pile, of the line's height
constexpr std::array kGuests {Art::GuestOne, Art::GuestTwo, Art::GuestThree};

class FrontBrush
{
public:
    FrontBrush(QPainter &painter, const StreetScene &scene, StreetPixmaps &pixmaps)
        : m_painter(painter)
        , m_scene(scene)
        , m_pixmaps(pixmaps)
        , m_words(scene.street, scene.tasks, scene.vocabulary)
    {
    }

    void rail(const RailBox &rail);
    void guests(const RailBox &guests);
    void desk(const HouseBox &house);
    void office();

private:
    [[nodiscard]] double widthOf(const QString &text) const
    {
        return m_pixmaps.lines.width(m_painter.font(), text);
    }
    void words(const QRectF &rect,
               const QString &text,
               const QColor &colour,
               Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter)
    {
        paintWords(m_painter, rect, {text, colour, align}, m_pixmaps.lines);
    }
    void art(const QRectF &rect, Art art) { m_pixmaps.drawArt(m_painter, rect, art); }
    [[nodiscard]] bool isMirrored() const { return m_painter.layoutDirection() == Qt::RightToLeft; }
    void ticket(const QRectF &rect, engine::TaskId task);
    void more(const RailBox &rail);
    void arrow(const QPointF &end, double way);
    [[nodiscard]] QRectF sign(const QRectF &room, const model::ProcessNow &process, bool blocked);
    void piles(const QRectF &row, const model::ProcessNow &process);
    void pile(const QRectF &rect, const TicketPile &pile);
    void lamp(const OfficeBox::Lamp &lamp);

    QPainter &m_painter;
    const StreetScene &m_scene;
    StreetPixmaps &m_pixmaps;
    StreetWords m_words;
};

void FrontBrush::ticket(const QRectF &rect, engine::TaskId task)
{
    art(rect, Art::Ticket);
    // Above the torn edge.
    words(rect.adjusted(0, 0, 0, -2), QString::number(static_cast<std::uint32_t>(task)),
          m_scene.colours.text, Qt::AlignCenter);
}

void FrontBrush::more(const RailBox &rail)
{
    if (rail.hidden > 0)
        words(rail.more, QStringLiteral("\u200E+%1").arg(rail.hidden), m_scene.colours.text);
}

void FrontBrush::rail(const RailBox &rail)
{
    words(rail.label, m_words.rail(), m_scene.colours.mutedText);
    // The rail itself, also when nothing hangs there.
    const double top = std::floor(rail.rect.top());
    // Orders come in at the far end and are taken beside the label.
    const bool mirrored = isMirrored();
    const double taken = mirrored ? rail.label.left() : rail.label.right();
    const double come = mirrored ? rail.rect.left() : rail.rect.right();
    const double way = mirrored ? -1 : 1;
    m_painter.fillRect(QRectF(std::min(taken, come), top, std::abs(come - taken), 1),
                       m_scene.colours.axis);
    for (const double end : {taken, come})
        arrow(QPointF(end, top + 0.5), way);
    for (const TicketBox &box : rail.tickets)
        ticket(box.rect, box.task);
    more(rail);
}

/// Pointing the way that the tickets go, from its end on; `way`: 1 to the left, -1 to the right.
void FrontBrush::arrow(const QPointF &end, double way)
{
    const double size = metrics::kRailArrowPx;
    const double length = 2 * size * way;
    const QPointF tip = end - QPointF(length, 0);
    const SmoothEdges smooth(m_painter);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_scene.colours.axis);
    m_painter.drawConvexPolygon(
        QPolygonF({tip, tip + QPointF(length, -size), tip + QPointF(length, size)}));
}

void FrontBrush::guests(const RailBox &guests)
{
    if (guests.rect.isEmpty())
        return;
    words(guests.label, m_words.door(), m_scene.colours.mutedText);
    for (const TicketBox &box : guests.tickets) {
        const double side = box.rect.height();
        const QRectF figure(std::floor(box.rect.center().x() - side / 2), box.rect.top(), side,
                            side);
        const auto number = static_cast<std::uint32_t>(box.task);
        art(figure, kGuests.at(number % kGuests.size()));
        const double held = std::floor(side / metrics::kGuestLines) + 2;
        ticket(QRectF(box.rect.left(), box.rect.bottom() - held, box.rect.width(), held), box.task);
    }
    more(guests);
    if (guests.tickets.empty()) {
        QRectF room = guests.rect;
        if (isMirrored())
            room.setRight(guests.label.left());
        else
            room.setLeft(guests.label.right());
        //: Written into the picture where guests would stand: keep it short
        words(room, FrontText::tr("nobody waits"), m_scene.colours.mutedText);
    }
}

/// Returns the room that it leaves, for a reader from left to right.
QRectF FrontBrush::sign(const QRectF &room, const model::ProcessNow &process, bool blocked)
{
    const Palette &colours = m_scene.colours;
    const double pad = metrics::kTicketPadPx;
    const QString text = m_words.loopSign(process);
    const double wanted = std::ceil(widthOf(text)) + 2 * pad;
    const FillStyle &style = colours.states.at(fillOf(process.threads.at(process.loop->thread)));
    QRectF card = room;
    card.setWidth(std::min(wanted, room.width()));
    const QRectF rest(QPointF(card.right() + pad, room.top()), room.bottomRight());
    card = visual(m_painter.layoutDirection(), room, card);
    m_pixmaps.cards.draw(m_painter, card, style.fill, blocked ? colours.error : style.edge);
    words(card.adjusted(pad / 2, 0, -pad / 2, 0), text, style.text, Qt::AlignCenter);
    return rest;
}

/// One ticket for one, two for more, a faint one for none.
void FrontBrush::pile(const QRectF &rect, const TicketPile &pile)
{
    const Qt::LayoutDirection direction = m_painter.layoutDirection();
    const double height = std::floor(rect.height() * 0.8);
    QRectF paper(rect.left(), rect.top() + std::floor((rect.height() - height) / 2),
                 std::floor(rect.height() * kPaperShare), height);
    const double step = metrics::kTicketGapPx;
    const QRectF text(QPointF(paper.right() + 2 * step, rect.top()), rect.bottomRight());
    paper = visual(direction, rect, paper);
    m_painter.setOpacity(pile.count == 0 ? 0.35 : 1);
    if (pile.count > 1)
        art(paper.translated(isMirrored() ? -step : step, -step / 2), Art::Ticket);
    art(paper.translated(0, pile.count > 1 ? step / 2 : 0), Art::Ticket);
    m_painter.setOpacity(1);
    words(visual(direction, rect, text), pile.words,
          pile.count == 0 ? m_scene.colours.mutedText : m_scene.colours.text);
}

/// All of them; where there is no room for that, those that have a ticket.
void FrontBrush::piles(const QRectF &row, const model::ProcessNow &process)
{
    const auto wide = [&](const TicketPile &pile) {
        return std::ceil(widthOf(pile.words)) + kPaperShare * row.height()
            + 4 * metrics::kTicketGapPx;
    };
    std::vector<TicketPile> all = m_words.piles(process);
    double wanted = metrics::kTicketPadPx * static_cast<double>(all.size() - 1);
    for (const TicketPile &each : all)
        wanted += wide(each);
    if (wanted > row.width())
        std::erase_if(all, [](const TicketPile &each) { return each.count == 0; });
    double x = row.left();
    for (const TicketPile &each : all) {
        const double width = std::min(wide(each), row.right() - x);
        pile(visual(m_painter.layoutDirection(), row, {x, row.top(), width, row.height()}), each);
        x = std::min(row.right(), x + width + metrics::kTicketPadPx);
    }
}

void FrontBrush::desk(const HouseBox &house)
{
    const model::ProcessNow &process = m_scene.street.processes.at(house.process);
    if (house.loop.isEmpty() || !process.loop || !process.threads.contains(process.loop->thread))
        return;
    const Palette &colours = m_scene.colours;
    const bool blocked = isLoopBlocked(process, m_scene.street.timeNs);
    const Qt::LayoutDirection direction = m_painter.layoutDirection();
    if (house.guests.rect.isEmpty()) { // one line for both
        const QString tickets = m_words.tickets(process);
        const QRectF rest = sign(house.loop, process, blocked);
        if (widthOf(tickets) <= rest.width())
            words(visual(direction, house.loop, rest), tickets,
                  blocked ? colours.error : colours.text);
        return;
    }
    const double line = std::floor((house.loop.height() - metrics::kDeskPadPx) / 2);
    QRectF upper = house.loop;
    upper.setHeight(line + 2);
    static_cast<void>(sign(upper, process, blocked));
    piles({house.loop.left(), upper.bottom() + 1, house.loop.width(), line}, process);
}

/// With the number of its house; which is crossed out when it has burnt down.
void FrontBrush::lamp(const OfficeBox::Lamp &lamp)
{
    const Palette &colours = m_scene.colours;
    const model::ProcessNow &process = m_scene.street.processes.at(lamp.process);
    const bool open = process.ready && !process.gone;
    const FillStyle &style =
        colours.state(open ? model::ThreadState::Running : model::ThreadState::Starting);
    m_pixmaps.cards.draw(m_painter, lamp.rect, style.fill,
                         process.crashed ? colours.error : style.edge);
    words(lamp.rect, QString::number(static_cast<std::uint32_t>(lamp.process)), style.text,
          Qt::AlignCenter);
    if (process.crashed) {
        const SmoothEdges smooth(m_painter);
        m_painter.setPen(QPen(colours.error, 2));
        m_painter.drawLine(lamp.rect.bottomLeft(), lamp.rect.topRight());
    }
}

void FrontBrush::office()
{
    const OfficeBox &office = m_scene.picture.office;
    if (office.rect.isEmpty())
        return;
    m_pixmaps.cards.draw(m_painter, office.rect, m_scene.colours.panel, m_scene.colours.grid);
    art(office.art, Art::Office);
    words(office.label, m_words.office(), m_scene.colours.text);
    for (const OfficeBox::Lamp &each : office.lamps)
        lamp(each);
}

} // namespace

void paintRail(QPainter &painter,
               const StreetScene &scene,
               const RailBox &rail,
               StreetPixmaps &pixmaps)
{
    FrontBrush(painter, scene, pixmaps).rail(rail);
}

void paintGuests(QPainter &painter,
                 const StreetScene &scene,
                 const RailBox &guests,
                 StreetPixmaps &pixmaps)
{
    FrontBrush(painter, scene, pixmaps).guests(guests);
}

void paintDesk(QPainter &painter,
               const StreetScene &scene,
               const HouseBox &house,
               StreetPixmaps &pixmaps)
{
    FrontBrush(painter, scene, pixmaps).desk(house);
}

void paintOffice(QPainter &painter, const StreetScene &scene, StreetPixmaps &pixmaps)
{
    FrontBrush(painter, scene, pixmaps).office();
}

} // namespace brigade::app
