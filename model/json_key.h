// The name of a member of a QJsonObject, or another word that is the same in every language.
// Threads: pure.
#pragma once

#include <QString>

namespace brigade::model {

[[nodiscard]] inline QString key(const char *name)
{
    return QLatin1String(name);
}

} // namespace brigade::model
