// Where everything of one process stands inside its house: title, rail with tickets, the bathroom
// with its queue, the kitchen with a home for every chef, and the places where chefs wait. Each
// chef keeps his home in the kitchen; only his badge goes elsewhere, so nothing else moves when he
// does. A house that has closed is a shop front with a sign.
// Threads: pure functions, any thread. Invariant: nothing overlaps, all lies within the house.
#pragma once

#include "model/restaurant.h"

#include <QLineF>
#include <QRectF>

#include <cstddef>
#include <optional>
#include <vector>

namespace brigade::app {

/// How much of a chef there is room for: badge and words, badge alone, a dot with a sign.
enum class StreetScale : std::uint8_t { Card, Badge, Dot };

/// What of the font the layout must know, in pixels.
struct TextSize
{
    double line = 16; ///< height of a line
    double digit = 8; ///< width of a digit
    /// Width of "queues at the bathroom", and of the longer of "Rail" and "Door", in the reader's
    /// language.
    double state = 24 * digit;
    double rail = 7 * digit;
};

/// The size of a chef in one picture; the same in every house of it.
struct ChefSize
{
    StreetScale scale = StreetScale::Badge;
    double badge = 32; ///< side of the square
    double text = 0;   ///< width of the words beside it; Card only
    /// Places to wait in beside one another; 0: there is no room for them, chefs wait at home.
    std::size_t placeColumns = 0;
    enum class PlacesAt : std::uint8_t { Below, BesideBathroom };
    PlacesAt placesAt = PlacesAt::Below;
    /// Jars and keys (Card only), and the guests at the door of a house with an event loop.
    enum class Extras : std::uint8_t { LeftOut, Shown };
    Extras extras = Extras::LeftOut;
    std::size_t lines = 3; ///< above the dots: title, tally, rail, as many as leave room for them
};

/// What a house must have room for.
struct HouseLoad
{
    std::size_t chefs = 0;
    bool gil = false;
    bool loop = false; ///< an event loop, with its tickets
    std::size_t jars = 0, keys = 0;
};

struct ChefBox
{
    enum class Place : std::uint8_t {
        Kitchen,
        Inside,
        Door,
        Oven,
        Delivery,
        Pantry,
        Bench,
        Jar,
        Key,
        Ring
    };
    model::ThreadKey key;
    Place place = Place::Kitchen;
    QRectF badge; ///< where he is
    QRectF home;  ///< his place in the kitchen; equal to badge while he is there
    QRectF text;  ///< beside the home; empty unless Card
};

/// Where chefs wait who need neither stove nor bathroom: the oven for a timer, the delivery door
/// for the network, the pantry for a file, the bench for an order.
struct WaitingBox
{
    ChefBox::Place place = ChefBox::Place::Bench;
    QRectF rect;
    QRectF label;
    QRectF art;
};

/// What the threads of a process share, and those who are at it: the jar (a variable) in the middle
/// of those who add to it, the cupboard with the key (a lock) before those who wait for it.
struct SharedBox
{
    enum class Kind : std::uint8_t { Jar, Key };
    Kind kind = Kind::Jar;
    std::uint32_t index = 0; ///< in ProcessNow::variables or locks
    QRectF rect;
    QRectF label;
    QRectF art;
};

/// A deadlock in the place of the keys: down the line each wants the key after him, and whoever
/// comes after the key has it.
struct RingBox
{
    struct Seat
    {
        engine::ThreadIndex thread {};
        std::uint32_t wants = 0; ///< index of the lock
        QRectF key;
        QRectF keyLabel;
        QLineF wish; ///< from him to the key
        QLineF hold; ///< from the key to who has it
    };
    QRectF rect;
    QRectF label;
    std::vector<Seat> seats; ///< their badges are in HouseBox::chefs; empty: no deadlock
};

struct TicketBox
{
    engine::TaskId task {};
    QRectF rect;
};

/// Waiting tasks, oldest first, as many as there is room for.
struct RailBox
{
    QRectF rect;
    QRectF label;
    std::vector<TicketBox> tickets;
    std::size_t hidden = 0;
    QRectF more; ///< "+12"; empty when none is hidden
};

struct HouseBox
{
    engine::ProcessIndex process {};
    QRectF rect;
    QRectF awning; ///< above the title; Card only
    QRectF title;
    QRectF entrance;      ///< in the wall, where chefs come in and leave; empty for dots
    RailBox rail;         ///< with guests: of what the waiter has handed to the pool
    RailBox guests;       ///< whose orders the event loop has not looked at yet; empty: not shown
    QRectF loop;          ///< the event loop's sign and tickets; empty without one, or room
    QRectF tally;         ///< how many are in each state; Dot only
    QRectF bathroom;      ///< empty without a GIL
    QRectF bathroomLabel; ///< within the bathroom; empty when there is no room
    QRectF doorSign;      ///< vacant, or whose turn it is; Card only
    QRectF toilet;        ///< within the bathroom; Card only
    QRectF door;          ///< between the bathroom and its queue
    QRectF openDoor;      ///< of the bathroom that nobody needs: no GIL; not for dots
    QRectF openDoorLabel;
    std::vector<WaitingBox> places; ///< Card only, where there is room
    std::vector<SharedBox> shared;  ///< the same
    RingBox ring;
    std::vector<ChefBox> chefs;
    std::size_t hidden = 0; ///< chefs for whom there was no room
    QRectF more;
    QRectF front;     ///< of a house that is not open (any more); its inside is empty then
    QRectF frontSign; ///< below it
};

/// In the place of one that crashed, and not ready yet.
[[nodiscard]] bool isReopening(const model::ProcessNow &process);

/// Threads that take orders; the control thread of a process is not one.
[[nodiscard]] std::vector<const model::ThreadNow *> chefsOf(const model::ProcessNow &process);

/// The largest size at which a house of `size` has room for all; the smallest when none does.
[[nodiscard]] ChefSize fittingChefSize(const QSizeF &size,
                                       const HouseLoad &load,
                                       const TextSize &text);

[[nodiscard]] HouseBox layOutHouse(const model::ProcessNow &process,
                                   const QRectF &rect,
                                   const ChefSize &chef,
                                   const TextSize &text);

[[nodiscard]] RailBox layOutRail(const std::deque<engine::TaskId> &queue,
                                 const QRectF &rect,
                                 const TextSize &text);

} // namespace brigade::app
