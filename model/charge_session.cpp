#include "model/charge_session.h"

#include "engine/charge_run.h"

#include <QDateTime>

namespace brigade::model {

using engine::ChargeRunState;

struct ChargeSession::Impl
{
    std::unique_ptr<engine::ChargeRun> run;
    ChargeResults results;
    ChargeRunState state = ChargeRunState::Running;
    std::optional<engine::Charge> now;
    std::uint32_t round = 0;
    std::size_t wanted = 0;
    QString problem;
};

ChargeSession::ChargeSession(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

ChargeSession::~ChargeSession() = default;

engine::Result<std::unique_ptr<ChargeSession>> ChargeSession::start(const ChargeWishes &wishes)
{
    auto run = engine::ChargeRun::start({wishes.workerPath, wishes.charges});
    if (!run)
        return engine::Error {run.error()};
    auto impl = std::make_unique<Impl>();
    impl->run = std::move(run).value();
    impl->results.host = engine::readHostInfo();
    impl->results.measuredUnixMs = QDateTime::currentMSecsSinceEpoch();
    impl->wanted = wishes.charges.empty() ? engine::kChargeCount : wishes.charges.size();
    return std::unique_ptr<ChargeSession>(new ChargeSession(std::move(impl)));
}

bool ChargeSession::poll()
{
    if (!running())
        return false;
    engine::ChargeProgress progress = m_impl->run->progress();
    const bool anyNew = progress.state != m_impl->state || progress.now != m_impl->now
        || progress.figures != m_impl->results.figures;
    m_impl->state = progress.state;
    m_impl->now = progress.now;
    m_impl->round = progress.round;
    m_impl->results.figures = std::move(progress.figures);
    m_impl->problem = QString::fromStdString(progress.problem);
    const bool whole =
        progress.state == ChargeRunState::Done && m_impl->results.figures.size() == m_impl->wanted;
    m_impl->results.extent = whole ? ChargeExtent::Complete : ChargeExtent::BrokenOff;
    return anyNew;
}

bool ChargeSession::running() const
{
    return m_impl->state == ChargeRunState::Running;
}

void ChargeSession::cancel()
{
    m_impl->run->cancel();
}

const ChargeResults &ChargeSession::results() const
{
    return m_impl->results;
}

std::optional<engine::Charge> ChargeSession::now() const
{
    return m_impl->now;
}

int ChargeSession::round() const
{
    return static_cast<int>(m_impl->round);
}

double ChargeSession::doneShare() const
{
    std::uint32_t made = 0;
    for (const engine::ChargeFigure &figure : m_impl->results.figures)
        made += figure.rounds;
    return made / static_cast<double>(m_impl->wanted * engine::kChargeRounds);
}

std::size_t ChargeSession::wanted() const
{
    return m_impl->wanted;
}

const QString &ChargeSession::problem() const
{
    return m_impl->problem;
}

std::vector<engine::Charge> allCharges()
{
    std::vector<engine::Charge> all;
    for (std::size_t i = 0; i < engine::kChargeCount; ++i)
        all.push_back(static_cast<engine::Charge>(i));
    return all;
}

} // namespace brigade::model
