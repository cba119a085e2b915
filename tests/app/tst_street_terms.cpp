// What in the street stands for which term of the glossary, there and back.
#include "app/street_terms.h"
#include "app/street_words.h"
#include "model/course.h"
#include "tests/app/synthetic_street.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace brigade;
using namespace brigade::app;

class TestStreetTerms : public QObject
{
    Q_OBJECT

    static StreetPicture picture(const brigade::test::StreetSize &size)
    {
        return layOutStreet(brigade::test::makeStreet(size), {{1200, 700}, {17, 8}});
    }

    enum class Quarrel : std::uint8_t { None, Deadlock };
    /// A house with a jar and two keys; each of two chefs may want the key that the other has.
    static StreetPicture sharingPicture(Quarrel quarrel)
    {
        const engine::ThreadIndex one {1};
        const engine::ThreadIndex other {2};
        model::StreetNow street = brigade::test::makeStreet({1, 3, 0, 0, 2});
        model::ProcessNow &process = street.processes.begin()->second;
        process.variables = {{0, 7}};
        process.locks = {{1, {}}, {2, {}}};
        if (quarrel == Quarrel::Deadlock) {
            process.locks = {{1, {.holder = one, .waiters = {other}}},
                             {2, {.holder = other, .waiters = {one}}}};
            process.deadlockRing = {one, other};
            for (const engine::ThreadIndex each : {one, other})
                process.threads[each].state = model::ThreadState::LockWait;
        }
        return layOutStreet(street, {{1200, 700}, {17, 8}});
    }

private slots:
    void thingsAreFoundWhereTheyAre_data()
    {
        QTest::addColumn<QString>("term");
        for (const char *term : {"core", "gil", "process", "queue", "task"})
            QTest::newRow(term) << QString::fromLatin1(term);
    }
    void thingsAreFoundWhereTheyAre()
    {
        QFETCH(QString, term);
        const StreetPicture street = picture({1, 4, 3, 6, 2});
        const std::vector<QRectF> places = placesOf(street, term);
        QVERIFY(!places.empty());
        for (const QRectF &place : places) {
            // A corner: in the middle something smaller may stand.
            const auto found = termAt(street, place.topLeft() + QPointF(0.5, 0.5));
            QVERIFY(found.has_value());
            QVERIFY2(*found == term || term == QLatin1String("queue"), qPrintable(*found));
        }
    }

    void jarsAndKeysAreFoundWhereTheyAre()
    {
        const StreetPicture street = sharingPicture(Quarrel::None);
        const std::map<QString, SharedBox::Kind> kinds {
            {QStringLiteral("shared-variable"), SharedBox::Kind::Jar},
            {QStringLiteral("lock"), SharedBox::Kind::Key}};
        for (const auto &[term, kind] : kinds) {
            std::vector<QRectF> boxes;
            for (const SharedBox &box : street.houses.front().shared) {
                if (box.kind == kind)
                    boxes.push_back(box.rect);
            }
            QVERIFY(!boxes.empty());
            QCOMPARE(placesOf(street, term), boxes);
            for (const QRectF &box : boxes)
                QCOMPARE(termAt(street, box.topLeft() + QPointF(0.5, 0.5)), std::optional(term));
        }
        const auto jars = placesOf(street, QStringLiteral("shared-variable"));
        for (const char *term : {"race", "lost-update", "atomic"})
            QCOMPARE(placesOf(street, QLatin1String(term)), jars);
        QVERIFY(placesOf(street, QStringLiteral("deadlock")).empty());
    }

    void aDeadlockIsFoundInThePlaceOfTheKeys()
    {
        const StreetPicture street = sharingPicture(Quarrel::Deadlock);
        const RingBox &ring = street.houses.front().ring;
        QVERIFY(!ring.seats.empty());
        const QString deadlock = QStringLiteral("deadlock");
        QCOMPARE(placesOf(street, deadlock), std::vector<QRectF> {ring.rect});
        QCOMPARE(termAt(street, ring.rect.topLeft() + QPointF(0.5, 0.5)), std::optional(deadlock));
        for (const RingBox::Seat &seat : ring.seats)
            QCOMPARE(termAt(street, seat.key.center()), std::optional(QStringLiteral("lock")));
    }

    void theOfficeAndItsHousesAreTheServersWorkers()
    {
        model::StreetNow street = brigade::test::makeStreet({4, 3, 0, 0, 2, 2});
        street.liveProcesses = 4;
        const StreetPicture picture = layOutStreet(street, {{1200, 700}, {17, 8}});
        QVERIFY(!picture.office.rect.isEmpty());
        const QString worker = QStringLiteral("server-worker");
        QCOMPARE(termAt(picture, picture.office.rect.center()), std::optional(worker));
        const std::vector<QRectF> places = placesOf(picture, worker);
        QVERIFY(std::find(places.begin(), places.end(), picture.office.rect) != places.end());
        QVERIFY(places.size() > picture.houses.size());
    }

    void chefsAreOutlinedAndSelectedInstead()
    {
        const StreetPicture street = picture({2, 3, 0, 0, 2});
        QCOMPARE(placesOf(street, QStringLiteral("thread")).size(), std::size_t {6});
    }

    void whatIsNotThereHasNoPlace()
    {
        const StreetPicture empty = picture({0, 0, 0, 0, 0});
        for (const char *term : {"gil", "event-loop", "pool", "knee", ""})
            QVERIFY(placesOf(empty, QString::fromLatin1(term)).empty());
        QVERIFY(!termAt(empty, {-5, -5}).has_value());
    }

    void stovesAndEntrancesSayWhatTheyAre()
    {
        model::StreetNow now = brigade::test::makeStreet({1, 3, 0, 0, 2});
        now.cores.at(1).closed = true;
        const StreetPicture street = layOutStreet(now, {{1200, 700}, {17, 8}});
        const TaskNames tasks {engine::Plan {}};
        const StreetWords words(now, tasks, model::Vocabulary::Restaurant);
        const auto tipAt = [&](const QPointF &point) { return words.tip(street, point); };
        const StoveBox &lit = street.stoves.front();
        const QString tip = tipAt(lit.bar.center());
        QVERIFY2(tip.startsWith(QStringLiteral("Stove 0: Chef 1 of Restaurant 1\n")),
                 qPrintable(tip));
        QVERIFY2(tip.contains(QStringLiteral("this run 90 %")), qPrintable(tip));
        QVERIFY2(tip.contains(QStringLiteral("last measurement")), qPrintable(tip));
        QVERIFY(!tip.contains(QStringLiteral("The plan")));
        QVERIFY(tipAt(street.stoves.back().bar.center()).contains(QStringLiteral("The plan")));
        // Who is there is somebody, wherever he stands.
        const HouseBox &house = street.houses.front();
        const QString chef = words.describe(house.chefs.front().key);
        QCOMPARE(tipAt(lit.chef.center()), chef);
        QCOMPARE(tipAt(house.chefs.front().badge.center()), chef);
        QVERIFY(tipAt(house.entrance.center()).startsWith(QStringLiteral("The door")));
        QVERIFY(tipAt(house.title.center()).startsWith(QStringLiteral("Restaurant 1")));
        QCOMPARE(tipAt({-5, -5}), QString());
    }

    void everyTermIsInTheGlossary()
    {
        const model::Course course = model::readCourse(model::builtinLessonsFor({}));
        const StreetPicture street = picture({2, 4, 3, 6, 2, 5});
        for (int x = 0; x < 1200; x += 7) {
            for (int y = 0; y < 700; y += 7) {
                if (const auto term = termAt(street, QPointF(x, y)))
                    QVERIFY2(course.term(*term) != nullptr, qPrintable(*term));
            }
        }
    }
};

QTEST_MAIN(TestStreetTerms)
#include "tst_street_terms.moc"
