// What the window keeps from one start to the next, and how it greets: the first time with the
// dinner, running; later with what was open last.
#include "app/language.h"
#include "app/main_window.h"
#include "app/message_bar.h"
#include "app/recent_files.h"
#include "app/street_view.h"
#include "app/view_menu.h"
#include "app/words_dialog.h"
#include "engine/plan_reader.h"
#include "model/analogy_limits.h"
#include "tests/app/own_settings.h"

#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace brigade;
using namespace brigade::app;
using Phase = RunController::Phase;

namespace {

constexpr int kPatienceMs = 30'000;

std::unique_ptr<MainWindow> makeWindow()
{
    engine::RunOptions options;
    options.workerPath = BRIGADE_WORKER;
    auto window = std::make_unique<MainWindow>(WindowMemory::Keep, options);
    window->show();
    return window;
}

} // namespace

class TestWindowMemory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QStandardPaths::setTestModeEnabled(true);
        brigade::testing::useSettingsIn(m_folder.path());
    }
    void init()
    {
        QSettings().clear();
        QFile::remove(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                      + QStringLiteral("/course.json"));
    }

    void theFirstStartCooksTheDinnerAndOffersTheNextStep()
    {
        const auto window = makeWindow();
        window->welcome();
        QCOMPARE(window->document().state().name, QStringLiteral("dinner"));
        QVERIFY(window->controller().phase() != Phase::Empty);
        QVERIFY(window->messages().isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(window->controller().phase() == Phase::Ended, kPatienceMs);
        QVERIFY(window->messages().isVisible());
        auto *next = window->messages().findChild<QPushButton *>();
        QVERIFY(next != nullptr && next->isVisible());
        next->click();
        QCOMPARE(window->document().state().name, QStringLiteral("gil-cpu"));
        QVERIFY(!window->messages().isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(window->controller().phase() == Phase::Ended, kPatienceMs);
    }

    void aDamagedProgressIsNamedUntilThatIsClosed()
    {
        {
            const auto window = makeWindow();
            QVERIFY(window->open(QStringLiteral("@convoy")));
            window->close();
        }
        const QString folder =
            QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QStringLiteral("/course.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({ "lessons": { "one-core")");
        file.close();
        const auto window = makeWindow();
        window->welcome(); // opens the convoy, which goes right
        QVERIFY(window->messages().isVisible());
        const QString damage = window->messages().text();
        QVERIFY2(damage.contains(QLatin1String("course")), qPrintable(damage));
        // An error of now goes before, and what stands comes back.
        QVERIFY(!window->open(m_folder.filePath(QStringLiteral("nowhere.json"))));
        QVERIFY(window->messages().text() != damage);
        QVERIFY(window->open(QStringLiteral("@dinner")));
        QCOMPARE(window->messages().text(), damage);
        window->messages().findChild<QToolButton *>()->click();
        QVERIFY(!window->messages().isVisible());
    }

    void aPlaceInTheCourseIsOfferedAfterAFirstWindowThatWasKilled()
    {
        {
            const auto window = makeWindow();
            QVERIFY(window->showLesson(QStringLiteral("dinner:2")));
        }
        QSettings().clear(); // nothing was closed, so nothing was kept
        const auto window = makeWindow();
        window->welcome();
        QVERIFY2(window->messages().text().contains(QLatin1String("You were in the lesson")),
                 qPrintable(window->messages().text()));
        QTRY_VERIFY_WITH_TIMEOUT(window->controller().phase() == Phase::Ended, kPatienceMs);
    }

    void aLaterStartOpensWhatWasOpenLastAndRunsNothing()
    {
        {
            const auto window = makeWindow();
            QVERIFY(window->open(QStringLiteral("@convoy")));
            window->close();
        }
        const auto window = makeWindow();
        window->welcome();
        QCOMPARE(window->document().state().name, QStringLiteral("convoy"));
        QVERIFY(window->controller().phase() == Phase::Empty);
        QVERIFY(!window->messages().isVisible());
    }

    void aLastFileThatIsGoneIsNoError()
    {
        const QString path = m_folder.filePath(QStringLiteral("gone.json"));
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(R"({"brigade":1,"title":"Gone","mode":"threads",)"
                       R"("tasks":[{"name":"a","count":1,"steps":[{"sleep_ms":1}]}]})");
            file.close();
            const auto window = makeWindow();
            QVERIFY(window->open(path));
            window->close();
        }
        QVERIFY(QFile::remove(path));
        const auto window = makeWindow();
        window->welcome();
        QVERIFY(window->document().isEmpty());
        QVERIFY(!window->messages().isVisible());
    }

    void recentFilesAreTheLastTenAndOnlyThoseThatExist()
    {
        QWidget parent;
        RecentFiles recent(&parent);
        for (int i = 0; i < 12; ++i)
            recent.add(m_folder.filePath(QStringLiteral("plan&%1.json").arg(i)));
        QCOMPARE(recent.paths().size(), 10);
        QVERIFY(recent.paths().front().endsWith(QStringLiteral("plan&11.json")));
        recent.add(recent.paths().back());
        QCOMPARE(recent.paths().size(), 10);
        QFile file(recent.paths().front());
        QVERIFY(file.open(QIODevice::WriteOnly));
        emit recent.menu().aboutToShow();
        const auto actions = recent.menu().actions();
        QCOMPARE(actions.size(), 3); // the one that exists, a line, Clear
        QCOMPARE(actions[0]->text(), QStringLiteral("&1  plan&&2.json"));
        QSignalSpy chosen(&recent, &RecentFiles::chosen);
        actions[0]->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), recent.paths().front());
        QSettings settings;
        recent.write(settings);
        RecentFiles again(&parent);
        again.read(settings);
        QCOMPARE(again.paths(), recent.paths());
        actions[2]->trigger();
        QVERIFY(recent.paths().isEmpty());
    }

    void motionIsRemembered()
    {
        {
            const auto window = makeWindow();
            QVERIFY(window->view().motion());
            window->view().setMotion(false);
            QVERIFY(window->street().motion() == StreetView::Motion::Still);
            window->close();
        }
        const auto window = makeWindow();
        QVERIFY(!window->view().motion());
        QVERIFY(window->street().motion() == StreetView::Motion::Still);
    }

    void aLanguageIsRememberedUntilTheSystemsIsWanted()
    {
        QCOMPARE(rememberedLanguage(), QString());
        rememberLanguage(QStringLiteral("de"));
        QCOMPARE(rememberedLanguage(), QStringLiteral("de"));
        const auto window = makeWindow(); // without that translation it speaks English
        window->close();
        QCOMPARE(rememberedLanguage(), QStringLiteral("de"));
        rememberLanguage({});
        QCOMPARE(rememberedLanguage(), QString());
        QCOMPARE(languages().front(), QStringLiteral("en"));
        QCOMPARE(languageName(QStringLiteral("en")), QStringLiteral("English"));
    }

    /// Also in the smallest usual window, with the course in front of all that joins it there.
    void theTabsOfDocksAreNamedInFull()
    {
        const auto window = makeWindow();
        window->resize(1024, 700);
        QVERIFY(window->showLesson(QStringLiteral("dinner")));
        QTest::qWait(50);
        int bars = 0;
        for (const QTabBar *bar :
             window->findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!bar->isVisible() || bar->count() == 0)
                continue;
            ++bars;
            for (int i = 0; i < bar->count(); ++i) {
                const QRect tab = bar->tabRect(i);
                QVERIFY2(tab.width() > bar->fontMetrics().horizontalAdvance(bar->tabText(i)),
                         qPrintable(bar->tabText(i)));
                QVERIFY2(bar->rect().contains(tab), qPrintable(bar->tabText(i)));
            }
        }
        QVERIFY(bars > 0);
    }

    void everyTermSaysWhereItsPictureStops()
    {
        QStringList limits;
        for (std::size_t i = 0; i < model::kTermCount; ++i) {
            const QString limit = model::analogyLimit(static_cast<model::Term>(i));
            QVERIFY2(limit.endsWith(QLatin1Char('.')), qPrintable(limit));
            limits << limit;
        }
        QCOMPARE(limits.removeDuplicates(), 0);
        QVERIFY(model::analogyLimit(model::Term::Gil).contains(QStringLiteral("GIL")));
        QVERIFY(model::analogyLimit(model::Term::Crash).contains(QStringLiteral("crash")));
    }

    void theWordListCanBeSearched()
    {
        WordsDialog words;
        words.show();
        auto *table = words.findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), static_cast<int>(model::kTermCount));
        QTest::keyClicks(words.findChild<QLineEdit *>(), QStringLiteral("BATHROOM"));
        int shown = 0;
        for (int i = 0; i < table->rowCount(); ++i)
            shown += table->isRowHidden(i) ? 0 : 1;
        QVERIFY(shown > 0 && shown < 6);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestWindowMemory)
#include "tst_window_memory.moc"
