#include "app/format_time.h"

#include "model/figure_text.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace brigade::app {

namespace {

constexpr std::array<std::int64_t, 5> kUnitNs {1, 1'000, 1'000'000, 1'000'000'000, 60'000'000'000};
constexpr std::int64_t kSecondNs = 1'000'000'000;
constexpr std::int64_t kMinuteNs = 60 * kSecondNs;
constexpr QChar kMinus(0x2212);

/// The largest of 1, 2, 5 times a power of ten times `base` that is at least `least`.
std::int64_t roundStep(std::int64_t least, std::int64_t base)
{
    for (std::int64_t decade = base;; decade *= 10) {
        for (const std::int64_t factor : {1, 2, 5}) {
            if (decade * factor >= least)
                return decade * factor;
        }
    }
}

TimeUnit unitForSpan(std::int64_t spanNs)
{
    if (spanNs >= 10 * kMinuteNs)
        return TimeUnit::Minutes;
    if (spanNs >= 2 * kSecondNs)
        return TimeUnit::Seconds;
    if (spanNs >= 2'000'000)
        return TimeUnit::Milliseconds;
    return spanNs >= 2'000 ? TimeUnit::Microseconds : TimeUnit::Nanoseconds;
}

/// Up to `significant` digits, no trailing zeros.
QString shortNumber(double value, int significant)
{
    const int whole = value < 1 ? 1 : static_cast<int>(std::floor(std::log10(value))) + 1;
    const int most = std::max(0, significant - whole);
    QString digits = QString::number(value, 'f', most);
    int decimals = most;
    for (; decimals > 0 && digits.endsWith(QLatin1Char('0')); --decimals)
        digits.chop(1);
    return model::decimalText(value, decimals);
}

QString positiveDuration(std::int64_t durationNs)
{
    if (durationNs >= 2 * kMinuteNs) {
        const std::int64_t seconds =
            durationNs / kSecondNs + (durationNs % kSecondNs >= kSecondNs / 2 ? 1 : 0);
        const QString minutes =
            model::withUnit(QString::number(seconds / 60), QStringLiteral("min"));
        return seconds % 60 == 0 ? minutes : minutes + QStringLiteral(" %1 s").arg(seconds % 60);
    }
    std::size_t unit = 0;
    // The next unit from where three digits would round up to a thousand.
    while (unit < 3
           && static_cast<double>(durationNs) / static_cast<double>(kUnitNs[unit]) >= 999.5)
        ++unit;
    const double value = static_cast<double>(durationNs) / static_cast<double>(kUnitNs[unit]);
    return model::withUnit(shortNumber(value, 3), unitName(static_cast<TimeUnit>(unit)));
}

} // namespace

QString unitName(TimeUnit unit)
{
    constexpr std::array<const char16_t *, 5> kNames {u"ns", u"µs", u"ms", u"s", u"min"};
    return QString::fromUtf16(kNames[static_cast<std::size_t>(unit)]);
}

std::int64_t unitLengthNs(TimeUnit unit)
{
    return kUnitNs[static_cast<std::size_t>(unit)];
}

QString formatDuration(std::int64_t durationNs)
{
    if (durationNs == 0)
        return model::withUnit(QStringLiteral("0"), QStringLiteral("ms"));
    if (durationNs > 0)
        return positiveDuration(durationNs);
    // The lowest number has no positive twin.
    return kMinus + positiveDuration(-std::max(durationNs, -INT64_MAX));
}

QString withUnitsKept(QString text)
{
    QStringList units {QStringLiteral("%")};
    for (std::size_t i = 0; i < kUnitNs.size(); ++i)
        units << QRegularExpression::escape(unitName(static_cast<TimeUnit>(i)));
    const QRegularExpression between(
        QStringLiteral("(?<=\\d) (?=(?:%1)(?!\\p{L}))").arg(units.join(QLatin1Char('|'))));
    return text.replace(between, QString(QChar::Nbsp));
}

QString formatCount(std::uint64_t count)
{
    return model::figureLocale().toString(static_cast<qulonglong>(count));
}

TimeTicks chooseTicks(std::int64_t beginNs, std::int64_t endNs, int most)
{
    TimeTicks ticks;
    if (endNs <= beginNs)
        return ticks;
    const std::int64_t span = endNs - beginNs;
    ticks.unit = unitForSpan(span);
    const std::int64_t least = std::max<std::int64_t>(1, (span - 1) / std::max(1, most - 1) + 1);
    ticks.stepNs = roundStep(least, ticks.unit == TimeUnit::Minutes ? kMinuteNs : 1);
    // Rounding towards zero leaves a negative begin's first tick inside and a positive one outside.
    std::int64_t at = beginNs / ticks.stepNs * ticks.stepNs;
    if (at < beginNs)
        at += ticks.stepNs;
    for (; at <= endNs && static_cast<int>(ticks.atNs.size()) < most; at += ticks.stepNs)
        ticks.atNs.push_back(at);
    return ticks;
}

QString formatTick(std::int64_t atNs, const TimeTicks &ticks)
{
    const std::int64_t unit = unitLengthNs(ticks.unit);
    int decimals = 0;
    for (std::int64_t step = ticks.stepNs; step % unit != 0 && decimals < 9; step *= 10)
        ++decimals;
    const double value = std::abs(static_cast<double>(atNs)) / static_cast<double>(unit);
    const QString text = decimals == 0
        ? formatCount(static_cast<std::uint64_t>(std::llround(value)))
        : model::decimalText(value, decimals);
    return atNs < 0 ? kMinus + text : text;
}

} // namespace brigade::app
