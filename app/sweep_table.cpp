#include "app/sweep_table.h"

#include "app/metrics.h"
#include "app/summary.h"

#include <QHeaderView>
#include <QLocale>

namespace brigade::app {

namespace {

constexpr int kSweepColumns = 8;

QString rateText(double perSecond)
{
    return QLocale().toString(perSecond, 'f', perSecond < 100 ? 1 : 0);
}

QString figureText(double figure, model::SweepMeasure measure)
{
    return measure == model::SweepMeasure::Makespan ? secondsText(figure) : rateText(figure);
}

/// What stands in the row of a value without a run that counts.
QString runsText(const model::SweepPoint &point)
{
    const QString runs = QString::number(point.runs.size());
    return point.unfinished == 0
        ? runs
        //: %1: a count of runs; %2: how many more did not finish
        : SweepTable::tr("%1 (%2 unfinished)").arg(runs).arg(point.unfinished);
}

QStringList cellsOf(const model::SweepPoint &point, model::SweepMeasure measure)
{
    QStringList cells {point.value, runsText(point)};
    if (point.runs.empty())
        return cells;
    const model::Spread spread = model::spreadOf(point, model::figureOf(measure));
    const double ideal = model::spreadOf(point, model::idealOf(measure)).median;
    const bool makespan = measure == model::SweepMeasure::Makespan;
    cells << figureText(spread.median, measure) << figureText(spread.min, measure)
          << figureText(spread.max, measure)
          << (ideal > 0 ? figureText(ideal, measure) : QStringLiteral("–"));
    cells << (makespan ? rateText(model::spreadOf(point, &model::SweepRun::throughputPerS).median)
                       : secondsText(model::spreadOf(point, &model::SweepRun::makespanS).median));
    cells << secondsText(model::spreadOf(point, &model::SweepRun::latencyP99S).median);
    return cells;
}

} // namespace

SweepTable::SweepTable(QWidget *parent)
    : QTableWidget(parent)
{
    setColumnCount(kSweepColumns);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setAccessibleName(tr("Figures of the sweep"));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {0, 1})
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + metrics::kLineGapPx);
    showHeader({});
}

void SweepTable::showHeader(const SweepOutcome &outcome)
{
    const bool makespan = outcome.measure == model::SweepMeasure::Makespan;
    //: Heads of narrow columns: keep them short
    setHorizontalHeaderLabels({outcome.key.isEmpty() ? tr("Value") : outcome.key, tr("Runs"),
                               //: "Median", "Least", "Most": of the runs of one value
                               tr("Median"), tr("Least"), tr("Most"), tr("Ideal"),
                               //: Head of a narrow column: tasks done per second
                               makespan ? tr("Tasks/s") : tr("Makespan"), tr("p99")});
    const QString what =
        makespan ? tr("Makespan of the runs of this value") : tr("Tasks done per second");
    for (int column = 2; column < 5; ++column)
        horizontalHeaderItem(column)->setToolTip(what);
    horizontalHeaderItem(kSweepColumns - 1)
        ->setToolTip(tr("Latency: 99 % of the tasks were done within this time"));
    horizontalHeaderItem(5)->setToolTip(
        makespan ? tr("Predicted: the longest task, or the CPU work on all cores without a GIL")
                 : tr("Predicted: what all cores could do, and no more than arrives"));
}

void SweepTable::show(const SweepOutcome &outcome)
{
    showHeader(outcome);
    setRowCount(static_cast<int>(outcome.points.size()));
    const model::Knee knee = model::kneeOf(outcome.points, outcome.measure);
    for (int row = 0; row < rowCount(); ++row) {
        const auto point = static_cast<std::size_t>(row);
        const bool isKnee = knee.verdict == model::KneeVerdict::Found && knee.point == point;
        showRow(row, cellsOf(outcome.points[point], outcome.measure),
                isKnee ? RowIs::Knee : RowIs::Plain);
    }
}

void SweepTable::showRow(int row, const QStringList &cells, RowIs is)
{
    for (int column = 0; column < columnCount(); ++column) {
        auto *cell = new QTableWidgetItem(column < cells.size() ? cells[column] : QString());
        cell->setTextAlignment(Qt::AlignCenter);
        QFont bold = font();
        bold.setBold(is == RowIs::Knee);
        cell->setFont(bold);
        if (is == RowIs::Knee)
            cell->setToolTip(tr("The knee"));
        setItem(row, column, cell);
    }
}

int SweepTable::heightFor(int rows) const
{
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize()
        + 2 * frameWidth();
}

std::optional<std::size_t> SweepTable::chosen() const
{
    const auto rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt
                          : std::optional(static_cast<std::size_t>(rows.front().row()));
}

} // namespace brigade::app
