#include "app/view_menu.h"

#include "app/language.h"

#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QMenu>
#include <QSettings>

#include <array>
#include <utility>

namespace brigade::app {

namespace {

const QString kThemeKey = QStringLiteral("theme");
const QString kMotionKey = QStringLiteral("motion");
const QString kWordsKey = QStringLiteral("words");
const QString kComputer = QStringLiteral("computer");
const QString kRestaurant = QStringLiteral("restaurant");
const std::array<std::pair<QString, Theme>, kThemeCount> kThemes {
    std::pair {QStringLiteral("light"), Theme::Light},
    std::pair {QStringLiteral("dark"), Theme::Dark},
    std::pair {QStringLiteral("contrast"), Theme::HighContrast}};

} // namespace

ViewMenu::ViewMenu(QMenu &menu, const std::vector<QDockWidget *> &docks, QObject *parent)
    : QObject(parent)
{
    for (QDockWidget *dock : docks)
        menu.addAction(dock->toggleViewAction());
    menu.addSeparator();
    auto *words = new QActionGroup(this);
    m_restaurant = addChoice(menu, *words, tr("&Restaurant words"));
    m_computer = addChoice(menu, *words, tr("Com&puter words"));
    menu.addSeparator();
    auto *themes = new QActionGroup(this);
    m_system = addChoice(menu, *themes, tr("&System's colours"));
    m_light = addChoice(menu, *themes, tr("&Light"));
    m_dark = addChoice(menu, *themes, tr("&Dark"));
    m_contrast = addChoice(menu, *themes, tr("High co&ntrast"));
    menu.addSeparator();
    m_motion = menu.addAction(tr("Chefs &walk"));
    m_motion->setCheckable(true);
    m_motion->setChecked(true);
    m_motion->setToolTip(tr("Off: they change places at once"));
    connect(m_motion, &QAction::toggled, this, &ViewMenu::motionChosen);
    addLanguages(menu);
    m_restaurant->setChecked(true);
    m_system->setChecked(true);
    connect(words, &QActionGroup::triggered, this, [this] { emit vocabularyChosen(vocabulary()); });
    connect(themes, &QActionGroup::triggered, this, [this] { emit themeChosen(theme()); });
}

/// Nothing to choose while there is but one.
void ViewMenu::addLanguages(QMenu &menu)
{
    const QStringList all = languages();
    if (all.size() < 2)
        return;
    QMenu *list = menu.addMenu(tr("L&anguage"));
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &text, const QString &language) {
        QAction *action = addChoice(*list, *group, text);
        action->setChecked(rememberedLanguage() == language);
        connect(action, &QAction::triggered, this, [this, language] {
            rememberLanguage(language);
            emit languageChosen(language);
        });
    };
    add(tr("&System's language"), {});
    int number = 0; // a letter that all scripts have
    for (const QString &language : all)
        add(QStringLiteral("&%1 %2").arg(++number).arg(languageName(language)), language);
}

QAction *ViewMenu::addChoice(QMenu &menu, QActionGroup &group, const QString &text)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    group.addAction(action);
    return action;
}

bool ViewMenu::motion() const
{
    return m_motion->isChecked();
}

std::optional<Theme> ViewMenu::theme() const
{
    if (m_light->isChecked())
        return Theme::Light;
    if (m_contrast->isChecked())
        return Theme::HighContrast;
    return m_dark->isChecked() ? std::optional(Theme::Dark) : std::nullopt;
}

model::Vocabulary ViewMenu::vocabulary() const
{
    return m_computer->isChecked() ? model::Vocabulary::Computer : model::Vocabulary::Restaurant;
}

QAction *ViewMenu::actionFor(std::optional<Theme> theme) const
{
    if (!theme)
        return m_system;
    switch (*theme) {
    case Theme::Light:
        return m_light;
    case Theme::Dark:
        return m_dark;
    case Theme::HighContrast:
        return m_contrast;
    }
    return m_system;
}

void ViewMenu::setTheme(std::optional<Theme> theme)
{
    actionFor(theme)->setChecked(true);
    emit themeChosen(theme);
}

void ViewMenu::setVocabulary(model::Vocabulary vocabulary)
{
    (vocabulary == model::Vocabulary::Computer ? m_computer : m_restaurant)->setChecked(true);
    emit vocabularyChosen(vocabulary);
}

void ViewMenu::setMotion(bool wanted)
{
    m_motion->setChecked(wanted);
}

void ViewMenu::read(const QSettings &settings)
{
    const QString theme = settings.value(kThemeKey).toString();
    for (const auto &[name, each] : kThemes) {
        if (theme == name)
            setTheme(each);
    }
    if (settings.value(kWordsKey).toString() == kComputer)
        setVocabulary(model::Vocabulary::Computer);
    m_motion->setChecked(settings.value(kMotionKey, true).toBool());
}

void ViewMenu::write(QSettings &settings) const
{
    QString chosen;
    for (const auto &[name, each] : kThemes) {
        if (theme() == each)
            chosen = name;
    }
    settings.setValue(kThemeKey, chosen);
    const bool computer = vocabulary() == model::Vocabulary::Computer;
    settings.setValue(kWordsKey, computer ? kComputer : kRestaurant);
    settings.setValue(kMotionKey, motion());
}

} // namespace brigade::app
