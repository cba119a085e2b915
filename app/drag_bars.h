// Bars that are drawn out to where somebody expects them: by the mouse, or with the arrow keys
// (up and down to another bar, left and right for its length).
// Threads: the window's.
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace brigade::app {

struct BarScale
{
    double from = 0;
    double to = 1;
    QString unit {};
};

class DragBars : public QWidget
{
    Q_OBJECT

public:
    DragBars(const QStringList &names, const BarScale &scale, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<double> &values() const { return m_values; }
    void setValues(const std::vector<double> &values);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void changed(); ///< by the user

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect track(std::size_t bar) const;
    [[nodiscard]] int rowPx() const;
    void dragTo(const QPoint &point);
    void setValue(std::size_t bar, double value);
    void describe();

    QStringList m_names;
    BarScale m_scale;
    std::vector<double> m_values;
    std::size_t m_current = 0;
};

} // namespace brigade::app
