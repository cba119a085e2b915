#include "app/timeline_panel.h"

#include "app/metrics.h"
#include "app/timeline_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brigade::app {

TimelinePanel::TimelinePanel(RunController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_playback(controller)
    , m_view(new TimelineView(controller, m_playback, this))
    , m_bar(new PlaybackBar(m_playback, controller, this))
    , m_grouping(new QComboBox(this))
    , m_all(new QPushButton(tr("Show all"), this))
    , m_range(new QLabel(this))
{
    m_grouping->setAccessibleName(tr("Lanes of the timeline"));
    m_grouping->addItems({QString(), QString()});
    m_all->setToolTip(tr("The whole run in the timeline (Home)"));

    auto *line = new QHBoxLayout;
    line->setContentsMargins(metrics::kPanelEdgePx, 0, metrics::kPanelEdgePx, 0);
    line->addWidget(m_grouping);
    line->addWidget(m_all);
    line->addWidget(m_bar, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::kPanelEdgePx, 0, 0);
    column->addLayout(line);
    column->addWidget(m_view, 1);
    column->addWidget(m_range);

    connect(m_grouping, &QComboBox::currentIndexChanged, this,
            [this] { m_view->setGrouping(grouping()); });
    // As long as the words may be, the panel can be narrower.
    m_range->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_range->setIndent(metrics::kMarginPx);
    m_range->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_view, &TimelineView::measured, this, &TimelinePanel::showRange);
    connect(m_all, &QPushButton::clicked, m_view, &TimelineView::showAll);
    setFocusProxy(m_view);
    setVocabulary(model::Vocabulary::Restaurant);
}

void TimelinePanel::setVocabulary(model::Vocabulary vocabulary)
{
    const auto by = [&](model::Term term) {
        return tr("By %1").arg(model::word(term, vocabulary));
    };
    m_grouping->setItemText(0, by(model::Term::Thread));
    m_grouping->setItemText(1, by(model::Term::Core));
    m_view->setVocabulary(vocabulary);
    m_vocabulary = vocabulary;
    showRange();
}

void TimelinePanel::showRange()
{
    QString words;
    if (m_view->navigation().range() && m_controller.session() != nullptr) {
        const model::Session &session = *m_controller.session();
        words = rangeWords(
            {session.trace(), session.timeline(), m_controller.taskNames(), m_vocabulary},
            *m_view->navigation().range());
    }
    m_range->setText(words);
    m_range->setVisible(!words.isEmpty());
    m_range->setToolTip(words);
}

void TimelinePanel::setGrouping(Grouping grouping)
{
    m_grouping->setCurrentIndex(grouping == Grouping::ByCore ? 1 : 0);
}

Grouping TimelinePanel::grouping() const
{
    return m_grouping->currentIndex() == 1 ? Grouping::ByCore : Grouping::ByThread;
}

} // namespace brigade::app
