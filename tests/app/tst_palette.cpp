#include "app/palette.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace brigade;
using namespace brigade::app;

namespace {

using Rgb = std::array<double, 3>;
using Matrix = std::array<Rgb, 3>;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Machado, Oliveira and Fernandes 2009, severity 1.0; the first row is normal vision.
constexpr Matrix kNormal {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix kProtanopia {{{0.152286, 1.052583, -0.204868},
                               {0.114503, 0.786281, 0.099216},
                               {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeuteranopia {{{0.367322, 0.860646, -0.227968},
                                 {0.280085, 0.672501, 0.047413},
                                 {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritanopia {{{1.255528, -0.076749, -0.178779},
                               {-0.078411, 0.930809, 0.147602},
                               {0.004733, 0.691367, 0.303900}}};

Rgb seen(const QColor &colour, const Matrix &vision)
{
    const Rgb in {linear(static_cast<double>(colour.redF())),
                  linear(static_cast<double>(colour.greenF())),
                  linear(static_cast<double>(colour.blueF()))};
    Rgb out {};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            out[row] += vision[row][column] * in[column];
        out[row] = std::clamp(out[row], 0.0, 1.0);
    }
    return out;
}

Rgb lab(const Rgb &rgb)
{
    const auto f = [](double t) {
        return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIE 1976 distance as that eye sees it.
double distance(const QColor &a, const QColor &b, const Matrix &vision)
{
    const Rgb p = lab(seen(a, vision));
    const Rgb q = lab(seen(b, vision));
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

constexpr std::array<Matrix, 4> kVisions {kNormal, kProtanopia, kDeuteranopia, kTritanopia};
constexpr std::array<Theme, kThemeCount> kThemes {Theme::Light, Theme::Dark, Theme::HighContrast};

/// Pairs of fills that some eye cannot tell apart by colour.
template<typename Fills, typename Excuse>
QStringList tooClose(const Fills &fills, double least, const Excuse &excuse)
{
    QStringList found;
    for (const Matrix &vision : kVisions) {
        for (std::size_t i = 0; i < fills.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const double apart = distance(fills[i].fill, fills[j].fill, vision);
                if (apart < least && !excuse(i, j))
                    found << QStringLiteral("%1 and %2: %3").arg(j).arg(i).arg(apart);
            }
        }
    }
    return found;
}

/// WCAG's contrast as that eye sees it.
double contrastFor(const QColor &a, const QColor &b, const Matrix &vision)
{
    const auto brightness = [&vision](const QColor &colour) {
        const Rgb rgb = seen(colour, vision);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2] + 0.05;
    };
    const double one = brightness(a);
    const double other = brightness(b);
    return std::max(one, other) / std::min(one, other);
}

template<typename Fills>
QStringList unreadable(const Fills &fills)
{
    QStringList found;
    for (const FillStyle &style : fills) {
        if (contrastRatio(style.text, style.fill) < 4.5
            || contrastRatio(style.text, style.ink) < 4.5)
            found << style.fill.name();
    }
    return found;
}

QStringList invisibleEdges(const Palette &p)
{
    QStringList found;
    const auto check = [&](const FillStyle &style) {
        if (contrastRatio(style.edge, p.background) < 3.0)
            found << style.fill.name();
    };
    std::for_each(p.states.begin(), p.states.end(), check);
    std::for_each(p.threads.begin(), p.threads.end(), check);
    return found;
}

QStringList unreadableOnSurface(const Palette &p)
{
    QStringList found;
    for (const QColor &surface : {p.background, p.panel, p.lane}) {
        for (const QColor &text : {p.text, p.mutedText, p.error, p.accent, p.literal, p.axis}) {
            if (contrastRatio(text, surface) < 4.5)
                found << text.name() + " on " + surface.name();
        }
    }
    return found;
}

std::size_t fillIndex(std::uint32_t process, std::uint32_t thread)
{
    return threadFillIndex({engine::ProcessIndex {process}, engine::ThreadIndex {thread}});
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfWcag();
    void textReadsOnEveryFillAndItsPattern();
    void surfaceTextReads();
    void textReadsForEveryEye();
    void highContrastIsHigh();
    void everyPairOfStatesIsFarFromEachOther();
    void everyEdgeIsSeenOnItsBackground();
    void noTwoStatesShareAPatternOrASign();
    void statesAreToldApartByEveryEye();
    void threadsAreToldApartByColourOrPattern();
    void aThreadsColourIsNoStatesColour();
    void neighbouringThreadsAndProcessesLookDifferent();
};

void TestPalette::contrastIsThatOfWcag()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    // The textbook grey: the lightest that passes on white.
    QVERIFY(std::abs(contrastRatio(QColor("#767676"), Qt::white) - 4.54) < 0.01);
}

void TestPalette::textReadsOnEveryFillAndItsPattern()
{
    for (const Theme theme : kThemes) {
        QCOMPARE(unreadable(palette(theme).states), QStringList());
        QCOMPARE(unreadable(palette(theme).threads), QStringList());
    }
}

void TestPalette::surfaceTextReads()
{
    for (const Theme theme : kThemes)
        QCOMPARE(unreadableOnSurface(palette(theme)), QStringList());
}

/// Who sees fewer colours must not see less of a letter.
void TestPalette::textReadsForEveryEye()
{
    QStringList found;
    const auto check = [&found](const QColor &text, const QColor &surface) {
        for (const Matrix &vision : kVisions) {
            if (contrastFor(text, surface, vision) < 4.5)
                found << text.name() + " on " + surface.name();
        }
    };
    for (const Theme theme : kThemes) {
        const Palette &p = palette(theme);
        for (const FillStyle &style : p.states) {
            check(style.text, style.fill);
            check(style.text, style.ink);
        }
        for (const QColor &surface : {p.background, p.panel, p.lane}) {
            for (const QColor &text : {p.text, p.mutedText, p.error})
                check(text, surface);
        }
    }
    QCOMPARE(found, QStringList());
}

/// WCAG's stricter level, for everything that is text.
void TestPalette::highContrastIsHigh()
{
    const Palette &p = palette(Theme::HighContrast);
    for (const QColor &text : {p.text, p.mutedText, p.error, p.accent, p.literal, p.axis}) {
        for (const QColor &surface : {p.background, p.panel, p.lane})
            QVERIFY2(contrastRatio(text, surface) >= 7, qPrintable(text.name()));
    }
    for (const FillStyle &style : p.states)
        QVERIFY2(contrastRatio(style.edge, p.background) >= 4.5, qPrintable(style.fill.name()));
}

/// The closest pair of each theme and eye, for whoever changes a colour: what the next test asks
/// for is met with room.
void TestPalette::everyPairOfStatesIsFarFromEachOther()
{
    for (const Theme theme : kThemes) {
        const auto &states = palette(theme).states;
        for (std::size_t v = 0; v < kVisions.size(); ++v) {
            double least = 1000;
            std::pair<std::size_t, std::size_t> pair;
            for (std::size_t i = 0; i < kStateFillCount; ++i) {
                for (std::size_t j = 0; j < i; ++j) {
                    const double apart = distance(states[i].fill, states[j].fill, kVisions[v]);
                    if (apart < least) {
                        least = apart;
                        pair = {j, i};
                    }
                }
            }
            qInfo("theme %d, eye %zu: states %zu and %zu are closest, %.1f apart",
                  static_cast<int>(theme), v, pair.first, pair.second, least);
            QVERIFY(least >= 12);
        }
    }
}

void TestPalette::everyEdgeIsSeenOnItsBackground()
{
    for (const Theme theme : kThemes)
        QCOMPARE(invisibleEdges(palette(theme)), QStringList());
}

void TestPalette::noTwoStatesShareAPatternOrASign()
{
    for (const Theme theme : kThemes) {
        QSet<int> patterns;
        QSet<QString> signs;
        for (const FillStyle &style : palette(theme).states) {
            patterns << static_cast<int>(style.pattern);
            signs << style.sign;
        }
        QCOMPARE(patterns.size(), int(kStateFillCount));
        QCOMPARE(signs.size(), int(kStateFillCount));
    }
}

void TestPalette::statesAreToldApartByEveryEye()
{
    // The patterns differ anyway; in a density column one pixel wide there is little room for them,
    // so the colours alone must do.
    const auto none = [](std::size_t, std::size_t) { return false; };
    for (const Theme theme : kThemes)
        QCOMPARE(tooClose(palette(theme).states, 12, none), QStringList());
}

void TestPalette::threadsAreToldApartByColourOrPattern()
{
    for (const Theme theme : kThemes) {
        const auto &threads = palette(theme).threads;
        const auto byPattern = [&threads](std::size_t i, std::size_t j) {
            return threads[i].pattern != threads[j].pattern;
        };
        QCOMPARE(tooClose(threads, 8, byPattern), QStringList());
    }
}

void TestPalette::aThreadsColourIsNoStatesColour()
{
    QStringList found;
    for (const Theme theme : kThemes) {
        for (const FillStyle &thread : palette(theme).threads) {
            for (const FillStyle &state : palette(theme).states) {
                if (distance(thread.fill, state.fill, kNormal) < 8)
                    found << thread.fill.name() + " and state " + state.sign;
            }
        }
    }
    QCOMPARE(found, QStringList());
}

void TestPalette::neighbouringThreadsAndProcessesLookDifferent()
{
    QCOMPARE(fillIndex(1, 0), std::size_t {0});
    QCOMPARE(palette(Theme::Light).threads[0].pattern, Pattern::Solid);
    for (std::uint32_t thread = 0; thread < 5000; ++thread) {
        QVERIFY(fillIndex(1, thread) < kThreadFillCount);
        QVERIFY(fillIndex(1, thread) != fillIndex(1, thread + 1));
        QVERIFY(fillIndex(1, thread) != fillIndex(2, thread));
    }
}

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
