// What lets people trust the program: a run survives the window's crash, the log stays small, the
// diagnostics name nobody, the manual and the licences are all there.
#include "app/about_dialog.h"
#include "app/help_actions.h"
#include "app/log_file.h"
#include "app/main_window.h"
#include "app/manual_dialog.h"
#include "app/message_bar.h"
#include "app/run_journal.h"
#include "model/recording.h"
#include "tests/app/own_settings.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <memory>

using namespace brigade;
using namespace brigade::app;
using Phase = RunController::Phase;

namespace {

constexpr int kPatienceMs = 60'000;
const QString kJournals = QStringLiteral("journals");

std::unique_ptr<MainWindow> makeWindow()
{
    engine::RunOptions options;
    options.workerPath = BRIGADE_WORKER;
    return std::make_unique<MainWindow>(WindowMemory::Forget, options);
}

/// A window's journal as it lies there when its process was killed.
void leaveJournal(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestTrust : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        brigade::testing::useSettingsIn(m_home.path());
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aRunIsJournalledWhileItGoesOn();
    void anOrderlyEndLeavesNothing();
    void anotherWindowsJournalIsLeftAlone();
    void ofSeveralTheLastIsKept();
    void aKilledWindowsRunIsOffered();
    void theLogHasALimit();
    void theLogTellsOfRuns();
    void diagnosticsNameTheMachineAndNobody();
    void aboutHasTheLicences();
    void theManualOpensAtOnceAndHasItsTextSoon();
    void theManualCanBeClosedBeforeItHasItsText();

private:
    QString folder() const { return m_folder->path(); }
    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTrust::aRunIsJournalledWhileItGoesOn()
{
    const auto window = makeWindow();
    window->help().keepJournal(folder());
    QVERIFY(window->open(QStringLiteral("@dinner")));
    window->run();
    const QDir journals(folder());
    const QStringList pattern {QStringLiteral("run-*.brigade")};
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().phase() == Phase::Ended, kPatienceMs);
    const QStringList files = journals.entryList(pattern, QDir::Files);
    QCOMPARE(files.size(), 1);
    const auto trace = model::readRecording(journals.filePath(files.front()));
    QVERIFY2(trace.ok(), trace ? "" : trace.error().c_str());
    QCOMPARE(trace.value().events().size(),
             window->controller().session()->trace().events().size());
}

void TestTrust::anOrderlyEndLeavesNothing()
{
    {
        const auto window = makeWindow();
        window->help().keepJournal(folder());
        QVERIFY(window->open(QStringLiteral("@dinner")));
        window->run();
        QTRY_VERIFY_WITH_TIMEOUT(window->controller().phase() == Phase::Ended, kPatienceMs);
    }
    QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList());
    const auto window = makeWindow();
    window->help().keepJournal(folder());
    window->help().offerLeftBehind();
    QVERIFY(window->messages().isHidden());
}

void TestTrust::anotherWindowsJournalIsLeftAlone()
{
    const RunJournal other(folder());
    leaveJournal(QDir(folder()), QFileInfo(other.path()).fileName(), "its run goes on");
    RunJournal mine(folder());
    QVERIFY(mine.path() != other.path());
    QCOMPARE(mine.takeLeftBehind(), QString());
    QVERIFY(QFileInfo::exists(other.path()));
}

void TestTrust::ofSeveralTheLastIsKept()
{
    const QDir journals(folder());
    leaveJournal(journals, QStringLiteral("run-20260101-1.brigade"), "first");
    leaveJournal(journals, QStringLiteral("run-20260102-1.brigade"), "second");
    leaveJournal(journals, QStringLiteral("run-20260103-1.brigade"), "");
    RunJournal mine(folder());
    const QString kept = mine.takeLeftBehind();
    QFile file(kept);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("second"));
    QCOMPARE(mine.takeLeftBehind(), QString()); // once
    QCOMPARE(journals.entryList({QStringLiteral("run-*.brigade")}, QDir::Files), QStringList());
}

/// The real program, killed in the middle of a run; then another start.
void TestTrust::aKilledWindowsRunIsOffered()
{
#if !defined(Q_OS_UNIX) || defined(Q_OS_MACOS)
    QSKIP("kill -9 is Unix's, and the data folder cannot be moved on macOS");
#else
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder());
    environment.insert(QStringLiteral("HOME"), folder());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    program.setProcessEnvironment(environment);
    program.start(
        QStringLiteral(BRIGADE_WINDOW),
        {QStringLiteral("--open"), QStringLiteral("@oversubscribed"), QStringLiteral("--run")});
    QVERIFY(program.waitForStarted());
    const QDir journals(folder() + QStringLiteral("/Brigade/Brigade/journals"));
    const auto journalBytes = [&journals] {
        const auto files = journals.entryInfoList({QStringLiteral("run-*.brigade")}, QDir::Files);
        return files.isEmpty() ? 0 : files.front().size();
    };
    QTRY_VERIFY_WITH_TIMEOUT(journalBytes() > 4000, kPatienceMs);
    program.kill();
    QVERIFY(program.waitForFinished());

    const auto window = makeWindow();
    window->help().keepJournal(journals.path());
    window->help().offerLeftBehind();
    QVERIFY(!window->messages().isHidden());
    QVERIFY2(window->messages().text().contains(QLatin1String("ended unexpectedly")),
             qPrintable(window->messages().text()));
    for (QPushButton *button : window->messages().findChildren<QPushButton *>())
        button->click();
    QVERIFY(window->controller().session() != nullptr);
    const model::Trace &trace = window->controller().session()->trace();
    QVERIFY(trace.events().size() > 20);
    QCOMPARE(trace.end(), model::TraceEnd::Truncated);
#endif
}

void TestTrust::theLogHasALimit()
{
    constexpr qint64 kMost = 4096;
    const QString path = folder() + QStringLiteral("/log/brigade.log");
    {
        LogFile log(path, kMost);
        for (int i = 0; i < 500; ++i)
            log.write(QStringLiteral("line %1\nits second").arg(i));
        QVERIFY(QFileInfo(path).size() <= kMost);
        QVERIFY(QFileInfo(path + QStringLiteral(".old")).size() <= kMost);
        QVERIFY(QFileInfo(path + QStringLiteral(".old")).size() > 0);
        QVERIFY2(log.tail(1).front().endsWith(QLatin1String("line 499 | its second")),
                 qPrintable(log.tail(1).front()));
        QCOMPARE(log.tail(30).size(), 30); // over the turn of the files
    }
    LogFile again(path, kMost);
    again.takeQtMessages();
    QTest::ignoreMessage(QtWarningMsg, "something odd");
    qWarning("something odd");
    QVERIFY(again.tail(1).front().endsWith(QLatin1String("Qt: something odd")));
}

void TestTrust::theLogTellsOfRuns()
{
    LogFile log(folder() + QStringLiteral("/brigade.log"));
    {
        const auto window = makeWindow();
        window->help().keepLog(log);
        QVERIFY(window->open(QStringLiteral("@dinner")));
        window->run();
        QTRY_VERIFY_WITH_TIMEOUT(window->controller().phase() == Phase::Ended, kPatienceMs);
    }
    const QString text = log.tail(100).join(QLatin1Char('\n'));
    QVERIFY(text.contains(QLatin1String("a run starts: ")));
    QVERIFY(text.contains(QLatin1String("a run has ended: ")));
}

void TestTrust::diagnosticsNameTheMachineAndNobody()
{
    LogFile log(folder() + QStringLiteral("/brigade.log"));
    const auto window = makeWindow();
    window->help().keepLog(log);
    log.write(QStringLiteral("opened ") + QDir::homePath() + QStringLiteral("/secret/plan.json"));
    window->help().copyDiagnostics();
    const QString text = QGuiApplication::clipboard()->text();
    for (const char *word :
         {"Brigade ", "Qt 6.", "Machine: ", "cores may be used", "Theme", "Log:"})
        QVERIFY2(text.contains(QLatin1String(word), Qt::CaseInsensitive), word);
    QVERIFY(text.contains(QLatin1String("~/secret/plan.json")));
    QVERIFY(QDir::homePath().size() < 2 || !text.contains(QDir::homePath()));
    QVERIFY(!window->messages().isHidden());
}

void TestTrust::aboutHasTheLicences()
{
    AboutDialog about;
    const QString text = about.findChild<QTextBrowser *>()->toPlainText();
    for (const char *word :
         {"Qt", "LGPL", "Boost Software License - Version 1.0", "GNU GENERAL PUBLIC LICENSE",
          "END OF TERMS AND CONDITIONS", "GCC Runtime Library Exception", "winpthreads", "DejaVu"})
        QVERIFY2(text.contains(QLatin1String(word)), word);
}

void TestTrust::theManualOpensAtOnceAndHasItsTextSoon()
{
    const auto window = makeWindow();
    window->help().showManual();
    auto *manual = window->findChild<ManualDialog *>();
    if (manual == nullptr)
        QFAIL("there is no manual");
    QVERIFY(manual->isVisible());
    QVERIFY(!manual->ready()); // it is made beside the window
    QVERIFY(!manual->saveTo(QDir(folder()).filePath(QStringLiteral("early.html"))));
    QTRY_VERIFY_WITH_TIMEOUT(manual->ready(), kPatienceMs);
    QVERIFY(manual->text().toPlainText().contains(QLatin1String("brigade-cli run")));
    QVERIFY(!manual->text().toHtml().contains(QLatin1String("prefers-color-scheme")));
    const QString page = QDir(folder()).filePath(QStringLiteral("manual.html"));
    QVERIFY(manual->saveTo(page));
    QFile file(page);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("prefers-color-scheme"));
}

void TestTrust::theManualCanBeClosedBeforeItHasItsText()
{
    const auto window = makeWindow();
    window->help().showManual();
    delete window->findChild<ManualDialog *>();
    window->help().showManual();
    QVERIFY(window->findChild<ManualDialog *>() != nullptr);
}

QTEST_MAIN(TestTrust)
#include "tst_trust.moc"
