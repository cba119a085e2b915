// The text of a lesson as it is read: Markdown with its figures filled in and its terms as links,
// in either vocabulary; and the widget that shows it, as tall as its text is. Threads: the
// window's.
#pragma once

#include "model/course.h"
#include "model/lesson_figures.h"
#include "model/vocabulary.h"

#include <QTextBrowser>

namespace brigade::app {

struct TextContext
{
    const model::Course &course;
    const model::LessonFigures &figures;
    model::Vocabulary vocabulary;
    QStringList teaches; ///< of this lesson: these terms keep the field's word
};

/// Markdown without our own signs. A figure that is not there yet is a dash.
[[nodiscard]] QString lessonMarkdown(const QString &text, const TextContext &context);

/// The word of a term as it stands in a sentence; `asWritten` is kept where it is no form of it.
[[nodiscard]] QString termWord(const model::GlossaryTerm &term,
                               const QString &asWritten,
                               model::Vocabulary vocabulary);

class CourseText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit CourseText(QWidget *parent = nullptr);

    void showMarkdown(const QString &markdown);
    void showHtml(const QString &html);

signals:
    void termClicked(const QString &id);
    void termPointedAt(const QString &id); ///< by the mouse or the keyboard; empty: no more
    void openClicked(const QString &what); ///< a link to "choosing" or "gallery"

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace brigade::app
