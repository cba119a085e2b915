// The street under pointer and keys: looked at closer, moved, a chef selected; and that a moment of
// a run looks the same whichever way it was reached.
#include "app/street_view.h"
#include "tests/app/random_run.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <random>

using namespace brigade;
using namespace brigade::app;

namespace {

constexpr std::int64_t kLengthNs = 500'000'000;
const QSize kView {900, 600};

struct StreetDesk
{
    StreetDesk()
    {
        view.setMotion(StreetView::Motion::Still);
        view.resize(kView);
        view.show();
        showRun(1);
    }
    void showRun(unsigned seed)
    {
        model::Trace trace = brigade::testing::randomTrace({.lengthNs = kLengthNs, .seed = seed});
        trace.setEnd(model::TraceEnd::Complete);
        controller.showRecording(std::move(trace));
        controller.setMoment(kLengthNs / 2);
        draw();
    }
    void draw() { view.grab(); }
    [[nodiscard]] ChefBox chef(std::size_t number) const
    {
        return view.picture().houses.front().chefs.at(number);
    }
    [[nodiscard]] QPoint middleOf(const ChefBox &chef) const
    {
        return (chef.badge.center() - view.eye().corner()).toPoint();
    }
    void wheel(const QPointF &at, int eighths)
    {
        QWheelEvent event(at, view.mapToGlobal(at), {}, {0, eighths}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&view, &event);
        draw();
    }

    RunController controller {{}};
    StreetView view {controller};
};

} // namespace

class TestStreetView : public QObject
{
    Q_OBJECT

private slots:
    void theEyeStaysInTheStreet()
    {
        const QSizeF view(100, 50);
        StreetEye eye;
        eye.moveBy({30, 30}, view);
        QCOMPARE(eye.corner(), QPointF(0, 0)); // all of it is there already
        eye.zoomAt({50, 25}, 2, view);
        QCOMPARE(eye.zoom(), 2.0);
        QCOMPARE(eye.streetSize(view), QSizeF(200, 100));
        QCOMPARE(eye.toStreet({50, 25}), QPointF(100, 50)); // what was there is there
        eye.moveBy({1000, -1000}, view);
        QCOMPARE(eye.corner(), QPointF(100, 0));
        eye.zoomAt({0, 0}, 1000, view);
        QCOMPARE(eye.zoom(), StreetEye::kClosest);
        eye.zoomAt({0, 0}, 0.001, view);
        QVERIFY(eye.wholeStreet());
        QCOMPARE(eye.corner(), QPointF(0, 0));
    }

    void theWheelLooksCloserAndADoubleClickShowsAll()
    {
        StreetDesk desk;
        const double before = desk.chef(0).badge.width();
        desk.wheel({10, 10}, 1200);
        QVERIFY(desk.view.eye().zoom() > 5);
        QVERIFY2(desk.chef(0).badge.width() > before || desk.chef(0).text.width() > 0,
                 "a closer look shows no more");
        QTest::mouseDClick(&desk.view, Qt::LeftButton, {}, {10, 10});
        desk.draw();
        QVERIFY(desk.view.eye().wholeStreet());
        QCOMPARE(desk.chef(0).badge.width(), before);
    }

    void aDragMovesAndSelectsNobody()
    {
        StreetDesk desk;
        desk.wheel({450, 300}, 480);
        const QPointF before = desk.view.eye().corner();
        QTest::mousePress(&desk.view, Qt::LeftButton, {}, {450, 300});
        QTest::mouseMove(&desk.view, {430, 290});
        QMouseEvent move(QEvent::MouseMove, QPointF(400, 280),
                         desk.view.mapToGlobal(QPoint(400, 280)), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(&desk.view, &move);
        QTest::mouseRelease(&desk.view, Qt::LeftButton, {}, {400, 280});
        QCOMPARE(desk.view.eye().corner() - before, QPointF(50, 20));
        QVERIFY(!desk.controller.selected());
    }

    void aClickSelectsWhoIsThereAlsoFromClose()
    {
        StreetDesk desk;
        QSignalSpy changed(&desk.controller, &RunController::selectionChanged);
        QTest::mouseClick(&desk.view, Qt::LeftButton, {}, desk.middleOf(desk.chef(1)));
        QCOMPARE(desk.controller.selected(), std::optional(desk.chef(1).key));
        QCOMPARE(changed.size(), 1);
        desk.wheel(desk.middleOf(desk.chef(0)), 360);
        QTest::mouseClick(&desk.view, Qt::LeftButton, {}, desk.middleOf(desk.chef(0)));
        QCOMPARE(desk.controller.selected(), std::optional(desk.chef(0).key));
        desk.showRun(2);
        QVERIFY2(!desk.controller.selected(), "of another run");
    }

    void theKeyboardDoesTheSame()
    {
        StreetDesk desk;
        QTest::keyClick(&desk.view, Qt::Key_Plus);
        QTest::keyClick(&desk.view, Qt::Key_Plus);
        QVERIFY(desk.view.eye().zoom() > 1.5);
        const QPointF before = desk.view.eye().corner();
        QTest::keyClick(&desk.view, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(desk.view.eye().corner().x() > before.x());
        QTest::keyClick(&desk.view, Qt::Key_0);
        QVERIFY(desk.view.eye().wholeStreet());
        desk.draw();
        QTest::keyClick(&desk.view, Qt::Key_N);
        QCOMPARE(desk.controller.selected(), std::optional(desk.chef(0).key));
        QTest::keyClick(&desk.view, Qt::Key_N);
        QCOMPARE(desk.controller.selected(), std::optional(desk.chef(1).key));
        QTest::keyClick(&desk.view, Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(desk.controller.selected(), std::optional(desk.chef(0).key));
        QTest::keyClick(&desk.view, Qt::Key_N, Qt::ShiftModifier);
        QVERIFY(!desk.controller.selected()); // before the first: nobody
    }

    /// Forward, backward and by jumps: the picture is the moment's.
    void aMomentLooksTheSameWhicheverWayItWasReached()
    {
        StreetDesk desk;
        constexpr int kMoments = 60;
        std::vector<QImage> forward;
        for (int i = 0; i < kMoments; ++i) {
            desk.controller.setMoment(kLengthNs * i / kMoments);
            forward.push_back(desk.view.grab().toImage());
        }
        QVERIFY(forward.front() != forward.at(kMoments / 2));
        for (int i = kMoments - 1; i >= 0; --i) {
            desk.controller.setMoment(kLengthNs * i / kMoments);
            QVERIFY2(desk.view.grab().toImage() == forward.at(static_cast<std::size_t>(i)),
                     qPrintable(QStringLiteral("backward, %1").arg(i)));
        }
        std::mt19937 random(3);
        for (int jump = 0; jump < kMoments; ++jump) {
            const auto i = static_cast<int>(random() % kMoments);
            desk.controller.setMoment(kLengthNs * i / kMoments);
            QVERIFY2(desk.view.grab().toImage() == forward.at(static_cast<std::size_t>(i)),
                     qPrintable(QStringLiteral("jumped to %1").arg(i)));
        }
    }
};

QTEST_MAIN(TestStreetView)
#include "tst_street_view.moc"
