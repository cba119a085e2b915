// The plan as text: applied, refused with its line, kept when the sliders move, undone.
#include "app/plan_editor.h"
#include "engine/plan_reader.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace brigade;
using namespace brigade::app;

namespace {

engine::Plan poolPlan()
{
    engine::Plan plan;
    plan.title = "Pool";
    plan.mode = engine::Mode::Pool;
    plan.threads = 4;
    plan.tasks = {{.name = "salad", .count = 8, .steps = {engine::SleepStep {10}}}};
    return plan;
}

struct Desk
{
    Desk()
    {
        document.open(poolPlan(), QStringLiteral("pool"));
        editor.show();
    }
    [[nodiscard]] QPlainTextEdit &text() { return *editor.findChild<QPlainTextEdit *>(); }
    [[nodiscard]] QString note() { return editor.findChild<QLabel *>()->text(); }
    void replace(const QString &what, const QString &with)
    {
        QString all = text().toPlainText();
        QVERIFY2(all.contains(what), qPrintable(all));
        text().setPlainText(all.replace(what, with));
    }
    void press(const char *name)
    {
        for (auto *button : editor.findChildren<QPushButton *>()) {
            if (button->text().remove(QLatin1Char('&')) == QLatin1String(name))
                button->click();
        }
    }

    PlanDocument document {2};
    PlanEditor editor {document};
};

} // namespace

class TestPlanEditor : public QObject
{
    Q_OBJECT

private slots:
    void itIsEmptyAndOffWithoutAPlan()
    {
        PlanDocument document(2);
        PlanEditor editor(document);
        QVERIFY(!editor.findChild<QPlainTextEdit *>()->isEnabled());
        QVERIFY(!editor.edited());
    }

    void itShowsWhatTheSlidersStandFor()
    {
        Desk desk;
        SliderValues values = desk.document.state().values;
        values.threads = 7;
        desk.document.setValues(values, {});
        const auto reading = engine::readPlan(desk.text().toPlainText().toStdString(), "shown");
        QVERIFY(reading.ok());
        QVERIFY(reading.value().plan == desk.document.plan());
        QCOMPARE(reading.value().plan.threads, 7U);
        QVERIFY(!desk.editor.edited());
    }

    void applyChangesThePlanAndUndoBringsItBack()
    {
        Desk desk;
        QSignalSpy opened(&desk.document, &PlanDocument::opened);
        desk.replace(QStringLiteral("\"sleep_ms\": 10"), QStringLiteral("\"sleep_ms\": 25"));
        QVERIFY(desk.editor.edited());
        QVERIFY(std::get<engine::SleepStep>(desk.document.plan().tasks[0].steps[0]).ms == 10);
        desk.press("Apply");
        QVERIFY(!desk.editor.edited());
        QVERIFY(std::get<engine::SleepStep>(desk.document.plan().tasks[0].steps[0]).ms == 25);
        QCOMPARE(opened.size(), 0); // the run that is shown stays
        desk.document.undoStack().undo();
        QVERIFY(desk.document.plan() == poolPlan());
        QVERIFY(desk.text().toPlainText().contains(QStringLiteral("\"sleep_ms\": 10")));
    }

    void wrongTextNamesItsLineAndLosesNothing()
    {
        Desk desk;
        desk.replace(QStringLiteral("\"threads\": 4"), QStringLiteral("\"threads\": \"four\""));
        const QString wrong = desk.text().toPlainText();
        const int line =
            1
            + static_cast<int>(
                wrong.left(wrong.indexOf(QStringLiteral("\"four\""))).count(QLatin1Char('\n')));
        desk.press("Apply");
        QVERIFY2(desk.note().startsWith(QStringLiteral("plan:%1: threads").arg(line)),
                 qPrintable(desk.note()));
        QCOMPARE(desk.text().toPlainText(), wrong);
        QCOMPARE(desk.text().extraSelections().size(), 1);
        QCOMPARE(desk.text().textCursor().blockNumber(), line - 1);
        QVERIFY(desk.document.plan() == poolPlan());
        desk.press("Revert");
        QVERIFY(!desk.editor.edited());
        QCOMPARE(desk.note(), QString());
    }

    void textIsKeptWhenTheSlidersMove()
    {
        Desk desk;
        desk.replace(QStringLiteral("Pool"), QStringLiteral("My own"));
        SliderValues values = desk.document.state().values;
        values.threads = 7;
        desk.document.setValues(values, {});
        QVERIFY(desk.text().toPlainText().contains(QStringLiteral("My own")));
        QVERIFY(desk.note().contains(QStringLiteral("changed elsewhere")));
        desk.press("Revert");
        QVERIFY(desk.text().toPlainText().contains(QStringLiteral("\"threads\": 7")));
    }
};

QTEST_MAIN(TestPlanEditor)
#include "tst_plan_editor.moc"
