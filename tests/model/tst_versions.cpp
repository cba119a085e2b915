// Files of every version that a Brigade has written: tests/data keeps one of each, and each is
// read; one of a later version is refused in a sentence that says so.
#include "engine/plan_reader.h"
#include "model/charge_results.h"
#include "model/course_progress.h"
#include "model/interleaving.h"
#include "model/lesson_reader.h"
#include "model/recording.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace brigade;
using namespace brigade::model;

namespace {

const QDir &data()
{
    static const QDir folder(QStringLiteral(BRIGADE_SOURCE_DIR "/tests/data"));
    return folder;
}

QByteArray bytesOf(const QString &name)
{
    QFile file(data().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::span<const std::uint8_t> asSpan(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.constData()),
            static_cast<std::size_t>(bytes.size())};
}

/// One line, with both versions in it and the word that explains.
bool tellsOfNewer(const QString &error)
{
    return !error.trimmed().contains(QLatin1Char('\n')) && error.contains(QLatin1Char('2'))
        && error.contains(QLatin1String("version 1"));
}

} // namespace

class VersionsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyFixtureIsOfAKnownKind();
    void recordings();
    void plans();
    void lessons();
    void charges();
    void interleavings();
    void progress();
};

/// Whoever adds a version adds a file, and a test below reads it.
void VersionsTest::everyFixtureIsOfAKnownKind()
{
    const QStringList files = data().entryList(QDir::Files, QDir::Name);
    QCOMPARE(
        files,
        QStringList({QStringLiteral("charges-v1.json"), QStringLiteral("interleaving-v1.json"),
                     QStringLiteral("lesson-v1.brigade-lesson"),
                     QStringLiteral("plan-v1.brigade-plan"), QStringLiteral("progress-v1.json"),
                     QStringLiteral("recording-v1.brigade")}));
}

void VersionsTest::recordings()
{
    const auto trace = readRecording(data().filePath(QStringLiteral("recording-v1.brigade")));
    QVERIFY2(trace.ok(), trace ? "" : trace.error().c_str());
    QCOMPARE(trace.value().end(), TraceEnd::Complete);
    QVERIFY(trace.value().events().size() > 30);
    const auto &last = trace.value().events().back();
    QCOMPARE(last.kind, engine::EventKind::RunEnded);
    QCOMPARE(QString::fromStdString(trace.value().plan().tasks.front().name),
             QStringLiteral("steak"));
    QByteArray newer = bytesOf(QStringLiteral("recording-v1.brigade"));
    newer[8] = 2;
    const auto refused = readRecordingBytes(asSpan(newer), QStringLiteral("x.brigade"));
    QVERIFY(!refused.ok());
    QVERIFY2(tellsOfNewer(QString::fromStdString(refused.error())), refused.error().c_str());
}

void VersionsTest::plans()
{
    const std::string text = bytesOf(QStringLiteral("plan-v1.brigade-plan")).toStdString();
    const auto plan = engine::readPlan(text, "plan-v1");
    QVERIFY2(plan.ok(), plan ? "" : plan.error().c_str());
    QCOMPARE(plan.value().plan.tasks.size(), std::size_t {2});
    QVERIFY(!plan.value().plan.gil.enabled);
    const std::string setting = "brigade=2";
    const auto refused = engine::readPlan(text, "plan-v1", std::span(&setting, 1));
    QVERIFY(!refused.ok());
    QVERIFY2(tellsOfNewer(QString::fromStdString(refused.error())), refused.error().c_str());
}

void VersionsTest::lessons()
{
    const QString name = QStringLiteral("lesson-v1.brigade-lesson");
    const QByteArray text = bytesOf(name);
    const LessonReading lesson = readLesson(text, name);
    QCOMPARE(lesson.complaints, QStringList());
    QVERIFY(lesson.lesson.has_value());
    QVERIFY(lesson.lesson->steps.size() >= 5);
    QByteArray newer = text;
    newer.replace("brigade-lesson: 1", "brigade-lesson: 2");
    const LessonReading refused = readLesson(newer, name);
    QVERIFY(!refused.lesson);
    QCOMPARE(refused.complaints.size(), 1);
    QVERIFY2(tellsOfNewer(refused.complaints.front()), qPrintable(refused.complaints.front()));
}

void VersionsTest::charges()
{
    const QString name = QStringLiteral("charges-v1.json");
    const QByteArray text = bytesOf(name);
    const auto charges = readChargeResults(text, name);
    QVERIFY2(charges.ok(), charges ? "" : charges.error().c_str());
    QVERIFY(!charges.value().figures.empty());
    QByteArray newer = text;
    newer.replace("\"brigade_charges\": 1", "\"brigade_charges\": 2");
    const auto refused = readChargeResults(newer, name);
    QVERIFY(!refused.ok());
    QVERIFY2(tellsOfNewer(QString::fromStdString(refused.error())), refused.error().c_str());
}

void VersionsTest::interleavings()
{
    const QByteArray text = bytesOf(QStringLiteral("interleaving-v1.json"));
    const auto saved = readSavedInterleaving(text);
    QVERIFY2(saved.ok(), saved ? "" : saved.error().c_str());
    QCOMPARE(interleavingText(saved.value().choices), QStringLiteral("1 2 2 1"));
    QByteArray newer = text;
    newer.replace("\"brigade_interleaving\": 1", "\"brigade_interleaving\": 2");
    const auto refused = readSavedInterleaving(newer);
    QVERIFY(!refused.ok());
    QVERIFY2(tellsOfNewer(QString::fromStdString(refused.error())), refused.error().c_str());
}

/// A learner's progress is read from a copy: what cannot be read is set aside.
void VersionsTest::progress()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("progress.json"));
    const QByteArray text = bytesOf(QStringLiteral("progress-v1.json"));
    const auto write = [&path](const QByteArray &bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(text));
    const CourseProgress read(path);
    QCOMPARE(read.damage(), QString());
    QCOMPARE(read.current(), QStringLiteral("dinner"));
    QCOMPARE(read.lesson(QStringLiteral("dinner")).step, 3);
    QCOMPARE(read.lesson(QStringLiteral("dinner")).answers.value(QStringLiteral("ten")).verdict,
             QStringLiteral("right"));
    QByteArray newer = text;
    newer.replace("\"brigade-progress\": 1", "\"brigade-progress\": 2");
    QVERIFY(write(newer));
    const CourseProgress refused(path);
    QVERIFY2(refused.damage().contains(QLatin1String("a newer one")), qPrintable(refused.damage()));
    // Nothing of it is lost: a newer Brigade finds it where that says.
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.damaged-*")}, QDir::Files).size(), 1);
}

QTEST_APPLESS_MAIN(VersionsTest)
#include "tst_versions.moc"
