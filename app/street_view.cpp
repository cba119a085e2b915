#include "app/street_view.h"

#include "app/metrics.h"
#include "app/street_words.h"
#include "app/theme.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QToolTip>

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
    setAccessibleName(tr("Street"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&m_controller, &RunController::frame, this, qOverload<>(&QWidget::update));
    connect(&m_controller, &RunController::phaseChanged, this, qOverload<>(&QWidget::update));
    connect(&m_controller, &RunController::slowFrame, this, &StreetView::describe);
    connect(&m_controller, &RunController::momentChanged, this, &StreetView::describe);
    m_clock.start();
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
        && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
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
    const QFontMetricsF metrics(font());
    const TextSize text {std::ceil(metrics.height()), metrics.horizontalAdvance(QLatin1Char('0'))};
    m_picture = layOutStreet(*street, {QSizeF(size()), text});
    m_pixmaps.setLook(themeInUse(), painter.deviceTransform().m11(), font());
    const StreetPicture drawn = step();
    const StreetScene scene {.street = *street,
                             .picture = drawn,
                             .tasks = m_controller.taskNames(),
                             .colours = colours,
                             .vocabulary = m_vocabulary,
                             .hovered = m_hovered};
    paintStreet(painter, scene, m_pixmaps);
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

void StreetView::mouseMoveEvent(QMouseEvent *event)
{
    const model::StreetNow *street = m_controller.street();
    hover(street != nullptr ? chefAt(m_picture, *street, event->position()) : std::nullopt);
}

void StreetView::leaveEvent(QEvent *)
{
    hover({});
}

void StreetView::hover(std::optional<model::ThreadKey> key)
{
    if (key == m_hovered)
        return;
    m_hovered = key;
    update();
}

bool StreetView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const model::StreetNow *street = m_controller.street();
    const auto key =
        street != nullptr ? chefAt(m_picture, *street, QPointF(help->pos())) : std::nullopt;
    if (key) {
        const StreetWords words(*street, m_controller.taskNames(), m_vocabulary);
        QToolTip::showText(help->globalPos(), words.describe(*key), this);
    } else {
        QToolTip::hideText();
    }
    return true;
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
