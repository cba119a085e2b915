// Every language of the program: it is there, its menus have a letter each, another one can be
// chosen without a start and without a loss. (What no translator was shown, and what has no room to
// be longer, finds tst_dialog_texts.)
#include "app/language.h"
#include "app/mnemonic.h"
#include "app/scenario_words.h"
#include "app/street_view.h"
#include "app/task_names.h"
#include "app/view_menu.h"
#include "app/window_succession.h"
#include "engine/plan_reader.h"
#include "engine/scenarios.h"
#include "tests/app/keyboard_walk.h"
#include "tests/app/own_settings.h"

#include <QDialog>
#include <QDockWidget>
#include <QEventLoop>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace brigade;
using namespace brigade::app;
using Phase = RunController::Phase;

namespace {

constexpr int kPatienceMs = 30'000;

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        brigade::testing::useSettingsIn(m_folder.path());
    }
    void cleanup()
    {
        rememberLanguage(QStringLiteral("en"));
        installTranslations(QStringLiteral("en"));
    }

    void allSevenAreThere();
    void everyScenarioHasItsTitle();
    void everyMenuHasItsLetters_data();
    void everyMenuHasItsLetters();
    void anotherLanguageLosesNothing();
    void aRunIsWaitedFor();
    void aDialogIsWaitedFor();
    void arabicIsReadFromTheRight();

private:
    QTemporaryDir m_folder;
};

void TestLanguages::allSevenAreThere()
{
    QStringList all = languages();
    all.sort();
    QCOMPARE(all, QStringList({"ar", "de", "en", "es", "fr", "pt_BR", "zh_CN"}));
    QCOMPARE(languageName(QStringLiteral("de")), QStringLiteral("Deutsch"));
}

void TestLanguages::everyScenarioHasItsTitle()
{
    QStringList grouped;
    for (const ScenarioGroup &group : scenarioGroups())
        grouped << group.names;
    for (const engine::BuiltinScenario &scenario : engine::builtinScenarios()) {
        const QString name =
            QString::fromUtf8(scenario.name.data(), static_cast<qsizetype>(scenario.name.size()));
        const auto plan = engine::readPlan(scenario.json, scenario.name);
        QVERIFY(plan);
        QCOMPARE(scenarioTitle(name), QString::fromStdString(plan.value().plan.title));
        QCOMPARE(grouped.count(name), 1);
    }
    QCOMPARE(static_cast<std::size_t>(grouped.size()), engine::builtinScenarios().size());
}

void TestLanguages::everyMenuHasItsLetters_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestLanguages::everyMenuHasItsLetters()
{
    QFETCH(QString, language);
    installTranslations(language);
    const MainWindow window(WindowMemory::Forget, {});
    QCOMPARE(brigade::testing::twice(window), QString());
    for (const QAction *top : window.findChild<QMenuBar *>()->actions()) {
        QVERIFY2(top->text().contains(QLatin1Char('&')), qPrintable(top->text()));
        QCOMPARE(brigade::testing::withoutOwnLetter(*top->menu()), QString());
    }
}

void TestLanguages::anotherLanguageLosesNothing()
{
    installTranslations(QStringLiteral("en"));
    int prepared = 0;
    WindowSuccession windows(WindowMemory::Forget, [&prepared](MainWindow &) { ++prepared; });
    MainWindow *english = &windows.window();
    english->show();
    QVERIFY(english->open(QStringLiteral("@dinner")));
    SliderValues values = english->document().state().values;
    values.amount = 5;
    english->document().setValues(values, {QStringLiteral("more")});
    english->run();
    QTRY_COMPARE_WITH_TIMEOUT(english->controller().phase(), Phase::Ended, kPatienceMs);
    english->controller().setMoment(100'000'000);
    const auto events = english->controller().session()->trace().events().size();
    const QString title = english->windowTitle();
    const engine::Plan plan = english->document().plan();

    rememberLanguage(QStringLiteral("de"));
    emit english->view().languageChosen(QStringLiteral("de"));
    QTRY_VERIFY(&windows.window() != english);
    MainWindow &german = windows.window();
    QTRY_COMPARE(prepared, 2);
    QVERIFY(german.isVisible());
    QCOMPARE(german.document().plan(), plan);
    QCOMPARE(german.controller().phase(), Phase::Ended);
    QCOMPARE(german.controller().session()->trace().events().size(), events);
    QCOMPARE(german.controller().moment(), std::optional<std::int64_t>(100'000'000));
    QCOMPARE(german.windowTitle(), title); // of the plan
    QStringList menus;
    for (const QAction *top : german.findChild<QMenuBar *>()->actions())
        menus << withoutMnemonic(top->text());
    QVERIFY2(menus.contains(QStringLiteral("Datei")), qPrintable(menus.join(QLatin1Char(' '))));
    QVERIFY(german.document().undoStack().canUndo());
    german.document().undoStack().undo();
    QVERIFY(german.document().plan() != plan);
    german.document().undoStack().redo();
    QCOMPARE(german.document().plan(), plan);
}

void TestLanguages::aRunIsWaitedFor()
{
    installTranslations(QStringLiteral("en"));
    WindowSuccession windows(WindowMemory::Forget, [](MainWindow &) {});
    MainWindow *english = &windows.window();
    english->show();
    QVERIFY(english->open(QStringLiteral("@dinner")));
    english->run();
    rememberLanguage(QStringLiteral("fr"));
    emit english->view().languageChosen(QStringLiteral("fr"));
    QTest::qWait(50);
    QCOMPARE(&windows.window(), english);
    QTRY_VERIFY_WITH_TIMEOUT(&windows.window() != english, kPatienceMs);
    QCOMPARE(windows.window().controller().phase(), Phase::Ended);
    QVERIFY(windows.window().controller().session() != nullptr);
}

/// Whoever opened it goes on in that window when it closes.
void TestLanguages::aDialogIsWaitedFor()
{
    installTranslations(QStringLiteral("en"));
    WindowSuccession windows(WindowMemory::Forget, [](MainWindow &) {});
    MainWindow *english = &windows.window();
    english->show();
    rememberLanguage(QStringLiteral("fr"));
    QEventLoop loop; // as the application's, in which that of the dialog runs
    bool stayed = false;
    QTimer::singleShot(0, &loop, [&] {
        QDialog dialog(english);
        emit english->view().languageChosen(QStringLiteral("fr"));
        QTimer::singleShot(400, &dialog, &QDialog::accept);
        dialog.exec();
        stayed = &windows.window() == english;
        loop.quit();
    });
    loop.exec();
    QVERIFY(stayed);
    QTRY_VERIFY_WITH_TIMEOUT(&windows.window() != english, kPatienceMs);
}

void TestLanguages::arabicIsReadFromTheRight()
{
    const auto reading = engine::readPlan(engine::findScenario("race-two")->json, "race-two");
    QVERIFY(bool(reading));
    const TaskNames names(reading.value().plan);
    QCOMPARE(names.variableName(0), QStringLiteral("counter"));
    installTranslations(QStringLiteral("ar"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    // A Latin name would else draw the figure that follows it to its other side.
    QCOMPARE(names.variableName(0), QStringLiteral("\u2068counter\u2069"));
    {
        MainWindow window(WindowMemory::Forget, {});
        window.show();
        QCOMPARE(window.street().layoutDirection(), Qt::RightToLeft);
        const auto middleOf = [&window](const char *dock) {
            const auto *found = window.findChild<QDockWidget *>(QString::fromLatin1(dock));
            return found->geometry().center().x();
        };
        const int street = window.street().mapTo(&window, window.street().rect().center()).x();
        QVERIFY(middleOf("brigade::app::ControlsPanel") > street);
        QVERIFY(middleOf("brigade::app::ResultsPanel") < street);
    }
    installTranslations(QStringLiteral("en"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
