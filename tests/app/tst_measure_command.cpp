// `brigade-cli measure`: its words, the real program over a few charges, Ctrl-C, comparison.
#include "app/charge_text.h"
#include "tests/app/cli_probe.h"
#include "tests/app/sample_charges.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace brigade;
using namespace brigade::app;
using namespace brigade::app::test;
using engine::Charge;
using engine::ChargeUnit;

class MeasureCommandTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toUtf8());
    }

    void valuesHaveSensibleUnits_data();
    void valuesHaveSensibleUnits();
    void aRowSaysWhatIsWrong();
    void agreementCountsWhatIsApart();
    void aTableHasALineForEachCharge();
    void wrongWordsAreOneLineAndStatusTwo_data();
    void wrongWordsAreOneLineAndStatusTwo();
    void aFewChargesEndToEnd();
    void ctrlCKeepsWhatWasMeasured();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QTemporaryDir m_folder;
};

void MeasureCommandTest::valuesHaveSensibleUnits_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("text");
    const auto row = [](double value, ChargeUnit unit, const char *text) {
        QTest::newRow(text) << value << static_cast<int>(unit) << QString::fromUtf8(text);
    };
    row(7.254e-9, ChargeUnit::Seconds, "7.25 ns");
    row(0.4e-9, ChargeUnit::Seconds, "0.40 ns");
    row(99.96e-9, ChargeUnit::Seconds, "100 ns");
    row(999.7e-9, ChargeUnit::Seconds, "1.00 µs");
    row(20.46e-6, ChargeUnit::Seconds, "20.5 µs");
    row(0.1436, ChargeUnit::Seconds, "144 ms");
    row(2, ChargeUnit::Seconds, "2.00 s");
    row(-3e-6, ChargeUnit::Seconds, "-3.00 µs");
    row(0, ChargeUnit::Seconds, "0.00 ns");
    row(8.359e9, ChargeUnit::Bytes, "8.36 GB");
    row(512, ChargeUnit::Bytes, "512 B");
    row(1.43e10, ChargeUnit::PerSecond, "14.3 billion/s");
}

void MeasureCommandTest::valuesHaveSensibleUnits()
{
    QFETCH(const double, value);
    QFETCH(const int, unit);
    QTEST(chargeValue(value, static_cast<ChargeUnit>(unit)), "text");
}

void MeasureCommandTest::aRowSaysWhatIsWrong()
{
    const auto results = sampleCharges();
    const auto row = [&](Charge charge) { return chargeRow(*results.find(charge), nullptr); };
    QVERIFY(row(Charge::ThreadStart).remark.isEmpty());
    QCOMPARE(row(Charge::ThreadStart).measured, QStringLiteral("500 µs"));
    QVERIFY(row(Charge::CacheLine).measured.isEmpty());
    QVERIFY(row(Charge::CacheLine).remark.contains(QStringLiteral("two cores")));
    QVERIFY(row(Charge::ProcessFork).remark.startsWith(QStringLiteral("noisy: others took 40 %")));
    QVERIFY(row(Charge::ProcessFork).remark.contains(QStringLiteral("25 % of it the hypervisor")));
    engine::ChargeFigure drifting = *results.find(Charge::ThreadStart);
    drifting.drift = 1.6;
    QVERIFY(chargeRow(drifting, nullptr).remark.contains(QStringLiteral("factor of 1.6")));
}

void MeasureCommandTest::agreementCountsWhatIsApart()
{
    const auto results = sampleCharges();
    auto other = results;
    QVERIFY(chargeAgreement(results, other).startsWith(QStringLiteral("All 24 medians")));
    for (auto &figure : other.figures) {
        if (figure.charge == Charge::ProcessFork || figure.charge == Charge::PipeHuge)
            figure.spread->median *= 2;
    }
    const QString words = chargeAgreement(results, other);
    QVERIFY2(words.startsWith(QStringLiteral("2 of 24 medians")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("1 of these were noisy")), qPrintable(words));
    QCOMPARE(chargeRow(*results.find(Charge::PipeHuge), &other).ratio, QStringLiteral("× 0.50"));
    QVERIFY(chargeAgreement(results, {}).startsWith(QStringLiteral("No figure")));
}

void MeasureCommandTest::aTableHasALineForEachCharge()
{
    const auto results = sampleCharges();
    const QByteArrayList lines = chargeCsv(results, &results).split('\n');
    QCOMPARE(lines.size(), static_cast<qsizetype>(engine::kChargeCount) + 2);
    QCOMPARE(lines[0].count(','), 17);
    QVERIFY2(lines[1].startsWith("core_rate,per_second,500000000,400000000,750000000,40,4,1,0,,,"
                                 "1e+09,5e+09,500000000,1,\"Simple additions"),
             lines[1].constData());
    QVERIFY(lines[5].startsWith("cache_line,s,,,,0,"));
}

void MeasureCommandTest::wrongWordsAreOneLineAndStatusTwo_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("named");
    QVERIFY(write(path("plan.json"), R"({"brigade":1,"tasks":[]})"));
    const auto row = [](const QString &words, const char *named) {
        QTest::newRow(words.toUtf8().constData()) << words << QString::fromLatin1(named);
    };
    row(QStringLiteral("measure --compare no-such.json"), "no-such.json");
    row(QStringLiteral("measure --compare ") + path("plan.json"), "brigade_charges");
    row(QStringLiteral("measure --only nothing"), "thread_start");
    row(QStringLiteral("measure --report r.txt"), ".json, .csv");
    row(QStringLiteral("measure --chart no/such/c.png"), "--chart");
    row(QStringLiteral("measure @dinner"), "takes no file");
    row(QStringLiteral("measure --repeat 3"), "--repeat");
    row(QStringLiteral("run @dinner --only thread_start"), "--only");
}

void MeasureCommandTest::wrongWordsAreOneLineAndStatusTwo()
{
    QFETCH(const QString, words);
    QFETCH(const QString, named);
    const Outcome outcome = cli(words.split(QLatin1Char(' ')));
    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains(named), qPrintable(outcome.err));
    QCOMPARE(outcome.err.count(QLatin1Char('\n')), 1);
}

void MeasureCommandTest::aFewChargesEndToEnd()
{
    const QStringList measure {QStringLiteral("measure"), QStringLiteral("--only"),
                               QStringLiteral("mutex_free,system_call")};
    const Outcome first =
        cli(measure
            + QStringList {QStringLiteral("--report"), path("a.json"), QStringLiteral("--chart"),
                           path("a.png"), QStringLiteral("--size"), QStringLiteral("800x500")});
    QVERIFY2(first.status == 0, qPrintable(first.err));
    QVERIFY(first.out.contains(QStringLiteral("A system call")));
    QVERIFY(first.out.contains(QStringLiteral("Two atomic instructions"))); // why
    QCOMPARE(QImage(path("a.png")).size(), QSize(800, 500));
    const auto read = model::readChargeFile(path("a.json"));
    QVERIFY2(read.ok(), read ? "" : read.error().c_str());
    QCOMPARE(read.value().figures.size(), std::size_t {2});
    QCOMPARE(read.value().extent, model::ChargeExtent::Complete);

    const Outcome second = cli(measure
                               + QStringList {QStringLiteral("--compare"), path("a.json"),
                                              QStringLiteral("--report"), path("b.csv")});
    QVERIFY2(second.status == 0, qPrintable(second.err));
    QVERIFY2(second.out.contains(QStringLiteral("× ")), qPrintable(second.out));
    const QByteArrayList lines = contentsOf(path("b.csv")).split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[1].split(',')[14].toDouble() > 0);
    // A part of the charges is no measurement of the machine: not kept.
    QVERIFY(!QDir(path("data/Brigade/charges")).exists());
}

void MeasureCommandTest::ctrlCKeepsWhatWasMeasured()
{
    QProcess process;
    process.start(QStringLiteral(BRIGADE_CLI),
                  {QStringLiteral("measure"), QStringLiteral("--report"), path("c.json")});
    QVERIFY(process.waitForStarted());
    QTest::qWait(3000); // some of the first round
    process.terminate();
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 1);
    const QString err = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(err.contains(QStringLiteral("incomplete")), qPrintable(err));
    const auto read = model::readChargeFile(path("c.json"));
    QVERIFY2(read.ok(), read ? "" : read.error().c_str());
    QCOMPARE(read.value().extent, model::ChargeExtent::BrokenOff);
    QVERIFY(read.value().figures.size() < engine::kChargeCount
            || read.value().figures.back().rounds < engine::kChargeRounds);
    QCOMPARE(QDir(path("data/Brigade/charges")).entryList(QDir::Files).size(), 1);
    const QString out = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(out.contains(QStringLiteral("Simple additions")), qPrintable(out));
    QVERIFY(out.contains(QStringLiteral("incomplete")));
}

QTEST_GUILESS_MAIN(MeasureCommandTest)
#include "tst_measure_command.moc"
