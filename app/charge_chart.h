// The picture of what is charged, as a widget: the same routine as the exported file's.
// Threads: the window's.
#pragma once

#include "model/charge_results.h"

#include <QWidget>

#include <optional>

namespace brigade::app {

class ChargeChart : public QWidget
{
    Q_OBJECT

public:
    explicit ChargeChart(QWidget *parent = nullptr);

    void show(const model::ChargeResults &results,
              const std::optional<model::ChargeResults> &other);
    /// As tall as its rows need to be read.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    model::ChargeResults m_results;
    std::optional<model::ChargeResults> m_other;
};

} // namespace brigade::app
