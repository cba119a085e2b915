// A question of a lesson as something to fill in: a number (slider and box), one of several texts,
// an order (drag, or Ctrl with up and down), or bars.
// Threads: the window's.
#pragma once

#include "model/lesson_answers.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace brigade::app {

class QuestionForm : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Null while nothing has been chosen.
    [[nodiscard]] virtual model::Answer answer() const = 0;
    /// Silent.
    virtual void setAnswer(const model::Answer &answer) = 0;
    /// What has to be done here before there is an answer.
    [[nodiscard]] virtual QString wish() const = 0;

signals:
    void changed(); ///< by the user
};

/// The indexes of a question's items in the order in which they are offered: the same each time, in
/// every language and vocabulary, and never that of the lesson's file, which is mostly the answer.
[[nodiscard]] std::vector<std::size_t> offeredOrder(const model::Question &question);

/// The right kind of form for it. `parent` owns it.
[[nodiscard]] QuestionForm *makeQuestionForm(const model::Question &question, QWidget *parent);

} // namespace brigade::app
