// Panels and dialogs of the window, each opened as its user does it, in whatever language, with a
// run to speak of. Threads: the window's.
#pragma once

#include "app/main_window.h"
#include "app/mnemonic.h"
#include "tests/app/pseudo_language.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QMenuBar>
#include <QTest>
#include <QTimer>

#include <functional>

namespace brigade::testing {

inline constexpr int kTourPatienceMs = 60'000;

/// Called while it is open, with its window.
using Look = std::function<void(QWidget &)>;

struct Sight
{
    const char *name;
    QByteArray type; ///< the class of what is looked at
    /// False: it did not come. It is closed when this returns.
    std::function<bool(app::MainWindow &, const Look &)> visit;
};

[[nodiscard]] inline bool waitForPhase(app::MainWindow &window, app::RunController::Phase phase)
{
    return QTest::qWaitFor([&] { return window.controller().phase() == phase; }, kTourPatienceMs);
}

[[nodiscard]] inline bool runToTheEnd(app::MainWindow &window)
{
    window.run();
    return waitForPhase(window, app::RunController::Phase::Ended);
}

/// Has been run and stands there, whatever was open before.
[[nodiscard]] inline bool haveDinner(app::MainWindow &window)
{
    if (window.document().state().name == QLatin1String("dinner")
        && window.controller().phase() == app::RunController::Phase::Ended)
        return true;
    return window.open(QStringLiteral("@dinner")) && runToTheEnd(window);
}

/// An entry of a menu by the beginning of its English words.
[[nodiscard]] inline QAction *menuEntry(const app::MainWindow &window, const QString &english)
{
    for (const QAction *top : window.menuBar()->actions()) {
        for (QAction *action : top->menu()->actions()) {
            if (app::withoutMnemonic(action->text()).remove(kMarkBegin).startsWith(english))
                return action;
        }
    }
    return nullptr;
}

[[nodiscard]] inline QDialog *openDialog(const app::MainWindow &window, const QByteArray &type)
{
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (dialog->isVisible() && dialog->metaObject()->className() == type)
            return dialog;
    }
    return nullptr;
}

[[nodiscard]] inline bool lookAndClose(QDialog *dialog, const Look &look)
{
    if (dialog == nullptr)
        return false;
    look(*dialog);
    dialog->close();
    return true;
}

/// Chosen from a menu; stays open beside the window.
[[nodiscard]] inline Sight dialogSight(const char *english, const QByteArray &type)
{
    return {english, type, [=](app::MainWindow &window, const Look &look) {
                QAction *entry = menuEntry(window, QString::fromUtf8(english));
                if (!haveDinner(window) || entry == nullptr)
                    return false;
                entry->trigger();
                return lookAndClose(openDialog(window, type), look);
            }};
}

/// Chosen from a menu, which goes on when it is closed.
[[nodiscard]] inline Sight modalSight(const char *english, const QByteArray &type)
{
    return {english, type, [=](app::MainWindow &window, const Look &look) {
                QAction *entry = menuEntry(window, QString::fromUtf8(english));
                if (!haveDinner(window) || entry == nullptr || !entry->isEnabled())
                    return false;
                bool seen = false;
                QTimer::singleShot(0, &window, [&] {
                    seen = lookAndClose(openDialog(window, type), look);
                    if (QWidget *other = QApplication::activeModalWidget(); other != nullptr)
                        other->close(); // or the menu would never go on
                });
                entry->trigger();
                return seen;
            }};
}

[[nodiscard]] inline Sight panelSight(const char *name, const QByteArray &type)
{
    return {name, type, [=](app::MainWindow &window, const Look &look) {
                auto *dock = window.findChild<QDockWidget *>(QString::fromLatin1(type));
                if (!haveDinner(window) || dock == nullptr)
                    return false;
                dock->show();
                dock->raise();
                look(window);
                return true;
            }};
}

} // namespace brigade::testing
