// The plan as Python in its panel: what is listed, whose line is marked, and what it says.
#include "app/python_panel.h"
#include "engine/plan_reader.h"
#include "engine/scenarios.h"
#include "tests/model/trace_text.h"

#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace brigade;
using namespace brigade::app;
using brigade::testing::traceFrom;

namespace {

constexpr std::int64_t kMs = 1'000'000;
constexpr model::ThreadKey kSecond {engine::ProcessIndex {1}, engine::ThreadIndex {2}};
constexpr model::ThreadKey kFirst {engine::ProcessIndex {1}, engine::ThreadIndex {1}};

engine::Plan scenario(std::string_view name)
{
    for (const engine::BuiltinScenario &each : engine::builtinScenarios()) {
        if (each.name == name)
            return engine::readPlan(each.json, each.name).value().plan;
    }
    return {};
}

/// Two of the dinner's chefs: one at the steak, two at the salad.
const std::string kDinner = R"(
    @-20 ProcessSpawned 1 4242; @-10 ProcessReady 1
    1.0 @-8 ThreadStarted 1; 1.1 @-6 ThreadStarted 3; 1.2 @-5 ThreadStarted 3; @0 RunStarted
    1.1 @1ms #1 TaskStarted 0 1; 1.1 @1ms #1 StepStarted 0 0
    1.2 @2ms #3 TaskStarted 2 1; 1.2 @2ms #3 StepStarted 0 0
    1.2 @4ms #3 StepFinished 0 0; 1.2 @4ms #3 StepStarted 1 2; 1.2 @5ms #3 BlockBegin 0
    1.1 @6ms #1 StepFinished 0 0; 1.1 @6ms #1 StepStarted 1 2; 1.1 @7ms #1 BlockBegin 0
    1.2 @250ms #3 BlockEnd 0; 1.2 @250ms #3 StepFinished 1 2; 1.2 @250ms #3 TaskFinished 0
    1.2 @260ms ThreadEnded; 1.1 @500ms #1 BlockEnd 0
    1.1 @500ms #1 StepFinished 1 2; 1.1 @500ms #1 TaskFinished 0; @501ms RunEnded 0)";

struct Kitchen
{
    explicit Kitchen(const engine::Plan &plan = scenario("dinner"))
    {
        panel.resize(400, 500);
        document.open(plan, QStringLiteral("dinner"));
        panel.show();
    }

    void replay() { controller.showRecording(traceFrom(kDinner, scenario("dinner"))); }
    void at(std::int64_t timeNs)
    {
        controller.setMoment(timeNs);
        QTest::qWait(150); // the panel looks ten times a second
    }
    /// "▶ 1,2 | time.sleep(0.248)" of each mark
    [[nodiscard]] QStringList marks() const
    {
        QStringList words;
        const QStringList lines = panel.view().toPlainText().split(QLatin1Char('\n'));
        for (const LineMark &mark : panel.view().marks())
            words << mark.label + QStringLiteral(" | ") + lines.at(mark.line).trimmed();
        return words;
    }
    [[nodiscard]] QString note() const { return panel.findChild<QLabel *>()->text(); }
    [[nodiscard]] QComboBox &chooser() const { return *panel.findChild<QComboBox *>(); }

    PlanDocument document {2};
    RunController controller {{}};
    PythonPanel panel {document, controller};
};

QStringList list(std::initializer_list<const char *> words)
{
    QStringList all;
    for (const char *word : words)
        all << QString::fromUtf8(word);
    return all;
}

} // namespace

class TestPythonPanel : public QObject
{
    Q_OBJECT

private slots:
    void withoutAPlanItSaysSo()
    {
        PlanDocument document(2);
        RunController controller({});
        PythonPanel panel(document, controller);
        panel.show();
        QVERIFY(panel.view().toPlainText().isEmpty());
        QVERIFY(!panel.findChild<QComboBox *>()->isEnabled());
        QVERIFY(panel.findChild<QLabel *>()->text().contains(QStringLiteral("opened")));
    }

    void programOrOneTaskAndItsCopy()
    {
        Kitchen kitchen;
        QCOMPARE(kitchen.chooser().count(), 4);
        QVERIFY(kitchen.panel.view().toPlainText().contains(QStringLiteral("def main():")));
        kitchen.chooser().setCurrentIndex(3);
        QCOMPARE(kitchen.panel.view().toPlainText(),
                 QStringLiteral("def make_salad():\n    chop(ms=2)\n    time.sleep(0.248)\n"));
        kitchen.panel.findChild<QToolButton *>()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), kitchen.panel.listing().text());
        kitchen.panel.setVocabulary(model::Vocabulary::Computer);
        QCOMPARE(kitchen.chooser().currentIndex(), 3);
        QVERIFY(kitchen.panel.view().toPlainText().contains(QStringLiteral("compute(ms=2)")));
        QVERIFY(kitchen.panel.view().isReadOnly());
    }

    void aSliderChangesTheProgramAndKeepsTheChoice()
    {
        Kitchen kitchen(scenario("pool-of-4"));
        SliderValues values = kitchen.document.state().values;
        values.threads = 7;
        kitchen.document.setValues(values, {});
        QTRY_VERIFY(kitchen.panel.view().toPlainText().contains(QStringLiteral("max_workers=7")));
        kitchen.chooser().setCurrentIndex(1);
        values.threads = 8;
        kitchen.document.setValues(values, {});
        QTest::qWait(150);
        QCOMPARE(kitchen.chooser().currentIndex(), 1);
    }

    void everybodysLineIsMarkedForwardAndBackward()
    {
        Kitchen kitchen;
        kitchen.replay();
        const QStringList early = list({"1 | chop(ms=2)", "2 | chop(ms=2)"});
        const QStringList late = list({"1 | time.sleep(0.498)", "2 | time.sleep(0.248)"});
        kitchen.at(3 * kMs);
        QCOMPARE(kitchen.marks(), early);
        kitchen.at(100 * kMs);
        QCOMPARE(kitchen.marks(), late);
        QVERIFY(kitchen.note().contains(QStringLiteral("arrows")));
        kitchen.at(3 * kMs);
        QCOMPARE(kitchen.marks(), early);
        kitchen.at(600 * kMs);
        QCOMPARE(kitchen.marks(), QStringList());
    }

    void theFollowedChefIsSaidToBeHere()
    {
        Kitchen kitchen;
        kitchen.replay();
        kitchen.controller.select(kSecond);
        kitchen.at(104 * kMs);
        QCOMPARE(kitchen.marks(), list({"2 | time.sleep(0.248)"}));
        QVERIFY(kitchen.panel.view().marks()[0].emphasis == LineEmphasis::Followed);
        QCOMPARE(kitchen.note(),
                 QStringLiteral("Chef 2 is here: time.sleep(0.248), for 100 ms so far"));
        kitchen.panel.setVocabulary(model::Vocabulary::Computer);
        QVERIFY(kitchen.note().startsWith(QStringLiteral("Thread 2 is here: ")));
        kitchen.at(252 * kMs);
        QCOMPARE(kitchen.note(), QStringLiteral("Thread 2 has no task in hand."));
        kitchen.at(270 * kMs);
        QCOMPARE(kitchen.note(), QStringLiteral("Thread 2 is not there at this moment."));
        kitchen.controller.select(kFirst);
        kitchen.chooser().setCurrentIndex(3);
        QTRY_VERIFY(kitchen.note().contains(QStringLiteral("make_steak(), which is not listed")));
    }

    void theFollowedLineIsKeptInSightAndItsArrowInTheMargin()
    {
        Kitchen kitchen;
        kitchen.panel.resize(300, 180);
        kitchen.replay();
        for (const std::int64_t moment : {3 * kMs, 100 * kMs}) {
            kitchen.controller.select({});
            kitchen.at(moment);
            kitchen.controller.select(kSecond);
            QTest::qWait(150);
            const PythonView &view = kitchen.panel.view();
            const QRect arrow = view.arrowOf(view.marks().at(0));
            QVERIFY(!arrow.isEmpty());
            QVERIFY(arrow.right() < view.marginWidth());
            QVERIFY(arrow.bottom() < view.viewport()->height());
        }
    }

    void aPlanWithOtherTasksIsNotMarked()
    {
        Kitchen kitchen;
        kitchen.replay();
        kitchen.at(3 * kMs);
        engine::Plan other = scenario("dinner");
        other.tasks[0].steps.emplace_back(engine::SleepStep {9});
        kitchen.document.edit(other);
        QTest::qWait(150);
        QVERIFY(kitchen.panel.view().toPlainText().contains(QStringLiteral("time.sleep(0.009)")));
        QCOMPARE(kitchen.marks(), QStringList());
        QVERIFY(kitchen.note().contains(QStringLiteral("other tasks")));
        kitchen.controller.showRecording(
            traceFrom(kDinner, scenario("gil-io"))); // the later counts
        QTest::qWait(150);
        QVERIFY(kitchen.panel.view().toPlainText().contains(QStringLiteral("def make_dish")));
    }

    void itLooksAtMostTenTimesASecondAndNeverWhileHidden()
    {
        Kitchen kitchen;
        kitchen.replay();
        QTest::qWait(150);
        const int before = kitchen.panel.looks();
        QElapsedTimer clock;
        clock.start();
        for (std::int64_t i = 0; clock.elapsed() < 500; ++i) {
            kitchen.controller.setMoment(i * 1000);
            QTest::qWait(1);
        }
        const auto most = static_cast<int>(clock.elapsed() / 100) + 2;
        QVERIFY2(kitchen.panel.looks() - before <= most, qPrintable(QString::number(most)));
        QVERIFY(kitchen.panel.looks() > before);
        kitchen.panel.hide();
        QTest::qWait(150);
        const int hidden = kitchen.panel.looks();
        kitchen.at(100 * kMs);
        QCOMPARE(kitchen.panel.looks(), hidden);
        kitchen.panel.show();
        QCOMPARE(kitchen.marks(), list({"1 | time.sleep(0.498)", "2 | time.sleep(0.248)"}));
    }
};

QTEST_MAIN(TestPythonPanel)
#include "tst_python_panel.moc"
