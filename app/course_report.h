// A learner's predictions, this machine's results and his answers, to hand in: one HTML file that
// needs nothing beside it, or a PDF. Nothing leaves the machine.
// Threads: the window's (a PDF needs fonts).
#pragma once

#include "engine/result.h"
#include "model/course.h"
#include "model/course_progress.h"
#include "model/vocabulary.h"

#include <QString>

namespace brigade::app {

/// `course`: its lessons are in the vocabulary's words already.
[[nodiscard]] QString courseReportHtml(
    const model::Course &course,
    const model::CourseProgress &progress,
    model::Vocabulary vocabulary = model::Vocabulary::Restaurant);

/// .pdf, else HTML; whole or not at all.
[[nodiscard]] engine::Result<bool> writeCourseReport(const QString &html, const QString &path);

} // namespace brigade::app
