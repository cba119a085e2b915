// The window without a mouse: Tab reaches every control and is held by none, the focus can be seen,
// and keys alone open, change, run, play, zoom, choose, export and find their way back.
#include "app/export_dialog.h"
#include "app/keyboard_dialog.h"
#include "app/main_window.h"
#include "app/slider_row.h"
#include "app/street_view.h"
#include "app/timeline_panel.h"
#include "app/view_menu.h"
#include "tests/app/keyboard_walk.h"
#include "tests/app/own_settings.h"

#include <QComboBox>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

#include <map>
#include <memory>
#include <set>

using namespace brigade;
using namespace brigade::app;
using brigade::testing::controls;
using brigade::testing::isSeen;
using brigade::testing::nameOf;
using brigade::testing::tabStops;
using brigade::testing::twice;
using brigade::testing::withoutOwnLetter;
using Phase = RunController::Phase;

namespace {

constexpr int kPatienceMs = 30'000;

/// The real window, alone with the keyboard.
struct Desk
{
    Desk()
    {
        engine::RunOptions options;
        options.workerPath = BRIGADE_WORKER;
        window = std::make_unique<MainWindow>(WindowMemory::Forget, options);
        window->resize(1400, 900);
        window->show();
        QApplication::setActiveWindow(window.get());
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
    }
    static void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        brigade::testing::press(key, modifiers);
    }
    void runDinner() const
    {
        if (!window->open(QStringLiteral("@dinner")))
            qFatal("no dinner");
        key(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(window->controller().phase() == Phase::Ended, kPatienceMs);
        window->controller().setMoment(100'000'000);
        window->grab();
    }
    TimelineView &timeline() const { return *window->findChild<TimelineView *>(); }

    std::unique_ptr<MainWindow> window;
};

} // namespace

class TestKeyboard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        brigade::testing::useSettingsIn(m_folder.path());
    }

    void tabReachesEverythingInEveryPanelAndComesRound()
    {
        Desk desk;
        desk.runDinner();
        // Those that share a place, one after another in front.
        for (int panel = Qt::Key_5; panel <= Qt::Key_8; ++panel) {
            Desk::key(panel, Qt::ControlModifier);
            const std::vector<QWidget *> stops = tabStops();
            QVERIFY2(!stops.empty(), qPrintable(nameOf(QApplication::focusWidget())));
            const std::set<QWidget *> reached(stops.begin(), stops.end());
            for (QWidget *control : controls(*desk.window))
                QVERIFY2(reached.contains(control), qPrintable(nameOf(control)));
            for (QWidget *stop : stops)
                QVERIFY2(isSeen(*stop), qPrintable(nameOf(stop)));
        }
    }

    void backwardIsTheSameWay()
    {
        Desk desk;
        desk.runDinner();
        std::vector<QWidget *> forth = tabStops();
        std::vector<QWidget *> back = tabStops(Qt::Key_Backtab);
        QVERIFY(!forth.empty());
        std::reverse(back.begin() + 1, back.end());
        QVERIFY(forth == back);
    }

    /// Each panel is gone through before the next; within the controls from the top down.
    void theOrderOfTabIsThatOfTheEye()
    {
        Desk desk;
        desk.runDinner();
        std::vector<const QDockWidget *> panels;
        int lastTop = -1;
        for (QWidget *stop : tabStops()) {
            const QWidget *each = stop;
            while (each != nullptr && qobject_cast<const QDockWidget *>(each) == nullptr)
                each = each->parentWidget();
            const auto *panel = qobject_cast<const QDockWidget *>(each);
            if (qobject_cast<QTabBar *>(stop) != nullptr
                || qobject_cast<QToolButton *>(stop) != nullptr)
                continue; // between the panels
            if (panels.empty() || panels.back() != panel)
                panels.push_back(panel);
            if (qobject_cast<SliderRow *>(stop->parentWidget()) == nullptr)
                continue;
            const int top = stop->mapTo(desk.window.get(), QPoint()).y();
            QVERIFY2(top >= lastTop, qPrintable(nameOf(stop)));
            lastTop = top;
        }
        if (panels.size() > 1 && panels.front() == panels.back())
            panels.pop_back(); // it began in the middle of it
        const std::set<const QDockWidget *> each(panels.begin(), panels.end());
        QCOMPARE(each.size(), panels.size());
    }

    void whoHasTheFocusCanBeSeen()
    {
        Desk desk;
        desk.runDinner();
        for (QWidget *stop : tabStops()) {
            stop->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            const QImage with = stop->grab().toImage();
            stop->clearFocus();
            QCoreApplication::processEvents();
            const bool differs = stop->grab().toImage() != with;
            QVERIFY2(differs || qobject_cast<QAbstractSpinBox *>(stop) != nullptr
                         || qobject_cast<QPlainTextEdit *>(stop) != nullptr, // a cursor that blinks
                     qPrintable(nameOf(stop)));
        }
    }

    void everyStopHasAName()
    {
        Desk desk;
        desk.runDinner();
        for (const QWidget *stop : tabStops()) {
            const auto *button = qobject_cast<const QAbstractButton *>(stop);
            QVERIFY2(!stop->accessibleName().isEmpty()
                         || (button != nullptr && !button->text().isEmpty())
                         || qobject_cast<const QTabBar *>(stop) != nullptr, // its tabs have
                     qPrintable(nameOf(stop)));
        }
    }

    void f6GoesRoundThePanelsAndBack()
    {
        Desk desk;
        desk.runDinner();
        Desk::key(Qt::Key_1, Qt::ControlModifier);
        const auto placeOfFocus = [&] {
            QWidget *each = QApplication::focusWidget();
            while (each != nullptr && qobject_cast<QDockWidget *>(each) == nullptr
                   && qobject_cast<StreetView *>(each) == nullptr)
                each = each->parentWidget();
            return each;
        };
        std::vector<QWidget *> round;
        constexpr int kPanels = 10;
        for (int i = 0; i < kPanels; ++i) {
            QVERIFY2(placeOfFocus() != nullptr, qPrintable(QString::number(i)));
            round.push_back(placeOfFocus());
            QVERIFY(!placeOfFocus()->visibleRegion().isEmpty());
            Desk::key(Qt::Key_F6);
        }
        QCOMPARE(placeOfFocus(), round.front());
        QCOMPARE(std::set<QWidget *>(round.begin(), round.end()).size(), std::size_t {kPanels});
        for (int i = kPanels - 1; i >= 0; --i) {
            Desk::key(Qt::Key_F6, Qt::ShiftModifier);
            QCOMPARE(placeOfFocus(), round[static_cast<std::size_t>(i)]);
        }
    }

    void aClosedPanelIsOpenedByItsNumberOnly()
    {
        Desk desk;
        auto *charts =
            desk.window->findChild<QDockWidget *>(QStringLiteral("brigade::app::ChartsPanel"));
        QVERIFY(charts != nullptr);
        charts->close();
        for (int i = 0; i < 10; ++i) {
            Desk::key(Qt::Key_F6);
            QVERIFY(!charts->isVisible());
        }
        Desk::key(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(charts->isVisible());
        QVERIFY(charts->isAncestorOf(QApplication::focusWidget()));
    }

    void aPlanIsOpenedChangedAndUndone()
    {
        Desk desk;
        Desk::key(Qt::Key_1, Qt::ControlModifier);
        auto *scenarios = qobject_cast<QListWidget *>(QApplication::focusWidget());
        QVERIFY(scenarios != nullptr);
        Desk::key(Qt::Key_End);
        Desk::key(Qt::Key_Return);
        QCOMPARE(desk.window->document().state().name,
                 QStringLiteral("cpu-one-worker")); // the last
        const engine::Plan before = desk.window->document().plan();
        int changed = 0;
        for (SliderRow *row : desk.window->findChildren<SliderRow *>()) {
            auto *slider = row->findChild<QSlider *>();
            if (!slider->isEnabled())
                continue;
            slider->setFocus(Qt::TabFocusReason);
            const int was = slider->value();
            Desk::key(was < slider->maximum() ? Qt::Key_Right : Qt::Key_Left);
            QVERIFY2(slider->value() != was, qPrintable(row->name()));
            QVERIFY2(!(desk.window->document().plan() == before), qPrintable(row->name()));
            Desk::key(Qt::Key_Z, Qt::ControlModifier);
            QVERIFY2(desk.window->document().plan() == before, qPrintable(row->name()));
            Desk::key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY2(!(desk.window->document().plan() == before), qPrintable(row->name()));
            Desk::key(Qt::Key_Z, Qt::ControlModifier);
            ++changed;
        }
        QVERIFY(changed >= 4);
    }

    /// A number box has a Ctrl+Z of its own, for what is being typed.
    void whatWasTypedIsUndoneToo()
    {
        Desk desk;
        QVERIFY(desk.window->open(QStringLiteral("@gil-cpu")));
        const engine::Plan before = desk.window->document().plan();
        for (SliderRow *row : desk.window->findChildren<SliderRow *>()) {
            auto *box = row->findChild<QDoubleSpinBox *>();
            if (!box->isEnabled() || box->value() == 7 || box->maximum() < 7)
                continue;
            box->setFocus(Qt::TabFocusReason);
            box->selectAll();
            Desk::key(Qt::Key_7);
            QVERIFY2(desk.window->document().plan() == before, qPrintable(row->name()));
            Desk::key(Qt::Key_Return);
            QVERIFY2(!(desk.window->document().plan() == before), qPrintable(row->name()));
            Desk::key(Qt::Key_Z, Qt::ControlModifier);
            QVERIFY2(desk.window->document().plan() == before, qPrintable(row->name()));
        }
    }

    void aRunIsStartedAndStopped()
    {
        Desk desk;
        QVERIFY(desk.window->open(QStringLiteral("@oversubscribed")));
        Desk::key(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->controller().phase() == Phase::Running, kPatienceMs);
        Desk::key(Qt::Key_Escape);
        Desk::key(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->controller().phase() == Phase::Ended, kPatienceMs);
    }

    void aChefIsFoundAndFollowedInTheStreet()
    {
        Desk desk;
        desk.runDinner();
        RunController &controller = desk.window->controller();
        Desk::key(Qt::Key_2, Qt::ControlModifier);
        StreetView &street = desk.window->street();
        QCOMPARE(QApplication::focusWidget(), &street);
        const QImage unfollowed = street.grab().toImage();
        Desk::key(Qt::Key_Right); // to the first
        QVERIFY(
            street.accessibleDescription().contains(QLatin1String("chef 1"), Qt::CaseInsensitive));
        QVERIFY2(street.grab().toImage() != unfollowed, "the cursor cannot be seen");
        Desk::key(Qt::Key_Right);
        Desk::key(Qt::Key_Return);
        const auto chefs = street.picture().houses.front().chefs;
        QCOMPARE(controller.selected(), std::optional(chefs.at(1).key));
        Desk::key(Qt::Key_Left);
        Desk::key(Qt::Key_Space);
        QCOMPARE(controller.selected(), std::optional(chefs.at(0).key));
        Desk::key(Qt::Key_Space);
        QVERIFY(!controller.selected());
        // From close by, the view goes with the cursor.
        for (int i = 0; i < 6; ++i)
            Desk::key(Qt::Key_Plus);
        street.grab();
        for (int i = 0; i < 3; ++i) {
            Desk::key(Qt::Key_Right);
            street.grab();
        }
        Desk::key(Qt::Key_Return);
        const auto followed = controller.selected();
        QVERIFY(followed.has_value());
        for (const ChefBox &chef : street.picture().houses.front().chefs) {
            if (chef.key == *followed)
                QVERIFY(QRectF(street.eye().corner(), street.size()).contains(chef.badge.center()));
        }
    }

    void aLaneIsFollowedMeasuredAndFitted()
    {
        Desk desk;
        desk.runDinner();
        RunController &controller = desk.window->controller();
        Desk::key(Qt::Key_3, Qt::ControlModifier);
        TimelineView &timeline = desk.timeline();
        QCOMPARE(QApplication::focusWidget(), &timeline);
        Desk::key(Qt::Key_Down);
        const auto first = controller.selected();
        Desk::key(Qt::Key_Down);
        QVERIFY(controller.selected() != first);
        Desk::key(Qt::Key_Up);
        QCOMPARE(controller.selected(), first);
        Desk::key(Qt::Key_Return); // what it does at 100 ms
        Desk::key(Qt::Key_F);
        QVERIFY(!(timeline.shown() == TimeWindow {}) && timeline.shown().beginNs < 100'000'000);
        QVERIFY(timeline.navigation().window().has_value());
        Desk::key(Qt::Key_Home);
        QVERIFY(!timeline.navigation().window().has_value());
        controller.setMoment(50'000'000);
        Desk::key(Qt::Key_B);
        controller.setMoment(150'000'000);
        Desk::key(Qt::Key_E);
        QVERIFY(timeline.navigation().range().has_value());
        QCOMPARE(timeline.navigation().range()->beginNs, std::int64_t {50'000'000});
        QCOMPARE(timeline.navigation().range()->endNs, std::int64_t {150'000'000});
        Desk::key(Qt::Key_M);
        QCOMPARE(timeline.navigation().marks().size(), std::size_t {1});
    }

    void theRunIsPlayedAndStepped()
    {
        Desk desk;
        desk.runDinner();
        RunController &controller = desk.window->controller();
        Desk::key(Qt::Key_1, Qt::ControlModifier); // from anywhere
        Desk::key(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(controller.moment(), std::optional<std::int64_t>(0));
        Desk::key(Qt::Key_Right, Qt::ControlModifier);
        const auto next = controller.moment();
        QVERIFY(next && *next > 0);
        Desk::key(Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(controller.moment() && *controller.moment() < *next);
        Desk::key(Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(controller.moment() && *controller.moment() > *next);
        Desk::key(Qt::Key_Space, Qt::ControlModifier);
        Desk::key(Qt::Key_End, Qt::ControlModifier);
        QVERIFY(!controller.moment());
    }

    void theExportIsOpenedByKeys()
    {
        Desk desk;
        desk.runDinner();
        int subject = -1;
        QTimer::singleShot(200, desk.window.get(), [&] {
            auto *dialog = desk.window->findChild<ExportDialog *>();
            if (dialog == nullptr)
                return;
            auto *box = dialog->findChildren<QComboBox *>().front();
            box->setFocus(Qt::TabFocusReason);
            Desk::key(Qt::Key_Down);
            subject = box->currentIndex();
            Desk::key(Qt::Key_Y, Qt::AltModifier); // to the clipboard
            // A button pressed by its letter stays down for a moment first.
            for (int i = 0; i < 40 && dialog->message().isEmpty(); ++i)
                QTest::qWait(50);
            m_message = dialog->message();
            Desk::key(Qt::Key_Escape);
            if (dialog->isVisible())
                dialog->reject();
        });
        Desk::key(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(subject, 1);
        QVERIFY2(m_message.contains(QLatin1String("Copied")), qPrintable(m_message));
    }

    void theMenusSwitchTheWords()
    {
        Desk desk;
        desk.runDinner();
        QVERIFY(desk.window->view().vocabulary() == model::Vocabulary::Restaurant);
        QTimer::singleShot(100, desk.window.get(), [] {
            if (QWidget *menu = QApplication::activePopupWidget())
                QTest::keyClick(menu, Qt::Key_P);
        });
        Desk::key(Qt::Key_V, Qt::AltModifier);
        QTRY_VERIFY(desk.window->view().vocabulary() == model::Vocabulary::Computer);
    }

    void everyActionOfTheMenusHasItsLetter()
    {
        Desk desk;
        for (QAction *top : desk.window->menuBar()->actions())
            QCOMPARE(withoutOwnLetter(*top->menu()), QString());
    }

    /// In the whole window, dialogs' keys aside: each is of one action, and of none in two menus.
    void noShortcutIsGivenTwice()
    {
        Desk desk;
        desk.runDinner();
        std::map<QString, const QAction *> owners;
        int shortcuts = 0;
        for (const QAction *action : desk.window->findChildren<QAction *>()) {
            for (const QKeySequence &key : action->shortcuts()) {
                const auto [it, isNew] = owners.emplace(key.toString(), action);
                QVERIFY2(isNew,
                         qPrintable(key.toString() + QStringLiteral(": ") + action->text()
                                    + QStringLiteral(", ") + it->second->text()));
                ++shortcuts;
            }
        }
        QVERIFY2(shortcuts > 30, qPrintable(QString::number(shortcuts)));
    }

    /// With Alt: what is underlined in the window belongs to one thing only.
    void noLetterIsGivenTwice()
    {
        Desk desk;
        desk.runDinner();
        for (const auto words : {model::Vocabulary::Restaurant, model::Vocabulary::Computer}) {
            desk.window->view().setVocabulary(words);
            QCOMPARE(twice(*desk.window), QString());
        }
        QTimer::singleShot(100, desk.window.get(), [&] {
            auto *dialog = desk.window->findChild<ExportDialog *>();
            m_message = dialog != nullptr ? twice(*dialog) : QStringLiteral("no dialog");
            if (dialog != nullptr)
                dialog->reject();
        });
        Desk::key(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(m_message, QString());
    }

    void theKeyboardPageListsWhatTheMenusHave()
    {
        Desk desk;
        Desk::key(Qt::Key_Slash, Qt::ControlModifier);
        auto *page = desk.window->findChild<KeyboardDialog *>();
        QVERIFY(page != nullptr && page->isVisible());
        auto *list = page->findChild<QTreeWidget *>();
        for (const char *key : {"F5, Ctrl+R", "Esc", "Ctrl+E", "F6", "Shift+F6", "Ctrl+Z",
                                "Ctrl+Space", "Ctrl+2", "Return, Space", "B, E"})
            QCOMPARE(
                list->findItems(QLatin1String(key), Qt::MatchExactly | Qt::MatchRecursive).size(),
                1);
        QTest::keyClick(page, Qt::Key_Escape);
        QTRY_VERIFY(desk.window->findChild<KeyboardDialog *>() == nullptr);
    }

private:
    QTemporaryDir m_folder;
    QString m_message;
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
