// Two runs on one time axis, one above the other, and their figures with ratios.
// Threads: the window's. Owns: the timelines; shares the runs.
#pragma once

#include "app/kept_picture.h"
#include "app/run_history.h"
#include "app/timeline_layout.h"
#include "model/vocabulary.h"

#include <QDialog>
#include <QWidget>

#include <array>
#include <memory>

namespace brigade::app {

using PastRunPair = std::array<std::shared_ptr<const PastRun>, 2>;

/// The pictures. Both axes end with the longer run.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    CompareView(PastRunPair runs, model::Vocabulary vocabulary, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// Of what was painted last.
    [[nodiscard]] const std::array<TimelineLayout, 2> &layouts() const { return m_layouts; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void draw(QPainter &painter);

    PastRunPair m_runs;
    model::Vocabulary m_vocabulary;
    std::array<TimelineLayout, 2> m_layouts;
    KeptPicture m_picture; ///< of both
};

class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(const PastRunPair &runs, model::Vocabulary vocabulary, QWidget *parent = nullptr);
};

} // namespace brigade::app
