// What the street says of the thing that one points at.
#include "app/street_layout.h"
#include "app/street_words.h"

#include <QCoreApplication>

namespace brigade::app {

namespace {

struct TipText
{
    Q_DECLARE_TR_FUNCTIONS(Street)
};

constexpr double kReachPx = 8; ///< above an entrance, which is a line

} // namespace

QString StreetWords::tip(const StreetPicture &picture, const QPointF &point) const
{
    for (const StoveBox &box : picture.stoves) {
        const auto core = m_street.cores.find(box.core);
        if (core != m_street.cores.end() && box.rect.contains(point))
            return core->second.thread && box.chef.contains(point) ? describe(*core->second.thread)
                                                                   : stoveTip(core->second);
    }
    if (const auto key = chefAt(picture, m_street, point))
        return describe(*key);
    for (const HouseBox &house : picture.houses) {
        const auto process = m_street.processes.find(house.process);
        if (process == m_street.processes.end() || !house.rect.contains(point))
            continue;
        if (house.entrance.adjusted(0, -kReachPx, 0, 0).contains(point))
            return entrance();
        // Small houses have no room for all of it on their sign.
        return this->house(process->second);
    }
    return {};
}

QString StreetWords::entrance() const
{
    return m_vocabulary == model::Vocabulary::Restaurant
        ? TipText::tr("The door: new chefs come in here, and those who are dismissed leave")
        //: Points at a mark in the picture of a process
        : TipText::tr("Where new threads appear, and those that have ended leave");
}

QString StreetWords::stoveTip(const model::CoreNow &core) const
{
    //: Who cooks on a stove (runs on a core). %1: such as "Stove 1"; %2: "Chef 2 of Restaurant 1"
    QStringList lines {TipText::tr("%1: %2", "stove: who").arg(stove(core.core), cook(core))};
    if (!shares(core).isEmpty())
        lines << shares(core);
    if (core.measured)
        //: Below two shares, "this run 27 %" and "others 8 %". The rest: who is there now
        lines << TipText::tr(
            "The shares are those of the last measurement, the rest is of this moment");
    if (core.closed)
        lines << TipText::tr("The plan does not let this run use it");
    return lines.join(QLatin1Char('\n'));
}

} // namespace brigade::app
