#include "app/timeline_navigation.h"

#include <algorithm>

namespace brigade::app {

namespace {

constexpr std::size_t kMostSteps = 100;

} // namespace

void TimelineNavigation::show(const std::optional<TimeWindow> &window, int gesture)
{
    if (window == m_window)
        return;
    const bool goesOn = gesture != kNoGesture && gesture == m_gesture;
    if (!goesOn) {
        m_back.push_back(m_window);
        if (m_back.size() > kMostSteps)
            m_back.erase(m_back.begin());
    }
    m_gesture = gesture;
    m_forward.clear();
    m_window = window;
}

void TimelineNavigation::goBack()
{
    if (m_back.empty())
        return;
    m_forward.push_back(m_window);
    m_window = m_back.back();
    m_back.pop_back();
    m_gesture = kNoGesture;
}

void TimelineNavigation::goForward()
{
    if (m_forward.empty())
        return;
    m_back.push_back(m_window);
    m_window = m_forward.back();
    m_forward.pop_back();
    m_gesture = kNoGesture;
}

void TimelineNavigation::toggleMark(std::int64_t timeNs, std::int64_t toleranceNs)
{
    const auto near = std::find_if(m_marks.begin(), m_marks.end(), [&](std::int64_t mark) {
        return std::abs(mark - timeNs) <= toleranceNs;
    });
    if (near != m_marks.end())
        m_marks.erase(near);
    else
        m_marks.insert(std::lower_bound(m_marks.begin(), m_marks.end(), timeNs), timeNs);
}

std::optional<std::int64_t> TimelineNavigation::markAfter(std::int64_t timeNs) const
{
    const auto found = std::upper_bound(m_marks.begin(), m_marks.end(), timeNs);
    return found == m_marks.end() ? std::nullopt : std::optional(*found);
}

std::optional<std::int64_t> TimelineNavigation::markBefore(std::int64_t timeNs) const
{
    const auto found = std::lower_bound(m_marks.begin(), m_marks.end(), timeNs);
    return found == m_marks.begin() ? std::nullopt : std::optional(*(found - 1));
}

void TimelineNavigation::measure(std::int64_t oneNs, std::int64_t otherNs)
{
    if (oneNs == otherNs)
        m_range.reset();
    else
        m_range = TimeWindow {std::min(oneNs, otherNs), std::max(oneNs, otherNs)};
}

} // namespace brigade::app
