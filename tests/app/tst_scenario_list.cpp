// The list of scenarios: which is current, and that it stays in sight.
#include "app/scenario_list.h"

#include <QTest>

using namespace brigade::app;

class TestScenarioList : public QObject
{
    Q_OBJECT
private slots:
    void theCurrentOneStaysInSight()
    {
        ScenarioList list;
        list.resize(260, 700);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        list.setCurrent(QStringLiteral("deadlock"));
        QVERIFY(list.currentItem() != nullptr);
        for (const QSize &size : {QSize(260, 120), QSize(180, 200), QSize(260, 160)}) {
            list.resize(size);
            QCoreApplication::processEvents();
            const QRect place = list.visualItemRect(list.currentItem());
            QVERIFY2(list.viewport()->rect().contains(place),
                     qPrintable(QStringLiteral("%1 to %2 of %3")
                                    .arg(place.top())
                                    .arg(place.bottom())
                                    .arg(list.viewport()->height())));
        }
    }

    void anotherNameLeavesNoneCurrent()
    {
        ScenarioList list;
        list.setCurrent(QStringLiteral("dinner"));
        QVERIFY(list.currentItem() != nullptr);
        list.setCurrent(QStringLiteral("no such scenario"));
        QVERIFY(list.currentItem() == nullptr);
    }
};

QTEST_MAIN(TestScenarioList)
#include "tst_scenario_list.moc"
