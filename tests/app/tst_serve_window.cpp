// The window while its plan is open to HTTP: real requests are orders, the address can be copied.
#include "app/main_window.h"
#include "app/message_bar.h"
#include "app/serve_bar.h"
#include "model/invariants.h"
#include "tests/bench/cpu_time.h"
#include "tests/engine/http_client.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <future>
#include <memory>

using namespace brigade;
using namespace brigade::app;
using engine::test::HttpClient;
using Phase = RunController::Phase;

namespace {

constexpr int kPatienceMs = 30'000;

QAction &actionOf(const MainWindow &window, const QString &text)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text().remove(QLatin1Char('&')) == text)
            return *action;
    }
    qFatal("no action is called %s", qPrintable(text));
}

void press(const ServeBar &bar, const QString &text)
{
    for (QToolButton *button : bar.findChildren<QToolButton *>()) {
        if (button->text() == text)
            button->click();
    }
}

/// Notes how long the longest handler of an event kept the window's thread, as CPU time: nested
/// ones are part of theirs.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool outermost = m_depth++ == 0;
        const double begin = outermost ? bench::cpuMs() : 0;
        const bool handled = QApplication::notify(receiver, event);
        --m_depth;
        if (outermost && bench::cpuMs() - begin > m_longestMs) {
            m_longestMs = bench::cpuMs() - begin;
            m_longest = QString::fromLatin1(receiver->metaObject()->className())
                + QStringLiteral(", event ") + QString::number(event->type());
        }
        return handled;
    }
    void forget() { m_longestMs = 0; }
    [[nodiscard]] double longestMs() const { return m_longestMs; }
    [[nodiscard]] const QString &longest() const { return m_longest; }

private:
    int m_depth = 0;
    double m_longestMs = 0;
    QString m_longest;
};

/// Beside the window's thread, which goes on polling.
int askBeside(std::uint16_t port, const std::string &path)
{
    auto status =
        std::async(std::launch::async, [port, path] { return HttpClient(port).ask(path).status; });
    while (status.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        QTest::qWait(5);
    return status.get();
}

} // namespace

class ServeWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void realRequestsAreOrdersUntilStop();
    void stopFinishesWhatClientsWaitFor();
    void stopTwiceEndsAtOnce();
    void aPlanWithoutALoopSaysWhatToDo();
    void aPictureUnderLoad();

private:
    void openDoor(const QString &scenario);
    void openSlowPlan();
    [[nodiscard]] std::uint16_t port()
    {
        return m_window->controller().session()->trace().info().port;
    }
    [[nodiscard]] ServeBar &bar() { return *m_window->findChild<ServeBar *>(); }

    std::unique_ptr<MainWindow> m_window;
};

void ServeWindowTest::init()
{
    engine::RunOptions options;
    options.workerPath = BRIGADE_WORKER;
    m_window = std::make_unique<MainWindow>(WindowMemory::Forget, options);
    m_window->resize(1600, 1000);
    m_window->show();
}

void ServeWindowTest::openDoor(const QString &scenario)
{
    QVERIFY(m_window->open(scenario));
    actionOf(*m_window, QStringLiteral("Open to HTTP")).trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->controller().phase(), Phase::Running, kPatienceMs);
}

/// One request of it takes 2.5 s.
void ServeWindowTest::openSlowPlan()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("slow.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"brigade":1,"mode":"async","gil":{"enabled":true},
        "tasks":[{"name":"slow","style":"async def","steps":[{"sleep_ms":2500}]}]})");
    file.close();
    openDoor(path);
}

void ServeWindowTest::realRequestsAreOrdersUntilStop()
{
    QVERIFY(!bar().isVisible());
    openDoor(QStringLiteral("@uvicorn-mixed"));
    QVERIFY(bar().isVisible());
    QVERIFY(!actionOf(*m_window, QStringLiteral("Open to HTTP")).isEnabled());
    QTest::qWait(100); // none of the plan's own customers comes
    QCOMPARE(m_window->controller().street()->arrived, std::uint64_t {0});
    QCOMPARE(askBeside(port(), "/query"), 200);
    QCOMPARE(askBeside(port(), "/items"), 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->controller().street()->done, std::uint64_t {2},
                              kPatienceMs);

    press(bar(), QStringLiteral("Copy a curl line"));
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("curl http://127.0.0.1:%1/items").arg(port()));
    press(bar(), QStringLiteral("Copy a load-generator line"));
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("wrk ")));

    press(bar(), QStringLiteral("Stop"));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->controller().phase(), Phase::Ended, kPatienceMs);
    QVERIFY(!bar().isVisible());
    QVERIFY(actionOf(*m_window, QStringLiteral("Open to HTTP")).isEnabled());
    const model::Session &session = *m_window->controller().session();
    const auto broken = model::violations(session.trace(), session.timeline());
    QVERIFY2(broken.empty(), broken.empty() ? "" : qPrintable(broken.front()));
}

/// A request takes longer than a run that was asked to stop is usually given.
void ServeWindowTest::stopFinishesWhatClientsWaitFor()
{
    openSlowPlan();
    auto status = std::async(std::launch::async,
                             [at = port()] { return HttpClient(at).ask("/slow").status; });
    QTRY_COMPARE_WITH_TIMEOUT(m_window->controller().street()->arrived, std::uint64_t {1},
                              kPatienceMs);
    press(bar(), QStringLiteral("Stop"));
    QCOMPARE(m_window->controller().phase(), Phase::Stopping);
    QVERIFY(bar().isVisible());
    QCOMPARE(m_window->controller().requestsInHand(), std::uint64_t {1});
    QTRY_COMPARE_WITH_TIMEOUT(m_window->controller().phase(), Phase::Ended, kPatienceMs);
    QCOMPARE(status.get(), 200);
    QVERIFY(!bar().isVisible());
}

void ServeWindowTest::stopTwiceEndsAtOnce()
{
    openSlowPlan();
    auto status = std::async(std::launch::async,
                             [at = port()] { return HttpClient(at).ask("/slow").status; });
    QTRY_COMPARE_WITH_TIMEOUT(m_window->controller().street()->arrived, std::uint64_t {1},
                              kPatienceMs);
    press(bar(), QStringLiteral("Stop"));
    press(bar(), QStringLiteral("Stop at once"));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->controller().phase(), Phase::Ended, kPatienceMs);
    QCOMPARE(status.get(), 0);
    QCOMPARE(m_window->controller().street()->cancelled, std::uint64_t {1});
}

void ServeWindowTest::aPlanWithoutALoopSaysWhatToDo()
{
    QVERIFY(m_window->open(QStringLiteral("@dinner")));
    actionOf(*m_window, QStringLiteral("Open to HTTP")).trigger();
    QVERIFY(m_window->messages().text().contains(QStringLiteral("event loop")));
    QCOMPARE(m_window->controller().phase(), Phase::Empty);
}

/// By hand, with wrk and a release build: BRIGADE_SERVE_PICTURE=file.png, BRIGADE_SERVE_SECONDS.
void ServeWindowTest::aPictureUnderLoad()
{
    const QString path = qEnvironmentVariable("BRIGADE_SERVE_PICTURE");
    if (path.isEmpty())
        QSKIP("BRIGADE_SERVE_PICTURE names no file");
    const int seconds = qEnvironmentVariableIntValue("BRIGADE_SERVE_SECONDS");
    const QString lasts = QString::number(seconds > 0 ? seconds : 8);
    openDoor(QStringLiteral("@uvicorn-4"));
    auto &application = static_cast<TimedApplication &>(*QApplication::instance());
    application.forget();
    QProcess load;
    const std::string name = m_window->controller().session()->trace().plan().tasks.front().name;
    load.start(
        QStringLiteral("wrk"),
        {QStringLiteral("-t1"), QStringLiteral("-c200"), QStringLiteral("-d") + lasts,
         QStringLiteral("http://127.0.0.1:%1/%2").arg(port()).arg(QString::fromStdString(name))});
    QVERIFY(load.waitForStarted());
    QTest::qWait(lasts.toInt() * 1000 - 500);
    const double longestMs = application.longestMs();
    const QString longest = application.longest();
    QVERIFY(m_window->grab().save(path));
    QTRY_COMPARE_WITH_TIMEOUT(load.state(), QProcess::NotRunning, kPatienceMs);
    const model::Trace &trace = m_window->controller().session()->trace();
    qInfo("%s\nlongest handler: %.1f ms of CPU (%s); %zu events kept, %llu forgotten, %llu dropped",
          load.readAllStandardOutput().constData(), longestMs, qPrintable(longest),
          trace.events().size(), static_cast<unsigned long long>(trace.forgotten().events),
          static_cast<unsigned long long>(trace.dropped()));
    QVERIFY(longestMs < 100);
}

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    ServeWindowTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_serve_window.moc"
