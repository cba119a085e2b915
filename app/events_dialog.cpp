#include "app/events_dialog.h"

#include "app/event_words.h"
#include "app/format_time.h"
#include "app/metrics.h"
#include "app/timeline_view.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace brigade::app {

namespace {

/// Without the search that a letter begins: it would read a million lines one by one.
class EventsView : public QTableView
{
public:
    using QTableView::QTableView;
    void keyboardSearch(const QString &) override { }
};

} // namespace

EventsDialog::EventsDialog(RunController &controller, const TimelineView &timeline, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_timeline(timeline)
    , m_table(new EventTable(controller, this))
    , m_view(new EventsView(this))
    //: Check box. Followed: the chef or thread that was selected
    , m_followed(new QCheckBox(tr("Only who is &followed"), this))
    , m_range(new QCheckBox(tr("Only the &time that is measured or shown in the timeline"), this))
    , m_count(new QLabel(this))
{
    setWindowTitle(tr("Events as a table"));
    build();
    connect(m_followed, &QCheckBox::toggled, this, &EventsDialog::filter);
    connect(m_range, &QCheckBox::toggled, this, &EventsDialog::filter);
    connect(&m_controller, &RunController::selectionChanged, this, &EventsDialog::filter);
    connect(&m_timeline, &TimelineView::measured, this, &EventsDialog::filter);
    connect(&m_timeline, &TimelineView::windowChanged, this, &EventsDialog::filter);
    connect(m_table, &QAbstractItemModel::modelReset, this, &EventsDialog::count);
    connect(m_table, &QAbstractItemModel::rowsInserted, this, &EventsDialog::count);
    connect(m_view, &QTableView::activated, this, &EventsDialog::showMoment);
    filter();
    count();
}

void EventsDialog::build()
{
    m_view->setModel(m_table);
    m_view->setAccessibleName(windowTitle());
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    // All rows as tall as one: a million of them need not be measured.
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + metrics::kPanelEdgePx);
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const auto widen = [&](int column, int digits) {
        m_view->setColumnWidth(column, digits * digit);
    };
    widen(EventTable::Time, 18);
    widen(EventTable::Process, 15);
    widen(EventTable::Thread, 13);
    widen(EventTable::What, 46);
    widen(EventTable::Task, 14);
    m_view->horizontalHeader()->setStretchLastSection(true);
    auto *hint = new QLabel(
        tr("Return on a line shows that moment, and follows who did it, in every picture."), this);
    hint->setWordWrap(true);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    close->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return is the table's
    auto *switches = new QHBoxLayout;
    switches->addWidget(m_followed);
    switches->addWidget(m_range);
    switches->addStretch(1);
    switches->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->addLayout(switches);
    column->addWidget(m_view, 1);
    column->addWidget(hint);
    column->addWidget(close);
    resize(metrics::kWordsWidthPx, metrics::kWordsHeightPx);
    m_view->setFocus();
}

void EventsDialog::setVocabulary(model::Vocabulary vocabulary)
{
    m_table->setVocabulary(vocabulary);
}

void EventsDialog::showEvent(QShowEvent *event)
{
    filter();
    QDialog::showEvent(event);
}

void EventsDialog::filter()
{
    EventFilter filter;
    if (m_followed->isChecked())
        filter.thread = m_controller.selected();
    if (m_range->isChecked() && m_controller.session() != nullptr)
        filter.range = m_timeline.navigation().range()
            ? m_timeline.navigation().range()
            : m_timeline.navigation().window(); // none: all of the run, growing with it
    m_table->setFilter(filter);
}

void EventsDialog::count()
{
    m_count->setText(
        tr("%1 events").arg(formatCount(static_cast<std::uint64_t>(m_table->rowCount()))));
}

void EventsDialog::showMoment(const QModelIndex &index)
{
    const engine::TraceEvent *found = m_table->eventAt(index.row());
    if (found == nullptr)
        return;
    const engine::TraceEvent event = *found; // the table may be made anew
    m_controller.setMoment(event.timeNs);
    if (!m_followed->isChecked())
        m_controller.select(isOfThread(event)
                                ? std::optional(model::ThreadKey {event.process, event.thread})
                                : std::nullopt);
}

} // namespace brigade::app
