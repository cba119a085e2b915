// The plan as Python: the whole program or one task, with the line marked on which the followed
// thread is at the moment shown, or everybody's while nobody is followed. It shows a plan and
// changes nothing. Threads: the window's. Cost: at most ten looks a second, none while hidden.
#pragma once

#include "app/plan_document.h"
#include "app/python_view.h"
#include "app/run_controller.h"
#include "model/python_listing.h"
#include "model/python_marks.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QToolButton;

namespace brigade::app {

class PythonPanel : public QWidget
{
    Q_OBJECT

public:
    PythonPanel(PlanDocument &document, RunController &controller, QWidget *parent = nullptr);

    void setVocabulary(model::Vocabulary vocabulary);
    [[nodiscard]] const PythonView &view() const { return *m_view; }
    [[nodiscard]] const model::PythonListing &listing() const { return m_listing; }
    /// How often it has looked at the street.
    [[nodiscard]] int looks() const { return m_looks; }

signals:
    void failed(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Whose plan is shown where the run had other tasks than the plan has now: the later's.
    enum class Newest : std::uint8_t { Plan, Run };

    void build();
    void look();
    void lookSoon();
    [[nodiscard]] const engine::Plan &wanted();
    void list(const engine::Plan &plan);
    void fillChooser();
    void mark();
    [[nodiscard]] std::vector<LineMark> lineMarks(
        const std::vector<model::PythonMark> &marks) const;
    [[nodiscard]] QString noteAbout(const std::vector<model::PythonMark> &marks) const;
    [[nodiscard]] QString tip(int line) const;
    [[nodiscard]] std::int64_t nowNs() const;
    void copy();
    void save();

    PlanDocument &m_document;
    RunController &m_controller;
    model::Vocabulary m_vocabulary = model::Vocabulary::Restaurant;
    engine::Plan m_planned; ///< the document's
    std::optional<engine::Plan> m_ran;
    Newest m_newest = Newest::Plan;
    engine::Plan m_shown;
    bool m_listed = false;
    model::PythonListing m_listing;
    std::vector<model::PythonMark> m_marks;
    int m_looks = 0;
    QComboBox *m_chooser;
    QToolButton *m_copy;
    QToolButton *m_save;
    PythonView *m_view;
    QLabel *m_note;
    QTimer m_pause; ///< between two looks
    bool m_lookAgain = false;
};

} // namespace brigade::app
