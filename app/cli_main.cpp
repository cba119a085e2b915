// brigade-cli: everything without a window.
#include "app/command_line.h"
#include "app/commands.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <cstring>
#include <memory>
#include <span>

namespace {

using namespace brigade::app;

/// Qt's own words, but for one: that a system without a desktop has no folder for it.
void passOnQtMessage(QtMsgType /*type*/, const QMessageLogContext & /*where*/, const QString &text)
{
    if (!text.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR not set")))
        complain(text.toStdString());
}

/// Only a picture and the manual need fonts and painting; without one the program starts lightly.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const std::span arguments(argv, static_cast<std::size_t>(argc));
    const bool picture = std::any_of(arguments.begin(), arguments.end(), [](const char *argument) {
        return std::strncmp(argument, "--timeline", 10) == 0
            || std::strncmp(argument, "--chart", 7) == 0 || std::strcmp(argument, "manual") == 0;
    });
    if (!picture)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(passOnQtMessage);
    return std::make_unique<QGuiApplication>(argc, argv);
}

int perform(const CommandLine &line)
{
    switch (line.command) {
    case Command::Run:
    case Command::Serve:
        return runCommand(line);
    case Command::Show:
        return showCommand(line);
    case Command::Check:
        return checkCommand(line);
    case Command::Scenarios:
        return scenariosCommand();
    case Command::Sweep:
        return sweepCommand(line);
    case Command::Measure:
        return measureCommand(line);
    case Command::Lessons:
        return lessonsCommand(line);
    case Command::Step:
        return stepCommand(line);
    case Command::Manual:
        return manualCommand(line);
    case Command::Help:
        say(helpText(line.helpFor));
        return kDone;
    case Command::Version:
        say(QStringLiteral("brigade-cli %1\n").arg(QStringLiteral(BRIGADE_VERSION)));
        return kDone;
    }
    return kWrongInput;
}

} // namespace

int main(int argc, char **argv)
{
    const auto application = makeApplication(argc, argv);
    QLocale::setDefault(QLocale::c()); // scripts read what it prints
    QCoreApplication::setApplicationVersion(QStringLiteral(BRIGADE_VERSION));
    const auto line = parseCommandLine(QCoreApplication::arguments().sliced(1));
    if (!line) {
        complain(line.error());
        return kWrongInput;
    }
    return perform(line.value());
}
