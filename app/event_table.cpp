#include "app/event_table.h"

#include "app/event_words.h"
#include "app/format_time.h"

#include <QLocale>

#include <algorithm>
#include <limits>
#include <utility>

namespace brigade::app {

namespace {

constexpr double kNsPerMs = 1e6;
constexpr std::size_t kMostRows = std::numeric_limits<int>::max();
constexpr std::size_t kLookedThroughAtOnce = 1U << 16;

} // namespace

EventTable::EventTable(RunController &controller, QObject *parent)
    : QAbstractTableModel(parent)
    , m_controller(controller)
{
    m_goOn.setSingleShot(true);
    connect(&m_goOn, &QTimer::timeout, this, &EventTable::grow);
    connect(&m_controller, &RunController::replaced, this, &EventTable::build);
    connect(&m_controller, &RunController::slowFrame, this, &EventTable::grow);
    connect(&m_controller, &RunController::ended, this, &EventTable::grow);
    connect(&m_controller, &RunController::phaseChanged, this, &EventTable::grow);
    build();
}

void EventTable::setFilter(const EventFilter &filter)
{
    if (filter.thread == m_filter.thread && filter.range == m_filter.range)
        return;
    m_filter = filter;
    build();
}

void EventTable::setVocabulary(model::Vocabulary vocabulary)
{
    m_vocabulary = vocabulary;
    build();
}

void EventTable::build()
{
    beginResetModel();
    m_session = m_controller.session();
    m_rows.clear();
    m_first = 0;
    m_forgotten = m_session == nullptr ? 0 : m_session->trace().forgotten().times;
    if (m_session != nullptr && m_filter.range)
        m_first = m_session->trace().lowerBound(m_filter.range->beginNs);
    m_last = m_first;
    collect();
    endResetModel();
}

/// Takes in what has come; another run is another table.
void EventTable::grow()
{
    if (m_controller.session() != m_session
        || (m_session != nullptr && m_session->trace().forgotten().times != m_forgotten)) {
        build();
        return;
    }
    if (m_session == nullptr)
        return;
    const auto before = static_cast<int>(rows());
    const std::size_t last = m_last;
    const std::size_t found = m_rows.size();
    collect();
    const auto now = static_cast<int>(rows());
    if (now == before)
        return;
    // A view is told before the rows are there: they are put back until it has been.
    const std::size_t reached = std::exchange(m_last, last);
    const std::vector<std::uint32_t> news(m_rows.begin() + static_cast<std::ptrdiff_t>(found),
                                          m_rows.end());
    m_rows.resize(found);
    beginInsertRows({}, before, now - 1);
    m_last = reached;
    m_rows.insert(m_rows.end(), news.begin(), news.end());
    endInsertRows();
}

/// From m_last on, up to what is known; of one thread so many at once that the window stays quick.
void EventTable::collect()
{
    if (m_session == nullptr)
        return;
    const model::Trace &trace = m_session->trace();
    const std::size_t known =
        m_filter.range ? trace.lowerBound(m_filter.range->endNs) : trace.events().size();
    const std::size_t end =
        m_filter.thread ? std::min(known, m_last + kLookedThroughAtOnce) : known;
    if (m_filter.thread) {
        for (std::size_t i = m_last; i < end; ++i) {
            if (matches(trace.events()[i]))
                m_rows.push_back(static_cast<std::uint32_t>(i));
        }
    }
    m_last = std::max(m_last, end);
    if (m_last < known)
        m_goOn.start();
}

bool EventTable::matches(const engine::TraceEvent &event) const
{
    return isOfThread(event) && event.process == m_filter.thread->process
        && event.thread == m_filter.thread->thread;
}

std::size_t EventTable::rows() const
{
    return std::min(m_filter.thread ? m_rows.size() : m_last - m_first, kMostRows);
}

int EventTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows());
}

int EventTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

const engine::TraceEvent *EventTable::eventAt(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    if (row < 0 || at >= rows() || m_session == nullptr || m_session != m_controller.session())
        return nullptr;
    return &m_session->trace().events()[m_filter.thread ? m_rows[at] : m_first + at];
}

int EventTable::rowAt(std::int64_t timeNs) const
{
    int low = 0;
    int high = rowCount();
    const int end = high;
    while (low < high) {
        const int middle = low + (high - low) / 2;
        const engine::TraceEvent *event = eventAt(middle);
        if (event == nullptr)
            return -1;
        if (event->timeNs < timeNs)
            low = middle + 1;
        else
            high = middle;
    }
    return low < end ? low : -1;
}

std::optional<std::int64_t> EventTable::durationNs(const engine::TraceEvent &event) const
{
    if (m_session == nullptr || !isOfThread(event) || !beginsStretch(event.kind))
        return std::nullopt;
    const model::ThreadLane *lane = m_session->timeline().thread({event.process, event.thread});
    if (lane == nullptr)
        return std::nullopt;
    const auto found = model::Timeline::within(*lane, event.timeNs, event.timeNs + 1);
    if (found.empty() || found.front().beginNs != event.timeNs)
        return std::nullopt;
    return found.front().endNs - found.front().beginNs;
}

QString EventTable::text(const engine::TraceEvent &event, int column) const
{
    switch (column) {
    case Time:
        return tr("%1 ms").arg(
            QLocale().toString(static_cast<double>(event.timeNs) / kNsPerMs, 'f', 6));
    case Process: {
        const engine::ProcessIndex process = processOf(event);
        //: In the column of processes: the event belongs to none of them; "run" is a noun
        return process == engine::kSupervisor ? tr("the run")
                                              : model::processName(process, m_vocabulary);
    }
    case Thread: {
        if (!isOfThread(event))
            return {};
        const auto *lane = m_session->timeline().thread({event.process, event.thread});
        return model::threadName(
            event.thread, lane == nullptr ? engine::ThreadRole::Pool : lane->role, m_vocabulary);
    }
    case What:
        return eventWords(event, m_controller.taskNames(), m_vocabulary);
    case Task:
        return m_controller.taskNames().nameOf(event.task);
    case Duration: {
        const auto duration = durationNs(event);
        return duration ? formatDuration(*duration) : QString();
    }
    default:
        return {};
    }
}

QVariant EventTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = index.column() == Time || index.column() == Duration;
        return QVariant::fromValue(Qt::Alignment(number ? Qt::AlignTrailing : Qt::AlignLeading)
                                   | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const engine::TraceEvent *event = eventAt(index.row());
    return event == nullptr ? QVariant() : text(*event, index.column());
}

QVariant EventTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        //: Head of a column: when the event happened
        return tr("Time");
    case Process:
        return model::heading(model::Term::Process, m_vocabulary);
    case Thread:
        return model::heading(model::Term::Thread, m_vocabulary);
    case What:
        //: Head of a column: what happened
        return tr("What");
    case Task:
        return model::heading(model::Term::Task, m_vocabulary);
    case Duration:
        return tr("Duration");
    default:
        return {};
    }
}

} // namespace brigade::app
