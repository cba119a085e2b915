// "You are the scheduler" in the window, with the real worker.
#include "app/python_view.h"
#include "app/step_dialog.h"
#include "app/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace brigade;
using namespace brigade::app;

namespace {

std::unique_ptr<StepDialog> shownDialog(StepChallenge challenge)
{
    auto dialog = std::make_unique<StepDialog>(BRIGADE_WORKER);
    dialog->show();
    dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(dialog.get()))
        qWarning("the dialog is not active");
    dialog->play(challenge);
    return dialog;
}

/// Where a folder is named, pictures of the dialog are written there.
void photograph(StepDialog &dialog, const QString &name)
{
    const QString folder = qEnvironmentVariable("BRIGADE_STEP_PICTURES");
    if (folder.isEmpty())
        return;
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(theme);
        QTest::qWait(50);
        dialog.grab().save(
            QStringLiteral("%1/%2-%3.png")
                .arg(folder, name,
                     theme == Theme::Light ? QStringLiteral("light") : QStringLiteral("dark")));
    }
    applyTheme(Theme::Light);
}

} // namespace

class StepDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void keysMoveTheThreadsAndTheLossIsRecognised()
    {
        const auto dialog = shownDialog(StepChallenge::LoseOne);
        QVERIFY(dialog->session() != nullptr);
        const auto *view = dialog->findChild<PythonView *>();
        QCOMPARE(view->marks().size(), std::size_t {1});
        QTest::keyClick(dialog.get(), Qt::Key_1);
        QCOMPARE(view->marks().size(), std::size_t {2});
        for (const Qt::Key key : {Qt::Key_2, Qt::Key_1, Qt::Key_1})
            QTest::keyClick(dialog.get(), key);
        photograph(*dialog, QStringLiteral("lose-one"));
        QVERIFY(!dialog->solved());
        QTest::keyClick(dialog.get(), Qt::Key_2);
        QTest::keyClick(dialog.get(), Qt::Key_2);
        QVERIFY(dialog->solved());
        QVERIFY(dialog->message().contains(QStringLiteral("Solved")));
        QTest::keyClick(dialog.get(), Qt::Key_Backspace);
        QVERIFY(!dialog->solved());
        QCOMPARE(dialog->session()->choices().size(), std::size_t {5});
    }

    void aGameThatIsOverAsksForNoMove()
    {
        const auto dialog = shownDialog(StepChallenge::LoseOne);
        dialog->offerPlan(dialog->session()->plan());
        dialog->playOffered();
        const auto asks = [&] {
            const auto labels = dialog->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->text().startsWith(QStringLiteral("Choose who moves"));
            });
        };
        QVERIFY(asks());
        dialog->replay(QStringLiteral("111222"));
        QVERIFY(dialog->session()->state().over());
        QVERIFY(!asks());
        QTest::keyClick(dialog.get(), Qt::Key_Backspace);
        QVERIFY(asks());
    }

    void nothingLostSolvesNothing()
    {
        const auto dialog = shownDialog(StepChallenge::LoseOne);
        dialog->replay(QStringLiteral("111222"));
        QVERIFY(dialog->session()->state().over());
        QVERIFY(!dialog->solved());
    }

    void tryingAllShowsThatTheLockSaves()
    {
        const auto dialog = shownDialog(StepChallenge::LockSaves);
        dialog->choose(1);
        QVERIFY(!dialog->session()->state().mayMove(2));
        dialog->tryAll();
        QTRY_VERIFY(dialog->solved());
        QVERIFY(!dialog->exploring());
        photograph(*dialog, QStringLiteral("lock"));
    }

    void tryingAllWithoutTheLockCountsEighteen()
    {
        const auto dialog = shownDialog(StepChallenge::LoseOne);
        dialog->tryAll();
        QTRY_VERIFY(!dialog->exploring());
        QVERIFY(dialog->message().contains(QStringLiteral("18")));
        QVERIFY(!dialog->solved());
    }

    void aDeadlockIsRecognised()
    {
        const auto dialog = shownDialog(StepChallenge::Deadlock);
        dialog->replay(QStringLiteral("1 2 1 2"));
        QVERIFY(dialog->solved());
        for (const auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().startsWith(QLatin1Char('[')))
                QVERIFY(!button->isEnabled());
        }
        photograph(*dialog, QStringLiteral("deadlock"));
    }

    void theSleeperWaitsForAllOthers()
    {
        const auto dialog = shownDialog(StepChallenge::SleeperWaits);
        dialog->choose(1);
        photograph(*dialog, QStringLiteral("asleep"));
        QTRY_VERIFY(dialog->session()->state().mayMove(1));
        for (const model::StepNumber number : {2U, 2U, 2U, 3U, 3U})
            dialog->choose(number);
        QVERIFY(!dialog->solved());
        dialog->choose(3);
        QVERIFY(dialog->solved());
        photograph(*dialog, QStringLiteral("sleeper"));
    }

    void choicesGoByTheClipboard()
    {
        const auto dialog = shownDialog(StepChallenge::LoseOne);
        QGuiApplication::clipboard()->setText(QStringLiteral("1 2 2"));
        QTest::keyClick(dialog.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(dialog->session()->choices(), (model::Interleaving {1, 2, 2}));
        dialog->choose(1);
        QTest::keyClick(dialog.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("1 2 2 1"));
        dialog->replay(QStringLiteral("1 2 x"));
        QVERIFY(!dialog->message().isEmpty());
    }

    void aPlanThatCannotBeSteppedIsALine()
    {
        const auto dialog = shownDialog(StepChallenge::LoseOne);
        auto plan = challengePlan(StepChallenge::LoseOne);
        plan.processes = 3;
        dialog->offerPlan(plan);
        auto *chooser = dialog->findChild<QComboBox *>();
        chooser->setCurrentIndex(chooser->count() - 1);
        emit chooser->activated(chooser->count() - 1);
        QVERIFY(dialog->message().contains(QStringLiteral("processes")));
        QVERIFY(dialog->session() == nullptr);
    }

    void aPlanThatIsTooLargeIsOfferedSmaller()
    {
        const auto dialog = shownDialog(StepChallenge::LoseOne);
        engine::Plan plan = challengePlan(StepChallenge::LoseOne);
        std::get<engine::IncrementStep>(plan.tasks.front().steps.front()).times = 100'000;
        dialog->offerPlan(plan);
        dialog->playOffered();
        QVERIFY(dialog->session() == nullptr);
        QVERIFY(dialog->message().contains(QStringLiteral("moments")));
        QPushButton *smaller = nullptr;
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(QStringLiteral("maller")))
                smaller = button;
        }
        QVERIFY(smaller != nullptr);
        photograph(*dialog, QStringLiteral("too-large"));
        smaller->click();
        QVERIFY(dialog->session() != nullptr);
        QVERIFY(!smaller->isVisible());
        dialog->replay(QStringLiteral("111111222222"));
        QVERIFY(dialog->session()->state().over());
        dialog->play(StepChallenge::Deadlock);
        QVERIFY(!smaller->isVisible());
    }

    void anInterleavingIsSavedAndExported()
    {
        const QTemporaryDir folder;
        const auto dialog = shownDialog(StepChallenge::LoseOne);
        dialog->replay(QStringLiteral("12112"));
        dialog->choose(2);
        QVERIFY(dialog->saveTo(folder.filePath(QStringLiteral("a.json"))));
        for (const char *name : {"a.png", "a.svg", "a.pdf", "a.csv"})
            QVERIFY2(dialog->exportTo(folder.filePath(QLatin1String(name)), Theme::Light),
                     qPrintable(dialog->message()));
        QFile table(folder.filePath(QStringLiteral("a.csv")));
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = table.readAll().split('\n');
        QCOMPARE(lines.size(), 8); // header, six moves, the end
        QVERIFY2(lines[4].contains("writes 1"), lines[4].constData());
        QVERIFY(lines[6].endsWith("\"counter = 1\""));
        QVERIFY(!dialog->exportTo(folder.filePath(QStringLiteral("no/a.csv")), Theme::Light));
        QVERIFY(dialog->message().contains(QStringLiteral("a.csv")));
        dialog->play(StepChallenge::Deadlock);
        QVERIFY(dialog->openSaved(folder.filePath(QStringLiteral("a.json"))));
        QCOMPARE(dialog->session()->choices(), (model::Interleaving {1, 2, 1, 1, 2, 2}));
        QVERIFY(!dialog->openSaved(folder.filePath(QStringLiteral("a.png"))));
    }

    /// A move's row goes with its undo.
    void movesFollowTheChoices()
    {
        const auto dialog = shownDialog(StepChallenge::LoseOne);
        dialog->replay(QStringLiteral("121"));
        QCOMPARE(dialog->session()->moves().size(), std::size_t {3});
        QTest::keyClick(dialog.get(), Qt::Key_Backspace);
        QCOMPARE(dialog->session()->moves().size(), std::size_t {2});
        QCOMPARE(dialog->session()->moves()[1].number, 2U);
        QVERIFY(dialog->session()->moves()[1].moment.kind == model::MomentKind::Read);
    }
};

QTEST_MAIN(StepDialogTest)
#include "tst_step_dialog.moc"
