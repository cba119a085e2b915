// The plan as JSON: what the sliders stand for, and everything that they do not reach. Applying it
// is one change of the document, which can be undone. Text that is no plan stays as it is, with the
// line that is wrong. Threads: the window's.
#pragma once

#include "app/plan_document.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace brigade::app {

class PlanEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PlanEditor(PlanDocument &document, QWidget *parent = nullptr);

    /// There is text that has not been applied.
    [[nodiscard]] bool edited() const;

private:
    void showPlan();
    void apply();
    void revert();
    void refresh();
    void showError(const QString &message);
    void markLine(int line);

    PlanDocument &m_document;
    QString m_known; ///< the document's plan, as it was written here last
    QPlainTextEdit *m_text;
    QLabel *m_note;
    QPushButton *m_apply;
    QPushButton *m_revert;
};

} // namespace brigade::app
