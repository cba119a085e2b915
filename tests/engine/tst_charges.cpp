// What the system charges: every figure comes from the clock (or the memory's reader) that a
// measurement is given, and from nothing else.
#include "engine/charge_noise.h"
#include "engine/charge_statistics.h"
#include "engine/charge_table.h"
#include "engine/host.h"

#include <QTest>

#include <atomic>

using namespace brigade::engine;

namespace {

constexpr std::uint32_t kSmallCrowd = 20;

/// A clock that goes on by a step with every look at it, and a memory that does too.
class FakeMachine
{
public:
    explicit FakeMachine(std::int64_t step)
        : m_step(step)
    {
    }

    ChargeTools tools()
    {
        ChargeTools tools = systemTools(BRIGADE_WORKER);
        tools.nowNs = [this] { return m_now.fetch_add(m_step) + m_step; };
        tools.memory = [this]() -> std::optional<OwnMemory> {
            m_memory += m_step;
            return OwnMemory {.residentBytes = m_memory, .reservedBytes = 3 * m_memory};
        };
        tools.budgetNs = 10 * m_step;
        tools.crowd = kSmallCrowd;
        return tools;
    }

private:
    std::int64_t m_step;
    std::atomic<std::int64_t> m_now {0};
    std::int64_t m_memory = 0;
};

double medianWith(const ChargeEntry &entry, std::int64_t step)
{
    FakeMachine machine(step);
    const Measured measured = entry.measure(machine.tools());
    const auto spread = spreadOfSamples(measured.samples);
    return spread ? spread->median : 0;
}

bool canBeMeasuredHere(Charge charge)
{
    const ChargeTools tools = systemTools(BRIGADE_WORKER);
    switch (charge) {
    case Charge::MutexContended:
    case Charge::CacheLine:
    case Charge::SwitchOtherCore:
        return tools.cores.size() > 1;
    case Charge::ProcessPython:
        return !tools.pythonPath.empty();
    case Charge::ProcessBare:
        return !tools.barePath.empty();
    default:
        return true;
    }
}

void addRowForEachCharge()
{
    QTest::addColumn<int>("index");
    for (const ChargeEntry &entry : chargeTable()) {
        if (canBeMeasuredHere(entry.charge))
            QTest::newRow(std::string(entry.key).c_str()) << static_cast<int>(entry.charge);
    }
}

const ChargeEntry &entryAt(int index)
{
    return chargeTable()[static_cast<std::size_t>(index)];
}

} // namespace

class ChargesTest : public QObject
{
    Q_OBJECT
private slots:
    void aQuantileLiesBetweenItsNeighbours();
    void aSpreadIsMedianAndTheTenths();
    void roundsWeighAlike();
    void keysAreFoundAgain();
    void whatIsNotOursIsNoise();
    void theFakeClockIsAllThatAFigureKnows_data() { addRowForEachCharge(); }
    void theFakeClockIsAllThatAFigureKnows();
    void theRealClockGivesAFigure_data() { addRowForEachCharge(); }
    void theRealClockGivesAFigure();
    void oneCoreIsAReason();
    void aMissingProgramIsAReason();
    void aRefusalIsAReason();
    void aSlowFirstBatchDoesNotCount();
};

void ChargesTest::aQuantileLiesBetweenItsNeighbours()
{
    const std::vector<double> five {1, 2, 3, 4, 10};
    QCOMPARE(quantile(five, 0), 1.0);
    QCOMPARE(quantile(five, 0.5), 3.0);
    QCOMPARE(quantile(five, 1), 10.0);
    QCOMPARE(quantile(five, 0.125), 1.5);
    QCOMPARE(quantile({7}, 0.9), 7.0);
    QCOMPARE(quantile({1, 3}, 0.5), 2.0);
}

void ChargesTest::aSpreadIsMedianAndTheTenths()
{
    std::vector<double> samples;
    for (int i = 100; i >= 0; --i) // in no order
        samples.push_back(i);
    QCOMPARE(spreadOfSamples(samples),
             (ChargeSpread {.median = 50, .p10 = 10, .p90 = 90, .repeats = 101}));
    QVERIFY(!spreadOfSamples({}));
}

void ChargesTest::roundsWeighAlike()
{
    const std::vector<double> many(10'000, 1.0);
    const std::vector<double> few {3, 3, 3};
    const auto spread = spreadOfRounds({many, few, {}, few});
    QVERIFY(spread);
    QCOMPARE(spread->median, 3.0);
    QCOMPARE(spread->p10, 1.0);
    QCOMPARE(spread->repeats, 10'006U);
    QVERIFY(!spreadOfRounds({}));
    QCOMPARE(driftOf({2, 3, 2.5}), 1.5);
    QCOMPARE(driftOf({}), 1.0);
    QCOMPARE(driftOf({0, 1}), 1.0);
}

void ChargesTest::keysAreFoundAgain()
{
    QCOMPARE(chargeTable().size(), kChargeCount);
    for (const ChargeEntry &entry : chargeTable())
        QCOMPARE(chargeNamed(entry.key), std::optional(entry.charge));
    QVERIFY(!chargeNamed("no such thing"));
    QCOMPARE(absenceNamed(absenceKey(ChargeAbsence::OneCoreOnly)),
             std::optional(ChargeAbsence::OneCoreOnly));
    QVERIFY(!absenceNamed(""));
}

void ChargesTest::whatIsNotOursIsNoise()
{
    const MachineReading begin {
        .wallNs = 1000, .busyNs = 500, .stolenNs = 10, .ownNs = 400, .cores = 2};
    MachineReading end = begin;
    end.wallNs += 100; // of two cores: 200
    end.busyNs += 130;
    end.stolenNs += 10;
    end.ownNs += 90;
    NoiseSum sum;
    QVERIFY(!sum.noise());
    sum.add(std::nullopt, end);
    QVERIFY(!sum.noise());
    sum.add(begin, end);
    QVERIFY(sum.noise());
    QCOMPARE(sum.noise()->others, 0.2);
    QCOMPARE(sum.noise()->stolen, 0.05);
    ChargeFigure figure {.noise = sum.noise()};
    QVERIFY(figure.noisy());
    end.ownNs += 100; // ticks are coarse: what one stretch has too much, another has too little
    sum.add(begin, end);
    QCOMPARE(sum.noise()->others, 0.0);
    figure.noise->others = kNoisyShare;
    QVERIFY(!figure.noisy());
    figure.drift = kNoisyDrift + 0.01;
    QVERIFY(figure.noisy() && !figure.disturbed());
}

void ChargesTest::theFakeClockIsAllThatAFigureKnows()
{
    QFETCH(const int, index);
    const ChargeEntry &entry = entryAt(index);
    constexpr std::int64_t kStep = 2'000'000; // longer than a batch: each is of one
    const double once = medianWith(entry, kStep);
    const double twice = medianWith(entry, 2 * kStep);
    if (entry.charge == Charge::TimerLateness)
        QVERIFY(std::abs(twice - once - 0.002) < 1e-9); // what is over a wish of 1 ms
    else if (entry.unit == ChargeUnit::PerSecond)
        QVERIFY2(std::abs(once / twice - 2) < 1e-9, qPrintable(QString::number(once)));
    else
        QVERIFY2(std::abs(twice / once - 2) < 1e-9, qPrintable(QString::number(once)));
}

void ChargesTest::theRealClockGivesAFigure()
{
    QFETCH(const int, index);
    ChargeTools tools = systemTools(BRIGADE_WORKER);
    tools.budgetNs = 10'000'000;
    tools.crowd = kSmallCrowd;
    const Measured measured = entryAt(index).measure(tools);
    if (measured.absence == ChargeAbsence::NotOnThisSystem)
        QSKIP("not on this system");
    QVERIFY(!measured.absence);
    const auto spread = spreadOfSamples(measured.samples);
    QVERIFY(spread);
    QVERIFY(spread->repeats >= 3);
    QVERIFY(spread->median > 0);
    QVERIFY(spread->p10 <= spread->median && spread->median <= spread->p90);
}

void ChargesTest::oneCoreIsAReason()
{
    ChargeTools tools = systemTools(BRIGADE_WORKER);
    tools.cores.resize(1);
    for (const Charge charge :
         {Charge::MutexContended, Charge::CacheLine, Charge::SwitchOtherCore}) {
        const Measured measured = entryAt(static_cast<int>(charge)).measure(tools);
        QVERIFY(measured.samples.empty());
        QCOMPARE(measured.absence, std::optional(ChargeAbsence::OneCoreOnly));
    }
}

void ChargesTest::aMissingProgramIsAReason()
{
    ChargeTools tools = systemTools({});
    tools.barePath.clear();
    tools.pythonPath.clear();
    for (const Charge charge :
         {Charge::ProcessBare, Charge::ProcessWorker, Charge::ProcessPython}) {
        const Measured measured = entryAt(static_cast<int>(charge)).measure(tools);
        QCOMPARE(measured.absence, std::optional(ChargeAbsence::ProgramMissing));
    }
}

void ChargesTest::aRefusalIsAReason()
{
    ChargeTools tools = systemTools("/bin/false"); // starts, and is no worker
    tools.pythonPath = "/no/such/program";
    tools.barePath = "/bin/false"; // ends badly
    for (const Charge charge :
         {Charge::ProcessBare, Charge::ProcessWorker, Charge::ProcessPython}) {
        const Measured measured = entryAt(static_cast<int>(charge)).measure(tools);
        QVERIFY(measured.samples.empty());
        QCOMPARE(measured.absence, std::optional(ChargeAbsence::Refused));
    }
}

void ChargesTest::aSlowFirstBatchDoesNotCount()
{
    std::int64_t now = 0;
    ChargeTools tools {.nowNs = [&now] { return now; }, .memory = {}};
    tools.budgetNs = 1'000'000'000;
    bool first = true;
    std::uint64_t most = 0;
    const Measured measured = repeatBatches(tools, [&](std::uint64_t count) {
        now += std::exchange(first, false) ? 50'000'000 : static_cast<std::int64_t>(count) * 100;
        most = std::max(most, count);
    });
    QVERIFY(most >= 10'000); // a millisecond of what takes 100 ns
    QCOMPARE(spreadOfSamples(measured.samples)->median, 100e-9);
}

QTEST_GUILESS_MAIN(ChargesTest)
#include "tst_charges.moc"
