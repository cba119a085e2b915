// "Run many times": real runs, their histogram, what is written of it, and the way to stop.
#include "app/counter_histogram.h"
#include "app/histogram_chart.h"
#include "app/repeat_dialog.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace brigade;
using namespace brigade::app;

namespace {

constexpr int kPatienceMs = 60'000;

engine::Plan adders(engine::Sync sync, std::uint64_t times)
{
    engine::Plan plan;
    plan.title = "Adders";
    plan.mode = engine::Mode::Threads;
    plan.tasks.push_back(
        {.name = "adder",
         .count = 2,
         .steps = {engine::IncrementStep {
             .variable = "counter", .times = times, .windowUnits = 1, .sync = sync}}});
    return plan;
}

struct Desk
{
    explicit Desk(const engine::Plan &plan)
    {
        document.open(plan, QStringLiteral("test"));
        dialog.show();
    }
    PlanDocument document {2};
    RunController controller {engine::RunOptions {.workerPath = BRIGADE_WORKER}};
    RepeatDialog dialog {{document, controller}};
};

QJsonObject counterOf(const std::vector<QJsonObject> &reports)
{
    return counterHistograms(reports)[QStringLiteral("counter")].toObject();
}

QJsonObject histogramsOf(const std::vector<std::pair<qint64, qint64>> &expectedAndActual)
{
    std::vector<QJsonObject> reports;
    reports.reserve(expectedAndActual.size());
    for (const auto &[expected, actual] : expectedAndActual)
        reports.push_back({{"counters",
                            QJsonObject {{"n",
                                          QJsonObject {{"expected", expected},
                                                       {"actual", actual},
                                                       {"lost", expected - actual}}}}}});
    return counterHistograms(reports);
}

} // namespace

class TestRepeatDialog : public QObject
{
    Q_OBJECT

private slots:
    void aGuardedCounterComesOutTheSameEveryTime()
    {
        Desk desk(adders(engine::Sync::Lock, 20));
        desk.dialog.setRuns(6);
        QSignalSpy progressed(&desk.dialog, &RepeatDialog::progressed);
        QVERIFY(desk.dialog.start());
        QVERIFY(!desk.dialog.start()); // one at a time
        QTRY_VERIFY_WITH_TIMEOUT(!desk.dialog.runner().running(), kPatienceMs);
        QCOMPARE(desk.dialog.runner().reports().size(), std::size_t {6});
        QCOMPARE(progressed.size(), 5);
        const QJsonObject counter = counterOf(desk.dialog.runner().reports());
        QCOMPARE(counter["runs_with_loss"].toInt(), 0);
        QCOMPARE(counter["bins"].toArray().size(), 1);
        QCOMPARE(counter["bins"].toArray()[0].toObject()["from"].toInt(), 40);

        const QTemporaryDir folder;
        const auto path = [&](const char *name) { return folder.filePath(QLatin1String(name)); };
        for (const char *name : {"a.png", "a.svg", "a.pdf", "a.csv", "a.json"}) {
            QVERIFY2(desk.dialog.saveTo(path(name), Theme::Dark), name);
            QVERIFY(QFile(path(name)).size() > 100);
        }
        QFile table(path("a.csv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray lines = table.readAll();
        QCOMPARE(lines.count('\n'), 7);
        QVERIFY(lines.contains("\n6,counter,40,40,0,"));
        QFile report(path("a.json"));
        QVERIFY(report.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(report.readAll())["runs"].toArray().size(), 6);
        QVERIFY(!desk.dialog.saveTo(folder.filePath("no/where.csv"), Theme::Light));
        QVERIFY(desk.dialog.status().contains("where.csv"));
    }

    void cancelKeepsWhatThereIs()
    {
        Desk desk(adders(engine::Sync::None, 20));
        desk.dialog.setRuns(kMostRepeats);
        QVERIFY(desk.dialog.start());
        QTRY_VERIFY_WITH_TIMEOUT(desk.dialog.runner().reports().size() >= 2, kPatienceMs);
        desk.dialog.reject(); // Esc
        QTRY_VERIFY_WITH_TIMEOUT(!desk.dialog.runner().running(), kPatienceMs);
        QVERIFY(desk.dialog.isVisible());
        QVERIFY(desk.dialog.runner().reports().size() < std::size_t {kMostRepeats});
        QVERIFY(desk.dialog.status().startsWith("Stopped after"));
        desk.dialog.reject();
        QVERIFY(!desk.dialog.isVisible());
    }

    void withoutAPlanNothingBegins()
    {
        PlanDocument document {2};
        RunController controller {engine::RunOptions {.workerPath = BRIGADE_WORKER}};
        RepeatDialog dialog({document, controller});
        QVERIFY(!dialog.start());
        QVERIFY(!dialog.status().isEmpty());
    }

    /// Rows lie below one another within the picture, bars are as long as their share of runs.
    void rowsHaveRoom()
    {
        std::vector<std::pair<qint64, qint64>> runs;
        for (qint64 i = 0; i < 100; ++i)
            runs.emplace_back(1000, i < 40 ? 1000 : 500 + i);
        for (const QSizeF size : {QSizeF(1000, 600), QSizeF(400, 200), QSizeF(200, 90)}) {
            const auto panes = layOutHistograms(
                histogramsOf(runs), {.size = size, .line = 14, .labelWidth = 60, .countWidth = 50});
            QCOMPARE(panes.size(), std::size_t {1});
            const auto &rows = panes.front().rows;
            double below = panes.front().titleRect.bottom();
            double longest = 0;
            for (const HistogramRow &row : rows) {
                QVERIFY(row.bar.top() >= below);
                QVERIFY(row.labelRect.right() <= row.bar.left());
                QVERIFY(row.bar.right() <= row.countRect.left());
                below = row.bar.bottom();
                longest = std::max(longest, row.bar.width());
            }
            QVERIFY(below <= size.height());
            QVERIFY(rows.back().bar.width() > longest / 2); // 40 runs lost nothing
        }
        QVERIFY(layOutHistograms({}, {}).empty());
    }

    void whatLostNothingIsTold()
    {
        const auto panes =
            layOutHistograms(histogramsOf({{4, 4}, {4, 4}, {4, 2}}), {.size = QSizeF(600, 400)});
        const auto &rows = panes.front().rows;
        QCOMPARE(rows.size(), std::size_t {2});
        QVERIFY(rows[0].kind == HistogramRow::Kind::Lossy);
        QVERIFY(rows[1].kind == HistogramRow::Kind::Whole);
        QVERIFY(rows[1].count.contains("none lost"));
        QVERIFY(panes.front().title.contains("1 of 3 runs"));
    }
};

QTEST_MAIN(TestRepeatDialog)
#include "tst_repeat_dialog.moc"
