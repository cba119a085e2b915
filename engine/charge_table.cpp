#include "engine/charge_table.h"

#include "engine/charge_measures.h"

#include <array>

namespace brigade::engine {

namespace {

constexpr std::size_t kSmallMessage = 100;
constexpr std::size_t kLargeMessage = 1'000'000;
constexpr std::size_t kHugeMessage = 100'000'000;

template<std::size_t kBytes>
Measured queueOf(const ChargeTools &tools)
{
    return measureQueue(tools, kBytes);
}

template<std::size_t kBytes>
Measured pipeOf(const ChargeTools &tools)
{
    return measurePipe(tools, kBytes);
}

constexpr std::array<ChargeEntry, kChargeCount> kTable {{
    {Charge::CoreRate, "core_rate", ChargeUnit::PerSecond, measureCoreRate},
    {Charge::SystemCall, "system_call", ChargeUnit::Seconds, measureSystemCall},
    {Charge::MutexFree, "mutex_free", ChargeUnit::Seconds, measureFreeMutex},
    {Charge::MutexContended, "mutex_contended", ChargeUnit::Seconds, measureContendedMutex},
    {Charge::CacheLine, "cache_line", ChargeUnit::Seconds, measureCacheLine},
    {Charge::SwitchSameCore, "switch_same_core", ChargeUnit::Seconds, measureSwitchOnOneCore},
    {Charge::SwitchOtherCore, "switch_other_core", ChargeUnit::Seconds, measureSwitchAcrossCores},
    {Charge::GilHandover, "gil_handover", ChargeUnit::Seconds, measureGilHandover},
    {Charge::TimerLateness, "timer_lateness", ChargeUnit::Seconds, measureTimerLateness},
    {Charge::ThreadStart, "thread_start", ChargeUnit::Seconds, measureThreadStart},
    {Charge::ThreadsTime, "threads_1000_time", ChargeUnit::Seconds, measureThreadsTime},
    {Charge::ThreadsResident, "threads_1000_resident", ChargeUnit::Bytes, measureThreadsResident},
    {Charge::ThreadsReserved, "threads_1000_reserved", ChargeUnit::Bytes, measureThreadsReserved},
    {Charge::TasksByThreads, "tasks_1000_threads", ChargeUnit::Seconds, measureTasksByThreads},
    {Charge::TasksByPool, "tasks_1000_pool", ChargeUnit::Seconds, measureTasksByPool},
    {Charge::ProcessFork, "process_fork", ChargeUnit::Seconds, measureFork},
    {Charge::ProcessBare, "process_bare", ChargeUnit::Seconds, measureBareProcess},
    {Charge::ProcessWorker, "process_worker", ChargeUnit::Seconds, measureWorkerProcess},
    {Charge::ProcessPython, "process_python", ChargeUnit::Seconds, measurePython},
    {Charge::QueueSmall, "queue_100b", ChargeUnit::Seconds, queueOf<kSmallMessage>},
    {Charge::QueueLarge, "queue_1mb", ChargeUnit::Seconds, queueOf<kLargeMessage>},
    {Charge::QueueHuge, "queue_100mb", ChargeUnit::Seconds, queueOf<kHugeMessage>},
    {Charge::PipeSmall, "pipe_100b", ChargeUnit::Seconds, pipeOf<kSmallMessage>},
    {Charge::PipeLarge, "pipe_1mb", ChargeUnit::Seconds, pipeOf<kLargeMessage>},
    {Charge::PipeHuge, "pipe_100mb", ChargeUnit::Seconds, pipeOf<kHugeMessage>},
}};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kTable.size(); ++i) {
        if (kTable.at(i).charge != static_cast<Charge>(i))
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table is looked up by number");

constexpr std::array<std::string_view, 4> kAbsences {"not_on_this_system", "one_core_only",
                                                     "program_missing", "refused"};

} // namespace

std::span<const ChargeEntry> chargeTable()
{
    return kTable;
}

std::string_view chargeKey(Charge charge)
{
    return kTable.at(static_cast<std::size_t>(charge)).key;
}

ChargeUnit chargeUnit(Charge charge)
{
    return kTable.at(static_cast<std::size_t>(charge)).unit;
}

std::optional<Charge> chargeNamed(std::string_view key)
{
    for (const ChargeEntry &entry : kTable) {
        if (entry.key == key)
            return entry.charge;
    }
    return std::nullopt;
}

std::string_view absenceKey(ChargeAbsence absence)
{
    return kAbsences.at(static_cast<std::size_t>(absence));
}

std::optional<ChargeAbsence> absenceNamed(std::string_view key)
{
    for (std::size_t i = 0; i < kAbsences.size(); ++i) {
        if (kAbsences.at(i) == key)
            return static_cast<ChargeAbsence>(i);
    }
    return std::nullopt;
}

} // namespace brigade::engine
