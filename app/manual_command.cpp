#include "app/commands.h"
#include "app/manual.h"
#include "app/whole_file.h"

#include <QCoreApplication>

namespace brigade::app {

int manualCommand(const CommandLine &line)
{
    const auto written = writeWhole(
        line.input, manualHtml({.version = QCoreApplication::applicationVersion()}).toUtf8());
    if (written)
        return kDone;
    complain(written.error());
    return kWrongInput;
}

} // namespace brigade::app
