// The window for those who do not see it: trees of the painted views, names of every control in
// every dialog, and announcements.
#include "app/accessible_timeline.h"
#include "app/announcer.h"
#include "app/main_window.h"
#include "app/street_view.h"
#include "app/timeline_panel.h"
#include "app/view_menu.h"
#include "tests/app/own_settings.h"
#include "tests/app/run_desk.h"
#include "tests/model/sample_trace.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>

#include <vector>

using namespace brigade;
using namespace brigade::app;
using brigade::testing::Desk;

namespace {

QString nameOf(QAccessibleInterface *heard)
{
    return heard->text(QAccessible::Name);
}

QAccessibleInterface *heardOf(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget);
}

bool isInteractive(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) != nullptr
        || qobject_cast<const QAbstractSlider *>(&widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr
        || qobject_cast<const QComboBox *>(&widget) != nullptr
        || qobject_cast<const QLineEdit *>(&widget) != nullptr
        || qobject_cast<const QTextEdit *>(&widget) != nullptr
        || qobject_cast<const QPlainTextEdit *>(&widget) != nullptr
        || qobject_cast<const QAbstractItemView *>(&widget) != nullptr
        || qobject_cast<const StreetView *>(&widget) != nullptr
        || qobject_cast<const TimelineView *>(&widget) != nullptr
        || (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// What Qt makes as a part of something else, which has the name.
bool isPart(const QWidget &widget)
{
    const QString name = QLatin1String(widget.metaObject()->className());
    const QWidget *parent = widget.parentWidget();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return (area != nullptr && area->viewport() == &widget)
        || (button != nullptr && !button->isVisible() && button->text().isEmpty()) // offers nothing
        || qobject_cast<const QScrollBar *>(&widget) != nullptr
        || qobject_cast<const QHeaderView *>(&widget) != nullptr
        || qobject_cast<const QTabBar *>(&widget) != nullptr // its tabs have names
        || name.startsWith(QLatin1String("QDockWidget"))
        || name.contains(QLatin1String("Extension")) || name == QLatin1String("QComboBoxListView")
        || name == QLatin1String("QTableCornerButton")
        || name.startsWith(QLatin1String("QLineEditIcon"))
        || name == QLatin1String("QMainWindowTabBar") || name == QLatin1String("CloseButton")
        || qobject_cast<const QMenu *>(&widget) != nullptr
        || qobject_cast<const QMenuBar *>(&widget) != nullptr
        || qobject_cast<const QComboBox *>(parent) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(parent) != nullptr
        || qobject_cast<const QTabBar *>(parent) != nullptr
        || qobject_cast<const QAbstractItemView *>(parent) != nullptr
        || (parent != nullptr && qobject_cast<const QMenuBar *>(parent) != nullptr)
        || widget.windowType() == Qt::Dialog || name == QLatin1String("QTabWidget")
        || name == QLatin1String("QScrollArea") || name == QLatin1String("QStackedWidget");
}

/// Interactive widgets below it that nobody could name who only hears them.
QStringList nameless(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isInteractive(*widget) || isPart(*widget))
            continue;
        QAccessibleInterface *heard = heardOf(*widget);
        if (heard != nullptr && heard->text(QAccessible::Name).isEmpty()) {
            const QWidget *parent = widget->parentWidget();
            found << QStringLiteral("%1 in %2")
                         .arg(QLatin1String(widget->metaObject()->className()),
                              QLatin1String(parent->metaObject()->className()));
        }
    }
    return found;
}

QAction *actionNamed(const QMenuBar &bar, const QString &text)
{
    for (const QAction *top : bar.actions()) {
        for (QAction *action : top->menu()->actions()) {
            if (action->text().remove(QLatin1Char('&')) == text)
                return action;
        }
    }
    return nullptr;
}

/// Words that have less room than they ask for. Those that may be cut say so by their policy, or by
/// an ellipsis of their own.
QStringList cutWords(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!widget->isVisible() || widget->window() != &window
            || (label == nullptr && button == nullptr) || widget->visibleRegion().isEmpty()
            || widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        const QString text = label != nullptr ? label->text() : button->text();
        const bool wraps = label != nullptr && label->wordWrap();
        const int needed = wraps ? widget->heightForWidth(widget->width()) : 0;
        if (!text.isEmpty()
            && ((!wraps && widget->width() < widget->minimumSizeHint().width())
                || widget->height() < needed))
            found << text;
    }
    return found;
}

} // namespace

class TestAccessible : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        brigade::testing::useSettingsIn(m_folder.path());
        QAccessible::setActive(true);
    }

    void everyControlOfTheWindowHasAName();
    void everyControlOfEveryDialogHasAName();
    void aRestaurantHoldsItsChefsWithWhatTheyDo();
    void theStreetsTreeFollowsTheRun();
    void pressingAChefFollowsHim();
    void aLaneHoldsItsIntervals();
    void aLongLaneSaysHowManyMoreThereAre();
    void textAtTwiceTheSizeIsNotCut();
    void theEndOfARunIsAnnounced();
    void whatATraceHasForgottenStillCounts();
    void aCrashIsAnnounced();
    void aDeadlockIsAnnounced();

private:
    QTemporaryDir m_folder;
};

void TestAccessible::everyControlOfTheWindowHasAName()
{
    const Desk desk(QStringLiteral("@dinner"));
    QCOMPARE(nameless(*desk.window).join(QStringLiteral(", ")), QString());
}

void TestAccessible::everyControlOfEveryDialogHasAName()
{
    const Desk desk(QStringLiteral("@dinner"));
    desk.run(QStringLiteral("@dinner"));
    const QMenuBar &menus = *desk.window->menuBar();
    int seen = 0;
    for (const char *name :
         {"Events as a table…", "Manual", "Keyboard", "About Brigade",
          "Words, and where the analogy stops", "Sweep…", "You are the scheduler…",
          "What this machine charges…", "Glossary…", "Choosing…", "Picture gallery…",
          "Run many times…", "Write your own lessons…"}) {
        QAction *action = actionNamed(menus, QString::fromUtf8(name));
        QVERIFY2(action != nullptr, name);
        action->trigger();
        ++seen;
    }
    // Modal ones return when they are closed.
    QStringList modal;
    QTimer::singleShot(500, desk.window.get(), [&modal] {
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            modal = nameless(*dialog);
            dialog->close();
        }
    });
    QAction *picture = actionNamed(menus, QStringLiteral("Export picture…"));
    QVERIFY(picture != nullptr);
    picture->trigger();
    QCOMPARE(modal, QStringList());
    QVERIFY(desk.window->compareLastTwo());
    const auto dialogs = desk.window->findChildren<QDialog *>();
    QVERIFY(dialogs.size() >= seen);
    for (const QDialog *dialog : dialogs) {
        const QStringList found = nameless(*dialog);
        QVERIFY2(found.isEmpty(),
                 qPrintable(dialog->windowTitle() + QStringLiteral(": ")
                            + found.join(QStringLiteral(", "))));
    }
}

void TestAccessible::aRestaurantHoldsItsChefsWithWhatTheyDo()
{
    const Desk desk(QStringLiteral("@dinner"));
    desk.showWaiting();
    QAccessibleInterface *street = heardOf(desk.window->street());
    QVERIFY(street != nullptr);
    QCOMPARE(nameOf(street), QStringLiteral("Street"));
    QVERIFY(street->childCount() >= 2); // a restaurant, and the stoves
    QAccessibleInterface *house = street->child(0);
    QVERIFY2(nameOf(house).startsWith(QLatin1String("Restaurant 1: ")), qPrintable(nameOf(house)));
    QCOMPARE(house->role(), QAccessible::List);
    QCOMPARE(house->childCount(), 3);
    QCOMPARE(street->indexOfChild(house), 0);
    for (int i = 0; i < house->childCount(); ++i) {
        QAccessibleInterface *chef = house->child(i);
        QVERIFY(chef->isValid());
        QCOMPARE(chef->parent(), house);
        QCOMPARE(house->indexOfChild(chef), i);
        QCOMPARE(chef->role(), QAccessible::ListItem);
        const QString name = nameOf(chef);
        QVERIFY2(name.startsWith(QStringLiteral("Chef %1 of Restaurant 1").arg(i + 1))
                     && name.contains(QLatin1String("waits for the oven"))
                     && name.contains(QLatin1String("ms")),
                 qPrintable(name));
        QVERIFY(!chef->rect().isEmpty());
        QCOMPARE(street->childAt(chef->rect().center().x(), chef->rect().center().y()), chef);
    }
    QAccessibleInterface *stoves = street->child(street->childCount() - 1);
    QVERIFY(stoves->childCount() > 0);
    QVERIFY2(nameOf(stoves->child(0)).startsWith(QLatin1String("Stove")),
             qPrintable(nameOf(stoves->child(0))));
}

void TestAccessible::theStreetsTreeFollowsTheRun()
{
    const Desk desk(QStringLiteral("@dinner"));
    desk.showWaiting();
    QAccessibleInterface *chef = heardOf(desk.window->street())->child(0)->child(2);
    const QString before = nameOf(chef);
    desk.controller().setMoment(*desk.controller().moment() + 50'000'000);
    QVERIFY(nameOf(chef) != before);
    desk.controller().discard();
    QVERIFY(!chef->isValid());
    QVERIFY(chef->state().invalid);
    QCOMPARE(nameOf(chef), QString());
    QCOMPARE(heardOf(desk.window->street())->childCount(), 0);
}

void TestAccessible::pressingAChefFollowsHim()
{
    const Desk desk(QStringLiteral("@dinner"));
    desk.showWaiting();
    QAccessibleInterface *chef = heardOf(desk.window->street())->child(0)->child(1);
    QVERIFY(!chef->state().selected);
    chef->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(desk.controller().selected().has_value());
    QVERIFY(chef->state().selected);
}

void TestAccessible::aLaneHoldsItsIntervals()
{
    const Desk desk(QStringLiteral("@dinner"));
    QAccessibleInterface *timeline = heardOf(desk.timeline());
    QCOMPARE(timeline->childCount(), 3);
    QAccessibleInterface *lane = timeline->child(0);
    QVERIFY2(nameOf(lane).contains(QLatin1String("Chef 1 of Restaurant 1")),
             qPrintable(nameOf(lane)));
    QVERIFY(lane->childCount() >= 2);
    bool oven = false;
    for (int i = 0; i < lane->childCount(); ++i)
        oven = oven || nameOf(lane->child(i)).contains(QLatin1String("from"));
    QVERIFY(oven);
    lane->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(desk.controller().moment().has_value());
}

void TestAccessible::aLongLaneSaysHowManyMoreThereAre()
{
    const Desk desk;
    model::Trace trace(test::samplePlan(), test::sampleInfo());
    test::EventList list;
    list.add(-900, {}, engine::EventKind::ProcessSpawned, 1, 4711 | (std::int64_t {1} << 32))
        .add(-500, {1, 1}, engine::EventKind::ThreadStarted, 2, 4712)
        .add(0, {}, engine::EventKind::RunStarted);
    constexpr int kPairs = 400;
    for (int i = 0; i < kPairs; ++i)
        list.add(10 + 20 * i, {1, 1}, engine::EventKind::IdleBegin)
            .add(20 + 20 * i, {1, 1}, engine::EventKind::IdleEnd);
    trace.append(list.events);
    trace.setEnd(model::TraceEnd::Complete);
    desk.controller().showRecording(std::move(trace));
    QAccessibleInterface *lane = heardOf(desk.timeline())->child(0);
    QCOMPARE(lane->childCount(), AccessibleTimeline::kMostIntervals + 1);
    const QString last = nameOf(lane->child(AccessibleTimeline::kMostIntervals));
    QVERIFY2(last.startsWith(QLatin1String("and ")) && last.contains(QLatin1String("more")),
             qPrintable(last));
}

void TestAccessible::textAtTwiceTheSizeIsNotCut()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(2 * usual.pointSizeF());
    QApplication::setFont(large);
    {
        const Desk desk(QStringLiteral("@dinner"));
        desk.window->resize(1600, 1000);
        desk.showWaiting();
        QTest::qWait(100);
        const QImage picture = desk.window->grab().toImage();
        const QString folder = qEnvironmentVariable("BRIGADE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(picture.save(folder + QStringLiteral("/large-text.png")));
        QCOMPARE(cutWords(*desk.window), QStringList());
        QVERIFY(desk.window->width() <= 1600); // it does not ask for more than such a screen has
        QVERIFY(desk.timeline().layout().scale > 1.5);
    }
    QApplication::setFont(usual);
}

void TestAccessible::theEndOfARunIsAnnounced()
{
    const Desk desk;
    const QSignalSpy said(&desk.window->announcer(), &Announcer::said);
    desk.run(QStringLiteral("@dinner"));
    QCOMPARE(said.size(), 1);
    const QString words = said.front().front().toString();
    QVERIFY2(words.startsWith(QLatin1String("The run has ended after"))
                 && words.contains(QLatin1String("orders done: 3")),
             qPrintable(words));
    QVERIFY(desk.window->statusBar()->findChild<QLabel *>()->text().startsWith(words));
}

/// A server's trace keeps its newest events; how many tasks were done it knows all the same.
void TestAccessible::whatATraceHasForgottenStillCounts()
{
    const Desk desk;
    const QSignalSpy said(&desk.window->announcer(), &Announcer::said);
    model::Trace whole(test::samplePlan(), test::sampleInfo());
    whole.append(test::sampleEvents());
    whole.setEnd(model::TraceEnd::Complete);
    model::Trace cut = whole;
    cut.forgetAllBut(2);
    desk.controller().showRecording(std::move(whole));
    const QString words = said.back().front().toString();
    desk.controller().showRecording(std::move(cut));
    QCOMPARE(said.back().front().toString(), words);
}

void TestAccessible::aCrashIsAnnounced()
{
    const Desk desk;
    const QSignalSpy said(&desk.window->announcer(), &Announcer::said);
    model::Trace trace(test::samplePlan(), test::sampleInfo());
    trace.append(test::sampleEvents()); // its second worker crashes
    trace.setEnd(model::TraceEnd::Complete);
    desk.controller().showRecording(std::move(trace));
    QCOMPARE(said.size(), 2);
    QCOMPARE(said.front().front().toString(), QStringLiteral("Restaurant 2 has burnt down"));
    desk.window->view().setVocabulary(model::Vocabulary::Computer);
    model::Trace again(test::samplePlan(), test::sampleInfo());
    again.append(test::sampleEvents());
    desk.controller().showRecording(std::move(again));
    QCOMPARE(said.at(2).front().toString(), QStringLiteral("Process 2 has crashed"));
    // The same run once more is told once more.
    const ShownRun same = desk.controller().shown();
    desk.controller().showAgain(same);
    QCOMPARE(said.at(4).front().toString(), QStringLiteral("Process 2 has crashed"));
}

void TestAccessible::aDeadlockIsAnnounced()
{
    const Desk desk;
    const QSignalSpy said(&desk.window->announcer(), &Announcer::said);
    QVERIFY(desk.window->open(QStringLiteral("@deadlock")));
    desk.window->run();
    QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty(), Desk::kPatienceMs);
    desk.controller().requestStop(); // nobody is chosen to be dismissed
    const QString words = said.front().front().toString();
    QVERIFY2(words.startsWith(QLatin1String("Deadlock in Restaurant 1"))
                 && words.contains(QRegularExpression(QStringLiteral("Chef \\d, Chef \\d$"))),
             qPrintable(words));
    QTRY_VERIFY_WITH_TIMEOUT(desk.controller().phase() == RunController::Phase::Ended,
                             Desk::kPatienceMs);
}

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
