// The events of the run that is shown as a table: time, process, thread, what, task, duration. The
// timeline's twin for those who read rather than look; filtered by a thread and by a range.
// Threads: the window's. A row costs nothing until it is looked at: without a thread the rows are
// a stretch of the trace, with one they are the numbers of its events, found a little at a time.
#pragma once

#include "app/run_controller.h"
#include "app/time_window.h"
#include "model/vocabulary.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <cstdint>
#include <optional>
#include <vector>

namespace brigade::app {

struct EventFilter
{
    std::optional<model::ThreadKey> thread {};
    std::optional<TimeWindow> range {};
};

class EventTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : std::uint8_t { Time, Process, Thread, What, Task, Duration, ColumnCount };

    explicit EventTable(RunController &controller, QObject *parent = nullptr);

    void setFilter(const EventFilter &filter);
    void setVocabulary(model::Vocabulary vocabulary);
    /// Null when the row is none (any more).
    [[nodiscard]] const engine::TraceEvent *eventAt(int row) const;
    /// The first row at or after a time; -1: none.
    [[nodiscard]] int rowAt(std::int64_t timeNs) const;
    /// What the row's stretch of time lasts; none: it begins none.
    [[nodiscard]] std::optional<std::int64_t> durationNs(const engine::TraceEvent &event) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section,
                                      Qt::Orientation orientation,
                                      int role) const override;

private:
    void build();
    void grow();
    void collect();
    [[nodiscard]] std::size_t rows() const;
    [[nodiscard]] bool matches(const engine::TraceEvent &event) const;
    [[nodiscard]] QString text(const engine::TraceEvent &event, int column) const;

    RunController &m_controller;
    model::Vocabulary m_vocabulary = model::Vocabulary::Restaurant;
    EventFilter m_filter;
    const model::Session *m_session = nullptr;
    std::uint32_t m_forgotten = 0;     ///< how often the trace had forgotten its beginning
    std::size_t m_first = 0;           ///< of the range in the trace
    std::size_t m_last = 0;            ///< one past it; collected up to here
    std::vector<std::uint32_t> m_rows; ///< with a thread: its events
    QTimer m_goOn;                     ///< while events have not been looked through yet
};

} // namespace brigade::app
