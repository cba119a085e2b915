// What engine and model say in English, for the command line and scripts too (errors, notices), as
// the window shows it: in its language. A line is known by the texts of message_texts.h; what names
// a file, a line of it, a key or a number stays as it is.
// Threads: any, while nobody installs a language.
#pragma once

#include <QString>

#include <string>

namespace brigade::app {

/// Unchanged when the words are not known, and in English.
[[nodiscard]] QString messageInLanguage(const QString &english);
[[nodiscard]] QString messageInLanguage(const std::string &english);

[[nodiscard]] bool isKnownMessage(const QString &english);

} // namespace brigade::app
