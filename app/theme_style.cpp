#include "app/theme_style.h"

#include "app/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>

namespace brigade::app {

namespace {

constexpr double kCornerPx = 2;

void drawEdge(QPainter &painter, const QRect &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(paletteInUse().axis, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kCornerPx, kCornerPx);
    painter.restore();
}

} // namespace

ThemeStyle::ThemeStyle(const QString &base)
    : QProxyStyle(base)
    , m_isFusion(base.compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0)
{
    setObjectName(base);
}

int ThemeStyle::styleHint(StyleHint hint,
                          const QStyleOption *option,
                          const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    if (hint == SH_UnderlineShortcut && QGuiApplication::layoutDirection() == Qt::RightToLeft)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void ThemeStyle::drawPrimitive(PrimitiveElement element,
                               const QStyleOption *option,
                               QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (m_isFusion && box && option != nullptr)
        drawEdge(*painter, option->rect);
}

void ThemeStyle::drawComplexControl(ComplexControl control,
                                    const QStyleOptionComplex *option,
                                    QPainter *painter,
                                    const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (m_isFusion && control == CC_Slider && slider != nullptr) {
        // Below the handle, which lies over it.
        QStyleOptionSlider groove(*slider);
        groove.subControls &= ~SC_SliderHandle;
        QProxyStyle::drawComplexControl(control, &groove, painter, widget);
        if (slider->subControls.testFlag(SC_SliderGroove))
            drawEdge(*painter, subControlRect(control, slider, SC_SliderGroove, widget));
        groove.subControls = slider->subControls & SC_SliderHandle;
        QProxyStyle::drawComplexControl(control, &groove, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace brigade::app
