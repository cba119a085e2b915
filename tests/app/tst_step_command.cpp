// `brigade-cli step` and `run --deadlock`, called as a user would.
#include "tests/app/cli_probe.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using brigade::app::test::cli;
using brigade::app::test::jsonOf;
using brigade::app::test::Outcome;

namespace {

const QByteArray kTwo = R"({ "brigade": 1, "mode": "threads", "tasks": [
  { "name": "adder", "count": 2, "steps": [{ "increment": { "variable": "counter" } }] } ] })";

} // namespace

class TestStepCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(brigade::app::test::write(path("two.json"), kTwo));
    }

    void theChoicesAreWhatHappens()
    {
        const Outcome lost = cli(
            {"step", path("two.json"), "--choices", "1 2 1 1 2 2", "--report", path("lost.json")});
        QCOMPARE(lost.status, 0);
        QVERIFY2(lost.out.contains("counter = 1; updates lost: 1"), qPrintable(lost.out));
        QVERIFY(lost.out.contains("thread 2 (adder): has finished"));
        const QJsonObject report = jsonOf(path("lost.json"));
        QCOMPARE(report["choices"].toString(), QString("1 2 1 1 2 2"));
        QCOMPARE(report["lost_updates"].toInt(), 1);
        QCOMPARE(report["values"].toObject()["counter"].toInt(), 1);
        QVERIFY(report["over"].toBool() && !report["deadlock"].toBool());
        const Outcome whole = cli({"step", path("two.json"), "--choices", "111222"});
        QVERIFY(whole.out.contains("counter = 2; updates lost: 0"));
    }

    void noChoicesIsTheStart()
    {
        const Outcome start = cli({"step", path("two.json")});
        QCOMPARE(start.status, 0);
        QVERIFY(start.out.startsWith("moves: 0\n"));
        QVERIFY(start.out.contains("thread 1 (adder): may move"));
    }

    void allInterleavingsAreCounted()
    {
        const Outcome all =
            cli({"step", path("two.json"), "--explore", "--report", path("all.json")});
        QCOMPARE(all.status, 0);
        const QJsonObject report = jsonOf(path("all.json"));
        QCOMPARE(report["interleavings"].toInt(), 20);
        QVERIFY(report["complete"].toBool());
        int lost = 0;
        for (const auto &outcome : report["outcomes"].toArray()) {
            if (outcome.toObject()["end"].toString() == "lost")
                lost += outcome.toObject()["count"].toInt();
        }
        QCOMPARE(lost, 18);
        const Outcome locked = cli({"step", path("two.json"), "--set",
                                    "tasks.adder.steps.0.increment.sync=lock", "--explore"});
        if (locked.status != 2) // where --set reaches into steps
            QVERIFY2(!locked.out.contains("lost"), qPrintable(locked.out));
    }

    void aDeadlockIsSaidAndIsStatusOne()
    {
        const Outcome stuck = cli({"step", "@deadlock", "--choices", "1 2 1 2 1 2"});
        QVERIFY2(stuck.status == 1 || stuck.status == 2, qPrintable(stuck.err));
        QVERIFY2(stuck.out.contains("deadlock: thread 1 holds 'salt' and waits for 'pepper'"),
                 qPrintable(stuck.out + stuck.err));
    }

    void wrongInputIsOneLineAndStatusTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("names");
        QTest::newRow("no plan") << QStringList {"step"} << "PLAN";
        QTest::newRow("no file") << QStringList {"step", path("none.json")} << "none.json";
        QTest::newRow("letters") << QStringList {"step", path("two.json"), "--choices", "1 x"}
                                 << "--choices";
        QTest::newRow("too large") << QStringList {"step", "@race-many"} << "moments";
        QTest::newRow("processes") << QStringList {"step", "@race-processes"} << "processes";
        QTest::newRow("not of step")
            << QStringList {"step", path("two.json"), "--repeat", "3"} << "--repeat";
        QTest::newRow("cannot be moved")
            << QStringList {"step", path("two.json"), "--choices", "1 1 1 1"} << "choice 4";
        QTest::newRow("nobody") << QStringList {"step", path("two.json"), "--choices", "1 7"}
                                << "choice 2";
        QTest::newRow("report") << QStringList {"step", path("two.json"), "--report",
                                                path("no/where.json")}
                                << "where.json";
    }
    void wrongInputIsOneLineAndStatusTwo()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, names);
        const Outcome outcome = cli(words);
        QCOMPARE(outcome.status, 2);
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY2(outcome.err.contains(names), qPrintable(outcome.err));
    }

    /// The report says who was dismissed; the others have finished.
    void aDeadlockOpensByDismissingOne()
    {
        const Outcome dismissed = cli({"run", "@deadlock", "--quiet", "--deadlock", "dismiss",
                                       "--report", path("dismissed.json")});
        QCOMPARE(dismissed.status, 1); // one task has failed
        const QJsonObject report = jsonOf(path("dismissed.json"));
        const QJsonArray ring = report["deadlock"].toArray();
        QCOMPARE(ring.size(), 2);
        QVERIFY(ring[0].toObject()["dismissed"].toBool());
        QVERIFY(!ring[1].toObject()["dismissed"].toBool());
        QCOMPARE(report["tasks"].toObject()["failed"].toInt(), 1);
        QCOMPARE(report["tasks"].toObject()["done"].toInt(), 2);
        QVERIFY(dismissed.out.contains("was dismissed"));
        const Outcome failed =
            cli({"run", "@deadlock", "--quiet", "--report", path("failed.json")});
        QCOMPARE(failed.status, 1);
        QCOMPARE(jsonOf(path("failed.json"))["tasks"].toObject()["failed"].toInt(), 2);
        QCOMPARE(cli({"run", "@deadlock", "--deadlock", "pray"}).status, 2);
    }

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestStepCommand)
#include "tst_step_command.moc"
