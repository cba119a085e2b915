#include "app/walks.h"

#include <QEasingCurve>

#include <algorithm>
#include <utility>

namespace brigade::app {

QPointF Walks::positionOf(const Walker &walker, std::int64_t nowMs)
{
    const std::int64_t gone = std::clamp<std::int64_t>(nowMs - walker.leftMs, 0, kWalkMs);
    if (gone >= kWalkMs)
        return walker.to;
    static const QEasingCurve kEase(QEasingCurve::InOutQuad);
    const double share =
        kEase.valueForProgress(static_cast<double>(gone) / static_cast<double>(kWalkMs));
    return walker.from + (walker.to - walker.from) * share;
}

Walks::Walker Walks::walkerFor(const ChefBox &chef, std::int64_t nowMs)
{
    const QPointF home = chef.home.topLeft();
    const QPointF to = chef.badge.topLeft();
    const auto last = m_walkers.find(chef.key);
    if (last == m_walkers.end() || last->second.home != home)
        return {home, to, to, kLongAgo};
    const Walker &before = last->second;
    if (before.to == to)
        return before;
    if (nowMs - before.leftMs < kRestMs)
        return {home, to, to, nowMs};
    m_lastArrivalMs = std::max(m_lastArrivalMs, nowMs + kWalkMs);
    return {home, before.to, to, nowMs};
}

void Walks::follow(const StreetPicture &settled, std::int64_t nowMs)
{
    std::map<model::ThreadKey, Walker> next;
    for (const HouseBox &house : settled.houses) {
        for (const ChefBox &chef : house.chefs)
            next.emplace(chef.key, walkerFor(chef, nowMs));
    }
    m_walkers = std::move(next);
}

void Walks::settle(const StreetPicture &settled)
{
    m_walkers.clear();
    m_lastArrivalMs = kLongAgo;
    follow(settled, 0);
}

bool Walks::anyone(std::int64_t nowMs) const
{
    return nowMs < m_lastArrivalMs;
}

StreetPicture Walks::underWay(StreetPicture settled, std::int64_t nowMs) const
{
    for (HouseBox &house : settled.houses) {
        for (ChefBox &chef : house.chefs) {
            const auto walker = m_walkers.find(chef.key);
            if (walker != m_walkers.end())
                chef.badge.moveTopLeft(positionOf(walker->second, nowMs));
        }
    }
    return settled;
}

} // namespace brigade::app
