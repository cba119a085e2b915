#include "app/street_layout.h"
#include "app/street_words.h"
#include "tests/app/synthetic_street.h"

#include <QTest>

Q_DECLARE_METATYPE(brigade::test::StreetSize)

using namespace brigade;
using namespace brigade::app;
using brigade::test::makeStreet;
using brigade::test::StreetSize;

namespace {

constexpr TextSize kText {17, 8};

/// Every rectangle that something is drawn in and that nothing else may touch.
std::vector<QRectF> leaves(const StreetPicture &picture)
{
    std::vector<QRectF> found {picture.sign};
    const auto addRail = [&](const RailBox &rail) {
        found.push_back(rail.label);
        for (const TicketBox &ticket : rail.tickets)
            found.push_back(ticket.rect);
        found.push_back(rail.more);
    };
    addRail(picture.rail);
    found.insert(found.end(), {picture.office.art, picture.office.label});
    for (const OfficeBox::Lamp &lamp : picture.office.lamps)
        found.push_back(lamp.rect);
    for (const SupplierBox &supplier : picture.suppliers)
        found.push_back(supplier.rect);
    for (const HouseBox &house : picture.houses) {
        found.insert(found.end(),
                     {house.title, house.loop, house.tally, house.more, house.bathroomLabel});
        found.insert(found.end(),
                     {house.doorSign, house.toilet, house.door, house.openDoor, house.openDoorLabel,
                      house.front, house.frontSign});
        for (const WaitingBox &place : house.places)
            found.insert(found.end(), {place.label, place.art});
        addRail(house.rail);
        addRail(house.guests);
        for (const ChefBox &chef : house.chefs) {
            found.insert(found.end(), {chef.badge, chef.text});
            if (chef.home != chef.badge)
                found.push_back(chef.home);
        }
    }
    for (const StoveBox &stove : picture.stoves)
        found.insert(found.end(), {stove.title, stove.chef, stove.art, stove.shares, stove.bar});
    std::erase_if(found, [](const QRectF &rect) { return rect.isEmpty(); });
    std::sort(found.begin(), found.end(),
              [](const QRectF &a, const QRectF &b) { return a.top() < b.top(); });
    return found;
}

/// Rectangles that touch share an edge, not an area.
bool overlap(const QRectF &a, const QRectF &b)
{
    const QRectF common = a & b;
    return common.width() > 0.01 && common.height() > 0.01;
}

QByteArray text(const QRectF &rect)
{
    return QStringLiteral("(%1, %2, %3 x %4)")
        .arg(rect.x())
        .arg(rect.y())
        .arg(rect.width())
        .arg(rect.height())
        .toUtf8();
}

} // namespace

class TestStreetLayout : public QObject
{
    Q_OBJECT

private slots:
    void nothingOverlapsAndAllIsInside_data();
    void nothingOverlapsAndAllIsInside();
    void everyChefIsThereOnceOrCountedAsHidden_data() { nothingOverlapsAndAllIsInside_data(); }
    void everyChefIsThereOnceOrCountedAsHidden();
    void hitTestInvertsTheLayout_data() { nothingOverlapsAndAllIsInside_data(); }
    void hitTestInvertsTheLayout();
    void scaleShrinksFromCardsToDots();
    void sixteenTimesFortyIsAllShown();
    void holderIsInsideAndWaitersQueueInOrder();
    void nobodyElseMovesWhenTheGilChangesHands();
    void longQueueIsCutAndCounted();
    void closedHousesLeaveWhileOthersAreOpen();
    void controlThreadIsNoChef();
    void chefsWaitWhereTheyWaitForSomething();
    void everybodyHasRoomAtEachPlace_data();
    void everybodyHasRoomAtEachPlace();
    void nobodyElseMovesWhenOneGoesToWait();
    void closedHouseIsAFrontWithASign_data() { nothingOverlapsAndAllIsInside_data(); }
    void closedHouseIsAFrontWithASign();
    void houseWithoutGilShowsAnOpenDoor();
    void eventLoopHasASignOfItsOwn();
    void wordsOfTheEventLoop();
};

void TestStreetLayout::nothingOverlapsAndAllIsInside_data()
{
    QTest::addColumn<StreetSize>("street");
    QTest::addColumn<QSizeF>("size");
    const QSizeF sizes[] {{1000, 500}, {640, 420}, {1600, 800}, {420, 300}};
    const StreetSize streets[] {{0, 0, 0, 0, 0},      {1, 0, 0, 0, 1},       {1, 1, 0, 1, 1},
                                {1, 3, 2, 5, 2},      {2, 4, 3, 0, 2},       {4, 8, 7, 100, 8},
                                {16, 40, 39, 9, 4},   {1, 1000, 0, 2000, 2}, {7, 5, 1, 3, 64},
                                {64, 4, 3, 1, 2},     {3, 200, 199, 0, 2},   {1, 5, 4, 3, 2, 900},
                                {4, 41, 40, 9, 2, 1}, {16, 3, 0, 0, 2, 7}};
    for (const QSizeF &size : sizes) {
        for (const StreetSize &street : streets) {
            QTest::addRow("%ux%u, %u wait, %d cores, %.0fx%.0f", street.processes, street.threads,
                          street.waiters, street.cores, size.width(), size.height())
                << street << size;
        }
    }
}

void TestStreetLayout::nothingOverlapsAndAllIsInside()
{
    QFETCH(StreetSize, street);
    QFETCH(QSizeF, size);
    const StreetPicture picture = layOutStreet(makeStreet(street), {size, kText});
    const std::vector<QRectF> found = leaves(picture);
    const QRectF bounds({0, 0}, size);
    for (std::size_t i = 0; i < found.size(); ++i) {
        QVERIFY2(bounds.contains(found[i]), text(found[i]));
        // By top: whoever begins below this one's bottom cannot touch it, nor can any after.
        for (std::size_t k = i + 1; k < found.size() && found[k].top() < found[i].bottom(); ++k)
            QVERIFY2(!overlap(found[i], found[k]), text(found[i]) + " and " + text(found[k]));
    }
    for (const HouseBox &house : picture.houses) {
        for (const ChefBox &chef : house.chefs)
            QVERIFY2(house.rect.contains(chef.badge) && house.rect.contains(chef.home),
                     text(chef.badge) + " in " + text(house.rect));
    }
}

void TestStreetLayout::everyChefIsThereOnceOrCountedAsHidden()
{
    QFETCH(StreetSize, street);
    QFETCH(QSizeF, size);
    const StreetPicture picture = layOutStreet(makeStreet(street), {size, kText});
    QCOMPARE(picture.houses.size(), std::size_t {street.processes});
    for (const HouseBox &house : picture.houses) {
        QCOMPARE(house.chefs.size() + house.hidden, std::size_t {street.threads});
        const std::size_t onTheRail = house.rail.tickets.size() + house.rail.hidden;
        QCOMPARE(onTheRail + house.guests.tickets.size() + house.guests.hidden,
                 std::size_t {street.queued});
        if (house.hidden > 0 && house.rect.height() > 80)
            QVERIFY(!house.more.isEmpty());
    }
}

void TestStreetLayout::hitTestInvertsTheLayout()
{
    QFETCH(StreetSize, street);
    QFETCH(QSizeF, size);
    const model::StreetNow now = makeStreet(street);
    const StreetPicture picture = layOutStreet(now, {size, kText});
    for (const HouseBox &house : picture.houses) {
        const std::size_t step = std::max<std::size_t>(1, house.chefs.size() / 50);
        for (std::size_t i = 0; i < house.chefs.size(); i += step) {
            const ChefBox &chef = house.chefs[i];
            QVERIFY(chefAt(picture, now, chef.badge.center()) == chef.key);
            QVERIFY(chefAt(picture, now, chef.home.center()) == chef.key);
        }
        QVERIFY(!chefAt(picture, now, house.title.center()));
    }
    for (const StoveBox &stove : picture.stoves)
        QVERIFY(chefAt(picture, now, stove.chef.center()) == now.cores.at(stove.core).thread);
    QVERIFY(!chefAt(picture, now, {-5, -5}));
}

void TestStreetLayout::scaleShrinksFromCardsToDots()
{
    const auto scaleOf = [](const StreetSize &street) {
        return layOutStreet(makeStreet(street), {{1000, 500}, kText}).chef;
    };
    QCOMPARE(scaleOf({1, 3, 2, 0, 2}).scale, StreetScale::Card);
    QCOMPARE(scaleOf({4, 8, 7, 0, 2}).scale, StreetScale::Badge);
    QCOMPARE(scaleOf({16, 40, 39, 0, 2}).scale, StreetScale::Dot);
    QVERIFY(scaleOf({1, 3, 2, 0, 2}).badge > scaleOf({4, 8, 7, 0, 2}).badge);
}

void TestStreetLayout::sixteenTimesFortyIsAllShown()
{
    const StreetPicture picture = layOutStreet(makeStreet({16, 40, 39, 3, 2}), {{900, 480}, kText});
    for (const HouseBox &house : picture.houses) {
        QCOMPARE(house.hidden, std::size_t {0});
        QCOMPARE(house.chefs.size(), std::size_t {40});
        for (const ChefBox &chef : house.chefs)
            QVERIFY(chef.place != ChefBox::Place::Kitchen);
    }
    QVERIFY(picture.chef.badge >= 6);
}

void TestStreetLayout::holderIsInsideAndWaitersQueueInOrder()
{
    const model::StreetNow now = makeStreet({1, 6, 3, 0, 2}); // 6, 5, 4 wait for 1
    const StreetPicture picture = layOutStreet(now, {{1000, 500}, kText});
    const HouseBox &house = picture.houses.front();
    const auto box = [&](std::uint32_t thread) {
        return *std::find_if(house.chefs.begin(), house.chefs.end(), [&](const ChefBox &chef) {
            return chef.key.thread == engine::ThreadIndex {thread};
        });
    };
    QCOMPARE(box(1).place, ChefBox::Place::Inside);
    QVERIFY(house.bathroom.contains(box(1).badge));
    QCOMPARE(box(2).place, ChefBox::Place::Kitchen);
    QCOMPARE(box(6).place, ChefBox::Place::Door);
    QVERIFY(house.bathroom.right() < box(6).badge.left());
    QVERIFY(box(6).badge.right() < box(5).badge.left());
    QVERIFY(box(5).badge.right() < box(4).badge.left());
}

void TestStreetLayout::nobodyElseMovesWhenTheGilChangesHands()
{
    model::StreetNow now = makeStreet({2, 6, 3, 0, 2});
    const StreetFrame frame {{1000, 500}, kText};
    const StreetPicture before = layOutStreet(now, frame);
    model::ProcessNow &process = now.processes.begin()->second;
    process.gilHolder = process.gilWaiters.front();
    process.gilWaiters.erase(process.gilWaiters.begin());
    const StreetPicture after = layOutStreet(now, frame);
    QCOMPARE(after.houses[0].bathroom, before.houses[0].bathroom);
    for (std::size_t i = 0; i < before.houses[0].chefs.size(); ++i)
        QCOMPARE(after.houses[0].chefs[i].home, before.houses[0].chefs[i].home);
    // And without anybody at the door the house is cut in the same way.
    process.gilWaiters.clear();
    QCOMPARE(layOutStreet(now, frame).houses[0].chefs[3].home, before.houses[0].chefs[3].home);
}

void TestStreetLayout::longQueueIsCutAndCounted()
{
    const StreetPicture picture = layOutStreet(makeStreet({1, 2, 0, 500, 2}), {{800, 400}, kText});
    const RailBox &rail = picture.houses.front().rail;
    QVERIFY(rail.tickets.size() > 5);
    QCOMPARE(rail.tickets.size() + rail.hidden, std::size_t {500});
    QVERIFY(!rail.more.isEmpty());
    QVERIFY(rail.tickets[0].task < rail.tickets[1].task);
    QVERIFY(rail.tickets[0].rect.right() < rail.tickets[1].rect.left());
}

void TestStreetLayout::closedHousesLeaveWhileOthersAreOpen()
{
    model::StreetNow now = makeStreet({4, 2, 0, 0, 2});
    now.processes.at(engine::ProcessIndex {1}).gone = true;
    now.processes.at(engine::ProcessIndex {2}).gone = true;
    now.processes.at(engine::ProcessIndex {2}).crashed = true;
    const StreetPicture picture = layOutStreet(now, {{800, 400}, kText});
    QCOMPARE(picture.houses.size(), std::size_t {3});
    QCOMPARE(picture.houses[0].process, engine::ProcessIndex {2});
    QCOMPARE(picture.hiddenHouses, std::size_t {1});
    for (auto &[index, process] : now.processes)
        process.gone = true;
    QCOMPARE(layOutStreet(now, {{800, 400}, kText}).houses.size(), std::size_t {4});
}

void TestStreetLayout::controlThreadIsNoChef()
{
    const model::StreetNow now = makeStreet({1, 2, 0, 0, 1});
    QCOMPARE(now.processes.begin()->second.threads.size(), std::size_t {3});
    QCOMPARE(layOutStreet(now, {{800, 400}, kText}).houses[0].chefs.size(), std::size_t {2});
}

void TestStreetLayout::chefsWaitWhereTheyWaitForSomething()
{
    using Place = ChefBox::Place;
    using model::ThreadState;
    struct Row
    {
        ThreadState state;
        std::optional<engine::BlockReason> block;
        Place place;
    };
    const Row rows[] {{ThreadState::Io, engine::BlockReason::Sleep, Place::Oven},
                      {ThreadState::Io, engine::BlockReason::Net, Place::Delivery},
                      {ThreadState::Io, engine::BlockReason::File, Place::Pantry},
                      {ThreadState::Io, std::nullopt, Place::Kitchen},
                      {ThreadState::Idle, std::nullopt, Place::Bench},
                      {ThreadState::Running, std::nullopt, Place::Kitchen},
                      {ThreadState::OffCore, std::nullopt, Place::Kitchen}};
    for (const Row &row : rows) {
        model::StreetNow now = makeStreet({1, 3, 0, 0, 2});
        model::ThreadNow &thread =
            now.processes.begin()->second.threads.at(engine::ThreadIndex {2});
        thread.state = row.state;
        thread.block = row.block;
        const HouseBox house = layOutStreet(now, {{1000, 600}, kText}).houses.front();
        const ChefBox &chef = house.chefs[1];
        QCOMPARE(chef.place, row.place);
        QCOMPARE(chef.badge == chef.home, row.place == Place::Kitchen);
        QCOMPARE(house.places.size(), std::size_t {4});
        for (const WaitingBox &box : house.places)
            QCOMPARE(box.rect.contains(chef.badge), box.place == row.place);
    }
}

void TestStreetLayout::everybodyHasRoomAtEachPlace_data()
{
    QTest::addColumn<StreetSize>("street");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("state");
    const auto add = [](const StreetSize &street, const QSizeF &size) {
        for (int state = 0; state < 4; ++state)
            QTest::addRow("%ux%u, %.0fx%.0f, at %d", street.processes, street.threads, size.width(),
                          size.height(), state)
                << street << size << state;
    };
    add({1, 3, 2, 0, 2}, {1000, 600});
    add({1, 3, 0, 0, 2}, {1000, 600});
    add({1, 5, 4, 0, 2}, {1000, 600});
    add({1, 8, 0, 0, 2}, {1200, 900});
    add({2, 3, 2, 0, 2}, {1400, 900});
}

void TestStreetLayout::everybodyHasRoomAtEachPlace()
{
    QFETCH(StreetSize, street);
    QFETCH(QSizeF, size);
    QFETCH(int, state);
    model::StreetNow now = makeStreet(street);
    for (auto &[index, process] : now.processes) {
        process.gilHolder.reset();
        process.gilWaiters.clear();
        for (auto &[number, thread] : process.threads) {
            thread.state = state == 3 ? model::ThreadState::Idle : model::ThreadState::Io;
            if (state < 3)
                thread.block = static_cast<engine::BlockReason>(state);
        }
    }
    const StreetPicture picture = layOutStreet(now, {size, kText});
    QVERIFY(picture.chef.placeColumns > 0);
    for (const HouseBox &house : picture.houses) {
        for (const ChefBox &chef : house.chefs) {
            QVERIFY(chef.place != ChefBox::Place::Kitchen);
            QVERIFY2(std::any_of(house.places.begin(), house.places.end(),
                                 [&](const WaitingBox &box) {
                                     return box.place == chef.place
                                         && box.rect.contains(chef.badge);
                                 }),
                     text(chef.badge));
        }
    }
    const std::vector<QRectF> found = leaves(picture);
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (std::size_t k = i + 1; k < found.size(); ++k)
            QVERIFY2(!overlap(found[i], found[k]), text(found[i]) + " and " + text(found[k]));
    }
}

void TestStreetLayout::nobodyElseMovesWhenOneGoesToWait()
{
    model::StreetNow now = makeStreet({1, 4, 0, 0, 2});
    auto &threads = now.processes.begin()->second.threads;
    const auto send = [&](std::uint32_t index) {
        threads.at(engine::ThreadIndex {index}).state = model::ThreadState::Io;
        threads.at(engine::ThreadIndex {index}).block = engine::BlockReason::Sleep;
        return layOutStreet(now, {{1000, 600}, kText}).houses.front();
    };
    send(2);
    const HouseBox before = send(3);
    const HouseBox after = send(1);
    QVERIFY(before.chefs[0].badge != after.chefs[0].badge);
    for (std::size_t i = 1; i < before.chefs.size(); ++i)
        QCOMPARE(after.chefs[i].badge, before.chefs[i].badge);
}

void TestStreetLayout::closedHouseIsAFrontWithASign()
{
    QFETCH(StreetSize, street);
    QFETCH(QSizeF, size);
    model::StreetNow now = makeStreet(street);
    for (auto &[index, process] : now.processes) {
        process.gone = true;
        process.gilHolder.reset();
        process.gilWaiters.clear();
        process.threads.clear();
    }
    const StreetPicture picture = layOutStreet(now, {size, kText});
    for (const HouseBox &house : picture.houses) {
        QVERIFY(house.chefs.empty());
        QVERIFY(house.places.empty());
        if (house.rect.height() > 100 && house.rect.width() > 40)
            QVERIFY2(!house.front.isEmpty() && !house.frontSign.isEmpty(), text(house.rect));
        QVERIFY(house.front.isEmpty() || house.rect.contains(house.front));
        QVERIFY(house.front.isEmpty() || house.rect.contains(house.frontSign));
        QVERIFY(!overlap(house.front, house.title) && !overlap(house.front, house.frontSign));
    }
}

void TestStreetLayout::houseWithoutGilShowsAnOpenDoor()
{
    model::StreetNow now = makeStreet({1, 3, 0, 0, 2});
    const HouseBox off = layOutStreet(now, {{1000, 600}, kText}).houses.front();
    QVERIFY(!off.openDoor.isEmpty() && off.bathroom.isEmpty());
    now.processes.begin()->second.gilEnabled = true;
    const HouseBox on = layOutStreet(now, {{1000, 600}, kText}).houses.front();
    QVERIFY(on.openDoor.isEmpty() && !on.bathroom.isEmpty() && !on.doorSign.isEmpty());
    QVERIFY(on.bathroom.contains(on.doorSign) && on.bathroom.contains(on.toilet));
}

void TestStreetLayout::eventLoopHasASignOfItsOwn()
{
    const StreetPicture with = layOutStreet(makeStreet({2, 6, 5, 3, 2, 40}), {{1000, 600}, kText});
    for (const HouseBox &house : with.houses) {
        QVERIFY(house.loop.height() >= kText.line);
        QVERIFY(house.rect.contains(house.loop));
    }
    const StreetPicture without = layOutStreet(makeStreet({2, 6, 5, 3, 2}), {{1000, 600}, kText});
    QVERIFY(without.houses.front().loop.isEmpty());
}

void TestStreetLayout::wordsOfTheEventLoop()
{
    model::StreetNow street = makeStreet({1, 3, 0, 0, 2, 3});
    model::ProcessNow &process = street.processes.begin()->second;
    model::LoopNow &loop = *process.loop;
    const TaskNames tasks {engine::Plan {}};
    const StreetWords kitchen(street, tasks, model::Vocabulary::Restaurant);
    const StreetWords field(street, tasks, model::Vocabulary::Computer);
    model::ThreadNow &thread = process.threads[loop.thread];
    thread.state = model::ThreadState::LoopWait;
    QCOMPARE(kitchen.loopSign(process), QStringLiteral("Head waiter waits for the door bell"));
    QCOMPARE(field.loopSign(process), QStringLiteral("Event loop waits for the selector"));
    QCOMPARE(kitchen.name(thread), QStringLiteral("Head waiter"));
    QCOMPARE(kitchen.tickets(process), QStringLiteral("0 running · 3 set aside · 0 ready"));
    loop.aside.begin()->second.readyNs = street.timeNs;
    loop.task = engine::TaskId {77};
    loop.sinceNs = street.timeNs - 20'000'000;
    QCOMPARE(kitchen.tickets(process), QStringLiteral("1 running · 2 set aside · 1 ready"));
    QVERIFY(!isLoopBlocked(process, street.timeNs));
    QVERIFY(kitchen.loopSign(process).startsWith(QStringLiteral("Head waiter on ")));
    loop.sinceNs = street.timeNs - 180'000'000;
    QVERIFY(isLoopBlocked(process, street.timeNs));
    QVERIFY(kitchen.loopSign(process).endsWith(QStringLiteral(" for 180 ms")));
    QVERIFY(field.loopSign(process).startsWith(QStringLiteral("Event loop blocked by ")));
}

QTEST_APPLESS_MAIN(TestStreetLayout)
#include "tst_street_layout.moc"
