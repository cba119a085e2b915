#include "app/frame_pace.h"
#include "app/time_window.h"
#include "tests/app/synthetic_street.h"

#include <QTest>

using namespace brigade;
using namespace brigade::app;

class TestTimeWindow : public QObject
{
    Q_OBJECT

private slots:
    void zoomKeepsTheMomentUnderThePointer();
    void zoomInAndOutComesBack();
    void windowStaysWithinItsLimits();
    void nothingIsShorterThanTheShortest();
    void busyCoresSlowThePictureDown();
};

void TestTimeWindow::zoomKeepsTheMomentUnderThePointer()
{
    const TimeWindow window {1'000'000, 3'000'000};
    const TimeWindow closer = zoomed(window, 1'500'000, 0.5);
    QCOMPARE(closer.lengthNs(), std::int64_t {1'000'000});
    QCOMPARE(1'500'000 - closer.beginNs, closer.lengthNs() / 4);
}

void TestTimeWindow::zoomInAndOutComesBack()
{
    const TimeWindow window {0, 1'000'000'000};
    const TimeWindow back = zoomed(zoomed(window, 300'000'000, 0.8), 300'000'000, 1.25);
    QVERIFY(qAbs(back.beginNs - window.beginNs) < 10);
    QVERIFY(qAbs(back.endNs - window.endNs) < 10);
}

void TestTimeWindow::windowStaysWithinItsLimits()
{
    const TimeWindow limits {-100'000, 1'000'000};
    QVERIFY((within({-500'000, -400'000}, limits) == TimeWindow {-100'000, 0}));
    QVERIFY((within({900'000, 1'200'000}, limits) == TimeWindow {700'000, 1'000'000}));
    QVERIFY((within({-9'000'000, 9'000'000}, limits) == limits));
    QVERIFY((within({10, 20'000}, limits) == TimeWindow {10, 20'000}));
}

void TestTimeWindow::nothingIsShorterThanTheShortest()
{
    const TimeWindow tiny = zoomed({0, 2000}, 500, 0.001);
    QCOMPARE(tiny.lengthNs(), kShortestWindowNs);
    QCOMPARE(within({5, 5}, {0, 1'000'000}).lengthNs(), kShortestWindowNs);
    QCOMPARE(within({0, 10}, {0, 10}).lengthNs(), kShortestWindowNs);
}

void TestTimeWindow::busyCoresSlowThePictureDown()
{
    model::StreetNow street = test::makeStreet({1, 3, 0, 0, 2});
    const auto setAll = [&](model::ThreadState state) {
        for (auto &[index, thread] : street.processes.begin()->second.threads)
            thread.state = state;
    };
    setAll(model::ThreadState::Io);
    const FramePace quick = paceFor(street, 2);
    setAll(model::ThreadState::OffCore);
    const FramePace slow = paceFor(street, 2);
    QVERIFY(slow.streetMs >= 66 && slow.streetMs <= 100);
    QVERIFY(slow.chartsMs >= 200 && slow.chartsMs <= 500);
    QVERIFY(quick.streetMs < slow.streetMs && quick.chartsMs < slow.chartsMs);
    QVERIFY(paceFor(street, 16) == quick);
    setAll(model::ThreadState::GilWait);
    QVERIFY(paceFor(street, 2) == quick);
}

QTEST_APPLESS_MAIN(TestTimeWindow)
#include "tst_time_window.moc"
