#include "app/plan_editor.h"

#include "app/message_words.h"
#include "app/metrics.h"
#include "app/theme.h"
#include "app/undo_keys.h"
#include "engine/plan_reader.h"

#include <QAction>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBlock>
#include <QVBoxLayout>

namespace brigade::app {

namespace {

const QString kPlanFile = QStringLiteral("plan"); ///< stands before the line in messages

/// "plan:12: ..." names line 12; 0: none.
int lineIn(const QString &message)
{
    static const QRegularExpression kLine(QStringLiteral("^plan:(\\d+):"));
    return kLine.match(message).captured(1).toInt();
}

} // namespace

PlanEditor::PlanEditor(PlanDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_text(new QPlainTextEdit(this))
    , m_note(new QLabel(this))
    //: Button, a verb: the plan becomes what the text says
    , m_apply(new QPushButton(tr("&Apply"), this))
    //: Button, a verb: the text becomes what the plan says
    , m_revert(new QPushButton(tr("Revert"), this))
{
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setAcceptDrops(false); // what is dropped here is a file for the window
    shareUndoKeys(*m_text);
    m_text->setAccessibleName(tr("The plan as JSON"));
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_apply->setToolTip(tr("The sliders and the next run take this text (Ctrl+Return)"));
    m_apply->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_revert->setToolTip(tr("Back to the plan as it is"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_apply);
    buttons->addWidget(m_revert);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kPanelEdgePx, metrics::kPanelEdgePx, metrics::kPanelEdgePx,
                               metrics::kPanelEdgePx);
    column->addWidget(m_text, 1);
    column->addWidget(m_note);
    column->addLayout(buttons);
    connect(m_apply, &QPushButton::clicked, this, &PlanEditor::apply);
    connect(m_revert, &QPushButton::clicked, this, &PlanEditor::revert);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PlanEditor::refresh);
    connect(&m_document, &PlanDocument::changed, this, &PlanEditor::showPlan);
    showPlan();
}

bool PlanEditor::edited() const
{
    return m_text->toPlainText() != m_known;
}

/// The document has changed: text of the user's is kept, with a word about it.
void PlanEditor::showPlan()
{
    const bool keep = edited();
    m_known = m_document.isEmpty() ? QString()
                                   : QString::fromStdString(engine::writePlan(m_document.plan()));
    if (!keep)
        revert();
    else if (edited())
        m_note->setText(tr("The plan was changed elsewhere. Apply puts this text in its place, "
                           "Revert takes the other over."));
    refresh();
}

void PlanEditor::revert()
{
    if (m_text->toPlainText() != m_known)
        m_text->setPlainText(m_known);
    m_note->clear();
    refresh();
}

void PlanEditor::refresh()
{
    m_text->setExtraSelections({});
    const bool any = !m_document.isEmpty();
    m_text->setEnabled(any);
    m_apply->setEnabled(any && edited());
    m_revert->setEnabled(any && edited());
    if (!edited())
        m_note->clear();
    m_note->setVisible(!m_note->text().isEmpty());
}

void PlanEditor::apply()
{
    const auto reading =
        engine::readPlan(m_text->toPlainText().toStdString(), kPlanFile.toStdString());
    if (!reading) {
        showError(QString::fromStdString(reading.error()));
        return;
    }
    m_known = m_text->toPlainText(); // what the document makes of it replaces this text
    m_document.edit(reading.value().plan);
    m_known = QString::fromStdString(engine::writePlan(m_document.plan()));
    revert();
    QStringList notices;
    for (const std::string &notice : reading.value().notices)
        notices << messageInLanguage(notice);
    m_note->setText(notices.join(QLatin1Char('\n')));
    m_note->setVisible(!notices.isEmpty());
}

void PlanEditor::showError(const QString &message)
{
    m_note->setText(messageInLanguage(message));
    m_note->setVisible(true);
    if (const int line = lineIn(message); line > 0)
        markLine(line);
    m_text->setFocus();
}

void PlanEditor::markLine(int line)
{
    const QTextBlock block = m_text->document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    m_text->setTextCursor(cursor);
    QTextEdit::ExtraSelection mark;
    QColor shade = paletteInUse().error;
    shade.setAlphaF(0.25F);
    mark.format.setBackground(shade);
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    mark.cursor = cursor;
    m_text->setExtraSelections({mark});
}

} // namespace brigade::app
