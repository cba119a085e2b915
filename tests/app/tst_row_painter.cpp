// Boxes and density strips as pixels: every one of them is what the layout says.
#include "app/row_painter.h"

#include <QImage>
#include <QTest>

#include <random>

using namespace brigade;
using namespace brigade::app;

namespace {

constexpr std::size_t kLaneFill = kStateFillCount + kThreadFillCount;

/// Columns of one pixel and of several, empty ones and full ones among them.
DensityStrip randomStrip(const QRect &rect, unsigned seed)
{
    std::mt19937 random(seed);
    DensityStrip strip {.rect = rect, .row = 0, .pieces = {}, .columns = {}};
    for (int x = 0; x < rect.width();) {
        int room = rect.height();
        while (room > 0 && random() % 5 != 0) {
            const int height = 1 + static_cast<int>(random() % static_cast<unsigned>(room));
            strip.pieces.push_back({static_cast<std::uint16_t>(random() % kLaneFill),
                                    static_cast<std::uint16_t>(height)});
            room -= height;
        }
        const int most = std::min(7, rect.width() - x);
        const int width = 1 + static_cast<int>(random() % static_cast<unsigned>(most));
        strip.columns.push_back(
            {.pieceEnd = static_cast<std::uint32_t>(strip.pieces.size()), .widthPx = width});
        x += width;
    }
    return strip;
}

/// The fill of each pixel of a strip, line by line from the top.
std::vector<std::size_t> fillsOf(const DensityStrip &strip)
{
    const auto width = static_cast<std::size_t>(strip.rect.width());
    const auto height = static_cast<std::size_t>(strip.rect.height());
    std::vector<std::size_t> fills(width * height, kLaneFill);
    std::size_t x = 0;
    std::size_t piece = 0;
    for (const DensityColumn &column : strip.columns) {
        std::size_t below = height;
        for (; piece < column.pieceEnd; ++piece) {
            for (int i = 0; i < strip.pieces[piece].heightPx; ++i) {
                --below;
                for (int right = 0; right < column.widthPx; ++right)
                    fills[below * width + x + static_cast<std::size_t>(right)] =
                        strip.pieces[piece].fill;
            }
        }
        x += static_cast<std::size_t>(column.widthPx);
    }
    return fills;
}

/// Everything that is painted in a row, over a colour that no palette has.
QImage painted(const TimelineLayout &layout)
{
    QImage image(layout.picture.size(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    RowPainter(painter, palette(Theme::Light), layout).paint();
    return image;
}

TimelineLayout layoutOf(const QRect &row, std::vector<DensityStrip> strips)
{
    TimelineLayout layout;
    layout.picture = QRect(0, 0, row.right() + 10, row.bottom() + 10);
    layout.plot = row;
    layout.rows.push_back({.rect = row});
    layout.strips = std::move(strips);
    return layout;
}

} // namespace

class TestRowPainter : public QObject
{
    Q_OBJECT

private slots:
    void everyPixelOfAStripIsThatOfItsFill_data();
    void everyPixelOfAStripIsThatOfItsFill();
    void theLaneAndItsGridShowWhereNothingIs();
};

void TestRowPainter::everyPixelOfAStripIsThatOfItsFill_data()
{
    QTest::addColumn<QRect>("rect");
    QTest::addColumn<double>("scale");
    QTest::newRow("low") << QRect(101, 33, 200, 11) << 1.0;
    QTest::newRow("one line") << QRect(100, 5, 75, 1) << 1.0;
    QTest::newRow("taller than a band, and larger") << QRect(57, 41, 150, 150) << 2.0;
}

void TestRowPainter::everyPixelOfAStripIsThatOfItsFill()
{
    QFETCH(const QRect, rect);
    QFETCH(const double, scale);
    const Palette &colours = palette(Theme::Light);
    PatternTiles tiles(colours, scale);
    for (unsigned seed = 0; seed < 20; ++seed) {
        TimelineLayout layout = layoutOf(rect, {randomStrip(rect, seed)});
        layout.scale = scale;
        layout.grid = {rect.left() + 20}; // under the strip
        const QImage image = painted(layout);
        const std::vector<std::size_t> fills = fillsOf(layout.strips.front());
        auto fill = fills.begin();
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            for (int x = rect.left(); x <= rect.right(); ++x, ++fill) {
                const QRgb expected = *fill == kLaneFill
                    ? colours.lane.rgb()
                    : tiles.tile(*fill).pixel(x % tiles.period(), y % tiles.period());
                QCOMPARE(QColor(image.pixel(x, y)), QColor(expected));
            }
        }
    }
}

void TestRowPainter::theLaneAndItsGridShowWhereNothingIs()
{
    const Palette &colours = palette(Theme::Light);
    const QRect row(30, 20, 100, 12);
    const QRect left(30, 20, 40, 12);
    const QRect right(90, 20, 40, 12);
    TimelineLayout layout = layoutOf(row, {randomStrip(left, 1), randomStrip(right, 2)});
    // A row that a strip covers comes first: nothing of it may be left in the next.
    const QRect covered(30, 5, 100, 12);
    layout.rows.insert(layout.rows.begin(), {.rect = covered});
    for (DensityStrip &strip : layout.strips)
        strip.row = 1;
    layout.strips.insert(layout.strips.begin(), randomStrip(covered, 3));
    layout.grid = {80};
    const QImage image = painted(layout);
    for (int y = row.top(); y <= row.bottom(); ++y) {
        for (int x = left.right() + 1; x < right.left(); ++x)
            QCOMPARE(QColor(image.pixel(x, y)),
                     QColor((x == 80 ? colours.grid : colours.lane).rgb()));
    }
    QCOMPARE(QColor(image.pixel(row.right() + 1, row.top())), QColor(Qt::magenta));
}

QTEST_MAIN(TestRowPainter)
#include "tst_row_painter.moc"
