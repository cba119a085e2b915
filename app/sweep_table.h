// The figures of a sweep, a row for each value.
// Threads: the window's.
#pragma once

#include "app/sweep_report.h"

#include <QTableWidget>

#include <optional>

namespace brigade::app {

class SweepTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit SweepTable(QWidget *parent = nullptr);

    /// The chosen row stays chosen. The knee's row is bold.
    void show(const SweepOutcome &outcome);
    /// With its header, so that so many rows need no scrolling.
    [[nodiscard]] int heightFor(int rows) const;
    /// Index of the point whose row is chosen.
    [[nodiscard]] std::optional<std::size_t> chosen() const;

private:
    void showHeader(const SweepOutcome &outcome);
    enum class RowIs : std::uint8_t { Plain, Knee };
    void showRow(int row, const QStringList &cells, RowIs is);
};

} // namespace brigade::app
