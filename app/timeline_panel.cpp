#include "app/timeline_panel.h"

#include "app/format_time.h"
#include "app/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brigade::app {

TimelinePanel::TimelinePanel(RunController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_view(new TimelineView(controller, this))
    , m_grouping(new QComboBox(this))
    , m_all(new QPushButton(tr("Show all"), this))
    , m_last(new QPushButton(tr("To the end"), this))
    , m_moment(new QLabel(this))
{
    m_grouping->setAccessibleName(tr("Lanes of the timeline"));
    m_grouping->addItems({QString(), QString()});
    m_all->setToolTip(tr("The whole run in the timeline (Home)"));
    m_last->setToolTip(tr("Back from the chosen moment to the last one (End)"));

    auto *line = new QHBoxLayout;
    line->setContentsMargins(metrics::kPanelEdgePx, 0, metrics::kPanelEdgePx, 0);
    line->addWidget(m_grouping);
    line->addWidget(m_all);
    line->addStretch(1);
    line->addWidget(m_moment);
    line->addWidget(m_last);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::kPanelEdgePx, 0, 0);
    column->addLayout(line);
    column->addWidget(m_view, 1);

    connect(m_grouping, &QComboBox::currentIndexChanged, this,
            [this] { m_view->setGrouping(grouping()); });
    connect(m_all, &QPushButton::clicked, m_view, &TimelineView::showAll);
    connect(m_last, &QPushButton::clicked, &m_controller, [this] { m_controller.setMoment({}); });
    connect(&m_controller, &RunController::frame, this, &TimelinePanel::showMoment);
    connect(&m_controller, &RunController::phaseChanged, this, &TimelinePanel::showMoment);
    setVocabulary(model::Vocabulary::Restaurant);
    showMoment();
}

void TimelinePanel::setVocabulary(model::Vocabulary vocabulary)
{
    const auto by = [&](model::Term term) {
        return tr("By %1").arg(model::word(term, vocabulary));
    };
    m_grouping->setItemText(0, by(model::Term::Thread));
    m_grouping->setItemText(1, by(model::Term::Core));
    m_view->setVocabulary(vocabulary);
}

Grouping TimelinePanel::grouping() const
{
    return m_grouping->currentIndex() == 1 ? Grouping::ByCore : Grouping::ByThread;
}

void TimelinePanel::showMoment()
{
    const auto moment = m_controller.moment();
    m_last->setEnabled(moment.has_value());
    m_moment->setText(moment ? tr("The street at %1").arg(formatDuration(*moment)) : QString());
}

} // namespace brigade::app
