// Which moment of a run is shown when it is over, from traces that can be read.
#include "model/telling_moment.h"
#include "tests/model/trace_text.h"

#include <QTest>

#include <string>

using namespace brigade;
using brigade::testing::traceFrom;

namespace {

constexpr std::int64_t kMs = 1'000'000;

std::optional<std::int64_t> momentOf(const std::string &text)
{
    const model::Trace trace = traceFrom(text, {}, {});
    return model::tellingMoment(trace.events());
}

} // namespace

class TestTellingMoment : public QObject
{
    Q_OBJECT

private slots:
    void itIsJustBeforeTheFirstOfTheMostIsDone()
    {
        QCOMPARE(momentOf("@0 RunStarted; 1.1 @1ms #1 TaskStarted; 1.2 @2ms #2 TaskStarted;"
                          "1.3 @3ms #3 TaskStarted; 1.1 @270ms #1 TaskFinished 0;"
                          "1.2 @400ms #2 TaskFinished 0; 1.3 @500ms #3 TaskFinished 0;"
                          "@501ms RunEnded"),
                 std::optional(270 * kMs - 1));
    }

    void ofEqualOnesTheLast()
    {
        QCOMPARE(momentOf("1.1 @1ms #1 TaskStarted; 1.2 @1ms #2 TaskStarted;"
                          "1.1 @5ms #1 TaskFinished 0; 1.1 @5ms #3 TaskStarted;"
                          "1.2 @7ms #2 TaskFinished 0; 1.2 @8ms #4 TaskStarted;"
                          "1.1 @9ms #3 TaskFinished 0; 1.2 @20ms #4 TaskFinished 0"),
                 std::optional(9 * kMs - 1));
    }

    void nineOfTenAreNearlyAll()
    {
        std::string text;
        for (int i = 1; i <= 20; ++i)
            text += "1." + std::to_string(i) + " @1ms #" + std::to_string(i) + " TaskStarted;";
        for (int i = 1; i <= 20; ++i)
            text += "1." + std::to_string(i) + " @" + std::to_string(i) + "s #" + std::to_string(i)
                + " TaskFinished 0;";
        QCOMPARE(momentOf(text), std::optional(3000 * kMs - 1)); // 18 of 20 until then
    }

    void afterACrashItIsOneOfThoseThatGoOn()
    {
        const std::string crash =
            "1.1 @1ms #1 TaskStarted; 1.2 @1ms #2 TaskStarted; 2.1 @1ms #3 TaskStarted;"
            "@50ms ProcessCrashed 1 11;";
        QCOMPARE(momentOf(crash
                          + "2.1 @80ms #3 TaskFinished 0; 2.1 @81ms #1 TaskStarted;"
                            "2.1 @90ms #1 TaskFinished 0"),
                 std::optional(90 * kMs - 1));
        QCOMPARE(momentOf("1.1 @1ms #1 TaskStarted; @50ms ProcessCrashed 1 11"),
                 std::optional<std::int64_t>());
    }

    void withoutATaskThereIsNone()
    {
        QCOMPARE(momentOf("@0 RunStarted; @9ms RunEnded"), std::optional<std::int64_t>());
    }
};

QTEST_GUILESS_MAIN(TestTellingMoment)
#include "tst_telling_moment.moc"
