#include "app/words_dialog.h"

#include "app/metrics.h"
#include "model/analogy_limits.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace brigade::app {

namespace {

using model::Term;
using model::Vocabulary;

// The columns: the picture's word, the thing's, what is meant, where it stops.
constexpr int kPicture = 0;
constexpr int kThing = 1;
constexpr int kMeaning = 2;
constexpr int kColumns = 4;

} // namespace

WordsDialog::WordsDialog(QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_table(new QTableWidget(0, kColumns, this))
{
    setWindowTitle(tr("Words, and where the analogy stops"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_table->setHorizontalHeaderLabels(
        //: Heads of columns: the word of the kitchen, that of computers
        {tr("Restaurant"), tr("Computer"), tr("The picture"), tr("Where it stops")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setStretchLastSection(true);
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
    fill();
    resize(metrics::kWordsWidthPx, metrics::kWordsHeightPx);
    m_search->setFocus();
}

void WordsDialog::fill()
{
    m_table->setRowCount(static_cast<int>(model::kTermCount));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto term = static_cast<Term>(row);
        const QStringList texts {model::word(term, Vocabulary::Restaurant),
                                 model::word(term, Vocabulary::Computer), model::analogy(term),
                                 model::analogyLimit(term)};
        for (int column = 0; column < kColumns; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setTextAlignment(Qt::AlignTop | Qt::AlignLeading);
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnToContents(kPicture);
    m_table->resizeColumnToContents(kThing);
    m_table->setColumnWidth(kMeaning, metrics::kWordsMeaningPx);
}

void WordsDialog::filter(const QString &wanted)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        bool matches = wanted.isEmpty();
        for (int column = 0; column < kColumns && !matches; ++column)
            matches = m_table->item(row, column)->text().contains(wanted, Qt::CaseInsensitive);
        m_table->setRowHidden(row, !matches);
    }
}

} // namespace brigade::app
