#include "app/course_words.h"

#include "model/figure_text.h"
#include "model/lesson_runs.h"

#include <QCoreApplication>

#include <array>

namespace brigade::app {

namespace {

struct CourseWords
{
    Q_DECLARE_TR_FUNCTIONS(CourseWords)
};

QString escaped(const QString &text)
{
    return model::isolated(text).toHtmlEscaped();
}

QString measuredText(const model::FourFigures &row, const model::LessonFigures &figures)
{
    if (figures.needsLeftOut(row.measured))
        //: In place of a figure: this machine has too few cores
        return CourseWords::tr("not on this machine");
    const auto measured = figures.evaluate(row.measured);
    return measured ? model::valueWithUnit(measured.value(), row.unit) : QStringLiteral("–");
}

} // namespace

QString partName(int part)
{
    switch (part) {
    case 1:
        return CourseWords::tr("1  The core");
    case 2:
        return CourseWords::tr("2  Processes");
    case 3:
        return CourseWords::tr("3  Threads");
    case 4:
        return CourseWords::tr("4  The GIL");
    case 5:
        return CourseWords::tr("5  Thread pools");
    case 6:
        return CourseWords::tr("6  The whole server");
    case 7:
        return CourseWords::tr("7  Choosing");
    case 8:
        return CourseWords::tr("8  The pictures");
    case 9:
        //: Part of the course: lessons that go further than the others
        return CourseWords::tr("Beyond");
    default:
        return CourseWords::tr("Mistakes worth making");
    }
}

QString stepName(model::LessonStepKind kind)
{
    //: Kinds of a lesson's steps; "Read" to "Keep" are verbs that tell the reader what to do
    const std::array kNames {CourseWords::tr("The question"), CourseWords::tr("Read"),
                             CourseWords::tr("Predict"),      CourseWords::tr("Run"),
                             CourseWords::tr("Look"),         CourseWords::tr("Explain"),
                             CourseWords::tr("Check"),        CourseWords::tr("Try it yourself"),
                             CourseWords::tr("Keep"),         CourseWords::tr("Simplified"),
                             CourseWords::tr("The analogy")};
    return kNames.at(static_cast<std::size_t>(kind));
}

QString branchWords(const model::Experiment &experiment, int usableCores)
{
    switch (model::branchOf(experiment, usableCores)) {
    case model::Branch::AsWritten:
        return {};
    case model::Branch::Instead:
        return CourseWords::tr(
                   "This experiment wants %1 cores and may use %2 here. It is made with "
                   "fewer. %3")
            .arg(experiment.needs.cores)
            .arg(usableCores)
            .arg(experiment.needs.otherwise);
    case model::Branch::LeftOut:
        break;
    }
    return CourseWords::tr("This experiment needs %1 cores and may use %2 here. It is left out. %3")
        .arg(experiment.needs.cores)
        .arg(usableCores)
        .arg(experiment.needs.otherwise);
}

QString judgementHtml(const model::Question &question,
                      const model::GivenAnswer &given,
                      const model::LessonFigures &figures)
{
    if (given.answer.isNull() || given.answer.isUndefined())
        return {};
    const auto judgement = model::judge(question, given.answer, figures);
    if (!judgement)
        return {};
    const model::Judgement &found = judgement.value();
    const bool right = found.verdict == model::Verdict::Right;
    //: Verdict on a prediction, as is "Not so."
    QString html = right ? CourseWords::tr("<b>✔ Right.</b>") : CourseWords::tr("<b>✖ Not so.</b>");
    html += QLatin1Char(' ');
    html +=
        CourseWords::tr("You said: %1.").arg(escaped(model::answerText(question, given.answer)));
    if (!right && !found.truth.isEmpty())
        //: After "You said: 4 s." %1: what came out on this machine
        html += QLatin1Char(' ') + CourseWords::tr("Here it is: %1.").arg(escaped(found.truth));
    if (!found.misconception.isEmpty())
        html += QStringLiteral("<br><b>“%1”</b>").arg(escaped(found.misconception));
    if (!found.say.isEmpty())
        html += QStringLiteral("<br>") + escaped(found.say);
    return html;
}

QString fourFiguresHtml(const model::FourFigures &row,
                        const model::Lesson &lesson,
                        const model::LessonProgress &progress,
                        const model::LessonFigures &figures)
{
    QString predicted = QStringLiteral("–");
    if (const auto *question = model::findQuestion(lesson, row.predicted); question != nullptr) {
        const QString text =
            model::answerText(*question, progress.answers.value(row.predicted).answer);
        if (!text.isEmpty())
            predicted = text;
    }
    const auto why = model::filled(row.why, figures);
    QString html =
        QStringLiteral("<table border='1' cellspacing='0' cellpadding='3' width='100%'><tr>");
    for (const QString &head :
         //: Heads of three columns: what the textbook says, what you said, what came out
         {CourseWords::tr("Textbook"), CourseWords::tr("You"), CourseWords::tr("Measured here")})
        html += QStringLiteral("<th width='33%'>%1</th>").arg(head);
    html +=
        QStringLiteral("</tr><tr><td>%1</td><td>%2</td><td><b>%3</b></td></tr>")
            .arg(escaped(row.textbook), escaped(predicted), escaped(measuredText(row, figures)));
    if (why && !why.value().isEmpty())
        html += QStringLiteral("<tr><td colspan='3'><b>%1</b> %2</td></tr>")
                    .arg(CourseWords::tr("Why:"), escaped(why.value()));
    return html + QStringLiteral("</table>");
}

} // namespace brigade::app
