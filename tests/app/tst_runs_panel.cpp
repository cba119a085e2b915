// Past runs: kept in order, the oldest gone first, shown again, compared on one time axis.
#include "app/runs_panel.h"
#include "tests/app/random_run.h"

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace brigade;
using namespace brigade::app;

namespace {

model::Trace randomRun(std::int64_t lengthNs, unsigned seed)
{
    model::Trace trace = brigade::testing::randomTrace({.lengthNs = lengthNs, .seed = seed});
    trace.setEnd(model::TraceEnd::Complete);
    return trace;
}

struct Desk
{
    void show(std::int64_t lengthNs, unsigned seed = 1)
    {
        controller.showRecording(randomRun(lengthNs, seed));
    }
    QTreeWidget &list() { return *panel.findChild<QTreeWidget *>(); }
    QLabel &note() { return *panel.findChild<QLabel *>(QStringLiteral("gone")); }
    void choose(std::initializer_list<int> rows)
    {
        list().clearSelection();
        for (const int row : rows)
            list().topLevelItem(row)->setSelected(true);
    }
    QPushButton &button(const QString &text)
    {
        for (auto *each : panel.findChildren<QPushButton *>()) {
            if (each->text().remove(QLatin1Char('&')) == text)
                return *each;
        }
        qFatal("no such button");
    }

    RunController controller {{}};
    RunHistory history {controller};
    RunsPanel panel {history};
};

} // namespace

class TestRunsPanel : public QObject
{
    Q_OBJECT

private slots:
    void aThumbnailHasTheColoursOfWhatWasDone()
    {
        Desk desk;
        desk.show(1'000'000'000);
        const QImage picture = desk.history.runs().front()->shown.appraisal->thumbnails.front();
        QCOMPARE(picture.size(), RunHistory::kThumbnailPx * RunHistory::kThumbnailDetail);
        QSet<QRgb> wanted;
        for (const FillStyle &style : palette(Theme::Light).states)
            wanted << style.fill.rgb();
        QSet<QRgb> seen;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                seen << picture.pixel(x, y);
        }
        QVERIFY(seen.intersects(wanted));
        QVERIFY(!desk.list().topLevelItem(0)->icon(1).isNull());
        QVERIFY(desk.history.runs().front()->shown.appraisal->thumbnails.back() != picture); // dark
    }

    void everyRunIsKeptOnceAndInOrder()
    {
        Desk desk;
        QCOMPARE(desk.list().topLevelItemCount(), 0);
        desk.show(1'000'000'000);
        desk.show(2'000'000'000);
        QCOMPARE(desk.history.runs().size(), std::size_t {2});
        QCOMPARE(desk.list().topLevelItemCount(), 2);
        QCOMPARE(desk.list().topLevelItem(1)->text(0), QStringLiteral("2"));
        QVERIFY(!desk.note().isVisibleTo(&desk.panel));
        QVERIFY(desk.history.runs()[0]->statistics().makespanS
                < desk.history.runs()[1]->statistics().makespanS);
    }

    void aRunShownAgainIsNoNewRun()
    {
        Desk desk;
        desk.show(1'000'000'000);
        desk.show(2'000'000'000);
        desk.choose({0});
        desk.button(QStringLiteral("Show again")).click();
        QCOMPARE(desk.history.runs().size(), std::size_t {2});
        QCOMPARE(desk.controller.session()->trace().endNs(),
                 desk.history.runs()[0]->trace().endNs());
    }

    void theOldestGoFirst()
    {
        Desk desk;
        for (unsigned i = 0; i < RunHistory::kMostRuns + 3; ++i)
            desk.show(50'000'000, i);
        QCOMPARE(desk.history.runs().size(), RunHistory::kMostRuns);
        QCOMPARE(desk.history.runs().front()->number, 4);
        QVERIFY(desk.note().isVisibleTo(&desk.panel));
        QVERIFY2(desk.note().text().contains(QStringLiteral("1 to 3")),
                 qPrintable(desk.note().text()));
        desk.history.clear();
        QCOMPARE(desk.list().topLevelItemCount(), 0);
    }

    void twoAreComparedOnOneAxis()
    {
        Desk desk;
        desk.show(1'000'000'000);
        desk.show(2'000'000'000);
        QVERIFY(!desk.button(QStringLiteral("Compare")).isEnabled());
        desk.choose({0, 1});
        QVERIFY(desk.button(QStringLiteral("Compare")).isEnabled());
        QVERIFY(!desk.button(QStringLiteral("Show again")).isEnabled());
        CompareDialog dialog(*desk.panel.pair(), model::Vocabulary::Restaurant);
        dialog.grab();
        const auto *view = dialog.findChild<CompareView *>();
        QCOMPARE(view->layouts()[0].endNs, view->layouts()[1].endNs);
        QVERIFY(view->layouts()[0].endNs >= desk.history.runs()[1]->trace().endNs());
        QCOMPARE(view->layouts()[0].plot.left(), view->layouts()[1].plot.left());
        QCOMPARE(view->layouts()[0].plot.right(), view->layouts()[1].plot.right());
        QVERIFY(!view->layouts()[0].rows.empty() && !view->layouts()[1].rows.empty());
        const auto *table = dialog.findChild<QTableWidget *>();
        const double ratio = desk.history.runs()[1]->statistics().makespanS
            / desk.history.runs()[0]->statistics().makespanS;
        QCOMPARE(table->item(0, 2)->text(),
                 QStringLiteral("× %1").arg(QLocale().toString(ratio, 'f', 2)));
    }
};

QTEST_MAIN(TestRunsPanel)
#include "tst_runs_panel.moc"
