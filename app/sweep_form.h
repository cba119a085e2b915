// What a sweep is asked for in the window: the key, its values, how often each is run. What is
// wrong stands in one line at the field that it is about. Threads: the window's.
#pragma once

#include "app/sweep_driver.h"
#include "app/sweep_keys.h"
#include "engine/plan.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace brigade::app {

class SweepForm : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kUsualRepeat = 3; ///< a knee needs three runs of each value

    explicit SweepForm(QWidget *parent = nullptr);

    /// What is offered; a key that was typed in stays.
    void setPlan(const engine::Plan &plan, int usableCores);
    /// "threads=1..8"; without '=': the key alone.
    void setWanted(const QString &range, int repeat);
    /// None: the line that says why is shown, and the field has the focus.
    [[nodiscard]] std::optional<SweepSetup> read();

    [[nodiscard]] QString keyProblem() const;
    [[nodiscard]] QString valuesProblem() const;

signals:
    /// Return was pressed in a field.
    void submitted();

private:
    void build();
    void keyChanged(const QString &key);
    void showCount();
    void clearProblems();
    void showProblem(QWidget &field, QLabel &line, const QString &problem);
    void showPlanProblem(const QString &problem);
    [[nodiscard]] QString rangeText() const;
    [[nodiscard]] const SweepKey *offered(const QString &key) const;

    engine::Plan m_plan;
    std::vector<SweepKey> m_keys;
    QString m_given; ///< values that no hand has changed
    QComboBox *m_key;
    QLabel *m_meaning;
    QLabel *m_keyProblem;
    QLineEdit *m_values;
    QLabel *m_valuesProblem;
    QSpinBox *m_repeat;
    QLabel *m_count;
};

} // namespace brigade::app
