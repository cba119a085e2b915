// The View menu: which panels are shown, light or dark, restaurant or computer words.
// Threads: the window's.
#pragma once

#include "app/palette.h"
#include "model/vocabulary.h"

#include <QObject>

#include <optional>
#include <vector>

class QAction;
class QActionGroup;
class QDockWidget;
class QMenu;
class QSettings;

namespace brigade::app {

class ViewMenu : public QObject
{
    Q_OBJECT

public:
    ViewMenu(QMenu &menu, const std::vector<QDockWidget *> &docks, QObject *parent = nullptr);

    [[nodiscard]] std::optional<Theme> theme() const;
    [[nodiscard]] model::Vocabulary vocabulary() const;
    [[nodiscard]] bool motion() const;
    void setTheme(std::optional<Theme> theme);
    void setMotion(bool wanted);
    void setVocabulary(model::Vocabulary vocabulary);
    void read(const QSettings &settings);
    void write(QSettings &settings) const;

signals:
    void themeChosen(std::optional<brigade::app::Theme> theme);
    void vocabularyChosen(brigade::model::Vocabulary vocabulary);
    void motionChosen(bool wanted);
    /// From the next start on; empty: the system's.
    void languageChosen(const QString &language);

private:
    void addLanguages(QMenu &menu);
    [[nodiscard]] QAction *actionFor(std::optional<Theme> theme) const;
    QAction *addChoice(QMenu &menu, QActionGroup &group, const QString &text);

    QAction *m_system = nullptr;
    QAction *m_light = nullptr;
    QAction *m_dark = nullptr;
    QAction *m_contrast = nullptr;
    QAction *m_restaurant = nullptr;
    QAction *m_computer = nullptr;
    QAction *m_motion = nullptr;
};

} // namespace brigade::app
