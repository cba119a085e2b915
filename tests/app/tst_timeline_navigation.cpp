#include "app/timeline_navigation.h"

#include <QTest>

using namespace brigade::app;

class TestTimelineNavigation : public QObject
{
    Q_OBJECT

private slots:
    void backAndForwardThroughWhatWasShown()
    {
        TimelineNavigation it;
        QVERIFY(!it.canGoBack());
        it.show(TimeWindow {0, 100});
        it.show(TimeWindow {10, 50});
        it.goBack();
        QVERIFY((it.window() == TimeWindow {0, 100}));
        it.goBack();
        QVERIFY(!it.window());
        it.goBack();
        QVERIFY(!it.window());
        it.goForward();
        it.goForward();
        it.goForward();
        QVERIFY((it.window() == TimeWindow {10, 50}));
        it.goBack();
        it.show(TimeWindow {1, 2}); // another way from here
        QVERIFY(!it.canGoForward());
    }

    void oneGestureIsOneStepBack()
    {
        TimelineNavigation it;
        it.show(TimeWindow {0, 90}, 1);
        it.show(TimeWindow {0, 80}, 1);
        it.show(TimeWindow {0, 70}, 2);
        it.show(TimeWindow {0, 70}, 3); // nothing new
        it.goBack();
        QVERIFY((it.window() == TimeWindow {0, 80}));
        it.show(TimeWindow {0, 60}, 2); // the gesture was over
        it.goBack();
        QVERIFY((it.window() == TimeWindow {0, 80}));
        it.goBack();
        QVERIFY(!it.window());
    }

    void theWayBackIsLongButNotEndless()
    {
        TimelineNavigation it;
        for (int i = 1; i < 1000; ++i)
            it.show(TimeWindow {0, i});
        int steps = 0;
        for (; it.canGoBack(); ++steps)
            it.goBack();
        QCOMPARE(steps, 100);
    }

    void marksAreSetFoundAndTakenAway()
    {
        TimelineNavigation it;
        it.toggleMark(50, 2);
        it.toggleMark(10, 2);
        it.toggleMark(30, 2);
        QCOMPARE(it.marks(), (std::vector<std::int64_t> {10, 30, 50}));
        QVERIFY(it.markAfter(10) == 30);
        QVERIFY(it.markBefore(30) == 10);
        QVERIFY(!it.markAfter(50));
        QVERIFY(!it.markBefore(10));
        it.toggleMark(31, 2);
        QCOMPARE(it.marks(), (std::vector<std::int64_t> {10, 50}));
    }

    void aRangeRunsForwardsWhicheverWayItWasDrawn()
    {
        TimelineNavigation it;
        it.measure(70, 20);
        QVERIFY((it.range() == TimeWindow {20, 70}));
        it.measure(20, 20);
        QVERIFY(!it.range());
        it.measure(1, 2);
        it.toggleMark(5, 0);
        it.show(TimeWindow {0, 5});
        it.clear();
        QVERIFY(!it.range() && !it.window() && it.marks().empty() && !it.canGoBack());
    }
};

QTEST_APPLESS_MAIN(TestTimelineNavigation)
#include "tst_timeline_navigation.moc"
