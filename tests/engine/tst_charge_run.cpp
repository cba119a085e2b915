// A round of measurements in a child process: its lines, its end, and a child that misbehaves.
#include "engine/charge_lines.h"
#include "engine/charge_run.h"

#include <QElapsedTimer>
#include <QTest>

using namespace brigade::engine;

namespace {

constexpr int kPatienceMs = 30'000;

std::unique_ptr<ChargeRun> startRun(const std::string &worker, std::vector<Charge> charges)
{
    auto run = ChargeRun::start({.workerPath = worker, .charges = std::move(charges)});
    return run ? std::move(run).value() : nullptr;
}

ChargeProgress endOf(const ChargeRun &run)
{
    QElapsedTimer clock;
    clock.start();
    while (run.progress().state == ChargeRunState::Running && !clock.hasExpired(kPatienceMs))
        QTest::qSleep(5);
    return run.progress();
}

} // namespace

class ChargeRunTest : public QObject
{
    Q_OBJECT
private slots:
    void linesAreReadAsTheyWereWritten();
    void nonsenseIsNoLine_data();
    void nonsenseIsNoLine();
    void whatWasAskedForIsMeasuredInTurn();
    void cancelKeepsWhatWasMeasured();
    void aRunMayBeThrownAwayAtAnyTime();
    void aMissingWorkerIsAnError();
    void aChildThatTalksNonsenseBrokeOff();
    void aChildThatDiesBrokeOff();
};

void ChargeRunTest::linesAreReadAsTheyWereWritten()
{
    const ChargeFigure measured {
        .charge = Charge::PipeHuge,
        .spread = ChargeSpread {.median = 0.1, .p10 = 1.0 / 3, .p90 = 1e-9, .repeats = 41},
        .noise = ChargeNoise {.others = 0.25, .stolen = 0.125},
        .tookS = 1.5,
        .drift = 1.25,
        .rounds = 3};
    const ChargeFigure absent {.charge = Charge::CacheLine, .absence = ChargeAbsence::OneCoreOnly};
    for (const ChargeLine &line : {ChargeLine {measured}, ChargeLine {absent},
                                   ChargeLine {ChargeBegun {Charge::CoreRate, 2}}}) {
        std::string text = writeChargeLine(line);
        QCOMPARE(text.back(), '\n');
        text.pop_back();
        const auto read = readChargeLine(text);
        QVERIFY2(read.ok(), text.c_str());
        QVERIFY2(read.value() == line, text.c_str());
    }
}

void ChargeRunTest::nonsenseIsNoLine_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "begin", "begin nothing 1", "begin cache_line", "figure", "figure cache_line",
          "figure cache_line 1 2", "figure cache_line 1 2 3 4",
          "figure cache_line x 2 3 4 1 1 1 unknown", "figure cache_line 1 2 3 4 1 1 1 perhaps",
          "figure cache_line 1 2 3 4 1 1 1 noise 0.1", "absent cache_line because 1 1 1 unknown",
          "boast cache_line 1 2 3 4 1 1 1 unknown"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void ChargeRunTest::nonsenseIsNoLine()
{
    QFETCH(const QString, text);
    const auto read = readChargeLine(text.toStdString());
    QVERIFY(!read.ok());
    QVERIFY(!QString::fromStdString(read.error()).contains(QLatin1Char('\n')));
}

void ChargeRunTest::whatWasAskedForIsMeasuredInTurn()
{
    const auto run = startRun(BRIGADE_WORKER, {Charge::MutexFree, Charge::SystemCall});
    QVERIFY(run);
    const ChargeProgress end = endOf(*run);
    QCOMPARE(end.state, ChargeRunState::Done);
    QCOMPARE(end.figures.size(), std::size_t {2});
    QCOMPARE(end.figures[0].charge, Charge::MutexFree);
    QCOMPARE(end.figures[1].charge, Charge::SystemCall);
    for (const ChargeFigure &figure : end.figures) {
        QVERIFY(figure.spread && figure.spread->median > 0);
        QVERIFY(figure.tookS > 0);
        QCOMPARE(figure.rounds, kChargeRounds);
        QVERIFY(figure.drift >= 1);
#if defined(__linux__)
        QVERIFY(figure.noise);
#endif
    }
}

void ChargeRunTest::cancelKeepsWhatWasMeasured()
{
    const auto run = startRun(BRIGADE_WORKER, {});
    QVERIFY(run);
    QTRY_VERIFY_WITH_TIMEOUT(run->progress().figures.size() >= 2, kPatienceMs);
    run->cancel();
    const ChargeProgress end = endOf(*run);
    QCOMPARE(end.state, ChargeRunState::Cancelled);
    QVERIFY(end.figures.size() >= 2);
    QVERIFY(end.figures.size() < kChargeCount);
    QVERIFY(!end.now);
}

void ChargeRunTest::aRunMayBeThrownAwayAtAnyTime()
{
    for (const int afterMs : {0, 1, 5, 20}) {
        const auto run = startRun(BRIGADE_WORKER, {});
        QVERIFY(run);
        QTest::qSleep(afterMs);
    }
}

void ChargeRunTest::aMissingWorkerIsAnError()
{
    const auto run = ChargeRun::start({.workerPath = "/no/such/worker", .charges = {}});
    QVERIFY(!run.ok());
    QVERIFY(QString::fromStdString(run.error()).contains(QStringLiteral("/no/such/worker")));
}

void ChargeRunTest::aChildThatTalksNonsenseBrokeOff()
{
    const auto run = startRun("/bin/echo", {Charge::SystemCall});
    QVERIFY(run);
    const ChargeProgress end = endOf(*run);
    QCOMPARE(end.state, ChargeRunState::BrokeOff);
    QVERIFY2(QString::fromStdString(end.problem).contains(QStringLiteral("system_call")),
             end.problem.c_str());
}

void ChargeRunTest::aChildThatDiesBrokeOff()
{
    const auto run = startRun("/bin/false", {Charge::SystemCall});
    QVERIFY(run);
    const ChargeProgress end = endOf(*run);
    QCOMPARE(end.state, ChargeRunState::BrokeOff);
    QVERIFY(!end.problem.empty());
}

QTEST_GUILESS_MAIN(ChargeRunTest)
#include "tst_charge_run.moc"
