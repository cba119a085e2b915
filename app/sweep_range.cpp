#include "app/sweep_range.h"

#include <QLocale>

#include <cmath>
#include <optional>

namespace brigade::app {

namespace {

using engine::Error;
using engine::Result;

constexpr int kDigits = 10; ///< enough for a step of 0.1 to stay 0.1

Error rangeError(const QString &what)
{
    return Error {what.toStdString()};
}

std::optional<double> finiteNumber(const QString &text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return std::nullopt;
    return number;
}

/// As a plan would have it: no 1e+10.
QString plainNumber(double number)
{
    const double rounded = QString::number(number, 'g', kDigits).toDouble();
    return QString::number(rounded, 'f', QLocale::FloatingPointShortest);
}

/// "1..8" or "1..8:2".
Result<QStringList> spelledOut(const QString &range)
{
    const QString ends = range.section(QLatin1Char(':'), 0, 0);
    const QString step =
        range.contains(QLatin1Char(':')) ? range.section(QLatin1Char(':'), 1) : QStringLiteral("1");
    const auto from = finiteNumber(ends.section(QLatin1String(".."), 0, 0));
    const auto to = finiteNumber(ends.section(QLatin1String(".."), 1));
    const auto by = finiteNumber(step);
    if (!from || !to || !by)
        return rangeError(QStringLiteral("'%1' is no range such as 1..8 or 1..8:2").arg(range));
    if (*by <= 0)
        return rangeError(QStringLiteral("the step of '%1' must be above 0").arg(range));
    if (*to < *from)
        return rangeError(QStringLiteral("'%1' ends before it begins").arg(range));
    // A little more than the quotient: 0.3 / 0.1 is 2.9999999999999996.
    const double steps = std::floor((*to - *from) / *by + 1e-9);
    if (steps >= kMaxSweepValues)
        return rangeError(
            QStringLiteral("'%1' has more than %2 values").arg(range).arg(kMaxSweepValues));
    QStringList values;
    for (int i = 0; i <= static_cast<int>(steps); ++i)
        values.append(plainNumber(*from + i * *by));
    return values;
}

} // namespace

Result<SweepRange> parseSweepRange(const QString &text)
{
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    if (equals < 1)
        return rangeError(QStringLiteral("'%1' is not KEY=1..8[:STEP] or KEY=1,2,8").arg(text));
    SweepRange range;
    range.key = text.first(equals).trimmed();
    const QString values = text.sliced(equals + 1).trimmed();
    if (values.contains(QLatin1String(".."))) {
        auto spelled = spelledOut(values);
        if (!spelled)
            return Error {spelled.error()};
        range.values = std::move(spelled).value();
    } else {
        for (const QString &value : values.split(QLatin1Char(',')))
            range.values.append(value.trimmed());
    }
    if (range.values.contains(QString()))
        return rangeError(QStringLiteral("a value of '%1' is missing").arg(text));
    if (range.values.size() > kMaxSweepValues)
        return rangeError(
            QStringLiteral("'%1' has more than %2 values").arg(range.key).arg(kMaxSweepValues));
    if (range.values.removeDuplicates() > 0)
        return rangeError(QStringLiteral("a value of '%1' is given twice").arg(range.key));
    return range;
}

} // namespace brigade::app
