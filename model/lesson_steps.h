// The JSON of a lesson's steps, and which kind of step takes which. Part of lesson_reader.h.
// Threads: pure functions, any thread.
#pragma once

#include "model/lesson.h"
#include "model/lesson_object.h"

namespace brigade::model {

/// Fills the step from its JSON; complaints go to the object's source.
void readStepObject(LessonStep &step, LessonObject &object);
/// This kind is nothing without its JSON.
[[nodiscard]] bool needsObject(LessonStepKind kind);
/// This kind may have one.
[[nodiscard]] bool takesObject(LessonStepKind kind);

/// The experiment of an object that stands elsewhere, as in choosing.json.
[[nodiscard]] Experiment readExperiment(LessonObject &object, Presence idPresence);
[[nodiscard]] Look readLook(LessonObject &object);

} // namespace brigade::model
