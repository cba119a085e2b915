// The map of the course: its chapters and lessons, how long each takes to read and run, and how far
// the learner is. Nothing is locked.
// Threads: the window's.
#pragma once

#include "model/course.h"
#include "model/course_progress.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace brigade::app {

class CourseMap : public QWidget
{
    Q_OBJECT

public:
    explicit CourseMap(QWidget *parent = nullptr);

    void fill(const model::Course &course, const model::CourseProgress &progress);

signals:
    void chosen(const QString &lessonId);

private:
    void fillTree(const model::Course &course, const model::CourseProgress &progress);

    QPushButton *m_goOn;
    QLabel *m_note;
    QTreeWidget *m_tree;
    QString m_current;
};

} // namespace brigade::app
