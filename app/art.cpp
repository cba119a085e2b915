#include "app/art.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QSvgRenderer>

// The files are part of a static library, which says so to the linker by this call alone.
static void initArtResources() // not in a namespace: the macro forbids it
{
    Q_INIT_RESOURCE(art);
}

namespace brigade::app {

namespace {

constexpr std::array<const char *, kArtCount> kNames {
    "chef",        "chef_away",    "sign_starting", "sign_cooking", "sign_bathroom",
    "sign_key",    "sign_waiting", "sign_stopped",  "sign_idle",    "sign_listening",
    "sign_native", "toilet",       "door_closed",   "door_open",    "bathroom_off",
    "oven",        "delivery",     "pantry",        "bench",        "stove_cold",
    "stove_lit",   "ticket",       "front_closed",  "front_burnt",  "front_opening",
    "awning",      "jar",          "key_hangs",     "key_taken",    "waiter",
    "ice",         "guest_one",    "guest_two",     "guest_three",  "office"};

QByteArray readArt(Art art)
{
    static const bool kReady = (initArtResources(), true);
    Q_UNUSED(kReady);
    QFile file(QStringLiteral(":/art/%1.svg")
                   .arg(QLatin1String(kNames.at(static_cast<std::size_t>(art)))));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The colours that mean something in the files; all others are painted as they are.
QByteArray coloured(QByteArray svg, const ArtColours &colours)
{
    const auto put = [&svg](const char *key, const QColor &colour) {
        svg.replace(key, colour.name().toUpper().toLatin1());
    };
    // One after another: no replacement may be a later key. Tints are, so they come last.
    put("#FFFFFE", colours.palette.background);
    put("#D5DBE2", colours.palette.grid);
    put("#14181D", colours.palette.text);
    put("#5B6570", colours.palette.axis);
    put("#00A57A", colours.tint);
    return svg;
}

} // namespace

Art signFor(std::size_t fill)
{
    constexpr std::array<Art, kStateFillCount> kSigns {
        Art::SignStarting, Art::SignCooking, Art::SignBathroom,  Art::SignKey,   Art::SignWaiting,
        Art::SignStopped,  Art::SignIdle,    Art::SignListening, Art::SignNative};
    return kSigns.at(fill);
}

void drawArt(QPainter &painter, Art art, const QRectF &rect, const ArtColours &colours)
{
    QSvgRenderer renderer(coloured(readArt(art), colours));
    renderer.render(&painter, rect);
}

} // namespace brigade::app
