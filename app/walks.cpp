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

Walks::Walker Walks::newcomer(const ChefBox &chef, const Site &site, std::int64_t nowMs)
{
    const QPointF home = chef.home.topLeft();
    const QPointF to = chef.badge.topLeft();
    const auto before = m_sites.find(chef.key.process);
    if (before == m_sites.end() || !(before->second == site))
        return {home, to, to, kLongAgo};
    m_lastArrivalMs = std::max(m_lastArrivalMs, nowMs + kWalkMs);
    return {home, site.inside, to, nowMs};
}

Walks::Walker Walks::walkerFor(const ChefBox &chef, const Site &site, std::int64_t nowMs)
{
    const QPointF home = chef.home.topLeft();
    const QPointF to = chef.badge.topLeft();
    const auto last = m_walkers.find(chef.key);
    if (last == m_walkers.end())
        return newcomer(chef, site, nowMs);
    const Walker &before = last->second;
    if (before.home != home)
        return {home, to, to, kLongAgo};
    if (before.to == to)
        return before;
    if (nowMs - before.leftMs < kRestMs)
        return {home, to, to, nowMs};
    m_lastArrivalMs = std::max(m_lastArrivalMs, nowMs + kWalkMs);
    return {home, before.to, to, nowMs};
}

/// Who was here and is not any more, in a house that is still open, goes to its entrance.
void Walks::seeOut(const Sites &open, std::int64_t nowMs)
{
    for (const auto &[key, walker] : m_walkers) {
        const auto site = open.find(key.process);
        const auto before = m_sites.find(key.process);
        if (site == open.end() || before == m_sites.end() || !(before->second == site->second))
            continue;
        m_leaving[key] = {walker.home, positionOf(walker, nowMs), site->second.inside, nowMs};
        m_lastArrivalMs = std::max(m_lastArrivalMs, nowMs + kWalkMs);
    }
    std::erase_if(m_leaving, [&](const auto &entry) {
        return nowMs - entry.second.leftMs >= kWalkMs || !open.contains(entry.first.process);
    });
}

void Walks::follow(const StreetPicture &settled, std::int64_t nowMs)
{
    std::map<model::ThreadKey, Walker> next;
    Sites sites;
    m_badge = QSizeF(settled.chef.badge, settled.chef.badge);
    for (const HouseBox &house : settled.houses) {
        if (house.entrance.isEmpty())
            continue;
        const QPointF inside(house.entrance.left(), house.entrance.top() - settled.chef.badge);
        const Site &site = sites[house.process] = {house.rect, inside};
        for (const ChefBox &chef : house.chefs) {
            next.emplace(chef.key, walkerFor(chef, site, nowMs));
            m_walkers.erase(chef.key);
            m_leaving.erase(chef.key);
        }
    }
    seeOut(sites, nowMs);
    m_walkers = std::move(next);
    m_sites = std::move(sites);
}

void Walks::settle(const StreetPicture &settled)
{
    m_walkers.clear();
    m_leaving.clear();
    m_sites.clear();
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
    for (const auto &[key, walker] : m_leaving) {
        if (nowMs - walker.leftMs < kWalkMs)
            settled.leaving.push_back({key, QRectF(positionOf(walker, nowMs), m_badge)});
    }
    return settled;
}

} // namespace brigade::app
