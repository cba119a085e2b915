// A bar above the street while a deadlock stands: who holds and wants what, and a button for
// each chef of the ring that dismisses him, so that the others get on. Threads: the window's.
#pragma once

#include "app/run_controller.h"
#include "model/vocabulary.h"

#include <QFrame>

#include <vector>

class QLabel;
class QToolButton;

namespace brigade::app {

class FlowLayout;

class DeadlockBar : public QFrame
{
    Q_OBJECT

public:
    explicit DeadlockBar(RunController &controller, QWidget *parent = nullptr);
    void setVocabulary(model::Vocabulary vocabulary);

private:
    void refresh();
    void show(const model::ProcessNow &process);

    RunController &m_controller;
    model::Vocabulary m_vocabulary = model::Vocabulary::Restaurant;
    QLabel *m_words;
    FlowLayout *m_row;
    std::vector<QToolButton *> m_buttons;
    std::vector<model::ThreadKey> m_ring; ///< as shown
};

} // namespace brigade::app
