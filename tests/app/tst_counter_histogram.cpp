// How repeated runs' counters came out.
#include "app/counter_histogram.h"
#include "app/repeat_report.h"

#include <QJsonArray>
#include <QTest>

using namespace brigade::app;

namespace {

QJsonObject reportOf(qint64 expected, qint64 actual)
{
    return {{"counters",
             QJsonObject {{"counter",
                           QJsonObject {{"expected", expected},
                                        {"actual", actual},
                                        {"lost", expected - actual}}}}}};
}

qint64 runsIn(const QJsonObject &histogram)
{
    qint64 runs = 0;
    for (const auto &bin : histogram["bins"].toArray())
        runs += bin.toObject()["runs"].toInteger();
    return runs;
}

} // namespace

class TestCounterHistogram : public QObject
{
    Q_OBJECT

private slots:
    void fewValuesHaveABinEach()
    {
        const auto all = counterHistograms({reportOf(10, 10), reportOf(10, 7), reportOf(10, 10)});
        const QJsonObject counter = all["counter"].toObject();
        QCOMPARE(counter["runs"].toInteger(), 3);
        QCOMPARE(counter["runs_with_loss"].toInteger(), 1);
        QCOMPARE(counter["lost"].toObject()["max"].toInteger(), 3);
        const QJsonArray bins = counter["bins"].toArray();
        QCOMPARE(bins.size(), 2);
        QCOMPARE(bins[0].toObject()["from"].toInteger(), 7);
        QCOMPARE(bins[0].toObject()["to"].toInteger(), 7);
        QCOMPARE(bins[1].toObject()["runs"].toInteger(), 2);
        QVERIFY(histogramText(all).contains("updates lost in 1 of 3 runs"));
    }

    void manyValuesShareBinsAndNoRunIsLeftOut()
    {
        std::vector<QJsonObject> reports;
        for (qint64 i = 0; i < 100; ++i)
            reports.push_back(reportOf(200'000, 100'000 + i * 997));
        const QJsonObject counter = counterHistograms(reports)["counter"].toObject();
        QCOMPARE(counter["bins"].toArray().size(), 10);
        QCOMPARE(runsIn(counter), 100);
        QCOMPARE(histogramText(counterHistograms(reports)).count('\n'), 11);
    }

    void aRepeatReportCarriesThem()
    {
        const QJsonObject report = repeatReport({reportOf(4, 4), reportOf(4, 2)});
        QCOMPARE(report["histograms"].toObject()["counter"].toObject()["runs"].toInteger(), 2);
        QVERIFY(
            repeatReport({QJsonObject {{"makespan_s", 1.0}}})["histograms"].toObject().isEmpty());
        QCOMPARE(histogramText({}), QString());
    }
};

QTEST_APPLESS_MAIN(TestCounterHistogram)
#include "tst_counter_histogram.moc"
