// What events become in the lanes of threads and cores.
#include "model/timeline.h"
#include "tests/model/timeline_text.h"
#include "tests/model/trace_text.h"

#include <QTest>

#include <random>

using namespace brigade;
using namespace brigade::model;
using brigade::testing::eventsFrom;
using brigade::testing::textOf;

namespace {

Timeline timelineOf(const std::string &text,
                    engine::SwitchSource source = engine::SwitchSource::Gaps)
{
    Timeline timeline(source);
    timeline.fold(eventsFrom(text));
    return timeline;
}

QString laneOf(const std::string &text, engine::SwitchSource source = engine::SwitchSource::Gaps)
{
    const Timeline timeline = timelineOf(text, source);
    const ThreadLane *lane = timeline.thread({engine::ProcessIndex {1}, engine::ThreadIndex {1}});
    return lane == nullptr ? QStringLiteral("no lane") : textOf(*lane);
}

QString coreOf(const Timeline &timeline, std::int16_t core)
{
    for (const CoreLane *lane : timeline.cores()) {
        if (lane->core == core)
            return textOf(*lane);
    }
    return QStringLiteral("no lane");
}

const std::string kBorn = "1.1 @0 c0 ThreadStarted 2; 1.1 @10 c0 ThreadReleased; ";

/// Two threads that compute, sleep and wait at random; some of them die.
std::vector<engine::TraceEvent> randomEvents(unsigned seed, std::size_t count)
{
    const std::vector<std::string> kinds {
        "IdleBegin",   "IdleEnd",        "BlockBegin",    "BlockEnd",     "GilWaitBegin",
        "GilAcquired", "GilReleased",    "OffCoreBegin",  "OffCoreEnd",   "NativeBegin",
        "NativeEnd",   "TaskStarted",    "TaskFinished",  "Migrated 0 1", "TaskSuspended 0 9",
        "TaskResumed", "TaskHandedBack", "LoopWaitBegin", "LoopWaitEnd"};
    std::mt19937 random(seed);
    std::string text;
    for (int thread = 1; thread <= 4; ++thread)
        text += "1." + std::to_string(thread) + " @0 ThreadStarted 2\n";
    std::size_t time = 0;
    for (std::size_t i = 0; i < count; ++i) {
        time += random() % 3 == 0 ? 0 : random() % 1000;
        text += "1." + std::to_string(1 + random() % 4) + " @" + std::to_string(time) + " c"
            + std::to_string(random() % 2) + " #" + std::to_string(random() % 5) + " "
            + kinds[random() % kinds.size()] + "\n";
    }
    return eventsFrom(text);
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void laneFollowsTheThreadFromStartToEnd()
    {
        QCOMPARE(
            laneOf(kBorn
                   + "1.1 @20 c0 IdleBegin; 1.1 @30 c1 IdleEnd; 1.1 @31 c1 #7 TaskStarted;"
                     "1.1 @40 c1 BlockBegin 0; 1.1 @90 c1 BlockEnd;"
                     "1.1 @95 c1 #7 TaskFinished; 1.1 @100 c1 ThreadEnded; 1.2 @120 TaskTaken"),
            "Starting 0..10; Running 10..20 c0; Idle 20..30; Running 30..31 c1; "
            "Running 31..40 #7 c1; Io 40..90 #7; Running 90..95 #7 c1; Running 95..100 c1");
    }

    void everyWaitForTheGilIsOneInterval()
    {
        QCOMPARE(laneOf(kBorn
                        + "1.1 @20 c0 GilWaitBegin 0; 1.1 @30 c0 GilWaitTimeout 1;"
                          "1.1 @30 c0 GilDropRequest 2; 1.1 @31 c0 GilWaitBegin 1;"
                          "1.1 @40 c0 GilWaitSignalled 0; 1.1 @41 c0 GilAcquired 21;"
                          "1.1 @50 c0 GilBreakerHit; 1.1 @51 c0 GilReleased 256;"
                          "1.1 @52 c0 GilForcedSwitchBegin; 1.1 @60 c0 GilForcedSwitchEnd;"
                          "1.1 @60 c0 GilWaitBegin; 1.1 @70 c0 GilAcquired; 1.1 @80 GilReleased"),
                 "Starting 0..10; Running 10..20 c0; GilWait 20..41; Running 41..52 c0; "
                 "GilWait 52..70; Running 70..80 c0");
    }

    void waitEndsWhenTheGilIsSwitchedOff()
    {
        QCOMPARE(
            laneOf(kBorn
                   + "1.1 @20 c0 GilWaitBegin; 1.1 @40 c0 GilWaitSignalled 2; 1.1 @50 IdleBegin"),
            "Starting 0..10; Running 10..20 c0; GilWait 20..40; Running 40..50 c0");
        QCOMPARE(
            laneOf(kBorn
                   + "1.1 @20 c0 GilWaitBegin; 1.1 @40 c0 GilWaitTimeout 4; 1.1 @50 IdleBegin"),
            "Starting 0..10; Running 10..20 c0; GilWait 20..40; Running 40..50 c0");
    }

    void uncontendedTakeChangesNothing()
    {
        QCOMPARE(laneOf(kBorn + "1.1 @20 c0 GilAcquired; 1.1 @30 c0 GilReleased"),
                 "Starting 0..10; Running 10..30 c0");
        QCOMPARE(laneOf("1.1 @0 c0 ThreadStarted 2; 1.1 @5 c0 GilAcquired; 1.1 @9 #1 TaskStarted;"
                        "1.1 @12 #1 TaskFinished"),
                 "Starting 0..9; Running 9..12 #1 c0");
    }

    void nativeWorkIsRunningMarked()
    {
        QCOMPARE(
            laneOf(kBorn + "1.1 @20 c0 NativeBegin; 1.1 @30 c0 NativeEnd; 1.1 @40 c0 IdleBegin"),
            "Starting 0..10; Running 10..20 c0; Running 20..30 native c0; Running 30..40 c0");
    }

    void gapIsOffCoreOnlyWhileRunning()
    {
        QCOMPARE(
            laneOf(kBorn
                   + "1.1 @20 c1 OffCoreBegin; 1.1 @30 c1 OffCoreEnd; 1.1 @40 c1 LockWaitBegin;"
                     "1.1 @50 c1 OffCoreBegin; 1.1 @60 c1 OffCoreEnd; 1.1 @70 c1 LockWaitEnd;"
                     "1.1 @80 c1 StepFinished"),
            "Starting 0..10; Running 10..20 c0; OffCore 20..30; Running 30..40 c1; "
            "LockWait 40..70; Running 70..80 c1");
    }

    void migrationSplitsTheRun()
    {
        QCOMPARE(laneOf(kBorn + "1.1 @20 c3 Migrated 0 3; 1.1 @40 c3 IdleBegin"),
                 "Starting 0..10; Running 10..20 c0; Running 20..40 c3");
    }

    void kernelsWordBeatsTheGaps()
    {
        const std::string text = kBorn
            + "1.1 @20000 c0 OffCoreBegin; 1.1 @25000 c0 SwitchedOut 1; 1.1 @40000 c1 SwitchedIn;"
              "1.1 @41000 c1 OffCoreEnd; 1.1 @41000 c1 Migrated 0 1; 1.1 @50000 c1 IdleBegin";
        QCOMPARE(laneOf(text, engine::SwitchSource::Kernel),
                 "Starting 0..10; Running 10..25000 c0; OffCore 25000..40000; "
                 "Running 40000..50000 c1");
        QCOMPARE(laneOf(text, engine::SwitchSource::Gaps),
                 "Starting 0..10; Running 10..20000 c0; OffCore 20000..41000; "
                 "Running 41000..50000 c1");
    }

    void sleepingInAWaitIsTheWait()
    {
        QCOMPARE(laneOf(kBorn
                            + "1.1 @20 c0 GilWaitBegin; 1.1 @21 c0 SwitchedOut 0;"
                              "1.1 @90000 c1 SwitchedIn; 1.1 @90001 c1 GilAcquired;"
                              "1.1 @90010 c1 IdleBegin",
                        engine::SwitchSource::Kernel),
                 "Starting 0..10; Running 10..20 c0; GilWait 20..90001; Running 90001..90010 c1");
    }

    void switchOutStampedAMomentEarlyDoesNotOutliveTheWait()
    {
        QCOMPARE(laneOf(kBorn
                            + "1.1 @19 c0 SwitchedOut 0; 1.1 @20 c0 IdleBegin;"
                              "1.1 @90000 c1 SwitchedIn; 1.1 @90001 c1 IdleEnd;"
                              "1.1 @90010 c1 IdleBegin",
                        engine::SwitchSource::Kernel),
                 "Starting 0..10; Running 10..19 c0; OffCore 19..20; Idle 20..90001; "
                 "Running 90001..90010 c1");
    }

    void lostSwitchInEndsWithTheThreadsNextWord()
    {
        QCOMPARE(
            laneOf(kBorn
                       + "1.1 @20 c0 SwitchedOut 1; 1.1 @90000 c1 #3 TaskStarted;"
                         "1.1 @90010 c1 IdleBegin",
                   engine::SwitchSource::Kernel),
            "Starting 0..10; Running 10..20 c0; OffCore 20..90000; Running 90000..90010 #3 c1");
    }

    void crashEndsEveryLaneOfItsProcess()
    {
        const Timeline timeline = timelineOf(
            "@-50 ProcessSpawned 1 4294967338; 1.1 @0 c0 ThreadStarted 2; 2.1 @0 c1 ThreadStarted "
            "2;"
            "1.1 @10 c0 ThreadReleased; 2.1 @10 c1 ThreadReleased; @30 ProcessCrashed 1 11;"
            "1.1 @35 c0 IdleBegin; 2.1 @40 c1 #1 TaskStarted");
        QCOMPARE(textOf(*timeline.threads()[0]), "Starting 0..10; Running 10..30 c0");
        QCOMPARE(textOf(*timeline.threads()[1]), "Starting 0..10; Running 10..40 c1");
        QVERIFY(!timeline.threads()[0]->alive);
        QCOMPARE(coreOf(timeline, 0), "1.1 10..30");
        const ProcessSpan &span = timeline.processes()[0];
        QCOMPARE(span.pid, 42);
        QCOMPARE(span.role, engine::ProcessRole::Worker);
        QCOMPARE(span.endNs, 30);
        QVERIFY(span.crashed);
        QCOMPARE(span.exitStatus, 11);
    }

    void coreShowsWhoCameLastAndThenTheOtherAgain()
    {
        const Timeline timeline = timelineOf(
            "1.1 @0 c0 ThreadStarted 2; 1.2 @0 c0 ThreadStarted 2; 1.3 @0 c0 ThreadStarted 1;"
            "1.1 @10 c0 ThreadReleased; 1.3 @15 c0 ThreadReleased; 1.2 @20 c0 ThreadReleased;"
            "1.2 @40 c0 IdleBegin; 1.1 @60 c0 IdleBegin; 1.2 @70 c1 IdleEnd; 1.2 @80 ThreadEnded");
        QCOMPARE(coreOf(timeline, 0), "1.1 10..20; 1.2 20..40; 1.1 40..60");
        QCOMPARE(coreOf(timeline, 1), "1.2 70..80");
    }

    void handoverIsATakeByAnotherThread()
    {
        const Timeline timeline = timelineOf(
            "1.1 @0 ThreadStarted 2; 1.2 @0 ThreadStarted 2; 2.1 @0 ThreadStarted 2;"
            "1.1 @1 GilAcquired; 1.1 @10 GilReleased 256; 2.1 @11 GilAcquired; 1.2 @12 GilAcquired;"
            "1.2 @20 GilReleased 1; 1.2 @21 GilAcquired; 1.2 @30 GilReleased 1; 1.1 @35 "
            "GilAcquired");
        QCOMPARE(timeline.handovers().size(), 2U);
        const Handover &first = timeline.handovers()[0];
        QCOMPARE(first.releasedNs, 10);
        QCOMPARE(first.takenNs, 12);
        QCOMPARE(first.from.thread, engine::ThreadIndex {1});
        QCOMPARE(first.to.thread, engine::ThreadIndex {2});
        QVERIFY(first.forced);
        QVERIFY(!timeline.handovers()[1].forced);
    }

    void growingTraceGivesTheSameLanesAsAWholeOne()
    {
        for (unsigned seed = 0; seed < 8; ++seed) {
            const auto events = randomEvents(seed, 2000);
            Timeline whole;
            whole.fold(events);
            Timeline grown;
            std::mt19937 random(seed);
            for (std::size_t at = 0; at < events.size();) {
                const std::size_t step = std::min<std::size_t>(random() % 20, events.size() - at);
                grown.fold(std::span(events).subspan(at, step));
                at += step;
            }
            for (std::size_t i = 0; i < whole.threads().size(); ++i)
                QCOMPARE(textOf(*grown.threads()[i]), textOf(*whole.threads()[i]));
            QCOMPARE(grown.cores().size(), whole.cores().size());
            for (std::size_t i = 0; i < whole.cores().size(); ++i)
                QCOMPARE(textOf(*grown.cores()[i]), textOf(*whole.cores()[i]));
        }
    }

    void binsHoldTheSameTimeAsTheIntervals()
    {
        const auto events = randomEvents(3, 19996);
        Timeline timeline;
        for (std::size_t at = 0; at < events.size(); at += 100)
            timeline.fold(std::span(events).subspan(at, 100));
        const ThreadLane &lane = *timeline.threads()[0];
        const CoreLane &core = *timeline.cores()[0];
        std::mt19937 random(1);
        for (int round = 0; round < 50; ++round) {
            const auto span = static_cast<unsigned>(timeline.endNs());
            const auto begin = static_cast<std::int64_t>(random() % span) - 100;
            const auto end = begin + 1 + static_cast<std::int64_t>(random() % span);
            checkBins(timeline, lane, begin, end);
            checkBins(timeline, core, begin, end);
        }
    }

    void gridAndSumsAgree()
    {
        for (unsigned seed = 0; seed < 3; ++seed) {
            const auto events = randomEvents(seed, 19996);
            Timeline timeline;
            for (std::size_t at = 0; at < events.size(); at += 100)
                timeline.fold(std::span(events).subspan(at, 100));
            std::mt19937 random(seed);
            for (int round = 0; round < 200; ++round) {
                const auto span = static_cast<unsigned>(timeline.endNs());
                const auto begin = static_cast<std::int64_t>(random() % span) - 100;
                // Wide columns and narrow ones.
                const auto end =
                    begin + 1 + static_cast<std::int64_t>(random() % (span >> random() % 12));
                for (const ThreadLane *lane : timeline.threads())
                    checkShares(timeline, *lane, begin, end);
                for (const CoreLane *core : timeline.cores())
                    checkShares(timeline, *core, begin, end);
            }
        }
    }

    /// Longer than the grid can count.
    void columnsOfHoursAreRight()
    {
        const Timeline timeline = timelineOf("1.1 @0 c0 ThreadStarted 2; 1.1 @0 c0 ThreadReleased;"
                                             "1.1 @9000s c0 IdleBegin; 1.1 @12000s c0 IdleEnd");
        std::vector<LaneBin> bins(2);
        timeline.summarize(*timeline.threads()[0], 0, 12'000'000'000'000, bins);
        QCOMPARE(bins[0].share[static_cast<std::size_t>(ThreadState::Running)], 1.0F);
        QCOMPARE(bins[1].share[static_cast<std::size_t>(ThreadState::Running)], 0.5F);
        QCOMPARE(bins[1].share[static_cast<std::size_t>(ThreadState::Idle)], 0.5F);
    }

    void binNarrowerThanANanosecondShowsWhatIsThere()
    {
        const Timeline timeline = timelineOf(kBorn + "1.1 @20 c0 IdleBegin; 1.1 @30 c0 IdleEnd");
        std::vector<LaneBin> bins(8);
        timeline.summarize(*timeline.threads()[0], 19, 21, bins);
        QCOMPARE(bins[0].dominant, ThreadState::Running);
        QCOMPARE(bins[3].dominant, ThreadState::Running);
        QCOMPARE(bins[4].dominant, ThreadState::Idle);
        QVERIFY(bins[7].covered);
        QCOMPARE(bins[7].share[static_cast<std::size_t>(ThreadState::Idle)], 1.0F);
    }

    void rangeFindsWhatTouchesIt()
    {
        const Timeline timeline = timelineOf(kBorn + "1.1 @20 c0 IdleBegin; 1.1 @30 c0 IdleEnd");
        const ThreadLane &lane = *timeline.threads()[0];
        QCOMPARE(Timeline::within(lane, 10, 20).size(), 1U);
        QCOMPARE(Timeline::within(lane, 9, 21).size(), 3U);
        QCOMPARE(Timeline::within(lane, 30, 99).size(), 0U);
        QCOMPARE(Timeline::within(lane, -9, 0).size(), 0U);
        QCOMPARE(Timeline::within(*timeline.cores()[0], 19, 99).size(), 1U);
    }

    void emptyTraceGivesNothing()
    {
        Timeline timeline;
        timeline.fold({});
        QVERIFY(timeline.threads().empty());
        QVERIFY(timeline.cores().empty());
        QCOMPARE(timeline.endNs(), 0);
        std::vector<LaneBin> bins(3);
        timeline.summarize(ThreadLane {}, 0, 10, bins);
        QVERIFY(!bins[0].covered);
    }

private:
    /// Every bin's shares against the exact sums.
    template<typename Lane>
    static void checkShares(const Timeline &timeline,
                            const Lane &lane,
                            std::int64_t begin,
                            std::int64_t end)
    {
        constexpr std::int64_t kBins = 7;
        std::vector<LaneBin> bins(kBins);
        timeline.summarize(lane, begin, end, bins);
        for (std::int64_t i = 0; i < kBins; ++i) {
            const std::int64_t left = begin + (end - begin) * i / kBins;
            const std::int64_t right = std::max(left + 1, begin + (end - begin) * (i + 1) / kBins);
            const LaneTotals totals = Timeline::timeIn(lane, left, right);
            const LaneBin &bin = bins[static_cast<std::size_t>(i)];
            for (std::size_t state = 0; state < kThreadStateCount; ++state)
                QVERIFY(std::abs(double(bin.share[state])
                                 - double(totals.ns[state]) / double(right - left))
                        < 0.01);
            QVERIFY(
                std::abs(double(bin.nativeShare) - double(totals.nativeNs) / double(right - left))
                < 0.01);
        }
    }

    template<typename Lane>
    static void checkBins(const Timeline &timeline,
                          const Lane &lane,
                          std::int64_t begin,
                          std::int64_t end)
    {
        std::vector<LaneBin> bins(37);
        timeline.summarize(lane, begin, end, bins);
        std::array<double, kThreadStateCount> binned {};
        std::uint32_t begins = 0;
        for (const LaneBin &bin : bins) {
            begins += bin.begins;
            for (std::size_t state = 0; state < kThreadStateCount; ++state)
                binned[state] += double(bin.share[state]) * double(end - begin) / 37;
        }
        std::array<double, kThreadStateCount> summed {};
        std::uint32_t begun = 0;
        for (const auto &entry : lane.intervals) {
            begun += entry.beginNs >= begin && entry.beginNs < end ? 1 : 0;
            summed[static_cast<std::size_t>(stateOf(entry))] += std::max(
                0.0, double(std::min(end, entry.endNs)) - double(std::max(begin, entry.beginNs)));
        }
        QCOMPARE(begins, begun);
        // Bins are whole nanoseconds wide, give or take one.
        for (std::size_t state = 0; state < kThreadStateCount; ++state)
            QVERIFY2(
                std::abs(binned[state] - summed[state]) <= 40 + 1e-4 * summed[state],
                qPrintable(
                    QStringLiteral("%1 %2 %3").arg(state).arg(binned[state]).arg(summed[state])));
    }
};

QTEST_APPLESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
