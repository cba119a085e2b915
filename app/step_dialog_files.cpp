// The part of the step dialog that deals with files: choices saved and opened, the interleaving
// exported as a picture or a table.
#include "app/ask_path.h"
#include "app/step_dialog.h"
#include "app/step_picture.h"
#include "app/theme.h"

#include <QComboBox>
#include <QFile>
#include <QSaveFile>

namespace brigade::app {

void StepDialog::savePlay()
{
    if (!m_session)
        return;
    const QString path = askSavePath(
        this,
        {tr("Save the choices"), QStringLiteral("interleaving.json"), tr("Choices (*.json)")});
    if (path.isEmpty())
        return;
    saveTo(path);
}

bool StepDialog::saveTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes =
        model::savedInterleaving({.plan = m_session->plan(), .choices = m_session->choices()});
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) >= 0 && file.commit())
        return true;
    say(tr("%1 cannot be written: %2").arg(path, file.errorString()));
    return false;
}

void StepDialog::openPlay()
{
    const QString path =
        askOpenPath(this, {.title = tr("Open choices"), .filter = tr("Choices (*.json)")});
    if (path.isEmpty())
        return;
    openSaved(path);
}

bool StepDialog::openSaved(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        say(tr("%1 cannot be read: %2").arg(path, file.errorString()));
        return false;
    }
    const auto saved = model::readSavedInterleaving(file.readAll());
    if (!saved) {
        say(QString::fromStdString(saved.error()));
        return false;
    }
    m_opened = saved.value().plan;
    if (m_chooser->findData(kOpenedStepPlan) < 0)
        m_chooser->addItem(tr("What was opened"), kOpenedStepPlan);
    m_chooser->setCurrentIndex(m_chooser->findData(kOpenedStepPlan));
    start();
    replay(model::interleavingText(saved.value().choices));
    return true;
}

bool StepDialog::exportTo(const QString &path, Theme theme)
{
    if (!m_session)
        return false;
    const auto written = writeStepStory(stepStory(*m_session, m_vocabulary), theme, path);
    if (!written)
        say(QString::fromStdString(written.error()));
    return written.ok();
}

void StepDialog::askExport()
{
    if (!m_session)
        return;
    const QString path =
        askSavePath(this,
                    {tr("Export the interleaving"), QStringLiteral("interleaving.png"),
                     tr("Pictures (*.png *.svg *.pdf);;Tables (*.csv)")});
    if (!path.isEmpty())
        exportTo(path, themeInUse());
}

} // namespace brigade::app
