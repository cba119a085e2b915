// The legend of a chart, as buttons in as many lines as they need: a press shows only that entry,
// another one all of them again. Threads: the window's.
#pragma once

#include "app/run_chart.h"

#include <QWidget>

#include <optional>
#include <vector>

class QToolButton;

namespace brigade::app {

class FlowLayout;

class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    /// Buttons that stay the same are kept, with the focus.
    void setEntries(const std::vector<ChartEntry> &entries);
    [[nodiscard]] std::optional<std::size_t> only() const { return m_only; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void isolated();

private:
    void press(std::size_t entry);

    FlowLayout *m_flow;
    std::vector<ChartEntry> m_entries;
    std::vector<QToolButton *> m_buttons;
    std::optional<std::size_t> m_only;
};

} // namespace brigade::app
