// Thousands of random events over all panels, menus and dialogs of the window while runs come and
// go: nothing crashes, nothing holds the window's thread for long, no worker is left behind.
// Of the same seed the events are the same, but not the runs: threads are real.
//     BRIGADE_MONKEY_SEED, BRIGADE_MONKEY_EVENTS  another monkey, another patience
//     BRIGADE_MONKEY_MS=200 BRIGADE_MONKEY_EVENTS=20000  the promise at its full strength, by hand:
// here the bound is wide, because the machine may be busy with other things.
#include "app/main_window.h"
#include "app/street_view.h"
#include "app/theme.h"
#include "app/timeline_view.h"
#include "app/view_menu.h"
#include "tests/app/own_settings.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <ctime>
#include <random>
#include <vector>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace brigade;
using namespace brigade::app;

namespace {

constexpr int kPatienceMs = 30'000;
constexpr int kLongestHandlerMs = 2000; ///< CPU time of the window's thread
constexpr int kModalPatience = 60;      ///< events for one dialog

int numberFrom(const char *variable, int otherwise)
{
    bool ok = false;
    const int number = qEnvironmentVariableIntValue(variable, &ok);
    return ok ? number : otherwise;
}

double threadCpuMs()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
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
    Monkey(MainWindow &window, unsigned seed, int events)
        : m_window(window)
        , m_random(seed)
        , m_left(events)
        , m_timer(startTimer(0))
    {
    }

    [[nodiscard]] bool done() const { return m_left <= 0 && m_depth == 0; }
    [[nodiscard]] double worstMs() const { return m_worstMs; }
    [[nodiscard]] QString worstDeed() const { return m_worstDeed; }
    [[nodiscard]] int dialogs() const { return m_dialogs; }
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
    void account(double sinceMs);

    MainWindow &m_window;
    std::mt19937 m_random;
    int m_left;
    int m_timer;
    int m_depth = 0;
    int m_steps = 0;
    int m_inModal = 0;
    int m_dialogs = 0;
    int m_runs = 0;
    double m_lastMs = threadCpuMs();
    double m_worstMs = 0;
    QString m_deed;
    QString m_worstDeed;
};

/// All that the thread did since the last deed, and the deed itself, belongs to that deed.
void Monkey::account(double sinceMs)
{
    const double spent = threadCpuMs() - sinceMs;
    if (spent > m_worstMs) {
        m_worstMs = spent;
        m_worstDeed = m_deed;
    }
}

void Monkey::step()
{
    account(m_lastMs);
    if (m_left <= 0) {
        if (QWidget *modal = QApplication::activeModalWidget())
            leaveModal(*modal);
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        m_lastMs = threadCpuMs();
        return;
    }
    --m_left;
    const int mine = ++m_steps;
    ++m_depth;
    m_lastMs = threadCpuMs();
    QWidget *modal = QApplication::activeModalWidget();
    m_inModal = modal != nullptr ? m_inModal + 1 : 0;
    if (modal != nullptr
        && (qobject_cast<QFileDialog *>(modal) != nullptr || m_inModal > kModalPatience)) {
        leaveModal(*modal);
    } else if (QWidget *widget = target()) {
        act(*widget);
    } else {
        m_window.show();
    }
    --m_depth;
    if (mine == m_steps)
        account(m_lastMs); // no other deed in between
    m_lastMs = threadCpuMs();
}

/// File dialogs at once: what they write or read is not the monkey's.
void Monkey::leaveModal(QWidget &modal)
{
    ++m_dialogs;
    m_inModal = 0;
    m_deed = QStringLiteral("leaves ") + QString::fromLatin1(modal.metaObject()->className());
    if (auto *dialog = qobject_cast<QDialog *>(&modal))
        dialog->reject();
    else
        modal.close();
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
    return m_window.isVisible() && upTo(3) > 0 ? &m_window : oneOf(tops);
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
    if (top == &m_window && upTo(4) == 0) {
        auto *timeline = m_window.findChild<TimelineView *>();
        if (timeline != nullptr && upTo(2) == 0)
            return timeline;
        return &m_window.street();
    }
    return oneOf(widgets);
}

void Monkey::act(QWidget &widget)
{
    const int what = upTo(100);
    m_deed =
        QStringLiteral("%1 %2 (%3)")
            .arg(what)
            .arg(QString::fromLatin1(widget.metaObject()->className()), widget.accessibleName());
    if (what < 45)
        press(widget);
    else if (what < 75)
        type(widget);
    else if (what < 85)
        turnWheel(widget);
    else if (what < 96)
        drag(widget);
    else
        changeWindow();
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
    switch (upTo(5)) {
    case 0:
        m_deed = QStringLiteral("resizes the window");
        m_window.resize(800 + upTo(800), 560 + upTo(440));
        break;
    case 1:
        m_deed = QStringLiteral("changes the theme");
        m_window.view().setTheme(upTo(2) == 0 ? Theme::Light : Theme::Dark);
        break;
    case 2:
        m_deed = QStringLiteral("opens a plan");
        m_window.open(oneOf(plans));
        break;
    case 3:
        m_deed = QStringLiteral("starts a run");
        ++m_runs;
        m_window.run();
        break;
    default:
        m_deed = QStringLiteral("starts a quiet run");
        ++m_runs;
        m_window.runQuietly();
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
        auto window = std::make_unique<MainWindow>(WindowMemory::Forget, engine::RunOptions {});
        window->show();
        QVERIFY(window->open(QStringLiteral("@dinner")));
        Monkey monkey(*window, seed, events);
        while (!monkey.done())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        qInfo("%d runs, %d dialogs, longest %.0f ms: %s", monkey.runs(), monkey.dialogs(),
              monkey.worstMs(), qPrintable(monkey.worstDeed()));
        QVERIFY(monkey.runs() > events / 1000);
        QVERIFY2(monkey.worstMs() < numberFrom("BRIGADE_MONKEY_MS", kLongestHandlerMs),
                 qPrintable(monkey.worstDeed()));
        window->controller().requestStop();
        window->controller().requestStop();
        QTRY_VERIFY_WITH_TIMEOUT(!window->controller().busy(), kPatienceMs);
        window.reset();
        QTRY_COMPARE_WITH_TIMEOUT(workersLeft(), 0, kPatienceMs);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestMonkey)
#include "tst_monkey.moc"
