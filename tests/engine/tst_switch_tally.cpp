#include "engine/switch_tally.h"

#include <QTest>

#include <array>

using brigade::engine::SwitchTally;

class TestSwitchTally : public QObject
{
    Q_OBJECT

private slots:
    void threadsAreSummed()
    {
        SwitchTally tally;
        tally.note(10, 5);
        tally.note(11, 7);
        tally.note(10, 6);
        QCOMPARE(tally.total(), 13);
    }

    void endedThreadsStayInTheSum()
    {
        SwitchTally tally;
        tally.note(10, 5);
        tally.note(11, 7);
        tally.keepOnly(std::array {std::int64_t {11}});
        QCOMPARE(tally.total(), 12);
        tally.note(11, 8);
        QCOMPARE(tally.total(), 13);
    }

    void reusedNumberIsANewThread()
    {
        SwitchTally tally;
        tally.note(10, 5);
        tally.note(10, 2);
        QCOMPARE(tally.total(), 7);
        tally.keepOnly({});
        tally.note(10, 1);
        QCOMPARE(tally.total(), 8);
    }
};

QTEST_GUILESS_MAIN(TestSwitchTally)
#include "tst_switch_tally.moc"
