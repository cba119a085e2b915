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

namespace {

#if defined(_WIN32)

bool asked()
{
    BOOL animations = TRUE;
    return SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animations, 0) != 0
        && animations == FALSE;
}

#elif defined(__APPLE__)

bool asked()
{
    return CFPreferencesGetAppBooleanValue(CFSTR("reduceMotion"),
                                           CFSTR("com.apple.universalaccess"), nullptr)
        != 0;
}

#else

QString settingOf(const QString &file, const QString &key)
{
    const QString path = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, file);
    return path.isEmpty() ? QString() : QSettings(path, QSettings::IniFormat).value(key).toString();
}

/// Its store is no text; its own program is asked.
bool gnomeIsStill()
{
    constexpr int kPatienceMs = 300;
    if (!qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(QLatin1String("GNOME")))
        return false;
    QProcess ask;
    ask.start(QStringLiteral("gsettings"),
              {QStringLiteral("get"), QStringLiteral("org.gnome.desktop.interface"),
               QStringLiteral("enable-animations")});
    return ask.waitForFinished(kPatienceMs) && ask.readAllStandardOutput().trimmed() == "false";
}

bool asked()
{
    const QString gtk = settingOf(QStringLiteral("gtk-3.0/settings.ini"),
                                  QStringLiteral("Settings/gtk-enable-animations"));
    const QString kde =
        settingOf(QStringLiteral("kdeglobals"), QStringLiteral("KDE/AnimationDurationFactor"));
    bool number = false;
    const bool kdeIsStill = kde.toDouble(&number) <= 0 && number;
    return gtk == QLatin1String("0")
        || gtk.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0 || kdeIsStill
        || gnomeIsStill();
}

#endif

} // namespace

bool systemWantsStill()
{
    static const bool kIs = asked();
    return kIs;
}

} // namespace brigade::app
