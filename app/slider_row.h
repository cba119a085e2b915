// One number: its name, a slider and a number box that agree, in two lines. The name is the box's
// buddy, so that its letter with Alt goes there.
// Threads: the window's.
#pragma once

#include "app/slider_scale.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QSlider>
#include <QString>
#include <QWidget>

namespace brigade::app {

/// The words and the range of a row.
struct SliderSpec
{
    SliderScale scale;
    int decimals = 0;
    QString suffix {};
};

class SliderRow : public QWidget
{
    Q_OBJECT

public:
    explicit SliderRow(const SliderSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] double value() const { return m_box->value(); }
    /// Silent: changed() is only for what the user does.
    void setValue(double value);
    void setRange(double min, double max);
    /// `name` may have a mnemonic ("&Cores"); the tip is shown on all parts.
    void setWords(const QString &name, const QString &tip);
    /// A line below the slider; empty: none.
    void setNote(const QString &note);
    [[nodiscard]] QString name() const; ///< without the mnemonic

signals:
    /// By the user. All steps of one drag carry the same number.
    void changed(double value, int gesture);

private:
    void slid(int position);
    void typed(double value);

    SliderScale m_scale;
    QLabel *m_name;
    QSlider *m_slider;
    QDoubleSpinBox *m_box;
    QLabel *m_note;
    int m_gesture = -1;
};

} // namespace brigade::app
