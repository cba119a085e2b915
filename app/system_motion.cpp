#include "app/system_motion.h"

#if defined(_WIN32)
#include <windows.h>
#elif defined(__APPLE__)
#include <CoreFoundation/CoreFoundation.h>
#else
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#endif

namespace brigade::app {

#if defined(_WIN32)

bool askWhetherStill()
{
    BOOL animations = TRUE;
    return SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animations, 0) != 0
        && animations == FALSE;
}

#elif defined(__APPLE__)

bool askWhetherStill()
{
    return CFPreferencesGetAppBooleanValue(CFSTR("reduceMotion"),
                                           CFSTR("com.apple.universalaccess"), nullptr)
        != 0;
}

#else

namespace {

QString settingOf(const QString &file, const QString &key)
{
    const QString path = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, file);
    return path.isEmpty() ? QString() : QSettings(path, QSettings::IniFormat).value(key).toString();
}

bool gtkIsStill()
{
    const QString animations = settingOf(QStringLiteral("gtk-3.0/settings.ini"),
                                         QStringLiteral("Settings/gtk-enable-animations"));
    return animations == QLatin1String("0")
        || animations.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0;
}

bool kdeIsStill()
{
    bool isNumber = false;
    const double factor =
        settingOf(QStringLiteral("kdeglobals"), QStringLiteral("KDE/AnimationDurationFactor"))
            .toDouble(&isNumber);
    return isNumber && factor <= 0;
}

/// Its store is no text; its own program is asked.
bool gnomeIsStill()
{
    if (!qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(QLatin1String("GNOME")))
        return false;
    QProcess ask;
    ask.start(QStringLiteral("gsettings"),
              {QStringLiteral("get"), QStringLiteral("org.gnome.desktop.interface"),
               QStringLiteral("enable-animations")});
    if (!ask.waitForFinished(kMotionPatienceMs)) {
        ask.kill();
        ask.waitForFinished(kMotionPatienceMs);
        return false;
    }
    return ask.exitStatus() == QProcess::NormalExit && ask.exitCode() == 0
        && ask.readAllStandardOutput().trimmed() == "false";
}

} // namespace

bool askWhetherStill()
{
    return gtkIsStill() || kdeIsStill() || gnomeIsStill();
}

#endif

bool systemWantsStill()
{
    static const bool kIs = askWhetherStill();
    return kIs;
}

} // namespace brigade::app
