// `brigade-cli show`: a recording printed, written again, and drawn in every format.
#include "model/insights.h"
#include "model/statistics.h"
#include "tests/app/cli_probe.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace brigade;
using namespace brigade::app::test;

class ShowCommandTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void showPrintsAndWritesEverything();
    void showWritesTheSameRecordingAgain();
    void showTellsOfATruncatedRecording();
    void showReportsWhatTheRunReported();
    void everyFormatOfTheTimelineIsValid();
    void anOutputThatCannotBeWrittenIsRefusedBefore();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QTemporaryDir m_folder;
};

void ShowCommandTest::showPrintsAndWritesEverything()
{
    QVERIFY(recordSample(path("a.brigade")));
    const Outcome outcome =
        cli({QStringLiteral("show"), path("a.brigade"), QStringLiteral("--report"), path("r.json"),
             QStringLiteral("--trace"), path("t.json"), QStringLiteral("--timeline"), path("t.png"),
             QStringLiteral("--size"), QStringLiteral("640x400")});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    for (const char *word : {"A sample", "makespan", "speed-up", "2 of 3 done", "1 lost", "soup 3",
                             "GIL", "worker 2 (pid 4712) by signal 11"})
        QVERIFY2(outcome.out.contains(QString::fromUtf8(word)), word);
    QVERIFY(outcome.err.contains(QStringLiteral("notice: 'cores' lowered from 8 to 2")));
    const model::Trace trace = sampleTrace();
    model::Timeline timeline(trace.info().switchSource);
    timeline.fold(trace.events());
    const model::Statistics statistics = model::computeStatistics(trace, timeline);
    QJsonObject expected = model::report(trace, statistics);
    expected.insert(QStringLiteral("insights"),
                    model::insightsJson(model::insightsOf(trace, timeline, statistics)));
    const QJsonObject report = jsonOf(path("r.json"));
    QCOMPARE(missingKey(report), QString());
    QCOMPARE(report, QJsonDocument::fromJson(QJsonDocument(expected).toJson()).object());
    QVERIFY(jsonOf(path("t.json")).value(QStringLiteral("traceEvents")).toArray().size() > 20);
    QCOMPARE(QImage(path("t.png")).size(), QSize(640, 400));
}

void ShowCommandTest::showWritesTheSameRecordingAgain()
{
    QVERIFY(recordSample(path("a.brigade")));
    QVERIFY(write(path("b.brigade"), "an older file"));
    const Outcome outcome = cli(
        {QStringLiteral("show"), path("a.brigade"), QStringLiteral("--record"), path("b.brigade")});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    const auto first = model::readRecording(path("a.brigade"));
    const auto second = model::readRecording(path("b.brigade"));
    QVERIFY(first.ok() && second.ok());
    QVERIFY(std::equal(first.value().events().begin(), first.value().events().end(),
                       second.value().events().begin(), second.value().events().end()));
    QVERIFY(!QFile::exists(path("b.brigade.part")));
    const Outcome itself = cli(
        {QStringLiteral("show"), path("a.brigade"), QStringLiteral("--record"), path("a.brigade")});
    QCOMPARE(itself.status, 2);
}

void ShowCommandTest::showTellsOfATruncatedRecording()
{
    QVERIFY(recordSample(path("a.brigade")));
    QVERIFY(write(path("cut.brigade"), contentsOf(path("a.brigade")).chopped(30)));
    const Outcome cut = cli({QStringLiteral("show"), path("cut.brigade")});
    QCOMPARE(cut.status, 0);
    QVERIFY(cut.err.contains(QStringLiteral("notice: the recording ends before its run did")));
    QByteArray damaged = contentsOf(path("a.brigade"));
    damaged[damaged.size() - 60] = static_cast<char>(damaged[damaged.size() - 60] ^ 1);
    QVERIFY(write(path("damaged.brigade"), damaged));
    const Outcome bad = cli({QStringLiteral("show"), path("damaged.brigade")});
    QCOMPARE(bad.status, 2);
    QVERIFY(bad.err.contains(QStringLiteral("damaged.brigade: damaged at byte")));
}

/// Whoever says when threads were off the core: the kernel or gaps, it is the same in both.
void ShowCommandTest::showReportsWhatTheRunReported()
{
    const Outcome ran = cli({QStringLiteral("run"), QStringLiteral("@gil-cpu"),
                             QStringLiteral("--quiet"), QStringLiteral("--record"),
                             path("g.brigade"), QStringLiteral("--report"), path("run.json")});
    QVERIFY2(ran.status == 0, qPrintable(ran.err));
    const Outcome shown = cli(
        {QStringLiteral("show"), path("g.brigade"), QStringLiteral("--report"), path("show.json")});
    QVERIFY2(shown.status == 0, qPrintable(shown.err));
    const QJsonObject run = jsonOf(path("run.json"));
    QVERIFY(run.contains(QStringLiteral("insights")));
    QCOMPARE(jsonOf(path("show.json")), run);
}

void ShowCommandTest::everyFormatOfTheTimelineIsValid()
{
    QVERIFY(recordSample(path("a.brigade")));
    for (const char *by : {"thread", "core"}) {
        for (const char *name : {"t.png", "t.svg", "t.pdf"}) {
            QFile::remove(path(name));
            const Outcome outcome =
                cli({QStringLiteral("show"), path("a.brigade"), QStringLiteral("--by"),
                     QLatin1String(by), QStringLiteral("--theme"), QStringLiteral("dark"),
                     QStringLiteral("--timeline"), path(name)});
            QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        }
        QVERIFY(!QImage(path("t.png")).isNull());
        QVERIFY(contentsOf(path("t.svg")).contains("</svg>"));
        QVERIFY(contentsOf(path("t.pdf")).startsWith("%PDF-"));
        QVERIFY(contentsOf(path("t.pdf")).contains("%%EOF"));
    }
}

void ShowCommandTest::anOutputThatCannotBeWrittenIsRefusedBefore()
{
    QVERIFY(recordSample(path("a.brigade")));
    const Outcome nowhere = cli({QStringLiteral("show"), path("a.brigade"),
                                 QStringLiteral("--report"), path("no/such/r.json")});
    QCOMPARE(nowhere.status, 2);
    QCOMPARE(nowhere.out, QString()); // nothing was begun
    QVERIFY(nowhere.err.contains(QStringLiteral("no/such/r.json")));
    QCOMPARE(nowhere.err.count(QLatin1Char('\n')), 1);
    const Outcome twice =
        cli({QStringLiteral("show"), path("a.brigade"), QStringLiteral("--report"), path("x.json"),
             QStringLiteral("--trace"),
             m_folder.filePath(QStringLiteral("../%1/x.json"))
                 .arg(QFileInfo(m_folder.path()).fileName())});
    QCOMPARE(twice.status, 2);
    QVERIFY2(twice.err.contains(QStringLiteral("--report")), qPrintable(twice.err));
    QVERIFY(write(path("plan.json"), "{}"));
    const Outcome input = cli(
        {QStringLiteral("show"), path("plan.json"), QStringLiteral("--report"), path("plan.json")});
    QCOMPARE(input.status, 2);
    QCOMPARE(contentsOf(path("plan.json")), QByteArray("{}"));
}

QTEST_GUILESS_MAIN(ShowCommandTest)
#include "tst_show_command.moc"
