#include "app/language.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QFont>
#include <QGuiApplication>
#include <QHash>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace brigade::app {

namespace {

const QString kLanguageKey = QStringLiteral("language");
const QString kTranslationFolder = QStringLiteral(":/i18n");
const QString kTranslationName = QStringLiteral("brigade");

/// A system of another language may have Han letters in that language's shapes: in Chinese those of
/// its readers come first, where one of these faces is installed; else all is as the system has it.
void preferSimplifiedHan(bool chinese)
{
    static const QFont kUsual = QApplication::font();
    QFont font = kUsual;
    if (chinese)
        font.setFamilies({kUsual.family(), QStringLiteral("Noto Sans CJK SC"),
                          QStringLiteral("Noto Sans SC"), QStringLiteral("Source Han Sans SC"),
                          QStringLiteral("Microsoft YaHei"), QStringLiteral("PingFang SC")});
    if (font != QApplication::font() && (chinese || QApplication::font().families().size() > 1))
        QApplication::setFont(font);
}

} // namespace

QString languageInUse()
{
    for (const QTranslator *translator :
         QCoreApplication::instance()->findChildren<QTranslator *>(kTranslationName)) {
        if (!translator->language().isEmpty())
            return translator->language().replace(QLatin1Char('_'), QLatin1Char('-'));
    }
    return QStringLiteral("en");
}

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
    // QLocale says "English (US)" and "Español de España".
    static const QHash<QString, QString> kNames {
        {QStringLiteral("ar"), QStringLiteral("العربية")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("pt_BR"), QStringLiteral("Português do Brasil")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    return kNames.value(language, language);
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
    QCoreApplication *application = QCoreApplication::instance();
    qDeleteAll(application->findChildren<QTranslator *>(kTranslationName));
    const QString language = asked.isEmpty() ? rememberedLanguage() : asked;
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    // Arabic with the digits that code, menus and pictures have.
    QLocale::setDefault(locale.language() == QLocale::Arabic
                            ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
                            : locale);
    bool translated = false;
    const auto install = [&](const QString &name) {
        auto *translator = new QTranslator(application);
        translator->setObjectName(kTranslationName);
        if (locale.language() == QLocale::English
            || !translator->load(locale, name, QStringLiteral("_"), kTranslationFolder))
            delete translator;
        else
            translated = QCoreApplication::installTranslator(translator);
    };
    install(QStringLiteral("qtbase"));
    install(kTranslationName);
    preferSimplifiedHan(translated && locale.language() == QLocale::Chinese
                        && QLocale::system().language() != QLocale::Chinese);
    // A window in English is read as English, whatever the system's language.
    QGuiApplication::setLayoutDirection(translated ? locale.textDirection() : Qt::LeftToRight);
}

} // namespace brigade::app
