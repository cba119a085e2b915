#include "engine/calibration.h"
#include "engine/work_unit.h"

#include <QTest>

using namespace brigade::engine;

class TestWorkUnit : public QObject
{
    Q_OBJECT

private slots:
    void theSameWorkGivesTheSameResult_data()
    {
        QTest::addColumn<int>("kernel");
        QTest::newRow("hash") << 0;
        QTest::newRow("memory") << 1;
        QTest::newRow("mandelbrot") << 2;
    }
    void theSameWorkGivesTheSameResult()
    {
        QFETCH(int, kernel);
        WorkUnit one(static_cast<Kernel>(kernel), 3);
        WorkUnit two(static_cast<Kernel>(kernel), 3);
        for (int i = 0; i < 10; ++i)
            one.run(1000);
        two.run(10'000); // the same iterations, cut otherwise
        QCOMPARE(one.result(), two.result());
        const auto before = one.result();
        one.run(1000);
        QVERIFY(one.result() != before);
    }

    void unitsAreCountedAndNeverNone()
    {
        QCOMPARE(unitsFor(10, 10'000), std::uint64_t {1000});
        QCOMPARE(unitsFor(0.001, 10'000), std::uint64_t {1});
        QCOMPARE(unitsFor(0, 10'000), std::uint64_t {0});
        QCOMPARE(unitsFor(5, 0), std::uint64_t {0});
    }

    void unitSizesSurviveTheirText()
    {
        const UnitSizes sizes {.iterations = {10, 0, 30}, .unitNs = {9999.5, 0, 10001.25}};
        const auto back = readUnitSizes(writeUnitSizes(sizes));
        QVERIFY(back.ok());
        QCOMPARE(back.value().iterations, sizes.iterations);
        QCOMPARE(back.value().unitNs, sizes.unitNs);
        QVERIFY(!readUnitSizes("12 nonsense").ok());
        QVERIFY(!readUnitSizes("").ok());
    }

    void aWorkerCalibratesOnlyWhatIsAskedFor()
    {
        const std::array kernels {Kernel::Hash};
        const auto sizes = calibrate(BRIGADE_WORKER, kernels);
        QVERIFY2(sizes.ok(), sizes ? "" : sizes.error().c_str());
        QVERIFY(sizes.value().iterations[0] > 0);
        QVERIFY(sizes.value().unitNs[0] > kUnitTargetNs / 2
                && sizes.value().unitNs[0] < kUnitTargetNs * 2);
        QCOMPARE(sizes.value().iterations[1], 0U);
        const auto again = calibrate(BRIGADE_WORKER, kernels);
        QCOMPARE(again.value().unitNs, sizes.value().unitNs); // remembered, not measured anew
        QVERIFY(!calibrate("/no/such/worker", std::array {Kernel::Memory}).ok());
    }
};

QTEST_APPLESS_MAIN(TestWorkUnit)
#include "tst_work_unit.moc"
