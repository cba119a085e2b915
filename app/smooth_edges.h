// Antialiasing for the few lines and shapes that are slanted or round: what is made of whole pixels
// is drawn without it, sharper and several times as fast.
#pragma once

#include <QPainter>

namespace brigade::app {

/// As long as it lives.
class SmoothEdges
{
public:
    explicit SmoothEdges(QPainter &painter)
        : m_painter(painter)
        , m_before(painter.testRenderHint(QPainter::Antialiasing))
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~SmoothEdges() { m_painter.setRenderHint(QPainter::Antialiasing, m_before); }
    SmoothEdges(const SmoothEdges &) = delete;
    SmoothEdges &operator=(const SmoothEdges &) = delete;

private:
    QPainter &m_painter;
    bool m_before;
};

} // namespace brigade::app
