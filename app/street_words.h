// Everything that the street says in words, in either vocabulary.
// Threads: pure functions of the application's language.
#pragma once

#include "app/house_layout.h"
#include "app/task_names.h"
#include "model/restaurant.h"
#include "model/vocabulary.h"

#include <QFont>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace brigade::app {

struct StreetPicture;

/// Tickets of an event loop that are in the same place.
struct TicketPile
{
    std::size_t count = 0;
    QString words;
};

/// Words in several lines, and what stands there where these have no room.
struct StreetNote
{
    QString words;
    QString shorter;
};

/// How many threads have that look of Palette::states.
struct StateTally
{
    std::size_t fill = 0;
    int count = 0;
};

class StreetWords
{
public:
    StreetWords(const model::StreetNow &street,
                const TaskNames &tasks,
                model::Vocabulary vocabulary)
        : m_street(street)
        , m_tasks(tasks)
        , m_vocabulary(vocabulary)
    {
    }

    /// "1.23 s · 12 of 30 orders done".
    [[nodiscard]] QString sign() const { return signs().first(); }
    /// The same, then shorter: "1.23 s · 12 of 30 done".
    [[nodiscard]] QStringList signs() const;
    [[nodiscard]] QString rail() const;
    /// Where guests stand whose orders the event loop has not looked at.
    [[nodiscard]] QString door() const;
    /// "Office: 4 of 4 restaurants open, 1 opened anew"; empty where there is none.
    [[nodiscard]] QString office() const;
    [[nodiscard]] QString supplier(const model::ProcessNow &process) const;
    /// "Restaurant 1 · pid 4242"
    [[nodiscard]] QString houseTitle(const model::ProcessNow &process) const;
    /// The same without the pid: "Restaurant 1"
    [[nodiscard]] QString houseName(const model::ProcessNow &process) const;
    /// Name, pid, what is done and the memory, in lines.
    [[nodiscard]] QString house(const model::ProcessNow &process) const;
    /// "12 done", "closed", "burnt down"
    [[nodiscard]] QString houseNote(const model::ProcessNow &process) const;
    /// "larder 8.2 MB": resident memory at the last reading; empty before the first.
    [[nodiscard]] QString larder(const model::ProcessNow &process) const;
    /// "8.2 MB"; empty before the first reading.
    [[nodiscard]] QString larderShort(const model::ProcessNow &process) const;
    [[nodiscard]] std::vector<StateTally> tallies(const model::ProcessNow &process) const;
    /// The same in words, by the states' signs: "▶ 2  G 37  – 1".
    [[nodiscard]] QString tally(const model::ProcessNow &process) const;
    /// What the event loop does: "waits for the door bell", "on tea 12", "kept by tea 12 for 180
    /// ms".
    [[nodiscard]] QString loopSign(const model::ProcessNow &process) const;
    /// Its tickets: "1 running", "998 set aside", "1 ready".
    [[nodiscard]] std::vector<TicketPile> piles(const model::ProcessNow &process) const;
    /// "1 running · 998 set aside · 1 ready"
    [[nodiscard]] QString tickets(const model::ProcessNow &process) const;
    [[nodiscard]] QString bathroom() const;
    /// On its door: vacant, or whose turn it is.
    [[nodiscard]] QString doorSign(const model::ProcessNow &process) const;
    /// Beside the open door of a house without a GIL.
    [[nodiscard]] StreetNote openDoor() const;
    [[nodiscard]] QString place(ChefBox::Place place) const;
    /// Below the front of a house that is closed: "Closed: 3 orders done".
    [[nodiscard]] QString front(const model::ProcessNow &process) const;
    [[nodiscard]] QString stove(std::int16_t core) const;
    /// Who cooks there now, another program included.
    [[nodiscard]] QString cook(const model::CoreNow &core) const;
    /// "this run 90 %", "others 3 %": two lines.
    [[nodiscard]] QString shares(const model::CoreNow &core) const;
    [[nodiscard]] QString name(const model::ThreadNow &thread) const;
    [[nodiscard]] QString state(const model::ThreadNow &thread) const;
    /// "has the bathroom · has the key to salt", of who holds the GIL or a lock; else empty.
    [[nodiscard]] QString holds(const model::ThreadNow &thread) const;
    /// The task in hand; empty for none.
    [[nodiscard]] QString task(const model::ThreadNow &thread) const;

    /// One thread in sentences, for a tool tip: who, what he does and since when, where he was
    /// last.
    [[nodiscard]] QString describe(const model::ThreadKey &key) const;
    /// Of what is there at a point of the picture; empty: nothing that has more to say.
    [[nodiscard]] QString tip(const StreetPicture &picture, const QPointF &point) const;
    /// The street in a sentence, for those who hear it.
    [[nodiscard]] QString describe() const;

private:
    [[nodiscard]] QString entrance() const;
    [[nodiscard]] QString stoveTip(const model::CoreNow &core) const;
    [[nodiscard]] std::uint64_t waitingAtTheDoor() const;
    /// "Chef 3 of Restaurant 1 has waited 4.2 ms for the bathroom; Chef 1 is inside".
    [[nodiscard]] QString sentence(const model::ThreadNow &thread) const;
    [[nodiscard]] QString nameOf(const model::ThreadKey &key) const;
    [[nodiscard]] std::optional<std::uint32_t> wantedLock(const model::ThreadNow &thread) const;
    /// "Chef 2 has it": what a thread waits for; else empty.
    [[nodiscard]] QString whoHasIt(const model::ThreadNow &thread) const;

    const model::StreetNow &m_street;
    const TaskNames &m_tasks;
    model::Vocabulary m_vocabulary;
};

/// What the layout has to know of a font, and of the words that it must have room for.
[[nodiscard]] TextSize streetTextSize(const QFont &font, model::Vocabulary vocabulary);

/// Its event loop has been on one task for so long that it counts as blocked.
[[nodiscard]] bool isLoopBlocked(const model::ProcessNow &process, std::int64_t timeNs);

/// Other programs had most of this core when it was last looked at, and no thread of this run is on
/// it now.
[[nodiscard]] bool isTakenByOthers(const model::CoreNow &core);

/// The same for all houses of a street: 16 MB, or as many times four as the largest needs.
[[nodiscard]] std::int64_t larderBytes(const model::StreetNow &street);

/// Null when there is no such thread now.
[[nodiscard]] const model::ThreadNow *findThread(const model::StreetNow &street,
                                                 const model::ThreadKey &key);
/// Its look in Palette::states.
[[nodiscard]] std::size_t fillOf(const model::ThreadNow &thread);

} // namespace brigade::app
