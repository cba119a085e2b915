// What stands out in the run that is shown, when it has ended, each with a button that shows where.
// Threads: the window's.
#pragma once

#include "app/run_controller.h"
#include "app/time_window.h"
#include "model/insights.h"
#include "model/vocabulary.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace brigade::app {

class InsightsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit InsightsPanel(RunController &controller, QWidget *parent = nullptr);

    void setVocabulary(model::Vocabulary vocabulary);
    [[nodiscard]] const std::vector<model::Insight> &insights() const { return m_insights; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// The user wants to see it.
    void showWanted(const brigade::app::TimeWindow &window,
                    const std::optional<brigade::model::ThreadKey> &whose);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void refresh();
    void fitHeight();
    void add(const model::Insight &insight);

    RunController &m_controller;
    model::Vocabulary m_vocabulary = model::Vocabulary::Restaurant;
    std::vector<model::Insight> m_insights;
    QLabel *m_note;
    QWidget *m_content;
    QVBoxLayout *m_list;
};

} // namespace brigade::app
