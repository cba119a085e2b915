#include "app/slider_row.h"

#include "app/mnemonic.h"
#include "app/undo_keys.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace brigade::app {

namespace {

int nextGesture()
{
    static int last = 0;
    return ++last;
}

} // namespace

SliderRow::SliderRow(const SliderSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_scale(spec.scale)
    , m_name(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_box(new QDoubleSpinBox(this))
    , m_note(new QLabel(this))
{
    m_box->setDecimals(spec.decimals);
    m_box->setSuffix(spec.suffix);
    m_box->setSingleStep(spec.scale.step);
    m_box->setKeyboardTracking(false); // half a number is not a change
    m_box->setAlignment(Qt::AlignRight);
    m_name->setBuddy(m_box);
    shareUndoKeys(*m_box);
    setRange(spec.scale.min, spec.scale.max);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_box, 0, 1);
    grid->addWidget(m_slider, 1, 0, 1, 2);
    grid->addWidget(m_note, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    m_note->setWordWrap(true);
    m_note->hide();
    setTabOrder(m_box, m_slider); // as they stand

    connect(m_slider, &QSlider::sliderPressed, this, [this] { m_gesture = nextGesture(); });
    connect(m_slider, &QSlider::sliderReleased, this, [this] { m_gesture = -1; });
    connect(m_slider, &QSlider::valueChanged, this, &SliderRow::slid);
    connect(m_box, &QDoubleSpinBox::valueChanged, this, &SliderRow::typed);
}

void SliderRow::setValue(double value)
{
    const QSignalBlocker quietBox(m_box);
    const QSignalBlocker quietSlider(m_slider);
    m_box->setValue(value);
    m_slider->setValue(positionOf(m_scale, value));
}

void SliderRow::setRange(double min, double max)
{
    const QSignalBlocker quietBox(m_box);
    const QSignalBlocker quietSlider(m_slider);
    m_scale.min = min;
    m_scale.max = max;
    m_box->setRange(min, max);
    m_slider->setRange(0, sliderPositions(m_scale));
    m_slider->setPageStep(qMax(1, sliderPositions(m_scale) / 10));
    m_slider->setValue(positionOf(m_scale, m_box->value()));
}

void SliderRow::setWords(const QString &name, const QString &tip)
{
    m_name->setText(name);
    setToolTip(tip);
    const QString plain = this->name();
    m_slider->setAccessibleName(plain);
    m_slider->setAccessibleDescription(tip);
    m_box->setAccessibleName(plain);
    m_box->setAccessibleDescription(tip);
}

void SliderRow::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString SliderRow::name() const
{
    return withoutMnemonic(m_name->text());
}

void SliderRow::slid(int position)
{
    const double value = valueAt(m_scale, position);
    {
        const QSignalBlocker quiet(m_box);
        m_box->setValue(value);
    }
    emit changed(value, m_gesture);
}

void SliderRow::typed(double value)
{
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(positionOf(m_scale, value));
    }
    // What was typed is a change of the plan now: the field has nothing to undo any more.
    auto *field = m_box->findChild<QLineEdit *>();
    {
        const QSignalBlocker quiet(field);
        field->setText(field->text());
    }
    emit changed(value, -1);
}

} // namespace brigade::app
