#include "app/glossary_dialog.h"

#include "app/metrics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace brigade::app {

GlossaryDialog::GlossaryDialog(std::vector<model::GlossaryTerm> terms, QWidget *parent)
    : QDialog(parent)
    , m_terms(std::move(terms))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_entry(new QLabel(this))
    , m_show(new QPushButton(tr("&Show me"), this))
{
    setWindowTitle(tr("Glossary"));
    std::sort(m_terms.begin(), m_terms.end(), [](const auto &one, const auto &other) {
        return one.computer.localeAwareCompare(other.computer) < 0;
    });
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Terms"));
    for (const model::GlossaryTerm &term : m_terms) {
        const QString words = term.restaurant.isEmpty()
            ? term.computer
            : tr("%1 – %2").arg(term.computer, term.restaurant);
        auto *item = new QListWidgetItem(words, m_list);
        item->setData(Qt::UserRole, term.id);
    }
    m_entry->setWordWrap(true);
    m_entry->setTextFormat(Qt::RichText);
    m_entry->setMinimumHeight(fontMetrics().height() * 6);
    m_entry->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_show->setToolTip(tr("Runs it and shows the place"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_show, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_entry);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &GlossaryDialog::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &GlossaryDialog::tell);
    connect(m_show, &QPushButton::clicked, this, [this] { emit showWanted(shown()); });
    resize(metrics::kKeysWidthPx, metrics::kWordsHeightPx);
    m_list->setCurrentRow(0);
    tell();
}

QString GlossaryDialog::shown() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

bool GlossaryDialog::showTerm(const QString &id)
{
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() != id)
            continue;
        m_list->setCurrentRow(row);
        return true;
    }
    return false;
}

void GlossaryDialog::filter(const QString &wanted)
{
    for (int row = 0; row < m_list->count(); ++row) {
        const QString text =
            m_list->item(row)->text() + m_terms[static_cast<std::size_t>(row)].sentence;
        m_list->setRowHidden(row, !text.contains(wanted, Qt::CaseInsensitive));
    }
}

void GlossaryDialog::tell()
{
    const int row = m_list->currentRow();
    m_show->setEnabled(false);
    m_entry->clear();
    if (row < 0)
        return;
    const model::GlossaryTerm &term = m_terms[static_cast<std::size_t>(row)];
    QString html = tr("<p><b>%1</b>").arg(term.computer.toHtmlEscaped());
    if (!term.restaurant.isEmpty())
        html += tr(", in the restaurant: <b>%1</b>").arg(term.restaurant.toHtmlEscaped());
    m_entry->setText(html + QStringLiteral("</p><p>%1</p>").arg(term.sentence.toHtmlEscaped()));
    m_show->setEnabled(!term.picture.isEmpty());
}

} // namespace brigade::app
