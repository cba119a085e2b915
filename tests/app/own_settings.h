// Settings of a test's own, so that it neither reads nor changes what a user has.
#pragma once

#include <QCoreApplication>
#include <QSettings>
#include <QString>

namespace brigade::testing {

/// Before the first window is made; the folder must outlive the last.
inline void useSettingsIn(const QString &folder)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Brigade tests"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
}

} // namespace brigade::testing
