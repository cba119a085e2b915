#include "app/street_terms.h"

namespace brigade::app {

namespace {

struct TermPlace
{
    QString term;
    QRectF rect;
};

void addRail(std::vector<TermPlace> &places, const RailBox &rail)
{
    for (const TicketBox &ticket : rail.tickets)
        places.push_back({QStringLiteral("task"), ticket.rect});
    places.push_back({QStringLiteral("queue"), rail.rect});
}

/// Jars and keys, and what stands in the place of the keys in a deadlock.
void addShared(std::vector<TermPlace> &places, const HouseBox &house)
{
    for (const SharedBox &box : house.shared) {
        const bool isJar = box.kind == SharedBox::Kind::Jar;
        places.push_back(
            {isJar ? QStringLiteral("shared-variable") : QStringLiteral("lock"), box.rect});
    }
    for (const RingBox::Seat &seat : house.ring.seats) {
        places.push_back({QStringLiteral("lock"), seat.key});
        places.push_back({QStringLiteral("lock"), seat.keyLabel});
    }
    places.push_back({QStringLiteral("deadlock"), house.ring.rect});
}

void addHouse(std::vector<TermPlace> &places, const HouseBox &house)
{
    addShared(places, house);
    addRail(places, house.rail);
    addRail(places, house.guests);
    places.push_back({QStringLiteral("event-loop"), house.loop});
    places.push_back({QStringLiteral("gil"), house.bathroom});
    places.push_back({QStringLiteral("free-threaded"), house.openDoor});
    for (const WaitingBox &place : house.places) {
        const bool isBench = place.place == ChefBox::Place::Bench;
        places.push_back({isBench ? QStringLiteral("pool") : QStringLiteral("io"), place.rect});
    }
    places.push_back({QStringLiteral("process"), house.title});
    places.push_back({QStringLiteral("process"), house.front});
}

/// Smaller things before what they stand on.
std::vector<TermPlace> placesIn(const StreetPicture &picture)
{
    std::vector<TermPlace> places;
    addRail(places, picture.rail);
    for (const HouseBox &house : picture.houses)
        addHouse(places, house);
    places.push_back({QStringLiteral("server-worker"), picture.office.rect});
    for (const SupplierBox &supplier : picture.suppliers)
        places.push_back({QStringLiteral("io"), supplier.rect});
    for (const StoveBox &stove : picture.stoves)
        places.push_back({QStringLiteral("core"), stove.rect});
    return places;
}

/// Terms that are seen in the things of others.
QString seenAs(const QString &term)
{
    if (term == QLatin1String("race") || term == QLatin1String("lost-update")
        || term == QLatin1String("atomic"))
        return QStringLiteral("shared-variable");
    if (term == QLatin1String("server-worker") || term == QLatin1String("isolation")
        || term == QLatin1String("memory") || term == QLatin1String("pid")
        || term == QLatin1String("crash"))
        return QStringLiteral("process");
    if (term == QLatin1String("async-task") || term == QLatin1String("await"))
        return QStringLiteral("event-loop");
    if (term == QLatin1String("interpreter") || term == QLatin1String("switch-interval"))
        return QStringLiteral("gil");
    return term == QLatin1String("io-bound") ? QStringLiteral("io") : term;
}

} // namespace

std::optional<QString> termAt(const StreetPicture &picture, const QPointF &point)
{
    for (const TermPlace &place : placesIn(picture)) {
        if (place.rect.contains(point))
            return place.term;
    }
    return std::nullopt;
}

std::vector<QRectF> placesOf(const StreetPicture &picture, const QString &term)
{
    const QString wanted = seenAs(term);
    std::vector<QRectF> rects;
    if (wanted == QLatin1String("thread")) {
        for (const HouseBox &house : picture.houses) {
            for (const ChefBox &chef : house.chefs)
                rects.push_back(chef.badge);
        }
        return rects;
    }
    for (const TermPlace &place : placesIn(picture)) {
        if ((place.term == wanted || place.term == term) && !place.rect.isEmpty())
            rects.push_back(place.rect);
    }
    return rects;
}

} // namespace brigade::app
