// Every panel, dialog and bar that the window has, in three ways: in a language that nobody speaks,
// which finds words that no translator was shown; with words that are 40 % longer, on a small
// screen; and with letters of twice the size. Nothing that is read may be cut.
#include "app/course_panel.h"
#include "tests/app/own_settings.h"
#include "tests/app/text_fit.h"
#include "tests/app/window_sights.h"
#include "tests/app/window_texts.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

using namespace brigade;
using namespace brigade::app;
using namespace brigade::testing;

namespace {

enum class Way : std::uint8_t { Marked, Longer, TwiceTheSize };

constexpr QSize kSmallScreen {1024, 700};
constexpr QSize kScreen {1920, 1080};

/// A window for all that is looked at in one way.
class Stage
{
public:
    explicit Stage(Way way)
        : m_way(way)
        , m_usual(QApplication::font())
    {
        if (way == Way::TwiceTheSize) {
            QFont large = m_usual;
            large.setPointSizeF(2 * m_usual.pointSizeF());
            QApplication::setFont(large);
        } else {
            m_language.emplace(way == Way::Marked ? PseudoKind::Marked : PseudoKind::Longer);
        }
        engine::RunOptions options;
        options.workerPath = BRIGADE_WORKER;
        m_window = std::make_unique<MainWindow>(WindowMemory::Forget, options);
        m_window->resize(screen());
        m_window->show();
    }
    ~Stage()
    {
        m_window.reset();
        QApplication::setFont(m_usual);
    }
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    [[nodiscard]] Way way() const { return m_way; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] QSize screen() const
    {
        return m_way == Way::TwiceTheSize ? kScreen : kSmallScreen;
    }

private:
    Way m_way;
    QFont m_usual;
    std::optional<PseudoLanguage> m_language;
    std::unique_ptr<MainWindow> m_window;
};

/// Whoever adds a panel, a dialog or a bar to the window adds it here.
std::vector<Sight> sights()
{
    return {
        {"window", "brigade::app::MainWindow", visitWindow},
        panelSight("controls", "brigade::app::ControlsPanel"),
        panelSight("timeline", "brigade::app::TimelinePanel"),
        {"charts", "brigade::app::ChartsPanel", visitCharts},
        panelSight("figures", "brigade::app::ResultsPanel"),
        panelSight("insights", "brigade::app::InsightsPanel"),
        panelSight("JSON", "brigade::app::PlanEditor"),
        panelSight("runs", "brigade::app::RunsPanel"),
        panelSight("Python", "brigade::app::PythonPanel"),
        panelSight("course", "brigade::app::CoursePanel"),
        {"steps of lessons", "brigade::app::CoursePanel", visitLessons},
        {"sweep", "brigade::app::SweepDialog", visitSweep},
        {"many runs", "brigade::app::RepeatDialog", visitRepeat},
        {"scheduler", "brigade::app::StepDialog", visitSteps},
        {"charges", "brigade::app::ChargesDialog", visitCharges},
        {"comparison", "brigade::app::CompareDialog", visitComparison},
        modalSight("Export picture…", "brigade::app::ExportDialog"),
        modalSight("Report of predictions and results…", "QInputDialog"),
        dialogSight("Events as a table…", "brigade::app::EventsDialog"),
        dialogSight("Choosing…", "brigade::app::ChoosingDialog"),
        dialogSight("Picture gallery…", "brigade::app::GalleryDialog"),
        dialogSight("Glossary…", "brigade::app::GlossaryDialog"),
        dialogSight("Write your own lessons…", "QDialog"),
        dialogSight("Words, and where the analogy stops", "brigade::app::WordsDialog"),
        dialogSight("Manual", "brigade::app::ManualDialog"),
        dialogSight("Keyboard", "brigade::app::KeyboardDialog"),
        dialogSight("About Brigade", "brigade::app::AboutDialog"),
        {"message with an offer", "brigade::app::MessageBar", visitOffer},
        {"message of an error", "brigade::app::MessageBar", visitError},
        {"deadlock", "brigade::app::DeadlockBar", visitDeadlock},
        {"open to HTTP", "brigade::app::ServeBar", visitServing},
    };
}

QSet<QByteArray> visitedTypes()
{
    QSet<QByteArray> types;
    for (const Sight &sight : sights())
        types << sight.type;
    return types;
}

QStringList knownNames(MainWindow &window)
{
    static const QStringList kOfScenarios = scenarioNames();
    // Of sampleCharges(), and programs that ask over HTTP.
    QStringList names {QStringLiteral("A processor"), QStringLiteral("Linux 6"),
                       QStringLiteral("curl"), QStringLiteral("wrk")};
    names << kOfScenarios << namesOf(window.document().plan()) << namesOf(window.course().course());
    return longestFirst(names);
}

QStringList unwrappedIn(const QWidget &seen, const QStringList &names)
{
    QStringList unwrapped;
    for (const QString &text : textsOf(seen)) {
        if (hasUnseenWord(text, names))
            unwrapped << QStringLiteral("no translator was shown: ") + text;
    }
    return unwrapped;
}

/// Made when another language was spoken, and kept.
QStringList staleIn(const QWidget &seen)
{
    QStringList stale;
    for (const QString &text : textsOf(seen)) {
        if (text.contains(kMarkBegin))
            stale << QStringLiteral("of the language before: ") + text;
    }
    return stale;
}

QStringList wrongIn(QWidget &seen, Stage &stage)
{
    if (stage.way() == Way::Marked)
        return unwrappedIn(seen, knownNames(stage.window()));
    QStringList wrong = staleIn(seen);
    if (const QString large = tooLargeFor(stage.screen(), seen); !large.isEmpty())
        wrong << large;
    seen.resize(seen.size().boundedTo(stage.screen()));
    return wrong << stillCutIn(seen);
}

} // namespace

class TestDialogTexts : public QObject
{
    Q_OBJECT

public:
    static void initMain();

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        brigade::testing::useSettingsIn(m_folder.path());
        if (qEnvironmentVariable("QT_QPA_PLATFORM").contains(QLatin1String("configfile")))
            QCOMPARE(QGuiApplication::primaryScreen()->size(), kScreen);
    }
    void cleanupTestCase() { m_stage.reset(); }

    void everythingIsReadable_data();
    void everythingIsReadable();
    void everyDialogAndBarIsSeen();
    void everyPanelIsSeen();
    void whatIsCutIsFound();
    void whatScrollsIsNotCut();
    void whatIsUnwrappedIsFound_data();
    void whatIsUnwrappedIsFound();
    void whatIsLongerIsSoByWords();

private:
    Stage &stage(Way way);

    QTemporaryDir m_folder;
    std::unique_ptr<Stage> m_stage;
};

/// The screen that Qt has without one is smaller than any: dialogs would fit themselves to it.
void TestDialogTexts::initMain()
{
#if defined(Q_OS_LINUX)
    static const QTemporaryDir kFolder;
    QFile file(kFolder.filePath(QStringLiteral("screen.json")));
    if (qgetenv("QT_QPA_PLATFORM") != "offscreen" || !file.open(QIODevice::WriteOnly))
        return;
    file.write(R"({"screens": [{"name": "screen", "x": 0, "y": 0, "width": 1920, "height": 1080,
                   "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file.fileName()));
#endif
}

Stage &TestDialogTexts::stage(Way way)
{
    if (m_stage == nullptr || m_stage->way() != way) {
        m_stage.reset(); // its language ends before another one begins
        m_stage = std::make_unique<Stage>(way);
    }
    return *m_stage;
}

void TestDialogTexts::everythingIsReadable_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<std::size_t>("sight");
    const std::vector<Sight> all = sights();
    constexpr std::array<std::pair<Way, const char *>, 3> kWays {
        {{Way::Marked, "pseudo"}, {Way::Longer, "40 % longer"}, {Way::TwiceTheSize, "200 %"}}};
    for (const auto &[way, name] : kWays) {
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::addRow("%s: %s", name, all[i].name) << way << i;
    }
}

void TestDialogTexts::everythingIsReadable()
{
    QFETCH(Way, way);
    QFETCH(std::size_t, sight);
    Stage &here = stage(way);
    QStringList wrong;
    const bool came = sights()[sight].visit(here.window(), [&](QWidget &seen) {
        QTest::qWait(50); // what is shown anew fills itself
        wrong << wrongIn(seen, here);
    });
    QVERIFY2(came, "it could not be opened");
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestDialogTexts::everyDialogAndBarIsSeen()
{
    static const QRegularExpression kClass(
        QStringLiteral("class (\\w+(?:Dialog|Bar)) (?:final )?: public Q(?:Dialog|Frame)\\b"));
    const QSet<QByteArray> seen = visitedTypes();
    const QDir folder(QStringLiteral(BRIGADE_SOURCE_DIR "/app"));
    int classes = 0;
    for (const QString &name : folder.entryList({QStringLiteral("*.h")})) {
        QFile header(folder.filePath(name));
        QVERIFY(header.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(header.readAll());
        for (auto found = kClass.globalMatch(text); found.hasNext(); ++classes) {
            const QByteArray type = "brigade::app::" + found.next().captured(1).toLatin1();
            QVERIFY2(seen.contains(type), type.constData());
        }
    }
    QVERIFY(classes > 15);
}

void TestDialogTexts::everyPanelIsSeen()
{
    const QSet<QByteArray> seen = visitedTypes();
    const MainWindow window(WindowMemory::Forget, {});
    const auto docks = window.findChildren<QDockWidget *>();
    QVERIFY(!docks.isEmpty());
    for (const QDockWidget *dock : docks)
        QVERIFY2(seen.contains(dock->objectName().toLatin1()), qPrintable(dock->objectName()));
}

void TestDialogTexts::whatIsCutIsFound()
{
    m_stage.reset(); // letters of the usual size
    QWidget window;
    window.resize(600, 300);
    QLabel line(QStringLiteral("A line of several words"), &window);
    QLabel lines(QStringLiteral("Several words that need more than one line"), &window);
    lines.setWordWrap(true);
    lines.move(0, 100);
    QPushButton button(QStringLiteral("Some button or other"), &window);
    button.move(0, 200);
    const auto fit = [&] {
        line.move(0, 0);
        line.resize(line.sizeHint());
        lines.resize(200, lines.heightForWidth(200));
        button.resize(button.sizeHint());
    };
    window.show();
    fit();
    QCOMPARE(cutIn(window), QStringList());
    line.resize(line.width() - 1, line.height());
    QCOMPARE(cutIn(window).size(), 1);
    line.setToolTip(line.text()); // it may
    QCOMPARE(cutIn(window), QStringList());
    line.setToolTip({});
    line.resize(0, line.height());
    QCOMPARE(cutIn(window).size(), 1);
    fit();
    line.move(window.width() - line.width() / 2, 0);
    QCOMPARE(cutIn(window).size(), 1);
    fit();
    lines.resize(200, lines.height() / 2);
    QCOMPARE(cutIn(window).size(), 1);
    lines.resize(10, 100);
    QCOMPARE(cutIn(window).size(), 1);
    fit();
    button.resize(button.width() - 1, button.height());
    QCOMPARE(cutIn(window).size(), 1);
    fit();
    QVERIFY(tooLargeFor({600, 300}, window).isEmpty());
    window.setMinimumWidth(601);
    QVERIFY(!tooLargeFor({600, 300}, window).isEmpty());
}

void TestDialogTexts::whatScrollsIsNotCut()
{
    QScrollArea area;
    auto *wide = new QLabel(QString(100, QLatin1Char('w')));
    area.setWidget(wide);
    area.resize(200, 100);
    area.show();
    QCOMPARE(cutIn(area), QStringList());
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QCOMPARE(cutIn(area).size(), 1);
}

void TestDialogTexts::whatIsUnwrappedIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("unseen");
    const auto row = [](const char *text, bool unseen) {
        QTest::newRow(text) << QString::fromUtf8(text) << unseen;
    };
    row("Open", true);
    row("⟦Open⟧ now", true);
    row("<b>No way</b>", true);
    row("steaks", true);
    row("Home", true);
    row("⟦Open⟧", false);
    row("⟦Cook ⟦a steak⟧ at once⟧", false);
    row("<b>⟦Yes⟧</b>", false);
    row("steak 2", false);
    row("12.5 ms", false);
    row("3 µs, 4 MB", false);
    row("Ctrl+Shift+Z, Ctrl+Y", false);
    row("F5", false);
    row("&2 Deutsch", false);
    row("⟦%1⟧ – Brigade", false);
    row("/tmp/plan.json", false);
}

void TestDialogTexts::whatIsUnwrappedIsFound()
{
    QFETCH(QString, text);
    QFETCH(bool, unseen);
    QCOMPARE(hasUnseenWord(text, longestFirst({QStringLiteral("steak")})), unseen);
}

void TestDialogTexts::whatIsLongerIsSoByWords()
{
    QCOMPARE(longerText(QStringLiteral("&Open")), QStringLiteral("&Openxx"));
    QCOMPARE(longerText(QStringLiteral("%1 %")), QStringLiteral("%1 %"));
    QCOMPARE(longerText(QStringLiteral("<b>%1</b> of %2")), QStringLiteral("<b>%1</b> of %2xx"));
    const QString sentence(100, QLatin1Char('a'));
    QCOMPARE(longerText(sentence).size(), 140);
    QVERIFY(longerText(sentence).contains(QLatin1String("a xxxxxx xxxxxx")));
}

QTEST_MAIN(TestDialogTexts)
#include "tst_dialog_texts.moc"
