// Where the user is in the timeline: the window that is shown, the ways back and forward, marks,
// and the range that is measured. Pure: a value. Times in nanoseconds from the start of the run.
#pragma once

#include "app/time_window.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace brigade::app {

class TimelineNavigation
{
public:
    /// None: all of the run, growing with it.
    [[nodiscard]] const std::optional<TimeWindow> &window() const { return m_window; }
    /// Changes of one gesture (a drag, a row of wheel notches) are one step back; kNoGesture never.
    static constexpr int kNoGesture = -1;
    void show(const std::optional<TimeWindow> &window, int gesture = kNoGesture);
    /// The window that was shown goes along with something: no step to go back.
    void follow(const TimeWindow &window) { m_window = window; }
    [[nodiscard]] bool canGoBack() const { return !m_back.empty(); }
    [[nodiscard]] bool canGoForward() const { return !m_forward.empty(); }
    void goBack();
    void goForward();

    /// Sorted. Set where there is none, removed where one is nearer than `toleranceNs`.
    void toggleMark(std::int64_t timeNs, std::int64_t toleranceNs);
    [[nodiscard]] const std::vector<std::int64_t> &marks() const { return m_marks; }
    [[nodiscard]] std::optional<std::int64_t> markAfter(std::int64_t timeNs) const;
    [[nodiscard]] std::optional<std::int64_t> markBefore(std::int64_t timeNs) const;

    /// From one time to another, whichever is first.
    void measure(std::int64_t oneNs, std::int64_t otherNs);
    void measureNothing() { m_range.reset(); }
    [[nodiscard]] const std::optional<TimeWindow> &range() const { return m_range; }

    /// Another run: nothing of the last one holds.
    void clear() { *this = {}; }

private:
    std::optional<TimeWindow> m_window;
    std::vector<std::optional<TimeWindow>> m_back;
    std::vector<std::optional<TimeWindow>> m_forward;
    int m_gesture = kNoGesture;
    std::vector<std::int64_t> m_marks;
    std::optional<TimeWindow> m_range;
};

} // namespace brigade::app
