// What a run's threads shared, in plain words: counters, locks, a deadlock, the loads of orders.
// In the words of either vocabulary. Threads: pure functions of the application's language.
#pragma once

#include "app/task_names.h"
#include "model/restaurant.h"
#include "model/sharing.h"
#include "model/vocabulary.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace brigade::engine {
struct SharedNames;
}

namespace brigade::app {

/// "56,789 of 200,000 updates lost (143,211 is there)" or "200,000, none lost".
[[nodiscard]] QString counterWords(const model::CounterFigures &counter);
/// "100,000 in process 1, 100,000 in process 2"; empty for one process.
[[nodiscard]] QString counterByProcess(const model::CounterFigures &counter,
                                       model::Vocabulary vocabulary);
/// "taken: 12, waits: 8 (350 ms in all)".
[[nodiscard]] QString lockWords(const model::LockFigures &lock);
/// Over a jar: "jar counter: 42 · 1 has read 41, 2 has read 41"; then shorter ways to say it.
[[nodiscard]] QStringList jarWords(const model::ProcessNow &process,
                                   std::uint32_t variable,
                                   const TaskNames &tasks,
                                   model::Vocabulary vocabulary);
/// Over a key's cupboard: "key to salt: Chef 1 has it"; "lock salt: free"; then the same shorter.
[[nodiscard]] QStringList keyWords(const model::ProcessNow &process,
                                   std::uint32_t lock,
                                   const TaskNames &tasks,
                                   model::Vocabulary vocabulary);
/// One of a ring: "Chef 1 (soup) has the key to salt and waits for the one to pepper".
[[nodiscard]] QString ringSeatWords(const model::RingSeat &seat,
                                    const TaskNames &tasks,
                                    model::Vocabulary vocabulary);
/// "loads: 2, 200 MB: packed in 120 ms, carried in 90 ms, unpacked in 80 ms".
[[nodiscard]] QString payloadWords(const model::PayloadFigures &payload);
/// "counter = 2, other = 0": the values of variables, by their names.
[[nodiscard]] QString valuesText(const engine::SharedNames &names,
                                 const std::vector<std::uint32_t> &values);
/// "1.5 MB".
[[nodiscard]] QString bytesText(std::uint64_t bytes);

} // namespace brigade::app
