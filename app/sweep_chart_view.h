// The chart of a sweep in the window, as it grows; or a sentence while there is nothing to draw.
// Threads: the window's.
#pragma once

#include "app/sweep_report.h"

#include <QWidget>

namespace brigade::app {

class SweepChartView : public QWidget
{
    Q_OBJECT

public:
    explicit SweepChartView(QWidget *parent = nullptr);

    void show(const SweepOutcome &outcome);
    /// Instead of a chart without a single run.
    void setHint(const QString &hint);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SweepOutcome m_outcome;
    QString m_hint;
};

} // namespace brigade::app
