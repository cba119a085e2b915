#include "app/manual_dialog.h"

#include "app/ask_path.h"
#include "app/metrics.h"
#include "app/whole_file.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace brigade::app {

namespace {

constexpr int kBetweenManualLooksMs = 20;

} // namespace

ManualDialog::ManualDialog(std::function<QString()> page, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Manual"));
    m_search->setPlaceholderText(tr("Search: Return goes to the next place"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_text->setAccessibleName(windowTitle());
    m_text->setOpenExternalLinks(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return is the search's
    m_save = buttons->addButton(tr("&Save as a page…"), QDialogButtonBox::ActionRole);
    m_save->setAutoDefault(false);
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &ManualDialog::askSave);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::returnPressed, this, &ManualDialog::find);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    resize(metrics::kWordsWidthPx, metrics::kSweepHeightPx);
    m_search->setFocus();
    m_page = std::async(std::launch::async, std::move(page));
    connect(&m_looks, &QTimer::timeout, this, &ManualDialog::look);
    m_looks.start(kBetweenManualLooksMs);
}

void ManualDialog::look()
{
    if (m_page.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return;
    m_looks.stop();
    fill(m_page.get());
}

void ManualDialog::fill(const QString &html)
{
    m_html = html;
    m_save->setEnabled(true);
    // The page's own colours are for browsers: here the window's are right.
    QString plain = html;
    const qsizetype style = plain.indexOf(QLatin1String("<style>"));
    const qsizetype end = plain.indexOf(QLatin1String("</style>"));
    if (style >= 0 && end > style)
        plain.remove(style, end - style);
    m_text->setHtml(plain);
}

/// The next place; behind the last one the first.
void ManualDialog::find()
{
    if (m_text->find(m_search->text()))
        return;
    m_text->moveCursor(QTextCursor::Start);
    m_text->find(m_search->text());
}

bool ManualDialog::saveTo(const QString &path)
{
    if (!ready())
        return false;
    const auto written = writeWhole(path, m_html.toUtf8());
    if (!written)
        emit failed(QString::fromStdString(written.error()));
    return written.ok();
}

void ManualDialog::askSave()
{
    const QString path = askSavePath(
        this, {tr("Save the manual"), QStringLiteral("brigade-manual.html"), tr("Pages (*.html)")});
    if (!path.isEmpty())
        saveTo(path);
}

} // namespace brigade::app
