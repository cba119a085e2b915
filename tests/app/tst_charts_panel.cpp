// The charts of a run: what each shows, its range, its legend, and what stands there when there is
// nothing to draw.
#include "app/charts_panel.h"
#include "app/theme.h"
#include "tests/model/trace_text.h"

#include <QAreaSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalStackedBarSeries>
#include <QLabel>
#include <QLineSeries>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <QValueAxis>

using namespace brigade;
using namespace brigade::app;

namespace {

constexpr std::int64_t kLengthNs = 2'000'000'000;

/// A thread takes one of 20 tasks after the other, 80 ms each, and naps for 20 ms; all of them are
/// there from the start.
model::Trace twentyTasks()
{
    QString text = QStringLiteral(
        "@-3ms ProcessSpawned 1 4294968296; 1.1 @-2ms c0 ThreadStarted 2; @0 RunStarted; "
        "1.1 @0 c0 ThreadReleased");
    for (int i = 1; i <= 20; ++i)
        text += QStringLiteral("; @0 #%1 TaskArrived 0 0").arg(i);
    for (int i = 1; i <= 20; ++i) {
        text += QStringLiteral("; 1.1 @%2ms c0 #%1 TaskStarted; 1.1 @%3ms c0 #%1 BlockBegin; "
                               "1.1 @%4ms c0 #%1 BlockEnd; 1.1 @%4ms c0 #%1 TaskFinished 0; "
                               "@%4ms c0 CoreSample 90000000; @%4ms c1 CoreSample 0")
                    .arg(i)
                    .arg(100 * (i - 1))
                    .arg(100 * (i - 1) + 80)
                    .arg(100 * i);
    }
    model::Trace trace = brigade::testing::traceFrom(text.toStdString(), {}, {});
    trace.setEnd(model::TraceEnd::Complete);
    return trace;
}

struct ChartDesk
{
    ChartDesk()
    {
        panel.resize(360, 300);
        panel.show();
    }
    void show()
    {
        window = {0, kLengthNs};
        controller.showRecording(twentyTasks());
    }
    [[nodiscard]] QChart &chart() const
    {
        return *panel.findChild<QStackedWidget *>()
                    ->currentWidget()
                    ->findChild<QChartView *>()
                    ->chart();
    }
    [[nodiscard]] QList<QToolButton *> legend() const
    {
        return panel.findChild<QStackedWidget *>()->currentWidget()->findChildren<QToolButton *>();
    }
    [[nodiscard]] QValueAxis &timeAxis() const
    {
        return *qobject_cast<QValueAxis *>(chart().axes(Qt::Horizontal).first());
    }

    TimeWindow window;
    RunController controller {{}};
    ChartsPanel panel {controller, [this] { return window; }};
};

double sumOfSets(const QChart &chart)
{
    double sum = 0;
    for (const QBarSet *set :
         qobject_cast<QHorizontalStackedBarSeries *>(chart.series().first())->barSets())
        sum += set->sum();
    return sum;
}

} // namespace

class TestChartsPanel : public QObject
{
    Q_OBJECT

private slots:
    void withoutARunAWordStandsThere()
    {
        ChartDesk desk;
        desk.panel.choose(RunChart::Queue);
        const auto labels = desk.panel.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QLatin1String("stands here"));
        }));
        QVERIFY(!desk.panel.findChild<QStackedWidget *>()
                     ->currentWidget()
                     ->findChild<QChartView *>()
                     ->isVisible());
    }

    void everyChartIsDrawnFromTheRun_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < kRunChartCount; ++i)
            QTest::addRow("%d", i) << i;
    }
    void everyChartIsDrawnFromTheRun()
    {
        QFETCH(int, which);
        ChartDesk desk;
        desk.show();
        desk.panel.choose(static_cast<RunChart>(which));
        QVERIFY(!desk.chart().series().isEmpty());
        QVERIFY(!desk.legend().isEmpty());
        QCoreApplication::processEvents(); // lays out
        for (const QToolButton *entry : desk.legend()) {
            QVERIFY(entry->visibleRegion().boundingRect().size() == entry->size());
            QVERIFY(entry->height() >= entry->fontMetrics().height());
        }
    }

    void theRangeIsTheTimelines()
    {
        ChartDesk desk;
        desk.show();
        desk.panel.choose(RunChart::Queue);
        QCOMPARE(desk.timeAxis().max(), 2.0); // seconds
        desk.window = {500'000'000, 510'000'000};
        desk.panel.refresh();
        QCOMPARE(desk.timeAxis().min(), 500.0); // milliseconds
        QCOMPARE(desk.timeAxis().max(), 510.0);
        desk.panel.choose(std::nullopt);
        QCOMPARE(desk.timeAxis().max(), 510.0);
    }

    void statesAddUpToTheThreadsTime()
    {
        ChartDesk desk;
        desk.show();
        desk.panel.choose(RunChart::States);
        double wanted = 0;
        for (const auto &each :
             model::stateTotals(desk.controller.session()->timeline(), 0, kLengthNs)) {
            for (const std::int64_t ns : each.totals.ns)
                wanted += static_cast<double>(ns) * 1e-9;
        }
        QVERIFY(wanted > 0);
        QVERIFY(qAbs(sumOfSets(desk.chart()) - wanted) < 1e-6);
    }

    void aPressInTheLegendIsolatesAndAnotherShowsAll()
    {
        ChartDesk desk;
        desk.show();
        desk.panel.choose(RunChart::States);
        const double all = sumOfSets(desk.chart());
        QVERIFY(desk.legend().size() > 1);
        QTest::keyClick(desk.legend().first(), Qt::Key_Space);
        const double one = sumOfSets(desk.chart());
        QVERIFY2(one < all, "the others are still there");
        QVERIFY(desk.legend().size() > 1); // the way back
        QTest::mouseClick(desk.legend().first(), Qt::LeftButton);
        QCOMPARE(sumOfSets(desk.chart()), all);
        // The cores' legend too.
        desk.panel.choose(std::nullopt);
        const auto visible = [&] {
            int count = 0;
            for (const QAbstractSeries *series : desk.chart().series())
                count += series->isVisible() ? 1 : 0;
            return count;
        };
        QCOMPARE(visible(), 2);
        QTest::mouseClick(desk.legend().last(), Qt::LeftButton);
        QCOMPARE(visible(), 1);
    }

    void whoIsFollowedHasAPartOfHisOwn()
    {
        ChartDesk desk;
        desk.show();
        const auto legendSize = [&] { return desk.legend().size(); };
        const auto before = legendSize();
        const model::ThreadKey chef {engine::ProcessIndex {1}, engine::ThreadIndex {1}};
        desk.controller.select(chef);
        QCOMPARE(legendSize(), before + 1);
        QCOMPARE(desk.legend().last()->text(), QStringLiteral("Chef 1"));
        // He is the only one, so all of the run's time on core 0 is his; the last area is his.
        const auto *followed = qobject_cast<QAreaSeries *>(desk.chart().series().last());
        const auto *own = qobject_cast<QAreaSeries *>(desk.chart().series().first());
        QVERIFY(followed->isVisible());
        QVERIFY(followed->upperSeries()->points() == own->upperSeries()->points());
        QVERIFY(!followed->upperSeries()->points().isEmpty());
        desk.panel.choose(RunChart::States);
        const double both = sumOfSets(desk.chart());
        desk.controller.select({});
        QVERIFY(qAbs(sumOfSets(desk.chart()) * 2 - both) < 1e-6); // his bar is gone
        desk.panel.choose(std::nullopt);
        QCOMPARE(legendSize(), before);
        QVERIFY(!desk.chart().series().last()->isVisible());
    }

    void anotherRunIsNotAddedToTheOneBefore()
    {
        ChartDesk desk;
        desk.show();
        desk.panel.choose(RunChart::Latency);
        QCOMPARE(desk.controller.taskFlow().finished(), std::size_t {20});
        desk.show();
        QCOMPARE(desk.controller.taskFlow().finished(), std::size_t {20});
    }

    void everyChartHasANameInBothVocabularies()
    {
        QSet<QString> names;
        for (int i = 0; i < kRunChartCount; ++i)
            names << nameOf(static_cast<RunChart>(i), model::Vocabulary::Restaurant);
        QCOMPARE(names.size(), kRunChartCount);
        QVERIFY(nameOf(RunChart::Queue, model::Vocabulary::Restaurant)
                != nameOf(RunChart::Queue, model::Vocabulary::Computer));
    }
};

QTEST_MAIN(TestChartsPanel)
#include "tst_charts_panel.moc"
