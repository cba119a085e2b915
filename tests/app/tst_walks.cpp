// Chefs on their way, with a clock made by hand.
#include "app/walks.h"
#include "engine/event.h"
#include "tests/app/synthetic_street.h"

#include <QTest>

using namespace brigade;
using namespace brigade::app;
using brigade::test::makeStreet;

namespace {

constexpr TextSize kText {17, 8};
constexpr std::int64_t kArrival = Walks::kWalkMs;

/// A street of one house; chef 1 cooks at home, or waits for the oven.
StreetPicture street(model::ThreadState state, const QSizeF &size = {1000, 600})
{
    model::StreetNow now = makeStreet({1, 3, 0, 0, 2});
    model::ThreadNow &thread = now.processes.begin()->second.threads.at(engine::ThreadIndex {1});
    thread.state = state;
    thread.block = engine::BlockReason::Sleep;
    return layOutStreet(now, {size, kText});
}

/// One house of so many.
StreetPicture crew(std::uint32_t chefs)
{
    return layOutStreet(makeStreet({1, chefs, 0, 0, 2}), {{1000, 900}, kText});
}

StreetPicture atHome()
{
    return street(model::ThreadState::Running);
}

StreetPicture atOven()
{
    return street(model::ThreadState::Io);
}

QPointF chefOne(const StreetPicture &picture)
{
    return picture.houses.front().chefs.front().badge.topLeft();
}

} // namespace

class TestWalks : public QObject
{
    Q_OBJECT

private slots:
    void whoGoesElsewhereEasesThere();
    void nobodyElseMoves();
    void whoIsNewIsThereAtOnce();
    void whoIsHiredComesInThroughTheEntrance();
    void whoIsDismissedLeavesThroughIt();
    void nobodyLeavesAHouseThatHasClosed();
    void whoseHomeMovedIsThereAtOnce();
    void whoIsSentOnBeforeHeRestedIsThereAtOnce();
    void whoHasRestedWalksBack();
    void samePlaceAgainDoesNotStartAnew();
    void settledMeansNobodyWalks();
};

void TestWalks::whoGoesElsewhereEasesThere()
{
    Walks walks;
    walks.follow(atHome(), 0);
    QVERIFY(!walks.anyone(0));
    const StreetPicture oven = atOven();
    walks.follow(oven, 1000);
    QVERIFY(walks.anyone(1000));
    const QPointF from = chefOne(atHome());
    const QPointF to = chefOne(oven);
    QCOMPARE(chefOne(walks.underWay(oven, 1000)), from);
    const auto share = [&](std::int64_t ms) {
        const QPointF at = chefOne(walks.underWay(oven, 1000 + ms));
        return (at.y() - from.y()) / (to.y() - from.y());
    };
    QVERIFY(share(kArrival / 10) > 0 && share(kArrival / 10) < 0.1); // eases in
    QVERIFY(qAbs(share(kArrival / 2) - 0.5) < 0.01);
    QVERIFY(share(kArrival * 9 / 10) > 0.9 && share(kArrival * 9 / 10) < 1); // and out
    QCOMPARE(chefOne(walks.underWay(oven, 1000 + kArrival)), to);
    QVERIFY(walks.anyone(1000 + kArrival - 1));
    QVERIFY(!walks.anyone(1000 + kArrival));
}

void TestWalks::nobodyElseMoves()
{
    Walks walks;
    walks.follow(atHome(), 0);
    const StreetPicture oven = atOven();
    walks.follow(oven, 1000);
    const StreetPicture drawn = walks.underWay(oven, 1000 + kArrival / 2);
    for (std::size_t i = 1; i < oven.houses.front().chefs.size(); ++i)
        QCOMPARE(drawn.houses.front().chefs[i].badge, oven.houses.front().chefs[i].badge);
    QCOMPARE(drawn.houses.front().chefs.front().home, oven.houses.front().chefs.front().home);
}

void TestWalks::whoIsNewIsThereAtOnce()
{
    Walks walks;
    const StreetPicture oven = atOven();
    walks.follow(oven, 50);
    QVERIFY(!walks.anyone(50));
    QCOMPARE(chefOne(walks.underWay(oven, 50)), chefOne(oven));
}

void TestWalks::whoIsHiredComesInThroughTheEntrance()
{
    Walks walks;
    walks.follow(crew(3), 0);
    const StreetPicture four = crew(4);
    walks.follow(four, 1000);
    QVERIFY(walks.anyone(1000));
    const auto last = [](const StreetPicture &picture) {
        return picture.houses.front().chefs.back().badge;
    };
    const QRectF entrance = four.houses.front().entrance;
    const QRectF begins = last(walks.underWay(four, 1000));
    QCOMPARE(begins.bottomLeft(), entrance.topLeft());
    QVERIFY(four.houses.front().rect.contains(begins));
    QCOMPARE(last(walks.underWay(four, 1000 + kArrival)), last(four));
    QVERIFY(!walks.anyone(1000 + kArrival));
}

void TestWalks::whoIsDismissedLeavesThroughIt()
{
    Walks walks;
    walks.follow(crew(4), 0);
    const QRectF was = crew(4).houses.front().chefs.back().badge;
    const StreetPicture three = crew(3);
    QVERIFY(three.leaving.empty());
    walks.follow(three, 1000);
    const StreetPicture leaves = walks.underWay(three, 1000);
    QCOMPARE(leaves.leaving.size(), std::size_t {1});
    QCOMPARE(leaves.leaving.front().badge, was);
    QCOMPARE(leaves.leaving.front().key.thread, engine::ThreadIndex {4});
    walks.follow(three, 1000 + kArrival / 2); // another frame does not begin it anew
    const QRectF later = walks.underWay(three, 1000 + kArrival - 1).leaving.front().badge;
    const QPointF way = later.bottomLeft() - three.houses.front().entrance.topLeft();
    QVERIFY2(way.manhattanLength() < 2, "he does not go to the entrance");
    QVERIFY(walks.underWay(three, 1000 + kArrival).leaving.empty());
    QVERIFY(!walks.anyone(1000 + kArrival));
}

void TestWalks::nobodyLeavesAHouseThatHasClosed()
{
    Walks walks;
    walks.follow(crew(3), 0);
    model::StreetNow now = makeStreet({1, 3, 0, 0, 2});
    now.processes.begin()->second.threads.clear();
    now.processes.begin()->second.gone = true;
    const StreetPicture closed = layOutStreet(now, {{1000, 600}, kText});
    walks.follow(closed, 1000);
    QVERIFY(walks.underWay(closed, 1000).leaving.empty());
    QVERIFY(!walks.anyone(1000));
}

void TestWalks::whoseHomeMovedIsThereAtOnce()
{
    Walks walks;
    walks.follow(atHome(), 0);
    const StreetPicture smaller = street(model::ThreadState::Io, {700, 400});
    QVERIFY(smaller.houses.front().chefs.front().home
            != atHome().houses.front().chefs.front().home);
    walks.follow(smaller, 1000);
    QVERIFY(!walks.anyone(1000));
    QCOMPARE(chefOne(walks.underWay(smaller, 1000)), chefOne(smaller));
}

void TestWalks::whoIsSentOnBeforeHeRestedIsThereAtOnce()
{
    Walks walks;
    walks.follow(atHome(), 0);
    walks.follow(atOven(), 1000);
    const StreetPicture home = atHome();
    walks.follow(home, 1000 + Walks::kRestMs - 1);
    QCOMPARE(chefOne(walks.underWay(home, 1000 + Walks::kRestMs - 1)), chefOne(home));
    QVERIFY(!walks.anyone(1000 + Walks::kRestMs - 1));
}

void TestWalks::whoHasRestedWalksBack()
{
    Walks walks;
    walks.follow(atHome(), 0);
    walks.follow(atOven(), 1000);
    const StreetPicture home = atHome();
    walks.follow(home, 1000 + Walks::kRestMs);
    QVERIFY(walks.anyone(1000 + Walks::kRestMs));
    QCOMPARE(chefOne(walks.underWay(home, 1000 + Walks::kRestMs)), chefOne(atOven()));
}

void TestWalks::samePlaceAgainDoesNotStartAnew()
{
    Walks walks;
    walks.follow(atHome(), 0);
    const StreetPicture oven = atOven();
    walks.follow(oven, 1000);
    for (std::int64_t ms = 1000; ms < 1000 + kArrival; ms += 20)
        walks.follow(oven, ms);
    QVERIFY(!walks.anyone(1000 + kArrival));
    QCOMPARE(chefOne(walks.underWay(oven, 1000 + kArrival)), chefOne(oven));
}

void TestWalks::settledMeansNobodyWalks()
{
    Walks walks;
    walks.follow(atHome(), 0);
    const StreetPicture oven = atOven();
    walks.follow(oven, 1000);
    walks.settle(oven);
    QVERIFY(!walks.anyone(1000));
    QCOMPARE(chefOne(walks.underWay(oven, 1001)), chefOne(oven));
}

QTEST_APPLESS_MAIN(TestWalks)
#include "tst_walks.moc"
