// Files written beside the window: whole, or not there.
#include "app/long_write.h"
#include "model/recording.h"
#include "tests/model/trace_text.h"

#include <QDir>
#include <QJsonDocument>
#include <QProgressDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <thread>

using namespace brigade;
using namespace brigade::app;

namespace {

engine::Plan onePlan()
{
    engine::Plan plan;
    plan.title = "One dish";
    engine::TaskKind kind;
    kind.name = "soup";
    kind.steps.emplace_back(engine::CpuStep {.ms = 1});
    plan.tasks.push_back(kind);
    return plan;
}

engine::RunInfo oneCore()
{
    engine::RunInfo info;
    info.host.usableCores = {0};
    info.host.hostCores = 1;
    return info;
}

} // namespace

class TestLongWrite : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_timeline.fold(m_trace.events()); }
    void traceAndRecordingAreWhole();
    void cancelledLeavesNothingAndTheOldFile();
    void unwritablePathIsOneLineAndLeavesNothing();
    void cancelButtonEndsALongWrite();
    void errorOfTheWriterComesBack();

private:
    model::Trace m_trace = testing::traceFrom(R"(
        @0 RunStarted
        @0 #1 TaskArrived 0 0
        1.1 @1ms c0 ThreadStarted 3 100
        1.1 @2ms c0 ThreadEnded
        @3ms RunEnded 0
    )",
                                              onePlan(),
                                              oneCore());
    model::Timeline m_timeline;
};

void TestLongWrite::traceAndRecordingAreWhole()
{
    const QTemporaryDir folder;
    WriteProgress progress;
    const QString json = folder.filePath(QStringLiteral("t.json"));
    QVERIFY(writeTraceFile(m_trace, m_timeline, json, progress).ok());
    QFile file(json);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(file.readAll()).isObject());
    QCOMPARE(progress.bytes.load(), file.size());
    const QString recording = folder.filePath(QStringLiteral("r.brigade"));
    QVERIFY(writeRecordingFile(m_trace, recording, progress).ok());
    const auto read = model::readRecording(recording);
    QVERIFY(read.ok());
    QCOMPARE(read.value().events().size(), m_trace.events().size());
    QVERIFY(read.value().end() != model::TraceEnd::Truncated);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), qsizetype {2});
}

void TestLongWrite::cancelledLeavesNothingAndTheOldFile()
{
    const QTemporaryDir folder;
    WriteProgress progress;
    const QString recording = folder.filePath(QStringLiteral("r.brigade"));
    QVERIFY(writeRecordingFile(m_trace, recording, progress).ok());
    const qint64 size = QFile(recording).size();
    progress.cancelled = true;
    QVERIFY(writeRecordingFile(m_trace, recording, progress).ok());
    const QString json = folder.filePath(QStringLiteral("t.json"));
    QVERIFY(writeTraceFile(m_trace, m_timeline, json, progress).ok());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {"r.brigade"});
    QCOMPARE(QFile(recording).size(), size);
}

void TestLongWrite::unwritablePathIsOneLineAndLeavesNothing()
{
    const QTemporaryDir folder;
    WriteProgress progress;
    const QString path = folder.filePath(QStringLiteral("no/t.json"));
    for (const auto &written : {writeTraceFile(m_trace, m_timeline, path, progress),
                                writeRecordingFile(m_trace, path, progress)}) {
        QVERIFY(!written);
        QVERIFY(written.error().find("no/t.json") != std::string::npos);
        QVERIFY(written.error().find('\n') == std::string::npos);
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestLongWrite::cancelButtonEndsALongWrite()
{
    QWidget window;
    window.show();
    bool seen = false;
    QTimer press;
    connect(&press, &QTimer::timeout, &window, [&] {
        auto *dialog = window.findChild<QProgressDialog *>();
        if (dialog == nullptr || !dialog->isVisible())
            return;
        seen = true;
        dialog->findChild<QPushButton *>()->click();
    });
    press.start(20);
    const auto end = writeBeside(&window, QStringLiteral("Writing"), [](WriteProgress &progress) {
        for (int i = 0; i < 1000 && !progress.cancelled; ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        return engine::Result<bool>(true);
    });
    QVERIFY(seen);
    QVERIFY(end.ok());
    QVERIFY(end.value() == WriteEnd::Cancelled);
}

void TestLongWrite::errorOfTheWriterComesBack()
{
    const auto end = writeBeside(nullptr, {}, [](WriteProgress &) {
        return engine::Result<bool>(engine::Error {"x: no room"});
    });
    QVERIFY(!end);
    QCOMPARE(end.error(), std::string("x: no room"));
}

QTEST_MAIN(TestLongWrite)
#include "tst_long_write.moc"
