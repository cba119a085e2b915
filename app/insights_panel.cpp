#include "app/insights_panel.h"

#include "app/format_time.h"
#include "app/insight_words.h"
#include "app/metrics.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace brigade::app {

InsightsPanel::InsightsPanel(RunController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_note(new QLabel(this))
    , m_content(new QWidget)
    , m_list(new QVBoxLayout(m_content))
{
    m_list->setContentsMargins(metrics::kPanelEdgePx, metrics::kPanelEdgePx, metrics::kPanelEdgePx,
                               metrics::kPanelEdgePx);
    m_list->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_content);
    scroll->viewport()->installEventFilter(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its buttons scroll it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setWordWrap(true);
    m_note->setMargin(metrics::kPanelEdgePx);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_note);
    column->addWidget(scroll, 1);
    connect(&m_controller, &RunController::phaseChanged, this, [this] {
        if (m_controller.phase() != RunController::Phase::Ended)
            look(); // else a slow frame follows
    });
    connect(&m_controller, &RunController::slowFrame, this, [this] {
        if (!m_controller.busy())
            look();
    });
    refresh();
}

void InsightsPanel::setVocabulary(model::Vocabulary vocabulary)
{
    m_vocabulary = vocabulary;
    refresh();
}

/// Only when it is over: adding up must not take the cores that the run needs.
void InsightsPanel::look()
{
    m_insights.clear();
    const RunAppraisal *appraisal = m_controller.appraisal();
    if (m_controller.phase() == RunController::Phase::Ended && appraisal != nullptr)
        m_insights = appraisal->insights;
    refresh();
}

void InsightsPanel::refresh()
{
    while (m_list->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_list->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the button that was just pressed
    }
    const bool ended = m_controller.phase() == RunController::Phase::Ended;
    m_note->setVisible(m_insights.empty());
    m_note->setText(ended ? tr("Nothing stands out in this run.")
                          : tr("What stands out in a run stands here when it has ended."));
    for (const model::Insight &insight : m_insights)
        add(insight);
    // Cards are shown, and thereby measured, later than this.
    QMetaObject::invokeMethod(this, &InsightsPanel::fitHeight, Qt::QueuedConnection);
}

/// A scroll area may squeeze cards that came while it was busy.
void InsightsPanel::fitHeight()
{
    m_list->invalidate();
    const int height = m_list->heightForWidth(m_content->parentWidget()->width());
    m_content->setMinimumHeight(std::max(0, height));
}

/// Whatever is in it: it scrolls, and its neighbours keep their height.
QSize InsightsPanel::sizeHint() const
{
    constexpr int kLines = 5;
    return {metrics::kChartsWidthPx, kLines * fontMetrics().height()};
}

bool InsightsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitHeight();
    return QWidget::eventFilter(watched, event);
}

void InsightsPanel::add(const model::Insight &insight)
{
    auto *card = new QFrame;
    card->setFrameShape(QFrame::StyledPanel);
    const QString title = insightTitle(insight, m_vocabulary);
    auto *heading = new QLabel(QStringLiteral("<b>%1</b>").arg(title.toHtmlEscaped()), card);
    heading->setWordWrap(true);
    auto *words = new QLabel(withUnitsKept(insightWords(insight, m_vocabulary)), card);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *show = new QPushButton(tr("Show me"), card);
    //: Read aloud: a button. %1: title of what stands out in the run
    show->setAccessibleName(tr("Show me: %1").arg(title));
    show->setToolTip(tr("That part of the run in the timeline"));
    const TimeWindow window {insight.beginNs, insight.endNs};
    connect(show, &QPushButton::clicked, this,
            [this, window, thread = insight.thread] { emit showWanted(window, thread); });
    auto *column = new QVBoxLayout(card);
    column->addWidget(heading);
    column->addWidget(words);
    column->addWidget(show, 0, Qt::AlignLeading);
    m_list->insertWidget(m_list->count() - 1, card);
}

} // namespace brigade::app
