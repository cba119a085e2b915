#include "model/recording.h"
#include "tests/model/sample_trace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace brigade;
using namespace brigade::model;

namespace {

// Every byte would take a minute under a sanitizer on a busy machine; this meets every block.
constexpr std::size_t kStride = 5;

void writeSample(const QString &path, std::uint64_t dropped)
{
    auto writer = RecordingWriter::create(path, test::samplePlan(), test::sampleInfo());
    QVERIFY2(writer.ok(), writer ? "" : writer.error().c_str());
    const auto events = test::sampleEvents();
    const std::span all(events);
    QVERIFY(writer.value()->append(all.first(20)).ok());
    QVERIFY(writer.value()->append({}).ok());
    QVERIFY(writer.value()->append(all.subspan(20)).ok());
    const std::vector<std::string> notices {"said at the end"};
    QVERIFY(writer.value()->finish(dropped, notices).ok());
}

std::vector<std::uint8_t> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    return {bytes.begin(), bytes.end()};
}

QString errorOf(std::span<const std::uint8_t> bytes)
{
    const auto trace = readRecordingBytes(bytes, QStringLiteral("x.brigade"));
    return trace ? QString() : QString::fromStdString(trace.error());
}

} // namespace

class RecordingTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void whatWasRecordedIsReadBack();
    void manyEventsAreReadBack();
    void readableWhileItIsWritten();
    void everyTruncationGivesWhatWasWhole();
    void everyDamagedByteIsNamed();
    void aNewerVersionIsNamed();
    void anotherFileIsNoRecording();
    void errorsNameTheFile();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("x.brigade")); }
    QTemporaryDir m_folder;
};

void RecordingTest::whatWasRecordedIsReadBack()
{
    writeSample(path(), 12'345);
    const auto trace = readRecording(path());
    QVERIFY2(trace.ok(), trace ? "" : trace.error().c_str());
    const auto events = trace.value().events();
    QVERIFY(std::vector(events.begin(), events.end()) == test::sampleEvents());
    QCOMPARE(trace.value().dropped(), 12'345U);
    QCOMPARE(trace.value().end(), TraceEnd::Complete);
    QVERIFY(trace.value().plan() == test::samplePlan());
    auto info = test::sampleInfo();
    info.notices.emplace_back("said at the end");
    QCOMPARE(trace.value().info().host.usableCores, info.host.usableCores);
    QCOMPARE(trace.value().info().host.hostCores, info.host.hostCores);
    QCOMPARE(trace.value().info().host.os, info.host.os);
    QCOMPARE(trace.value().info().host.cpu, info.host.cpu);
    QCOMPARE(trace.value().info().switchSource, info.switchSource);
    QCOMPARE(trace.value().info().clock, info.clock);
    QCOMPARE(trace.value().info().unitNs, info.unitNs);
    QCOMPARE(trace.value().info().startedUnixMs, info.startedUnixMs);
    QCOMPARE(trace.value().info().notices, info.notices);
}

void RecordingTest::manyEventsAreReadBack()
{
    std::vector<engine::TraceEvent> events;
    for (std::int64_t i = 0; i < 200'000; ++i) { // more than one block holds
        engine::TraceEvent event;
        event.timeNs = i * 700 - 5000;
        event.kind = engine::EventKind::StepStarted;
        event.thread = static_cast<engine::ThreadIndex>(i % 3);
        events.push_back(event);
    }
    auto writer = RecordingWriter::create(path(), test::samplePlan(), test::sampleInfo());
    QVERIFY(writer.ok() && writer.value()->append(events).ok() && writer.value()->finish(0).ok());
    const auto trace = readRecording(path());
    QVERIFY2(trace.ok(), trace ? "" : trace.error().c_str());
    const auto read = trace.value().events();
    QVERIFY(std::equal(read.begin(), read.end(), events.begin(), events.end()));
}

void RecordingTest::readableWhileItIsWritten()
{
    auto writer = RecordingWriter::create(path(), test::samplePlan(), test::sampleInfo());
    QVERIFY(writer.ok());
    const auto events = test::sampleEvents();
    QVERIFY(writer.value()->append(std::span(events).first(30)).ok());
    const auto trace = readRecording(path());
    QVERIFY2(trace.ok(), trace ? "" : trace.error().c_str());
    QCOMPARE(trace.value().events().size(), 30U);
    QCOMPARE(trace.value().end(), TraceEnd::Truncated);
}

void RecordingTest::everyTruncationGivesWhatWasWhole()
{
    writeSample(path(), 0);
    const auto bytes = bytesOf(path());
    const auto all = test::sampleEvents();
    std::size_t most = 0;
    for (std::size_t size = 0; size < bytes.size(); size += kStride) {
        const auto trace =
            readRecordingBytes(std::span(bytes).first(size), QStringLiteral("x.brigade"));
        if (!trace) {
            QVERIFY(
                QString::fromStdString(trace.error()).startsWith(QStringLiteral("x.brigade: ")));
            QCOMPARE(most, 0U); // once there is something, there is no error any more
            continue;
        }
        const auto events = trace.value().events();
        QCOMPARE(trace.value().end(), TraceEnd::Truncated);
        QVERIFY(events.size() >= most);
        QVERIFY(std::equal(events.begin(), events.end(), all.begin()));
        most = events.size();
    }
    QCOMPARE(most, all.size());
}

void RecordingTest::everyDamagedByteIsNamed()
{
    writeSample(path(), 0);
    const auto bytes = bytesOf(path());
    for (std::size_t at = 12; at < bytes.size(); at += kStride) {
        auto damaged = bytes;
        damaged[at] ^= 0x41;
        const QString error = errorOf(damaged);
        QVERIFY2(error.startsWith(QStringLiteral("x.brigade: damaged at byte ")),
                 qPrintable(QStringLiteral("byte %1: %2").arg(at).arg(error)));
        QVERIFY(!error.contains(QLatin1Char('\n')));
    }
    auto longer = bytes;
    longer.push_back(0);
    QVERIFY(errorOf(longer).contains(QStringLiteral("damaged at byte")));
}

void RecordingTest::aNewerVersionIsNamed()
{
    writeSample(path(), 0);
    auto bytes = bytesOf(path());
    bytes[8] = 2;
    QVERIFY2(errorOf(bytes).contains(QStringLiteral("version 2")), qPrintable(errorOf(bytes)));
}

void RecordingTest::anotherFileIsNoRecording()
{
    const std::string text = "{ \"brigade\": 1 }";
    QVERIFY(errorOf({reinterpret_cast<const std::uint8_t *>(text.data()), text.size()})
                .contains(QStringLiteral("not a recording")));
    QVERIFY(errorOf({}).contains(QStringLiteral("not a recording")));
}

void RecordingTest::errorsNameTheFile()
{
    const QString missing = m_folder.filePath(QStringLiteral("missing.brigade"));
    const auto trace = readRecording(missing);
    QVERIFY(!trace.ok());
    QVERIFY(QString::fromStdString(trace.error()).startsWith(missing));
    const auto writer = RecordingWriter::create(m_folder.filePath(QStringLiteral("no/such/x")),
                                                test::samplePlan(), test::sampleInfo());
    QVERIFY(!writer.ok());
    QVERIFY(QString::fromStdString(writer.error()).contains(QStringLiteral("no/such/x")));
}

QTEST_APPLESS_MAIN(RecordingTest)
#include "tst_recording.moc"
