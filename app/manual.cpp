#include "app/manual.h"

#include "app/command_words.h"
#include "app/figures.h"
#include "engine/plan_reader.h"
#include "engine/scenarios.h"
#include "model/analogy_limits.h"
#include "model/course.h"
#include "model/course_checks.h"
#include "model/lesson_figures.h"
#include "model/statistics.h"
#include "model/vocabulary.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <QTextDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace brigade::app {

namespace {

struct ManualText
{
    Q_DECLARE_TR_FUNCTIONS(Manual)
};

const QString kStyle = QStringLiteral(
    "body{max-width:50em;margin:2em auto;padding:0 1em;font-family:sans-serif;line-height:1.5;"
    "color:#14181d;background:#fff}table{border-collapse:collapse}td,th{border:1px solid #d5dbe2;"
    "padding:.2em .6em;text-align:left;vertical-align:top}pre{overflow:auto;background:#f4f6f8;"
    "padding:.6em}a{color:#0b57d0}"
    "@media(prefers-color-scheme:dark){body{color:#f0f3f6;background:#14171c}pre{background:#"
    "1d2229}"
    "td,th{border-color:#38414d}a{color:#8ab4f8}}");

QString tableRow(const QStringList &cells, const QString &tag = QStringLiteral("td"))
{
    QString html = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        html += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
    return html + QStringLiteral("</tr>\n");
}

QString tableOf(const QStringList &head, const QString &rows)
{
    return QStringLiteral("<table>\n") + tableRow(head, QStringLiteral("th")) + rows
        + QStringLiteral("</table>\n");
}

QString chapter(const QString &id, const QString &title)
{
    return QStringLiteral("<h2 id=\"%1\"><a name=\"%1\"></a>%2</h2>\n")
        .arg(id, title.toHtmlEscaped());
}

struct Plainer
{
    QRegularExpression looks;
    QString with;
};

Plainer plainer(const char *pattern, const char *with)
{
    return {
        QRegularExpression(QLatin1String(pattern), QRegularExpression::DotMatchesEverythingOption),
        QLatin1String(with)};
}

/// Qt's own HTML, without the looks that it writes at every word.
QString htmlOf(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    QString html = document.toHtml();
    const qsizetype body = html.indexOf(QLatin1Char('>'), html.indexOf(QLatin1String("<body"))) + 1;
    html = html.mid(body, html.indexOf(QLatin1String("</body>")) - body);
    // Made once: that takes longer than all that is done with them.
    static const std::array kPlainer {
        plainer(R"(<span style="[^"]*font-family:[^"]*">([^<]*)</span>)", "<code>\\1</code>"),
        plainer(R"(<span style="[^"]*font-weight:[^"]*">([^<]*)</span>)", "<b>\\1</b>"),
        plainer(R"(<span style="[^"]*font-style:italic[^"]*">([^<]*)</span>)", "<em>\\1</em>"),
        plainer("</?span[^>]*>", ""),
        plainer(R"( (style|align|class)="[^"]*")", ""),
    };
    for (const Plainer &each : kPlainer)
        html.replace(each.looks, each.with);
    return html;
}

/// A lesson's text for readers without a run: figures are what their own run will give.
QString readable(QString text, const model::Course &course)
{
    auto figures = model::figuresIn(text);
    std::reverse(figures.begin(), figures.end()); // places before a change stay where they are
    for (const model::FigureInText &figure : figures)
        text.replace(figure.begin, figure.end - figure.begin,
                     //: In place of a figure in a lesson; the stars are Markdown's for slanted
                     ManualText::tr("*(your run’s figure)*"));
    auto terms = model::termsIn(text);
    std::reverse(terms.begin(), terms.end());
    for (const model::TermInText &found : terms) {
        const model::GlossaryTerm *term = course.term(found.id);
        const QString plain = term == nullptr ? found.id : term->computer;
        text.replace(found.begin, found.end - found.begin,
                     found.words.isEmpty() ? plain : found.words);
    }
    return text;
}

QString stepHtml(const model::LessonStep &step, const model::Course &course)
{
    QString html;
    if (!step.title.isEmpty())
        html += QStringLiteral("<h4>%1</h4>\n").arg(step.title.toHtmlEscaped());
    html += htmlOf(readable(step.text, course));
    if (step.question) {
        QString options;
        for (const model::AnswerOption &option : step.question->options)
            options +=
                QStringLiteral("<li>%1</li>\n").arg(readable(option.text, course).toHtmlEscaped());
        if (!options.isEmpty())
            html += QStringLiteral("<ul>\n%1</ul>\n").arg(options);
    }
    return html;
}

QString courseHtml(const model::Course &course)
{
    QString html = chapter(QStringLiteral("course"), ManualText::tr("The course"));
    html += QStringLiteral("<p>%1</p>\n")
                .arg(ManualText::tr("The texts of the lessons, to be read without the program. In "
                                    "the window (Learn) each prediction and each run is yours."));
    for (const model::Lesson &lesson : course.lessons) {
        html += QStringLiteral("<h3>%1. %2</h3>\n")
                    .arg(lesson.number)
                    .arg(lesson.title.toHtmlEscaped());
        for (const model::LessonStep &step : lesson.steps)
            html += stepHtml(step, course);
    }
    return html;
}

QString wordsHtml(const model::Course &course)
{
    QString rows;
    for (std::size_t i = 0; i < model::kTermCount; ++i) {
        const auto term = static_cast<model::Term>(i);
        rows += tableRow({model::word(term, model::Vocabulary::Restaurant),
                          model::word(term, model::Vocabulary::Computer), model::analogy(term),
                          model::analogyLimit(term)});
    }
    QString glossary;
    for (const model::GlossaryTerm &term : course.glossary)
        glossary += tableRow({term.computer, term.sentence});
    //: Chapter: restaurant words beside computer words
    return chapter(QStringLiteral("words"), ManualText::tr("Words"))
        + tableOf({ManualText::tr("Restaurant"), ManualText::tr("Computer"),
                   ManualText::tr("The picture"), ManualText::tr("Where it stops")},
                  rows)
        + QStringLiteral("<h3>%1</h3>\n").arg(ManualText::tr("Glossary"))
        + tableOf({ManualText::tr("Term"), ManualText::tr("What it is")}, glossary);
}

QString plansHtml()
{
    QString html = chapter(QStringLiteral("plans"), ManualText::tr("Plans"));
    QString rows;
    for (const PlanKeyEntry &key : planKeys())
        rows += tableRow({key.key, key.must, key.example});
    html += tableOf(
        //: Head of a column: a key of a plan's JSON; elsewhere a key of the keyboard
        {ManualText::tr("Key"), ManualText::tr("Must be"), ManualText::tr("For example")}, rows);
    html += QStringLiteral("<h3>%1</h3>\n").arg(ManualText::tr("Built-in plans"));
    QString scenarios;
    for (const engine::BuiltinScenario &scenario : engine::builtinScenarios()) {
        const auto reading = engine::readPlan(scenario.json, scenario.name);
        const QString name =
            QString::fromUtf8(scenario.name.data(), static_cast<qsizetype>(scenario.name.size()));
        scenarios +=
            tableRow({QLatin1Char('@') + name,
                      reading ? QString::fromStdString(reading.value().plan.title) : QString()});
    }
    html += tableOf({ManualText::tr("Name"), ManualText::tr("What it is")}, scenarios);
    if (const auto dinner = engine::findScenario("dinner"))
        html += QStringLiteral("<pre>%1</pre>\n")
                    .arg(QString::fromUtf8(dinner->json.data(),
                                           static_cast<qsizetype>(dinner->json.size()))
                             .toHtmlEscaped());
    return html;
}

QString reportsHtml()
{
    const model::Trace none;
    const QJsonObject report =
        model::report(none, model::computeStatistics(none, model::Timeline()));
    QJsonObject shown = report;
    shown.remove(QStringLiteral("plan"));
    QString rows;
    for (const Figure &figure : figuresOf(none, model::computeStatistics(none, model::Timeline()),
                                          model::Vocabulary::Computer)) {
        if (!figure.meaning.isEmpty())
            rows += tableRow({figure.name, figure.meaning});
    }
    return chapter(QStringLiteral("reports"), ManualText::tr("Reports"))
        + QStringLiteral("<p>%1</p>\n<pre>%2</pre>\n")
              .arg(ManualText::tr("What run --report writes, here of a run in which nothing "
                                  "happened: times in seconds (_s), shares from 0 to 1; beside "
                                  "these keys stands the plan."),
                   QString::fromUtf8(QJsonDocument(shown).toJson()).toHtmlEscaped())
        + tableOf({ManualText::tr("Figure"), ManualText::tr("What it means")}, rows);
}

QString commandsHtml()
{
    QString html = chapter(QStringLiteral("commands"), ManualText::tr("Commands"));
    for (const CommandWords &command : kCommands) {
        html += QStringLiteral("<h3>brigade-cli %1 %2</h3>\n<p>%3</p>\n")
                    .arg(QLatin1String(command.name), QString(QLatin1String(command.input)),
                         QString(QLatin1String(command.text)).toHtmlEscaped());
        QString rows;
        for (const Option option : command.options) {
            const OptionWords &words = kOptions[static_cast<std::size_t>(option)];
            rows += tableRow(
                {QStringLiteral("%1 %2").arg(QLatin1String(words.name), QLatin1String(words.value)),
                 QLatin1String(words.text)});
        }
        if (!rows.isEmpty())
            html += tableOf({ManualText::tr("Option"), ManualText::tr("What it does")}, rows);
    }
    return html;
}

QString keysHtml(const std::vector<KeyGroup> &menus)
{
    std::vector<KeyGroup> groups = panelGroups();
    groups.insert(groups.end(), menus.begin(), menus.end());
    QString html = chapter(QStringLiteral("keys"), ManualText::tr("Keyboard"));
    for (const KeyGroup &group : groups) {
        QString rows;
        for (const auto &[key, does] : group.keys)
            rows += tableRow({key, does});
        html += QStringLiteral("<h3>%1</h3>\n").arg(group.name.toHtmlEscaped())
            + tableOf({ManualText::tr("Key"), ManualText::tr("What it does")}, rows);
    }
    if (menus.empty())
        html += QStringLiteral("<p>%1</p>\n")
                    .arg(ManualText::tr("Entries of menus show their keys; the window lists all of "
                                        "them under Help, Keyboard."));
    return html;
}

} // namespace

QString manualHtml(const ManualSource &source)
{
    const QString language = QLocale().name().section(QLatin1Char('_'), 0, 0);
    const model::Course course = model::readBuiltinCourse(QLocale().name());
    const QString title = ManualText::tr("Brigade %1: manual").arg(source.version);
    const std::vector<std::pair<QString, QString>> chapters {
        {QStringLiteral("course"), ManualText::tr("The course")},
        {QStringLiteral("words"), ManualText::tr("Words")},
        {QStringLiteral("commands"), ManualText::tr("Commands")},
        {QStringLiteral("plans"), ManualText::tr("Plans")},
        {QStringLiteral("reports"), ManualText::tr("Reports")},
        {QStringLiteral("keys"), ManualText::tr("Keyboard")}};
    QString contents;
    for (const auto &[id, name] : chapters)
        contents += QStringLiteral("<li><a href=\"#%1\">%2</a></li>\n").arg(id, name);
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
                          "<title>%2</title><style>%3</style></head>\n<body>\n<h1>%2</h1>\n"
                          "<ul>\n%4</ul>\n")
               .arg(language, title, kStyle, contents)
        + courseHtml(course) + wordsHtml(course) + commandsHtml() + plansHtml() + reportsHtml()
        + keysHtml(source.menus) + QStringLiteral("</body></html>\n");
}

} // namespace brigade::app
