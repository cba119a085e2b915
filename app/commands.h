// What the commands of `brigade-cli` do. Each returns the program's exit status: 0 done, 1 the run
// did not finish its work, 2 the input is wrong (one line on stderr says what).
// Threads: the main one.  See: DESIGN, section 6.
#pragma once

#include "app/command_line.h"

#include <QString>

#include <string>

namespace brigade::app {

inline constexpr int kDone = 0;
inline constexpr int kUnfinished = 1;
inline constexpr int kWrongInput = 2;

[[nodiscard]] int runCommand(const CommandLine &line);
[[nodiscard]] int showCommand(const CommandLine &line);
[[nodiscard]] int checkCommand(const CommandLine &line);
[[nodiscard]] int scenariosCommand();
[[nodiscard]] int sweepCommand(const CommandLine &line);
[[nodiscard]] int measureCommand(const CommandLine &line);
[[nodiscard]] int lessonsCommand(const CommandLine &line);
[[nodiscard]] int stepCommand(const CommandLine &line);
/// Needs a QGuiApplication.
[[nodiscard]] int manualCommand(const CommandLine &line);

/// To stdout, as UTF-8.
void say(const QString &text);
/// One line to stderr.
void complain(const std::string &message);
/// "notice: ..." to stderr.
void notice(const QString &text);

} // namespace brigade::app
