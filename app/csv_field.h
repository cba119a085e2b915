// A text as a field of a table (RFC 4180), in quotes whatever it holds. Threads: any.
#pragma once

#include <QByteArray>
#include <QString>

namespace brigade::app {

[[nodiscard]] inline QByteArray csvField(const QString &text)
{
    QString doubled = text;
    return '"' + doubled.replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8() + '"';
}

} // namespace brigade::app
