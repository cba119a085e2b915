// Which language the window speaks: the one named on the command line, else the one chosen last,
// else the system's; where there is no translation, English.
// Threads: the window's. Errors: none.
#pragma once

#include <QString>
#include <QStringList>

namespace brigade::app {

/// That of the texts, as web pages name it: "en", "pt-BR".
[[nodiscard]] QString languageInUse();

/// "en" and those that the program brings a translation for.
[[nodiscard]] QStringList languages();

/// Its own name: "English", "Deutsch".
[[nodiscard]] QString languageName(const QString &language);

/// "de" or "pt_BR"; empty: the system's.
[[nodiscard]] QString rememberedLanguage();
void rememberLanguage(const QString &language);

/// Our texts and Qt's own, for all windows made from now on, and the direction in which they are
/// read, instead of those of the last call. `asked`: empty: as remembered.
void installTranslations(const QString &asked);

} // namespace brigade::app
