// The real window with a run in it: for tests that look at what it tells.
#pragma once

#include "app/main_window.h"
#include "app/timeline_view.h"

#include <QTest>

#include <memory>

namespace brigade::testing {

struct Desk
{
    static constexpr int kPatienceMs = 60'000;

    explicit Desk(const QString &plan = {})
    {
        engine::RunOptions options;
        options.workerPath = BRIGADE_WORKER;
        window = std::make_unique<app::MainWindow>(app::WindowMemory::Forget, options);
        window->resize(1400, 900);
        window->show();
        if (!plan.isEmpty())
            run(plan);
    }
    void run(const QString &plan) const
    {
        if (!window->open(plan))
            qFatal("no such plan");
        window->run();
        if (!QTest::qWaitFor(
                [this] { return window->controller().phase() == app::RunController::Phase::Ended; },
                kPatienceMs))
            qFatal("the run does not end");
        window->grab();
    }
    /// The moment from which on all who wait for something wait: with the dinner, for their ovens.
    void showWaiting() const
    {
        std::int64_t lastNs = 0;
        for (const engine::TraceEvent &event : controller().session()->trace().events()) {
            if (event.kind == engine::EventKind::BlockBegin)
                lastNs = event.timeNs;
        }
        controller().setMoment(lastNs + 1'000'000);
        window->grab();
    }
    app::RunController &controller() const { return window->controller(); }
    app::TimelineView &timeline() const { return *window->findChild<app::TimelineView *>(); }

    std::unique_ptr<app::MainWindow> window;
};

} // namespace brigade::testing
