// What the street's picture shows, as one line of text for each house, rail and stove: read from
// where things were laid out, not from the state that they were laid out from.
#pragma once

#include "app/art.h"
#include "app/street_layout.h"
#include "app/street_words.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>

namespace brigade::testing {

/// The sign over a chef's head.
inline QString signOf(const model::ThreadNow &thread)
{
    switch (app::signFor(app::fillOf(thread))) {
    case app::Art::SignCooking:
        return QStringLiteral("pan");
    case app::Art::SignBathroom:
        return QStringLiteral("queue");
    case app::Art::SignWaiting:
        return QStringLiteral("clock");
    case app::Art::SignStopped:
        return QStringLiteral("hand");
    case app::Art::SignIdle:
        return QStringLiteral("rest");
    case app::Art::SignStarting:
        return QStringLiteral("coat");
    case app::Art::SignNative:
        return QStringLiteral("native");
    default:
        return QStringLiteral("other");
    }
}

/// By where his badge lies.
inline QString whereIs(const app::HouseBox &house, const app::ChefBox &chef)
{
    using Place = app::ChefBox::Place;
    const QPointF middle = chef.badge.center();
    if (!house.rect.contains(middle))
        return QStringLiteral("elsewhere");
    if (house.bathroom.contains(middle))
        return QStringLiteral("inside");
    for (const app::WaitingBox &box : house.places) {
        if (!box.rect.contains(middle))
            continue;
        switch (box.place) {
        case Place::Oven:
            return QStringLiteral("oven");
        case Place::Delivery:
            return QStringLiteral("delivery");
        case Place::Pantry:
            return QStringLiteral("pantry");
        default:
            return QStringLiteral("bench");
        }
    }
    if (chef.badge == chef.home)
        return QStringLiteral("home");
    const bool besideTheDoor =
        middle.x() > house.bathroom.right() && middle.y() < house.bathroom.bottom() + 1;
    return besideTheDoor ? QStringLiteral("door") : QStringLiteral("lost");
}

inline QString toldRail(const app::RailBox &rail)
{
    QStringList tickets;
    for (std::size_t i = 0; i < rail.tickets.size(); ++i) {
        const app::TicketBox &ticket = rail.tickets[i];
        const bool inOrder = i == 0 || rail.tickets[i - 1].rect.right() < ticket.rect.left();
        tickets << (inOrder ? QString() : QStringLiteral("!"))
                + QString::number(static_cast<unsigned>(ticket.task));
    }
    if (rail.hidden > 0)
        tickets << QStringLiteral("+%1").arg(rail.hidden);
    return tickets.join(QLatin1Char(' '));
}

/// ", inside 1 pan, door 2 queue 3 queue": a place for each that is not empty.
inline QString toldChefs(const app::HouseBox &house, const model::ProcessNow &process)
{
    QString told;
    std::vector<const app::ChefBox *> chefs;
    for (const app::ChefBox &chef : house.chefs)
        chefs.push_back(&chef);
    std::stable_sort(chefs.begin(), chefs.end(), [](const auto *one, const auto *other) {
        return std::pair(one->badge.top(), one->badge.left())
            < std::pair(other->badge.top(), other->badge.left());
    });
    for (const char *place :
         {"inside", "door", "home", "oven", "delivery", "pantry", "bench", "lost", "elsewhere"}) {
        QStringList there;
        for (const app::ChefBox *chef : chefs) {
            if (whereIs(house, *chef) == QLatin1String(place))
                there << QString::number(static_cast<unsigned>(chef->key.thread))
                      << signOf(process.threads.at(chef->key.thread));
        }
        if (!there.isEmpty())
            told +=
                QStringLiteral(", %1 %2").arg(QLatin1String(place), there.join(QLatin1Char(' ')));
    }
    return told;
}

/// "1 open, rail 4 5, inside 1 pan, door 2 queue 3 queue": a place for each that is not empty; at
/// the door the nearest first.
inline QString toldHouse(const app::HouseBox &house, const model::ProcessNow &process)
{
    QString told = QString::number(static_cast<unsigned>(house.process));
    if (!house.front.isEmpty()) {
        const QString how = process.crashed ? QStringLiteral(" burnt")
            : process.gone                  ? QStringLiteral(" closed")
                                            : QStringLiteral(" reopening");
        return told + how + (house.chefs.empty() ? QString() : QStringLiteral(" with chefs"));
    }
    told += QStringLiteral(" open");
    if (house.bathroom.isEmpty() && !house.openDoor.isEmpty())
        told += QStringLiteral(" struck");
    if (!house.rail.tickets.empty())
        told += QStringLiteral(", rail ") + toldRail(house.rail);
    if (!house.guests.tickets.empty())
        told += QStringLiteral(", guests ") + toldRail(house.guests);
    return told + toldChefs(house, process);
}

inline QString toldStove(const app::StoveBox &stove, const model::StreetNow &street)
{
    const model::CoreNow &core = street.cores.at(stove.core);
    const QString who = core.thread ? QStringLiteral("%1.%2")
                                          .arg(static_cast<unsigned>(core.thread->process))
                                          .arg(static_cast<unsigned>(core.thread->thread))
                                    : QStringLiteral("-");
    return QStringLiteral("stove %1: %2").arg(stove.core).arg(who);
}

inline QStringList toldStreet(const app::StreetPicture &picture, const model::StreetNow &street)
{
    QStringList told;
    if (!picture.rail.tickets.empty())
        told << QStringLiteral("street rail ") + toldRail(picture.rail);
    for (const app::HouseBox &house : picture.houses)
        told << toldHouse(house, street.processes.at(house.process));
    for (const app::StoveBox &stove : picture.stoves)
        told << toldStove(stove, street);
    return told;
}

/// Every rectangle of the houses and the stoves, so that two pictures can be compared whole.
inline std::vector<QRectF> everyRect(const app::StreetPicture &picture)
{
    std::vector<QRectF> rects {picture.sign, picture.rail.rect};
    for (const app::HouseBox &house : picture.houses) {
        rects.insert(rects.end(),
                     {house.rect, house.title, house.entrance, house.tally, house.bathroom,
                      house.door, house.openDoor, house.front});
        for (const app::RailBox *rail : {&house.rail, &house.guests}) {
            for (const app::TicketBox &ticket : rail->tickets)
                rects.push_back(ticket.rect);
        }
        for (const app::WaitingBox &place : house.places)
            rects.push_back(place.rect);
        for (const app::ChefBox &chef : house.chefs)
            rects.insert(rects.end(), {chef.badge, chef.home, chef.text});
    }
    for (const app::StoveBox &stove : picture.stoves)
        rects.insert(rects.end(), {stove.rect, stove.chef});
    return rects;
}

} // namespace brigade::testing
