#include "app/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace brigade::app {

namespace {

const QString kLanguageKey = QStringLiteral("language");
const QString kTranslationFolder = QStringLiteral(":/i18n");
const QString kTranslationName = QStringLiteral("brigade");

} // namespace

QStringList languages()
{
    QStringList all {QStringLiteral("en")};
    const QStringList files =
        QDir(kTranslationFolder).entryList({kTranslationName + QStringLiteral("_*.qm")});
    for (const QString &file : files)
        all << file.mid(kTranslationName.size() + 1).chopped(3);
    all.removeDuplicates();
    return all;
}

QString languageName(const QString &language)
{
    const QString name = QLocale(language).nativeLanguageName();
    if (language == QLatin1String("en"))
        return QStringLiteral("English");
    return name.isEmpty() ? language : name.left(1).toUpper() + name.mid(1);
}

QString rememberedLanguage()
{
    return QSettings().value(kLanguageKey).toString();
}

void rememberLanguage(const QString &language)
{
    QSettings settings;
    if (language.isEmpty())
        settings.remove(kLanguageKey);
    else
        settings.setValue(kLanguageKey, language);
}

void installTranslations(const QString &asked)
{
    const QString language = asked.isEmpty() ? rememberedLanguage() : asked;
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    QLocale::setDefault(locale);
    const auto install = [&](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(kTranslationName, kTranslationFolder);
}

} // namespace brigade::app
