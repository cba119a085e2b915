// The sum check: whatever runs, the intervals tile every thread's life, no core runs two threads at
// once, every order has exactly one end. 200 plans a run; BRIGADE_RANDOM_PLANS=5000 and
// BRIGADE_RANDOM_SEED=... for more by hand.
#include "engine/plan_reader.h"
#include "engine/run.h"
#include "model/invariants.h"
#include "model/statistics.h"
#include "model/timeline.h"
#include "tests/model/random_plan.h"

#include <QLibrary>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <span>

using namespace brigade;

class TestRandomPlans : public QObject
{
    Q_OBJECT

    static std::uint64_t setting(const char *name, std::uint64_t otherwise)
    {
        bool given = false;
        const auto value = qEnvironmentVariable(name).toULongLong(&given);
        return given ? value : otherwise;
    }

    /// There a thread that calls the system waits, unseen, for Wine's server, and another has its
    /// core: nobody can tell.
    static bool underWine()
    {
#ifdef _WIN32
        static const bool is = QLibrary::resolve("ntdll", "wine_get_version") != nullptr;
        return is;
#else
        return false;
#endif
    }

    static QString told(std::span<const engine::TraceEvent> events)
    {
        QStringList words;
        for (const engine::TraceEvent &event : events)
            words << QString("%1 ns %2.%3 #%4 core %5 %6")
                         .arg(event.timeNs)
                         .arg(static_cast<unsigned>(event.process))
                         .arg(static_cast<unsigned>(event.thread))
                         .arg(static_cast<unsigned>(event.task))
                         .arg(event.core)
                         .arg(QLatin1String(engine::eventKindName(event.kind).data()));
        return words.join("; ");
    }

    /// What happened before a run stood still.
    static QString lastEvents(const engine::Run &run)
    {
        constexpr std::size_t kTold = 24;
        std::vector<engine::TraceEvent> events;
        run.log().copyFrom(0, events);
        return told(std::span(events).last(std::min(events.size(), kTold)));
    }

    /// What happened around a violation that tells its time.
    static QString eventsAround(const QString &violation,
                                std::span<const engine::TraceEvent> events)
    {
        constexpr std::int64_t kNearNs = 200'000;
        static const QRegularExpression time(R"( at (\d+) ns)");
        const auto match = time.match(violation);
        if (!match.hasMatch())
            return {};
        const std::int64_t atNs = match.captured(1).toLongLong();
        const auto at = [&events](std::int64_t ns) {
            return std::lower_bound(
                events.begin(), events.end(), ns,
                [](const auto &event, auto limit) { return event.timeNs < limit; });
        };
        return told({at(atNs - kNearNs), at(atNs + kNearNs)});
    }

    /// All of them.
    static bool aboutCores(const QStringList &violations)
    {
        return std::all_of(violations.begin(), violations.end(), [](const QString &violation) {
            return violation.contains(QLatin1String(" both for "));
        });
    }

    /// See everyRunAddsUp().
    static bool isWines(const QString &violation)
    {
        return underWine()
            && (violation.startsWith(QLatin1String("the run did not end"))
                || violation.startsWith(QLatin1String("cannot start")));
    }

    struct Outcome
    {
        QStringList violations;
        engine::SwitchSource source = engine::SwitchSource::Gaps;
    };

    /// See everyRunAddsUp().
    static bool canBeAnAccident(const Outcome &outcome)
    {
        return !outcome.violations.isEmpty()
            && (isWines(outcome.violations.front())
                || (outcome.source == engine::SwitchSource::Gaps
                    && aboutCores(outcome.violations)));
    }

    static Outcome outcomeOf(const engine::Plan &plan, engine::SwitchSourceWish wish)
    {
        auto started =
            engine::Run::start(plan, {.workerPath = BRIGADE_WORKER, .switchSource = wish});
        if (!started)
            return {{QString::fromStdString(started.error())}};
        const auto &run = *started.value();
        if (!run.waitFor(std::chrono::seconds(underWine() ? 20 : 60)))
            return {{"the run did not end; at last: " + lastEvents(run)}};
        model::Trace trace(plan, run.info());
        std::vector<engine::TraceEvent> events;
        run.log().copyFrom(0, events);
        trace.append(events);
        trace.setDropped(run.log().dropped());
        trace.setEnd(model::TraceEnd::Complete);
        model::Timeline timeline(run.info().switchSource);
        timeline.fold(trace.events());
        QStringList words;
        for (const auto &violation : model::violations(trace, timeline)) {
            if (!underWine() || !violation.contains(QLatin1String(" both for ")))
                words << violation;
        }
        if (!words.isEmpty())
            words.front() += "\n" + eventsAround(words.front(), trace.events());
        if (trace.dropped() > 0)
            words << QString("%1 events dropped").arg(trace.dropped());
        const auto tasks = model::computeStatistics(trace, timeline).tasks;
        const auto settled =
            tasks.done + tasks.failed + tasks.lost + tasks.rejected + tasks.cancelled;
        if (tasks.submitted != settled || tasks.outstanding() != 0)
            words << "the tasks do not add up";
        return {words, run.info().switchSource};
    }

private slots:
    void everyRunAddsUp()
    {
        const auto first = setting("BRIGADE_RANDOM_SEED", 1);
        const auto count = setting("BRIGADE_RANDOM_PLANS", 200);
        for (std::uint64_t seed = first; seed < first + count; ++seed) {
            const auto plan = test::RandomPlan(seed).make();
            const auto wish =
                seed % 2 == 0 ? engine::SwitchSourceWish::Best : engine::SwitchSourceWish::Gaps;
            auto outcome = outcomeOf(plan, wish);
            // Two threads that take turns on a core faster than a gap is noticed seem to share it,
            // where the kernel does not tell.
            // That is an accident of scheduling, which does not come twice. Wine 8 sometimes leaves
            // a thread behind, in a lock of the C library, when it takes a crashed process down;
            // the process then never ends for those who wait for it.
            if (canBeAnAccident(outcome)) {
                qInfo("seed %d, once: %s", static_cast<int>(seed),
                      qPrintable(outcome.violations.join('\n')));
                outcome = outcomeOf(plan, wish);
            }
            const QStringList &words = outcome.violations;
            QVERIFY2(words.isEmpty(),
                     qPrintable(QString("seed %1:\n%2\n%3")
                                    .arg(seed)
                                    .arg(words.mid(0, 5).join('\n'),
                                         QString::fromStdString(engine::writePlan(plan)))));
        }
    }
};

QTEST_GUILESS_MAIN(TestRandomPlans)
#include "tst_random_plans.moc"
