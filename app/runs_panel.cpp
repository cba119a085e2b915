#include "app/runs_panel.h"

#include "app/dialog_parts.h"
#include "app/format_time.h"
#include "app/metrics.h"
#include "app/plan_line.h"
#include "app/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>

namespace brigade::app {

namespace {

constexpr int kNumber = 0;
constexpr int kPlan = 1;
constexpr int kMakespan = 2;
constexpr int kSpeedup = 3;
constexpr int kRunsColumns = 4;

} // namespace

RunsPanel::RunsPanel(RunHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_list(new QTreeWidget(this))
    , m_note(wrappedLabel(this))
    , m_show(new QPushButton(tr("Sho&w again"), this))
    //: Button, a verb: compares the two chosen runs
    , m_compare(new QPushButton(tr("Co&mpare"), this))
{
    m_list->setColumnCount(kRunsColumns);
    //: Heads of narrow columns; this one: number of the run
    m_list->setHeaderLabels({tr("#"), tr("Plan"), tr("Makespan"), tr("Speed-up")});
    m_list->setRootIsDecorated(false);
    m_list->setIconSize(RunHistory::kThumbnailPx);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Runs"));
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(kPlan, QHeaderView::Stretch);
    m_show->setToolTip(tr("The chosen run in the window (double click)"));
    m_compare->setToolTip(tr("Choose two runs (Ctrl and click): both on one time axis"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addWidget(m_compare);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kPanelEdgePx, metrics::kPanelEdgePx, metrics::kPanelEdgePx,
                               metrics::kPanelEdgePx);
    m_note->setObjectName(QStringLiteral("gone"));
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(&m_history, &RunHistory::changed, this, &RunsPanel::refresh);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &RunsPanel::enable);
    connect(m_list, &QTreeWidget::itemActivated, this, &RunsPanel::showAgain);
    connect(m_show, &QPushButton::clicked, this, &RunsPanel::showAgain);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (const auto runs = pair())
            compare(*runs);
    });
    refresh();
}

void RunsPanel::setVocabulary(model::Vocabulary vocabulary)
{
    m_vocabulary = vocabulary;
    refresh();
}

void RunsPanel::refresh()
{
    m_list->clear();
    for (const auto &run : m_history.runs()) {
        auto *row = new QTreeWidgetItem(m_list);
        row->setText(kNumber, QString::number(run->number));
        row->setText(kPlan, run->title);
        row->setToolTip(
            kPlan,
            run->title + QLatin1Char('\n')
                + planParts(run->trace().plan(), m_vocabulary).join(QStringLiteral(" · ")));
        row->setIcon(kPlan,
                     QPixmap::fromImage(run->shown.appraisal->thumbnails.at(
                         static_cast<std::size_t>(themeInUse()))));
        row->setText(kMakespan, formatDuration(std::llround(run->statistics().makespanS * 1e9)));
        row->setText(kSpeedup, QLocale().toString(run->statistics().speedup, 'f', 2));
    }
    m_list->scrollToBottom();
    showNote();
    enable();
}

void RunsPanel::showNote()
{
    QString words;
    if (m_history.runs().empty())
        words = tr("Every run is kept here while Brigade is open, to be shown again or compared.");
    else if (m_history.runs().front()->number > 1)
        words = tr("The oldest, 1 to %1, are no longer kept: save a recording of what you need.")
                    .arg(m_history.runs().front()->number - 1);
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
}

void RunsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh(); // its pictures
}

std::vector<std::shared_ptr<const PastRun>> RunsPanel::chosen() const
{
    std::vector<std::shared_ptr<const PastRun>> runs;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->isSelected())
            runs.push_back(m_history.runs()[static_cast<std::size_t>(i)]);
    }
    return runs;
}

std::optional<PastRunPair> RunsPanel::pair() const
{
    const auto runs = chosen();
    return runs.size() == 2 ? std::optional(PastRunPair {runs[0], runs[1]}) : std::nullopt;
}

void RunsPanel::enable()
{
    m_show->setEnabled(chosen().size() == 1);
    m_compare->setEnabled(pair().has_value());
}

void RunsPanel::showAgain()
{
    const auto runs = chosen();
    if (runs.size() == 1)
        m_history.showAgain(*runs[0]);
}

void RunsPanel::compare(const PastRunPair &runs)
{
    auto *dialog = new CompareDialog(runs, m_vocabulary, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace brigade::app
