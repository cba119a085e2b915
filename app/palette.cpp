#include "app/palette.h"

#include <algorithm>
#include <cmath>

namespace brigade::app {

namespace {

using model::ThreadState;

const QColor kDarkText(0x0E, 0x11, 0x16);
const QColor kLightText(0xFF, 0xFF, 0xFF);

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(static_cast<double>(colour.redF()))
        + 0.7152 * linear(static_cast<double>(colour.greenF()))
        + 0.0722 * linear(static_cast<double>(colour.blueF()));
}

QColor mixed(const QColor &a, const QColor &b, double shareOfB)
{
    const auto channel = [shareOfB](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * shareOfB));
    };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

QColor textOn(const QColor &fill)
{
    return contrastRatio(kDarkText, fill) >= contrastRatio(kLightText, fill) ? kDarkText
                                                                             : kLightText;
}

/// The fill moved towards the background's opposite until an outline of it can be seen.
QColor edgeOf(const QColor &fill, const QColor &background)
{
    const QColor far = textOn(background);
    const double least = background == QColor(Qt::black) ? 4.5 : 3.0; // black: high contrast
    for (int step = 2; step <= 10; ++step) {
        const QColor edge = mixed(fill, far, step / 10.0);
        if (contrastRatio(edge, background) >= least)
            return edge;
    }
    return far;
}

/// Ink goes away from the text's colour, so that a pattern never costs contrast.
FillStyle styled(const QColor &fill, const Palette &surface, Pattern pattern, const QString &sign)
{
    const QColor text = textOn(fill);
    const QColor away = text == kDarkText ? kLightText : kDarkText;
    return {.fill = fill,
            .ink = mixed(fill, away, 0.5),
            .edge = edgeOf(fill, surface.background),
            .text = text,
            .pattern = pattern,
            .sign = sign};
}

void fillStates(Palette &p, Theme theme)
{
    const auto set = [&p](ThreadState state, const char *fill, Pattern pattern, char16_t sign) {
        p.states[static_cast<std::size_t>(state)] =
            styled(QColor(fill), p, pattern, QString(QChar(sign)));
    };
    const bool light = theme == Theme::Light;
    set(ThreadState::Starting, light ? "#E3E8ED" : "#3A434F", Pattern::Hollow, u'…');
    set(ThreadState::Running, light ? "#00A57A" : "#00B386", Pattern::Solid, u'▶');
    set(ThreadState::GilWait, light ? "#E26C1C" : "#EA7A2E", Pattern::ForwardHatch, u'G');
    set(ThreadState::LockWait, light ? "#C96FA1" : "#D68AB4", Pattern::CrossHatch, u'L');
    set(ThreadState::Io, "#6CBDEC", Pattern::BackwardHatch, u'⇄');
    set(ThreadState::OffCore, "#F0E442", Pattern::Dots, u'‖');
    set(ThreadState::Idle, light ? "#AFB9C4" : "#66717F", Pattern::Thin, u'–');
    set(ThreadState::LoopWait, "#0072B2", Pattern::HorizontalLines, u'↻');
    p.states[kNativeFill] = styled(QColor(light ? "#8ED081" : "#BBED9A"), p, Pattern::VerticalLines,
                                   QStringLiteral("N"));
    // Yellow has no room above it: its dots are darker than it, and dark text still reads on them.
    p.states[static_cast<std::size_t>(ThreadState::OffCore)].ink = QColor("#B3A500");
    p.states[kNativeFill].ink = QColor(light ? "#00A57A" : "#00B386");
}

void fillThreads(Palette &p)
{
    // Tol's muted scheme, ordered so that neighbours differ in lightness as well as in hue.
    constexpr std::array<const char *, kThreadHueCount> kHues {"#88CCEE", "#CC6677", "#DDCC77",
                                                               "#4B3AA8", "#44AA99", "#AA4499",
                                                               "#B5B53C", "#882255", "#117733"};
    constexpr std::array<Pattern, kThreadPatternCount> kPatterns {
        Pattern::Solid, Pattern::ForwardHatch, Pattern::BackwardHatch, Pattern::Dots};
    for (std::size_t i = 0; i < kThreadFillCount; ++i)
        p.threads[i] = styled(QColor(kHues[i % kThreadHueCount]), p, kPatterns[i / kThreadHueCount],
                              QString());
}

Palette makeLight()
{
    Palette p {.background = QColor("#FFFFFF"),
               .panel = QColor("#F4F6F8"),
               .lane = QColor("#F1F3F6"),
               .grid = QColor("#D5DBE2"),
               .axis = QColor("#5B6570"),
               .text = QColor("#14181D"),
               .mutedText = QColor("#47515C"),
               .error = QColor("#B3261E"),
               .accent = QColor("#0B57D0"),
               .literal = QColor("#1F6B3A"),
               .handover = QColor("#14181D"),
               .coreOwn = QColor("#00A57A"),
               .coreOthers = QColor("#A9B3BE"),
               .coreIdle = QColor("#F1F3F6"),
               .states = {},
               .threads = {}};
    fillStates(p, Theme::Light);
    fillThreads(p);
    return p;
}

Palette makeDark()
{
    Palette p {.background = QColor("#14171C"),
               .panel = QColor("#1D2229"),
               .lane = QColor("#1F252D"),
               .grid = QColor("#38414D"),
               .axis = QColor("#98A3B0"),
               .text = QColor("#F0F3F6"),
               .mutedText = QColor("#B6C0CB"),
               .error = QColor("#FF8A80"),
               .accent = QColor("#8AB4F8"),
               .literal = QColor("#93D5A5"),
               .handover = QColor("#F0F3F6"),
               .coreOwn = QColor("#00B386"),
               .coreOthers = QColor("#76818E"),
               .coreIdle = QColor("#1F252D"),
               .states = {},
               .threads = {}};
    fillStates(p, Theme::Dark);
    fillThreads(p);
    return p;
}

/// White on black, no greys between: what the systems call by that name.
Palette makeHighContrast()
{
    Palette p {.background = QColor("#000000"),
               .panel = QColor("#000000"),
               .lane = QColor("#000000"),
               .grid = QColor("#8C8C8C"),
               .axis = QColor("#FFFFFF"),
               .text = QColor("#FFFFFF"),
               .mutedText = QColor("#FFFFFF"),
               .error = QColor("#FF9A8F"),
               .accent = QColor("#FFFF00"),
               .literal = QColor("#7CFC7C"),
               .handover = QColor("#FFFFFF"),
               .coreOwn = QColor("#00D9A3"),
               .coreOthers = QColor("#9A9A9A"),
               .coreIdle = QColor("#000000"),
               .states = {},
               .threads = {}};
    fillStates(p, Theme::HighContrast);
    fillThreads(p);
    return p;
}

} // namespace

const FillStyle &Palette::thread(const model::ThreadKey &key) const
{
    return threads[threadFillIndex(key)];
}

const Palette &palette(Theme theme)
{
    static const Palette kLight = makeLight();
    static const Palette kDark = makeDark();
    static const Palette kHighContrast = makeHighContrast();
    if (theme == Theme::HighContrast)
        return kHighContrast;
    return theme == Theme::Light ? kLight : kDark;
}

std::size_t threadFillIndex(const model::ThreadKey &key)
{
    const auto process = static_cast<std::size_t>(key.process);
    const auto thread = static_cast<std::size_t>(key.thread);
    // Workers count from 1; the first one is drawn without a pattern.
    const std::size_t pattern = process + kThreadPatternCount - 1 + thread / kThreadHueCount;
    return (pattern % kThreadPatternCount) * kThreadHueCount + thread % kThreadHueCount;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    // By value: std::minmax of two temporaries would give references to them.
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace brigade::app
