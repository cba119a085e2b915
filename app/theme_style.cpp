#include "app/theme_style.h"

#include "app/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <utility>

namespace brigade::app {

namespace {

constexpr double kCornerPx = 2;

enum class Shape : std::uint8_t { Box, Round };

void drawEdge(QPainter &painter, const QRect &rect, const QColor &colour, Shape shape = Shape::Box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    const QRectF edge = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (shape == Shape::Round)
        painter.drawEllipse(edge);
    else
        painter.drawRoundedRect(edge, kCornerPx, kCornerPx);
    painter.restore();
}

/// As Fusion does: the one that the keyboard is at.
QColor edgeColour(const QStyleOption &option)
{
    constexpr QStyle::State kByKeys = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    return (option.state & kByKeys) == kByKeys ? option.palette.color(QPalette::Highlight)
                                               : paletteInUse().axis;
}

/// In the colours of what is filled and of what is not.
void drawWordsFromTheRight(QPainter &painter, const QStyleOptionProgressBar &bar)
{
    const double share = bar.maximum > bar.minimum
        ? static_cast<double>(bar.progress - bar.minimum) / (bar.maximum - bar.minimum)
        : 0;
    const int width = qRound(bar.rect.width() * std::clamp(share, 0.0, 1.0));
    const QRect filled = bar.rect.adjusted(bar.rect.width() - width, 0, 0, 0);
    const QRect rest = bar.rect.adjusted(0, 0, -width, 0);
    for (const auto &[part, role] :
         {std::pair(filled, QPalette::HighlightedText), std::pair(rest, QPalette::Text)}) {
        painter.save();
        painter.setClipRect(part, Qt::IntersectClip);
        painter.setPen(bar.palette.color(role));
        painter.drawText(bar.rect, Qt::AlignCenter | Qt::TextSingleLine, bar.text);
        painter.restore();
    }
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
    if (!m_isFusion || option == nullptr)
        return;
    if (element == PE_IndicatorCheckBox)
        drawEdge(*painter, option->rect, edgeColour(*option));
    else if (element == PE_IndicatorRadioButton)
        drawEdge(*painter, option->rect, edgeColour(*option), Shape::Round);
}

void ThemeStyle::drawControl(ControlElement element,
                             const QStyleOption *option,
                             QPainter *painter,
                             const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (m_isFusion && element == CE_ProgressBarLabel && bar != nullptr
        && bar->direction == Qt::RightToLeft) {
        if (bar->textVisible)
            drawWordsFromTheRight(*painter, *bar);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
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
            drawEdge(*painter, subControlRect(control, slider, SC_SliderGroove, widget),
                     paletteInUse().axis);
        groove.subControls = slider->subControls & SC_SliderHandle;
        QProxyStyle::drawComplexControl(control, &groove, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace brigade::app
