#include "app/diagnostics.h"

#include "app/theme.h"
#include "engine/host.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QStyle>
#include <QSysInfo>
#include <QWidget>

namespace brigade::app {

namespace {

QString themeName()
{
    switch (themeInUse()) {
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    case Theme::HighContrast:
        return QStringLiteral("high contrast");
    }
    return {};
}

QString machineLine()
{
    const engine::HostInfo host = engine::readHostInfo();
    return QStringLiteral("%1, %2; %3 of %4 cores may be used; %5")
        .arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture())
        .arg(host.usableCores.size())
        .arg(host.hostCores)
        .arg(QString::fromStdString(host.cpu));
}

QStringList runLines(const RunController &controller)
{
    const model::Session *session = controller.session();
    if (session == nullptr)
        return {QStringLiteral("Run: none")};
    const model::Trace &trace = session->trace();
    QStringList lines {
        QStringLiteral("Run: %1 events, %2 dropped, %3")
            .arg(trace.events().size())
            .arg(trace.dropped())
            .arg(controller.busy() ? QStringLiteral("goes on") : QStringLiteral("has ended"))};
    for (const std::string &notice : trace.info().notices)
        lines << QStringLiteral("Notice: ") + QString::fromStdString(notice);
    return lines;
}

} // namespace

QString diagnostics(const DiagnosedWindow &about)
{
    const QWidget &window = about.window;
    QStringList lines {QStringLiteral("Brigade %1").arg(QCoreApplication::applicationVersion()),
                       QStringLiteral("Qt %1 (built with %2), %3, style %4")
                           .arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR),
                                QGuiApplication::platformName(), window.style()->objectName()),
                       QStringLiteral("Machine: ") + machineLine(),
                       QStringLiteral("Language: %1, theme: %2").arg(QLocale().name(), themeName()),
                       QStringLiteral("Window: %1x%2 at %3 pixels to one, font %4")
                           .arg(window.width())
                           .arg(window.height())
                           .arg(window.devicePixelRatioF())
                           .arg(window.font().toString().section(QLatin1Char(','), 0, 1)),
                       QStringLiteral("Plan: ")
                           + (about.plan.isEmpty() ? QStringLiteral("none") : about.plan)};
    lines << runLines(about.controller);
    lines << QStringLiteral("Log:") << about.log;
    QString text = lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    const QString home = QDir::homePath();
    if (home.size() > 1)
        text.replace(home, QStringLiteral("~"));
    return text;
}

} // namespace brigade::app
