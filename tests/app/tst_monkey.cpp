// Thousands of random events over all panels, menus, commands and dialogs of the window while runs
// and languages come and go: nothing crashes, no handler holds the window's thread for long, no
// worker is left behind.
// Of the same seed the events are the same, but not the runs: threads are real.
//     BRIGADE_MONKEY_SEED, BRIGADE_MONKEY_EVENTS  another monkey, another patience
//     BRIGADE_MONKEY_MS=200 BRIGADE_MONKEY_EVENTS=20000  the promise at its full strength, by hand:
// here the bound is wide, because the machine may be busy with other things.
#include "app/street_view.h"
#include "app/theme.h"
#include "app/timeline_view.h"
#include "app/view_menu.h"
#include "app/window_succession.h"
#include "tests/app/own_settings.h"
#include "tests/app/timed_application.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <functional>
#include <random>
#include <vector>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace brigade;
using namespace brigade::app;
using brigade::testing::Handler;
using brigade::testing::TimedApplication;

namespace {

constexpr int kPatienceMs = 30'000;
constexpr int kLookMs = 20;
constexpr int kLongestHandlerMs = 2000; ///< CPU time of the window's thread
constexpr int kModalPatience = 60;      ///< events for one dialog

int numberFrom(const char *variable, int otherwise)
{
    bool ok = false;
    const int number = qEnvironmentVariableIntValue(variable, &ok);
    return ok ? number : otherwise;
}

TimedApplication &application()
{
    return *static_cast<TimedApplication *>(QCoreApplication::instance());
}

/// Children of this process that are workers of a run.
int workersLeft()
{
    int count = 0;
#ifdef Q_OS_LINUX
    for (const QString &pid : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = file.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (line.contains("(brigade-worker") && fields.value(1).toInt() == getpid())
            ++count;
    }
#endif
    return count;
}

/// Does one random thing at a time, also within the loops of dialogs and menus.
class Monkey : public QObject
{
public:
    Monkey(WindowSuccession &windows, unsigned seed, int events)
        : m_windows(windows)
        , m_random(seed)
        , m_left(events)
        , m_timer(startTimer(0))
    {
        application().setUser(this);
    }
    ~Monkey() override { application().setUser(nullptr); }
    Monkey(const Monkey &) = delete;
    Monkey &operator=(const Monkey &) = delete;

    [[nodiscard]] bool done() const { return m_left <= 0 && m_depth == 0; }
    [[nodiscard]] int dialogs() const { return m_dialogs; }
    [[nodiscard]] int commands() const { return m_commands; }
    [[nodiscard]] int runs() const { return m_runs; }

protected:
    /// Another timer each time: one does not fire again while its event is handled, as it is while
    /// a dialog is open.
    void timerEvent(QTimerEvent *) override
    {
        killTimer(m_timer);
        m_timer = startTimer(0);
        step();
    }

private:
    int upTo(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    template<typename Value>
    const Value &oneOf(const std::vector<Value> &values)
    {
        return values.at(m_random() % values.size());
    }

    void step();
    void leaveModal(QWidget &modal);
    QWidget *topLevel();
    QWidget *target();
    void act(QWidget &widget);
    void press(QWidget &widget);
    void type(QWidget &widget);
    void turnWheel(QWidget &widget);
    void drag(QWidget &widget);
    void changeWindow();
    void choose();
    void closeOther();
    void command(const QString &name, const std::function<void()> &call);

    MainWindow &window() { return m_windows.window(); }

    WindowSuccession &m_windows;
    std::mt19937 m_random;
    int m_left;
    int m_timer;
    int m_depth = 0;
    int m_inModal = 0;
    int m_dialogs = 0;
    int m_runs = 0;
    int m_commands = 0;
};

void Monkey::step()
{
    if (m_left <= 0) {
        if (QWidget *modal = QApplication::activeModalWidget())
            leaveModal(*modal);
        if (QWidget *popup = QApplication::activePopupWidget())
            command(QStringLiteral("closes a popup"), [popup] { popup->close(); });
        return;
    }
    --m_left;
    ++m_depth;
    QWidget *modal = QApplication::activeModalWidget();
    m_inModal = modal != nullptr ? m_inModal + 1 : 0;
    if (modal != nullptr
        && (qobject_cast<QFileDialog *>(modal) != nullptr || m_inModal > kModalPatience)) {
        leaveModal(*modal);
    } else if (QWidget *widget = target()) {
        act(*widget);
    } else {
        command(QStringLiteral("shows the window again"), [this] { window().show(); });
    }
    --m_depth;
}

/// What is no event: a handler of its own as well.
void Monkey::command(const QString &name, const std::function<void()> &call)
{
    application().setDeed(name);
    application().timed(name, call);
}

/// File dialogs at once: what they write or read is not the monkey's.
void Monkey::leaveModal(QWidget &modal)
{
    ++m_dialogs;
    m_inModal = 0;
    const auto leave = [&modal] {
        if (auto *dialog = qobject_cast<QDialog *>(&modal))
            dialog->reject();
        else
            modal.close();
    };
    command(QStringLiteral("leaves ") + QString::fromLatin1(modal.metaObject()->className()),
            leave);
}

/// What is open on top; else the window, or at times another that stands beside it. None: all are
/// hidden.
QWidget *Monkey::topLevel()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    std::vector<QWidget *> tops;
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (each->isVisible() && !each->isHidden())
            tops.push_back(each);
    }
    if (tops.empty())
        return nullptr;
    return window().isVisible() && upTo(3) > 0 ? &window() : oneOf(tops);
}

QWidget *Monkey::target()
{
    QWidget *top = topLevel();
    if (top == nullptr)
        return nullptr;
    std::vector<QWidget *> widgets {top};
    for (QWidget *each : top->findChildren<QWidget *>()) {
        if (each->isVisible() && each->isEnabled() && !each->size().isEmpty())
            widgets.push_back(each);
    }
    // The pictures more often than one of fifty small widgets.
    if (top == &window() && upTo(4) == 0) {
        auto *timeline = window().findChild<TimelineView *>();
        if (timeline != nullptr && upTo(2) == 0)
            return timeline;
        return &window().street();
    }
    return oneOf(widgets);
}

void Monkey::act(QWidget &widget)
{
    const int what = upTo(100);
    application().setDeed(QStringLiteral("%1 %2").arg(what).arg(brigade::testing::nameOf(widget)));
    if (what < 45)
        press(widget);
    else if (what < 75)
        type(widget);
    else if (what < 85)
        turnWheel(widget);
    else if (what < 92)
        drag(widget);
    else if (what < 96)
        choose();
    else
        changeWindow();
}

/// A command of the menu bar, which a dialog that blocks the window blocks, too.
void Monkey::choose()
{
    if (QApplication::activeModalWidget() != nullptr)
        return;
    std::vector<QAction *> actions;
    std::vector<QAction *> left;
    const auto look = [&left](const QList<QAction *> &more) {
        left.insert(left.end(), more.begin(), more.end());
    };
    for (look(window().menuBar()->actions()); !left.empty();) {
        QAction *each = left.back();
        left.pop_back();
        if (each->menu() != nullptr)
            look(each->menu()->actions());
        else if (each->isEnabled() && each->isVisible() && !each->isSeparator())
            actions.push_back(each);
    }
    if (actions.empty())
        return;
    ++m_commands;
    QAction *action = oneOf(actions);
    command(QStringLiteral("chooses ") + action->text(), [action] { action->trigger(); });
}

/// Dialogs stand beside the window until somebody closes them.
void Monkey::closeOther()
{
    std::vector<QWidget *> others;
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (each->isVisible() && each != &window())
            others.push_back(each);
    }
    if (others.empty())
        return;
    QWidget *other = oneOf(others);
    command(QStringLiteral("closes ") + brigade::testing::nameOf(*other),
            [other] { other->close(); });
}

void Monkey::press(QWidget &widget)
{
    const QPoint at(upTo(widget.width()), upTo(widget.height()));
    const auto button = upTo(8) == 0 ? Qt::RightButton : Qt::LeftButton;
    const Qt::KeyboardModifiers modifiers = upTo(6) == 0 ? Qt::ShiftModifier : Qt::NoModifier;
    if (upTo(8) == 0)
        QTest::mouseDClick(&widget, button, modifiers, at);
    else
        QTest::mouseClick(&widget, button, modifiers, at);
}

void Monkey::type(QWidget &widget)
{
    static const std::vector<Qt::Key> keys {
        Qt::Key_F5,      Qt::Key_Escape, Qt::Key_Space,  Qt::Key_Return, Qt::Key_Tab,
        Qt::Key_Backtab, Qt::Key_Left,   Qt::Key_Right,  Qt::Key_Up,     Qt::Key_Down,
        Qt::Key_Home,    Qt::Key_End,    Qt::Key_W,      Qt::Key_A,      Qt::Key_S,
        Qt::Key_D,       Qt::Key_F,      Qt::Key_M,      Qt::Key_N,      Qt::Key_Plus,
        Qt::Key_Minus,   Qt::Key_0,      Qt::Key_9,      Qt::Key_Comma,  Qt::Key_F1,
        Qt::Key_Delete,  Qt::Key_PageUp, Qt::Key_Period, Qt::Key_B,      Qt::Key_Backspace};
    static const std::vector<Qt::Key> withControl {Qt::Key_R, Qt::Key_E, Qt::Key_Z, Qt::Key_Y,
                                                   Qt::Key_O, Qt::Key_S, Qt::Key_C, Qt::Key_A};
    if (upTo(5) == 0)
        QTest::keyClick(&widget, oneOf(withControl), Qt::ControlModifier);
    else
        QTest::keyClick(&widget, oneOf(keys), upTo(6) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
}

void Monkey::turnWheel(QWidget &widget)
{
    const QPointF at(upTo(widget.width()), upTo(widget.height()));
    const int eighths = 120 * (upTo(7) - 3);
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {upTo(4) == 0 ? eighths : 0, eighths},
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

void Monkey::drag(QWidget &widget)
{
    const QPointF from(upTo(widget.width()), upTo(widget.height()));
    const QPointF to(upTo(widget.width()), upTo(widget.height()));
    const Qt::KeyboardModifiers modifiers = upTo(3) == 0 ? Qt::ShiftModifier : Qt::NoModifier;
    QPointer<QWidget> there(&widget); // a press may end it
    QTest::mousePress(&widget, Qt::LeftButton, modifiers, from.toPoint());
    for (int i = 1; i <= 3 && there; ++i) {
        const QPointF on = from + (to - from) * (i / 3.0);
        QMouseEvent move(QEvent::MouseMove, on, widget.mapToGlobal(on), Qt::NoButton,
                         Qt::LeftButton, modifiers);
        QApplication::sendEvent(&widget, &move);
    }
    if (there)
        QTest::mouseRelease(&widget, Qt::LeftButton, modifiers, to.toPoint());
}

void Monkey::changeWindow()
{
    static const std::vector<QString> plans {
        QStringLiteral("@dinner"),    QStringLiteral("@gil-cpu"), QStringLiteral("@pool-of-4"),
        QStringLiteral("@crash-one"), QStringLiteral("@convoy"),  QStringLiteral("@processes-cpu")};
    switch (upTo(6)) {
    case 0: {
        const QSize size(800 + upTo(800), 560 + upTo(440));
        command(QStringLiteral("resizes the window"), [this, size] { window().resize(size); });
        break;
    }
    case 1: {
        const Theme theme = upTo(2) == 0 ? Theme::Light : Theme::Dark;
        command(QStringLiteral("changes the theme"),
                [this, theme] { window().view().setTheme(theme); });
        break;
    }
    case 2: {
        const QString plan = oneOf(plans);
        command(QStringLiteral("opens ") + plan, [this, plan] { window().open(plan); });
        break;
    }
    case 3:
        closeOther();
        break;
    case 4:
        ++m_runs;
        command(QStringLiteral("starts a run"), [this] { window().run(); });
        break;
    default:
        ++m_runs;
        command(QStringLiteral("starts a quiet run"), [this] { window().runQuietly(); });
        break;
    }
}

} // namespace

class TestMonkey : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QApplication::setQuitOnLastWindowClosed(false);
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        brigade::testing::useSettingsIn(m_folder.path());
        QVERIFY(QDir::setCurrent(m_folder.path()));
    }

    void nothingBreaks()
    {
        const auto seed = static_cast<unsigned>(numberFrom("BRIGADE_MONKEY_SEED", 1));
        const int events = numberFrom("BRIGADE_MONKEY_EVENTS", 6000);
        std::unique_ptr<WindowSuccession> windows;
        application().timed(QStringLiteral("makes the window"), [&windows] {
            windows = std::make_unique<WindowSuccession>(WindowMemory::Keep, [](MainWindow &) {});
        });
        application().timed(QStringLiteral("shows the window"),
                            [&windows] { windows->window().show(); });
        QVERIFY(windows->window().open(QStringLiteral("@dinner")));
        Monkey monkey(*windows, seed, events);
        playToTheEnd(monkey);
        qInfo("%d runs, %d commands, %d dialogs, %llu handlers, the longest %.0f ms", monkey.runs(),
              monkey.commands(), monkey.dialogs(),
              static_cast<unsigned long long>(application().handlers()), application().longestMs());
        QString tooLong;
        const int mostMs = numberFrom("BRIGADE_MONKEY_MS", kLongestHandlerMs);
        for (const Handler &handler : application().slowest()) {
            const QString line =
                QStringLiteral("%1 ms: %2").arg(qRound(handler.cpuMs)).arg(handler.name);
            qInfo().noquote() << line;
            if (handler.cpuMs >= mostMs)
                tooLong += line + QLatin1Char('\n');
        }
        QVERIFY(monkey.runs() > events / 1000);
        QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong));
        RunController &controller = windows->window().controller();
        controller.requestStop();
        controller.requestStop();
        QTRY_VERIFY_WITH_TIMEOUT(!controller.busy(), kPatienceMs);
        application().timed(QStringLiteral("ends the window"), [&windows] { windows.reset(); });
        QTRY_COMPARE_WITH_TIMEOUT(workersLeft(), 0, kPatienceMs);
    }

private:
    /// In a loop as the application's: those of dialogs and menus are deeper.
    static void playToTheEnd(const Monkey &monkey)
    {
        QEventLoop loop;
        QTimer look;
        connect(&look, &QTimer::timeout, &loop, [&] {
            if (monkey.done())
                loop.quit();
        });
        look.start(kLookMs);
        loop.exec();
    }

    QTemporaryDir m_folder;
};

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); // many events take their time
    TestMonkey test;
    // The platform of tests complains at each window; what slow handlers cost comes after that.
    return QTest::qExec(&test,
                        QCoreApplication::arguments()
                            << QStringLiteral("-maxwarnings") << QStringLiteral("0"));
}

#include "tst_monkey.moc"
