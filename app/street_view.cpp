#include "app/street_view.h"

#include "app/metrics.h"
#include "app/painted_frame.h"
#include "app/street_mirror.h"
#include "app/street_terms.h"
#include "app/street_words.h"
#include "app/system_motion.h"
#include "app/theme.h"
#include "model/figure_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace brigade::app {

namespace {

constexpr int kStepMs = 17; ///< at most 60 frames a second

} // namespace

StreetView::StreetView(RunController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
{
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent); // every pixel is painted here
    setFocusPolicy(Qt::StrongFocus);
    grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Street"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&m_controller, &RunController::frame, this, qOverload<>(&QWidget::update));
    connect(&m_controller, &RunController::selectionChanged, this, qOverload<>(&QWidget::update));
    connect(&m_controller, &RunController::phaseChanged, this, [this] {
        const auto phase = m_controller.phase();
        if (phase == RunController::Phase::Starting || phase == RunController::Phase::Empty) {
            m_eye.showAll(); // another street
            m_cursor.reset();
        }
        update();
    });
    connect(&m_controller, &RunController::slowFrame, this, &StreetView::describe);
    connect(&m_controller, &RunController::momentChanged, this, &StreetView::describe);
    m_clock.start();
    m_afterClick.setSingleShot(true);
    connect(&m_afterClick, &QTimer::timeout, this, [this] { emit termClicked(m_clickedTerm); });
    m_nextStep.setSingleShot(true);
    connect(&m_nextStep, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

void StreetView::setMotion(Motion motion)
{
    m_motion = motion;
    update();
}

bool StreetView::mayWalk() const
{
    return m_motion == Motion::Walking && m_picture.chef.scale != StreetScale::Dot
        && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0
        && !systemWantsStill();
}

StreetPicture StreetView::step()
{
    if (!mayWalk()) {
        m_walks.settle(m_picture);
        return m_picture;
    }
    const std::int64_t nowMs = m_clock.elapsed();
    m_walks.follow(m_picture, nowMs);
    if (!m_walks.anyone(nowMs))
        return m_picture;
    // The run's own pace while there is one: it may need the cores.
    m_nextStep.start(m_controller.busy() ? std::max(kStepMs, m_controller.pace().streetMs)
                                         : kStepMs);
    return m_walks.underWay(m_picture, nowMs);
}

void StreetView::setVocabulary(model::Vocabulary vocabulary)
{
    m_vocabulary = vocabulary;
    update();
}

void StreetView::setHint(const QString &hint)
{
    m_hint = hint;
    update();
}

QSize StreetView::sizeHint() const
{
    return {metrics::kStreetWidthPx, metrics::kStreetHeightPx};
}

QSize StreetView::minimumSizeHint() const
{
    return {metrics::kSmallestStreetWidthPx, metrics::kSmallestStreetHeightPx};
}

void StreetView::paintEvent(QPaintEvent *)
{
    const Palette &colours = paletteInUse();
    QPainter painter(this);
    painter.fillRect(rect(), colours.background);
    const model::StreetNow *street = m_controller.street();
    if (street == nullptr) {
        m_picture = {};
        paintHint(painter);
        return;
    }
    const TextSize text = streetTextSize(font(), m_vocabulary);
    m_eye.moveBy({}, size()); // the window may have shrunk
    m_picture = layOutStreet(*street, {m_eye.streetSize(size()), text, layoutDirection()});
    m_pixmaps.setLook(themeInUse(), painter.deviceTransform().m11(), font());
    const StreetPicture drawn = step();
    const StreetScene scene {.street = *street,
                             .picture = drawn,
                             .tasks = m_controller.taskNames(),
                             .colours = colours,
                             .vocabulary = m_vocabulary,
                             .hovered = m_hovered,
                             .selected = m_controller.selected(),
                             .inSight = QRectF(m_eye.corner(), size())};
    painter.save();
    painter.translate(-m_eye.corner());
    paintStreet(painter, scene, m_pixmaps);
    paintTerm(painter);
    paintCursor(painter);
    painter.restore();
    paintWayBack(painter, StreetWords(*street, m_controller.taskNames(), m_vocabulary));
    paintEye(painter);
}

/// Beside the sign, when the end is shown and everything is closed: where the life was.
void StreetView::paintWayBack(QPainter &painter, const StreetWords &words) const
{
    const model::StreetNow &street = *m_controller.street();
    const bool over = m_controller.phase() == RunController::Phase::Ended && street.ended
        && std::all_of(street.processes.begin(), street.processes.end(),
                       [](const auto &entry) { return entry.second.gone; });
    if (!over || !m_eye.wholeStreet())
        return;
    const QFontMetricsF metrics(font());
    const double left =
        m_picture.sign.left() + metrics.horizontalAdvance(words.sign()) + metrics::kLegendGapPx;
    const QRectF room = visual(
        layoutDirection(), m_picture.sign,
        {left, m_picture.sign.top(), m_picture.sign.right() - left, m_picture.sign.height()});
    for (const QString &hint :
         {tr("This is the end. To see it work, drag the slider below or press Ctrl+Space"),
          tr("To look back, drag the slider below"), tr("Look back: Ctrl+Space")}) {
        if (metrics.horizontalAdvance(hint) > room.width())
            continue;
        painter.setPen(paletteInUse().accent);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, hint);
        return;
    }
}

void StreetView::pointAt(const QString &term)
{
    if (term == m_term)
        return;
    m_term = term;
    update();
}

/// What the text beside speaks of.
void StreetView::paintTerm(QPainter &painter) const
{
    if (m_term.isEmpty())
        return;
    constexpr double kOutlinePx = 3;
    for (const QRectF &place : placesOf(m_picture, m_term))
        paintFrame(painter, place, paletteInUse().accent, kOutlinePx);
}

/// How close the look is, and the way back; and that keys are heard here.
void StreetView::paintEye(QPainter &painter) const
{
    const Palette &colours = paletteInUse();
    if (!m_eye.wholeStreet()) {
        const QString words =
            tr("%1 × – double click: all of it").arg(model::decimalText(m_eye.zoom(), 1));
        const QFontMetricsF metrics(font());
        const double wide = std::ceil(metrics.horizontalAdvance(words)) + metrics::kMarginPx;
        const QRectF box(width() - wide - metrics::kPanelEdgePx, metrics::kPanelEdgePx, wide,
                         std::ceil(metrics.height()) + metrics::kPanelEdgePx);
        painter.fillRect(box, colours.text);
        painter.setPen(colours.background);
        painter.drawText(box, Qt::AlignCenter, words);
    }
    if (hasFocus())
        paintFrame(painter, rect(), colours.accent);
}

void StreetView::paintHint(QPainter &painter) const
{
    QTextDocument document;
    document.setDefaultFont(font());
    document.setDefaultStyleSheet(
        QStringLiteral("* { color: %1; }").arg(paletteInUse().text.name()));
    document.setHtml(QStringLiteral("<div align=\"center\">%1</div>").arg(m_hint));
    document.setTextWidth(qMin(width() - 2 * metrics::kMarginPx, metrics::kWidestHintPx));
    painter.translate((width() - document.textWidth()) / 2,
                      (height() - document.size().height()) / 2);
    document.drawContents(&painter);
}

void StreetView::describe()
{
    const model::StreetNow *street = m_controller.street();
    if (street == nullptr)
        return;
    setAccessibleDescription(
        StreetWords(*street, m_controller.taskNames(), m_vocabulary).describe());
}

} // namespace brigade::app
