#include "engine/arrivals.h"

#include <QTest>

using namespace brigade::engine;

class TestArrivals : public QObject
{
    Q_OBJECT

    static Plan planWith(Arrival arrival,
                         const std::vector<std::uint32_t> &counts,
                         double durationS = 1)
    {
        Plan plan;
        plan.arrival = arrival;
        plan.durationS = durationS;
        for (const auto count : counts)
            plan.tasks.push_back(
                {.name = "t" + std::to_string(plan.tasks.size()), .count = count, .steps = {}});
        return plan;
    }
    static std::vector<ScheduledArrival> all(Arrivals &arrivals)
    {
        std::vector<ScheduledArrival> taken;
        while (arrivals.nextNs())
            taken.push_back(arrivals.take());
        return taken;
    }

private slots:
    void allAtOnceComeAtZeroInTheOrderOfThePlan()
    {
        Arrivals arrivals(planWith({}, {2, 0, 1}));
        const auto taken = all(arrivals);
        QCOMPARE(taken.size(), std::size_t {3});
        QCOMPARE(taken[0].kind, 0U);
        QCOMPARE(taken[1].kind, 0U);
        QCOMPARE(taken[2].kind, 2U);
        for (const auto &arrival : taken)
            QCOMPARE(arrival.timeNs, std::int64_t {0});
        QVERIFY(arrivals.exhausted());
    }

    void anEvenRateKeepsItsGapAndEndsWithTheDuration()
    {
        Arrivals arrivals(planWith({.kind = ArrivalKind::Rate, .perSecond = 100}, {1}));
        const auto taken = all(arrivals);
        QCOMPARE(taken.size(), std::size_t {99}); // at 10, 20 ... 990 ms
        QCOMPARE(taken[0].timeNs, std::int64_t {10'000'000});
        QCOMPARE(taken[98].timeNs, std::int64_t {990'000'000});
        QVERIFY(arrivals.exhausted());
    }

    void poissonGapsHaveTheRightMeanAndSpreadAndFollowTheSeed()
    {
        auto plan = planWith(
            {.kind = ArrivalKind::Rate, .perSecond = 1000, .distribution = Distribution::Poisson},
            {1}, 20);
        Arrivals first(plan);
        Arrivals again(plan);
        plan.seed = 2;
        Arrivals other(plan);
        const auto taken = all(first);
        QVERIFY(taken.size() > 19'000 && taken.size() < 21'000);
        double squares = 0;
        std::int64_t last = 0;
        for (const auto &arrival : taken) {
            const double gapMs = static_cast<double>(arrival.timeNs - last) / 1e6;
            squares += (gapMs - 1) * (gapMs - 1);
            last = arrival.timeNs;
        }
        const double variance = squares / static_cast<double>(taken.size());
        QVERIFY2(variance > 0.85 && variance < 1.15,
                 qPrintable(QString::number(variance))); // exponential: mean squared
        QCOMPARE(all(again).size(), taken.size());
        QVERIFY(all(other).size() != taken.size());
    }

    void kindsComeByWeight()
    {
        Arrivals arrivals(planWith({.kind = ArrivalKind::Rate, .perSecond = 1000}, {3, 1}, 10));
        int second = 0;
        const auto taken = all(arrivals);
        for (const auto &arrival : taken)
            second += arrival.kind == 1 ? 1 : 0;
        QVERIFY(second > 2200 && second < 2800);
    }

    void clientsThinkAndOrderAgainUntilTheEnd()
    {
        Arrivals arrivals(
            planWith({.kind = ArrivalKind::Clients, .count = 2, .thinkMs = 100}, {1}));
        QCOMPARE(all(arrivals).size(), std::size_t {2});
        QVERIFY(!arrivals.exhausted());
        arrivals.settle(500'000'000);
        QCOMPARE(arrivals.nextNs(), std::optional<std::int64_t>(600'000'000));
        arrivals.take();
        arrivals.settle(950'000'000); // his next order would come after the end
        arrivals.settle(950'000'000);
        QVERIFY(arrivals.exhausted());
    }

    void aClientTurnedAwayStaysAwayForAMoment()
    {
        Arrivals arrivals(planWith({.kind = ArrivalKind::Clients, .count = 1}, {1}));
        arrivals.take();
        arrivals.settle(100'000'000);
        QCOMPARE(arrivals.nextNs(), std::optional<std::int64_t>(100'000'000));
        arrivals.take();
        arrivals.turnAway(100'000'000);
        QVERIFY(*arrivals.nextNs() > 100'000'000);
        QVERIFY(*arrivals.nextNs() < 200'000'000);
    }

    void aNewRateCountsFromNow()
    {
        Arrivals arrivals(planWith({.kind = ArrivalKind::Rate, .perSecond = 1}, {1}, 10));
        arrivals.setRate(100'000, 2'000'000'000);
        QCOMPARE(arrivals.nextNs(), std::optional<std::int64_t>(2'010'000'000));
    }

    void stoppedThereAreNoMore()
    {
        Arrivals arrivals(planWith({.kind = ArrivalKind::Clients, .count = 2}, {1}));
        arrivals.take();
        arrivals.stop();
        QVERIFY(arrivals.exhausted());
        arrivals.settle(0);
        QVERIFY(arrivals.exhausted());
    }
};

QTEST_APPLESS_MAIN(TestArrivals)
#include "tst_arrivals.moc"
