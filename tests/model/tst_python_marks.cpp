// Which line of the Python each thread is at, from text traces: forward and backward the same.
#include "model/python_marks.h"
#include "tests/model/trace_text.h"

#include <QTest>

#include <random>

using namespace brigade;
using namespace brigade::model;
using brigade::testing::traceFrom;
using engine::CpuStep;
using engine::SleepStep;

namespace {

constexpr std::int32_t kRoast = 0;
constexpr std::int32_t kSoup = 1;

engine::Plan plan()
{
    engine::Plan plan;
    plan.mode = engine::Mode::Pool;
    plan.tasks = {{.name = "roast", .steps = {CpuStep {5}, SleepStep {20}, CpuStep {1}}},
                  {.name = "soup",
                   .steps = {SleepStep {1}, CpuStep {2}, SleepStep {1}, CpuStep {2}, SleepStep {1},
                             CpuStep {2}}}};
    return plan;
}

/// Thread 1 makes a roast, then a soup up to its fourth step; thread 2 a roast and dies in it.
const std::string kService = R"(
    @-20 ProcessSpawned 1 4242; @-10 ProcessReady 1
    1.0 @-8 ThreadStarted 1; 1.1 @-6 ThreadStarted 2; 1.2 @-5 ThreadStarted 2; @0 RunStarted
    1.1 @10 #1 TaskStarted 0 1; 1.1 @10 #1 StepStarted 0 0
    1.2 @12 #2 TaskStarted 0 1; 1.2 @13 #2 StepStarted 0 0
    1.1 @15 #1 StepFinished 0 0; 1.1 @16 #1 StepStarted 1 2; 1.1 @17 #1 BlockBegin 0
    1.1 @37 #1 BlockEnd 0; 1.1 @38 #1 StepFinished 1 2; 1.1 @39 #1 StepStarted 2 0
    1.1 @40 #1 StepFinished 2 0; 1.1 @42 #1 TaskFinished 0
    1.1 @50 #3 TaskStarted 1 1; 1.1 @50 #3 StepStarted 0 2; 1.1 @51 #3 StepFinished 0 2
    1.1 @51 #3 StepStarted 1 0; 1.1 @53 #3 StepFinished 1 0
    1.1 @53 #3 StepStarted 2 2; 1.1 @54 #3 StepFinished 2 2; 1.1 @54 #3 StepStarted 3 0
    @60 ProcessCrashed 1 11)";

/// "1 at time.sleep(0.02) since 16" for each mark.
QStringList marksAt(Restaurant &restaurant, const PythonListing &listing, std::int64_t timeNs)
{
    QStringList words;
    for (const PythonMark &mark : pythonMarks(restaurant.at(timeNs), listing))
        words << QStringLiteral("%1 at %2 since %3")
                     .arg(static_cast<std::uint32_t>(mark.thread.thread))
                     .arg(listing.lines()[mark.line].text.trimmed())
                     .arg(mark.sinceNs);
    return words;
}

struct Moment
{
    std::int64_t timeNs;
    QStringList marks;
};

const std::vector<Moment> &moments()
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    static const std::vector<Moment> kMoments {
        {-7, {}},
        {9, {}},
        {12, {s("1 at compute(ms=5) since 10"), s("2 at compute(ms=5) since 12")}},
        {14, {s("1 at compute(ms=5) since 10"), s("2 at compute(ms=5) since 13")}},
        {15, {s("2 at compute(ms=5) since 13"), s("1 at time.sleep(0.02) since 15")}},
        {30, {s("2 at compute(ms=5) since 13"), s("1 at time.sleep(0.02) since 16")}},
        {39, {s("2 at compute(ms=5) since 13"), s("1 at compute(ms=1) since 39")}},
        {41, {s("2 at compute(ms=5) since 13"), s("1 at compute(ms=1) since 40")}},
        {45, {s("2 at compute(ms=5) since 13")}},
        {50, {s("2 at compute(ms=5) since 13"), s("1 at time.sleep(0.001) since 50")}},
        {52, {s("2 at compute(ms=5) since 13"), s("1 at compute(ms=2) since 51")}},
        {59, {s("2 at compute(ms=5) since 13"), s("1 at compute(ms=2) since 54")}},
        {60, {}}};
    return kMoments;
}

} // namespace

class TestPythonMarks : public QObject
{
    Q_OBJECT

private slots:
    void everyMomentHasItsLinesForwardAndBackward()
    {
        const Trace trace = traceFrom(kService, plan());
        const PythonListing listing = pythonProgram(plan(), Vocabulary::Computer);
        Restaurant restaurant(trace);
        for (const Moment &moment : moments())
            QCOMPARE(marksAt(restaurant, listing, moment.timeNs), moment.marks);
        for (auto moment = moments().rbegin(); moment != moments().rend(); ++moment)
            QCOMPARE(marksAt(restaurant, listing, moment->timeNs), moment->marks);
    }

    void aLoopKnowsItsTurn()
    {
        const Trace trace = traceFrom(kService, plan());
        const PythonListing listing = pythonTask(plan(), kSoup, Vocabulary::Computer);
        Restaurant restaurant(trace);
        const auto marks = pythonMarks(restaurant.at(55), listing);
        QCOMPARE(marks.size(), std::size_t {1}); // the roast is not listed
        QCOMPARE(marks[0].place, (PlanPlace {kSoup, 3}));
        QCOMPARE(turnOf(listing.lines()[marks[0].line], marks[0].place.step), 2);
    }

    void anotherOrderBeginsAtItsFirstStep()
    {
        ThreadNow thread;
        QVERIFY(!placeOf(thread));
        thread.taskKind = kRoast;
        QCOMPARE(placeOf(thread), std::optional(PlanPlace {kRoast, 0}));
        thread.stepsDone = 2;
        QCOMPARE(placeOf(thread), std::optional(PlanPlace {kRoast, 2}));
        thread.step = 1;
        QCOMPARE(placeOf(thread), std::optional(PlanPlace {kRoast, 1}));
    }

    void tasksAreTheSameWhateverTheSlidersSay()
    {
        engine::Plan other = plan();
        other.threads = 17;
        other.tasks[0].count = 30;
        QVERIFY(sameTasks(plan(), other));
        other.tasks[0].steps.emplace_back(SleepStep {1});
        QVERIFY(!sameTasks(plan(), other));
        other = plan();
        other.tasks.pop_back();
        QVERIFY(!sameTasks(plan(), other));
    }

    /// What a recording cut short or disturbed may hold: never a line that is not there.
    void nonsenseMarksNoLineThatIsNotThere()
    {
        std::mt19937 random(3);
        const PythonListing listing = pythonProgram(plan(), Vocabulary::Computer);
        std::string text = "1.1 @-6 ThreadStarted 2;";
        for (int i = 0; i < 2000; ++i) {
            const char *kinds[] = {"TaskStarted", "TaskFinished", "StepStarted", "StepFinished"};
            text += "1.1 @" + std::to_string(i) + " #1 " + kinds[random() % 4] + ' '
                + std::to_string(static_cast<int>(random() % 12) - 3) + ";";
        }
        const Trace trace = traceFrom(text, plan());
        Restaurant restaurant(trace);
        for (int i = 0; i < 2000; ++i) {
            for (const PythonMark &mark : pythonMarks(restaurant.at(i), listing))
                QVERIFY(mark.line < listing.lines().size());
        }
    }
};

QTEST_GUILESS_MAIN(TestPythonMarks)
#include "tst_python_marks.moc"
