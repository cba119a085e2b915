// The Help menu, and what lets people trust the program: the manual, what a crash of the window
// left behind, the log, the diagnostics to copy, the licences.
// Threads: the window's. When something cannot be written: failed().
#pragma once

#include "app/manual.h"
#include "app/plan_document.h"
#include "app/run_controller.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QMenu;
class QMenuBar;
class QWidget;

namespace brigade::app {

class LogFile;
class ManualDialog;
class MessageBar;
class RunJournal;

class HelpActions : public QObject
{
    Q_OBJECT

public:
    struct Stage
    {
        QWidget &window; ///< parent of the dialogs
        QMenuBar &menus;
        PlanDocument &document;
        RunController &controller;
        MessageBar &messages;
        std::function<bool(const QString &)> open; ///< a file, in the window
    };

    explicit HelpActions(Stage stage, QObject *parent = nullptr);
    ~HelpActions() override;
    HelpActions(const HelpActions &) = delete;
    HelpActions &operator=(const HelpActions &) = delete;

    void fill(QMenu &menu);
    /// From then on runs are written to a journal in that folder.
    void keepJournal(const QString &folder);
    /// What a window that crashed has left in that folder, if one has.
    void offerLeftBehind();
    /// From then on it is told what happens. It must outlive this.
    void keepLog(LogFile &log);
    [[nodiscard]] QString diagnosticsText() const;

public slots:
    void showManual();
    void showKeys();
    void copyDiagnostics();
    void showAbout();

signals:
    void failed(const QString &message);

private:
    void logPhase();

    Stage m_stage;
    std::unique_ptr<RunJournal> m_journal;
    LogFile *m_log = nullptr;
    QPointer<ManualDialog> m_manual;
};

} // namespace brigade::app
