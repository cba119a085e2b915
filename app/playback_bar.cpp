#include "app/playback_bar.h"

#include "app/format_time.h"
#include "app/metrics.h"
#include "app/mnemonic.h"
#include "app/playback_icons.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace brigade::app {

namespace {

constexpr std::array kDivisors {1, 3, 10, 30, 100, 300, 1000};
constexpr int kScrubSteps = 10'000;

} // namespace

PlaybackBar::PlaybackBar(Playback &playback, RunController &controller, QWidget *parent)
    : QWidget(parent)
    , m_playback(playback)
    , m_controller(controller)
    , m_speed(new QComboBox(this))
    , m_scrubber(new QSlider(Qt::Horizontal, this))
    , m_time(new QLabel(this))
{
    for (const int divisor : kDivisors)
        m_speed->addItem(divisor == 1 ? tr("1 : 1") : tr("1 : %L1").arg(divisor), 1.0 / divisor);
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("How much slower than it was the run is played"));
    m_scrubber->setRange(0, kScrubSteps);
    m_scrubber->setPageStep(kScrubSteps / 20);
    m_scrubber->setSingleStep(kScrubSteps / 500);
    //: Read aloud: the slider that chooses a moment of the run
    m_scrubber->setAccessibleName(tr("Moment"));
    m_scrubber->setToolTip(tr("Drag: the street at that moment"));
    buildActions();
    drawIcons();
    buildRow();
    connect(m_speed, &QComboBox::currentIndexChanged, this,
            [this] { m_playback.setSpeed(m_speed->currentData().toDouble()); });
    connect(m_scrubber, &QSlider::valueChanged, this, &PlaybackBar::scrub);
    connect(&m_playback, &Playback::changed, this, &PlaybackBar::refresh);
    connect(&m_controller, &RunController::slowFrame, this, &PlaybackBar::refresh);
    refresh();
}

void PlaybackBar::buildActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key,
                            void (Playback::*does)()) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setToolTip(
            //: %1: what it does, such as "Play"; %2: its key
            tr("%1 (%2)").arg(withoutMnemonic(text), key.toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, &m_playback, does);
        m_actions << action;
        return action;
    };
    m_start = add(tr("To the star&t"), QKeySequence(Qt::CTRL | Qt::Key_Home), &Playback::toStart);
    m_back = add(tr("Step &back"), QKeySequence(Qt::CTRL | Qt::Key_Left), &Playback::stepBack);
    //: A verb: plays the run; in turn with "Pause"
    m_play = add(tr("&Play"), QKeySequence(Qt::CTRL | Qt::Key_Space), &Playback::toggle);
    m_forward =
        add(tr("Step &forward"), QKeySequence(Qt::CTRL | Qt::Key_Right), &Playback::stepForward);
    m_end = add(tr("To the &end"), QKeySequence(Qt::CTRL | Qt::Key_End), &Playback::toEnd);
}

void PlaybackBar::drawIcons()
{
    const QPalette &colours = palette();
    m_start->setIcon(playbackIcon(PlaybackSign::Start, colours));
    m_back->setIcon(playbackIcon(PlaybackSign::Back, colours));
    m_forward->setIcon(playbackIcon(PlaybackSign::Forward, colours));
    m_end->setIcon(playbackIcon(PlaybackSign::End, colours));
    m_playIcon = playbackIcon(PlaybackSign::Play, colours);
    m_pauseIcon = playbackIcon(PlaybackSign::Pause, colours);
}

void PlaybackBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_end != nullptr) {
        drawIcons();
        refresh();
    }
}

void PlaybackBar::buildRow()
{
    setLayoutDirection(Qt::LeftToRight); // as time runs in the timeline, whatever the language
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QAction *action : std::as_const(m_actions)) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    row->addWidget(m_speed);
    row->addSpacing(metrics::kPanelEdgePx);
    row->addWidget(m_scrubber, 1);
    row->addSpacing(metrics::kPanelEdgePx);
    row->addWidget(m_time);
}

void PlaybackBar::scrub(int position)
{
    const double share = position / static_cast<double>(kScrubSteps);
    if (m_playback.playing())
        m_playback.pause();
    m_playback.seek(std::llround(share * static_cast<double>(m_playback.endNs())));
}

void PlaybackBar::refresh()
{
    const bool any = m_controller.session() != nullptr;
    const bool running = m_controller.busy();
    const bool moving = m_playback.playing() || m_playback.live();
    m_play->setIcon(moving ? m_pauseIcon : m_playIcon);
    //: A verb, in turn with "Play"
    m_play->setText(moving ? tr("&Pause") : tr("&Play"));
    //: To the present moment of a run that goes on
    m_end->setText(running ? tr("&Live") : tr("To the &end"));
    m_end->setEnabled(any && m_controller.moment().has_value());
    for (QAction *action : {m_start, m_back, m_play, m_forward})
        action->setEnabled(any);
    m_scrubber->setEnabled(any);
    const std::int64_t end = m_playback.endNs();
    const QSignalBlocker silent(m_scrubber);
    const double share =
        end > 0 ? static_cast<double>(m_playback.nowNs()) / static_cast<double>(end) : 0;
    m_scrubber->setValue(static_cast<int>(std::lround(share * kScrubSteps)));
    if (!any)
        m_time->clear();
    else if (m_playback.live())
        //: The picture keeps up with the run. %1: a time
        m_time->setText(tr("Live · %1").arg(formatDuration(end)));
    else if (running)
        //: The picture stands still at the time %1, and the run goes on
        m_time->setText(tr("%1 · the threads run on").arg(formatDuration(m_playback.nowNs())));
    else
        m_time->setText(
            //: %1, %2: times: the moment shown, the length of the run
            tr("%1 of %2").arg(formatDuration(m_playback.nowNs()), formatDuration(end)));
}

} // namespace brigade::app
