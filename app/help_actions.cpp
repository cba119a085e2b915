#include "app/help_actions.h"

#include "app/about_dialog.h"
#include "app/bring_up.h"
#include "app/diagnostics.h"
#include "app/keyboard_dialog.h"
#include "app/log_file.h"
#include "app/manual_dialog.h"
#include "app/message_bar.h"
#include "app/run_journal.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>

#include <utility>

namespace brigade::app {

namespace {

constexpr int kLoggedLines = 60;

} // namespace

HelpActions::HelpActions(Stage stage, QObject *parent)
    : QObject(parent)
    , m_stage(std::move(stage))
{
}

HelpActions::~HelpActions() = default;

void HelpActions::fill(QMenu &menu)
{
    menu.addAction(tr("&Manual"), this, &HelpActions::showManual)
        ->setShortcut(Qt::SHIFT | Qt::Key_F1);
    menu.addAction(tr("&Keyboard"), this, &HelpActions::showKeys)
        ->setShortcut(Qt::CTRL | Qt::Key_Slash);
    menu.addSeparator();
    menu.addAction(tr("Copy &diagnostics"), this, &HelpActions::copyDiagnostics)
        ->setToolTip(tr("Versions, machine and the log's last lines, for somebody who helps"));
    menu.addAction(tr("&About Brigade"), this, &HelpActions::showAbout);
    menu.setToolTipsVisible(true);
}

void HelpActions::keepJournal(const QString &folder)
{
    m_journal = std::make_unique<RunJournal>(folder);
    m_stage.controller.setJournal(m_journal->path());
}

void HelpActions::offerLeftBehind()
{
    const QString left = m_journal == nullptr ? QString() : m_journal->takeLeftBehind();
    if (left.isEmpty())
        return;
    if (m_log != nullptr)
        m_log->write(QStringLiteral("a window before this one ended without closing: ") + left);
    m_stage.messages.offer(
        tr("Brigade ended unexpectedly. What it had recorded of its last run is kept in %1.")
            .arg(QDir::toNativeSeparators(left)),
        tr("Show that run"), [this, left] { m_stage.open(left); }, MessageBar::Stay::UntilClosed);
}

void HelpActions::keepLog(LogFile &log)
{
    m_log = &log;
    log.write(QStringLiteral("Brigade %1 starts, Qt %2, %3")
                  .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion()),
                       QGuiApplication::platformName()));
    connect(&m_stage.controller, &RunController::phaseChanged, this, &HelpActions::logPhase);
    connect(&m_stage.controller, &RunController::failed, this,
            [this](const QString &message) { m_log->write(QStringLiteral("failed: ") + message); });
}

void HelpActions::logPhase()
{
    using Phase = RunController::Phase;
    switch (m_stage.controller.phase()) {
    case Phase::Starting:
        m_log->write(QStringLiteral("a run starts: ")
                     + QString::fromStdString(m_stage.document.plan().title));
        break;
    case Phase::Ended:
        m_log->write(QStringLiteral("a run has ended: %1 events")
                         .arg(m_stage.controller.session() != nullptr
                                  ? m_stage.controller.session()->trace().events().size()
                                  : 0));
        break;
    case Phase::Empty:
    case Phase::Running:
    case Phase::Stopping:
        break;
    }
}

QString HelpActions::diagnosticsText() const
{
    const bool empty = m_stage.document.isEmpty();
    return diagnostics(
        {.window = m_stage.window,
         .controller = m_stage.controller,
         .plan = empty ? QString() : QString::fromStdString(m_stage.document.plan().title),
         .log = m_log == nullptr ? QStringList() : m_log->tail(kLoggedLines)});
}

void HelpActions::showManual()
{
    if (m_manual == nullptr) {
        const ManualSource source {.version = QCoreApplication::applicationVersion(),
                                   .menus = keysOfMenus(m_stage.menus)};
        m_manual = new ManualDialog([source] { return manualHtml(source); }, &m_stage.window);
        connect(m_manual, &ManualDialog::failed, this, &HelpActions::failed);
    }
    bringUp(*m_manual);
}

void HelpActions::showKeys()
{
    auto *keys = new KeyboardDialog(m_stage.menus, &m_stage.window);
    keys->setAttribute(Qt::WA_DeleteOnClose);
    keys->show();
}

void HelpActions::copyDiagnostics()
{
    QGuiApplication::clipboard()->setText(diagnosticsText());
    m_stage.messages.showNotice(
        tr("The diagnostics are in the clipboard, %1 lines: read them before you send them.")
            .arg(diagnosticsText().count(QLatin1Char('\n'))));
}

void HelpActions::showAbout()
{
    auto *about = new AboutDialog(&m_stage.window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->show();
}

} // namespace brigade::app
