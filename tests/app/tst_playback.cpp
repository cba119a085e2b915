// Playback over a recording, with a clock of the test's own; nothing here waits.
#include "app/playback.h"
#include "app/playback_bar.h"
#include "tests/model/sample_trace.h"

#include <QAction>
#include <QComboBox>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <algorithm>
#include <set>
#include <vector>

using namespace brigade;
using namespace brigade::app;

namespace {

model::Trace sample()
{
    model::Trace trace(test::samplePlan(), test::sampleInfo());
    trace.append(test::sampleEvents());
    trace.setEnd(model::TraceEnd::Complete);
    return trace;
}

/// A controller with the sample, a clock that the test turns, and the playback between them.
struct Desk
{
    Desk() { controller.showRecording(sample()); }

    void wait(std::int64_t ns)
    {
        nowNs += ns;
        playback.advance();
    }
    [[nodiscard]] std::int64_t moment() const { return controller.moment().value_or(-1); }

    std::int64_t nowNs = 1'000;
    RunController controller {{}};
    Playback playback {controller, nullptr, [this] { return nowNs; }};
};

} // namespace

class TestPlayback : public QObject
{
    Q_OBJECT

private slots:
    void itPlaysFromTheStartAtItsSpeedAndStopsAtTheEnd()
    {
        Desk desk;
        QVERIFY(!desk.playback.playing());
        desk.playback.setSpeed(0.1);
        desk.playback.play();
        QVERIFY(desk.playback.playing());
        QCOMPARE(desk.moment(), 0);
        desk.wait(10'000);
        QCOMPARE(desk.moment(), 1'000);
        desk.wait(5);
        desk.wait(5); // two halves of a nanosecond are one
        QCOMPARE(desk.moment(), 1'001);
        desk.playback.setSpeed(1);
        desk.wait(desk.playback.endNs());
        QVERIFY(!desk.playback.playing());
        QCOMPARE(desk.moment(), -1); // the end
    }

    void pauseKeepsTheMomentAndPlayGoesOnFromThere()
    {
        Desk desk;
        desk.playback.seek(2'000);
        desk.playback.toggle();
        desk.wait(500);
        desk.playback.toggle();
        QCOMPARE(desk.moment(), 2'500);
        desk.wait(99'999);
        QCOMPARE(desk.moment(), 2'500);
        desk.playback.toggle();
        desk.wait(100);
        QCOMPARE(desk.moment(), 2'600);
    }

    void fromAMomentThatNobodyAskedForItPlaysFromTheStart()
    {
        Desk desk;
        desk.playback.rest(2'000);
        QVERIFY(desk.playback.resting());
        QCOMPARE(desk.moment(), 2'000);
        desk.playback.play();
        QCOMPARE(desk.moment(), 0);
        QVERIFY(!desk.playback.resting());
        desk.playback.pause();
        desk.playback.rest(2'000);
        desk.playback.seek(3'000); // asked for
        QVERIFY(!desk.playback.resting());
        desk.playback.play();
        QCOMPARE(desk.moment(), 3'000);
    }

    void scrubbingWhilePlayingGoesOnFromThere()
    {
        Desk desk;
        desk.playback.play();
        desk.wait(100);
        desk.playback.seek(3'000);
        desk.wait(100);
        QCOMPARE(desk.moment(), 3'100);
    }

    void stepsVisitEveryTimeOnceThereAndBack()
    {
        Desk desk;
        std::set<std::int64_t> times;
        for (const engine::TraceEvent &event : desk.controller.session()->trace().events()) {
            const bool sampled = event.kind == engine::EventKind::CoreSample
                || event.kind == engine::EventKind::MemorySample
                || event.kind == engine::EventKind::ProportionalSample
                || event.kind == engine::EventKind::SwitchSample
                || event.kind == engine::EventKind::CpuSample;
            if (!sampled)
                times.insert(event.timeNs);
        }
        QVERIFY(times.size() > 10);
        std::vector<std::int64_t> back;
        desk.playback.toEnd();
        for (std::int64_t last = desk.playback.endNs() + 1;;) {
            desk.playback.stepBack();
            if (desk.moment() == last)
                break;
            last = desk.moment();
            back.push_back(last);
        }
        const bool endIsAnEvent = times.contains(desk.playback.endNs());
        QCOMPARE(back.size(), times.size() - (endIsAnEvent ? 1 : 0));
        QCOMPARE(back.back(), *times.begin());
        for (auto it = std::next(times.begin()); it != times.end(); ++it) {
            desk.playback.stepForward();
            QCOMPARE(desk.moment(), *it);
        }
        desk.playback.stepForward();
        QCOMPARE(desk.moment(), -1);
    }

    void aStepBackReallyGoesBack()
    {
        Desk desk;
        std::vector<model::StreetNow> seen;
        desk.playback.toStart();
        for (int i = 0; i < 12; ++i, desk.playback.stepForward())
            seen.push_back(*desk.controller.street());
        std::reverse(seen.begin(), seen.end());
        for (const model::StreetNow &before : seen) {
            desk.playback.stepBack();
            QVERIFY(*desk.controller.street() == before);
        }
    }

    void nothingHappensWithoutARun()
    {
        RunController controller {{}};
        Playback playback(controller);
        playback.toggle();
        playback.stepBack();
        playback.stepForward();
        playback.toStart();
        QVERIFY(!playback.playing());
        QVERIFY(!controller.moment());
    }

    void theBarShowsAndMovesTheMoment()
    {
        Desk desk;
        PlaybackBar bar(desk.playback, desk.controller);
        bar.show();
        auto *scrubber = bar.findChild<QSlider *>();
        desk.playback.seek(desk.playback.endNs() / 2);
        QVERIFY(qAbs(scrubber->value() - scrubber->maximum() / 2) <= 1);
        scrubber->setValue(scrubber->maximum() / 4);
        QVERIFY(qAbs(desk.moment() - desk.playback.endNs() / 4) < desk.playback.endNs() / 1000);
        auto *speed = bar.findChild<QComboBox *>();
        speed->setCurrentIndex(speed->count() - 1);
        QCOMPARE(desk.playback.speed(), 0.001);
        const auto actions = bar.actions();
        QCOMPARE(actions.size(), 5);
        QCOMPARE(actions[2]->text(), QStringLiteral("&Play"));
        actions[2]->trigger();
        QVERIFY(desk.playback.playing());
        QCOMPARE(actions[2]->text(), QStringLiteral("&Pause"));
        actions[4]->trigger();
        QCOMPARE(desk.moment(), -1);
        QVERIFY(!actions[4]->isEnabled());
    }
};

QTEST_MAIN(TestPlayback)
#include "tst_playback.moc"
