// The window while its plan is open to HTTP: real requests are orders, the address can be copied.
#include "app/main_window.h"
#include "app/message_bar.h"
#include "app/serve_bar.h"
#include "model/invariants.h"
#include "tests/engine/http_client.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QProcess>
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
    void aPlanWithoutALoopSaysWhatToDo();
    void aPictureUnderLoad();

private:
    void openDoor(const QString &scenario);
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

void ServeWindowTest::aPlanWithoutALoopSaysWhatToDo()
{
    QVERIFY(m_window->open(QStringLiteral("@dinner")));
    actionOf(*m_window, QStringLiteral("Open to HTTP")).trigger();
    QVERIFY(m_window->messages().text().contains(QStringLiteral("event loop")));
    QCOMPARE(m_window->controller().phase(), Phase::Empty);
}

/// By hand: BRIGADE_SERVE_PICTURE=file.png, with wrk installed.
void ServeWindowTest::aPictureUnderLoad()
{
    const QString path = qEnvironmentVariable("BRIGADE_SERVE_PICTURE");
    if (path.isEmpty())
        QSKIP("BRIGADE_SERVE_PICTURE names no file");
    openDoor(QStringLiteral("@uvicorn-4"));
    QProcess load;
    load.start(QStringLiteral("wrk"),
               {QStringLiteral("-t1"), QStringLiteral("-c200"), QStringLiteral("-d6"),
                QStringLiteral("http://127.0.0.1:%1/items").arg(port())});
    QVERIFY(load.waitForStarted());
    QTest::qWait(4000);
    QVERIFY(m_window->grab().save(path));
    QVERIFY(load.waitForFinished());
    qInfo("%s", load.readAllStandardOutput().constData());
}

QTEST_MAIN(ServeWindowTest)
#include "tst_serve_window.moc"
