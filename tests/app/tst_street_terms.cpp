// What in the street stands for which term of the glossary, there and back.
#include "app/street_terms.h"
#include "model/course.h"
#include "tests/app/synthetic_street.h"

#include <QTest>

using namespace brigade;
using namespace brigade::app;

class TestStreetTerms : public QObject
{
    Q_OBJECT

    static StreetPicture picture(const brigade::test::StreetSize &size)
    {
        return layOutStreet(brigade::test::makeStreet(size), {{1200, 700}, {17, 8}});
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
