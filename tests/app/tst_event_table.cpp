// The table of events: the same as the timeline's, filtered by thread and by time, however many.
#include "app/event_table.h"
#include "app/events_dialog.h"
#include "tests/app/own_settings.h"
#include "tests/app/run_desk.h"
#include "tests/model/sample_trace.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace brigade;
using namespace brigade::app;
using brigade::testing::Desk;

namespace {

model::Trace longTrace(std::size_t events)
{
    model::Trace trace(test::samplePlan(), test::sampleInfo());
    std::vector<engine::TraceEvent> all = test::sampleEvents();
    const engine::TraceEvent last = all.back();
    all.reserve(events);
    for (std::size_t i = all.size(); i < events; ++i) {
        engine::TraceEvent event = last;
        event.timeNs = last.timeNs + static_cast<std::int64_t>(i) * 100;
        event.process = engine::ProcessIndex {1};
        event.thread = static_cast<engine::ThreadIndex>(1 + i % 2);
        event.kind = engine::EventKind::StepStarted;
        all.push_back(event);
    }
    trace.append(all);
    trace.setEnd(model::TraceEnd::Complete);
    return trace;
}

} // namespace

class TestEventTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        brigade::testing::useSettingsIn(m_folder.path());
    }

    void theTableTellsTheSameEvents();
    void theTableIsFilteredByThreadAndTime();
    void theTableGrowsWithTheRun();
    void aLineOfTheTableShowsItsMoment();
    void aMillionEventsOpenAtOnce();
    void aMillionEventsAreLookedThroughALittleAtATime();
    void aLetterReadsNoLines();

private:
    QTemporaryDir m_folder;
};

void TestEventTable::theTableTellsTheSameEvents()
{
    const Desk desk(QStringLiteral("@dinner"));
    EventTable table(desk.controller());
    const QAbstractItemModelTester tester(&table);
    const auto events = desk.controller().session()->trace().events();
    QCOMPARE(table.rowCount(), static_cast<int>(events.size()));
    int told = 0;
    for (int row = 0; row < table.rowCount(); ++row) {
        QCOMPARE(table.eventAt(row)->timeNs, events[static_cast<std::size_t>(row)].timeNs);
        const QString what = table.index(row, EventTable::What).data().toString();
        QVERIFY2(!what.isEmpty() && !what.contains(QLatin1Char('{')), qPrintable(what));
        if (table.eventAt(row)->kind == engine::EventKind::BlockBegin) {
            const QString task = table.index(row, EventTable::Task).data().toString();
            QVERIFY2(!task.isEmpty(), qPrintable(what));
            QVERIFY(!table.index(row, EventTable::Duration).data().toString().isEmpty());
            QVERIFY(*table.durationNs(*table.eventAt(row)) > 100'000'000); // an oven
            QVERIFY(table.index(row, EventTable::Thread)
                        .data()
                        .toString()
                        .startsWith(QLatin1String("Chef")));
            ++told;
        }
    }
    QCOMPARE(told, 3);
}

void TestEventTable::theTableIsFilteredByThreadAndTime()
{
    const Desk desk(QStringLiteral("@dinner"));
    EventTable table(desk.controller());
    const QAbstractItemModelTester tester(&table);
    const int all = table.rowCount();
    const model::ThreadKey chef {engine::ProcessIndex {1}, engine::ThreadIndex {1}};
    table.setFilter({.thread = chef});
    QVERIFY(table.rowCount() > 3);
    QVERIFY(table.rowCount() < all);
    for (int row = 0; row < table.rowCount(); ++row)
        QCOMPARE(table.eventAt(row)->thread, chef.thread);
    const TimeWindow range {0, 100'000'000};
    table.setFilter({.range = range});
    QVERIFY(table.rowCount() > 0);
    QVERIFY(table.rowCount() < all);
    for (int row = 0; row < table.rowCount(); ++row)
        QVERIFY(table.eventAt(row)->timeNs >= 0 && table.eventAt(row)->timeNs < range.endNs);
    const int both = table.rowCount();
    table.setFilter({.thread = chef, .range = range});
    QVERIFY(table.rowCount() > 0 && table.rowCount() < both);
    QCOMPARE(table.eventAt(table.rowCount()), nullptr);
    QCOMPARE(table.rowAt(std::int64_t {1} << 50), -1);
    QCOMPARE(table.rowAt(-1), 0);
}

void TestEventTable::theTableGrowsWithTheRun()
{
    const Desk desk;
    EventTable table(desk.controller());
    const QAbstractItemModelTester tester(&table);
    const QSignalSpy grown(&table, &QAbstractItemModel::rowsInserted);
    desk.run(QStringLiteral("@gil-cpu"));
    QVERIFY(!grown.empty());
    QCOMPARE(table.rowCount(),
             static_cast<int>(desk.controller().session()->trace().events().size()));
    desk.controller().discard();
    QCOMPARE(table.rowCount(), 0);
}

void TestEventTable::aLineOfTheTableShowsItsMoment()
{
    const Desk desk(QStringLiteral("@dinner"));
    EventsDialog dialog(desk.controller(), desk.timeline());
    dialog.show();
    auto *view = dialog.findChild<QTableView *>();
    int row = 0;
    while (dialog.table().eventAt(row)->kind != engine::EventKind::BlockBegin)
        ++row;
    const engine::TraceEvent wanted = *dialog.table().eventAt(row);
    view->setCurrentIndex(view->model()->index(row, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(desk.controller().moment(), std::optional(wanted.timeNs));
    QCOMPARE(desk.controller().selected()->thread, wanted.thread);
}

void TestEventTable::aMillionEventsOpenAtOnce()
{
    const Desk desk;
    desk.controller().showRecording(longTrace(1'000'000));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.controller().opening(), 60'000);
    QElapsedTimer clock;
    clock.start();
    EventsDialog dialog(desk.controller(), desk.timeline());
    dialog.show();
    dialog.grab();
    auto *view = dialog.findChild<QTableView *>();
    view->scrollToBottom();
    dialog.grab();
    QCOMPARE(dialog.table().rowCount(), 1'000'000);
    // Wide: a table that makes its rows beforehand takes many seconds.
    QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
}

void TestEventTable::aMillionEventsAreLookedThroughALittleAtATime()
{
    const Desk desk;
    desk.controller().showRecording(longTrace(1'000'000));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.controller().opening(), 60'000);
    EventTable table(desk.controller());
    const model::ThreadKey chef {engine::ProcessIndex {1}, engine::ThreadIndex {1}};
    int wanted = 0;
    for (const engine::TraceEvent &event : desk.controller().session()->trace().events())
        wanted += event.process == chef.process && event.thread == chef.thread ? 1 : 0;
    QVERIFY(wanted > 400'000);
    table.setFilter({.thread = chef});
    QVERIFY(table.rowCount() > 0);
    QVERIFY(table.rowCount() < wanted / 4);
    QTRY_COMPARE_WITH_TIMEOUT(table.rowCount(), wanted, 60'000);
    bool hers = true;
    for (int row = 0; row < wanted; ++row) {
        const engine::TraceEvent *event = table.eventAt(row);
        hers = hers && event->thread == chef.thread && (row == 0 || event > table.eventAt(row - 1));
    }
    QVERIFY(hers);
    table.setFilter({});
    QCOMPARE(table.rowCount(), 1'000'000);
}

void TestEventTable::aLetterReadsNoLines()
{
    const Desk desk(QStringLiteral("@dinner"));
    EventsDialog dialog(desk.controller(), desk.timeline());
    dialog.show();
    auto *view = dialog.findChild<QTableView *>();
    view->setCurrentIndex(view->model()->index(0, EventTable::Process));
    const QString first = view->currentIndex().data().toString();
    QString other;
    for (int row = 1; other.isEmpty() && row < view->model()->rowCount(); ++row) {
        const QString text = view->model()->index(row, EventTable::Process).data().toString();
        if (text.front() != first.front())
            other = text;
    }
    QVERIFY(!other.isEmpty());
    QTest::keyClick(view, other.front().toLatin1());
    QCOMPARE(view->currentIndex().row(), 0);
}

QTEST_MAIN(TestEventTable)
#include "tst_event_table.moc"
