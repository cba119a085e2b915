#include "app/compare_view.h"

#include "app/format_time.h"
#include "app/metrics.h"
#include "app/picture_words.h"
#include "app/theme.h"
#include "app/time_window.h"
#include "app/timeline_painter.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPainter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace brigade::app {

namespace {

QString nameOf(const PastRun &run)
{
    //: "Run" is a noun. %1: its number; %2: title of its plan
    return CompareDialog::tr("Run %1: %2").arg(run.number).arg(run.title);
}

struct ComparedFigure
{
    QString name;
    double one = 0;
    double other = 0;
    enum class Unit : std::uint8_t { Seconds, Number } unit = Unit::Number;
};

std::vector<ComparedFigure> figuresOf(const PastRunPair &runs, model::Vocabulary vocabulary)
{
    const model::Statistics &one = runs[0]->statistics();
    const model::Statistics &other = runs[1]->statistics();
    const QString gil = model::word(model::Term::Gil, vocabulary);
    using Unit = ComparedFigure::Unit;
    const auto number = [](std::uint64_t value) { return static_cast<double>(value); };
    return {
        //: Row of a table: the time from the start to the end of the last task
        {CompareDialog::tr("Makespan"), one.makespanS, other.makespanS, Unit::Seconds},
        {CompareDialog::tr("Ideal"), one.idealS, other.idealS, Unit::Seconds},
        {CompareDialog::tr("Speed-up"), one.speedup, other.speedup, Unit::Number},
        {CompareDialog::tr("CPU work"), one.workS, other.workS, Unit::Seconds},
        {CompareDialog::tr("Done per second"), one.throughputPerS, other.throughputPerS,
         Unit::Number},
        {CompareDialog::tr("Latency, 50 %"), one.latencyS.p50, other.latencyS.p50, Unit::Seconds},
        {CompareDialog::tr("Latency, 99 %"), one.latencyS.p99, other.latencyS.p99, Unit::Seconds},
        //: Row of a table. %1: "GIL" or "bathroom"
        {CompareDialog::tr("Waiting for the %1").arg(gil), one.gilWaitS, other.gilWaitS,
         Unit::Seconds},
        //: Row of a table: how often it changed hands. %1: "GIL" or "bathroom"
        {CompareDialog::tr("Hand-overs of the %1").arg(gil), number(one.gilSwitches),
         number(other.gilSwitches), Unit::Number},
        {CompareDialog::tr("Context switches"), number(one.contextSwitches),
         number(other.contextSwitches), Unit::Number}};
}

QString valueText(double value, ComparedFigure::Unit unit)
{
    if (unit == ComparedFigure::Unit::Seconds)
        return formatDuration(std::llround(value * 1e9));
    return QLocale().toString(value, 'f', value == std::floor(value) ? 0 : 2);
}

QTableWidget *tableOf(const PastRunPair &runs, model::Vocabulary vocabulary, QWidget *parent)
{
    const auto figures = figuresOf(runs, vocabulary);
    auto *table = new QTableWidget(static_cast<int>(figures.size()), 3, parent);
    table->setHorizontalHeaderLabels(
        //: Head of a column: the second run's figure divided by the first one's
        {nameOf(*runs[0]), nameOf(*runs[1]), CompareDialog::tr("Second to first")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setAccessibleName(CompareDialog::tr("Figures of both runs"));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setWordWrap(false);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height()
                                                   + metrics::kLineGapPx);
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (int row = 0; row < table->rowCount(); ++row) {
        const ComparedFigure &figure = figures[static_cast<std::size_t>(row)];
        table->setVerticalHeaderItem(row, new QTableWidgetItem(figure.name));
        const QString ratio = figure.one > 0
            ? QStringLiteral("× %1").arg(QLocale().toString(figure.other / figure.one, 'f', 2))
            : QStringLiteral("–");
        int column = 0;
        for (const QString &text :
             {valueText(figure.one, figure.unit), valueText(figure.other, figure.unit), ratio}) {
            auto *item = new QTableWidgetItem(text);
            item->setTextAlignment(Qt::AlignCenter);
            table->setItem(row, column++, item);
        }
    }
    // All rows, no more: the rest of the dialog is the timelines'.
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
                          + table->verticalHeader()->length() + 2 * table->frameWidth());
    return table;
}

} // namespace

CompareView::CompareView(PastRunPair runs, model::Vocabulary vocabulary, QWidget *parent)
    : QWidget(parent)
    , m_runs(std::move(runs))
    , m_vocabulary(vocabulary)
{
    setAccessibleName(tr("Timelines of both runs"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize CompareView::sizeHint() const
{
    return {metrics::kCompareWidthPx, 2 * metrics::kTimelineHeightPx};
}

void CompareView::layOut()
{
    const std::int64_t end =
        std::max({kShortestWindowNs, m_runs[0]->shown.session->timeline().endNs(),
                  m_runs[1]->shown.session->timeline().endNs()});
    const auto lay = [&](std::size_t i, int plotLeftPx) {
        const TimelineRequest request {
            .beginNs = 0,
            .endNs = end,
            .sizePx = QSize(width(), height() / 2),
            .font = font(),
            .title = nameOf(*m_runs[i]),
            .result = {valueText(m_runs[i]->statistics().makespanS, ComparedFigure::Unit::Seconds)},
            .words = pictureWords(m_vocabulary),
            .plotLeftPx = plotLeftPx};
        m_layouts[i] = layoutTimeline(
            {m_runs[i]->trace(), m_runs[i]->shown.session->timeline(), *m_runs[i]->shown.taskNames},
            request);
        return m_layouts[i].plot.left();
    };
    // Names of lanes need more room in one than in the other.
    const int left = std::max(lay(0, 0), lay(1, 0));
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (m_layouts[i].plot.left() != left)
            lay(i, left);
    }
}

void CompareView::draw(QPainter &painter)
{
    layOut();
    const Palette &colours = paletteInUse();
    painter.fillRect(rect(), colours.background);
    const int half = height() / 2;
    for (const TimelineLayout &layout : m_layouts) {
        paintTimeline(painter, layout, colours);
        painter.translate(0, half);
    }
}

void CompareView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_picture.paint(painter, size(), paletteInUse().background, [this](QPainter &to) { draw(to); });
}

void CompareView::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        m_picture.forget();
        break;
    default: // such as another window in front
        break;
    }
    QWidget::changeEvent(event);
}

CompareDialog::CompareDialog(const PastRunPair &runs, model::Vocabulary vocabulary, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Two runs on one time axis"));
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new CompareView(runs, vocabulary, this), 1);
    column->addWidget(tableOf(runs, vocabulary, this));
    column->addWidget(close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(metrics::kCompareWidthPx, metrics::kCompareHeightPx);
}

} // namespace brigade::app
