// The window's program: reads its words, opens what they name, shows the window.
#include "app/course_panel.h"
#include "app/help_actions.h"
#include "app/language.h"
#include "app/log_file.h"
#include "app/main_window.h"
#include "app/message_bar.h"
#include "app/repeat_dialog.h"
#include "app/run_journal.h"
#include "app/screenshot.h"
#include "app/step_dialog.h"
#include "app/sweep_dialog.h"
#include "app/theme.h"
#include "app/view_menu.h"
#include "app/window_options.h"
#include "app/window_succession.h"

#include <QApplication>
#include <QFileOpenEvent>
#include <QIcon>

#include <iostream>
#include <memory>
#include <optional>

#if defined(Q_OS_WIN)
// clang-format off
#include <windows.h>
#include <shellapi.h> // needs the one before it
// clang-format on
#endif

namespace {

using namespace brigade;

constexpr int kWrongInput = 2;

int complain(const std::string &message)
{
    std::cerr << "brigade: " << message << '\n';
    return kWrongInput;
}

/// Read before there is an application, so that --help needs no display.
QStringList wordsAfterProgram([[maybe_unused]] int argc, [[maybe_unused]] char **argv)
{
    QStringList words;
#if defined(Q_OS_WIN)
    // `argv` has lost the letters that are not of the system's code page.
    int count = 0;
    wchar_t **all = CommandLineToArgvW(GetCommandLineW(), &count);
    for (int i = 1; all != nullptr && i < count; ++i)
        words << QString::fromWCharArray(all[i]);
    LocalFree(static_cast<HLOCAL>(all));
#else
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
#endif
    return words;
}

/// In the title bar and the task bar; sharp at the sizes that desktops ask for.
QIcon programIcon()
{
    QIcon icon;
    for (const int sizePx : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/icons/brigade-%1.png").arg(sizePx));
    return icon;
}

/// A double click on a document reaches a program of macOS not as a word but as an event.
class OpenRequests : public QObject
{
public:
    explicit OpenRequests(app::WindowSuccession &windows)
        : m_windows(windows)
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::FileOpen)
            return QObject::eventFilter(watched, event);
        m_windows.window().open(static_cast<QFileOpenEvent *>(event)->file());
        return true;
    }

private:
    app::WindowSuccession &m_windows;
};

/// What was opened before beside another recording. Returns the exit status, or 0 to go on.
int compare(app::MainWindow &window, const app::WindowOptions &options)
{
    if (!window.open(options.compare) && !options.screenshot.isEmpty())
        return complain(window.messages().text().toStdString());
    if (!window.compareLastTwo())
        return complain("--compare: both have to be recordings");
    return 0;
}

/// What is to run. Returns the exit status, or 0 to go on.
int begin(app::MainWindow &window, const app::WindowOptions &options)
{
    if (!options.record.isEmpty())
        window.controller().setJournal(options.record);
    if (!options.sweep.isEmpty()) {
        app::SweepDialog &sweep = window.showSweep();
        if (!sweep.start(options.sweep, options.repeat) && !options.screenshot.isEmpty())
            return complain("--sweep: " + sweep.problem().toStdString());
    }
    if (options.many > 0) {
        app::RepeatDialog &many = window.showRepeat();
        many.setRuns(options.many);
        if (!many.start() && !options.screenshot.isEmpty())
            return complain("--repeat: " + many.status().toStdString());
    }
    if (options.step) {
        app::StepDialog &steps = window.showSteps();
        steps.playOffered();
        steps.replay(*options.step);
        if (steps.session() == nullptr && !options.screenshot.isEmpty())
            return complain("--step: " + steps.message().toStdString());
    }
    if (options.run && options.open.isEmpty())
        window.course().makeLessonRuns();
    else if (options.quiet)
        window.runQuietly();
    else if (options.run)
        window.run();
    return 0;
}

int show(const app::WindowOptions &options)
{
    const bool picture = !options.screenshot.isEmpty();
    std::optional<app::LogFile> log; // outlives the window
    if (!picture) {
        log.emplace(app::logPath());
        log->takeQtMessages();
    }
    app::WindowSuccession windows(picture ? app::WindowMemory::Forget : app::WindowMemory::Keep,
                                  [&log](app::MainWindow &window) {
                                      if (!log)
                                          return;
                                      window.help().keepLog(*log);
                                      window.help().keepJournal(app::journalFolder());
                                  });
    app::MainWindow &window = windows.window(); // nobody chooses a language before exec()
    if (options.theme)
        window.view().setTheme(options.theme);
    if (!options.size.isEmpty())
        window.resize(options.size);
    if (!options.open.isEmpty() && !window.open(options.open) && picture)
        return complain(window.messages().text().toStdString());
    if (options.run && window.controller().session() != nullptr)
        return complain("--run: " + options.open.toStdString()
                        + " is a recording, which has been run already");
    if (!options.compare.isEmpty()) {
        if (const int status = compare(window, options); status != 0)
            return status;
    }
    const OpenRequests requests(windows);
    window.show();
    if (!options.lesson.isEmpty() && !window.showLesson(options.lesson) && picture)
        return complain("--lesson: there is no lesson " + options.lesson.toStdString());
    std::unique_ptr<app::Screenshot> screenshot;
    if (picture)
        screenshot = std::make_unique<app::Screenshot>(window, options);
    if (const int status = begin(window, options); status != 0)
        return status;
    if (options.open.isEmpty() && options.lesson.isEmpty() && !picture)
        window.welcome();
    window.help().offerLeftBehind();
    return QApplication::exec();
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): out of memory ends the program
int main(int argc, char **argv)
{
    const auto options = app::parseWindowOptions(wordsAfterProgram(argc, argv));
    if (!options)
        return complain(options.error());
    if (options.value().task == app::WindowTask::Help) {
        std::cout << app::windowHelp().toStdString();
        return 0;
    }
    if (options.value().task == app::WindowTask::Version) {
        std::cout << "brigade " << BRIGADE_VERSION << '\n';
        return 0;
    }
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Brigade"));
    QCoreApplication::setApplicationName(QStringLiteral("Brigade"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BRIGADE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.brigade.Brigade"));
    QGuiApplication::setWindowIcon(programIcon());
    const QString &language = options.value().language;
    app::installTranslations(language);
    app::applyTheme({});
    if (!language.isEmpty() && options.value().screenshot.isEmpty())
        app::rememberLanguage(language);
    return show(options.value());
}
