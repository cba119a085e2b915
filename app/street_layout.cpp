#include "app/street_layout.h"

#include "app/metrics.h"
#include "app/street_mirror.h"
#include "app/street_office.h"

#include <algorithm>
#include <cmath>

namespace brigade::app {

namespace {

constexpr double kGap = metrics::kStreetGapPx;
constexpr std::size_t kMostClosedHouses = 16;

bool isHouse(const model::ProcessNow &process)
{
    return process.role == engine::ProcessRole::Worker;
}

/// Top to bottom: sign, office and suppliers, houses, stoves.
struct Cut
{
    QRectF sign, rail, office, suppliers, houses, stoves;
    std::size_t stoveColumns = 1;
};

struct StoveSize
{
    double badge = 0;
    double height = 0;
};

StoveSize stoveSize(const TextSize &text)
{
    const double badge = std::ceil(metrics::kStoveChefLines * text.line);
    return {badge, text.line + badge + text.line / 2 + 12};
}

/// What the street has beside its houses.
struct Others
{
    std::size_t suppliers = 0;
    std::size_t cores = 0;
    bool office = false;
};

Cut cutStreet(const QSizeF &size, const Others &others, const TextSize &text)
{
    Cut cut;
    const QRectF all = QRectF({0, 0}, size)
                           .adjusted(metrics::kStreetMarginPx, metrics::kStreetMarginPx,
                                     -metrics::kStreetMarginPx, -metrics::kStreetMarginPx);
    const double half = std::floor((all.width() - kGap) * 0.6);
    cut.sign = QRectF(all.left(), all.top(), half, text.line + 4);
    cut.rail =
        QRectF(cut.sign.right() + kGap, all.top() + 1, all.width() - half - kGap, text.line + 2);
    double top = cut.sign.bottom() + kGap / 2;
    if (others.office || others.suppliers > 0) {
        QRectF row(all.left(), top, all.width(), text.line + (others.office ? 12 : 6));
        top = row.bottom() + kGap / 2;
        if (others.office) {
            cut.office = row;
            if (others.suppliers > 0)
                cut.office.setWidth(std::floor(row.width() * metrics::kOfficeShareOfWidth));
            row.setLeft(cut.office.right() + kGap);
        }
        cut.suppliers = row;
    }
    double bottom = all.bottom();
    if (const std::size_t cores = others.cores; cores > 0) {
        const double height = stoveSize(text).height;
        const auto most = static_cast<std::size_t>(
            std::max(1.0, std::floor((all.width() + kGap) / (metrics::kNarrowestStovePx + kGap))));
        const std::size_t rows = (cores + most - 1) / most;
        cut.stoveColumns = (cores + rows - 1) / rows;
        const double wanted = static_cast<double>(rows) * (height + kGap) - kGap;
        // Many rows of stoves would leave no street: they are then cut off at the bottom rows.
        const double given =
            std::max(height, std::min(wanted, all.height() * metrics::kStovesShareOfHeight));
        cut.stoves = QRectF(all.left(), all.bottom() - given, all.width(), given);
        bottom = cut.stoves.top() - kGap;
    }
    cut.houses = QRectF(all.left(), top, all.width(), std::max(0.0, bottom - top));
    return cut;
}

/// Columns of the street and the size of chef that they allow.
struct Grid
{
    std::size_t columns = 1;
    std::size_t rows = 1;
    ChefSize chef;
};

QSizeF houseSize(const QRectF &area, const Grid &grid)
{
    const auto columns = static_cast<double>(grid.columns);
    const auto rows = static_cast<double>(grid.rows);
    return {std::max(0.0, std::floor((area.width() - kGap * (columns - 1)) / columns)),
            std::max(0.0, std::floor((area.height() - kGap * (rows - 1)) / rows))};
}

double worth(const ChefSize &chef, const QSizeF &house)
{
    // A card says more than a badge of any size, and beyond a point larger is not better. Between
    // equals the house whose shorter side is longer.
    const double words = chef.scale == StreetScale::Card ? 1000 + std::min(chef.text, 200.0) : 0;
    const double places = chef.placeColumns > 0 ? 500 : 0;
    const double extras = chef.extras == ChefSize::Extras::Shown ? 600 : 0;
    return extras + places + words + chef.badge + std::min(house.width(), house.height()) / 10'000;
}

struct Place
{
    std::size_t index = 0;
    std::size_t columns = 1;
};

QPointF cornerOf(const QRectF &area, const Place &place, const QSizeF &cell)
{
    const std::size_t row = place.index / place.columns;
    const std::size_t column = place.index % place.columns;
    return {area.left() + static_cast<double>(column) * (cell.width() + kGap),
            area.top() + static_cast<double>(row) * (cell.height() + kGap)};
}

Grid bestGrid(const QRectF &area, std::size_t houses, const HouseLoad &load, const TextSize &text)
{
    Grid best;
    double bestWorth = -1;
    for (std::size_t columns = 1; columns <= houses; ++columns) {
        Grid grid {columns, (houses + columns - 1) / columns, {}};
        if (columns > 1 && (grid.columns - 1) * grid.rows >= houses)
            continue; // a whole column would be empty
        const QSizeF size = houseSize(area, grid);
        grid.chef = fittingChefSize(size, load, text);
        const double gridWorth = worth(grid.chef, size);
        if (gridWorth > bestWorth) {
            bestWorth = gridWorth;
            best = grid;
        }
    }
    return best;
}

void layOutHouses(StreetPicture &picture,
                  const std::vector<const model::ProcessNow *> &houses,
                  const QRectF &area,
                  const TextSize &text)
{
    if (houses.empty())
        return;
    HouseLoad load {1};
    for (const model::ProcessNow *process : houses) {
        load.chefs = std::max(load.chefs, chefsOf(*process).size());
        load.gil = load.gil || process->gilEnabled;
        load.loop = load.loop || process->loop.has_value();
        load.jars = std::max(load.jars, process->variables.size());
        load.keys = std::max(load.keys, process->locks.size());
    }
    const Grid grid = bestGrid(area, houses.size(), load, text);
    picture.chef = grid.chef;
    const QSizeF size = houseSize(area, grid);
    for (std::size_t i = 0; i < houses.size(); ++i) {
        const QPointF corner = cornerOf(area, {i, grid.columns}, size);
        picture.houses.push_back(layOutHouse(*houses[i], QRectF(corner, size), grid.chef, text));
    }
}

void layOutStoves(StreetPicture &picture,
                  const model::StreetNow &street,
                  const Cut &cut,
                  const TextSize &text)
{
    const StoveSize size = stoveSize(text);
    const auto columns = static_cast<double>(cut.stoveColumns);
    const double width = std::min(
        metrics::kWidestStovePx, std::floor((cut.stoves.width() - kGap * (columns - 1)) / columns));
    std::size_t place = 0;
    for (const auto &[core, now] : street.cores) {
        const QSizeF cell(width, size.height);
        StoveBox stove;
        stove.core = core;
        stove.rect = QRectF(cornerOf(cut.stoves, {place++, cut.stoveColumns}, cell), cell);
        if (stove.rect.bottom() > cut.stoves.bottom() + 0.5)
            break;
        const QRectF inside = stove.rect.adjusted(4, 3, -4, -3);
        stove.title = QRectF(inside.left(), inside.top(), inside.width(), text.line);
        const double side = std::min(size.badge, inside.width());
        stove.chef = QRectF(inside.left(), stove.title.bottom() + 1, side, side);
        double textLeft = stove.chef.right() + 6;
        const double wordsWidth = 14 * text.digit;
        if (inside.right() - textLeft - side - 6 >= wordsWidth) {
            stove.art = stove.chef.translated(side, 0);
            textLeft = stove.art.right() + 6;
        }
        if (inside.right() - textLeft >= wordsWidth)
            stove.shares = QRectF(textLeft, stove.chef.top(), inside.right() - textLeft, side);
        stove.bar = QRectF(inside.left(), stove.chef.bottom() + 3, inside.width(),
                           inside.bottom() - stove.chef.bottom() - 3);
        picture.stoves.push_back(stove);
    }
}

void layOutSuppliers(StreetPicture &picture, const model::StreetNow &street, const QRectF &area)
{
    std::vector<const model::ProcessNow *> suppliers;
    for (const auto &[index, process] : street.processes) {
        if (process.role == engine::ProcessRole::Supplier)
            suppliers.push_back(&process);
    }
    if (suppliers.empty())
        return;
    const auto count = static_cast<double>(suppliers.size());
    const double width =
        std::min(metrics::kWidestStovePx, std::floor((area.width() - kGap * (count - 1)) / count));
    double x = area.left();
    for (const model::ProcessNow *supplier : suppliers) {
        picture.suppliers.push_back(
            {supplier->process, QRectF(x, area.top(), width, area.height())});
        x += width + kGap;
    }
}

/// Drawing, words and lamps from one end to the other; the words have at least half of it.
OfficeBox layOutOffice(const std::vector<const model::ProcessNow *> &houses,
                       const QRectF &rect,
                       const TextSize &text)
{
    OfficeBox office;
    office.rect = rect;
    if (rect.isEmpty())
        return office;
    const QRectF inside = rect.adjusted(kGap, 2, -kGap, -2);
    office.art = QRectF(inside.topLeft(), QSizeF(inside.height(), inside.height()));
    office.label = inside;
    office.label.setLeft(office.art.right() + kGap);
    const double side = text.line + 2;
    const double width = side + text.digit;
    const double all = static_cast<double>(houses.size()) * (width + kGap / 2);
    if (all > office.label.width() / 2)
        return office;
    office.label.setRight(office.label.right() - all);
    double x = office.label.right() + kGap / 2;
    for (const model::ProcessNow *house : houses) {
        const double top = std::floor(inside.center().y() - side / 2);
        office.lamps.push_back({house->process, QRectF(x, top, width, side)});
        x += width + kGap / 2;
    }
    return office;
}

} // namespace

namespace {

/// The house that stood there first: one that reopens does so where its forerunner burnt down.
engine::ProcessIndex siteOf(const model::StreetNow &street, const model::ProcessNow &process)
{
    const model::ProcessNow *first = &process;
    while (first->replaces && *first->replaces < first->process) {
        const auto before = street.processes.find(*first->replaces);
        if (before == street.processes.end())
            break;
        first = &before->second;
    }
    return first->process;
}

bool hasReopened(const model::StreetNow &street, const model::ProcessNow &process)
{
    return process.gone
        && std::any_of(street.processes.begin(), street.processes.end(),
                       [&](const auto &entry) { return entry.second.replaces == process.process; });
}

} // namespace

std::vector<const model::ProcessNow *> housesOf(const model::StreetNow &street)
{
    std::vector<const model::ProcessNow *> shown;
    std::vector<const model::ProcessNow *> all;
    bool anyAlive = false;
    for (const auto &[index, process] : street.processes) {
        if (!isHouse(process) || hasReopened(street, process))
            continue;
        all.push_back(&process);
        anyAlive = anyAlive || !process.gone;
        if (!process.gone || process.crashed)
            shown.push_back(&process);
    }
    std::vector<const model::ProcessNow *> &houses = anyAlive ? shown : all;
    std::size_t closed = 0;
    for (const model::ProcessNow *process : houses)
        closed += process->gone ? 1U : 0U;
    // The oldest closed ones leave first.
    std::erase_if(houses, [&](const model::ProcessNow *process) {
        const bool leaves = process->gone && closed > kMostClosedHouses;
        closed -= leaves ? 1U : 0U;
        return leaves;
    });
    std::stable_sort(houses.begin(), houses.end(), [&](const auto *one, const auto *other) {
        return siteOf(street, *one) < siteOf(street, *other);
    });
    return houses;
}

StreetPicture layOutStreet(const model::StreetNow &street, const StreetFrame &frame)
{
    StreetPicture picture;
    const auto houses = housesOf(street);
    std::size_t suppliers = 0;
    std::size_t workers = 0;
    for (const auto &[index, process] : street.processes) {
        if (process.role == engine::ProcessRole::Supplier)
            ++suppliers;
        else if (isHouse(process))
            ++workers;
    }
    picture.hiddenHouses = workers - houses.size();
    const Others others {suppliers, street.cores.size(), officeOf(street).has_value()};
    const Cut cut = cutStreet(frame.size, others, frame.text);
    picture.sign = cut.sign;
    if (street.supervisorQueue.empty())
        picture.sign.setRight(cut.rail.right()); // nothing hangs there
    else
        picture.rail = layOutRail(street.supervisorQueue, cut.rail, frame.text);
    picture.office = layOutOffice(houses, cut.office, frame.text);
    layOutSuppliers(picture, street, cut.suppliers);
    layOutHouses(picture, houses, cut.houses, frame.text);
    layOutStoves(picture, street, cut, frame.text);
    if (frame.direction == Qt::RightToLeft)
        mirror(picture, frame.size.width());
    return picture;
}

std::optional<model::ThreadKey> chefAt(const StreetPicture &picture,
                                       const model::StreetNow &street,
                                       const QPointF &point)
{
    for (const HouseBox &house : picture.houses) {
        // Badges first: one at the door may be asked for before the home he left.
        for (const ChefBox &chef : house.chefs) {
            if (chef.badge.contains(point))
                return chef.key;
        }
        for (const ChefBox &chef : house.chefs) {
            if (chef.home.contains(point) || chef.text.contains(point))
                return chef.key;
        }
    }
    for (const StoveBox &stove : picture.stoves) {
        const auto core = street.cores.find(stove.core);
        if (core != street.cores.end() && stove.rect.contains(point))
            return core->second.thread;
    }
    return std::nullopt;
}

} // namespace brigade::app
