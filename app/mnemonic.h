// The text of a menu entry or a label as it is read, without the mark of its key.
// Threads: pure, any thread.
#pragma once

#include <QRegularExpression>
#include <QString>

namespace brigade::app {

/// "&File" and "文件(&F)" (what has no Latin letter of its own names the key behind the text).
[[nodiscard]] inline QString withoutMnemonic(QString text)
{
    static const QRegularExpression kBehind(QStringLiteral("\\s*\\(&.\\)"));
    return text.remove(kBehind).remove(QLatin1Char('&'));
}

} // namespace brigade::app
