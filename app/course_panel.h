// The course beside the scene: the map of its lessons, and one lesson step by step. Runs are made
// quietly in the window and then replayed; what is predicted, measured and answered is written down
// at every step.
// Threads: the window's. When the progress cannot be written: failed(), and the course goes on.
#pragma once

#include "app/course_runner.h"
#include "model/course.h"
#include "model/course_progress.h"
#include "model/lesson_figures.h"
#include "model/vocabulary.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace brigade::app {

class CourseMap;
class CourseText;
class QuestionForm;

/// Teacher: notes are shown and the type is larger.
enum class CourseReader : std::uint8_t { Learner, Teacher };

class CoursePanel : public QWidget
{
    Q_OBJECT

public:
    CoursePanel(PlanDocument &document, RunController &controller, QWidget *parent = nullptr);
    ~CoursePanel() override;
    CoursePanel(const CoursePanel &) = delete;
    CoursePanel &operator=(const CoursePanel &) = delete;

    /// Another course; the map is shown.
    void setCourse(model::Course course);
    [[nodiscard]] const model::Course &course() const { return m_course; }
    void setProgress(model::CourseProgress progress);
    [[nodiscard]] model::CourseProgress &progress() { return m_progress; }
    void setVocabulary(model::Vocabulary vocabulary);
    [[nodiscard]] model::Vocabulary vocabulary() const { return m_vocabulary; }
    void setReader(CourseReader reader);
    [[nodiscard]] CourseRunner &runner() { return m_runner; }

    void showMap();
    /// False: there is no such lesson. `step` from 0; none: where the learner left off.
    bool showLesson(const QString &id, std::optional<int> step = {});
    /// "ID:STEP", as MainWindow::showLesson() takes it; empty: the map.
    [[nodiscard]] QString place() const;
    /// The lesson that was open last, or the map.
    void goOn();
    /// Null: the map is shown.
    [[nodiscard]] const model::Lesson *lesson() const { return m_lesson; }
    [[nodiscard]] int step() const { return m_step; }
    void next();
    void back();
    /// All runs up to the step that is shown, which is then shown with their figures.
    void makeLessonRuns();

signals:
    /// The window shows this of the run.
    void lookWanted(const brigade::model::Look &look);
    /// A term of the text.
    void termClicked(const QString &id);
    void termPointedAt(const QString &id); ///< empty: no more
    /// A link to "choosing" or "gallery".
    void openWanted(const QString &what);
    void failed(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    // --- course_panel.cpp: the way through a lesson ---
    void build();
    void goTo(int step);
    void keep();
    void takeAnswer();
    void keepDraft();
    void rebuildStep();
    /// `wanted`: they are made for this picture, not for their figures.
    void makeRuns(const std::vector<model::Experiment> &experiments,
                  const std::optional<model::Refutation> &wanted = {});
    void takeRuns();
    void dropRuns();
    void awaitNothing();
    void judgeAgain();
    void recall();
    void layTable();
    void wordLessons();
    [[nodiscard]] model::Experiment pictureRun() const;
    [[nodiscard]] const model::LessonStep &here() const;
    [[nodiscard]] QString questionKey() const;

    // --- course_panel_steps.cpp: what a step looks like ---
    void showStep();
    void fillPage();
    void addLanguageNotice();
    void addText(const QString &markdown);
    void addHtml(const QString &html);
    void addNotes();
    void addQuestion();
    void addRuns();
    void addLook();
    void addFigures();
    void addCheck();
    void addPlay();
    void addExpectedTime();
    void addJudgements();
    void addJudgement(const model::Question &question, const QString &answerKey);
    QPushButton *addButton(const QString &text);
    void showRunning();
    /// Arrival: without covering the course.
    enum class Asked : std::uint8_t { OnArrival, ByHand };
    void applyLook(Asked asked);
    void showPicture(const QString &run, const model::Look &look);

    PlanDocument &m_document;
    CourseRunner m_runner;
    std::vector<model::Lesson> m_written; ///< the lessons as they were read
    model::Course m_course;               ///< its lessons are in the vocabulary's words
    model::CourseProgress m_progress;
    model::LessonProgress m_state; ///< of the lesson that is open
    model::LessonFigures m_figures;
    model::Vocabulary m_vocabulary = model::Vocabulary::Restaurant;
    CourseReader m_reader = CourseReader::Learner;
    const model::Lesson *m_lesson = nullptr;
    int m_step = 0;
    int m_cameAt = 0; ///< the step at which this lesson was opened
    enum class Awaits : std::uint8_t { Nothing, Step, Lesson };
    Awaits m_awaits = Awaits::Nothing;         ///< what the runner is at work for
    std::optional<model::Refutation> m_wanted; ///< a picture whose run is made once more

    QStackedWidget *m_pages;
    CourseMap *m_map;
    QWidget *m_lessonPage;
    QLabel *m_title;
    QProgressBar *m_bar;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr; ///< of the step's page
    QPushButton *m_back;
    QPushButton *m_next;
    QToolButton *m_toMap;
    QPointer<QuestionForm> m_form;
    QTimer *m_draft; ///< runs while something chosen in the form is not kept yet
    QPointer<QPushButton> m_runButton;
    QPointer<QProgressBar> m_runBar;
    QPointer<QPushButton> m_action; ///< what this step asks for
};

} // namespace brigade::app
