#include "app/charges_dialog.h"

#include "app/ask_path.h"
#include "app/charge_chart.h"
#include "app/charge_picture.h"
#include "app/charge_text.h"
#include "app/dialog_parts.h"
#include "app/message_words.h"
#include "app/metrics.h"
#include "app/theme.h"
#include "model/charge_book.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QHideEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace brigade::app {

namespace {

constexpr int kPollMs = 200; // seldom, because looking takes of the cores that it is measured on
constexpr qsizetype kMostOffered = 20;
constexpr int kWhat = 0;
constexpr int kTextbookShown = 3;
constexpr int kThen = 4;
constexpr int kRatio = 5;
constexpr int kRemark = 6;
constexpr int kChargeColumns = 7;
const QString kAskForFile = QStringLiteral("?"); // no path

} // namespace

ChargesDialog::ChargesDialog(ChargesSetting setting, QWidget *parent)
    : QDialog(parent)
    , m_setting(std::move(setting))
    //: Button, a verb: starts the measurement
    , m_measure(new QPushButton(tr("&Measure"), this))
    , m_progress(progressBar(this))
    , m_compare(new QComboBox(this))
    , m_machine(wrappedLabel(this))
    , m_table(new QTableWidget(0, kChargeColumns, this))
    , m_chart(new ChargeChart(this))
    , m_tabs(new QTabWidget(this))
    , m_why(wrappedLabel(this))
    , m_message(wrappedLabel(this))
    , m_exportTable(new QPushButton(tr("Export &table…"), this))
    , m_exportPicture(new QPushButton(tr("Export &picture…"), this))
{
    //: Title. What a thread, a switch, a message costs in time; no money
    setWindowTitle(tr("What this machine charges"));
    build();
    m_timer.setInterval(kPollMs);
    connect(&m_timer, &QTimer::timeout, this, &ChargesDialog::poll);
    connect(m_measure, &QPushButton::clicked, this, [this] { measuring() ? cancel() : measure(); });
    connect(m_compare, &QComboBox::activated, this, &ChargesDialog::chooseComparison);
    if (m_setting.keeping == ChargeKeeping::Keep) {
        const QStringList kept = model::keptChargeResults();
        const auto last = kept.isEmpty() ? engine::Error {} : model::readChargeFile(kept.front());
        if (last) {
            m_shownPath = kept.front();
            m_results = last.value();
        }
    }
    offerComparisons();
    refresh();
    resize(metrics::kChargesWidthPx, metrics::kChargesHeightPx);
}

ChargesDialog::~ChargesDialog() = default;

void ChargesDialog::build()
{
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(true);
    QSizePolicy place = m_progress->sizePolicy();
    place.setRetainSizeWhenHidden(true); // or the buttons would move
    m_progress->setSizePolicy(place);
    m_progress->setAccessibleName(tr("Progress of the measurement"));
    m_compare->setAccessibleName(tr("Compare with"));
    m_compare->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_compare->setMinimumContentsLength(24);
    auto *compareLabel = new QLabel(tr("&Compare with:"), this);
    compareLabel->setBuddy(m_compare);
    auto *top = new QHBoxLayout;
    top->addWidget(m_measure);
    top->addWidget(m_progress, 1);
    top->addWidget(compareLabel);
    top->addWidget(m_compare);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_chart);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_tabs->addTab(buildTable(), tr("T&able"));
    m_tabs->addTab(scroll, tr("P&icture"));

    auto *column = new QVBoxLayout(this);
    column->addWidget(wrappedLabel(
        this,
        tr("Each figure is measured here, many times, in a process of its own, and set beside what "
           "textbooks say. It takes about half a minute; leave the machine alone meanwhile.")));
    column->addLayout(top);
    column->addWidget(m_machine);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_message);
    column->addWidget(buildButtons());
}

QWidget *ChargesDialog::buildTable()
{
    //: Heads of columns, to be short; this one: what is measured
    m_table->setHorizontalHeaderLabels({tr("What"), tr("Median"), tr("10 % to 90 %"),
                                        tr("Textbook"), tr("Other result"), tr("Ratio"),
                                        //: Head of a column: was it disturbed?
                                        tr("Noise")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height()
                                                     + metrics::kLineGapPx);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setAccessibleName(windowTitle());
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ChargesDialog::explain);
    // Room for two lines, so that the table does not jump.
    m_why->setMinimumHeight(2 * m_why->fontMetrics().lineSpacing() + metrics::kLineGapPx);
    m_why->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->addWidget(m_table, 1);
    column->addWidget(m_why);
    return page;
}

QWidget *ChargesDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_exportTable, QDialogButtonBox::ActionRole);
    buttons->addButton(m_exportPicture, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_exportTable, &QPushButton::clicked, this, [this] {
        askExport(tr("Export the table"), QStringLiteral("charges.csv"),
                  tr("Tables (*.csv);;JSON, to compare with (*.json)"));
    });
    connect(m_exportPicture, &QPushButton::clicked, this, [this] {
        askExport(tr("Export the picture"), QStringLiteral("charges.png"),
                  tr("Pictures (*.png *.svg *.pdf)"));
    });
    return buttons;
}

void ChargesDialog::measure(const std::vector<engine::Charge> &charges)
{
    if (measuring())
        return;
    if (m_setting.busy && m_setting.busy()) {
        say(tr("A run goes on, which would disturb the measurement: measure when it has ended."));
        return;
    }
    auto session = model::ChargeSession::start({m_setting.workerPath, charges});
    if (!session) {
        say(QString::fromStdString(session.error()));
        return;
    }
    m_session = std::move(session).value();
    m_results = m_session->results();
    m_shownPath.clear();
    say({});
    m_timer.start();
    refresh();
}

void ChargesDialog::cancel()
{
    if (m_session)
        m_session->cancel();
}

void ChargesDialog::poll()
{
    if (!m_session->poll())
        return;
    m_results = m_session->results();
    if (!m_session->running())
        finish();
    refresh();
}

void ChargesDialog::finish()
{
    m_timer.stop();
    const std::unique_ptr<model::ChargeSession> ended = std::move(m_session);
    if (!ended->problem().isEmpty())
        say(ended->problem());
    else if (m_results.extent != model::ChargeExtent::Complete)
        say(tr("Cancelled: %1 of %2 were measured, not all of them in every round.")
                .arg(m_results.figures.size())
                .arg(ended->wanted()));
    if (m_setting.keeping == ChargeKeeping::Forget || m_results.figures.empty()
        || ended->wanted() < engine::kChargeCount)
        return;
    const auto kept = model::keepChargeResults(m_results);
    if (!kept)
        say(QString::fromStdString(kept.error()));
    else
        m_shownPath = kept.value();
    offerComparisons();
}

void ChargesDialog::showResults(const model::ChargeResults &results)
{
    m_results = results;
    m_shownPath.clear();
    refresh();
}

void ChargesDialog::refresh()
{
    m_measure->setText(measuring() ? tr("&Cancel") : tr("&Measure"));
    m_progress->setVisible(measuring());
    if (measuring()) {
        m_progress->setValue(static_cast<int>(std::lround(100 * m_session->doneShare())));
        const auto now = m_session->now();
        //: On a progress bar. %p: a number, to be kept; %1: what is being measured
        m_progress->setFormat(now ? tr("%p % · %1").arg(model::chargeName(*now)) : tr("%p %"));
    }
    const bool any = !m_results.figures.empty();
    m_exportTable->setEnabled(any && !measuring());
    m_exportPicture->setEnabled(any && !measuring());
    QString machine = any ? chargeMachine(m_results) : tr("Nothing was measured yet.");
    if (any && m_other)
        machine += QLatin1Char('\n') + tr("Compared with %1.").arg(chargeMachine(*m_other))
            + QLatin1Char(' ') + chargeAgreement(m_results, *m_other);
    m_machine->setText(machine);
    m_table->setColumnHidden(kThen, !m_other);
    m_table->setColumnHidden(kRatio, !m_other);
    m_table->setRowCount(static_cast<int>(m_results.figures.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row, m_results.figures[static_cast<std::size_t>(row)]);
    if (any && m_table->currentRow() < 0)
        m_table->selectRow(0);
    explain();
    m_chart->show(m_results, m_other);
}

void ChargesDialog::fillRow(int row, const engine::ChargeFigure &figure)
{
    const ChargeRow words = chargeRow(figure, m_other ? &*m_other : nullptr);
    QString remark = words.remark;
    if (figure.noisy())
        //: In the column "Noise"; ~ is the sign of noisy figures
        remark = tr("~ noisy");
    else if (figure.spread)
        remark = tr("quiet");
    const std::array<QString, kChargeColumns> texts {words.name,     words.measured, words.spread,
                                                     words.textbook, words.compared, words.ratio,
                                                     remark};
    for (int column = 0; column < kChargeColumns; ++column) {
        QTableWidgetItem *item = m_table->item(row, column);
        if (item == nullptr) {
            item = new QTableWidgetItem;
            const bool isNumber = column > kWhat && column < kRemark && column != kTextbookShown;
            item->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
        item->setText(texts.at(static_cast<std::size_t>(column)));
        item->setToolTip(column == kRemark ? words.remark : words.why);
    }
}

/// Why the chosen row differs from the textbook.
void ChargesDialog::explain()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= static_cast<int>(m_results.figures.size())) {
        m_why->clear();
        return;
    }
    const ChargeRow words = chargeRow(m_results.figures[static_cast<std::size_t>(row)], nullptr);
    QString text = words.why;
    if (!words.remark.isEmpty())
        //: %1: a remark about a figure, such as "noisy: others took 12 % of the cores"
        text += QLatin1Char(' ') + tr("(%1)").arg(words.remark);
    m_why->setText(text);
}

void ChargesDialog::offerComparisons()
{
    m_compare->clear();
    //: A choice after "Compare with:"
    m_compare->addItem(tr("nothing"), QString());
    if (m_setting.keeping == ChargeKeeping::Keep) {
        QStringList kept = model::keptChargeResults();
        kept.removeAll(m_shownPath);
        for (const QString &path : kept.mid(0, kMostOffered)) {
            if (const auto read = model::readChargeFile(path))
                m_compare->addItem(chargeMachine(read.value()), path);
        }
    }
    m_compare->addItem(tr("a file…"), kAskForFile);
    m_compare->setCurrentIndex(0);
    m_other.reset();
}

void ChargesDialog::chooseComparison(int index)
{
    QString path = m_compare->itemData(index).toString();
    if (path == kAskForFile)
        path = askOpenPath(this,
                           {.title = tr("Compare with an earlier result"),
                            .filter = tr("Results of measure (*.json)")});
    if (!path.isEmpty() && compareWith(path))
        return;
    m_compare->setCurrentIndex(0);
    m_other.reset();
    refresh();
}

bool ChargesDialog::compareWith(const QString &path)
{
    const auto read = model::readChargeFile(path);
    if (!read) {
        say(QString::fromStdString(read.error()));
        return false;
    }
    m_other = read.value();
    if (m_compare->findData(path) < 0)
        m_compare->insertItem(1, QFileInfo(path).fileName(), path);
    m_compare->setCurrentIndex(m_compare->findData(path));
    say({});
    refresh();
    return true;
}

bool ChargesDialog::exportTo(const QString &path)
{
    const model::ChargeResults *other = m_other ? &*m_other : nullptr;
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool table = ending == QLatin1String("csv") || ending == QLatin1String("json");
    const auto written = table
        ? writeCharges(m_results, other, path)
        : writeChargePicture(layOutCharges({m_results, other},
                                           {metrics::kPictureWidthPx, metrics::kPictureHeightPx}),
                             themeInUse(), path);
    say(written ? tr("Written: %1").arg(path) : QString::fromStdString(written.error()));
    return written.ok();
}

void ChargesDialog::askExport(const QString &title, const QString &name, const QString &filter)
{
    QString path = askSavePath(this, {title, name, filter});
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1Char('.') + QFileInfo(name).suffix();
    exportTo(path);
}

void ChargesDialog::say(const QString &line)
{
    m_message->setText(messageInLanguage(line));
    m_message->setVisible(!line.isEmpty());
}

QString ChargesDialog::message() const
{
    return m_message->text();
}

void ChargesDialog::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) // not when it is only minimised
        cancel();              // what was measured is kept
    QDialog::hideEvent(event);
}

void ChargesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_chart->update();
}

} // namespace brigade::app
