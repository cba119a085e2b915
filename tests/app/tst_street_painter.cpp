// What the street's painter keeps and leaves out shows nowhere in the picture.
#include "app/metrics.h"
#include "app/street_painter.h"
#include "app/street_words.h"
#include "tests/app/synthetic_street.h"

#include <QImage>
#include <QTest>

using namespace brigade;
using namespace brigade::app;

namespace {

constexpr int kSidePx = 64;
/// Where a figure's number stands, with a pixel around it for soft edges.
constexpr QRect kApron {8, 41, 38, 23};

/// `street` in the whole size, of which the painter is told that only `inSight` is looked at.
QImage painted(const model::StreetNow &street, const QSize &size, const QRectF &inSight)
{
    const TaskNames tasks {engine::Plan {}};
    const QFont font;
    const TextSize text = streetTextSize(font, model::Vocabulary::Restaurant);
    const StreetPicture picture = layOutStreet(street, {QSizeF(size), text});
    StreetPixmaps pixmaps;
    pixmaps.setLook(Theme::Light, 1, font);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font);
    paintStreet(painter,
                {.street = street,
                 .picture = picture,
                 .tasks = tasks,
                 .colours = palette(Theme::Light),
                 .inSight = inSight},
                pixmaps);
    return image;
}

} // namespace

class TestStreetPainter : public QObject
{
    Q_OBJECT

private slots:
    void aNumberChangesTheApronAlone()
    {
        BadgeCache badges;
        badges.setLook(Theme::Light, 1, {});
        for (const auto figure :
             {BadgeFigure::Chef, BadgeFigure::Waiter, BadgeFigure::FrozenWaiter}) {
            const BadgeFace face {.fill = 1, .label = {}, .sidePx = kSidePx, .figure = figure};
            QImage plain = badges.badge(face).toImage();
            QList<QImage> numbered;
            for (const QString &label : {QStringLiteral("7"), QStringLiteral("12")}) {
                BadgeFace other = face;
                other.label = label;
                numbered << badges.badge(other).toImage();
            }
            QVERIFY(numbered.at(0) != numbered.at(1));
            QCOMPARE(badges.badge(face).toImage(), plain); // numbers were not written upon it
            for (QImage &image : numbered) {
                QVERIFY(image.copy(kApron) != plain.copy(kApron));
                QPainter(&image).fillRect(kApron, Qt::white);
            }
            QPainter(&plain).fillRect(kApron, Qt::white);
            QCOMPARE(numbered.at(0), plain);
            QCOMPARE(numbered.at(1), plain);
        }
    }

    /// So that a street of thousands is a few drawings.
    void dotsOfOneStateAreOnePixmap()
    {
        BadgeCache badges;
        const auto keyOf = [&badges](const char *label, std::size_t fill, int sidePx) {
            const BadgeFace face {
                .fill = fill, .label = QString::fromLatin1(label), .sidePx = sidePx};
            return badges.badge(face).cacheKey();
        };
        constexpr int kDot = metrics::kSmallestNumberedBadgePx - 1;
        QCOMPARE(keyOf("1", 1, kDot), keyOf("3999", 1, kDot));
        QVERIFY(keyOf("1", 1, kDot) != keyOf("1", 2, kDot));
        QVERIFY(keyOf("1", 1, kDot + 1) != keyOf("2", 1, kDot + 1));
    }

    void whatIsAskedForLongestAgoGoesFirst()
    {
        constexpr int kSide = 10;
        QPixmap picture(kSide, kSide);
        picture.fill(Qt::red);
        const qsizetype one = qsizetype {kSide} * kSide * picture.depth() / 8;
        PixmapCache<int> cache(3 * one);
        QList<int> drawn;
        const auto ask = [&](int key) {
            QCOMPARE(cache
                         .get(key,
                              [&] {
                                  drawn << key;
                                  return picture;
                              })
                         .size(),
                     picture.size());
        };
        for (const int key : {1, 2, 3, 1, 4, 1, 3, 2})
            ask(key);
        QCOMPARE(drawn, (QList<int> {1, 2, 3, 4, 2}));
        QCOMPARE(cache.bytes(), 3 * one);
        picture = QPixmap(3 * kSide, 2 * kSide); // never kept, but there
        picture.fill(Qt::blue);
        ask(5);
        QVERIFY(cache.bytes() <= 3 * one);
    }

    void whatIsInSightIsAllThere()
    {
        const auto street =
            test::makeStreet({.processes = 4, .threads = 12, .waiters = 3, .queued = 5});
        const QSize size(2400, 1600);
        const QImage whole = painted(street, size, {});
        const QRect left(0, 0, 900, 700);
        int leftOut = 0;
        for (const QRect &part : {left, QRect(333, 251, 800, 600), QRect(1500, 900, 900, 700)}) {
            const QImage some = painted(street, size, part);
            QCOMPARE(some.copy(part), whole.copy(part));
            leftOut += some != whole ? 1 : 0;
        }
        QCOMPARE(leftOut, 3); // else nothing was saved
    }
};

QTEST_MAIN(TestStreetPainter)
#include "tst_street_painter.moc"
