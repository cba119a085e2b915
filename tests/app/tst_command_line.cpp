#include "app/command_line.h"
#include "app/progress_line.h"
#include "app/repeat_report.h"
#include "app/summary.h"
#include "model/statistics.h"
#include "tests/app/cli_probe.h"

#include <QTemporaryDir>
#include <QTest>

using namespace brigade;
using namespace brigade::app;
using namespace brigade::app::test;

class CommandLineTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void everyOptionIsUnderstood();
    void valuesMayStandBehindAnEqualsSign();
    void wrongWordsAreOneLineAndStatusTwo_data();
    void wrongWordsAreOneLineAndStatusTwo();
    void helpAndVersionEverywhere();

    void checkTellsValidFromInvalid();
    void scenariosAreListedOneALine();

    void anOldFileSurvivesAnError();

    void dinnerRunsEndToEnd();
    void repeatGivesRunsAndMedians();
    void aLostTaskIsStatusOne();
    void aStoppedRunIsKept();

    void mediansAreOfEveryFigure();
    void progressCountsTasksAndSwitches();
    void aRunThatLostATaskIsUnfinished();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QTemporaryDir m_folder;
};

void CommandLineTest::everyOptionIsUnderstood()
{
    const QStringList words =
        QStringLiteral("run @dinner --set threads=8 --set gil.enabled=false --report r.json "
                       "--trace t.json --record x.brigade --timeline a/b.SVG --by core --size "
                       "800x600 --theme dark --repeat 5 --quiet --switches gaps")
            .split(QLatin1Char(' '));
    const auto line = parseCommandLine(words);
    QVERIFY2(line.ok(), line ? "" : line.error().c_str());
    QCOMPARE(line.value().command, Command::Run);
    QCOMPARE(line.value().input, QStringLiteral("@dinner"));
    QCOMPARE(line.value().settings,
             QStringList({QStringLiteral("threads=8"), QStringLiteral("gil.enabled=false")}));
    QCOMPARE(line.value().outputs.report, QStringLiteral("r.json"));
    QCOMPARE(line.value().outputs.trace, QStringLiteral("t.json"));
    QCOMPARE(line.value().outputs.record, QStringLiteral("x.brigade"));
    QCOMPARE(line.value().outputs.timeline, QStringLiteral("a/b.SVG"));
    QCOMPARE(line.value().outputs.by, Grouping::ByCore);
    QCOMPARE(line.value().outputs.size, QSize(800, 600));
    QCOMPARE(line.value().outputs.theme, Theme::Dark);
    QCOMPARE(line.value().repeat, 5);
    QCOMPARE(line.value().loudness, Loudness::Quiet);
    QCOMPARE(line.value().switches, engine::SwitchSourceWish::Gaps);
}

void CommandLineTest::valuesMayStandBehindAnEqualsSign()
{
    const auto line = parseCommandLine({QStringLiteral("run"), QStringLiteral("--repeat=3"),
                                        QStringLiteral("--set=gil.enabled=true"),
                                        QStringLiteral("--"), QStringLiteral("-plan.json")});
    QVERIFY2(line.ok(), line ? "" : line.error().c_str());
    QCOMPARE(line.value().repeat, 3);
    QCOMPARE(line.value().settings, QStringList(QStringLiteral("gil.enabled=true")));
    QCOMPARE(line.value().input, QStringLiteral("-plan.json"));
}

void CommandLineTest::wrongWordsAreOneLineAndStatusTwo_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *words, const char *named) {
        QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(named);
    };
    row("", "no command");
    row("cook", "'cook'");
    row("--report r.json run @dinner", "--report");
    row("run", "PLAN.json|@NAME");
    row("run a.json b.json", "'b.json'");
    row("run @dinner --cook", "'--cook'");
    row("run @dinner --quiet=yes", "--quiet");
    row("run @dinner --report", "--report");
    row("run @dinner --report=", "--report");
    row("run @dinner --report r.txt", "--report");
    row("run @dinner --report r.json --report s.json", "twice");
    row("run @dinner --trace t.xml", "--trace");
    row("run @dinner --record x.json", "--record");
    row("run @dinner --timeline t.gif", ".png, .svg, .pdf");
    row("run @dinner --timeline png", "--timeline");
    row("run @dinner --by process", "--by");
    row("run @dinner --size 800", "--size");
    row("run @dinner --size 800x", "--size");
    row("run @dinner --size 10x10", "--size");
    row("run @dinner --size 99999x800", "--size");
    row("run @dinner --theme blue", "--theme");
    row("run @dinner --repeat 0", "--repeat");
    row("run @dinner --repeat many", "--repeat");
    row("run @dinner --switches all", "--switches");
    row("run @dinner --set threads", "--set");
    row("run @dinner --set nosuch=1", "nosuch");
    row("run @dinner --set threads=-1", "threads");
    row("run @no-such-scenario", "@no-such-scenario");
    row("run no-such-file.json", "no-such-file.json");
    row("show", "FILE.brigade");
    row("show no-such-file.brigade", "no-such-file.brigade");
    row("show x.brigade --set threads=1", "--set");
    row("show x.brigade --repeat 2", "--repeat");
    row("check", "PLAN.json");
    row("check @dinner --report r.json", "--report");
    row("scenarios more", "'more'");
    row("serve", "PLAN.json|@NAME");
    row("serve @fastapi-def --port 70000", "--port");
    row("serve @fastapi-def --duration soon", "--duration");
    row("serve @fastapi-def --repeat 2", "--repeat");
    row("run @fastapi-def --port 8000", "--port");
}

void CommandLineTest::wrongWordsAreOneLineAndStatusTwo()
{
    QFETCH(const QString, words);
    QFETCH(const QString, named);
    const Outcome outcome = cli(words.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains(named), qPrintable(outcome.err));
    QCOMPARE(outcome.err.count(QLatin1Char('\n')), 1);
    QVERIFY(outcome.err.endsWith(QLatin1Char('\n')));
}

void CommandLineTest::helpAndVersionEverywhere()
{
    for (const char *command : {"", "run", "show", "check", "scenarios", "sweep"}) {
        QStringList words;
        if (*command != '\0')
            words.append(QLatin1String(command));
        const Outcome help = cli(words + QStringList(QStringLiteral("--help")));
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.contains(QStringLiteral("Usage: brigade-cli")));
        QCOMPARE(help.err, QString());
        const Outcome version = cli(words + QStringList(QStringLiteral("--version")));
        QCOMPARE(version.status, 0);
        QVERIFY(version.out.startsWith(QStringLiteral("brigade-cli ")));
    }
    const QString run = helpText(Command::Run);
    for (const char *option : {"--set", "--report", "--trace", "--record", "--timeline", "--by",
                               "--size", "--theme", "--repeat", "--quiet"})
        QVERIFY2(run.contains(QLatin1String(option)), option);
    for (const QString &line : run.split(QLatin1Char('\n')))
        QVERIFY(line.size() <= 100 && !line.endsWith(QLatin1Char(' ')));
}

void CommandLineTest::checkTellsValidFromInvalid()
{
    const Outcome good = cli({QStringLiteral("check"), QStringLiteral("@dinner")});
    QCOMPARE(good.status, 0);
    QVERIFY(good.out.contains(QStringLiteral("valid")));
    QVERIFY(write(path("bad.json"), "{ \"brigade\": 1,\n  \"mode\": \"chaos\" }\n"));
    const Outcome bad = cli({QStringLiteral("check"), path("bad.json")});
    QCOMPARE(bad.status, 2);
    QVERIFY2(bad.err.contains(QStringLiteral("bad.json:2"))
                 && bad.err.contains(QStringLiteral("mode")),
             qPrintable(bad.err));
    QCOMPARE(bad.err.count(QLatin1Char('\n')), 1);
}

void CommandLineTest::scenariosAreListedOneALine()
{
    const Outcome outcome = cli({QStringLiteral("scenarios")});
    QCOMPARE(outcome.status, 0);
    const QStringList lines = outcome.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 13);
    for (const QString &line : lines) {
        const QString name = line.section(QLatin1Char(' '), 0, 0);
        QVERIFY2(line.size() > name.size() + 2, qPrintable(line)); // a title behind it
        const Outcome check = cli({QStringLiteral("check"), QLatin1Char('@') + name});
        QVERIFY2(check.status == 0, qPrintable(check.err));
    }
}

void CommandLineTest::anOldFileSurvivesAnError()
{
    QVERIFY(write(path("old.json"), "old"));
    const Outcome outcome =
        cli({QStringLiteral("run"), QStringLiteral("@dinner"), QStringLiteral("--report"),
             path("old.json"), QStringLiteral("--timeline"), path("no/such/t.png")});
    QCOMPARE(outcome.status, 2);
    QCOMPARE(contentsOf(path("old.json")), QByteArray("old"));
}

void CommandLineTest::dinnerRunsEndToEnd()
{
    const Outcome outcome =
        cli({QStringLiteral("run"), QStringLiteral("@dinner"), QStringLiteral("--switches=gaps"),
             QStringLiteral("--report"), path("d.json"), QStringLiteral("--trace"), path("dt.json"),
             QStringLiteral("--record"), path("d.brigade"), QStringLiteral("--timeline"),
             path("d.svg")});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    QVERIFY(outcome.out.startsWith(QStringLiteral("Dinner for three\n")));
    QVERIFY2(!outcome.err.contains(QLatin1Char('\r')), "a progress line, and no terminal");
    const QJsonObject report = jsonOf(path("d.json"));
    QCOMPARE(missingKey(report), QString());
    const QJsonObject tasks = report.value(QStringLiteral("tasks")).toObject();
    QCOMPARE(tasks.value(QStringLiteral("submitted")).toInt(), 3);
    QCOMPARE(tasks.value(QStringLiteral("done")).toInt(), 3);
    QCOMPARE(report.value(QStringLiteral("switch_source")).toString(), QStringLiteral("gaps"));
    QVERIFY(report.value(QStringLiteral("makespan_s")).toDouble() > 0.25);
    QVERIFY(jsonOf(path("dt.json")).value(QStringLiteral("traceEvents")).toArray().size() > 20);
    QVERIFY(contentsOf(path("d.svg")).contains("</svg>"));
    const Outcome shown = cli({QStringLiteral("show"), path("d.brigade"),
                               QStringLiteral("--report"), path("shown.json")});
    QCOMPARE(shown.status, 0);
    QCOMPARE(shown.out, outcome.out);
    QCOMPARE(contentsOf(path("shown.json")), contentsOf(path("d.json")));
}

void CommandLineTest::repeatGivesRunsAndMedians()
{
    QVERIFY(write(path("small.json"),
                  R"({"brigade":1,"mode":"threads",)"
                  R"("tasks":[{"name":"tea","count":2,"steps":[{"sleep_ms":10}]}]})"));
    QVERIFY(write(path("old.brigade"), "an older file"));
    const Outcome outcome =
        cli({QStringLiteral("run"), path("small.json"), QStringLiteral("--set"),
             QStringLiteral("tasks.tea.count=3"), QStringLiteral("--repeat"), QStringLiteral("3"),
             QStringLiteral("--quiet"), QStringLiteral("--report"), path("m.json"),
             QStringLiteral("--record"), path("old.brigade")});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    const QJsonObject report = jsonOf(path("m.json"));
    QCOMPARE(missingKey(report), QString());
    std::vector<double> makespans;
    for (const auto &run : report.value(QStringLiteral("runs")).toArray()) {
        QCOMPARE(missingKey(run.toObject()), QString());
        makespans.push_back(run.toObject().value(QStringLiteral("makespan_s")).toDouble());
    }
    QCOMPARE(makespans.size(), 3U);
    const double last = makespans.back();
    std::sort(makespans.begin(), makespans.end());
    QCOMPARE(report.value(QStringLiteral("makespan_s")).toDouble(), makespans[1]);
    const Outcome shown = cli({QStringLiteral("show"), path("old.brigade"),
                               QStringLiteral("--report"), path("last.json")});
    QCOMPARE(shown.status, 0);
    QCOMPARE(jsonOf(path("last.json")).value(QStringLiteral("makespan_s")).toDouble(), last);
    QCOMPARE(outcome.out.count(QLatin1Char('\n')), 4);
}

void CommandLineTest::aLostTaskIsStatusOne()
{
    const Outcome lost = cli({QStringLiteral("run"), QStringLiteral("@crash-one")});
    QCOMPARE(lost.status, 1);
    QVERIFY2(lost.out.contains(QStringLiteral("lost        ")), qPrintable(lost.out));
    QVERIFY(lost.out.contains(QStringLiteral("crashed     worker ")));
    const Outcome requeued = cli({QStringLiteral("run"), QStringLiteral("@crash-one"),
                                  QStringLiteral("--set"), QStringLiteral("on_crash=requeue")});
    QVERIFY2(requeued.status == 0, qPrintable(requeued.out + requeued.err));
    QVERIFY(!requeued.out.contains(QStringLiteral("lost")));
    QVERIFY(requeued.out.contains(QStringLiteral("crashed     worker ")));
}

void CommandLineTest::aStoppedRunIsKept()
{
#ifdef Q_OS_UNIX
    QVERIFY(write(path("long.json"),
                  R"({"brigade":1,"mode":"pool","threads":2,"duration_s":600,)"
                  R"("arrival":{"kind":"rate","per_second":20},)"
                  R"("tasks":[{"name":"tea","steps":[{"sleep_ms":5}]}]})"));
    QProcess process;
    process.start(QStringLiteral(BRIGADE_CLI),
                  {QStringLiteral("run"), path("long.json"), QStringLiteral("--report"),
                   path("stopped.json"), QStringLiteral("--record"), path("stopped.brigade")});
    const auto startedTasks = [this] {
        const auto trace = model::readRecording(path("stopped.brigade"));
        return trace && trace.value().endNs() > 100'000'000;
    };
    QTRY_VERIFY_WITH_TIMEOUT(startedTasks(), 30'000);
    process.terminate();
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("notice: the run was stopped"));
    QCOMPARE(missingKey(jsonOf(path("stopped.json"))), QString());
    const auto trace = model::readRecording(path("stopped.brigade"));
    QVERIFY(trace.ok());
    QCOMPARE(trace.value().end(), model::TraceEnd::Complete);
#else
    QSKIP("no signals here");
#endif
}

void CommandLineTest::mediansAreOfEveryFigure()
{
    const auto reportOf = [](double makespan, int switches, double own) {
        return QJsonObject {
            {QStringLiteral("makespan_s"), makespan},
            {QStringLiteral("switch_source"), QStringLiteral("gaps")},
            {QStringLiteral("gil"), QJsonObject {{QStringLiteral("switches"), switches}}},
            {QStringLiteral("cores"),
             QJsonArray {QJsonObject {{QStringLiteral("core"), 3}, {QStringLiteral("own"), own}}}}};
    };
    const QJsonObject report =
        repeatReport({reportOf(3, 10, 0.1), reportOf(1, 30, 0.5), reportOf(2, 20, 0.3)});
    QCOMPARE(report.value(QStringLiteral("makespan_s")).toDouble(), 2.0);
    QCOMPARE(
        report.value(QStringLiteral("gil")).toObject().value(QStringLiteral("switches")).toInt(),
        20);
    const QJsonObject core = report.value(QStringLiteral("cores")).toArray().first().toObject();
    QCOMPARE(core.value(QStringLiteral("own")).toDouble(), 0.3);
    QCOMPARE(core.value(QStringLiteral("core")).toInt(), 3);
    QCOMPARE(report.value(QStringLiteral("switch_source")).toString(), QStringLiteral("gaps"));
    QCOMPARE(report.value(QStringLiteral("runs")).toArray().size(), 3);
    QCOMPARE(report.value(QStringLiteral("medians"))
                 .toObject()
                 .value(QStringLiteral("makespan_s"))
                 .toDouble(),
             2.0);
    const QJsonObject two = repeatReport({reportOf(1, 0, 0), reportOf(2, 0, 0)});
    QCOMPARE(two.value(QStringLiteral("makespan_s")).toDouble(), 1.5);
}

void CommandLineTest::progressCountsTasksAndSwitches()
{
    ProgressCount count;
    count.fold(brigade::test::sampleEvents());
    QCOMPARE(
        count.text(2.34, brigade::test::samplePlan()),
        QStringLiteral("2.3 s  2 of 3 tasks done  1 failed or lost  1 crashed  4 GIL switches"));
}

void CommandLineTest::aRunThatLostATaskIsUnfinished()
{
    const auto verdictOf = [](const model::Trace &trace) {
        model::Timeline timeline;
        timeline.fold(trace.events());
        return verdict(trace, model::computeStatistics(trace, timeline));
    };
    QCOMPARE(verdictOf(sampleTrace()), Verdict::Unfinished);
    auto events = brigade::test::sampleEvents();
    std::erase_if(events, [](const engine::TraceEvent &event) {
        return event.task == engine::TaskId {3} || event.process == engine::ProcessIndex {2};
    });
    model::Trace whole(brigade::test::samplePlan(), brigade::test::sampleInfo());
    whole.append(events);
    whole.setEnd(model::TraceEnd::Complete);
    QCOMPARE(verdictOf(whole), Verdict::Finished);
    whole.setEnd(model::TraceEnd::Truncated);
    QCOMPARE(verdictOf(whole), Verdict::Unfinished);
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_command_line.moc"
