// Plays a run again, as fast or as slowly as wanted: moves the moment that RunController shows.
// Live is no moment at all: the end, moving on. Nothing here touches the run; while one goes on,
// its threads do too, whatever is shown. Threads: the window's.
#pragma once

#include "app/run_controller.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <optional>

namespace brigade::app {

class Playback : public QObject
{
    Q_OBJECT

public:
    /// Nanoseconds since any beginning, never less than before.
    using Clock = std::function<std::int64_t()>;
    explicit Playback(RunController &controller, QObject *parent = nullptr, Clock clock = {});

    [[nodiscard]] bool playing() const { return m_ticks.isActive(); }
    /// The end is shown, and a run goes on.
    [[nodiscard]] bool live() const;
    [[nodiscard]] double speed() const { return m_speed; }
    /// Seconds of the run per second, above 0.
    void setSpeed(double speed);
    /// What is shown; 0 without a run.
    [[nodiscard]] std::int64_t nowNs() const;
    /// The end of what is known.
    [[nodiscard]] std::int64_t endNs() const;

    /// From the moment that is shown; from the beginning when that is the end.
    void play();
    /// Live: the picture stays where it is, the run does not.
    void pause();
    void toggle();
    /// To the next time at which something changes in the street, or the one before. Past the last
    /// one: the end.
    void stepForward();
    void stepBack();
    void seek(std::int64_t timeNs);
    /// Shows that moment unasked; play() from there begins at the start.
    void rest(std::int64_t timeNs);
    /// What is shown was not asked for.
    [[nodiscard]] bool resting() const;
    void toStart();
    void toEnd();
    /// Moves on by the time since the last call; the timer does this.
    void advance();

signals:
    /// Playing or not, another speed, another moment.
    void changed();

private:
    void followPhase();

    RunController &m_controller;
    Clock m_clock;
    QTimer m_ticks;
    double m_speed = 1;
    std::int64_t m_lastNs = 0;
    std::optional<std::int64_t> m_rest;
    double m_position = 0; ///< nanoseconds, with the fraction that a slow speed leaves over
};

} // namespace brigade::app
