// The drawings of the street: SVG files of resources/art, coloured for a theme. A file is drawn in
// the light theme's colours; those that stand for something (a state's tint, text, outline) are
// replaced by the palette's. Threads: any. Cost: a parse for each call; see ArtCache.
#pragma once

#include "app/palette.h"

#include <QColor>
#include <QPainter>
#include <QRectF>

#include <array>
#include <cstdint>

namespace brigade::app {

enum class Art : std::uint8_t {
    Chef,
    ChefAway, ///< what stays at a home place while its chef is elsewhere
    SignStarting,
    SignCooking,
    SignBathroom,
    SignKey,
    SignWaiting,
    SignStopped,
    SignIdle,
    SignListening,
    SignNative,
    Toilet,
    DoorClosed,
    DoorOpen,
    BathroomOff,
    Oven,
    Delivery,
    Pantry,
    Bench,
    StoveCold,
    StoveLit,
    Ticket,
    FrontClosed,
    FrontBurnt,
    FrontOpening,
    Awning,
    Jar,      ///< what several chefs add to: a shared variable
    KeyHangs, ///< the cupboard of a lock that nobody holds
    KeyTaken,
    Waiter, ///< whose thread runs an event loop
    Ice,    ///< around one whose loop is blocked
    GuestOne,
    GuestTwo,
    GuestThree,
    Office
};
inline constexpr std::size_t kArtCount = 35;

/// The pictogram over a chef's head; of a fill in Palette::states.
[[nodiscard]] Art signFor(std::size_t fill);

struct ArtColours
{
    const Palette &palette;
    QColor tint; ///< of the apron
};

/// Fills the rectangle.
void drawArt(QPainter &painter, Art art, const QRectF &rect, const ArtColours &colours);

} // namespace brigade::app
