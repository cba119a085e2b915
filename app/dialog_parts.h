// What dialogs that measure have in common: lines of words, and the menu by which their figures
// leave the program. Threads: the window's.
#pragma once

#include "app/palette.h"

#include <QSize>
#include <QString>

#include <functional>

class QLabel;
class QMenu;
class QProgressBar;
class QWidget;

namespace brigade::app {

/// Words in as many lines as they need, which can be selected and copied.
[[nodiscard]] QLabel *wrappedLabel(QWidget *parent, const QString &text = {});
/// The same for what others have named: no mark in it means anything.
[[nodiscard]] QLabel *wrappedPlainLabel(QWidget *parent);

/// With its percentage as the language writes it.
[[nodiscard]] QProgressBar *progressBar(QWidget *parent);

/// To that size, or to what the screen has room for.
void resizeWithinScreen(QWidget &window, const QSize &size);

struct FigureExports
{
    QString title; ///< of the dialog that asks for the file
    QString name;  ///< of the file, without its ending
    std::function<void(const QString &path, Theme theme)> save;
    std::function<void()> copy;
};

/// A picture in either theme, the same onto the clipboard, a table, a report.
[[nodiscard]] QMenu *figureExportMenu(QWidget *parent, const FigureExports &exports);

} // namespace brigade::app
