// Where a learner is in the course and what he predicted, measured and answered. Written to its
// file at every step, whole or not at all; a file that cannot be read is set aside as
// `*.damaged-DATE` and named, never overwritten.
// Threads: one. When it cannot be written: the line that says so, and what is in memory goes on.
#pragma once

#include "model/lesson_answers.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace brigade::model {

/// An answer as it was given, and what it was found to be.
struct GivenAnswer
{
    Answer answer;
    QString verdict; ///< "right", "wrong", empty: not judged yet
    QString misconception;
};

struct LessonProgress
{
    int step = 0;
    int furthest = 0; ///< the last step that was seen
    bool done = false;
    QMap<QString, GivenAnswer>
        answers {}; ///< by a prediction's id, or "check-N" by the step's number
    QMap<QString, std::vector<QJsonObject>> runs {}; ///< the reports, without the plans
    QStringList leftOut {};
};

class CourseProgress
{
public:
    /// Nothing is kept; for tests and pictures.
    CourseProgress() = default;
    /// Reads the file, when there is one.
    explicit CourseProgress(QString path);

    /// What happened to a file that could not be read; empty: nothing.
    [[nodiscard]] const QString &damage() const { return m_damage; }
    /// The lesson that was open last; empty: none.
    [[nodiscard]] const QString &current() const { return m_current; }
    [[nodiscard]] LessonProgress lesson(const QString &id) const { return m_lessons.value(id); }
    [[nodiscard]] bool isEmpty() const { return m_lessons.isEmpty(); }
    [[nodiscard]] const QString &name() const { return m_name; }

    // Each is written at once; an error is about that, and the change is kept in memory.
    engine::Result<bool> open(const QString &id);
    engine::Result<bool> set(const QString &id, const LessonProgress &progress);
    engine::Result<bool> setName(const QString &name);
    engine::Result<bool> forget();

private:
    void read();
    void setAside(const QString &why);
    [[nodiscard]] engine::Result<bool> write() const;

    QString m_path;
    QString m_damage;
    QString m_current;
    QString m_name;
    QMap<QString, LessonProgress> m_lessons;
};

} // namespace brigade::model
