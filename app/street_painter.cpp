#include "app/street_painter.h"

#include "app/cores_picture.h"
#include "app/front_of_house.h"
#include "app/larder_painter.h"
#include "app/metrics.h"
#include "app/painted_frame.h"
#include "app/painted_words.h"
#include "app/shared_painter.h"
#include "app/smooth_edges.h"
#include "app/street_mirror.h"
#include "app/street_words.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace brigade::app {

namespace {

constexpr int kOutlinePx = 2;

/// Around a chef that is hovered or selected.
QRectF outlineOf(const QRectF &badge)
{
    return badge.adjusted(-kOutlinePx, -kOutlinePx, kOutlinePx, kOutlinePx);
}

/// The tools of one painting, so that no function takes them all.
class StreetBrush
{
public:
    StreetBrush(QPainter &painter, const StreetScene &scene, StreetPixmaps &pixmaps)
        : m_painter(painter)
        , m_scene(scene)
        , m_pixmaps(pixmaps)
        , m_words(scene.street, scene.tasks, scene.vocabulary)
        , m_normal(painter.font())
        , m_bold(painter.font())
    {
        m_normal.setBold(false);
        m_bold.setBold(true);
    }

    void paint();

private:
    enum class Weight : std::uint8_t { Normal, Bold };

    void text(const QRectF &rect,
              const QString &words,
              const QColor &colour,
              Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter)
    {
        paintWords(m_painter, rect, {words, colour, align}, m_pixmaps.lines);
    }
    /// In the weight that words have now.
    [[nodiscard]] double widthOf(const QString &words) const
    {
        return m_pixmaps.lines.width(m_painter.font(), words);
    }
    void note(const QRectF &rect, const StreetNote &note, const QColor &colour);
    void setWeight(Weight weight);
    void card(const QRectF &rect, const QColor &fill, const QColor &edge);
    void badge(const QRectF &rect, const model::ThreadNow &thread, const QString &label);
    void art(const QRectF &rect, Art art) { m_pixmaps.drawArt(m_painter, rect, art); }
    void house(const HouseBox &house);
    void title(const HouseBox &house, const model::ProcessNow &process);
    void tally(const QRectF &row, const model::ProcessNow &process);
    void awning(const QRectF &rect);
    void entrance(const QRectF &rect);
    void front(const HouseBox &house, const model::ProcessNow &process);
    void bathroom(const HouseBox &house, const model::ProcessNow &process);
    void doorSign(const HouseBox &house, const model::ProcessNow &process);
    [[nodiscard]] QString placeWords(const WaitingBox &box) const;
    void places(const HouseBox &house);
    void leftHome(const ChefBox &box, const QString &label);
    void chef(const ChefBox &box, const model::ThreadNow &thread);
    void chefWords(const ChefBox &box, const model::ThreadNow &thread);
    void stove(const StoveBox &stove);
    void cook(const StoveBox &stove, const model::CoreNow &core);
    void bar(const QRectF &rect, const model::CoreNow &core);
    void outline(const QRectF &rect);

    QPainter &m_painter;
    const StreetScene &m_scene;
    StreetPixmaps &m_pixmaps;
    StreetWords m_words;
    QFont m_normal;
    QFont m_bold;
};

void StreetBrush::setWeight(Weight weight)
{
    m_painter.setFont(weight == Weight::Bold ? m_bold : m_normal);
}

void StreetBrush::card(const QRectF &rect, const QColor &fill, const QColor &edge)
{
    m_pixmaps.cards.draw(m_painter, rect, fill, edge);
}

void StreetBrush::badge(const QRectF &rect, const model::ThreadNow &thread, const QString &label)
{
    const int side = qRound(rect.width());
    m_painter.drawPixmap(
        rect.topLeft(),
        m_pixmaps.badges.badge({fillOf(thread), label, side, figureOf(m_scene.street, thread)}));
    if (m_scene.hovered == thread.key || m_scene.selected == thread.key)
        outline(rect);
}

void StreetBrush::outline(const QRectF &rect)
{
    paintFrame(m_painter, outlineOf(rect), m_scene.colours.accent, kOutlinePx);
}

void StreetBrush::title(const HouseBox &house, const model::ProcessNow &process)
{
    const Palette &colours = m_scene.colours;
    QString note = m_words.houseNote(process);
    const double noteWidth = widthOf(note);
    const double room = house.title.width();
    setWeight(Weight::Bold);
    const auto fits = [&](const QString &words) {
        return widthOf(words) + metrics::kTicketPadPx + noteWidth <= room;
    };
    // What fits whole, the longest first; of an open house the name says more than the note.
    QString name = m_words.houseTitle(process);
    if (!fits(name))
        name = m_words.houseName(process);
    if (!fits(name)) {
        if (process.gone)
            name = QString::number(static_cast<std::uint32_t>(process.process));
        else
            note.clear();
    }
    if (widthOf(name) > room)
        name = QString::number(static_cast<std::uint32_t>(process.process));
    const double used = widthOf(name) + 2 * metrics::kTicketPadPx + noteWidth;
    text(house.title, name, colours.text);
    setWeight(Weight::Normal);
    text(house.title, note, process.crashed ? colours.error : colours.mutedText,
         Qt::AlignRight | Qt::AlignVCenter);
    const QRectF between =
        house.title.adjusted(used - noteWidth, 0, -noteWidth - 3 * metrics::kTicketPadPx, 0);
    paintLarder(m_painter, m_scene,
                {visual(m_painter.layoutDirection(), house.title, between), house.rect, process},
                m_pixmaps.lines);
}

void StreetBrush::house(const HouseBox &house)
{
    const Palette &colours = m_scene.colours;
    const model::ProcessNow &process = m_scene.street.processes.at(house.process);
    card(house.rect, colours.panel, process.crashed ? colours.error : colours.grid);
    awning(house.awning);
    entrance(house.entrance); // before the larder, which may stand beside it or over it
    title(house, process);
    if (process.gone || isReopening(process)) {
        front(house, process);
        return;
    }
    paintRail(m_painter, m_scene, house.rail, m_pixmaps);
    paintGuests(m_painter, m_scene, house.guests, m_pixmaps);
    paintDesk(m_painter, m_scene, house, m_pixmaps);
    tally(house.tally, process);
    bathroom(house, process);
    places(house);
    paintShared(m_painter, m_scene, house, m_pixmaps);
    for (const ChefBox &box : house.chefs)
        chef(box, process.threads.at(box.key.thread));
    if (house.hidden > 0)
        text(house.more, QStringLiteral("+%1").arg(house.hidden), colours.text);
}

/// How many dots there are of each look, with its sign, which the dots have no room for.
void StreetBrush::tally(const QRectF &row, const model::ProcessNow &process)
{
    const auto all = m_words.tallies(process);
    if (row.isEmpty() || all.empty())
        return;
    const auto count = static_cast<double>(all.size());
    constexpr double kPadPx = 2;
    double numbers = 0;
    for (const StateTally &each : all)
        numbers += std::ceil(widthOf(QString::number(each.count))) + kPadPx;
    const double most = std::min<double>(row.height() - 2, metrics::kSmallestChefPx - 1);
    const double side = std::floor(
        std::clamp((row.width() - numbers) / count - kPadPx, kPadPx, std::max(kPadPx, most)));
    const double gap = std::clamp((row.width() - numbers) / count - side, 0.0, most);
    const Qt::LayoutDirection direction = m_painter.layoutDirection();
    double x = row.left();
    for (const StateTally &each : all) {
        const QString number = QString::number(each.count);
        const double wide = side + kPadPx + std::ceil(widthOf(number));
        if (x + wide > row.right() + 0.5)
            break; // no room: the dots themselves are seen
        const QRectF place = visual(direction, row, {x, row.top(), wide, row.height()});
        const QRectF badge(place.left(), std::floor(place.center().y() - side / 2), side, side);
        m_painter.drawPixmap(
            visual(direction, place, badge).topLeft(),
            m_pixmaps.badges.badge({each.fill, QString(), qRound(side), BadgeFigure::Chef}));
        text(place, number, m_scene.colours.text, Qt::AlignRight | Qt::AlignVCenter);
        x += wide + gap;
    }
}

/// Whole stripes, from end to end of the front.
void StreetBrush::awning(const QRectF &rect)
{
    const double stripes = std::floor(rect.width() / metrics::kAwningStripePx);
    if (stripes < 1 || rect.height() < metrics::kAwningPx)
        return;
    const QSize tile(static_cast<int>(metrics::kAwningStripePx), qRound(rect.height()));
    QRectF row(rect);
    row.setWidth(stripes * tile.width());
    row.moveLeft(rect.left() + std::floor((rect.width() - row.width()) / 2));
    m_painter.drawTiledPixmap(row, m_pixmaps.art.picture(Art::Awning, tile));
}

/// A gap in the wall between two posts, as a floor plan draws it.
void StreetBrush::entrance(const QRectF &rect)
{
    if (rect.isEmpty())
        return;
    constexpr double kPostPx = 2;
    m_painter.fillRect(rect, m_scene.colours.background);
    for (const double post : {rect.left(), rect.right() - kPostPx})
        m_painter.fillRect(QRectF(post, rect.top(), kPostPx, rect.height()), m_scene.colours.axis);
}

void StreetBrush::front(const HouseBox &house, const model::ProcessNow &process)
{
    Art picture = process.crashed ? Art::FrontBurnt : Art::FrontClosed;
    if (isReopening(process))
        picture = Art::FrontOpening;
    art(house.front, picture);
    text(house.frontSign, m_words.front(process),
         process.crashed ? m_scene.colours.error : m_scene.colours.text, Qt::AlignCenter);
}

/// In as many lines as it needs, where there is room for them; else what is shorter.
void StreetBrush::note(const QRectF &rect, const StreetNote &note, const QColor &colour)
{
    if (rect.isEmpty())
        return;
    constexpr int kAlign = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;
    const QString &words = note.words;
    // Unclipped: else it is measured only up to the line that fits no more.
    const QRectF needed = m_painter.boundingRect(rect, kAlign | Qt::TextDontClip, words);
    if (needed.width() > rect.width() || needed.height() > rect.height())
        return text(rect, note.shorter, colour);
    m_painter.setPen(colour);
    m_painter.drawText(rect, kAlign, words);
}

void StreetBrush::bathroom(const HouseBox &house, const model::ProcessNow &process)
{
    art(house.openDoor, Art::BathroomOff);
    note(house.openDoorLabel, m_words.openDoor(), m_scene.colours.mutedText);
    if (house.bathroom.isEmpty())
        return;
    const Palette &colours = m_scene.colours;
    card(house.bathroom, colours.lane, colours.axis);
    text(house.bathroomLabel, m_words.bathroom(), colours.mutedText, Qt::AlignCenter);
    doorSign(house, process);
    art(house.toilet, Art::Toilet);
    if (!house.door.isEmpty()) {
        art(house.door, process.gilHolder ? Art::DoorClosed : Art::DoorOpen);
        return;
    }
    // No room for a door: a line, open while nobody is inside.
    const QRectF &box = house.bathroom;
    const double height = std::min(box.height(), m_scene.picture.chef.badge) - 4;
    const QPointF hinge(box.right() - 0.5, box.bottom() - 4);
    const QPointF end =
        process.gilHolder ? hinge - QPointF(0, height) : hinge + QPointF(height / 5, -height * 0.9);
    const SmoothEdges smooth(m_painter);
    m_painter.setPen(QPen(colours.axis, 3));
    m_painter.drawLine(hinge, end);
}

void StreetBrush::doorSign(const HouseBox &house, const model::ProcessNow &process)
{
    const QString words = m_words.doorSign(process);
    if (house.doorSign.isEmpty()) {
        // Without a plate on the door, the empty room says so itself.
        QRectF room = house.bathroom;
        room.setTop(house.bathroomLabel.bottom());
        if (!process.gilHolder && m_scene.picture.chef.scale != StreetScale::Dot)
            text(room, words, m_scene.colours.mutedText, Qt::AlignCenter);
        return;
    }
    const FillStyle &style = m_scene.colours.state(process.gilHolder ? model::ThreadState::GilWait
                                                                     : model::ThreadState::Running);
    card(house.doorSign, style.fill, style.edge);
    text(house.doorSign.adjusted(2, 0, -2, 0), words, style.text, Qt::AlignCenter);
}

/// Without what stands in brackets, where there is no room for it.
QString StreetBrush::placeWords(const WaitingBox &box) const
{
    static const QRegularExpression kInBrackets(QStringLiteral("\\s*[(（].*"));
    QString words = m_words.place(box.place);
    if (widthOf(words) > box.label.width())
        words.remove(kInBrackets);
    return words;
}

void StreetBrush::places(const HouseBox &house)
{
    for (const WaitingBox &box : house.places) {
        Art picture = Art::Bench;
        if (box.place == ChefBox::Place::Oven)
            picture = Art::Oven;
        else if (box.place == ChefBox::Place::Delivery)
            picture = Art::Delivery;
        else if (box.place == ChefBox::Place::Pantry)
            picture = Art::Pantry;
        card(box.rect, m_scene.colours.lane, m_scene.colours.grid);
        text(box.label, placeWords(box), m_scene.colours.mutedText);
        art(box.art, picture);
    }
}

void StreetBrush::leftHome(const ChefBox &box, const QString &label)
{
    const Palette &colours = m_scene.colours;
    const QRectF &home = box.home;
    if (home.width() < metrics::kSmallestChefPx) {
        m_painter.fillRect(home, colours.grid);
        if (m_scene.picture.chef.scale != StreetScale::Dot)
            text(home, label, colours.mutedText, Qt::AlignCenter);
        return;
    }
    art(home, Art::ChefAway);
    const QRectF apron(home.left() + home.width() * 0.15, home.top() + home.height() * 0.66,
                       home.width() * 0.54, home.height() * 0.33);
    text(apron, label, colours.mutedText, Qt::AlignCenter);
}

void StreetBrush::chef(const ChefBox &box, const model::ThreadNow &thread)
{
    const QRectF &inSight = m_scene.inSight;
    const QRectF all = outlineOf(box.badge).united(box.home).united(box.text);
    if (!inSight.isNull() && !inSight.intersects(all))
        return;
    const QString label = QString::number(static_cast<std::uint32_t>(thread.key.thread));
    if (box.place != ChefBox::Place::Kitchen)
        leftHome(box, label);
    badge(box.badge, thread, label);
    chefWords(box, thread);
}

void StreetBrush::chefWords(const ChefBox &box, const model::ThreadNow &thread)
{
    if (box.text.isEmpty())
        return;
    const double line = m_pixmaps.lines.height(m_normal);
    const QString task = m_words.task(thread);
    const QString held = m_words.holds(thread);
    QStringList lines {m_words.name(thread), m_words.state(thread)};
    if (!held.isEmpty() && box.text.height() >= 3 * line)
        lines << held;
    if (!task.isEmpty()) {
        const bool room = box.text.height() >= line * static_cast<double>(lines.size() + 1);
        setWeight(Weight::Bold);
        if (room)
            lines << task;
        else // whole or not at all
            lines.front() = firstThatFits(
                m_painter, box.text.width(),
                {lines.front() + QStringLiteral(" · ") + task, lines.front()}, m_pixmaps.lines);
    }
    const double height = line * static_cast<double>(lines.size());
    QRectF rect(box.text.left(), box.text.center().y() - height / 2, box.text.width(), line);
    setWeight(Weight::Bold);
    for (const QString &words : lines) {
        text(rect, words, m_scene.colours.text);
        setWeight(Weight::Normal);
        rect.translate(0, line);
    }
}

void StreetBrush::stove(const StoveBox &stove)
{
    const Palette &colours = m_scene.colours;
    const model::CoreNow &core = m_scene.street.cores.at(stove.core);
    card(stove.rect, colours.panel, colours.grid);
    const QString name = m_words.stove(stove.core);
    const QString full = name + QStringLiteral(" · ") + m_words.cook(core);
    const bool room = widthOf(full) <= stove.title.width();
    text(stove.title, room ? full : name, colours.text);
    cook(stove, core);
    m_painter.setPen(colours.mutedText);
    if (!stove.shares.isEmpty()) {
        QStringList lines = m_words.shares(core).split(QLatin1Char('\n'));
        for (QString &line : lines) {
            if (widthOf(line) > stove.shares.width())
                line =
                    QFontMetricsF(m_normal).elidedText(line, Qt::ElideMiddle, stove.shares.width());
        }
        m_painter.drawText(stove.shares, Qt::AlignLeft | Qt::AlignVCenter,
                           lines.join(QLatin1Char('\n')));
    }
    bar(stove.bar, core);
}

void StreetBrush::cook(const StoveBox &stove, const model::CoreNow &core)
{
    const model::ThreadNow *thread =
        core.thread ? findThread(m_scene.street, *core.thread) : nullptr;
    const bool others = isTakenByOthers(core);
    const Art picture = thread != nullptr || others ? Art::StoveLit : Art::StoveCold;
    art(stove.art, picture);
    if (thread != nullptr) {
        const QString label = QStringLiteral("%1·%2")
                                  .arg(static_cast<std::uint32_t>(core.thread->process))
                                  .arg(static_cast<std::uint32_t>(core.thread->thread));
        badge(stove.chef, *thread, label);
    } else if (others) {
        art(stove.chef, Art::Chef); // grey: nobody of this run
    } else {
        art(stove.chef, stove.art.isEmpty() ? Art::StoveCold : Art::ChefAway);
    }
}

void StreetBrush::bar(const QRectF &rect, const model::CoreNow &core)
{
    if (rect.height() < 2)
        return;
    const Palette &colours = m_scene.colours;
    m_painter.fillRect(rect, colours.coreIdle);
    const double own = rect.width() * std::clamp(core.ownShare, 0.0, 1.0);
    const double others = rect.width() * std::clamp(core.othersShare, 0.0, 1.0);
    const QRectF ownBar(rect.left(), rect.top(), own, rect.height());
    const QRectF othersBar(rect.left() + own, rect.top(), std::min(others, rect.width() - own),
                           rect.height());
    const Qt::LayoutDirection direction = m_painter.layoutDirection();
    m_painter.fillRect(visual(direction, rect, ownBar), colours.coreOwn);
    fillOthers(m_painter, visual(direction, rect, othersBar), colours);
    paintFrame(m_painter, rect, colours.axis);
}

void StreetBrush::paint()
{
    const StreetPicture &picture = m_scene.picture;
    setWeight(Weight::Normal);
    text(picture.sign,
         firstThatFits(m_painter, picture.sign.width(), m_words.signs(), m_pixmaps.lines),
         m_scene.colours.text);
    if (!picture.rail.tickets.empty() || picture.rail.hidden > 0)
        paintRail(m_painter, m_scene, picture.rail, m_pixmaps);
    paintOffice(m_painter, m_scene, m_pixmaps);
    for (const SupplierBox &supplier : picture.suppliers) {
        card(supplier.rect, m_scene.colours.panel, m_scene.colours.grid);
        text(supplier.rect.adjusted(metrics::kHousePadPx, 0, -metrics::kHousePadPx, 0),
             m_words.supplier(m_scene.street.processes.at(supplier.process)), m_scene.colours.text);
    }
    for (const HouseBox &box : picture.houses)
        house(box);
    for (const LeavingBox &box : picture.leaving) {
        model::ThreadNow gone; // nothing is known of him any more
        gone.key = box.key;
        badge(box.badge, gone, QString::number(static_cast<std::uint32_t>(box.key.thread)));
    }
    for (const StoveBox &box : picture.stoves)
        stove(box);
}

} // namespace

BadgeFigure figureOf(const model::StreetNow &street, const model::ThreadNow &thread)
{
    if (thread.role != engine::ThreadRole::Loop)
        return BadgeFigure::Chef;
    const auto house = street.processes.find(thread.key.process);
    const bool frozen =
        house != street.processes.end() && isLoopBlocked(house->second, street.timeNs);
    return frozen ? BadgeFigure::FrozenWaiter : BadgeFigure::Waiter;
}

void paintStreet(QPainter &painter, const StreetScene &scene, StreetPixmaps &pixmaps)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    StreetBrush(painter, scene, pixmaps).paint();
    painter.restore();
}

} // namespace brigade::app
