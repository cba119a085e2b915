// Who moved when: the choices of whoever played the scheduler, as a value, as text ("1 1 2 2 1 2")
// and, with the plan that they belong to, as a file.
// Threads: values; pure functions.
#pragma once

#include "engine/plan.h"
#include "engine/result.h"
#include "engine/step_state.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace brigade::model {

using engine::StepNumber;
using Interleaving = std::vector<StepNumber>;

[[nodiscard]] QString interleavingText(const Interleaving &choices);
/// Numbers from 1 to 9, between them spaces, commas or line ends; also run together ("112212").
engine::Result<Interleaving> readInterleavingText(const QString &text);

struct SavedInterleaving
{
    engine::Plan plan;
    Interleaving choices;
    friend bool operator==(const SavedInterleaving &, const SavedInterleaving &) = default;
};
[[nodiscard]] QByteArray savedInterleaving(const SavedInterleaving &saved);
engine::Result<SavedInterleaving> readSavedInterleaving(const QByteArray &bytes);

} // namespace brigade::model
