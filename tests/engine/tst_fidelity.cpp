// The ratios that the lessons rest on, with wide bounds; tests/bench/bench_fidelity has the tight
// ones.
#include "tests/bench/fidelity.h"
#include "tests/bench/noise.h"

#include <QTest>

using namespace brigade;

namespace {

/// What is left of the machine proves nothing about a ratio.
constexpr double kDisturbedShare = 0.15;

} // namespace

class TestFidelity : public QObject
{
    Q_OBJECT

private slots:
    void promiseIsKept_data()
    {
        QTest::addColumn<int>("index");
        const auto all = bench::promises();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name.c_str()) << static_cast<int>(i);
    }

    void promiseIsKept()
    {
        QFETCH(int, index);
        const auto promise = bench::promises().at(static_cast<std::size_t>(index));
        if (engine::readHostInfo().usableCores.size() < 2)
            QSKIP("needs two cores");
        const bench::NoiseMeter noise;
        const double ratio = bench::measuredRatio(promise, 3);
        const bool kept = ratio >= promise.least * 0.75 && ratio <= promise.most * 1.25;
        if (!kept && noise.share() > kDisturbedShare)
            QSKIP("other programs took too much of the machine to tell");
        QVERIFY2(kept, qPrintable(QString::number(ratio)));
    }
};

QTEST_GUILESS_MAIN(TestFidelity)
#include "tst_fidelity.moc"
