#include "app/timeline_view.h"

#include "app/metrics.h"
#include "app/painted_frame.h"
#include "app/picture_words.h"
#include "app/theme.h"
#include "app/timeline_painter.h"

#include <QFontInfo>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace brigade::app {

namespace {

/// Whoever has chosen a larger font for his system reads larger words here, too.
double textScale(const QFont &font)
{
    constexpr double kUsualPx = 12;
    constexpr double kLeast = 1.25; // fonts a little larger are usual as well
    constexpr double kMost = 2.5;
    const double scale = QFontInfo(font).pixelSize() / kUsualPx;
    return scale < kLeast ? 1 : std::min(scale, kMost);
}

/// Between edges, for it may lie on a fill of its own colour.
void paintMoment(QPainter &painter, const QRect &line, const QColor &colour)
{
    painter.fillRect(line.adjusted(-1, 0, 1, 0), paletteInUse().background);
    painter.fillRect(line, colour);
}

} // namespace

TimelineView::TimelineView(RunController &controller, Playback &playback, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_playback(playback)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent); // every pixel is painted here
    setAccessibleName(tr("Timeline"));
    grabGesture(Qt::PinchGesture);
    connect(&m_controller, &RunController::slowFrame, this, [this] {
        followMoment();
        redraw();
    });
    connect(&m_controller, &RunController::momentChanged, this, &TimelineView::followMoment);
    connect(&m_controller, &RunController::selectionChanged, this, qOverload<>(&QWidget::update));
    connect(&m_controller, &RunController::phaseChanged, this, [this] {
        const auto phase = m_controller.phase();
        if (phase == RunController::Phase::Starting || phase == RunController::Phase::Empty) {
            m_navigation.clear(); // another run, other times
            m_folded.clear();
            m_selected.reset();
            emit measured();
        }
        redraw();
    });
}

void TimelineView::setVocabulary(model::Vocabulary vocabulary)
{
    m_vocabulary = vocabulary;
    redraw();
}

void TimelineView::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    redraw();
}

void TimelineView::showAll()
{
    m_navigation.show({});
    redraw();
    emit windowChanged();
}

void TimelineView::showRange(const TimeWindow &window)
{
    m_navigation.measure(window.beginNs, window.endNs);
    show(window);
    emit measured();
}

void TimelineView::redraw()
{
    m_picture.forget();
    update();
}

QSize TimelineView::sizeHint() const
{
    return {metrics::kStreetWidthPx, metrics::kTimelineHeightPx};
}

QSize TimelineView::minimumSizeHint() const
{
    return {metrics::kSmallestStreetWidthPx, metrics::kSmallestTimelineHeightPx};
}

TimeWindow TimelineView::all() const
{
    if (m_controller.session() == nullptr)
        return {};
    return {0, std::max(kShortestWindowNs, m_controller.session()->timeline().endNs())};
}

TimeWindow TimelineView::shown() const
{
    return m_navigation.window().value_or(all());
}

void TimelineView::show(const TimeWindow &window, int gesture)
{
    TimeWindow limits = all();
    // What came before the start can be reached, but is not shown unasked.
    if (m_controller.session() != nullptr)
        limits.beginNs = std::min<std::int64_t>(0, m_controller.session()->timeline().beginNs());
    const TimeWindow inside = within(window, limits);
    m_navigation.show(inside == all() ? std::nullopt : std::optional(inside), gesture);
    redraw();
    emit windowChanged();
}

/// The window goes along with the playhead, or with a live run's end, that was in sight.
void TimelineView::followMoment()
{
    constexpr std::int64_t kEdgeShare = 10;
    const std::int64_t was = std::exchange(m_followedNs, m_playback.nowNs());
    update();
    const TimeWindow window = shown();
    const auto inSight = [&window](std::int64_t timeNs) {
        return timeNs >= window.beginNs && timeNs <= window.endNs;
    };
    if (!m_navigation.window() || !inSight(was) || inSight(m_followedNs))
        return;
    const std::int64_t edge = window.lengthNs() / kEdgeShare;
    const std::int64_t begin =
        m_followedNs > was ? m_followedNs - edge : m_followedNs + edge - window.lengthNs();
    m_navigation.follow(within(moved(window, begin - window.beginNs), all()));
    redraw();
    emit windowChanged();
}

void TimelineView::zoom(std::int64_t aboutNs, double factor, int gesture)
{
    show(zoomed(shown(), aboutNs, factor), gesture);
}

void TimelineView::layOut()
{
    const model::Session &session = *m_controller.session();
    const TimeWindow window = shown();
    const TimelineRequest request {.beginNs = window.beginNs,
                                   .endNs = window.endNs,
                                   .sizePx = size(),
                                   .scale = textScale(font()),
                                   .grouping = m_grouping,
                                   .font = font(),
                                   .words = pictureWords(m_vocabulary),
                                   .folded = m_folded,
                                   .foldMarks = FoldMarks::Shown,
                                   .spacing = Spacing::Tight};
    m_layout =
        layoutTimeline({session.trace(), session.timeline(), m_controller.taskNames()}, request);
}

void TimelineView::draw(QPainter &painter)
{
    const Palette &colours = paletteInUse();
    if (m_controller.session() != nullptr) {
        layOut();
        paintTimeline(painter, m_layout, colours);
        return;
    }
    painter.fillRect(rect(), colours.background);
    painter.setFont(font());
    painter.setPen(colours.mutedText);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("What every thread did, over time, is drawn here during a run."));
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_picture.paint(painter, size(), paletteInUse().background, [this](QPainter &to) { draw(to); });
    if (m_controller.session() != nullptr) {
        paintRange(painter);
        paintFollowed(painter);
        paintSelection(painter);
        paintMarks(painter);
        if (const auto moment = m_controller.moment())
            paintPlayhead(painter, *moment);
    }
    if (hasFocus())
        paintFrame(painter, rect(), paletteInUse().accent);
}

std::optional<QRect> TimelineView::lineAt(std::int64_t timeNs) const
{
    const QRect &plot = m_layout.plot;
    const int x = m_layout.xOf(timeNs);
    if (x < plot.left() || x > plot.right())
        return std::nullopt;
    return QRect(x - 1, plot.top(), 2, plot.height());
}

/// Behind what is written.
void TimelineView::paintPlayhead(QPainter &painter, std::int64_t timeNs) const
{
    const auto line = lineAt(timeNs);
    if (!line)
        return;
    paintMoment(painter, *line, paletteInUse().accent);
    paintTextsOver(painter, m_layout, paletteInUse(), line->adjusted(-1, 0, 1, 0));
}

void TimelineView::paintMarks(QPainter &painter) const
{
    const Palette &colours = paletteInUse();
    QFont font = this->font();
    font.setPixelSize(qRound(metrics::kNotePx * m_layout.scale));
    int number = 0;
    for (const std::int64_t mark : m_navigation.marks()) {
        ++number;
        const auto line = lineAt(mark);
        if (!line)
            continue;
        paintMoment(painter, *line, colours.text);
        paintTextsOver(painter, m_layout, colours, line->adjusted(-1, 0, 1, 0));
        painter.setFont(font);
        const int side = qRound(metrics::kMarkPx * m_layout.scale);
        const QRect flag(line->left() + 1, m_layout.plot.top() - side, side, side);
        painter.fillRect(flag, colours.text);
        painter.setPen(colours.background);
        painter.drawText(flag, Qt::AlignCenter, QString::number(number));
    }
}

void TimelineView::paintRange(QPainter &painter) const
{
    if (!m_navigation.range())
        return;
    const int left = std::max(m_layout.plot.left(), m_layout.xOf(m_navigation.range()->beginNs));
    const int right = std::min(m_layout.plot.right(), m_layout.xOf(m_navigation.range()->endNs));
    if (right < left)
        return;
    QColor shade = paletteInUse().accent;
    const QRect area(left, m_layout.plot.top(), right - left + 1, m_layout.plot.height());
    paintFrame(painter, area, shade);
    shade.setAlphaF(0.18F);
    painter.fillRect(area.adjusted(1, 1, -1, -1), shade);
}

/// The lane of the thread that is followed; by core, wherever it ran.
void TimelineView::paintFollowed(QPainter &painter) const
{
    const auto followed = m_controller.selected();
    if (!followed)
        return;
    const QColor &accent = paletteInUse().accent;
    if (m_grouping == Grouping::ByThread) {
        for (const LaneRow &row : m_layout.rows) {
            if (row.thread == *followed && row.laneCount == 1)
                paintFrame(painter, row.rect.adjusted(-1, -1, 1, 1), accent, 2);
        }
        return;
    }
    for (const IntervalBox &box : m_layout.intervals) {
        if (box.thread == *followed)
            paintFrame(painter, box.rect, accent, 2);
    }
}

/// The interval that was clicked: found again where the last layout has it.
void TimelineView::paintSelection(QPainter &painter) const
{
    if (!m_selected)
        return;
    for (const IntervalBox &box : m_layout.intervals) {
        if (box.thread == m_selected->thread && box.beginNs == m_selected->beginNs)
            paintFrame(painter, box.rect, paletteInUse().text, 2);
    }
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    redraw();
}

} // namespace brigade::app
