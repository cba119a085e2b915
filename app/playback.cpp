#include "app/playback.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <memory>

namespace brigade::app {

namespace {

constexpr int kFrameMs = 16;

Playback::Clock wallClock()
{
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return [timer] { return static_cast<std::int64_t>(timer->nsecsElapsed()); };
}

/// The street does not show what the supervisor reads off the machine from time to time.
bool changesTheStreet(const engine::TraceEvent &event)
{
    return !engine::isReading(event.kind);
}

} // namespace

Playback::Playback(RunController &controller, QObject *parent, Clock clock)
    : QObject(parent)
    , m_controller(controller)
    , m_clock(clock ? std::move(clock) : wallClock())
{
    m_ticks.setTimerType(Qt::PreciseTimer);
    m_ticks.setInterval(kFrameMs);
    connect(&m_ticks, &QTimer::timeout, this, &Playback::advance);
    connect(&m_controller, &RunController::momentChanged, this, &Playback::changed);
    connect(&m_controller, &RunController::phaseChanged, this, &Playback::followPhase);
}

/// Another run has other times.
void Playback::followPhase()
{
    using Phase = RunController::Phase;
    const Phase phase = m_controller.phase();
    if (phase == Phase::Starting || phase == Phase::Empty) {
        m_ticks.stop();
        m_rest.reset();
    }
    emit changed();
}

bool Playback::live() const
{
    return m_controller.busy() && !m_controller.moment();
}

void Playback::setSpeed(double speed)
{
    if (speed <= 0 || speed == m_speed)
        return;
    m_speed = speed;
    emit changed();
}

std::int64_t Playback::endNs() const
{
    return m_controller.session() != nullptr ? m_controller.session()->trace().endNs() : 0;
}

std::int64_t Playback::nowNs() const
{
    return m_controller.moment().value_or(endNs());
}

void Playback::play()
{
    if (m_controller.session() == nullptr || playing() || live())
        return;
    const bool fromStart = nowNs() >= endNs() || resting();
    m_position = static_cast<double>(fromStart ? 0 : nowNs());
    m_lastNs = m_clock();
    m_ticks.start();
    if (fromStart)
        m_controller.setMoment(0);
    emit changed();
}

void Playback::pause()
{
    if (live())
        m_controller.setMoment(endNs());
    if (!playing())
        return;
    m_ticks.stop();
    emit changed();
}

void Playback::toggle()
{
    if (playing() || live())
        pause();
    else
        play();
}

void Playback::advance()
{
    if (!playing())
        return;
    const std::int64_t now = m_clock();
    m_position += static_cast<double>(now - m_lastNs) * m_speed;
    m_lastNs = now;
    if (m_position < static_cast<double>(endNs())) {
        m_controller.setMoment(std::llround(std::floor(m_position)));
        return;
    }
    m_ticks.stop();
    m_controller.setMoment({}); // caught up with the run, or at its end
    emit changed();
}

void Playback::seek(std::int64_t timeNs)
{
    if (m_controller.session() == nullptr)
        return;
    m_position = static_cast<double>(timeNs);
    m_controller.setMoment(timeNs);
}

void Playback::rest(std::int64_t timeNs)
{
    m_rest = timeNs;
    seek(timeNs);
}

bool Playback::resting() const
{
    return m_rest.has_value() && m_controller.moment() == m_rest;
}

void Playback::stepForward()
{
    pause();
    if (m_controller.session() == nullptr)
        return;
    const auto events = m_controller.session()->trace().events();
    const auto from = m_controller.session()->trace().lowerBound(nowNs() + 1);
    const auto next = std::find_if(events.begin() + static_cast<std::ptrdiff_t>(from), events.end(),
                                   changesTheStreet);
    if (next != events.end())
        seek(next->timeNs);
    else
        toEnd();
}

void Playback::stepBack()
{
    pause();
    if (m_controller.session() == nullptr)
        return;
    const auto events = m_controller.session()->trace().events();
    const auto until = m_controller.session()->trace().lowerBound(nowNs());
    const auto before = events.first(until);
    const auto last = std::find_if(before.rbegin(), before.rend(), changesTheStreet);
    if (last != before.rend())
        seek(last->timeNs);
}

void Playback::toStart()
{
    pause();
    seek(0);
}

void Playback::toEnd()
{
    m_ticks.stop();
    m_controller.setMoment({});
    emit changed();
}

} // namespace brigade::app
