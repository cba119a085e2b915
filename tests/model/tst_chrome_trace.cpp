#include "model/chrome_trace.h"
#include "model/trace_slices.h"
#include "tests/model/sample_trace.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace brigade;
using namespace brigade::model;

namespace {

Trace traceOf(const std::vector<engine::TraceEvent> &events)
{
    Trace trace(test::samplePlan(), test::sampleInfo());
    trace.append(events);
    trace.setEnd(TraceEnd::Complete);
    return trace;
}

QByteArray exported(const Trace &trace)
{
    Timeline timeline;
    timeline.fold(trace.events());
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto written = writeChromeTrace(trace, timeline, out);
    return written ? out.data() : QByteArray();
}

QJsonArray eventsOf(const QByteArray &json)
{
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s", qPrintable(error.errorString()));
    return document.object().value(QStringLiteral("traceEvents")).toArray();
}

QStringList names(const QJsonArray &events, const QString &phase)
{
    QStringList found;
    for (const auto &event : events) {
        const QJsonObject object = event.toObject();
        if (object.value(QStringLiteral("ph")).toString() == phase)
            found.append(phase == QStringLiteral("M")
                             ? object.value(QStringLiteral("args"))
                                   .toObject()
                                   .value(QStringLiteral("name"))
                                   .toString()
                             : object.value(QStringLiteral("name")).toString());
    }
    return found;
}

std::int64_t nanoseconds(const QJsonObject &event, const QString &key)
{
    return std::llround(event.value(key).toDouble() * 1000);
}

/// Empty, or the first slice that overlaps another of its thread in part.
QString firstBadNesting(const QJsonArray &events)
{
    std::map<std::pair<qint64, qint64>, std::vector<QJsonObject>> threads;
    for (const auto &event : events) {
        const QJsonObject object = event.toObject();
        if (object.value(QStringLiteral("ph")).toString() == QStringLiteral("X"))
            threads[{object.value(QStringLiteral("pid")).toInteger(),
                     object.value(QStringLiteral("tid")).toInteger()}]
                .push_back(object);
    }
    for (const auto &[key, slices] : threads) {
        std::vector<std::int64_t> open; // ends
        for (const QJsonObject &slice : slices) {
            const std::int64_t begin = nanoseconds(slice, QStringLiteral("ts"));
            const std::int64_t end = begin + nanoseconds(slice, QStringLiteral("dur"));
            while (!open.empty() && open.back() <= begin)
                open.pop_back();
            if (!open.empty() && end > open.back())
                return QString::fromUtf8(QJsonDocument(slice).toJson());
            open.push_back(end);
        }
    }
    return {};
}

} // namespace

class ChromeTraceTest : public QObject
{
    Q_OBJECT
private slots:
    void processesAndThreadsAreNamed();
    void slicesNest();
    void aStateThatCrossesABorderIsSplit();
    void timesKeepTheirNanosecondsAndAreNeverNegative();
    void countersAndHandoversAreThere();
    void aCrashEndsWhatWasOpen();
    void anEmptyTraceIsValid();
    void aDeviceThatTakesNothingIsAnError();
};

void ChromeTraceTest::processesAndThreadsAreNamed()
{
    const QStringList found =
        names(eventsOf(exported(traceOf(test::sampleEvents()))), QStringLiteral("M"));
    for (const char *name : {"supervisor", "worker 1 (pid 4711)", "worker 2 (pid 4712)",
                             "control thread", "pool thread 1", "pool thread 2"})
        QVERIFY2(found.contains(QString::fromLatin1(name)), name);
}

void ChromeTraceTest::slicesNest()
{
    const QJsonArray events = eventsOf(exported(traceOf(test::sampleEvents())));
    QCOMPARE(firstBadNesting(events), QString());
    const QStringList found = names(events, QStringLiteral("X"));
    for (const char *name : {"soup #1", "soup #2", "soup #3", "cpu", "sleep", "I/O",
                             "waiting for the GIL", "off the core", "idle", "starting"})
        QVERIFY2(found.contains(QString::fromLatin1(name)), name);
}

void ChromeTraceTest::aStateThatCrossesABorderIsSplit()
{
    Slice task;
    task.beginNs = 100;
    task.endNs = 200;
    Slice step = task;
    step.kind = SliceKind::Step;
    step.beginNs = 150;
    Interval wait;
    wait.beginNs = 50;
    wait.endNs = 300;
    wait.state = ThreadState::GilWait;
    const std::vector<Slice> work {task, step};
    const auto slices = nestStates(work, std::span(&wait, 1));
    std::vector<std::pair<std::int64_t, std::int64_t>> states;
    for (const Slice &slice : slices) {
        if (slice.kind == SliceKind::State)
            states.emplace_back(slice.beginNs, slice.endNs);
    }
    const std::vector<std::pair<std::int64_t, std::int64_t>> expected {
        {50, 100}, {100, 150}, {150, 200}, {200, 300}};
    QVERIFY(states == expected);
}

void ChromeTraceTest::timesKeepTheirNanosecondsAndAreNeverNegative()
{
    auto events = test::sampleEvents();
    events.back().timeNs += 7; // RunEnded at 2600.007 us, 3500.007 after the first event
    const QByteArray json = exported(traceOf(events));
    QVERIFY(json.contains("\"ts\":3500.007"));
    for (const auto &event : eventsOf(json))
        QVERIFY(event.toObject().value(QStringLiteral("ts")).toDouble(0) >= 0);
}

void ChromeTraceTest::countersAndHandoversAreThere()
{
    const QJsonArray events = eventsOf(exported(traceOf(test::sampleEvents())));
    const QStringList counters = names(events, QStringLiteral("C"));
    QVERIFY(counters.contains(QStringLiteral("queue")));
    QVERIFY(counters.contains(QStringLiteral("cores (busy)")));
    const auto starts = names(events, QStringLiteral("s")).size();
    QVERIFY(starts > 0);
    QCOMPARE(names(events, QStringLiteral("f")).size(), starts);
    QCOMPARE(names(events, QStringLiteral("i")).filter(QStringLiteral("crashed")).size(), 1);
}

void ChromeTraceTest::aCrashEndsWhatWasOpen()
{
    const auto work = workSlices(traceOf(test::sampleEvents()));
    const auto it = work.find(ThreadKey {engine::ProcessIndex {2}, engine::ThreadIndex {1}});
    QVERIFY(it != work.end());
    QCOMPARE(it->second.size(), 2U);
    QCOMPARE(it->second[0].endNs, 800'000);
    QCOMPARE(it->second[1].endNs, 800'000);
    QVERIFY(it->second[0].failed);
}

void ChromeTraceTest::anEmptyTraceIsValid()
{
    const QByteArray json = exported(Trace());
    QVERIFY(names(eventsOf(json), QStringLiteral("M")).contains(QStringLiteral("supervisor")));
}

void ChromeTraceTest::aDeviceThatTakesNothingIsAnError()
{
    const Trace trace = traceOf(test::sampleEvents());
    QByteArray bytes;
    QBuffer closed(&bytes);
    closed.open(QIODevice::ReadOnly);
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
    QVERIFY(!writeChromeTrace(trace, Timeline(), closed).ok());
}

QTEST_APPLESS_MAIN(ChromeTraceTest)
#include "tst_chrome_trace.moc"
