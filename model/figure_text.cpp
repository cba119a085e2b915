#include "model/figure_text.h"

#include <cmath>

namespace brigade::model {

QLocale figureLocale()
{
    const QLocale chosen;
    return chosen.language() == QLocale::C ? QLocale(QLocale::English) : chosen;
}

QString decimalText(double value, int decimals)
{
    QLocale locale = figureLocale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', decimals);
}

QString wholeText(double value)
{
    return figureLocale().toString(std::llround(value));
}

QString withUnit(const QString &number, const QString &unit)
{
    constexpr QChar kLeftToRightMark(0x200E);
    constexpr QChar kNoBreakSpace(0x00A0);
    const QLocale locale = figureLocale();
    const bool english = locale.language() == QLocale::English; // what scripts read
    const QString text = number + (english ? QChar(QLatin1Char(' ')) : kNoBreakSpace) + unit;
    // The mark at the end keeps a percent sign at its side, too.
    return locale.textDirection() == Qt::RightToLeft ? kLeftToRightMark + text + kLeftToRightMark
                                                     : text;
}

QString isolated(const QString &text)
{
    constexpr QChar kFirstStrongIsolate(0x2068);
    constexpr QChar kPopIsolate(0x2069);
    if (text.isEmpty() || figureLocale().textDirection() != Qt::RightToLeft)
        return text;
    return kFirstStrongIsolate + text + kPopIsolate;
}

QString percentText(double percent, int decimals)
{
    return withUnit(decimalText(percent, decimals), QStringLiteral("%"));
}

} // namespace brigade::model
