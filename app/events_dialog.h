// "Events as a table": what the timeline draws, to be read line by line; of everybody or of who is
// followed, of the whole run or of what the timeline shows. Return on a line shows that moment in
// every picture. Threads: the window's. Not modal.
#pragma once

#include "app/event_table.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QTableView;

namespace brigade::app {

class TimelineView;

class EventsDialog : public QDialog
{
    Q_OBJECT

public:
    EventsDialog(RunController &controller,
                 const TimelineView &timeline,
                 QWidget *parent = nullptr);

    void setVocabulary(model::Vocabulary vocabulary);
    [[nodiscard]] const EventTable &table() const { return *m_table; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void filter();
    void count();
    void showMoment(const QModelIndex &index);

    RunController &m_controller;
    const TimelineView &m_timeline;
    EventTable *m_table;
    QTableView *m_view;
    QCheckBox *m_followed;
    QCheckBox *m_range;
    QLabel *m_count;
};

} // namespace brigade::app
