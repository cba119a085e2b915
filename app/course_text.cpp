#include "app/course_text.h"

#include "model/course_checks.h"

#include <QTextCursor>
#include <QWheelEvent>

#include <cmath>
#include <optional>

namespace brigade::app {

namespace {

using model::GlossaryTerm;
using model::Term;
using model::Vocabulary;

constexpr int kLineHeightPercent = 130;
const QString kTermScheme = QStringLiteral("term");
const QString kOpenScheme = QStringLiteral("open");

/// The vocabulary's own entry for a glossary's term.
std::optional<Term> entryOf(const GlossaryTerm &term)
{
    for (std::size_t i = 0; i < model::kTermCount; ++i) {
        const auto entry = static_cast<Term>(i);
        if (model::word(entry, Vocabulary::Computer) == term.computer)
            return entry;
    }
    return std::nullopt;
}

QString withCaseOf(const QString &pattern, QString word)
{
    if (!pattern.isEmpty() && pattern.front().isUpper() && !word.isEmpty())
        word.front() = word.front().toUpper();
    return word;
}

/// Each sentence on its own, so that one missing figure does not take the rest with it.
QString withFigures(const QString &text, const model::LessonFigures &figures)
{
    const auto whole = model::filled(text, figures);
    if (whole)
        return whole.value();
    QString filled;
    qsizetype from = 0;
    for (const model::FigureInText &figure : model::figuresIn(text)) {
        const auto value = figures.evaluate(figure.expression);
        filled += text.mid(from, figure.begin - from);
        filled += value ? model::printedFigure(value.value(), figure.format) : QStringLiteral("–");
        from = figure.end;
    }
    return filled + text.mid(from);
}

QString withLinks(const QString &text, const TextContext &context)
{
    QString linked;
    qsizetype from = 0;
    for (const model::TermInText &found : model::termsIn(text)) {
        linked += text.mid(from, found.begin - from);
        from = found.end;
        const GlossaryTerm *term = context.course.term(found.id);
        const QString written = found.words.isEmpty() && term != nullptr ? term->computer
            : found.words.isEmpty()                                      ? found.id
                                                                         : found.words;
        if (term == nullptr) {
            linked += written;
            continue;
        }
        const bool teaches = context.teaches.contains(found.id);
        const QString word = teaches ? written : termWord(*term, written, context.vocabulary);
        linked += QStringLiteral("[%1](term:%2)").arg(word, found.id);
    }
    return linked + text.mid(from);
}

} // namespace

QString termWord(const GlossaryTerm &term, const QString &asWritten, Vocabulary vocabulary)
{
    const auto entry = entryOf(term);
    if (!entry)
        return asWritten;
    const Vocabulary other =
        vocabulary == Vocabulary::Computer ? Vocabulary::Restaurant : Vocabulary::Computer;
    if (asWritten.compare(model::word(*entry, other), Qt::CaseInsensitive) == 0)
        return withCaseOf(asWritten, model::word(*entry, vocabulary));
    if (asWritten.compare(model::plural(*entry, other), Qt::CaseInsensitive) == 0)
        return withCaseOf(asWritten, model::plural(*entry, vocabulary));
    return asWritten;
}

QString lessonMarkdown(const QString &text, const TextContext &context)
{
    return withLinks(withFigures(text, context.figures), context);
}

CourseText::CourseText(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme() == kTermScheme)
            emit termClicked(link.path());
        else if (link.scheme() == kOpenScheme)
            emit openClicked(link.path());
    });
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &link) {
        emit termPointedAt(link.scheme() == kTermScheme ? link.path() : QString());
    });
}

void CourseText::showMarkdown(const QString &markdown)
{
    document()->setDefaultFont(font());
    document()->setMarkdown(markdown);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(kLineHeightPercent, QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(format);
    fit();
}

void CourseText::showHtml(const QString &html)
{
    document()->setDefaultFont(font());
    setHtml(html);
    fit();
}

void CourseText::fit()
{
    document()->setTextWidth(viewport()->width());
    setFixedHeight(static_cast<int>(std::ceil(document()->size().height())) + 2 * frameWidth());
}

void CourseText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

/// The page scrolls, not the text.
void CourseText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void CourseText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        document()->setDefaultFont(font());
        fit();
    }
}

} // namespace brigade::app
