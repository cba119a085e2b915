#include "app/dialog_parts.h"

#include "app/ask_path.h"
#include "app/metrics.h"
#include "app/picture_file.h"

#include <QCoreApplication>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QScreen>

namespace brigade::app {

namespace {

struct PartsText
{
    Q_DECLARE_TR_FUNCTIONS(DialogParts)
};

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(FigureExport)
};

/// Empty: nobody wants it. "SVG (*.svg)" names the ending that a path without one gets.
QString askPath(QWidget *parent,
                const FigureExports &exports,
                const QString &filter,
                QString ending)
{
    QString chosen;
    QString path = askSavePath(parent, {exports.title, exports.name + ending, filter}, &chosen);
    if (path.isEmpty())
        return path;
    if (!chosen.isEmpty())
        ending = chosen.section(QLatin1Char('*'), 1).section(QLatin1Char(')'), 0, 0);
    if (!path.endsWith(ending, Qt::CaseInsensitive) && !isPicturePath(path))
        path += ending;
    return path;
}

} // namespace

QProgressBar *progressBar(QWidget *parent)
{
    auto *bar = new QProgressBar(parent);
    bar->setFormat(PartsText::tr("%p %"));
    return bar;
}

void resizeWithinScreen(QWidget &window, const QSize &size)
{
    const QSize frame(2 * metrics::kMarginPx, 2 * metrics::kMarginPx);
    window.resize(size.boundedTo(window.screen()->availableSize() - frame));
}

QLabel *wrappedLabel(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *wrappedPlainLabel(QWidget *parent)
{
    QLabel *label = wrappedLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QMenu *figureExportMenu(QWidget *parent, const FigureExports &exports)
{
    auto *menu = new QMenu(parent);
    const auto add = [&](const QString &text, const QString &filter, const QString &ending,
                         Theme theme) {
        menu->addAction(text, parent, [=] {
            const QString path = askPath(parent, exports, filter, ending);
            if (!path.isEmpty())
                exports.save(path, theme);
        });
    };
    const QString pictures = ExportText::tr("PNG (*.png);;SVG (*.svg);;PDF (*.pdf)");
    add(ExportText::tr("&Light picture…"), pictures, QStringLiteral(".png"), Theme::Light);
    add(ExportText::tr("&Dark picture…"), pictures, QStringLiteral(".png"), Theme::Dark);
    menu->addAction(ExportText::tr("&Copy the picture"), parent, exports.copy);
    menu->addSeparator();
    add(ExportText::tr("&Table, a line for each run…"), ExportText::tr("CSV (*.csv)"),
        QStringLiteral(".csv"), Theme::Light);
    add(ExportText::tr("&Report…"), ExportText::tr("JSON (*.json)"), QStringLiteral(".json"),
        Theme::Light);
    return menu;
}

} // namespace brigade::app
