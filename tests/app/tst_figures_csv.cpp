// A report as CSV: what a spreadsheet reads is what the report says.
#include "app/figures_csv.h"
#include "model/statistics.h"
#include "tests/model/sample_trace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace brigade;
using namespace brigade::app;

class TestFiguresCsv : public QObject
{
    Q_OBJECT

private slots:
    void everyLineIsAFigureAndItsValue();
    void specialCharactersAreQuoted();
    void figuresComeBeforeLists();
    void numbersKeepTheirDigits();
    void endingDecidesTheFormat();
    void unwritablePathIsOneLineAndLeavesNothing();
};

void TestFiguresCsv::everyLineIsAFigureAndItsValue()
{
    const QJsonObject report {
        {"makespan_s", 0.5},
        {"ok", true},
        {"exit", QJsonValue::Null},
        {"cores", QJsonArray {QJsonObject {{"own", 0.25}}, QJsonObject {{"own", 1}}}}};
    QCOMPARE(figuresCsv(report),
             QByteArray("figure,value\r\nexit,\r\nmakespan_s,0.5\r\nok,true\r\n"
                        "cores.0.own,0.25\r\ncores.1.own,1\r\n"));
}

void TestFiguresCsv::specialCharactersAreQuoted()
{
    QCOMPARE(figuresCsv({{"a", "one, two"}}), QByteArray("figure,value\r\na,\"one, two\"\r\n"));
    QCOMPARE(figuresCsv({{"a", "say \"hi\""}}),
             QByteArray("figure,value\r\na,\"say \"\"hi\"\"\"\r\n"));
    QCOMPARE(figuresCsv({{"a", "two\nlines"}}), QByteArray("figure,value\r\na,\"two\nlines\"\r\n"));
    QCOMPARE(figuresCsv({{"a", QStringLiteral("é")}}),
             QByteArray("figure,value\r\na,\xC3\xA9\r\n"));
}

void TestFiguresCsv::figuresComeBeforeLists()
{
    const QByteArray table =
        figuresCsv({{"cores", QJsonArray {1, 2}}, {"zeta_s", 1}, {"alpha_s", 2}});
    QVERIFY(table.indexOf("zeta_s") < table.indexOf("cores.0"));
}

void TestFiguresCsv::numbersKeepTheirDigits()
{
    QVERIFY(figuresCsv({{"pid", qint64 {4294971888}}}).contains("pid,4294971888\r\n"));
    QVERIFY(figuresCsv({{"x", 0.123456789012345}}).contains("x,0.123456789012345\r\n"));
}

void TestFiguresCsv::endingDecidesTheFormat()
{
    const QTemporaryDir folder;
    const QJsonObject report {{"makespan_s", 0.5}};
    const auto written = [&](const QString &name) {
        const QString path = folder.filePath(name);
        QFile file(path);
        return writeFigures(report, path) && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                            : QByteArray();
    };
    QCOMPARE(written(QStringLiteral("f.CSV")), figuresCsv(report));
    QCOMPARE(QJsonDocument::fromJson(written(QStringLiteral("f.json"))).object(), report);
}

void TestFiguresCsv::unwritablePathIsOneLineAndLeavesNothing()
{
    const QTemporaryDir folder;
    const auto written = writeFigures({}, folder.filePath(QStringLiteral("no/f.csv")));
    QVERIFY(!written);
    QVERIFY(written.error().find("no/f.csv: ") != std::string::npos);
    QVERIFY(written.error().find('\n') == std::string::npos);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("no"))));
}

QTEST_GUILESS_MAIN(TestFiguresCsv)
#include "tst_figures_csv.moc"
