#include "app/ask_path.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace brigade::app {

namespace {

QString &folderInUse()
{
    static QString folder;
    return folder;
}

QString remembered(const QString &path)
{
    if (!path.isEmpty())
        folderInUse() = QFileInfo(path).absolutePath();
    return path;
}

} // namespace

QString askSavePath(QWidget *parent, const PathQuestion &question, QString *chosen)
{
    return remembered(QFileDialog::getSaveFileName(parent, question.title,
                                                   QDir(folderInUse()).filePath(question.name),
                                                   question.filter, chosen));
}

QString askOpenPath(QWidget *parent, const PathQuestion &question)
{
    return remembered(
        QFileDialog::getOpenFileName(parent, question.title, folderInUse(), question.filter));
}

QString askFolder(QWidget *parent, const QString &title)
{
    QString folder = QFileDialog::getExistingDirectory(parent, title, folderInUse());
    if (!folder.isEmpty())
        folderInUse() = folder;
    return folder;
}

QString lastFolder()
{
    return folderInUse();
}

void setLastFolder(const QString &folder)
{
    folderInUse() = folder;
}

} // namespace brigade::app
