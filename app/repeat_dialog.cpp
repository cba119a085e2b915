#include "app/repeat_dialog.h"

#include "app/counter_histogram.h"
#include "app/dialog_parts.h"
#include "app/histogram_chart.h"
#include "app/message_words.h"
#include "app/metrics.h"
#include "app/picture_file.h"
#include "app/repeat_report.h"
#include "app/theme.h"
#include "app/whole_file.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace brigade::app {

namespace {

constexpr QSize kHistogramPx {1000, 600};
constexpr int kRunsAtFirst = 100;

} // namespace

/// The histogram as it grows, or a sentence while there is none.
class HistogramView : public QWidget
{
public:
    using QWidget::QWidget;

    void show(const QJsonObject &histograms, const QString &instead)
    {
        m_histograms = histograms;
        m_instead = instead;
        setAccessibleDescription(histogramText(histograms));
        update();
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {metrics::kPreviewWidthPx / 2, metrics::kPreviewHeightPx / 2};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintHistograms(painter, m_histograms, {.sizePx = size(), .theme = themeInUse()});
        const int pad = metrics::kMarginPx;
        painter.setPen(paletteInUse().mutedText);
        if (m_histograms.isEmpty())
            painter.drawText(rect().adjusted(pad, pad, -pad, -pad),
                             Qt::AlignCenter | Qt::TextWordWrap, m_instead);
    }

private:
    QJsonObject m_histograms;
    QString m_instead;
};

RepeatDialog::RepeatDialog(const Subjects &subjects, QWidget *parent)
    : QDialog(parent)
    , m_document(subjects.document)
    , m_window(subjects.controller)
    , m_runner(new RepeatRunner(subjects.controller.options(), this))
    , m_runs(new QSpinBox(this))
    , m_start(new QPushButton(this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
    , m_export(new QPushButton(tr("&Export"), this))
    , m_progress(progressBar(this))
    , m_title(wrappedPlainLabel(this))
    , m_status(wrappedPlainLabel(this))
    , m_view(new HistogramView(this))
{
    setWindowTitle(tr("Run many times"));
    build();
    connect(m_runs, &QSpinBox::valueChanged, this, &RepeatDialog::enable);
    connect(m_start, &QPushButton::clicked, this, &RepeatDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &RepeatDialog::cancel);
    for (const auto signal : {&RepeatRunner::started, &RepeatRunner::ended}) {
        connect(m_runner, signal, this, [this] {
            refresh();
            emit runningChanged();
        });
    }
    connect(m_runner, &RepeatRunner::progressed, this, [this] {
        refresh();
        emit progressed();
    });
    connect(m_runner, &RepeatRunner::failed, this,
            [this](const QString &message) { m_problem = messageInLanguage(message); });
    connect(&m_document, &PlanDocument::changed, this, &RepeatDialog::enable);
    connect(&m_window, &RunController::phaseChanged, this, &RepeatDialog::enable);
    setRuns(kRunsAtFirst);
    refresh();
    resize(metrics::kStepWidthPx, metrics::kStepHeightPx);
}

RepeatDialog::~RepeatDialog() = default;

void RepeatDialog::build()
{
    m_runs->setRange(2, kMostRepeats);
    //: A plural noun: how many runs there are to be
    auto *runsLabel = new QLabel(tr("&Runs:"), this);
    runsLabel->setBuddy(m_runs);
    m_start->setDefault(true);
    m_cancel->setToolTip(tr("The figures so far stay (Esc)"));
    m_export->setMenu(
        figureExportMenu(this,
                         {.title = tr("Export the histogram"),
                          .name = QStringLiteral("runs"),
                          .save = [this](const QString &path, Theme theme) { saveTo(path, theme); },
                          .copy = [this] { copy(); }}));
    m_progress->setAccessibleName(tr("Progress of the runs"));
    m_view->setAccessibleName(tr("Histogram of the results"));
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *close = new QPushButton(tr("C&lose"), this);
    for (QPushButton *button : {m_cancel, m_export, close})
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, [this] {
        cancel();
        QDialog::reject();
    });
    auto *top = new QHBoxLayout;
    top->addWidget(runsLabel);
    top->addWidget(m_runs);
    top->addWidget(m_start);
    top->addWidget(m_cancel);
    top->addWidget(m_progress, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_export);
    bottom->addStretch(1);
    bottom->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addLayout(top);
    column->addWidget(m_status);
    column->addWidget(m_view, 1);
    column->addLayout(bottom);
}

void RepeatDialog::setRuns(int runs)
{
    m_runs->setValue(runs);
}

bool RepeatDialog::start()
{
    if (m_runner->running())
        return false;
    m_problem.clear();
    if (m_document.isEmpty() || m_window.busy()) {
        m_problem = m_start->toolTip();
        refresh();
        return false;
    }
    m_runner->start(m_document.plan(), m_runs->value());
    m_cancel->setFocus();
    return true;
}

void RepeatDialog::cancel()
{
    m_runner->cancel();
    refresh();
}

void RepeatDialog::reject()
{
    if (m_runner->running())
        cancel();
    else
        QDialog::reject();
}

QString RepeatDialog::status() const
{
    const auto done = static_cast<int>(m_runner->reports().size());
    const int wanted = m_runner->wanted();
    if (!m_problem.isEmpty())
        return m_problem;
    if (m_runner->running())
        //: "Run" is a noun. %1, %2: numbers
        return tr("Run %1 of %2 goes on").arg(done + 1).arg(wanted);
    if (wanted == 0)
        return tr("Each run is a real one, with processes and threads of its own; nothing is drawn "
                  "meanwhile.");
    return done == wanted ? tr("Done: %1 runs.").arg(done)
                          : tr("Stopped after %1 of %2 runs.").arg(done).arg(wanted);
}

void RepeatDialog::refresh()
{
    const auto &reports = m_runner->reports();
    m_histograms = counterHistograms(reports);
    m_title->setText(QString::fromStdString(reports.empty() && !m_document.isEmpty()
                                                ? m_document.plan().title
                                                : m_runner->plan().title));
    m_status->setText(status());
    m_progress->setRange(0, std::max(1, m_runner->wanted()));
    m_progress->setValue(static_cast<int>(reports.size()));
    m_view->show(m_histograms,
                 reports.empty()
                     ? tr("How often the counters came out how is drawn here: a race loses "
                          "another number of updates in every run.")
                     : tr("No task of this plan increments a shared variable: there is nothing to "
                          "count. Try race-two or race-many."));
    enable();
}

void RepeatDialog::enable()
{
    const bool running = m_runner->running();
    const bool free = !running && !m_window.busy() && !m_document.isEmpty();
    //: Button; "run" is a verb. %1: a number, at least 2
    m_start->setText(tr("Run %1 &times").arg(m_runs->value()));
    m_start->setEnabled(free);
    m_start->setToolTip(free || running ? QString()
                            : m_document.isEmpty()
                            ? tr("Open a plan first")
                            : tr("Another run goes on in the window: wait for its end or stop it"));
    m_runs->setEnabled(!running);
    m_cancel->setEnabled(running);
    m_export->setEnabled(!m_runner->reports().empty());
}

bool RepeatDialog::saveTo(const QString &path, Theme theme)
{
    const auto &reports = m_runner->reports();
    if (reports.empty())
        return false;
    const QString title = m_title->text();
    const auto written = isPicturePath(path)
        ? writeHistograms(m_histograms, {kHistogramPx, theme, title}, path)
        : writeWhole(path,
                     path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)
                         ? counterTable(reports)
                         : QJsonDocument(repeatReport(reports)).toJson());
    m_problem = written ? QString() : messageInLanguage(written.error());
    refresh();
    return written.ok();
}

void RepeatDialog::copy()
{
    QApplication::clipboard()->setImage(
        paintImage({windowTitle(), kHistogramPx}, [this](QPainter &painter) {
            paintHistograms(painter, m_histograms, {kHistogramPx, themeInUse(), m_title->text()});
        }));
}

} // namespace brigade::app
