// `brigade-cli sweep`: its range, its knee, and the real program over a small plan.
#include "app/sweep_range.h"
#include "app/sweep_report.h"
#include "tests/app/cli_probe.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace brigade;
using namespace brigade::app;
using namespace brigade::app::test;

namespace {

/// Points 1, 2, 3... with these medians; the spread is a tenth to either side.
std::vector<model::SweepPoint> pointsWith(const std::vector<double> &medians)
{
    std::vector<model::SweepPoint> points;
    for (const double median : medians) {
        model::SweepPoint point {QString::number(points.size() + 1), {}};
        for (const double factor : {1.1, 0.9, 1.0}) {
            const double value = median * factor;
            point.runs.push_back({.makespanS = value, .throughputPerS = value});
        }
        points.push_back(point);
    }
    return points;
}

} // namespace

class SweepCommandTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void rangesAreSpelledOut_data();
    void rangesAreSpelledOut();
    void wrongRangesSayWhatIsWrong_data();
    void wrongRangesSayWhatIsWrong();
    void theKneeIsTheFirstNearTheBest_data();
    void theKneeIsTheFirstNearTheBest();
    void theKneeIsTheLeastValueWhateverTheOrder();
    void aKneeNeedsRunsThatAgree();
    void throughputIsBetterWhenMore();
    void aSpreadIsMedianLeastAndMost();
    void aTableHasALineForEachRun();
    void wrongWordsAreOneLineAndStatusTwo_data();
    void wrongWordsAreOneLineAndStatusTwo();
    void aPoolIsSweptEndToEnd();
    void aLostTaskIsStatusOne();
    void ctrlCKeepsWhatWasMeasured();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QTemporaryDir m_folder;
};

void SweepCommandTest::rangesAreSpelledOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("values");
    const auto row = [](const char *text, const char *values) {
        QTest::newRow(text) << QString::fromLatin1(text)
                            << QString::fromLatin1(values).split(QLatin1Char(' '));
    };
    row("threads=1..4", "1 2 3 4");
    row("threads=1..16:5", "1 6 11 16");
    row("threads=1..17:5", "1 6 11 16");
    row("threads=3..3", "3");
    row("gil.switch_interval_ms=0.1..0.3:0.1", "0.1 0.2 0.3");
    row("gil.enabled=true,false", "true false");
    row("tasks.b.count=1, 2 ,8", "1 2 8");
    row("tasks.a.count=1,2,8", "1 2 8");
    row("seed=20000000000..40000000000:20000000000", "20000000000 40000000000");
}

void SweepCommandTest::rangesAreSpelledOut()
{
    QFETCH(const QString, text);
    const auto range = parseSweepRange(text);
    QVERIFY2(range.ok(), range ? "" : range.error().c_str());
    QCOMPARE(range.value().key, text.section(QLatin1Char('='), 0, 0));
    QTEST(range.value().values, "values");
}

void SweepCommandTest::wrongRangesSayWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *text, const char *named) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(named);
    };
    row("threads", "KEY=");
    row("=1..3", "KEY=");
    row("threads=", "missing");
    row("threads=1,,2", "missing");
    row("threads=8..1", "ends before it begins");
    row("threads=1..8:0", "above 0");
    row("threads=1..8:-1", "above 0");
    row("threads=a..8", "no range");
    row("threads=1..inf", "no range");
    row("threads=1..8:", "no range");
    row("threads=1..2..3", "no range");
    row("threads=0..1000", "more than 1000");
    row("threads=0..1e300", "more than 1000");
    row("threads=1,2,1", "twice");
}

void SweepCommandTest::wrongRangesSayWhatIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const QString, named);
    const auto range = parseSweepRange(text);
    QVERIFY(!range.ok());
    const QString error = QString::fromStdString(range.error());
    QVERIFY2(error.contains(named), qPrintable(error));
}

void SweepCommandTest::theKneeIsTheFirstNearTheBest_data()
{
    QTest::addColumn<std::vector<double>>("makespans");
    QTest::addColumn<int>("knee"); // -1: none
    QTest::newRow("falls, then flat") << std::vector<double> {8, 4, 2, 1.02, 1, 1.01} << 3;
    QTest::newRow("falls, then rises") << std::vector<double> {8, 4, 6, 7} << 1;
    QTest::newRow("goes on falling") << std::vector<double> {8, 4, 2, 1} << -1;
    QTest::newRow("flat") << std::vector<double> {1, 1.01, 0.99, 1} << -1;
    QTest::newRow("only rises") << std::vector<double> {1, 2, 3} << -1;
    QTest::newRow("too few") << std::vector<double> {2, 1} << -1;
    QTest::newRow("neighbours overlap") << std::vector<double> {8, 1.15, 1, 1.01} << -1;
}

void SweepCommandTest::theKneeIsTheFirstNearTheBest()
{
    QFETCH(const std::vector<double>, makespans);
    QFETCH(const int, knee);
    const auto found = model::kneeOf(pointsWith(makespans), model::SweepMeasure::Makespan);
    const bool isFound = found.verdict == model::KneeVerdict::Found;
    QCOMPARE(isFound ? static_cast<int>(found.point) : -1, knee);
}

void SweepCommandTest::theKneeIsTheLeastValueWhateverTheOrder()
{
    auto points = pointsWith({8, 4, 2, 1.02, 1, 1.01});
    std::reverse(points.begin(), points.end());
    const auto knee = model::kneeOf(points, model::SweepMeasure::Makespan);
    QCOMPARE(knee.verdict, model::KneeVerdict::Found);
    QCOMPARE(points[knee.point].value, QStringLiteral("4"));
    points[1].runs.clear(); // what was not measured is passed over
    QCOMPARE(model::kneeOf(points, model::SweepMeasure::Makespan).point, knee.point);
}

void SweepCommandTest::aKneeNeedsRunsThatAgree()
{
    auto points = pointsWith({8, 4, 1, 1});
    QCOMPARE(model::kneeOf(points, model::SweepMeasure::Makespan).verdict,
             model::KneeVerdict::Found);
    points[1].runs.push_back({.makespanS = 0.9}); // as good as the knee, once
    QCOMPARE(model::kneeOf(points, model::SweepMeasure::Makespan).verdict,
             model::KneeVerdict::NotClear);
    points = pointsWith({8, 4, 1, 1});
    points[3].runs.resize(1);
    QCOMPARE(model::kneeOf(points, model::SweepMeasure::Makespan).verdict,
             model::KneeVerdict::TooFewRuns);
}

void SweepCommandTest::throughputIsBetterWhenMore()
{
    const auto points = pointsWith({10, 20, 39, 40, 40});
    const auto knee = model::kneeOf(points, model::SweepMeasure::Throughput);
    QCOMPARE(knee.verdict, model::KneeVerdict::Found);
    QCOMPARE(knee.point, std::size_t {2});
}

void SweepCommandTest::aSpreadIsMedianLeastAndMost()
{
    const auto points = pointsWith({10});
    QCOMPARE(model::spreadOf(points[0], &model::SweepRun::makespanS), (model::Spread {10, 9, 11}));
    QCOMPARE(model::spreadOf({}, &model::SweepRun::makespanS), model::Spread {});
}

void SweepCommandTest::aTableHasALineForEachRun()
{
    const SweepOutcome outcome {.title = {},
                                .key = QStringLiteral("threads"),
                                .measure = model::SweepMeasure::Makespan,
                                .points = pointsWith({4, 2}),
                                .plan = {},
                                .host = {}};
    const QByteArrayList lines = sweepTable(outcome).split('\n');
    QCOMPARE(lines.size(), 8); // header, two values with three runs each, nothing behind
    QCOMPARE(lines[0],
             QByteArray("\"threads\",run,makespan_s,throughput_per_s,speedup,latency_p99_s,ideal_s,"
                        "ideal_throughput_per_s"));
    QCOMPARE(lines[2], QByteArray("\"1\",2,3.6,3.6,0,0,0,0"));
}

void SweepCommandTest::wrongWordsAreOneLineAndStatusTwo_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *words, const char *named) {
        QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(named);
    };
    row("sweep @dinner", "--over");
    row("sweep --over threads=1,2", "PLAN.json|@NAME");
    row("sweep @dinner --over threads", "--over");
    row("sweep @dinner --over nosuch=1,2", "nosuch");
    row("sweep @dinner --over threads=1,x", "threads");
    row("sweep @dinner --over threads=-1..2", "threads");
    row("sweep @dinner --over threads=1,2 --report r.txt", ".json, .csv");
    row("sweep @dinner --over threads=1,2 --chart c.gif", ".png, .svg, .pdf");
    row("sweep @dinner --over threads=1,2 --chart no/such/c.png", "--chart");
    row("sweep @dinner --over threads=1,2 --timeline t.png", "--timeline");
    row("run @dinner --over threads=1,2", "--over");
    row("run @dinner --report r.txt", "--report");
}

void SweepCommandTest::wrongWordsAreOneLineAndStatusTwo()
{
    QFETCH(const QString, words);
    QFETCH(const QString, named);
    const Outcome outcome = cli(words.split(QLatin1Char(' ')));
    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains(named), qPrintable(outcome.err));
    QCOMPARE(outcome.err.count(QLatin1Char('\n')), 1);
}

void SweepCommandTest::aPoolIsSweptEndToEnd()
{
    // Eight naps of 60 ms: 8, 4, 2 rounds and one; more than eight threads bring nothing.
    QVERIFY(write(path("naps.json"),
                  R"({"brigade":1,"title":"Naps","mode":"pool","threads":3,)"
                  R"("tasks":[{"name":"nap","count":8,"steps":[{"sleep_ms":60}]}]})"));
    const Outcome outcome =
        cli({QStringLiteral("sweep"), path("naps.json"), QStringLiteral("--over"),
             QStringLiteral("threads=1,2,4,8,16"), QStringLiteral("--repeat"), QStringLiteral("3"),
             QStringLiteral("--report"), path("s.json"), QStringLiteral("--chart"), path("s.png"),
             QStringLiteral("--size"), QStringLiteral("800x500")});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    const QJsonObject report = jsonOf(path("s.json"));
    QCOMPARE(report.value(QStringLiteral("over")).toString(), QStringLiteral("threads"));
    // On a machine that is busy with other things no knee is clear; a wrong one is never named.
    const QJsonValue knee = report.value(QStringLiteral("knee"));
    QVERIFY2(knee.isNull() || knee.toInt() == 8, qPrintable(outcome.out));
    QVERIFY(outcome.out.contains(knee.isNull() ? QStringLiteral("knee")
                                               : QStringLiteral("The knee is at threads=8")));
    const QJsonObject plan = report.value(QStringLiteral("plan")).toObject();
    QCOMPARE(plan.value(QStringLiteral("threads")).toInt(), 3); // none of the values
    const QJsonArray points = report.value(QStringLiteral("points")).toArray();
    QCOMPARE(points.size(), 5);
    for (const auto &point : points)
        QCOMPARE(point.toObject().value(QStringLiteral("runs")).toArray().size(), 3);
    const auto makespan = [&](int index) {
        return points[index]
            .toObject()
            .value(QStringLiteral("makespan_s"))
            .toObject()
            .value(QStringLiteral("median"))
            .toDouble();
    };
    QVERIFY2(makespan(0) > 4 * makespan(3), qPrintable(outcome.out));
    QCOMPARE(QImage(path("s.png")).size(), QSize(800, 500));
}

void SweepCommandTest::aLostTaskIsStatusOne()
{
    const Outcome outcome =
        cli({QStringLiteral("sweep"), QStringLiteral("@crash-one"), QStringLiteral("--over"),
             QStringLiteral("on_crash=lose,requeue"), QStringLiteral("--report"), path("c.csv")});
    QCOMPARE(outcome.status, 1);
    const QByteArray table = contentsOf(path("c.csv")); // no line for what lost tasks
    QCOMPARE(table.count('\n'), 2);
    QVERIFY2(table.contains("\n\"requeue\",1,"), table.constData());
}

void SweepCommandTest::ctrlCKeepsWhatWasMeasured()
{
    QVERIFY(write(path("nap.json"),
                  R"({"brigade":1,"title":"Nap","mode":"pool",)"
                  R"("tasks":[{"name":"nap","count":1,"steps":[{"sleep_ms":200}]}]})"));
    QProcess process;
    process.start(QStringLiteral(BRIGADE_CLI),
                  {QStringLiteral("sweep"), path("nap.json"), QStringLiteral("--over"),
                   QStringLiteral("threads=1,2"), QStringLiteral("--repeat"), QStringLiteral("90"),
                   QStringLiteral("--report"), path("n.json")});
    QVERIFY(process.waitForStarted());
    QTest::qWait(1500); // some of the 180 runs
    process.terminate();
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 1);
    const QString out = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(out.contains(QStringLiteral("\n1   ")), qPrintable(out));
    const QJsonArray points = jsonOf(path("n.json")).value(QStringLiteral("points")).toArray();
    QVERIFY(!points.isEmpty());
    QVERIFY(!points[0].toObject().value(QStringLiteral("runs")).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(SweepCommandTest)
#include "tst_sweep_command.moc"
