// What our widget style mends: joined letters, and edges that are seen on dark.
#include "app/theme.h"
#include "app/theme_style.h"

#include <QCheckBox>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QStyleOptionButton>
#include <QTest>

#include <algorithm>

using namespace brigade::app;

namespace {

/// What WCAG 2.1, 1.4.11 asks of the edge of a control.
constexpr double kEdgeContrast = 3;

/// The highest one between the ground at the corner and any point of the line across the middle.
double contrastAcross(const QWidget &widget, const QRect &part)
{
    const QImage picture = const_cast<QWidget &>(widget).grab().toImage();
    const QColor ground = widget.palette().color(QPalette::Window);
    double most = 1;
    for (int y = part.top(); y <= part.bottom(); ++y)
        most = std::max(most, contrastRatio(picture.pixelColor(part.center().x(), y), ground));
    return most;
}

} // namespace

class TestThemeStyle : public QObject
{
    Q_OBJECT
private slots:
    void cleanup()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        applyTheme(Theme::Light);
    }

    void noLineBelowAKeyWhereLettersAreJoined()
    {
        applyTheme(Theme::Light);
        const QPushButton button(QStringLiteral("&Run"));
        const auto lines = [&] {
            return button.style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, &button) != 0;
        };
        QVERIFY(lines());
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QVERIFY(!lines());
    }

    void theSystemsOwnLookIsMendedAsWell()
    {
        applyTheme({});
        QVERIFY(dynamic_cast<const ThemeStyle *>(QApplication::style()) != nullptr);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QVERIFY(QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut) == 0);
    }

    void aBarThatFillsFromTheRightIsReadOnBothParts()
    {
        applyTheme(Theme::Light);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QProgressBar bar;
        bar.setRange(0, 2);
        bar.setValue(1);
        bar.setFormat(QString(12, QChar(0x2588))); // full blocks: nothing but the words' colour
        bar.resize(300, 24);
        const QImage picture = bar.grab().toImage();
        const QPalette colours = bar.palette();
        const int y = picture.height() / 2;
        const int aside = 20;
        QCOMPARE(picture.pixelColor(picture.width() / 2 + aside, y),
                 colours.color(QPalette::HighlightedText));
        QCOMPARE(picture.pixelColor(picture.width() / 2 - aside, y), colours.color(QPalette::Text));
        // Half of it is filled, the right one.
        const auto isBlue = [&](int x) {
            const QColor colour = picture.pixelColor(x, y);
            return colour.blue() > colour.red() + 40;
        };
        QVERIFY(isBlue(picture.width() - 10));
        QVERIFY(!isBlue(10));
    }

    void theKeyboardsPlaceIsSeenAtABox()
    {
        applyTheme(Theme::Dark);
        QStyleOptionButton option;
        option.rect = QRect(0, 0, 14, 14);
        option.palette = widgetColours(Theme::Dark);
        const auto drawn = [&](QStyle::State state) {
            QImage picture(option.rect.size(), QImage::Format_RGB32);
            picture.fill(Qt::black);
            QPainter painter(&picture);
            option.state = state;
            QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter);
            return picture.pixelColor(7, 0);
        };
        const QStyle::State usual = QStyle::State_Enabled | QStyle::State_Off;
        QVERIFY(drawn(usual)
                != drawn(usual | QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange));
    }

    void aThemeIsFusionAndIsPutOnOnce()
    {
        applyTheme(Theme::Dark);
        const QStyle *style = QApplication::style();
        QCOMPARE(style->objectName().toLower(), QStringLiteral("fusion"));
        applyTheme(Theme::Light);
        QCOMPARE(QApplication::style(), style);
    }

    void edgesAreSeenInEveryTheme_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
        QTest::newRow("high contrast") << Theme::HighContrast;
    }

    void edgesAreSeenInEveryTheme()
    {
        QFETCH(const Theme, theme);
        applyTheme(theme);
        QCheckBox box;
        box.resize(box.sizeHint());
        const QRect all = box.rect();
        QVERIFY2(contrastAcross(box, QRect(4, 0, 4, all.height())) >= kEdgeContrast,
                 qPrintable(QString::number(contrastAcross(box, QRect(4, 0, 4, all.height())))));
        QRadioButton choice;
        choice.resize(choice.sizeHint());
        QVERIFY(contrastAcross(choice, QRect(6, 0, 4, choice.height())) >= kEdgeContrast);
        QSlider slider(Qt::Horizontal);
        slider.setRange(0, 100);
        slider.resize(200, slider.sizeHint().height());
        const QRect empty(150, 0, 20, slider.height()); // beside the handle, nothing reached
        QVERIFY2(contrastAcross(slider, empty) >= kEdgeContrast,
                 qPrintable(QString::number(contrastAcross(slider, empty))));
    }
};

QTEST_MAIN(TestThemeStyle)
#include "tst_theme_style.moc"
