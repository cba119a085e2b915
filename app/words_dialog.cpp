#include "app/words_dialog.h"

#include "app/metrics.h"
#include "model/analogy_limits.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>

namespace brigade::app {

namespace {

using model::Term;
using model::Vocabulary;

enum WordsColumn : int { kPicture, kThing, kMeaning, kLimit, kColumns };

} // namespace

WordsDialog::WordsDialog(QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_table(new QTreeWidget(this))
{
    setWindowTitle(tr("Words, and where the analogy stops"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_table->setColumnCount(kColumns);
    m_table->setHeaderLabels(
        {tr("Restaurant"), tr("Computer"), tr("The picture"), tr("Where it stops")});
    m_table->setRootIsDecorated(false);
    m_table->setWordWrap(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->header()->setStretchLastSection(true);
    m_table->setAccessibleName(windowTitle());
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new QLabel(
        tr("The restaurant helps to see. Where it would mislead, the last column says so."), this));
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addWidget(close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &WordsDialog::filter);
    connect(m_table->header(), &QHeaderView::sectionResized, this, &WordsDialog::wrap);
    fill();
    resize(metrics::kWordsWidthPx, metrics::kWordsHeightPx);
    m_search->setFocus();
}

void WordsDialog::fill()
{
    for (std::size_t i = 0; i < model::kTermCount; ++i) {
        const auto term = static_cast<Term>(i);
        auto *row = new QTreeWidgetItem(m_table);
        row->setText(kPicture, model::word(term, Vocabulary::Restaurant));
        row->setText(kThing, model::word(term, Vocabulary::Computer));
        row->setText(kMeaning, model::analogy(term));
        row->setText(kLimit, model::analogyLimit(term));
        for (int column = 0; column < kColumns; ++column)
            row->setTextAlignment(column, Qt::AlignTop | Qt::AlignLeading);
    }
    m_table->resizeColumnToContents(kPicture);
    m_table->resizeColumnToContents(kThing);
    m_table->setColumnWidth(kMeaning, metrics::kWordsMeaningPx);
}

/// A tree's rows are as tall as one line unless told otherwise.
void WordsDialog::wrap()
{
    constexpr int kPadPx = 12; // of an item, both sides
    QTextDocument text;
    text.setDefaultFont(m_table->font());
    text.setDocumentMargin(3);
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = m_table->topLevelItem(i);
        double height = 0;
        for (int column = 0; column < kColumns; ++column) {
            text.setPlainText(row->text(column));
            text.setTextWidth(qMax(1, m_table->columnWidth(column) - kPadPx));
            height = std::max(height, text.size().height());
        }
        row->setSizeHint(kPicture, QSize(0, static_cast<int>(std::ceil(height))));
    }
}

void WordsDialog::filter(const QString &wanted)
{
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = m_table->topLevelItem(i);
        bool matches = wanted.isEmpty();
        for (int column = 0; column < kColumns && !matches; ++column)
            matches = row->text(column).contains(wanted, Qt::CaseInsensitive);
        row->setHidden(!matches);
    }
}

void WordsDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    wrap();
}

} // namespace brigade::app
