#include "app/sweep_dialog.h"

#include "app/dialog_parts.h"
#include "app/message_words.h"
#include "app/metrics.h"
#include "app/picture_file.h"
#include "app/sweep_chart.h"
#include "app/sweep_chart_view.h"
#include "app/sweep_form.h"
#include "app/sweep_table.h"
#include "app/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace brigade::app {

namespace {

constexpr QSize kSweepPicturePx {1280, 720};
constexpr int kRowsAtFirst = 8; ///< of the table, before it scrolls

/// The first, and how many more there are.
QString firstOf(const QStringList &notices)
{
    if (notices.isEmpty())
        return {};
    const QString first =
        messageInLanguage(QString(notices.front()).remove(QLatin1String("--set ")));
    return notices.size() == 1
        ? first
        //: %1: a notice; %n: how many more notices there are
        : SweepDialog::tr("%1 (and %n more)", nullptr, static_cast<int>(notices.size()) - 1)
              .arg(first);
}

} // namespace

SweepDialog::SweepDialog(const Subjects &subjects, QWidget *parent)
    : QDialog(parent)
    , m_document(subjects.document)
    , m_window(subjects.controller)
    , m_runner(new SweepRunner(subjects.controller.options(), this))
    , m_form(new SweepForm(this))
    , m_start(new QPushButton(tr("&Start"), this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
    , m_progress(progressBar(this))
    , m_status(wrappedPlainLabel(this))
    , m_problem(wrappedPlainLabel(this))
    , m_title(wrappedPlainLabel(this))
    , m_sentence(wrappedPlainLabel(this))
    , m_notices(wrappedPlainLabel(this))
    , m_figures(new QSplitter(Qt::Vertical, this))
    , m_chart(new SweepChartView(this))
    , m_table(new SweepTable(this))
    , m_pick(new QPushButton(tr("Show in the &window"), this))
    , m_export(new QPushButton(tr("&Export"), this))
{
    //: A noun: runs with one value of the plan after another
    setWindowTitle(tr("Sweep"));
    auto *row = new QHBoxLayout;
    row->addWidget(buildLeft());
    row->addWidget(buildRight(), 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buildButtons());
    connectParts();
    showPlan();
    refresh();
    resize(metrics::kSweepWidthPx, metrics::kSweepHeightPx);
}

QWidget *SweepDialog::buildLeft()
{
    auto *left = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_start, 1);
    buttons->addWidget(m_cancel, 1);
    m_start->setDefault(true);
    m_cancel->setAutoDefault(false);
    m_cancel->setToolTip(tr("The figures so far stay (Esc)"));
    m_progress->setAccessibleName(tr("Progress of the sweep"));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, metrics::kPanelEdgePx, 0);
    column->addWidget(m_form);
    column->addLayout(buttons);
    column->addWidget(m_progress);
    column->addWidget(m_status);
    column->addWidget(m_problem);
    column->addStretch(1);
    left->setFixedWidth(std::max(metrics::kControlsWidthPx, column->minimumSize().width()));
    return left;
}

QWidget *SweepDialog::buildRight()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_chart->setHint(tr("Choose a key of the plan and the values it takes, then press Start: each "
                        "value is run several times, quietly, and its figures are drawn here."));
    m_figures->addWidget(m_chart);
    m_figures->addWidget(m_table);
    m_figures->setChildrenCollapsible(false);
    m_figures->setStretchFactor(0, 1);
    m_figures->setStretchFactor(1, 0);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_notices);
    column->addWidget(m_figures, 1);
    return right;
}

QWidget *SweepDialog::buildButtons()
{
    auto *buttons = new QWidget(this);
    auto *close = new QPushButton(tr("C&lose"), buttons);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_pick);
    row->addWidget(m_export);
    row->addStretch(1);
    row->addWidget(close);
    m_pick->setToolTip(
        tr("The plan of the chosen value, with its last run (double click in the table)"));
    m_export->setMenu(
        figureExportMenu(this,
                         {.title = tr("Export the sweep"),
                          .name = QStringLiteral("sweep"),
                          .save = [this](const QString &path, Theme theme) { saveTo(path, theme); },
                          .copy = [this] { copy(); }}));
    for (QPushButton *button : {m_pick, m_export, close})
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, [this] {
        cancel();
        QDialog::reject();
    });
    return buttons;
}

void SweepDialog::connectParts()
{
    connect(m_start, &QPushButton::clicked, this, [this] { start(); });
    connect(m_cancel, &QPushButton::clicked, this, &SweepDialog::cancel);
    connect(m_form, &SweepForm::submitted, this, [this] {
        if (m_start->isEnabled())
            start();
    });
    connect(m_runner, &SweepRunner::started, this, [this] {
        showStart();
        emit runningChanged();
    });
    connect(m_runner, &SweepRunner::progressed, this, [this] {
        refresh();
        emit progressed();
    });
    connect(m_runner, &SweepRunner::failed, this, [this](const QString &message) {
        m_last = Last::Failed;
        fail(message);
    });
    connect(m_runner, &SweepRunner::ended, this, [this] {
        if (m_last == Last::None)
            m_last = m_runner->driver()->next() ? Last::Cancelled : Last::Done;
        refresh();
        m_start->setFocus();
        emit runningChanged();
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &SweepDialog::enable);
    connect(m_table, &QTableWidget::itemActivated, this, &SweepDialog::pick);
    connect(m_pick, &QPushButton::clicked, this, &SweepDialog::pick);
    connect(&m_document, &PlanDocument::changed, this, &SweepDialog::showPlan);
    connect(&m_window, &RunController::phaseChanged, this, &SweepDialog::enable);
}

bool SweepDialog::start(const QString &range, int repeat)
{
    m_form->setWanted(range, repeat);
    return start();
}

bool SweepDialog::start()
{
    fail({});
    if (m_runner->running())
        return false;
    if (m_document.isEmpty() || m_window.busy()) {
        fail(m_start->toolTip());
        return false;
    }
    auto setup = m_form->read();
    if (!setup)
        return false;
    m_notices->setText(firstOf(setup->notices));
    m_runner->start(std::move(*setup));
    return true;
}

QString SweepDialog::problem() const
{
    for (const QString &each : {m_form->keyProblem(), m_form->valuesProblem(), m_problem->text()}) {
        if (!each.isEmpty())
            return each;
    }
    return {};
}

void SweepDialog::cancel()
{
    m_runner->cancel();
    showProgress();
}

void SweepDialog::reject()
{
    if (m_runner->running())
        cancel();
    else
        QDialog::reject();
}

bool SweepDialog::anyRuns() const
{
    return m_runner->driver() != nullptr && m_runner->driver()->measured() > 0;
}

void SweepDialog::showStart()
{
    m_last = Last::None;
    m_table->clearSelection();
    refresh();
    m_cancel->setFocus();
    const int rows = std::min(m_table->rowCount(), kRowsAtFirst);
    const int table = m_table->heightFor(rows);
    m_figures->setSizes({std::max(0, m_figures->height() - table), table});
}

void SweepDialog::refresh()
{
    if (const SweepDriver *driver = m_runner->driver()) {
        const SweepOutcome &outcome = driver->outcome();
        m_title->setText(tr("%1: over %2").arg(outcome.title, outcome.key));
        m_sentence->setText(anyRuns() ? kneeSentence(outcome) : QString());
        m_chart->setHint(m_runner->running() ? tr("The first run goes on…")
                                             : tr("No run of any value was finished."));
        m_chart->show(outcome);
        m_table->show(outcome);
        if (m_notices->text().isEmpty())
            m_notices->setText(firstOf(m_runner->notices()));
    }
    for (QLabel *label : {m_title, m_sentence, m_notices})
        label->setVisible(!label->text().isEmpty());
    showProgress();
    enable();
}

void SweepDialog::showProgress()
{
    const SweepDriver *driver = m_runner->driver();
    m_progress->setVisible(driver != nullptr);
    if (driver == nullptr)
        return;
    m_progress->setRange(0, driver->total());
    m_progress->setValue(driver->taken());
    const auto step = driver->next();
    if (m_runner->cancelled() && m_runner->running())
        m_status->setText(tr("Stopping…"));
    else if (m_runner->running() && step)
        //: %1, %2, %4, %5: numbers; %3: such as "threads=4"
        m_status->setText(tr("Round %1 of %2: running %3 (run %4 of %5)")
                              .arg(step->round)
                              .arg(driver->repeat())
                              .arg(changeOf(driver->outcome(), step->point))
                              .arg(driver->taken() + 1)
                              .arg(driver->total()));
    else if (m_last == Last::Done)
        m_status->setText(tr("Done: %1 runs.").arg(driver->taken()));
    else
        m_status->setText(tr("Stopped after %1 of %2 runs; the figures are of those.")
                              .arg(driver->taken())
                              .arg(driver->total()));
}

void SweepDialog::showPlan()
{
    if (!m_document.isEmpty())
        m_form->setPlan(m_document.plan(), m_document.usableCores());
    enable();
}

void SweepDialog::enable()
{
    const bool running = m_runner->running();
    const bool free = !running && !m_window.busy() && !m_document.isEmpty();
    m_form->setEnabled(!running);
    m_start->setEnabled(free);
    m_start->setToolTip(free || running ? QString()
                            : m_document.isEmpty()
                            ? tr("Open a plan first")
                            : tr("Another run goes on in the window: wait for its end or stop it"));
    m_cancel->setEnabled(running);
    m_pick->setEnabled(!running && m_table->chosen().has_value());
    m_export->setEnabled(anyRuns());
}

void SweepDialog::pick()
{
    const auto point = m_table->chosen();
    const SweepDriver *driver = m_runner->driver();
    if (!point || driver == nullptr || m_runner->running())
        return;
    emit pickWanted({driver->planOf(*point), m_runner->lastRun(*point)});
}

void SweepDialog::fail(const QString &message)
{
    m_problem->setStyleSheet(QStringLiteral("color: %1").arg(paletteInUse().error.name()));
    m_problem->setText(messageInLanguage(message));
    m_problem->setVisible(!message.isEmpty());
}

bool SweepDialog::saveTo(const QString &path, Theme theme)
{
    fail({});
    if (!anyRuns())
        return false;
    const SweepOutcome &outcome = m_runner->driver()->outcome();
    const auto written = isPicturePath(path)
        ? writeSweepChart(outcome, {.sizePx = kSweepPicturePx, .theme = theme}, path)
        : writeSweepReport(outcome, path);
    if (!written)
        fail(QString::fromStdString(written.error()));
    return written.ok();
}

void SweepDialog::copy()
{
    if (!anyRuns())
        return;
    const SweepOutcome &outcome = m_runner->driver()->outcome();
    const SweepChartOptions options {.sizePx = kSweepPicturePx, .theme = themeInUse()};
    QApplication::clipboard()->setImage(
        paintImage({tr("Sweep"), options.sizePx},
                   [&](QPainter &painter) { paintSweepChart(painter, outcome, options); }));
}

} // namespace brigade::app
