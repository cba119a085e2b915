// Results of `measure` in files: round trips, files that are something else, and comparison; and
// the book of what textbooks say.
#include "model/charge_book.h"
#include "model/charge_results.h"
#include "model/charge_session.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace brigade;
using namespace brigade::model;
using engine::Charge;

namespace {

ChargeResults sampleResults()
{
    ChargeResults results;
    results.measuredUnixMs = 1'700'000'000'123;
    results.host = {.usableCores = {0, 1}, .hostCores = 4, .os = "Linux 6", .cpu = "A processor"};
    results.extent = ChargeExtent::Complete;
    results.figures = {
        {.charge = Charge::ThreadStart,
         .spread = engine::ChargeSpread {.median = 2e-5, .p10 = 1e-5, .p90 = 4e-5, .repeats = 41},
         .noise = engine::ChargeNoise {.others = 0.25, .stolen = 0.125},
         .tookS = 1.5,
         .drift = 1.1,
         .rounds = 4},
        {.charge = Charge::CacheLine, .absence = engine::ChargeAbsence::OneCoreOnly, .tookS = 0.5},
        {.charge = Charge::CoreRate,
         .spread = engine::ChargeSpread {.median = 3e9, .p10 = 2e9, .p90 = 4e9, .repeats = 7},
         .tookS = 1}};
    return results;
}

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson();
}

} // namespace

class ChargeResultsTest : public QObject
{
    Q_OBJECT
private slots:
    void aReportIsReadAsItWasWritten();
    void aReportStandsAlone();
    void anotherFileIsOneLine_data();
    void anotherFileIsOneLine();
    void unknownChargesArePassedOver();
    void ratiosNeedBothSides();
    void whatIsKeptIsFoundAgain();
    void theBookSpeaksOfEverything();
};

void ChargeResultsTest::aReportIsReadAsItWasWritten()
{
    const ChargeResults results = sampleResults();
    const auto read = readChargeResults(bytesOf(chargeReport(results)), QStringLiteral("x.json"));
    QVERIFY2(read.ok(), read ? "" : read.error().c_str());
    QCOMPARE(read.value().figures, results.figures);
    QCOMPARE(read.value().measuredUnixMs, results.measuredUnixMs);
    QCOMPARE(read.value().extent, results.extent);
    QCOMPARE(read.value().host.cpu, results.host.cpu);
    QCOMPARE(read.value().host.usableCores.size(), results.host.usableCores.size());
    QCOMPARE(read.value().tookS(), 3.0);
    QVERIFY(read.value().noisy());
}

void ChargeResultsTest::aReportStandsAlone()
{
    const QJsonObject report = chargeReport(sampleResults());
    for (const char *key :
         {"brigade_charges", "measured_at", "complete", "noisy", "took_s", "host", "charges"})
        QVERIFY2(report.contains(QLatin1String(key)), key);
    const QByteArray text = bytesOf(report);
    for (const char *part : {"\"about 1 ms\"", "\"one_core_only\"", "\"per_second\"", "\"why\"",
                             "2023-11-14T22:13:20.123Z"})
        QVERIFY2(text.contains(part), part);
}

void ChargeResultsTest::anotherFileIsOneLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("named");
    const QByteArray good = bytesOf(chargeReport(sampleResults()));
    QTest::newRow("empty") << QByteArray() << QStringLiteral("brigade_charges");
    QTest::newRow("no JSON") << QByteArray("PNG") << QStringLiteral("brigade_charges");
    QTest::newRow("a plan") << QByteArray(R"({"brigade":1})") << QStringLiteral("brigade_charges");
    QTest::newRow("truncated") << good.left(good.size() / 2) << QStringLiteral("brigade_charges");
    QTest::newRow("newer") << QByteArray(R"({"brigade_charges":2})")
                           << QStringLiteral("this program reads version 1");
    QTest::newRow("nothing in it")
        << QByteArray(R"({"brigade_charges":1,"charges":[]})") << QStringLiteral("has no charges");
    QByteArray text = good;
    QTest::newRow("no median") << text.replace(R"("median": 2e-05)", R"("median": "much")")
                               << QStringLiteral("thread_start");
}

void ChargeResultsTest::anotherFileIsOneLine()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, named);
    const auto read = readChargeResults(bytes, QStringLiteral("x.json"));
    QVERIFY(!read.ok());
    const QString error = QString::fromStdString(read.error());
    QVERIFY2(error.startsWith(QStringLiteral("x.json: ")), qPrintable(error));
    QVERIFY2(error.contains(named), qPrintable(error));
    QVERIFY(!error.contains(QLatin1Char('\n')));
}

void ChargeResultsTest::unknownChargesArePassedOver()
{
    QByteArray text = bytesOf(chargeReport(sampleResults()));
    text.replace("\"core_rate\"", "\"of_the_future\"");
    const auto read = readChargeResults(text, QStringLiteral("x.json"));
    QVERIFY(read.ok());
    QCOMPARE(read.value().figures.size(), std::size_t {2});
    QVERIFY(read.value().find(Charge::CoreRate) == nullptr);
    QVERIFY(read.value().find(Charge::ThreadStart) != nullptr);
}

void ChargeResultsTest::ratiosNeedBothSides()
{
    const ChargeResults one = sampleResults();
    ChargeResults other = one;
    other.figures[0].spread->median *= 4;
    QCOMPARE(ratioBetween(one.find(Charge::ThreadStart), other.find(Charge::ThreadStart)),
             std::optional(0.25));
    QVERIFY(!ratioBetween(one.find(Charge::CacheLine), other.find(Charge::CacheLine)));
    QVERIFY(!ratioBetween(nullptr, other.find(Charge::ThreadStart)));
    QVERIFY(!ratioBetween(one.find(Charge::ThreadStart), nullptr));
    other.figures[0].spread->median = 0;
    QVERIFY(!ratioBetween(one.find(Charge::ThreadStart), other.find(Charge::ThreadStart)));
}

void ChargeResultsTest::whatIsKeptIsFoundAgain()
{
#if !defined(Q_OS_UNIX) || defined(Q_OS_MACOS)
    QSKIP("the data folder cannot be moved here");
#endif
    const QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toUtf8());
    QVERIFY(keptChargeResults().isEmpty());
    ChargeResults results = sampleResults();
    const auto first = keepChargeResults(results);
    QVERIFY2(first.ok(), first ? "" : first.error().c_str());
    QVERIFY(first.value().startsWith(folder.path()));
    results.measuredUnixMs += 60'000;
    const auto second = keepChargeResults(results);
    QVERIFY(second.ok());
    QCOMPARE(keptChargeResults(), (QStringList {second.value(), first.value()}));
    const auto read = readChargeFile(first.value());
    QVERIFY(read.ok());
    QCOMPARE(read.value().figures, results.figures);
    QVERIFY(!readChargeFile(folder.filePath(QStringLiteral("none.json"))).ok());
    QVERIFY(QFile(folder.filePath(QStringLiteral("blocked"))).open(QIODevice::WriteOnly));
    qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("blocked")).toUtf8());
    QVERIFY(!keepChargeResults(results).ok());
}

void ChargeResultsTest::theBookSpeaksOfEverything()
{
    QSet<QString> names;
    for (const Charge charge : allCharges()) {
        names.insert(chargeName(charge));
        const TextbookFigure figure = textbookFigure(charge);
        QVERIFY(figure.low > 0 && figure.low <= figure.high);
        QVERIFY(!textbookWords(charge).isEmpty());
        QVERIFY2(whyItDiffers(charge).endsWith(QLatin1Char('.')), qPrintable(chargeName(charge)));
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(engine::kChargeCount));
}

QTEST_GUILESS_MAIN(ChargeResultsTest)
#include "tst_charge_results.moc"
