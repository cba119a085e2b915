// Where orders come from, in the scene: guests at the door, the head waiter, the chain's office.
#include "app/painted_words.h"
#include "app/street_layout.h"
#include "app/street_painter.h"
#include "app/street_words.h"
#include "model/loop_stretches.h"
#include "tests/app/synthetic_street.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPixmap>
#include <QTest>

using namespace brigade;
using namespace brigade::app;
using brigade::test::makeStreet;

namespace {

constexpr TextSize kSmallText {17, 8};

} // namespace

class TestFrontOfHouse : public QObject
{
    Q_OBJECT

private slots:
    void waiterIsDrawnAsOneAndFreezes();
    void guestsStandApartFromWhatThePoolIsToTake();
    void officeHasALampForEachHouse();
    void officeStaysWhileOneReopens();
};

void TestFrontOfHouse::waiterIsDrawnAsOneAndFreezes()
{
    model::StreetNow street = makeStreet({1, 3, 0, 0, 2, 3});
    model::ProcessNow &process = street.processes.begin()->second;
    const model::ThreadNow &waiter = process.threads.at(process.loop->thread);
    QCOMPARE(figureOf(street, process.threads.at(engine::ThreadIndex {2})), BadgeFigure::Chef);
    QCOMPARE(figureOf(street, waiter), BadgeFigure::Waiter);
    process.loop->task = engine::TaskId {77};
    process.loop->sinceNs = street.timeNs - model::kLoopBlockedNs + 1;
    QCOMPARE(figureOf(street, waiter), BadgeFigure::Waiter);
    process.loop->sinceNs = street.timeNs - model::kLoopBlockedNs;
    QCOMPARE(figureOf(street, waiter), BadgeFigure::FrozenWaiter);
}

void TestFrontOfHouse::guestsStandApartFromWhatThePoolIsToTake()
{
    model::StreetNow street = makeStreet({1, 3, 0, 0, 2, 3});
    model::ProcessNow &process = street.processes.begin()->second;
    process.queue = {engine::TaskId {21}, engine::TaskId {22}, engine::TaskId {23}};
    process.loop->inPool = {engine::TaskId {22}};
    const auto tasksOf = [](const RailBox &rail) {
        std::vector<engine::TaskId> tasks;
        for (const TicketBox &ticket : rail.tickets)
            tasks.push_back(ticket.task);
        return tasks;
    };
    const StreetPicture wide = layOutStreet(street, {QSizeF(1000, 600), kSmallText});
    QCOMPARE(tasksOf(wide.houses.front().rail), std::vector {engine::TaskId {22}});
    QCOMPARE(tasksOf(wide.houses.front().guests),
             (std::vector {engine::TaskId {21}, engine::TaskId {23}}));
    const TaskNames tasks {engine::Plan {}};
    const StreetWords words(street, tasks, model::Vocabulary::Restaurant);
    QVERIFY2(words.sign().contains(QStringLiteral("guests at the door: 2")),
             qPrintable(words.sign()));
    // The shorter ways to say it leave out the guests last.
    QPixmap paper(10, 10);
    QPainter painter(&paper);
    const QStringList ways = words.signs();
    QCOMPARE(ways.size(), 3);
    QVERIFY(ways[1].contains(QStringLiteral("guests at the door: 2")));
    QVERIFY(!ways[2].contains(QStringLiteral("guests")));
    const QFontMetricsF metrics(painter.font());
    LineMeasure measure;
    for (int i = 0; i < 3; ++i) {
        const double width = metrics.horizontalAdvance(ways[i]);
        QCOMPARE(firstThatFits(painter, width, ways, measure), ways[i]);
        QCOMPARE(firstThatFits(painter, width - 1, ways, measure), ways[qMin(i + 1, 2)]);
    }
    // What was measured in one font does not hold for another, nor for another weight.
    QFont large = painter.font();
    large.setPixelSize(40);
    QFont bold = large;
    bold.setBold(true);
    for (const QFont &font : {large, bold, painter.font(), large}) {
        QCOMPARE(measure.width(font, ways[0]), QFontMetricsF(font).horizontalAdvance(ways[0]));
        QCOMPARE(measure.height(font), QFontMetricsF(font).height());
    }
    // Where there is no room for guests, all of them are on the rail.
    const StreetPicture narrow = layOutStreet(street, {QSizeF(330, 240), kSmallText});
    QVERIFY(narrow.houses.front().guests.rect.isEmpty());
    const RailBox &rail = narrow.houses.front().rail;
    QCOMPARE(rail.tickets.size() + rail.hidden, std::size_t {3});
}

void TestFrontOfHouse::officeHasALampForEachHouse()
{
    QVERIFY(
        layOutStreet(makeStreet({4, 3}), {QSizeF(1000, 600), kSmallText}).office.rect.isEmpty());
    model::StreetNow street = makeStreet({4, 3, 0, 0, 2, 3});
    street.liveProcesses = 4;
    const StreetPicture picture = layOutStreet(street, {QSizeF(1000, 600), kSmallText});
    QCOMPARE(picture.office.lamps.size(), std::size_t {4});
    QCOMPARE(picture.office.lamps.back().process, engine::ProcessIndex {4});
    // One that serves alone has no office; with so many that there is no room, words are enough.
    model::StreetNow alone = makeStreet({1, 3, 0, 0, 2, 3});
    alone.liveProcesses = 1;
    QVERIFY(layOutStreet(alone, {QSizeF(1000, 600), kSmallText}).office.rect.isEmpty());
    model::StreetNow many = makeStreet({32, 3, 0, 0, 2, 3});
    many.liveProcesses = 32;
    const StreetPicture crowded = layOutStreet(many, {QSizeF(640, 480), kSmallText});
    QVERIFY(crowded.office.lamps.empty());
    QVERIFY(!crowded.office.label.isEmpty());
}

void TestFrontOfHouse::officeStaysWhileOneReopens()
{
    model::StreetNow street = makeStreet({2, 3, 0, 0, 2, 3});
    street.liveProcesses = 2;
    const StreetFrame frame {QSizeF(1000, 600), kSmallText};
    const QRectF before = layOutStreet(street, frame).office.rect;
    model::ProcessNow &crashed = street.processes.at(engine::ProcessIndex {2});
    crashed.gone = crashed.crashed = true;
    crashed.loop.reset();
    model::ProcessNow &anew = street.processes[engine::ProcessIndex {3}];
    anew.process = engine::ProcessIndex {3};
    anew.role = engine::ProcessRole::Worker;
    anew.replaces = engine::ProcessIndex {2};
    const TaskNames tasks {engine::Plan {}};
    const StreetWords words(street, tasks, model::Vocabulary::Restaurant);
    QCOMPARE(words.office(), QStringLiteral("Office: 1 of 2 restaurants open, 1 opened anew"));
    anew.ready = true; // its loop begins a moment later
    const StreetPicture picture = layOutStreet(street, frame);
    QCOMPARE(picture.office.rect, before);
    QCOMPARE(picture.office.lamps.back().process, engine::ProcessIndex {3});
    QCOMPARE(words.office(), QStringLiteral("Office: 2 of 2 restaurants open, 1 opened anew"));
}

QTEST_MAIN(TestFrontOfHouse)
#include "tst_front_of_house.moc"
