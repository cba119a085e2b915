#include "engine/shared_state.h"

#include "engine/annotated_mutex.h"
#include "engine/shared_cell.h"
#include "engine/tracer.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>
#include <variant>

namespace brigade::engine {

namespace {

/// A window's parts: the GIL is looked at after each, as between the parts of CPU work.
constexpr std::uint32_t kWindowParts = 20;
/// Increments without a window: so many before the thread says that it is up to date.
constexpr std::uint32_t kIncrementsPerLook = 256;

/// Writes of the calling thread so far, for the marks of its words.
std::uint64_t nextWrite()
{
    thread_local std::uint64_t writes = 0;
    return ++writes;
}

std::string ringText(const SharedNames &names, const std::vector<RingMember> &ring)
{
    std::string text = "deadlock: ";
    for (const RingMember &member : ring) {
        text += "thread " + std::to_string(static_cast<std::uint32_t>(member.thread)) + " holds '"
            + names.locks[static_cast<std::size_t>(member.holds)] + "' and waits for '"
            + names.locks[static_cast<std::size_t>(member.wants)] + "'";
        text += member.thread == ring.back().thread ? "" : "; ";
    }
    return text;
}

Error deadlockError(const std::string &lock, LockOutcome outcome)
{
    if (outcome == LockOutcome::Dismissed)
        return Error {"was dismissed while it waited for the lock '" + lock
                      + "': the others of the deadlock go on"};
    return Error {"gave up waiting for the lock '" + lock
                  + "': those who wait hold what the others wait for (deadlock)"};
}

/// The work between read and write, and the looks at the GIL that go with it.
class Window
{
public:
    Window(const IncrementStep &step, WorkUnit work, std::uint32_t iterations)
        : m_work(std::move(work))
        , m_iterations(iterations / kWindowParts)
        , m_parts(static_cast<std::uint64_t>(std::llround(step.windowUnits * kWindowParts)))
        , m_handover(step.handoverBetween)
    {
    }

    void pass(Gil &gil)
    {
        for (std::uint64_t part = 0; part < m_parts; ++part) {
            m_work.run(m_iterations);
            if (m_handover)
                gil.check();
            look(kIncrementsPerLook / kWindowParts);
        }
        if (m_parts == 0) {
            if (m_handover)
                gil.check();
            look(1);
        }
    }

    [[nodiscard]] std::uint64_t result() const { return m_work.result(); }
    [[nodiscard]] bool handsOver() const { return m_handover; }

private:
    /// An unparked silence would be taken for time off the core.
    void look(std::uint32_t weight)
    {
        m_sinceLook += weight;
        if (m_sinceLook < kIncrementsPerLook)
            return;
        m_sinceLook = 0;
        tracer().unitDone();
    }

    WorkUnit m_work;
    std::uint32_t m_iterations;
    std::uint64_t m_parts;
    bool m_handover;
    std::uint32_t m_sinceLook = 0;
};

} // namespace

/// One variable, and who is incrementing it.
class SharedState::Variable
{
public:
    explicit Variable(std::uint32_t index)
        : m_index(index)
    {
    }

    [[nodiscard]] std::uint32_t index() const { return m_index; }
    [[nodiscard]] std::uint64_t read() const { return m_word.load(std::memory_order_relaxed); }
    std::uint64_t replace(CellWord word)
    {
        return m_word.exchange(static_cast<std::uint64_t>(word), std::memory_order_relaxed);
    }
    std::uint64_t add() { return m_word.fetch_add(1, std::memory_order_relaxed) + 1; }

    void enter(const std::atomic<std::uint64_t> &done) EXCLUDES(m_mutex)
    {
        const MutexLock lock(m_mutex);
        m_running.insert(&done);
    }

    /// Writes the totals: under the mutex, so that the last one written is the last one read.
    void leave(const std::atomic<std::uint64_t> &done) EXCLUDES(m_mutex)
    {
        const MutexLock lock(m_mutex);
        m_running.erase(&done);
        m_finished += done.load(std::memory_order_relaxed);
        std::uint64_t total = m_finished;
        for (const auto *other : m_running)
            total += other->load(std::memory_order_relaxed);
        tracer().write(EventKind::VariableTotal, variableArg(m_index, total),
                       static_cast<std::int64_t>(read()));
    }

private:
    alignas(64) std::atomic<std::uint64_t> m_word {0};
    alignas(64) Mutex m_mutex;
    std::uint32_t m_index;
    std::uint64_t m_finished GUARDED_BY(m_mutex) = 0; ///< increments of steps that have ended
    std::set<const std::atomic<std::uint64_t> *> m_running GUARDED_BY(m_mutex);
};

/// One thread's step of increments.
class SharedState::Turn
{
public:
    Turn(Variable &variable, const SharedState &state, Window window)
        : m_variable(variable)
        , m_gil(*state.m_gil)
        , m_stepper(state.m_stepper)
        , m_window(std::move(window))
    {
        m_variable.enter(m_done);
    }
    ~Turn()
    {
        m_variable.leave(m_done);
        [[maybe_unused]] volatile std::uint64_t sink = m_window.result();
    }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;

    [[nodiscard]] std::uint64_t done() const { return m_done.load(std::memory_order_relaxed); }
    [[nodiscard]] bool traced() const { return done() < kTracedIncrements; }

    void inThreeMoments()
    {
        stop(MomentKind::Read, 0);
        const std::uint64_t before = m_variable.read();
        if (traced())
            write(EventKind::VariableRead, 0, before);
        stop(MomentKind::Add, valueOf(CellWord {before}));
        m_window.pass(m_gil);
        const CellWord after = cellWord(valueOf(CellWord {before}) + 1, m_me, nextWrite());
        stop(MomentKind::Write, valueOf(after));
        const std::uint64_t replaced = m_variable.replace(after);
        const bool ignoring = replaced != before;
        if (traced() || (ignoring && m_ignoring++ < kTracedIncrements))
            write(EventKind::VariableWritten, replaced,
                  static_cast<std::uint64_t>(after) | (ignoring ? kIgnoredOthers : 0));
    }

    void atomically()
    {
        stop(MomentKind::AddAtOnce, 0);
        const std::uint64_t after = m_variable.add();
        if (traced())
            write(EventKind::VariableAdded, 0, after);
        m_window.pass(m_gil);
    }

    /// Where whoever is moved step by step stops.
    void stop(MomentKind kind, std::uint32_t inHand) const
    {
        if (m_stepper == nullptr) [[likely]]
            return;
        const bool within = kind == MomentKind::Add || kind == MomentKind::Write;
        m_stepper->before({.kind = kind,
                           .index = m_variable.index(),
                           .turn = done(),
                           .inHand = inHand,
                           .handsOver = !within || m_window.handsOver()});
    }
    void stopAtLock(MomentKind kind, LockIndex lock) const
    {
        if (m_stepper != nullptr) [[unlikely]]
            m_stepper->before(
                {.kind = kind, .index = static_cast<std::uint32_t>(lock), .turn = done()});
    }

    /// The end of one turn of the loop, where CPython looks as well.
    void count()
    {
        m_done.store(done() + 1, std::memory_order_relaxed);
        m_gil.check();
    }

private:
    void write(EventKind kind, std::uint64_t rest, std::uint64_t word) const
    {
        tracer().write(kind, variableArg(m_variable.index(), rest),
                       static_cast<std::int64_t>(word));
    }

    Variable &m_variable;
    Gil &m_gil;
    Stepper *m_stepper;
    Window m_window;
    const ThreadIndex m_me = tracer().thread();
    std::uint64_t m_ignoring = 0;
    alignas(64) std::atomic<std::uint64_t> m_done {0};
};

SharedState::SharedState(const SharedStateOptions &options)
    : m_gil(options.gil)
    , m_stepper(options.stepper)
    , m_units(options.units)
    , m_names(sharedNames(*options.plan))
    , m_locks({.locks = m_names.locks.size(),
               .gil = options.gil,
               .ringStands = options.ringStands,
               .onDeadlock = options.onDeadlock,
               .deadlock = [this, notice = options.notice](const std::vector<RingMember> &ring) {
                   notice(ringText(m_names, ring));
               }})
{
    for (std::uint32_t i = 0; i < m_names.variables.size(); ++i)
        m_variables.emplace_back(i);
}

SharedState::~SharedState() = default;

Result<bool> SharedState::increment(const IncrementStep &step, Kernel kernel, TaskId task)
{
    const auto index = static_cast<std::size_t>(kernel);
    IncrementStep windowed = step;
    if (step.sync == Sync::Atomic) { // one moment has no window
        windowed.windowUnits = 0;
        windowed.handoverBetween = false;
    }
    Turn turn(m_variables.at(m_names.variable(step.variable)), *this,
              Window(windowed, WorkUnit(kernel, static_cast<std::uint64_t>(task)),
                     m_units.iterations.at(index)));
    const LockIndex lock {m_names.lock(step.variable)};
    while (turn.done() < step.times) {
        if (step.sync == Sync::Atomic) {
            turn.atomically();
        } else if (step.sync == Sync::Lock) {
            const auto tracing = turn.traced() ? LockTracing::All : LockTracing::WaitsOnly;
            turn.stopAtLock(MomentKind::Lock, lock);
            const auto outcome = m_locks.acquire(lock, LockUse::Increment, tracing);
            if (!isHeld(outcome))
                return deadlockError(step.variable, outcome);
            turn.inThreeMoments();
            turn.stopAtLock(MomentKind::Unlock, lock);
            m_locks.release(lock, LockUse::Increment,
                            outcome == LockOutcome::AfterWait ? LockTracing::All : tracing);
        } else {
            turn.inThreeMoments();
        }
        turn.count();
    }
    return true;
}

Result<bool> SharedState::lock(const LockStep &step)
{
    const LockIndex lock {m_names.lock(step.name)};
    if (m_stepper != nullptr) [[unlikely]]
        stepBefore(MomentKind::Lock, static_cast<std::uint32_t>(lock));
    const LockOutcome outcome = m_locks.acquire(lock, LockUse::Section);
    if (!isHeld(outcome))
        return deadlockError(step.name, outcome);
    return true;
}

void SharedState::unlock(const UnlockStep &step)
{
    const LockIndex lock {m_names.lock(step.name)};
    if (m_stepper != nullptr) [[unlikely]]
        stepBefore(MomentKind::Unlock, static_cast<std::uint32_t>(lock));
    m_locks.release(lock, LockUse::Section);
}

void SharedState::stepBefore(MomentKind kind, std::uint32_t index)
{
    m_stepper->before({.kind = kind, .index = index});
}

StepShared SharedState::look() const
{
    StepShared shared;
    for (const Variable &variable : m_variables)
        shared.values.push_back(valueOf(CellWord {variable.read()}));
    for (std::uint32_t i = 0; i < m_names.locks.size(); ++i)
        shared.owners.push_back(m_locks.owner(LockIndex {i}));
    return shared;
}

void SharedState::releaseAll()
{
    m_locks.releaseAll();
}

std::string tracedIncrementsNotice(const Plan &plan)
{
    const auto isLong = [](const Step &step) {
        const auto *increment = std::get_if<IncrementStep>(&step);
        return increment != nullptr && increment->times > kTracedIncrements;
    };
    const bool any = std::any_of(plan.tasks.begin(), plan.tasks.end(), [&](const TaskKind &task) {
        return std::any_of(task.steps.begin(), task.steps.end(), isLong);
    });
    if (!any)
        return {};
    const std::string few = std::to_string(kTracedIncrements);
    return "of each step's increments the first " + few
        + " are traced one by one, and of the later ones " + few
        + " that overwrote another's; the counters count all of them";
}

} // namespace brigade::engine
