#include "model/step_session.h"

#include "engine/step_run.h"

#include <algorithm>
#include <chrono>
#include <random>
#include <utility>

namespace brigade::model {

namespace {

constexpr auto kSleepPatience = std::chrono::seconds(60);

} // namespace

struct StepSession::Impl
{
    engine::Plan plan;
    engine::SharedNames names;
    std::unique_ptr<engine::StepRun> run;
    StepState state {};
    Interleaving choices {};
    std::vector<StepMove> moves {};
    /// After each move, beginning with the start.
    std::vector<std::vector<std::uint32_t>> waited {};
    QString problem {};
    std::mt19937_64 random {std::random_device {}()};

    bool take(const engine::Result<StepState> &result)
    {
        if (!result) {
            problem = QString::fromStdString(result.error());
            return false;
        }
        state = result.value();
        return true;
    }

    void begin()
    {
        choices.clear();
        moves.clear();
        waited.assign(1, std::vector<std::uint32_t>(state.threads.size()));
    }

    /// Who stands there, awake, while another one moves, has waited.
    void countMove(StepNumber mover, const StepState &before)
    {
        choices.push_back(mover);
        const StepThread &moved = before.threads.at(mover - 1);
        moves.push_back(
            {.number = mover, .kind = moved.kind, .moment = moved.moment, .values = state.values});
        auto counts = waited.back();
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const StepThread &thread = before.threads[i];
            const bool awake = thread.stand == Stand::Ready || thread.stand == Stand::GilBlocked;
            if (i + 1 == mover)
                counts[i] = 0;
            else if (awake && thread.moment.kind == MomentKind::TakeGil)
                ++counts[i];
        }
        waited.push_back(std::move(counts));
    }
};

StepSession::StepSession(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

StepSession::~StepSession() = default;

engine::Result<std::unique_ptr<StepSession>> StepSession::start(const engine::Plan &plan,
                                                                const std::string &workerPath)
{
    auto run = engine::StepRun::start(plan, workerPath);
    if (!run)
        return engine::Error {run.error()};
    auto impl = std::make_unique<Impl>(
        Impl {.plan = plan, .names = engine::sharedNames(plan), .run = std::move(run).value()});
    impl->state = impl->run->state();
    impl->begin();
    return std::unique_ptr<StepSession>(new StepSession(std::move(impl)));
}

const engine::Plan &StepSession::plan() const
{
    return m_impl->plan;
}

const engine::SharedNames &StepSession::names() const
{
    return m_impl->names;
}

const StepState &StepSession::state() const
{
    return m_impl->state;
}

const Interleaving &StepSession::choices() const
{
    return m_impl->choices;
}

const std::vector<StepMove> &StepSession::moves() const
{
    return m_impl->moves;
}

const std::vector<std::uint32_t> &StepSession::waited() const
{
    return m_impl->waited.back();
}

const QString &StepSession::problem() const
{
    return m_impl->problem;
}

bool StepSession::choose(StepNumber number)
{
    poll();
    const StepState before = m_impl->state;
    if (!m_impl->take(m_impl->run->play({number})) || m_impl->state.refused != engine::kNobody)
        return false;
    m_impl->countMove(number, before);
    return true;
}

bool StepSession::undo()
{
    if (m_impl->choices.empty())
        return false;
    Interleaving shorter = m_impl->choices;
    shorter.pop_back();
    if (!m_impl->take(m_impl->run->restart(shorter)))
        return false;
    m_impl->choices = std::move(shorter);
    m_impl->waited.pop_back();
    m_impl->moves.pop_back();
    return true;
}

void StepSession::restart()
{
    if (m_impl->take(m_impl->run->restart()))
        m_impl->begin();
}

bool StepSession::replay(const Interleaving &choices)
{
    restart();
    return std::all_of(choices.begin(), choices.end(), [this](StepNumber number) {
        waitForSleepers();
        return choose(number);
    });
}

bool StepSession::chooseBy(StepScheduler scheduler)
{
    const auto isAway = [](const StepThread &thread) { return thread.stand == Stand::Away; };
    std::vector<StepNumber> ready;
    const auto collect = [&] {
        const auto threads = static_cast<StepNumber>(m_impl->state.threads.size());
        for (StepNumber number = 1; number <= threads; ++number) {
            if (m_impl->state.mayMove(number))
                ready.push_back(number);
        }
    };
    poll();
    collect();
    const auto &threads = m_impl->state.threads;
    if (ready.empty() && std::any_of(threads.begin(), threads.end(), isAway)) {
        waitForSleepers();
        collect();
    }
    if (ready.empty())
        return false;
    if (scheduler == StepScheduler::Random)
        return choose(ready[m_impl->random() % ready.size()]);
    const StepNumber last = m_impl->choices.empty() ? engine::kNobody : m_impl->choices.back();
    const auto next = std::upper_bound(ready.begin(), ready.end(), last);
    return choose(next == ready.end() ? ready.front() : *next);
}

void StepSession::setSeed(std::uint64_t seed)
{
    m_impl->random.seed(seed);
}

bool StepSession::poll()
{
    StepState now = m_impl->run->state();
    if (now == m_impl->state)
        return false;
    m_impl->state = std::move(now);
    return true;
}

void StepSession::waitForSleepers()
{
    m_impl->run->waitForSleepers(kSleepPatience);
    poll();
}

std::uint64_t lostUpdates(const StepState &state)
{
    std::uint64_t lost = 0;
    for (std::size_t i = 0; i < state.values.size() && i < state.made.size(); ++i)
        lost += state.made[i] - std::min<std::uint64_t>(state.made[i], state.values[i]);
    return lost;
}

} // namespace brigade::model
