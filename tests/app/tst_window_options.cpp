#include "app/window_options.h"

#include <QTest>

using namespace brigade;
using namespace brigade::app;

class TestWindowOptions : public QObject
{
    Q_OBJECT

private slots:
    void nothingAskedShowsTheWindow();
    void everyOptionIsUnderstood();
    void aQuietRunIsRecorded();
    void valuesMayFollowAnEqualsSign();
    void aFileAloneIsOpened();
    void endIsTheDefaultMoment();
    void helpAndVersionWin_data();
    void helpAndVersionWin();
    void wrongWordsAreNamed_data();
    void wrongWordsAreNamed();
    void helpNamesEveryOption();
};

void TestWindowOptions::nothingAskedShowsTheWindow()
{
    const auto options = parseWindowOptions({});
    QVERIFY(options.ok());
    QVERIFY(options.value().task == WindowTask::Show);
    QVERIFY(options.value().open.isEmpty());
    QVERIFY(!options.value().run);
    QVERIFY(!options.value().theme);
    QVERIFY(options.value().size.isEmpty());
}

void TestWindowOptions::everyOptionIsUnderstood()
{
    const auto options =
        parseWindowOptions({"--open", "a.json", "--run", "--screenshot", "a.png", "--at", "0.25",
                            "--size", "1024x700", "--theme", "dark", "--language", "pt-BR"});
    QVERIFY2(options.ok(), options.ok() ? "" : options.error().c_str());
    const WindowOptions &got = options.value();
    QCOMPARE(got.open, QStringLiteral("a.json"));
    QVERIFY(got.run);
    QCOMPARE(got.screenshot, QStringLiteral("a.png"));
    QCOMPARE(got.at.value(), 0.25);
    QCOMPARE(got.size, QSize(1024, 700));
    QVERIFY(got.theme == Theme::Dark);
    QCOMPARE(got.language, QStringLiteral("pt_BR"));
}

void TestWindowOptions::aQuietRunIsRecorded()
{
    const auto options =
        parseWindowOptions({"--open", "a.json", "--run", "--quiet", "--record", "a.brigade"});
    QVERIFY(options.ok());
    QVERIFY(options.value().quiet);
    QCOMPARE(options.value().record, QStringLiteral("a.brigade"));
    const auto two = parseWindowOptions({"a.brigade", "--compare", "b.brigade"});
    QCOMPARE(two.value().compare, QStringLiteral("b.brigade"));
}

void TestWindowOptions::valuesMayFollowAnEqualsSign()
{
    const auto sweep = parseWindowOptions({"--open", "@a", "--sweep=threads=1..4", "--repeat=5"});
    QVERIFY2(sweep.ok(), sweep.ok() ? "" : sweep.error().c_str());
    QCOMPARE(sweep.value().sweep, QStringLiteral("threads=1..4"));
    QCOMPARE(sweep.value().repeat, 5);
    const auto options = parseWindowOptions({"--open=x=y.json", "--size=800x600"});
    QVERIFY(options.ok());
    QCOMPARE(options.value().open, QStringLiteral("x=y.json"));
    QCOMPARE(options.value().size, QSize(800, 600));
}

void TestWindowOptions::aFileAloneIsOpened()
{
    const auto options = parseWindowOptions({"dinner.brigade", "--run"});
    QVERIFY(options.ok());
    QCOMPARE(options.value().open, QStringLiteral("dinner.brigade"));
}

void TestWindowOptions::endIsTheDefaultMoment()
{
    const auto asked = parseWindowOptions({"--screenshot", "a.png", "--at", "end"});
    QVERIFY(asked.ok());
    QVERIFY(!asked.value().at);
}

void TestWindowOptions::helpAndVersionWin_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("help");
    QTest::newRow("help") << QStringList {"--help"} << true;
    QTest::newRow("short help") << QStringList {"-h"} << true;
    QTest::newRow("help after others") << QStringList {"--run", "--help"} << true;
    QTest::newRow("version") << QStringList {"--version"} << false;
}

void TestWindowOptions::helpAndVersionWin()
{
    QFETCH(QStringList, words);
    QFETCH(bool, help);
    const auto options = parseWindowOptions(words);
    QVERIFY(options.ok());
    QVERIFY(options.value().task == (help ? WindowTask::Help : WindowTask::Version));
}

void TestWindowOptions::wrongWordsAreNamed_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown") << QStringList {"--fast"} << "--fast";
    QTest::newRow("short") << QStringList {"-x"} << "-x";
    QTest::newRow("no value") << QStringList {"--open"} << "--open";
    QTest::newRow("size words") << QStringList {"--size", "large"} << "--size";
    QTest::newRow("size small") << QStringList {"--size", "10x10"} << "--size";
    QTest::newRow("size huge") << QStringList {"--size", "999999x999999"} << "--size";
    QTest::newRow("theme") << QStringList {"--theme", "blue"} << "--theme";
    QTest::newRow("at words") << QStringList {"--screenshot", "a.png", "--at", "noon"} << "--at";
    QTest::newRow("at infinite") << QStringList {"--screenshot", "a.png", "--at", "inf"} << "--at";
    QTest::newRow("at alone") << QStringList {"--at", "1"} << "--at";
    QTest::newRow("run alone") << QStringList {"--run"} << "--run";
    QTest::newRow("quiet alone") << QStringList {"--open", "a", "--quiet"} << "--quiet";
    QTest::newRow("record alone") << QStringList {"--record", "a.brigade"} << "--record";
    QTest::newRow("record type") << QStringList {"--open", "a", "--run", "--record", "a.txt"}
                                 << "--record";
    QTest::newRow("compare with a run")
        << QStringList {"--open", "a", "--run", "--compare", "b"} << "--compare";
    QTest::newRow("sweep alone") << QStringList {"--sweep", "threads=1,2"} << "--sweep";
    QTest::newRow("sweep range") << QStringList {"--open", "a", "--sweep", "threads"} << "--sweep";
    QTest::newRow("sweep with a run")
        << QStringList {"--open", "a", "--run", "--sweep", "threads=1,2"} << "--sweep";
    QTest::newRow("repeat of nothing") << QStringList {"--repeat", "3"} << "--repeat";
    QTest::newRow("repeat once") << QStringList {"--open", "a", "--repeat", "1"} << "--repeat";
    QTest::newRow("step of nothing") << QStringList {"--step", "1 2"} << "--step";
    QTest::newRow("step of letters") << QStringList {"--open", "a", "--step", "1 x"} << "--step";
    QTest::newRow("step and run") << QStringList {"--open", "a", "--run", "--step", "1"}
                                  << "--step";
    QTest::newRow("repeat none") << QStringList {"--open",      "a",        "--sweep",
                                                 "threads=1,2", "--repeat", "0"}
                                 << "--repeat";
    QTest::newRow("picture type") << QStringList {"--screenshot", "a.txt"} << "--screenshot";
    QTest::newRow("language") << QStringList {"--language", "../de"} << "--language";
    QTest::newRow("twice") << QStringList {"--open", "a", "b"} << "--open";
}

void TestWindowOptions::wrongWordsAreNamed()
{
    QFETCH(QStringList, words);
    QFETCH(QString, named);
    const auto options = parseWindowOptions(words);
    QVERIFY(!options.ok());
    const QString message = QString::fromStdString(options.error());
    QVERIFY2(message.startsWith(named), qPrintable(message));
    QVERIFY(!message.contains(QLatin1Char('\n')));
}

void TestWindowOptions::helpNamesEveryOption()
{
    const QString help = windowHelp();
    for (const char *name : {"--open", "--run", "--screenshot", "--at", "--size", "--theme",
                             "--language", "--help", "--version"})
        QVERIFY2(help.contains(QLatin1String(name)), name);
}

QTEST_APPLESS_MAIN(TestWindowOptions)
#include "tst_window_options.moc"
