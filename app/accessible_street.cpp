#include "app/accessible_street.h"

#include "app/joined_words.h"
#include "app/street_view.h"
#include "app/street_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace brigade::app {

namespace {

struct HeardStreet
{
    Q_DECLARE_TR_FUNCTIONS(Street)
};

model::ThreadKey keyAt(const model::ProcessNow &process, int leaf)
{
    return chefsOf(process).at(static_cast<std::size_t>(leaf))->key;
}

} // namespace

AccessibleStreet::AccessibleStreet(StreetView &view)
    : AccessibleTree(&view)
    , m_view(view)
    , m_controller(&view.controller())
{
}

const model::StreetNow *AccessibleStreet::street() const
{
    return m_controller.isNull() ? nullptr : m_controller->street();
}

std::vector<const model::ProcessNow *> AccessibleStreet::houses() const
{
    const model::StreetNow *now = street();
    return now == nullptr ? std::vector<const model::ProcessNow *>() : housesOf(*now);
}

/// The restaurants, then the stoves.
int AccessibleStreet::branchCount() const
{
    const model::StreetNow *now = street();
    if (now == nullptr)
        return 0;
    return static_cast<int>(houses().size()) + (now->cores.empty() ? 0 : 1);
}

int AccessibleStreet::leafCount(int branch) const
{
    const auto all = houses();
    if (branch < static_cast<int>(all.size()))
        return static_cast<int>(chefsOf(*all.at(static_cast<std::size_t>(branch))).size());
    return static_cast<int>(street()->cores.size());
}

ToldItem AccessibleStreet::item(int branch, int leaf) const
{
    const StreetWords words(*street(), m_view.controller().taskNames(), m_view.vocabulary());
    const auto all = houses();
    if (branch >= static_cast<int>(all.size())) {
        if (leaf != kBranch)
            return stove(leaf, words);
        return {.name = model::headingPlural(model::Term::Core, m_view.vocabulary())};
    }
    const model::ProcessNow &process = *all[static_cast<std::size_t>(branch)];
    return leaf == kBranch ? house(process, words) : chef(keyAt(process, leaf), words);
}

ToldItem AccessibleStreet::house(const model::ProcessNow &process, const StreetWords &words) const
{
    ToldItem told {
        .name = QStringLiteral("%1: %2").arg(words.houseName(process), words.houseNote(process))};
    QStringList parts;
    if (process.gilEnabled && !process.gone)
        parts << QStringLiteral("%1: %2").arg(words.bathroom(), words.doorSign(process));
    //: Read aloud. %1: "Rail" or "Queue"; %2: how many orders or tasks wait there
    parts << HeardStreet::tr("%1: %2 waiting").arg(words.rail()).arg(process.queue.size());
    parts << words.loopSign(process) << words.larder(process);
    parts.removeAll(QString());
    told.description = withSemicolons(parts);
    for (const HouseBox &box : m_view.picture().houses) {
        if (box.process == process.process)
            told.rect = inView(box.rect);
    }
    return told;
}

ToldItem AccessibleStreet::chef(const model::ThreadKey &key, const StreetWords &words) const
{
    const QString all = words.describe(key);
    ToldItem told {
        .name = all.section(QLatin1Char('\n'), 0, 0),
        .description =
            all.section(QLatin1Char('\n'), 1).replace(QLatin1Char('\n'), QLatin1String("; "))};
    if (m_view.controller().selected() == key)
        told.chosen = ToldItem::Chosen::Yes;
    for (const HouseBox &house : m_view.picture().houses) {
        for (const ChefBox &box : house.chefs) {
            if (box.key == key)
                told.rect = inView(box.badge);
        }
    }
    return told;
}

ToldItem AccessibleStreet::stove(int index, const StreetWords &words) const
{
    const model::CoreNow &core = std::next(street()->cores.begin(), index)->second;
    ToldItem told {.name = QStringLiteral("%1: %2").arg(words.stove(core.core), words.cook(core)),
                   .description =
                       words.shares(core).replace(QLatin1Char('\n'), QLatin1String("; "))};
    for (const StoveBox &box : m_view.picture().stoves) {
        if (box.core == core.core)
            told.rect = inView(box.rect);
    }
    return told;
}

QRect AccessibleStreet::inView(const QRectF &inStreet) const
{
    return inStreet.translated(-m_view.eye().corner()).toAlignedRect();
}

void AccessibleStreet::choose(int branch, int leaf)
{
    const auto all = houses();
    if (branch < static_cast<int>(all.size()) && leaf != kBranch)
        m_view.controller().select(keyAt(*all[static_cast<std::size_t>(branch)], leaf));
}

QAccessibleInterface *AccessibleStreet::focusChild() const
{
    const auto all = houses();
    const auto wanted = all.empty() ? std::nullopt : m_view.cursorKey();
    for (std::size_t branch = 0; wanted && branch < all.size(); ++branch) {
        const auto chefs = chefsOf(*all[branch]);
        for (std::size_t leaf = 0; leaf < chefs.size(); ++leaf) {
            if (chefs[leaf]->key == *wanted)
                return place(static_cast<int>(branch), static_cast<int>(leaf));
        }
    }
    return nullptr;
}

} // namespace brigade::app
