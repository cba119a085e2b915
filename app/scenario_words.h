// What the built-in scenarios are called in the reader's language, and the part of the subject that
// each belongs to. Invariant: every built-in scenario is here, in English by its plan's own title.
// Threads: pure functions of the application's language, any thread.
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace brigade::app {

/// `name`: "dinner". Empty: there is no such scenario.
[[nodiscard]] QString scenarioTitle(const QString &name);

/// A plan's own title; that of a built-in one in the reader's language.
[[nodiscard]] QString titleInLanguage(const std::string &title);

struct ScenarioGroup
{
    QString heading;
    QStringList names; ///< in the order in which they are to be tried
};
[[nodiscard]] std::vector<ScenarioGroup> scenarioGroups();

} // namespace brigade::app
