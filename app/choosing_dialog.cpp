#include "app/choosing_dialog.h"

#include "app/ask_path.h"
#include "app/choosing_painter.h"
#include "app/course_words.h"
#include "app/dialog_parts.h"
#include "app/message_words.h"
#include "app/metrics.h"
#include "app/theme.h"
#include "model/lesson_figures.h"
#include "model/statistics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace brigade::app {

ChoosingDialog::ChoosingDialog(model::ChoosingTree tree, RunController &window, QWidget *parent)
    : QDialog(parent)
    , m_window(window)
    , m_runs(window.options())
    , m_view(new ChoosingView(std::move(tree), this))
    , m_scroll(new QScrollArea(this))
    , m_reason(wrappedPlainLabel(this))
    , m_message(new QLabel(this))
    , m_progress(progressBar(this))
    , m_run(new QPushButton(tr("&Run the proof"), this))
{
    //: Window title: choosing between async, threads and processes
    setWindowTitle(tr("Choosing"));
    build();
    connect(m_view, &ChoosingView::chosenChanged, this, &ChoosingDialog::showState);
    connect(m_view, &ChoosingView::proofWanted, this, &ChoosingDialog::runProof);
    connect(m_view, &ChoosingView::barClicked, this, &ChoosingDialog::showRun);
    connect(&m_runs, &QuietRuns::made, this, &ChoosingDialog::take);
    connect(&m_runs, &QuietRuns::started, this, &ChoosingDialog::showState);
    connect(&m_runs, &QuietRuns::progressed, this, &ChoosingDialog::showState);
    connect(&m_runs, &QuietRuns::ended, this, &ChoosingDialog::conclude);
    connect(&m_runs, &QuietRuns::failed, m_message,
            [this](const QString &problem) { m_message->setText(messageInLanguage(problem)); });
    connect(&m_window, &RunController::phaseChanged, this, [this] {
        if (m_window.busy())
            m_runs.cancel(); // they would share the cores
        showState();
    });
    showState();
    resize(metrics::kSweepWidthPx, metrics::kSweepHeightPx);
}

void ChoosingDialog::build()
{
    auto *how = new QLabel(tr("Take a task of yours and answer the questions: click on a branch, "
                              "or press left for yes and right for no. At the end of a way, run "
                              "its proof."),
                           this);
    how->setWordWrap(true);
    m_message->setWordWrap(true);
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the tree has the keys
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy place = m_progress->sizePolicy();
    place.setRetainSizeWhenHidden(true); // or the buttons would move
    m_progress->setSizePolicy(place);
    //: On a progress bar; "run" is a noun. %v, %m: numbers, to be kept
    m_progress->setFormat(tr("run %v of %m"));
    m_progress->setAccessibleName(tr("Progress of the proof"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_run->setAutoDefault(false);
    buttons->addButton(m_run, QDialogButtonBox::ActionRole);
    QPushButton *save = buttons->addButton(tr("&Export picture…"), QDialogButtonBox::ActionRole);
    save->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(how);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_reason);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addWidget(buttons);
    connect(m_run, &QPushButton::clicked, this, &ChoosingDialog::runProof);
    connect(save, &QPushButton::clicked, this, &ChoosingDialog::askSave);
    connect(buttons, &QDialogButtonBox::rejected, this, &ChoosingDialog::reject);
    m_view->setFocus();
}

void ChoosingDialog::runProof()
{
    if (m_runs.running()) {
        m_runs.cancel();
        return;
    }
    m_proving = m_view->leaf();
    if (m_proving == nullptr || m_proving->runs.empty() || m_window.busy())
        return;
    m_message->clear();
    m_reports.clear();
    std::vector<model::Experiment> experiments;
    for (const model::LeafRun &run : m_proving->runs)
        experiments.push_back(run.run);
    m_runs.start(experiments);
}

void ChoosingDialog::take(const QString &id, const ShownRun &run)
{
    m_reports[id].push_back(model::report(run.session->trace(), run.appraisal->statistics));
    m_lastRuns[id] = run;
}

/// All runs are there, or it was stopped.
void ChoosingDialog::conclude()
{
    const model::ChoosingNode *leaf = std::exchange(m_proving, nullptr);
    if (leaf != nullptr && m_runs.cancelled()) {
        m_message->setText(tr("Stopped: nothing of it counts."));
    } else if (leaf != nullptr && m_runs.count() == m_runs.total()) {
        model::LessonFigures figures = model::figuresHere();
        for (const auto &[id, reports] : m_reports)
            figures.setRun(id, reports);
        for (const QString &id : m_runs.leftOut())
            figures.leaveOut(id);
        Proof proof;
        for (const model::LeafRun &run : leaf->runs) {
            const auto value = figures.value(run.run.id + QLatin1Char('.') + run.measure);
            proof.values.push_back(value ? std::optional(value.value()) : std::nullopt);
        }
        if (const auto holds = figures.evaluate(leaf->holds); holds)
            proof.holds = holds.value() != 0;
        m_message->setText(tr("A click on a bar shows its run in the window."));
        m_view->setProof(leaf->id, std::move(proof));
    }
    showState();
}

void ChoosingDialog::showState()
{
    const bool running = m_runs.running();
    const model::ChoosingNode *leaf = m_view->leaf();
    m_progress->setVisible(running);
    m_progress->setRange(0, std::max(1, m_runs.total()));
    m_progress->setValue(std::min(m_runs.count() + 1, m_runs.total()));
    //: Button, a verb: ends the runs
    m_run->setText(running ? tr("&Stop") : tr("&Run the proof"));
    m_run->setEnabled(running || (leaf != nullptr && !leaf->runs.empty() && !m_window.busy()));
    m_run->setToolTip(leaf == nullptr ? tr("First answer the questions down to the end of a way")
                                      : tr("The same work, done in each of the ways (Enter)"));
    showReason();
    if (m_view->picture().heading.isEmpty())
        return;
    const QRectF proof = m_view->picture().verdictBox;
    m_scroll->ensureVisible(0, static_cast<int>(proof.bottom()), 0, metrics::kPanelEdgePx);
}

void ChoosingDialog::showReason()
{
    QStringList lines;
    const model::ChoosingNode *leaf = m_view->leaf();
    if (leaf != nullptr && !leaf->runs.empty()) {
        const int cores = model::figuresHere().usableCores();
        for (const model::LeafRun &run : leaf->runs) {
            const QString words = branchWords(run.run, cores);
            if (!words.isEmpty())
                lines << QStringLiteral("%1: %2").arg(run.label, words);
        }
    }
    m_reason->setText(lines.join(QLatin1Char('\n')));
    m_reason->setVisible(!lines.isEmpty());
}

void ChoosingDialog::showRun(int run)
{
    const model::ChoosingNode *leaf = m_view->leaf();
    if (leaf == nullptr || m_runs.running())
        return;
    const auto last = m_lastRuns.find(leaf->runs[static_cast<std::size_t>(run)].run.id);
    if (last != m_lastRuns.end())
        emit runWanted(last->second);
}

QString ChoosingDialog::message() const
{
    return m_message->text();
}

bool ChoosingDialog::saveTo(const QString &path)
{
    const auto written =
        writeChoosing({m_view->tree(), m_view->proofs(), m_view->chosen()}, themeInUse(), path);
    m_message->setText(written ? tr("Written: %1").arg(path) : messageInLanguage(written.error()));
    return written.ok();
}

void ChoosingDialog::askSave()
{
    const QString path = askSavePath(this,
                                     {tr("Export the picture"), QStringLiteral("choosing.png"),
                                      tr("PNG (*.png);;SVG (*.svg);;PDF (*.pdf)")});
    if (!path.isEmpty())
        saveTo(path);
}

void ChoosingDialog::reject()
{
    m_runs.cancel();
    QDialog::reject();
}

} // namespace brigade::app
