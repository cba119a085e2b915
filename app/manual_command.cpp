#include "app/commands.h"
#include "app/manual.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace brigade::app {

int manualCommand(const CommandLine &line)
{
    QSaveFile file(line.input);
    const QByteArray page =
        manualHtml({.version = QCoreApplication::applicationVersion()}).toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(page) == page.size() && file.commit())
        return kDone;
    complain(QStringLiteral("%1: %2").arg(line.input, file.errorString()).toStdString());
    return kWrongInput;
}

} // namespace brigade::app
