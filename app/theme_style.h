// A widget style with three mends: no line under the key of a button or label where the window is
// read from right to left, for Qt shapes the text around that line apart and joined letters break;
// the words on a bar of progress that fills from the right, of which Fusion mistakes the colour;
// and Fusion's boxes and grooves keep an edge that is seen, also where the colours are dark.
// Threads: the window's.
#pragma once

#include <QProxyStyle>

namespace brigade::app {

class ThemeStyle : public QProxyStyle
{
public:
    /// `base`: a key of QStyleFactory; it becomes this style's objectName as well.
    explicit ThemeStyle(const QString &base);

    int styleHint(StyleHint hint,
                  const QStyleOption *option,
                  const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption *option,
                       QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element,
                     const QStyleOption *option,
                     QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control,
                            const QStyleOptionComplex *option,
                            QPainter *painter,
                            const QWidget *widget) const override;

private:
    bool m_isFusion;
};

} // namespace brigade::app
