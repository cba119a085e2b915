// Lists of words with the marks that the language puts between them.
// Threads: pure functions of the application's language.
#pragma once

#include <QString>
#include <QStringList>

namespace brigade::app {

/// "a, b, c"
[[nodiscard]] QString withCommas(const QStringList &parts);
/// "a; b; c"
[[nodiscard]] QString withSemicolons(const QStringList &parts);

} // namespace brigade::app
