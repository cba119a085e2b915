// The list of past runs: shown again by a double click, compared when two are chosen.
// Threads: the window's.
#pragma once

#include "app/compare_view.h"
#include "app/run_history.h"
#include "model/vocabulary.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace brigade::app {

class RunsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RunsPanel(RunHistory &history, QWidget *parent = nullptr);

    void setVocabulary(model::Vocabulary vocabulary);
    /// The two that are chosen, the older one first.
    [[nodiscard]] std::optional<PastRunPair> pair() const;
    /// In a window of their own.
    void compare(const PastRunPair &runs);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showNote();
    void enable();
    void showAgain();
    [[nodiscard]] std::vector<std::shared_ptr<const PastRun>> chosen() const;

    RunHistory &m_history;
    model::Vocabulary m_vocabulary = model::Vocabulary::Restaurant;
    QTreeWidget *m_list;
    QLabel *m_note; ///< why nothing is there, or not all
    QPushButton *m_show;
    QPushButton *m_compare;
};

} // namespace brigade::app
