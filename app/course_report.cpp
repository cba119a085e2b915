#include "app/course_report.h"

#include "app/course_words.h"
#include "engine/host.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
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

QString stepHtml(const model::Lesson &lesson,
                 std::size_t number,
                 const model::LessonProgress &progress,
                 const model::LessonFigures &figures)
{
    const model::LessonStep &step = lesson.steps[number];
    QString html;
    if (step.question) {
        const QString key = step.question->id.isEmpty() ? QStringLiteral("check-%1").arg(number)
                                                        : step.question->id;
        const model::GivenAnswer given = progress.answers.value(key);
        const QString judged = judgementHtml(*step.question, given, figures);
        const QString said = model::answerText(*step.question, given.answer);
        if (!judged.isEmpty())
            html += judged;
        else if (!said.isEmpty())
            html += CourseReportText::tr("You said: %1.").arg(said.toHtmlEscaped());
    }
    bool measured = false;
    for (const model::FourFigures &row : step.figures) {
        if (figures.evaluate(row.measured)) {
            html += fourFiguresHtml(row, lesson, progress, figures);
            measured = true;
        }
    }
    if (measured || !html.isEmpty())
        return QStringLiteral("<h3>%1: %2</h3><p>%3</p>")
            .arg(stepName(step.kind).toHtmlEscaped(), step.title.toHtmlEscaped(), html);
    return {};
}

QString lessonHtml(const model::Lesson &lesson,
                   const model::LessonProgress &progress,
                   const engine::HostInfo &host)
{
    const model::LessonFigures figures = figuresOf(progress, host);
    QString steps;
    for (std::size_t i = 0; i < lesson.steps.size(); ++i)
        steps += stepHtml(lesson, i, progress, figures);
    if (steps.isEmpty())
        return {};
    int right = 0;
    for (const model::GivenAnswer &given : progress.answers)
        right += given.verdict == QLatin1String("right") ? 1 : 0;
    return QStringLiteral("<h2>%1</h2><p>%2</p>%3")
        .arg(
            lesson.title.toHtmlEscaped(),
            CourseReportText::tr("%1 of %2 answers right.").arg(right).arg(progress.answers.size()),
            steps);
}

} // namespace

QString courseReportHtml(const model::Course &course, const model::CourseProgress &progress)
{
    const engine::HostInfo host = engine::readHostInfo();
    QString body =
        QStringLiteral("<h1>%1</h1>").arg(CourseReportText::tr("What I found out with Brigade"));
    if (!progress.name().isEmpty())
        body += QStringLiteral("<p><b>%1</b></p>").arg(progress.name().toHtmlEscaped());
    body += QStringLiteral("<p>%1</p>")
                .arg(CourseReportText::tr("%1. Measured on this machine: %2, %3 of %4 cores, %5.")
                         .arg(QLocale().toString(QDateTime::currentDateTime(), QLocale::LongFormat),
                              QString::fromStdString(host.cpu).toHtmlEscaped())
                         .arg(host.usableCores.size())
                         .arg(host.hostCores)
                         .arg(QString::fromStdString(host.os).toHtmlEscaped()));
    QString lessons;
    for (const model::Lesson &lesson : course.lessons)
        lessons += lessonHtml(lesson, progress.lesson(lesson.id), host);
    if (lessons.isEmpty())
        lessons = QStringLiteral("<p>%1</p>")
                      .arg(CourseReportText::tr("Nothing has been predicted or measured yet."));
    return QStringLiteral(
               "<!DOCTYPE html><html><head><meta charset='utf-8'><title>%1</title><style>"
               "body{font-family:sans-serif;max-width:46em;margin:2em auto;padding:0 1em;"
               "line-height:1.4}table{border-collapse:collapse;width:100%}"
               "td,th{border:1px solid #888;padding:.4em;text-align:left;vertical-align:top}"
               "</style></head><body>")
               .arg(CourseReportText::tr("Brigade: predictions and results"))
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
