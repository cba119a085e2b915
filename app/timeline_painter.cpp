#include "app/timeline_painter.h"

#include "app/metrics.h"
#include "app/pattern_painter.h"
#include "app/row_painter.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace brigade::app {

using namespace metrics;

namespace {

class TimelinePainter
{
public:
    TimelinePainter(QPainter &painter, const TimelineLayout &layout, const Palette &palette)
        : m_painter(painter)
        , m_layout(layout)
        , m_palette(palette)
        , m_patterns(painter, palette, layout.scale)
    {
    }

    void paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        // A density strip in a PDF keeps its sharp pixels.
        m_painter.setRenderHint(QPainter::LosslessImageRendering);
        std::optional<RowPainter> rows;
        if (RowPainter::canPaint(m_painter))
            rows.emplace(m_painter, m_palette, m_layout);
        if (rows)
            paintAroundRows();
        else
            m_painter.fillRect(m_layout.picture, m_palette.background);
        for (std::size_t row = 0; row < m_layout.rows.size(); ++row) {
            if (!rows || !rows->paints(row))
                m_painter.fillRect(m_layout.rows[row].rect, m_palette.lane);
        }
        paintAxis();
        paintHandoverLines(m_palette.handover);
        if (rows) {
            rows->paint();
        } else {
            paintIntervals();
            m_patterns.strips(m_layout.strips);
        }
        // Seen in full between the lanes, and faintly where they cross one.
        QColor faint = m_palette.handover;
        faint.setAlphaF(0.35F);
        paintHandoverLines(faint);
        paintHandoverDots();
        paintUpdates();
        for (const QRect &crash : m_layout.crashes)
            m_painter.fillRect(crash, m_palette.error);
        paintFoldMarks();
        paintLegend();
        for (const TextBox &text : m_layout.texts)
            paintText(text);
        strikeLostValues(m_layout.picture);
    }

    /// What is written there once more, on a plate: a line lies over it.
    void paintOver(const QRect &line)
    {
        for (const TextBox &text : m_layout.texts) {
            if (text.text.isEmpty() || !text.rect.intersects(line))
                continue;
            m_painter.setFont(fontOf(text));
            const QRect words = m_painter.boundingRect(
                text.rect, static_cast<int>(text.align) | Qt::TextSingleLine, text.text);
            const QRect plate = words.adjusted(-px(2), 0, px(2), 0);
            if (!plate.intersects(line))
                continue;
            m_painter.fillRect(plate,
                               text.fill ? m_palette.fill(*text.fill).fill : m_palette.background);
            paintText(text);
            strikeLostValues(plate);
        }
    }

private:
    [[nodiscard]] int px(int constant) const
    {
        return static_cast<int>(std::lround(constant * m_layout.scale));
    }

    /// Down: its lanes are there. To the right: they are folded into one.
    void paintFoldMarks()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_palette.mutedText);
        for (const GroupName &name : m_layout.groupNames) {
            if (name.mark.isEmpty())
                continue;
            const QRectF box(name.mark);
            m_painter.drawPolygon(
                name.folded
                    ? QPolygonF({box.topLeft(), {box.right(), box.center().y()}, box.bottomLeft()})
                    : QPolygonF({box.topLeft(), box.topRight(), {box.center().x(), box.bottom()}}));
        }
        m_painter.restore();
    }

    /// The rows are painted whole, and are most of the picture.
    void paintAroundRows()
    {
        const QRect &all = m_layout.picture;
        const auto ground = [&](int left, int top, int right, int bottom) {
            m_painter.fillRect(QRect(left, top, right - left, bottom - top), m_palette.background);
        };
        const int right = all.left() + all.width();
        const int bottom = all.top() + all.height();
        int y = all.top();
        for (const LaneRow &row : m_layout.rows) {
            const QRect &lane = row.rect;
            ground(all.left(), y, right, lane.top());
            y = lane.top() + lane.height();
            ground(all.left(), lane.top(), lane.left(), y);
            ground(lane.left() + lane.width(), lane.top(), right, y);
        }
        ground(all.left(), y, right, bottom);
    }

    void paintAxis()
    {
        const int line = px(1);
        const int bottom = m_layout.plot.bottom() + 1;
        const int gridTop =
            m_layout.rows.empty() ? m_layout.plot.top() : m_layout.rows.front().rect.top();
        for (const int x : m_layout.grid) {
            m_painter.fillRect(x, gridTop, line, bottom - gridTop, m_palette.grid);
            m_painter.fillRect(x, bottom, line, px(kTickLengthPx) - line, m_palette.axis);
        }
        m_painter.fillRect(m_layout.plot.left(), bottom, m_layout.plot.width(), line,
                           m_palette.axis);
        const int length = px(kTickLengthPx);
        for (const int y : m_layout.groupTicks)
            m_painter.fillRect(m_layout.plot.left() - length, y, length - line, line,
                               m_palette.axis);
    }

    void paintIntervals()
    {
        std::vector<std::vector<QRect>> byFill(kStateFillCount + kThreadFillCount);
        for (const IntervalBox &box : m_layout.intervals)
            byFill[box.fill].push_back(box.rect);
        for (std::size_t fill = 0; fill < byFill.size(); ++fill)
            m_patterns.fill(fill, byFill[fill]);
    }

    void paintHandoverLines(const QColor &colour)
    {
        m_painter.setPen(QPen(colour, px(1)));
        for (const HandoverLine &line : m_layout.handovers)
            m_painter.drawLine(line.from, line.to);
    }

    void paintHandoverDots()
    {
        const int dot = px(kHandoverDotPx);
        for (const HandoverLine &line : m_layout.handovers)
            m_painter.fillRect(QRect(line.to - QPoint(dot / 2, dot / 2), QSize(dot, dot)),
                               m_palette.handover);
    }

    /// Notches: reads point down and are hollow, writes point up and are full; a lost write is
    /// struck out.
    void paintUpdates()
    {
        m_painter.setPen(QPen(m_palette.error, px(1), Qt::DashLine));
        for (const HandoverLine &line : m_layout.ignored)
            m_painter.drawLine(line.from, line.to);
        for (const UpdateMark &mark : m_layout.updates) {
            paintUpdate(mark.rect, mark.kind);
            // What will be struck out is read on a plate.
            if (mark.kind == UpdateKind::LostWrite && !mark.value.isEmpty())
                m_painter.fillRect(mark.value.adjusted(-px(2), 0, px(2), 0), m_palette.background);
        }
        for (const UpdateBar &bar : m_layout.updateBars)
            paintUpdateBar(bar.rect, bar.lostPx);
    }

    /// Lost ones at the bottom; an edge, so that it is seen on every fill.
    void paintUpdateBar(const QRect &rect, int lostPx)
    {
        m_painter.fillRect(rect.adjusted(-px(1), -px(1), px(1), 0), m_palette.background);
        m_painter.fillRect(rect, m_palette.text);
        m_painter.fillRect(rect.left(), rect.bottom() + 1 - lostPx, rect.width(), lostPx,
                           m_palette.error);
    }

    void paintUpdate(const QRect &rect, UpdateKind kind)
    {
        const bool read = kind == UpdateKind::Read;
        const int base = read ? rect.top() : rect.bottom();
        const int tip = read ? rect.bottom() : rect.top();
        const QPolygon notch({QPoint(rect.left(), base), QPoint(rect.right(), base),
                              QPoint(rect.center().x(), tip)});
        m_painter.setPen(QPen(m_palette.text, px(1)));
        m_painter.setBrush(read                            ? m_palette.background
                               : kind == UpdateKind::Write ? m_palette.text
                                                           : m_palette.error);
        m_painter.drawPolygon(notch);
        m_painter.setBrush(Qt::NoBrush);
        if (kind != UpdateKind::LostWrite)
            return;
        m_painter.setPen(QPen(m_palette.error, px(2)));
        m_painter.drawLine(rect.bottomLeft(), rect.topRight());
        m_painter.drawLine(rect.topLeft(), rect.bottomRight());
    }

    void strikeLostValues(const QRect &where)
    {
        for (const UpdateMark &mark : m_layout.updates) {
            if (mark.kind == UpdateKind::LostWrite && mark.value.intersects(where))
                m_painter.fillRect(mark.value.left() - px(1), mark.value.center().y(),
                                   mark.value.width() + px(2), px(1), m_palette.error);
        }
    }

    /// Two marks side by side stand for reads and writes.
    void paintUpdateSwatch(const LegendSwatch &swatch)
    {
        const int size = std::min(px(kUpdateMarkPx), swatch.rect.height());
        const QSize mark(size, size);
        const int middle = swatch.rect.center().x();
        if (swatch.kind == SwatchKind::LostUpdate) {
            paintUpdate(QRect(QPoint(middle - size / 2, swatch.rect.bottom() + 1 - size), mark),
                        UpdateKind::LostWrite);
            return;
        }
        paintUpdate(QRect(QPoint(middle - size - px(1), swatch.rect.top()), mark),
                    UpdateKind::Read);
        paintUpdate(QRect(QPoint(middle + px(1), swatch.rect.bottom() + 1 - size), mark),
                    UpdateKind::Write);
    }

    void paintLegend()
    {
        for (const LegendSwatch &swatch : m_layout.legend) {
            const int middle = swatch.rect.center().y();
            if (swatch.kind == SwatchKind::Fill
                && m_palette.fill(swatch.fill).pattern == Pattern::Thin) {
                const int bar = px(kHandoverDotPx);
                m_patterns.fill(
                    swatch.fill,
                    {QRect(swatch.rect.left(), middle - bar / 2, swatch.rect.width(), bar)});
            } else if (swatch.kind == SwatchKind::Fill) {
                m_patterns.fill(swatch.fill, {swatch.rect});
            } else if (swatch.kind == SwatchKind::Update || swatch.kind == SwatchKind::LostUpdate) {
                paintUpdateSwatch(swatch);
            } else if (swatch.kind == SwatchKind::UpdateBar) {
                const int wide = px(kUpdateBarPx) - px(2);
                paintUpdateBar(QRect(swatch.rect.center().x() - wide / 2, swatch.rect.top(), wide,
                                     swatch.rect.height()),
                               swatch.rect.height() / 2);
            } else if (swatch.kind == SwatchKind::EmptyLane) {
                m_painter.fillRect(swatch.rect, m_palette.axis);
                m_painter.fillRect(swatch.rect.adjusted(px(1), px(1), -px(1), -px(1)),
                                   m_palette.lane);
            } else {
                const int dot = px(kHandoverDotPx);
                const int x = swatch.rect.center().x();
                m_painter.fillRect(x, swatch.rect.top(), px(1), swatch.rect.height(),
                                   m_palette.handover);
                m_painter.fillRect(x - dot / 2, swatch.rect.bottom() + 1 - dot, dot, dot,
                                   m_palette.handover);
            }
        }
    }

    [[nodiscard]] QColor colourOf(const TextBox &text) const
    {
        if (text.fill)
            return m_palette.fill(*text.fill).text;
        switch (text.role) {
        case TextRole::Warning:
            return m_palette.error;
        case TextRole::Tick:
        case TextRole::Note:
            return m_palette.mutedText;
        default:
            return m_palette.text;
        }
    }

    const QFont &fontOf(const TextBox &text)
    {
        const auto key = std::pair(text.role, text.pixelSize);
        auto found = m_fonts.find(key);
        if (found == m_fonts.end())
            found = m_fonts.emplace(key, textFont(m_layout.font, text.role, text.pixelSize)).first;
        return found->second;
    }

    void paintText(const TextBox &text)
    {
        if (text.fill && m_palette.fill(*text.fill).pattern != Pattern::Solid)
            m_painter.fillRect(text.rect.adjusted(-px(2), 0, px(2), 0),
                               m_palette.fill(*text.fill).fill);
        m_painter.setFont(fontOf(text));
        m_painter.setPen(colourOf(text));
        m_painter.drawText(text.rect,
                           static_cast<int>(text.align) | Qt::TextDontClip | Qt::TextSingleLine,
                           text.text);
    }

    QPainter &m_painter;
    const TimelineLayout &m_layout;
    const Palette &m_palette;
    PatternPainter m_patterns;
    std::map<std::pair<TextRole, int>, QFont> m_fonts;
};

} // namespace

void paintTextsOver(QPainter &painter,
                    const TimelineLayout &layout,
                    const Palette &palette,
                    const QRect &line)
{
    painter.save();
    TimelinePainter(painter, layout, palette).paintOver(line);
    painter.restore();
}

void paintTimeline(QPainter &painter, const TimelineLayout &layout, const Palette &palette)
{
    painter.save();
    TimelinePainter(painter, layout, palette).paint();
    painter.restore();
}

} // namespace brigade::app
