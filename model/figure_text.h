// Figures as the reader's language writes them: decimal sign, groups, direction. English until a
// language is chosen, so that what scripts read is the same everywhere.
// Threads: any, while nobody changes QLocale's default.
#pragma once

#include <QLocale>
#include <QString>

namespace brigade::model {

/// QLocale's default; English for that of no country.
[[nodiscard]] QLocale figureLocale();

/// "2.30"
[[nodiscard]] QString decimalText(double value, int decimals);
/// "12,345"; rounded.
[[nodiscard]] QString wholeText(double value);
/// "5 ms": stays together and in this order between words that are read from right to left.
[[nodiscard]] QString withUnit(const QString &number, const QString &unit);
/// Of a name or a sentence of another language: in its own order between words that are read from
/// right to left (Unicode's first strong isolate). Unchanged where one reads from left to right.
[[nodiscard]] QString isolated(const QString &text);
/// "67 %"
[[nodiscard]] QString percentText(double percent, int decimals);

} // namespace brigade::model
