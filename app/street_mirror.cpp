#include "app/street_mirror.h"

namespace brigade::app {

namespace {

class Mirror
{
public:
    explicit Mirror(double width)
        : m_width(width)
    {
    }

    template<typename... Rects>
    void turn(Rects &...rects) const
    {
        (turnOne(rects), ...);
    }

private:
    void turnOne(QRectF &rect) const
    {
        if (!rect.isNull())
            rect = visual(Qt::RightToLeft, {0, 0, m_width, 0}, rect);
    }
    void turnOne(QLineF &line) const
    {
        line = QLineF(m_width - line.x1(), line.y1(), m_width - line.x2(), line.y2());
    }

    double m_width;
};

void mirrorRail(RailBox &rail, const Mirror &at)
{
    at.turn(rail.rect, rail.label, rail.more);
    for (TicketBox &ticket : rail.tickets)
        at.turn(ticket.rect);
}

void mirrorHouse(HouseBox &house, const Mirror &at)
{
    at.turn(house.rect, house.awning, house.title, house.entrance, house.loop, house.tally,
            house.bathroom, house.bathroomLabel, house.doorSign, house.toilet, house.door,
            house.openDoor, house.openDoorLabel, house.more, house.front, house.frontSign);
    mirrorRail(house.rail, at);
    mirrorRail(house.guests, at);
    for (WaitingBox &place : house.places)
        at.turn(place.rect, place.label, place.art);
    for (SharedBox &shared : house.shared)
        at.turn(shared.rect, shared.label, shared.art);
    at.turn(house.ring.rect, house.ring.label);
    for (RingBox::Seat &seat : house.ring.seats)
        at.turn(seat.key, seat.keyLabel, seat.wish, seat.hold);
    for (ChefBox &chef : house.chefs)
        at.turn(chef.badge, chef.home, chef.text);
}

} // namespace

QRectF visual(Qt::LayoutDirection direction, const QRectF &whole, const QRectF &part)
{
    return direction == Qt::RightToLeft
        ? part.translated(whole.left() + whole.right() - part.left() - part.right(), 0)
        : part;
}

void mirror(StreetPicture &picture, double width)
{
    const Mirror at(width);
    at.turn(picture.sign);
    mirrorRail(picture.rail, at);
    at.turn(picture.office.rect, picture.office.art, picture.office.label);
    for (OfficeBox::Lamp &lamp : picture.office.lamps)
        at.turn(lamp.rect);
    for (SupplierBox &supplier : picture.suppliers)
        at.turn(supplier.rect);
    for (HouseBox &house : picture.houses)
        mirrorHouse(house, at);
    for (StoveBox &stove : picture.stoves)
        at.turn(stove.rect, stove.title, stove.chef, stove.art, stove.shares, stove.bar);
    for (LeavingBox &leaving : picture.leaving)
        at.turn(leaving.badge);
}

} // namespace brigade::app
