// Who may move. A thread stands before a moment. It may move unless that moment is the taking of a
// lock that another one holds, or another one has the GIL and stands where CPython does not hand
// it over (between the read and the write of `counter += 1`). A thread that holds the GIL keeps it
// while it stands, as long as nobody else moves; when somebody else is chosen, it is called to hand
// it over first, as if its interval had run out right there.
//
// So no thread ever waits for the GIL or for a lock with the others standing still: what is chosen
// is done, on its own thread, and then it stands again (or sleeps, or has ended). "Settled" is when
// nobody moves. Those who sleep do not count: they touch nothing that is shared, and stop when they
// wake.
//
// A ring of threads each of which wants the lock of the next is a deadlock: nobody in it will ever
// be ready. It stays to be looked at. When it is abandoned, its members are let into their locks,
// where the lock table finds the same ring, writes it down and breaks it off.
//
// In the trace a thread that stands is off its core: it could run, and the scheduler does not let
// it.
#include "engine/stepper.h"

#include "engine/tracer.h"

#include <algorithm>
#include <bit>

namespace brigade::engine {

namespace {

/// The calling thread's place in m_slots, from 1; 0: it is not stepped.
constinit thread_local StepNumber tStepNumber = kNobody;

bool isWrite(MomentKind kind)
{
    return kind == MomentKind::Write || kind == MomentKind::AddAtOnce;
}

bool hasEnded(Stand stand)
{
    return stand == Stand::Done || stand == Stand::Failed;
}

} // namespace

Stepper::Stepper(StepperOptions options)
    : m_options(std::move(options))
{
}

Stepper::~Stepper() = default;

void Stepper::enter(const Order &order)
{
    const MutexLock lock(m_mutex);
    Slot &me = m_slots.emplace_back();
    me.shown.thread = tracer().thread();
    me.shown.task = order.task;
    me.shown.kind = order.kind;
    tStepNumber = static_cast<StepNumber>(m_slots.size());
    ++m_moving;
    m_settled.notify_all();
}

void Stepper::beginStep(std::size_t step)
{
    const MutexLock lock(m_mutex);
    m_slots[tStepNumber - 1].step = static_cast<std::uint32_t>(step);
}

void Stepper::stand(Slot &me, Stand stand)
{
    if (me.shown.stand == Stand::Moving)
        --m_moving;
    me.shown.stand = stand;
    me.holdsGil = m_options.gil->heldByMe();
    m_settled.notify_all();
}

void Stepper::before(const Moment &moment)
{
    if (stop(moment) == Call::Abandon)
        throw StepAbandoned();
    m_options.gil->take();
}

Stepper::Call Stepper::stop(const Moment &moment)
{
    tracer().write(EventKind::OffCoreBegin);
    Call call = Call::None;
    {
        MutexLock lock(m_mutex);
        Slot &me = m_slots[tStepNumber - 1];
        const bool back = me.shown.stand == Stand::Away;
        me.shown.moment = moment;
        me.shown.moment.step = me.step;
        stand(me, Stand::Ready);
        if (back && !m_playing && !m_abandoned && m_options.cameBack)
            m_options.cameBack(stateNow());
        call = waitForCall(me, lock);
    }
    tracer().write(EventKind::OffCoreEnd);
    return call;
}

Stepper::Call Stepper::waitForCall(Slot &me, MutexLock &lock)
{
    while (!m_abandoned) {
        if (me.call == Call::Go) {
            me.call = Call::None;
            return Call::Go;
        }
        if (me.call == Call::HandOver) {
            m_options.gil->drop(GilRelease::Breaker);
            me.holdsGil = false;
            me.call = Call::None;
            m_settled.notify_all();
        }
        const ParkedScope parked;
        while (me.call == Call::None && !m_abandoned)
            me.called.wait(lock.native());
    }
    return me.call == Call::Go ? Call::Go : Call::Abandon;
}

void Stepper::goAway()
{
    const MutexLock lock(m_mutex);
    stand(m_slots[tStepNumber - 1], Stand::Away);
}

void Stepper::comeBack() noexcept
{
    // Who needs no GIL goes on to his next moment.
    if (m_options.plan->gil.enabled)
        static_cast<void>(stop({.kind = MomentKind::TakeGil}));
}

void Stepper::taskFailed()
{
    const MutexLock lock(m_mutex);
    m_slots[tStepNumber - 1].failed = true;
}

void Stepper::leave()
{
    const MutexLock lock(m_mutex);
    Slot &me = m_slots[tStepNumber - 1];
    const bool back = me.shown.stand == Stand::Away;
    stand(me, me.failed ? Stand::Failed : Stand::Done);
    if (back && !m_playing && !m_abandoned && m_options.cameBack)
        m_options.cameBack(stateNow());
    tStepNumber = kNobody;
}

void Stepper::waitForStanding(std::size_t threads)
{
    MutexLock lock(m_mutex);
    while (m_slots.size() < threads || m_moving > 0)
        m_settled.wait(lock.native());
}

void Stepper::waitWhileMoving(MutexLock &lock)
{
    while (m_moving > 0)
        m_settled.wait(lock.native());
}

void Stepper::play(const StepRequest &request,
                   std::uint64_t plays,
                   const std::function<void(const StepState &)> &report)
{
    MutexLock lock(m_mutex);
    m_playing = true;
    m_plays = plays;
    m_refused = kNobody;
    m_ways.clear();
    for (const StepNumber number : request.choices) {
        if (!move(number, lock)) {
            m_refused = number;
            break;
        }
    }
    if (request.play == StepPlay::ToTheEnd && m_refused == kNobody)
        moveToTheEnd(lock);
    m_playing = false;
    waitWhileMoving(lock);
    report(stateNow()); // under the mutex, so that reports are sent in order
}

void Stepper::moveToTheEnd(MutexLock &lock)
{
    const auto isAway = [](const Slot &slot) { return slot.shown.stand == Stand::Away; };
    for (;;) {
        while (m_moving > 0 || std::any_of(m_slots.begin(), m_slots.end(), isAway))
            m_settled.wait(lock.native());
        const StepState state = stateNow();
        std::uint64_t may = 0;
        for (auto number = static_cast<StepNumber>(m_slots.size()); number >= 1; --number) {
            if (state.mayMove(number))
                may |= std::uint64_t {1} << number;
        }
        if (may == 0)
            return;
        m_ways.push_back(may);
        static_cast<void>(move(static_cast<StepNumber>(std::countr_zero(may)), lock));
    }
}

bool Stepper::move(StepNumber number, MutexLock &lock)
{
    if (number == kNobody || number > m_slots.size())
        return false;
    Slot &chosen = m_slots[number - 1];
    while (m_moving > 0 || chosen.shown.stand == Stand::Away)
        m_settled.wait(lock.native());
    if (!stateNow().mayMove(number))
        return false;
    for (Slot &holder : m_slots) {
        if (holder.holdsGil && &holder != &chosen)
            handOver(holder, lock);
    }
    const Moment moment = chosen.shown.moment;
    chosen.shown.stand = Stand::Moving;
    ++m_moving;
    chosen.call = Call::Go;
    chosen.called.notify_one();
    waitWhileMoving(lock);
    ++m_moves;
    if (isWrite(moment.kind)) {
        m_made.resize(std::max<std::size_t>(m_made.size(), moment.index + 1));
        ++m_made[moment.index];
    }
    return true;
}

void Stepper::handOver(Slot &holder, MutexLock &lock)
{
    holder.call = Call::HandOver;
    holder.called.notify_one();
    while (holder.holdsGil)
        m_settled.wait(lock.native());
}

StepState Stepper::state()
{
    MutexLock lock(m_mutex);
    waitWhileMoving(lock);
    return stateNow();
}

StepNumber Stepper::numberOf(std::optional<ThreadIndex> thread)
{
    for (std::size_t i = 0; thread && i < m_slots.size(); ++i) {
        if (m_slots[i].shown.thread == *thread)
            return static_cast<StepNumber>(i + 1);
    }
    return kNobody;
}

/// While nobody moves.
StepState Stepper::stateNow()
{
    const StepShared shared = m_options.look();
    StepState state {.plays = m_plays, .moves = m_moves, .refused = m_refused};
    state.values = shared.values;
    state.made = m_made;
    state.made.resize(shared.values.size());
    for (const auto &owner : shared.owners)
        state.owners.push_back(numberOf(owner));
    bool mayTakeGil = true;
    for (const Slot &slot : m_slots) {
        state.threads.push_back(slot.shown);
        if (slot.holdsGil) {
            state.gilHolder = static_cast<StepNumber>(state.threads.size());
            mayTakeGil = slot.shown.moment.handsOver;
        }
    }
    for (std::size_t i = 0; i < state.threads.size(); ++i) {
        StepThread &thread = state.threads[i];
        const auto number = static_cast<StepNumber>(i + 1);
        if (thread.stand != Stand::Ready)
            continue;
        if (thread.moment.kind == MomentKind::Lock
            && state.owners.at(thread.moment.index) != kNobody)
            thread.stand = Stand::LockBlocked;
        else if (!mayTakeGil && number != state.gilHolder)
            thread.stand = Stand::GilBlocked;
    }
    state.ring = findRing(shared);
    state.ways = m_ways;
    return state;
}

std::vector<StepRingMember> Stepper::findRing(const StepShared &shared)
{
    WaitGraph graph;
    for (const Slot &slot : m_slots) {
        const Moment &moment = slot.shown.moment;
        if (slot.shown.stand == Stand::Ready && moment.kind == MomentKind::Lock
            && shared.owners.at(moment.index))
            graph.wait(slot.shown.thread, LockIndex {moment.index});
    }
    const auto ownerOf = [&](LockIndex lock) {
        return shared.owners.at(static_cast<std::size_t>(lock));
    };
    for (const Slot &slot : m_slots) {
        std::vector<StepRingMember> ring;
        for (const RingMember &member : graph.ringThrough(slot.shown.thread, ownerOf))
            ring.push_back({.number = numberOf(member.thread),
                            .wants = static_cast<std::uint32_t>(member.wants),
                            .holds = static_cast<std::uint32_t>(member.holds)});
        if (!ring.empty())
            return ring;
    }
    return {};
}

void Stepper::abandon()
{
    MutexLock lock(m_mutex);
    waitWhileMoving(lock);
    for (const StepRingMember &member : stateNow().ring)
        m_slots[member.number - 1].call = Call::Go;
    m_abandoned = true;
    for (Slot &slot : m_slots) {
        if (!hasEnded(slot.shown.stand) && slot.shown.stand != Stand::Away) {
            slot.shown.stand = Stand::Moving;
            ++m_moving;
        }
        slot.called.notify_one();
    }
}

} // namespace brigade::engine
