#include "app/results_panel.h"

#include "app/dialog_parts.h"
#include "app/figures.h"
#include "app/theme.h"
#include "model/figure_text.h"
#include "model/statistics.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace brigade::app {

namespace {

/// While a run goes on, adding up its events must not take the core that it needs.
constexpr std::size_t kMostEventsLive = 50'000;

} // namespace

ResultsPanel::ResultsPanel(RunController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_note(new QLabel(this))
    , m_table(new QTreeWidget(this))
    , m_meaning(wrappedLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_note);
    column->addWidget(m_table);
    column->addWidget(m_meaning);
    m_note->setWordWrap(true);
    m_meaning->setMinimumHeight(2 * fontMetrics().lineSpacing()); // most have one line or two
    m_meaning->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_table->setColumnCount(2);
    m_table->setHeaderHidden(true);
    m_table->setRootIsDecorated(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Figures of the run"));
    m_table->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &ResultsPanel::showMeaning);
    connect(&m_controller, &RunController::slowFrame, this, &ResultsPanel::refresh);
    connect(&m_controller, &RunController::phaseChanged, this, [this] {
        if (m_controller.phase() != RunController::Phase::Ended)
            refresh(); // else a slow frame follows
    });
    refresh();
}

void ResultsPanel::setVocabulary(model::Vocabulary vocabulary)
{
    m_vocabulary = vocabulary;
    refresh();
}

void ResultsPanel::refresh()
{
    const model::Session *session = m_controller.session();
    if (session == nullptr) {
        m_table->clear();
        showMeaning();
        m_note->setText(tr("The figures of a run stand here when there has been one."));
        return;
    }
    if (!m_controller.busy()) {
        QStringList notes;
        if (session->trace().dropped() > 0)
            notes.append(tr("%1 events were dropped: these figures are incomplete.")
                             .arg(session->trace().dropped()));
        if (const model::Forgotten &gone = session->trace().forgotten(); gone.times > 0)
            notes.append(
                tr("The run was open to HTTP for long: its first %1 s (%L2 finished tasks) "
                   "are no longer kept, and these figures are of what came after.")
                    .arg(model::decimalText(static_cast<double>(gone.untilNs) / 1e9, 1))
                    .arg(gone.tasks.done));
        m_note->setText(notes.join(QLatin1Char(' ')));
        m_note->setVisible(!m_note->text().isEmpty());
        showFigures();
        return;
    }
    m_note->setVisible(true);
    const bool live = session->trace().events().size() <= kMostEventsLive;
    m_note->setText(live ? tr("The run goes on; the figures up to now:")
                         : tr("The run goes on; its figures come at the end."));
    if (live)
        showFigures();
}

/// Of the figure that is chosen, in plain words.
void ResultsPanel::showMeaning()
{
    const QTreeWidgetItem *item = m_table->currentItem();
    const QString meaning = item == nullptr ? QString() : item->toolTip(0);
    m_meaning->setText(meaning.isEmpty() ? tr("Choose a figure: what it means stands here.")
                                         : meaning);
    m_meaning->setVisible(m_table->topLevelItemCount() > 0);
}

void ResultsPanel::showFigures()
{
    const model::Session &session = *m_controller.session();
    const RunAppraisal *appraisal = m_controller.appraisal();
    const auto figures = figuresOf(
        session.trace(),
        appraisal != nullptr ? appraisal->statistics
                             : model::computeStatistics(session.trace(), session.timeline()),
        m_vocabulary);
    // Rows are kept, so that the table does not jump while it is read.
    while (m_table->topLevelItemCount() > static_cast<int>(figures.size()))
        delete m_table->topLevelItem(m_table->topLevelItemCount() - 1);
    for (int i = 0; i < static_cast<int>(figures.size()); ++i) {
        const Figure &figure = figures[static_cast<std::size_t>(i)];
        QTreeWidgetItem *item = m_table->topLevelItem(i);
        if (item == nullptr)
            item = new QTreeWidgetItem(m_table);
        const bool heading = figure.value.isEmpty();
        QFont bold = font();
        bold.setBold(heading);
        item->setFont(0, bold);
        item->setText(0, figure.name);
        item->setText(1, figure.value);
        for (int column = 0; column < 2; ++column)
            item->setToolTip(column, figure.meaning);
    }
    // When all rows are there: the first one that is told lays all of them out.
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_table->topLevelItem(i);
        const bool heading = item->text(1).isEmpty();
        if (item->isFirstColumnSpanned() != heading)
            item->setFirstColumnSpanned(heading);
    }
    showMeaning();
}

} // namespace brigade::app
