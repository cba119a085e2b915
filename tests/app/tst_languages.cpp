// Every language of the program: it is there, its menus have a letter each, another one can be
// chosen without a start and without a loss; and a language that nobody speaks finds the texts
// that no translator was shown, and those that have no room to be longer.
#include "app/charges_dialog.h"
#include "app/help_actions.h"
#include "app/language.h"
#include "app/manual_dialog.h"
#include "app/mnemonic.h"
#include "app/repeat_dialog.h"
#include "app/scenario_words.h"
#include "app/slider_row.h"
#include "app/step_dialog.h"
#include "app/street_view.h"
#include "app/sweep_dialog.h"
#include "app/task_names.h"
#include "app/timeline_panel.h"
#include "app/view_menu.h"
#include "app/window_succession.h"
#include "engine/plan_reader.h"
#include "engine/scenarios.h"
#include "tests/app/keyboard_walk.h"
#include "tests/app/own_settings.h"

#include <QDialog>
#include <QDockWidget>
#include <QEventLoop>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTranslator>

using namespace brigade;
using namespace brigade::app;
using Phase = RunController::Phase;

namespace {

constexpr int kPatienceMs = 30'000;

/// Marks what went through a translator, and makes it 40 % longer.
class Pseudo : public QTranslator
{
public:
    QString translate(const char *context,
                      const char *source,
                      const char * /*note*/,
                      int /*count*/) const override
    {
        const QLatin1String where(context);
        if (source == nullptr || *source == 0 || where == QLatin1String("QShortcut"))
            return {};
        const QString text = QString::fromUtf8(source);
        if (where.startsWith(QLatin1Char('Q'))) // Qt's own
            return QStringLiteral("⟦%1⟧").arg(text);
        const auto more = m_longer ? (withoutMnemonic(text).size() * 2 + 4) / 5 : 0;
        // Patterns of file dialogs, and what is cut apart, stay whole.
        if (text.contains(QLatin1String("(*.")))
            return QStringLiteral("⟦%1⟧").arg(
                QString(text).replace(QLatin1String(";;"), QLatin1String("⟧;;⟦")));
        return QStringLiteral("⟦") + text + QString(more, QLatin1Char('x')) + QStringLiteral("⟧");
    }
    bool isEmpty() const override { return false; }
    void makeLonger() { m_longer = true; }

private:
    bool m_longer = false;
};

/// What is left of a text when all that a translator saw is taken out.
QString unseen(QString text)
{
    static const QRegularExpression kInner(QStringLiteral("⟦[^⟦⟧]*⟧"));
    static const QRegularExpression kTag(QStringLiteral("<[^>]*>"));
    text.remove(kTag);
    while (text.contains(kInner))
        text.remove(kInner);
    return text;
}

/// A word that somebody has to read: not a number, a unit, a name of the plan.
bool hasWord(const QString &text)
{
    static const QRegularExpression kWord(QStringLiteral("[A-Za-z]{4,}"));
    static const QRegularExpression kNames(QStringLiteral(
        "Dinner for three|threads|steak|dessert|salad|dinner|English|Deutsch|Español|Français|"
        "Português do Brasil|Brigade|JSON|https?://\\S*|"
        "[A-Z][a-z]*\\+|Ctrl|Shift|Space|Home|Left|Right"));
    return QString(text).remove(kNames).contains(kWord);
}

void addTexts(QStringList &texts, const QAction &action)
{
    texts << action.text() << action.statusTip();
    if (action.toolTip() != withoutMnemonic(action.text()))
        texts << action.toolTip();
}

void addTexts(QStringList &texts, const QTabBar &tabs)
{
    for (int i = 0; i < tabs.count(); ++i)
        texts << tabs.tabText(i) << tabs.tabToolTip(i);
}

void addTexts(QStringList &texts, const QHeaderView &header)
{
    for (int i = 0; header.model() != nullptr && i < header.count(); ++i)
        texts << header.model()->headerData(i, header.orientation()).toString();
}

/// What the widget itself says.
void addTexts(QStringList &texts, const QWidget &widget)
{
    texts << widget.toolTip() << widget.accessibleName() << widget.accessibleDescription()
          << widget.whatsThis();
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label != nullptr)
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button != nullptr)
        texts << button->text();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget); group != nullptr)
        texts << group->title();
    if (const auto *dock = qobject_cast<const QDockWidget *>(&widget); dock != nullptr)
        texts << dock->windowTitle();
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget); tabs != nullptr)
        addTexts(texts, *tabs);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header != nullptr)
        addTexts(texts, *header);
}

/// All that a window and those in it say.
QStringList textsOf(const QWidget &window)
{
    QStringList texts {window.windowTitle()};
    for (const QWidget *each : window.findChildren<QWidget *>())
        addTexts(texts, *each);
    for (const QAction *action : window.findChildren<QAction *>())
        addTexts(texts, *action);
    return texts;
}

/// Buttons and one-line labels that show less than they say.
QStringList cutIn(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        if (!each->isVisible() || each->visibleRegion().isEmpty())
            continue;
        const auto *label = qobject_cast<const QLabel *>(each);
        const auto *button = qobject_cast<const QPushButton *>(each);
        const bool oneLine = label != nullptr && !label->wordWrap() && !label->text().isEmpty()
            && label->pixmap().isNull() && label->toolTip() != label->text();
        if ((oneLine || button != nullptr) && each->width() < each->minimumSizeHint().width())
            cut << (label != nullptr ? label->text() : button->text());
    }
    return cut;
}

/// What stays so: a layout needs its time on a busy machine.
QStringList stillCutIn(const QWidget &window)
{
    constexpr int kSettledMs = 3'000;
    QTest::qWait(50);
    static_cast<void>(QTest::qWaitFor([&window] { return cutIn(window).isEmpty(); }, kSettledMs));
    return cutIn(window);
}

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
    void everyTextWasShownToTranslators();
    void longerTextsHaveRoom();

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
    }
    installTranslations(QStringLiteral("en"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TestLanguages::everyTextWasShownToTranslators()
{
    Pseudo pseudo;
    QVERIFY(QCoreApplication::installTranslator(&pseudo));
    MainWindow window(WindowMemory::Forget, {});
    window.show();
    QVERIFY(window.open(QStringLiteral("@dinner")));
    window.run();
    QTRY_COMPARE_WITH_TIMEOUT(window.controller().phase(), Phase::Ended, kPatienceMs);
    window.showSweep();
    window.showRepeat();
    window.showSteps();
    window.help().showManual();
    window.help().showKeys();
    const auto *manual = window.findChild<ManualDialog *>();
    QVERIFY(manual != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(manual->ready(), kPatienceMs);
    QTest::qWait(100);
    QStringList missed;
    for (const QWidget *top : QApplication::topLevelWidgets()) {
        if (top != &window && top->window() == top && top->parent() == nullptr)
            continue;
        for (const QString &text : textsOf(*top)) {
            if (hasWord(unseen(text)))
                missed << text;
        }
    }
    QCoreApplication::removeTranslator(&pseudo);
    missed.removeDuplicates();
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1Char('\n'))));
}

void TestLanguages::longerTextsHaveRoom()
{
    Pseudo pseudo;
    pseudo.makeLonger();
    QVERIFY(QCoreApplication::installTranslator(&pseudo));
    QStringList cut;
    {
        MainWindow window(WindowMemory::Forget, {});
        window.resize(1024, 700);
        window.show();
        QVERIFY(window.open(QStringLiteral("@dinner")));
        window.run();
        QTRY_COMPARE_WITH_TIMEOUT(window.controller().phase(), Phase::Ended, kPatienceMs);
        cut << stillCutIn(window);
        QVERIFY2(window.width() <= 1100, qPrintable(QString::number(window.width())));
        for (QWidget *dialog : std::initializer_list<QWidget *> {
                 &window.showSweep(), &window.showRepeat(), &window.showSteps()}) {
            cut << stillCutIn(*dialog);
        }
    }
    QCoreApplication::removeTranslator(&pseudo);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
