#include "app/course_report.h"

#include "app/course_text.h"
#include "app/course_words.h"
#include "app/language.h"
#include "engine/host.h"
#include "model/figure_text.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextDocument>

namespace brigade::app {

namespace {

using engine::Error;
using engine::Result;

constexpr int kPdfDotsPerInch = 300;
constexpr double kPdfTypePt = 10;

struct CourseReportText
{
    Q_DECLARE_TR_FUNCTIONS(CourseReport)
};

model::LessonFigures figuresOf(const model::LessonProgress &progress, const engine::HostInfo &host)
{
    model::LessonFigures figures(static_cast<int>(host.usableCores.size()),
                                 static_cast<int>(host.hostCores));
    for (auto it = progress.runs.begin(); it != progress.runs.end(); ++it)
        figures.setRun(it.key(), it.value());
    for (const QString &id : progress.leftOut)
        figures.leaveOut(id);
    return figures;
}

/// One lesson as its learner left it.
struct LessonSubject
{
    const model::Course &course;
    const model::Lesson &lesson;
    const model::LessonProgress &progress;
    const model::LessonFigures &figures;
    model::Vocabulary vocabulary;
};

QString paragraph(const QString &html)
{
    return html.isEmpty() ? QString() : QStringLiteral("<p>%1</p>\n").arg(html);
}

/// A lesson's Markdown, its words alone.
QString textHtml(const QString &markdown, const LessonSubject &subject)
{
    QTextDocument document;
    document.setMarkdown(lessonMarkdown(
        markdown, {subject.course, subject.figures, subject.vocabulary, subject.lesson.teaches}));
    QString html;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        html += paragraph(block.text().toHtmlEscaped());
    return html;
}

/// What was said, and once it was submitted, what it was found to be.
QString answerHtml(const model::Question &question,
                   const model::GivenAnswer &given,
                   const model::LessonFigures &figures)
{
    const QString judged =
        given.verdict.isEmpty() ? QString() : judgementHtml(question, given, figures);
    const QString said = model::answerText(question, given.answer);
    if (!judged.isEmpty() || said.isEmpty())
        return paragraph(judged);
    return paragraph(
        CourseReportText::tr("You said: %1.").arg(model::isolated(said).toHtmlEscaped()));
}

/// Whether a check held. Empty: it has not been come to, or its runs have not been made.
QString conditionHtml(const model::LessonStep &step, const LessonSubject &subject)
{
    const model::LessonFigures &figures = subject.figures;
    if (figures.usableCores() < step.needsCores || figures.needsLeftOut(step.holds))
        return paragraph(
            CourseReportText::tr("This machine cannot show it: it has too few cores."));
    const auto holds = figures.evaluate(step.holds);
    if (!holds)
        return {};
    if (holds.value() != 0)
        return paragraph(CourseReportText::tr("<b>✔ It held</b> on this machine."));
    return paragraph(CourseReportText::tr("<b>✖ It did not hold</b> on this machine."))
        + textHtml(step.otherwise, subject);
}

QString stepHtml(const LessonSubject &subject, std::size_t number)
{
    const model::LessonStep &step = subject.lesson.steps[number];
    QString found;
    if (step.question) {
        const QString key = step.question->id.isEmpty() ? QStringLiteral("check-%1").arg(number)
                                                        : step.question->id;
        found = answerHtml(*step.question, subject.progress.answers.value(key), subject.figures);
    }
    if (!step.holds.isEmpty() && static_cast<int>(number) <= subject.progress.furthest)
        found += conditionHtml(step, subject);
    if (!found.isEmpty())
        found.prepend(textHtml(step.text, subject)); // what was asked
    for (const model::FourFigures &row : step.figures) {
        if (subject.figures.evaluate(row.measured))
            found += fourFiguresHtml(row, subject.lesson, subject.progress, subject.figures);
    }
    if (found.isEmpty())
        return found;
    return QStringLiteral("<h3>%1: %2</h3>\n%3")
        .arg(stepName(step.kind).toHtmlEscaped(), step.title.toHtmlEscaped(), found);
}

QString lessonHtml(const LessonSubject &subject)
{
    QString steps;
    for (std::size_t i = 0; i < subject.lesson.steps.size(); ++i)
        steps += stepHtml(subject, i);
    if (steps.isEmpty())
        return {};
    int right = 0;
    int submitted = 0;
    for (const model::GivenAnswer &given : subject.progress.answers) {
        right += given.verdict == QLatin1String("right") ? 1 : 0;
        submitted += given.verdict.isEmpty() ? 0 : 1;
    }
    return QStringLiteral("<h2>%1</h2><p>%2</p>%3")
        .arg(subject.lesson.title.toHtmlEscaped(),
             CourseReportText::tr("%1 of %2 answers right.").arg(right).arg(submitted), steps);
}

} // namespace

QString courseReportHtml(const model::Course &course,
                         const model::CourseProgress &progress,
                         model::Vocabulary vocabulary)
{
    const engine::HostInfo host = engine::readHostInfo();
    QString body =
        QStringLiteral("<h1>%1</h1>").arg(CourseReportText::tr("What I found out with Brigade"));
    if (!progress.name().isEmpty())
        body += QStringLiteral("<p><b>%1</b></p>").arg(progress.name().toHtmlEscaped());
    body += QStringLiteral("<p>%1</p>")
                //: %1: date and time; %2: a processor; %3, %4: numbers; %5: a system
                .arg(CourseReportText::tr("%1. Measured on this machine: %2, %3 of %4 cores, %5.")
                         .arg(QLocale().toString(QDateTime::currentDateTime(), QLocale::LongFormat),
                              QString::fromStdString(host.cpu).toHtmlEscaped())
                         .arg(host.usableCores.size())
                         .arg(host.hostCores)
                         .arg(QString::fromStdString(host.os).toHtmlEscaped()));
    QString lessons;
    for (const model::Lesson &lesson : course.lessons) {
        const model::LessonProgress done = progress.lesson(lesson.id);
        const model::LessonFigures figures = figuresOf(done, host);
        lessons += lessonHtml({course, lesson, done, figures, vocabulary});
    }
    if (lessons.isEmpty())
        lessons = QStringLiteral("<p>%1</p>")
                      .arg(CourseReportText::tr("Nothing has been predicted or measured yet."));
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return QStringLiteral(
               "<!DOCTYPE html><html lang='%2' dir='%3'><head><meta "
               "charset='utf-8'><title>%1</title><style>"
               "body{font-family:sans-serif;max-width:46em;margin:2em auto;padding:0 1em;"
               "line-height:1.4}table{border-collapse:collapse;width:100%}"
               "td,th{border:1px solid #888;padding:.4em;text-align:start;vertical-align:top}"
               "</style></head><body>")
               .arg(CourseReportText::tr("Brigade: predictions and results"), languageInUse(),
                    mirrored ? QStringLiteral("rtl") : QStringLiteral("ltr"))
        + body + lessons + QStringLiteral("</body></html>\n");
}

Result<bool> writeCourseReport(const QString &html, const QString &path)
{
    QSaveFile file(path);
    const auto failure = [&] {
        return Error {QStringLiteral("%1: %2").arg(path, file.errorString()).toStdString()};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failure();
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        QPdfWriter writer(&file);
        writer.setResolution(kPdfDotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
        QTextDocument document;
        QFont font = document.defaultFont();
        font.setPointSizeF(kPdfTypePt);
        document.setDefaultFont(font);
        document.documentLayout()->setPaintDevice(&writer);
        document.setHtml(html);
        document.setPageSize(writer.pageLayout().paintRectPixels(kPdfDotsPerInch).size());
        document.print(&writer);
    } else {
        const QByteArray text = html.toUtf8();
        if (file.write(text) != text.size())
            return failure();
    }
    if (!file.commit())
        return failure();
    return true;
}

} // namespace brigade::app
