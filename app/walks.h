// Where chefs are drawn while they walk: each eases from the place he was drawn at to the place he
// is at now. Who is new in a house that was open already comes in through its entrance; whose
// thread has ended leaves through it. Who is sent on again before he has rested is there at once: a
// picture of chefs who change places faster than they can walk would show nobody anywhere. Whose
// home moved (the house was laid out anew) is there at once, too.
// Threads: a value, any one thread. Times are milliseconds of any steady clock.
#pragma once

#include "app/street_layout.h"

#include <QPointF>

#include <cstdint>
#include <map>

namespace brigade::app {

class Walks
{
public:
    static constexpr std::int64_t kWalkMs = 200;
    static constexpr std::int64_t kRestMs = 400; ///< from one departure to the next

    /// The places at this moment. Whoever's changed sets out.
    void follow(const StreetPicture &settled, std::int64_t nowMs);
    /// The same, without walking: everybody is where he belongs.
    void settle(const StreetPicture &settled);

    [[nodiscard]] bool anyone(std::int64_t nowMs) const;
    /// The settled picture with those who walk drawn on their way.
    [[nodiscard]] StreetPicture underWay(StreetPicture settled, std::int64_t nowMs) const;

private:
    struct Walker
    {
        QPointF home;
        QPointF from;
        QPointF to;
        std::int64_t leftMs = kLongAgo;
    };
    static constexpr std::int64_t kLongAgo = INT64_MIN / 2;

    /// What is remembered of a house that is open.
    struct Site
    {
        QRectF rect;
        QPointF inside; ///< where a chef stands who is just inside its entrance
        bool operator==(const Site &) const = default;
    };
    using Sites = std::map<engine::ProcessIndex, Site>;

    [[nodiscard]] Walker walkerFor(const ChefBox &chef, const Site &site, std::int64_t nowMs);
    [[nodiscard]] Walker newcomer(const ChefBox &chef, const Site &site, std::int64_t nowMs);
    void seeOut(const Sites &open, std::int64_t nowMs);
    [[nodiscard]] static QPointF positionOf(const Walker &walker, std::int64_t nowMs);

    std::map<model::ThreadKey, Walker> m_walkers;
    std::map<model::ThreadKey, Walker> m_leaving;
    Sites m_sites;
    QSizeF m_badge;
    std::int64_t m_lastArrivalMs = kLongAgo;
};

} // namespace brigade::app
