// The timeline under real mouse and key events, over the sample run.
#include "app/playback.h"
#include "app/theme.h"
#include "app/timeline_panel.h"
#include "app/timeline_words.h"
#include "tests/model/sample_trace.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace brigade;
using namespace brigade::app;

namespace {

struct Desk
{
    Desk()
    {
        model::Trace trace(test::samplePlan(), test::sampleInfo());
        trace.append(test::sampleEvents());
        trace.setEnd(model::TraceEnd::Complete);
        controller.showRecording(std::move(trace));
        panel.resize(1000, 360);
        panel.show();
        panel.grab(); // lays out
    }
    TimelineView &view() { return panel.view(); }
    [[nodiscard]] QPoint at(double x, double y = 0.5)
    {
        const QRect plot = view().layout().plot;
        return {plot.left() + qRound(x * plot.width()), plot.top() + qRound(y * plot.height())};
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view(), static_cast<Qt::Key>(key), modifiers);
        view().grab();
    }
    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(&view(), Qt::LeftButton, modifiers, from);
        for (int i = 1; i <= 4; ++i) {
            const QPointF on = from + (to - from) * (i / 4.0);
            QMouseEvent move(QEvent::MouseMove, on, view().mapToGlobal(on), Qt::NoButton,
                             Qt::LeftButton, modifiers);
            QApplication::sendEvent(&view(), &move);
        }
        QTest::mouseRelease(&view(), Qt::LeftButton, modifiers, to);
        view().grab();
    }
    void wheel(const QPoint &point, const QPoint &turn)
    {
        QWheelEvent event(point, view().mapToGlobal(point), {}, turn, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view(), &event);
        view().grab();
    }

    RunController controller {{}};
    TimelinePanel panel {controller};
};

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private slots:
    void theWindowGoesAlongWithThePlayhead()
    {
        Desk desk;
        Playback &playback = desk.panel.playback();
        const TimeWindow all = desk.view().shown();
        const std::int64_t tenth = all.lengthNs() / 10;
        playback.seek(all.beginNs + tenth / 2);
        desk.view().showRange({all.beginNs, all.beginNs + tenth});
        playback.seek(all.beginNs + 3 * tenth);
        const TimeWindow gone = desk.view().shown();
        QCOMPARE(gone.lengthNs(), tenth);
        QVERIFY(gone.beginNs <= all.beginNs + 3 * tenth && all.beginNs + 3 * tenth < gone.endNs);
        QVERIFY(gone.beginNs > all.beginNs);
        playback.seek(all.beginNs + tenth);
        QVERIFY(desk.view().shown().beginNs <= all.beginNs + tenth);
        // What was not in sight stays where it is.
        desk.view().showRange({all.endNs - tenth, all.endNs});
        playback.seek(all.beginNs + 2 * tenth);
        QCOMPARE(desk.view().shown().endNs, all.endNs);
    }

    void aProcessFoldsIntoOneRowAndUnfolds()
    {
        Desk desk;
        const auto rows = [&] { return desk.view().layout().rows.size(); };
        const std::size_t unfolded = rows();
        QVERIFY(unfolded >= 3);
        desk.key(Qt::Key_Down); // the first thread of process 1, which has two
        desk.key(Qt::Key_C);
        QCOMPARE(rows(), unfolded - 1);
        QCOMPARE(desk.view().layout().rows.front().laneCount, std::size_t {2});
        desk.key(Qt::Key_C);
        QCOMPARE(rows(), unfolded);
        desk.key(Qt::Key_C, Qt::ShiftModifier);
        QVERIFY(rows() < unfolded);
        desk.key(Qt::Key_C, Qt::ShiftModifier);
        QCOMPARE(rows(), unfolded);
        // The same by a press on its name or on the mark before it.
        const auto name = [&] { return desk.view().layout().groupNames.front(); };
        const auto press = [&](const QPoint &point) {
            QTest::mouseClick(&desk.view(), Qt::LeftButton, {}, point);
            desk.view().grab();
        };
        QVERIFY(!name().folded && name().rect.contains(name().mark));
        press(name().mark.center());
        QCOMPARE(rows(), unfolded - 1);
        QVERIFY(name().folded);
        press(name().rect.center());
        QCOMPARE(rows(), unfolded);
        press(name().mark.center());
        // A press beside a lane follows its thread.
        const LaneRow &last = desk.view().layout().rows.back();
        QTest::mouseClick(&desk.view(), Qt::LeftButton, {},
                          {desk.view().layout().plot.left() - 4, last.rect.center().y()});
        QCOMPARE(desk.controller.selected(), std::optional(last.thread));
    }

    void theHandKeysZoomAndMove()
    {
        Desk desk;
        const TimeWindow all = desk.view().shown();
        desk.key(Qt::Key_W);
        const TimeWindow closer = desk.view().shown();
        QVERIFY(closer.lengthNs() < all.lengthNs());
        desk.key(Qt::Key_D);
        QVERIFY(desk.view().shown().beginNs > closer.beginNs);
        QVERIFY(qAbs(desk.view().shown().lengthNs() - closer.lengthNs()) <= 1);
        desk.key(Qt::Key_A);
        QCOMPARE(desk.view().shown().beginNs, closer.beginNs);
        desk.key(Qt::Key_Home);
        QVERIFY(desk.view().shown() == all);
    }

    void aClickOnALaneSelectsItsThread()
    {
        Desk desk;
        const LaneRow row = desk.view().layout().rows.back();
        QTest::mouseClick(&desk.view(), Qt::LeftButton, {},
                          {desk.at(0.5).x(), row.rect.center().y()});
        QCOMPARE(desk.controller.selected(), std::optional(row.thread));
        // Selected elsewhere, it shows here.
        desk.controller.setMoment({});
        desk.controller.select({});
        const QImage without = desk.view().grab().toImage();
        desk.controller.select(desk.view().layout().rows.front().thread);
        QVERIFY(desk.view().grab().toImage() != without);
    }

    void thePlayheadStandsBehindWhatIsWritten()
    {
        Desk desk;
        const TextBox *crossed = nullptr;
        for (const TextBox &text : desk.view().layout().texts) {
            if (text.fill && desk.view().layout().plot.contains(text.rect.center()))
                crossed = &text;
        }
        QVERIFY(crossed != nullptr);
        const QRect words = crossed->rect;
        const double share = static_cast<double>(words.center().x() - desk.at(0).x())
            / desk.view().layout().plot.width();
        const TimeWindow window = desk.view().shown();
        desk.controller.setMoment(window.beginNs
                                  + std::llround(share * static_cast<double>(window.lengthNs())));
        const QImage picture = desk.view().grab().toImage();
        const QColor line = paletteInUse().accent;
        const auto seenIn = [&](int top, int bottom) {
            for (int y = top; y <= bottom; ++y) {
                for (int x = words.left(); x <= words.right(); ++x) {
                    if (picture.pixelColor(x, y) == line)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(!seenIn(words.top(), words.bottom()));
        const QRect plot = desk.view().layout().plot;
        QVERIFY(seenIn(plot.top(), words.top() - 1) || seenIn(words.bottom() + 1, plot.bottom()));
    }

    void backspaceGoesBackOneGesture()
    {
        Desk desk;
        const TimeWindow all = desk.view().shown();
        desk.wheel(desk.at(0.3), {0, 120});
        desk.wheel(desk.at(0.3), {0, 120});
        const TimeWindow closer = desk.view().shown();
        QVERIFY(closer.lengthNs() < all.lengthNs());
        desk.key(Qt::Key_Backspace);
        QVERIFY(desk.view().shown() == all);
        desk.key(Qt::Key_Backspace, Qt::ShiftModifier);
        QVERIFY(desk.view().shown() == closer);
    }

    void theWheelZoomsAtThePointerAndMovesSideways()
    {
        Desk desk;
        const std::int64_t there = desk.view().layout().timeAt(desk.at(0.7).x());
        desk.wheel(desk.at(0.7), {0, 240});
        QVERIFY(qAbs(desk.view().layout().xOf(there) - desk.at(0.7).x()) <= 1);
        const TimeWindow before = desk.view().shown();
        desk.wheel(desk.at(0.7), {-120, 0});
        QVERIFY(desk.view().shown().beginNs > before.beginNs);
    }

    void aClickChoosesTheMomentAndFFitsTheInterval()
    {
        Desk desk;
        QVERIFY(!desk.view().layout().intervals.empty());
        const IntervalBox box =
            desk.view().layout().intervals[desk.view().layout().intervals.size() / 2];
        QTest::mouseClick(&desk.view(), Qt::LeftButton, {}, box.rect.center());
        QVERIFY(desk.controller.moment().has_value());
        QVERIFY(*desk.controller.moment() >= box.beginNs && *desk.controller.moment() < box.endNs);
        desk.key(Qt::Key_F);
        const TimeWindow shown = desk.view().shown();
        QVERIFY(shown.beginNs <= box.beginNs && shown.endNs >= box.endNs);
        QVERIFY(shown.lengthNs() <= 2 * std::max(kShortestWindowNs, box.endNs - box.beginNs));
    }

    void arrowsStepFromEventToEvent()
    {
        Desk desk;
        desk.key(Qt::Key_Left);
        const std::int64_t last = *desk.controller.moment();
        desk.key(Qt::Key_Left);
        QVERIFY(*desk.controller.moment() < last);
        desk.key(Qt::Key_Right);
        QCOMPARE(*desk.controller.moment(), last);
        desk.key(Qt::Key_End);
        QVERIFY(!desk.controller.moment());
        desk.key(Qt::Key_Space);
        QVERIFY(desk.panel.playback().playing());
        desk.key(Qt::Key_Space);
        QVERIFY(!desk.panel.playback().playing());
    }

    void shiftDragMeasuresAndEscapeForgets()
    {
        Desk desk;
        QSignalSpy measured(&desk.view(), &TimelineView::measured);
        const TimeWindow all = desk.view().shown();
        desk.drag(desk.at(0.6), desk.at(0.2), Qt::ShiftModifier);
        QVERIFY(!measured.isEmpty());
        QVERIFY(desk.view().shown() == all); // it did not move
        const auto range = desk.view().navigation().range();
        QVERIFY(range.has_value());
        QVERIFY(qAbs(range->lengthNs() - 4 * all.lengthNs() / 10) < all.lengthNs() / 50);
        const auto labels = desk.panel.findChildren<QLabel *>();
        const bool told = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(QStringLiteral("orders done"));
        });
        QVERIFY(told);
        desk.key(Qt::Key_F);
        QVERIFY(desk.view().shown().lengthNs() < all.lengthNs());
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.view().navigation().range());
    }

    void aPlainDragMovesAndIsOneStepBack()
    {
        Desk desk;
        desk.wheel(desk.at(0.5), {0, 600});
        const TimeWindow before = desk.view().shown();
        desk.drag(desk.at(0.6), desk.at(0.4));
        QVERIFY(desk.view().shown().beginNs > before.beginNs);
        QVERIFY(!desk.controller.moment()); // a drag is no click
        desk.key(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(desk.view().shown() == before);
    }

    void marksAreSetAtTheMomentAndJumpedTo()
    {
        Desk desk;
        desk.panel.playback().seek(1'000'000);
        desk.key(Qt::Key_M);
        desk.panel.playback().seek(3'000'000);
        desk.key(Qt::Key_M);
        QCOMPARE(desk.view().navigation().marks().size(), std::size_t {2});
        desk.key(Qt::Key_Comma);
        QCOMPARE(*desk.controller.moment(), 1'000'000);
        desk.key(Qt::Key_Period);
        QCOMPARE(*desk.controller.moment(), 3'000'000);
        desk.key(Qt::Key_M);
        QCOMPARE(desk.view().navigation().marks().size(), std::size_t {1});
    }

    void anotherRecordingForgetsWhereTheUserWas()
    {
        Desk desk;
        desk.key(Qt::Key_W);
        desk.key(Qt::Key_M);
        desk.controller.discard();
        QVERIFY(!desk.view().navigation().window());
        QVERIFY(desk.view().navigation().marks().empty());
        desk.key(Qt::Key_W); // nothing to look at, nothing to break
        desk.key(Qt::Key_Space);
        desk.key(Qt::Key_M);
    }

    void theTipTellsOfTheIntervalAndWhoHandedOver()
    {
        Desk desk;
        const model::Session &session = *desk.controller.session();
        const TimelineTold told {session.trace(), session.timeline(), desk.controller.taskNames()};
        QVERIFY(!session.timeline().handovers().empty());
        QStringList said;
        for (const model::Handover &handover : session.timeline().handovers())
            said << intervalWords(told, handover.to, handover.takenNs - 1);
        const QString all = said.join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QStringLiteral("queues at the bathroom")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("then got the bathroom from Chef")), qPrintable(all));
        QCOMPARE(intervalWords(told, {engine::ProcessIndex {99}, engine::ThreadIndex {1}}, 0),
                 QString());
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timeline_view.moc"
