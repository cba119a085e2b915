#include "app/sweep_keys.h"

#include "app/plan_sliders.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cstdint>

namespace brigade::app {

namespace {

struct SweepKeyText
{
    Q_DECLARE_TR_FUNCTIONS(SweepKeys)
};

constexpr int kMostOfferedTasks = 12; ///< of tasks whose counts are offered

/// Doubled again and again, up to `most`.
QString doubled(std::uint64_t from, int times, std::uint64_t most)
{
    QStringList values;
    std::uint64_t value = std::max<std::uint64_t>(1, from);
    for (int i = 0; i < times && value <= most; ++i, value *= 2)
        values << QString::number(value);
    return values.join(QLatin1Char(','));
}

void offerThreads(const engine::Plan &plan, std::vector<SweepKey> &keys)
{
    if (!threadsApply(plan))
        return;
    keys.push_back({QStringLiteral("threads"), doubled(1, plan.threads > 8 ? 8 : 6, 128),
                    SweepKeyText::tr("Threads in the pool of each process.")});
}

void offerProcesses(int usableCores, std::vector<SweepKey> &keys)
{
    const int most = std::clamp(2 * usableCores, 4, 8);
    keys.push_back({QStringLiteral("processes"), QStringLiteral("1..%1").arg(most),
                    SweepKeyText::tr("Processes, each with a GIL of its own.")});
    if (usableCores > 1)
        keys.push_back({QStringLiteral("cores"),
                        usableCores <= 8 ? QStringLiteral("1..%1").arg(usableCores)
                                         : doubled(1, 10, static_cast<std::uint64_t>(usableCores)),
                        SweepKeyText::tr("Cores that the run may use.")});
}

void offerGil(const engine::Plan &plan, std::vector<SweepKey> &keys)
{
    if (plan.gil.enabled)
        keys.push_back({QStringLiteral("gil.switch_interval_ms"),
                        QStringLiteral("0.5,1,2,5,10,20,50"),
                        SweepKeyText::tr("How long a thread may keep the GIL that others wait for, "
                                         "in milliseconds.")});
    keys.push_back({QStringLiteral("gil.enabled"), QStringLiteral("true,false"),
                    SweepKeyText::tr("With and without a GIL.")});
}

void offerArrival(const engine::Plan &plan, std::vector<SweepKey> &keys)
{
    const engine::Arrival &arrival = plan.arrival;
    if (arrival.kind == engine::ArrivalKind::Rate) {
        QStringList rates;
        for (const double factor : {0.25, 0.5, 1.0, 2.0, 4.0}) {
            const double rate = arrival.perSecond * factor;
            if (rate <= engine::kMaxPerSecond)
                rates << QString::number(rate, 'f', QLocale::FloatingPointShortest);
        }
        keys.push_back({QStringLiteral("arrival.per_second"), rates.join(QLatin1Char(',')),
                        SweepKeyText::tr("Tasks that arrive each second.")});
    } else if (arrival.kind == engine::ArrivalKind::Clients) {
        keys.push_back({QStringLiteral("arrival.count"), doubled(1, 7, engine::kMaxClients),
                        SweepKeyText::tr("Clients, each with one task at a time.")});
    }
}

/// Of all tasks together there may not be too many, and of threads in mode 'threads' neither.
void offerCounts(const engine::Plan &plan, std::vector<SweepKey> &keys)
{
    if (plan.arrival.kind != engine::ArrivalKind::AllAtOnce)
        return;
    std::uint64_t all = 0;
    for (const engine::TaskKind &kind : plan.tasks)
        all += kind.count;
    const std::uint64_t limit =
        plan.mode == engine::Mode::Threads ? engine::kMaxThreads : engine::kMaxTasks;
    int offered = 0;
    for (const engine::TaskKind &kind : plan.tasks) {
        const std::uint64_t others = all - kind.count;
        const QString values = doubled(kind.count, 4, limit > others ? limit - others : 0);
        if (values.isEmpty() || ++offered > kMostOfferedTasks)
            continue;
        const QString name = QString::fromStdString(kind.name);
        keys.push_back({QStringLiteral("tasks.%1.count").arg(name), values,
                        SweepKeyText::tr("How often there is the task %1.").arg(name)});
    }
}

} // namespace

std::vector<SweepKey> sweepKeysOf(const engine::Plan &plan, int usableCores)
{
    std::vector<SweepKey> keys;
    offerThreads(plan, keys);
    offerArrival(plan, keys);
    offerProcesses(usableCores, keys);
    offerGil(plan, keys);
    offerCounts(plan, keys);
    keys.push_back({QStringLiteral("mode"), QStringLiteral("sequential,threads,pool"),
                    SweepKeyText::tr("One after another, a thread for each task, or a pool.")});
    // Thousands of tasks cannot have a thread each.
    std::uint64_t all = 0;
    for (const engine::TaskKind &kind : plan.tasks)
        all += kind.count;
    if (plan.arrival.kind == engine::ArrivalKind::AllAtOnce && all > engine::kMaxThreads)
        keys.back().values = QStringLiteral("sequential,pool");
    if (plan.processes > 1)
        keys.push_back({QStringLiteral("dispatch"), QStringLiteral("round_robin,first_free"),
                        SweepKeyText::tr("Which process gets the next task.")});
    return keys;
}

} // namespace brigade::app
