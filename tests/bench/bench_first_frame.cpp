// How long until the window has drawn its first frame, from the start of its program: beside an
// empty window with one chart, in turn, each in a process of its own. Budget: 300 ms, or twice the
// empty one's. By hand, on a quiet machine.
//     bench_first_frame             measures
//     bench_first_frame --window    shows the one, says so on stdout, and ends
#include "app/main_window.h"
#include "app/street_view.h"
#include "tests/bench/cpu_time.h"
#include "tests/bench/noise.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QElapsedTimer>
#include <QLineSeries>
#include <QMainWindow>
#include <QProcess>
#include <QTimer>

#include <cstdio>
#include <cstring>

using namespace brigade;

namespace {

constexpr int kRounds = 9;
constexpr int kTries = 3;
constexpr double kBudgetMs = 300;

/// Ends the program once the widget has painted.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget &widget) { widget.installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            QTimer::singleShot(0, [] {
                std::puts("drawn");
                std::fflush(stdout);
                QCoreApplication::exit(0);
            });
        }
        return QObject::eventFilter(watched, event);
    }
};

int showWindow()
{
    app::MainWindow window(app::WindowMemory::Forget, {});
    window.open(QStringLiteral("@dinner"));
    const FirstPaint paint(window.street());
    window.show();
    return QApplication::exec();
}

int showEmpty()
{
    auto *series = new QLineSeries;
    for (int i = 0; i < 200; ++i)
        series->append(i, i % 7);
    auto *chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    QMainWindow window;
    auto *view = new QChartView(chart);
    window.setCentralWidget(view);
    window.resize(1360, 860);
    const FirstPaint paint(*view->viewport());
    window.show();
    return QApplication::exec();
}

double millisecondsOf(const char *what)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(what)});
    process.waitForReadyRead();
    const auto spentNs = static_cast<double>(timer.nsecsElapsed());
    process.waitForFinished();
    return spentNs / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (argc > 1)
        return std::strcmp(argv[1], "--window") == 0 ? showWindow() : showEmpty();
    std::vector<double> window;
    std::vector<double> empty;
    const double share = bench::quietly(kTries, [&] {
        window.clear();
        empty.clear();
        for (int i = 0; i < kRounds; ++i) {
            window.push_back(millisecondsOf("--window"));
            empty.push_back(millisecondsOf("--empty"));
        }
    });
    const double ours = bench::medianOf(window);
    const double theirs = bench::medianOf(empty);
    const auto verdict = bench::judge(ours <= kBudgetMs || ours <= 2 * theirs, share);
    std::printf("%s  first frame after %.0f ms (budget %.0f ms, or twice the %.0f ms of an empty "
                "window with a chart); others took %.1f %%\n",
                bench::word(verdict), ours, kBudgetMs, theirs, share * 100);
    return verdict == bench::Verdict::Fail ? 1 : 0;
}
