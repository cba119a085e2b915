// Messages of engine and model in the window's language: what the real readers say is known, word
// for word; file, line, key and numbers stay; and no message in their sources lacks a text.
#include "app/language.h"
#include "app/message_bar.h"
#include "app/message_texts.h"
#include "app/message_words.h"
#include "engine/plan_reader.h"
#include "engine/scenarios.h"
#include "tests/app/own_settings.h"
#include "tests/app/said_messages.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

using namespace brigade;
using namespace brigade::app;
using brigade::testing::contentsOf;

namespace {

/// As a language would: it puts what is a text of ours into brackets.
class Bracketing : public QTranslator
{
public:
    Bracketing() { QCoreApplication::installTranslator(this); }
    QString translate(const char *context,
                      const char *source,
                      const char * /*note*/,
                      int /*count*/) const override
    {
        return QLatin1String(context) == QLatin1String("MessageWords")
            ? QStringLiteral("⟦%1⟧").arg(QString::fromUtf8(source))
            : QString();
    }
    bool isEmpty() const override { return false; }
};

/// Another order of what is put in.
class TheOtherWayRound : public QTranslator
{
public:
    TheOtherWayRound() { QCoreApplication::installTranslator(this); }
    QString translate(const char * /*context*/,
                      const char *source,
                      const char * /*note*/,
                      int /*count*/) const override
    {
        return QLatin1String(source) == QLatin1String("must be one of %1, not %2")
            ? QStringLiteral("not %2 (100 %), one of %1 and %9")
            : QString();
    }
    bool isEmpty() const override { return false; }
};

QString withoutBrackets(QString text)
{
    return text.remove(QChar(u'⟦')).remove(QChar(u'⟧'));
}

/// The texts between quotes of a C++ source, those that follow each other as one.
QStringList literalsIn(const QString &source)
{
    static const QRegularExpression kToken(
        QStringLiteral("//[^\\n]*|\"((?:\\\\.|[^\"\\\\\\n])*)\"|'(?:\\\\.|[^'\\\\\\n])'"));
    QStringList literals;
    qsizetype end = -1;
    for (auto tokens = kToken.globalMatch(source); tokens.hasNext();) {
        const auto token = tokens.next();
        if (token.capturedStart(1) < 0)
            continue;
        QString text = token.captured(1);
        text.replace(QStringLiteral("\\\""), QStringLiteral("\""));
        const bool goesOn = !literals.isEmpty() && end >= 0
            && QStringView(source).mid(end, token.capturedStart() - end).trimmed().isEmpty();
        if (goesOn)
            literals.back() += text;
        else
            literals << text;
        end = token.capturedEnd();
    }
    return literals;
}

/// Numbers and what is put in, alike.
QString withoutNumbers(QString text)
{
    static const QRegularExpression kNumber(QStringLiteral("%\\d|\\d+"));
    return text.replace(kNumber, QStringLiteral("#")).trimmed();
}

std::vector<MessageTexts> allMessageTexts()
{
    return {planMessageTexts(), runMessageTexts(), fileMessageTexts(), lessonMessageTexts()};
}

/// Part of a text, or the words behind a place ("%1:%2: must be ...") are.
bool isOfAText(const QString &literal)
{
    static const QStringList kTexts = [] {
        QStringList all;
        for (const MessageTexts texts : allMessageTexts()) {
            for (const char *text : texts)
                all << withoutNumbers(QString::fromUtf8(text));
        }
        return all;
    }();
    QString words = withoutNumbers(literal);
    for (;;) {
        const bool found = std::any_of(kTexts.begin(), kTexts.end(),
                                       [&](const QString &text) { return text.contains(words); });
        const qsizetype colon = words.indexOf(QLatin1Char(':'));
        if (found || colon < 0)
            return found;
        words = words.mid(colon + 1).trimmed();
        if (words.isEmpty())
            return false;
    }
}

} // namespace

class TestMessageWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        brigade::testing::useSettingsIn(m_folder.path());
    }
    void init() { installTranslations(QStringLiteral("en")); }
    void cleanup() { installTranslations(QStringLiteral("en")); }

    void everyWrongPlanIsKnown_data();
    void everyWrongPlanIsKnown();
    void whatTheReadersSayIsKnown_data();
    void whatTheReadersSayIsKnown();
    void noMessageInTheSourcesLacksAText_data();
    void noMessageInTheSourcesLacksAText();
    void textsHaveTheirArgumentsInOrder();
    void germanKeepsNamesAndNumbers_data();
    void germanKeepsNamesAndNumbers();
    void arabicKeepsThePlaceTogether();
    void unknownMessagesStay_data();
    void unknownMessagesStay();
    void signsInWhatIsPutInSurvive();
    void theMessageBarSpeaksTheLanguage();

private:
    QTemporaryDir m_folder;
};

void TestMessageWords::everyWrongPlanIsKnown_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QByteArray>("text");
    const QString all =
        QString::fromUtf8(contentsOf(QStringLiteral("tests/engine/wrong_plans.txt")));
    const QStringList plans = all.split(QStringLiteral("\n### "));
    QVERIFY(plans.size() > 100);
    for (qsizetype i = 1; i < plans.size(); ++i) {
        const QString heading = plans[i].section(QLatin1Char('\n'), 0, 0);
        const QString where = heading.section(QStringLiteral(" | "), 0, 0);
        QString text = plans[i].section(QLatin1Char('\n'), 1) + QLatin1Char('\n');
        text.replace(QStringLiteral("TASKS"),
                     QStringLiteral("\"tasks\": [{ \"name\": \"a\", \"steps\": [] }]"));
        QTest::addRow("%d: %s", static_cast<int>(i), qPrintable(heading))
            << QStringLiteral("p.json:%1: %2: ")
                   .arg(where.section(QLatin1Char(' '), 0, 0), where.section(QLatin1Char(' '), 1))
            << text.toUtf8();
    }
}

void TestMessageWords::everyWrongPlanIsKnown()
{
    QFETCH(QString, place);
    QFETCH(QByteArray, text);
    const auto reading = engine::readPlan(text.toStdString(), "p.json");
    QVERIFY(!reading);
    const QString english = QString::fromStdString(reading.error());
    QVERIFY2(isKnownMessage(english), qPrintable(english));
    QCOMPARE(messageInLanguage(english), english);
    const Bracketing language;
    const QString marked = messageInLanguage(english);
    QVERIFY2(marked.startsWith(place + QChar(u'⟦')), qPrintable(marked));
    QVERIFY2(marked.endsWith(QChar(u'⟧')), qPrintable(marked));
    QCOMPARE(withoutBrackets(marked), english);
}

void TestMessageWords::whatTheReadersSayIsKnown_data()
{
    QTest::addColumn<QString>("english");
    QStringList all = brigade::testing::saidOfSettings()
        + brigade::testing::saidOfFiles(m_folder.path())
        + brigade::testing::saidOfLessons(m_folder.path()) + brigade::testing::saidOfRuns();
    all.removeDuplicates();
    QVERIFY2(all.size() >= 70, qPrintable(QString::number(all.size())));
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::addRow("%d: %s", static_cast<int>(i), qPrintable(all[i])) << all[i];
}

void TestMessageWords::whatTheReadersSayIsKnown()
{
    QFETCH(QString, english);
    QVERIFY2(isKnownMessage(english), qPrintable(english));
    QCOMPARE(messageInLanguage(english), english);
    const Bracketing language;
    const QString marked = messageInLanguage(english);
    QVERIFY2(marked.contains(QChar(u'⟦')), qPrintable(marked));
    QCOMPARE(withoutBrackets(marked), english);
}

void TestMessageWords::noMessageInTheSourcesLacksAText_data()
{
    QTest::addColumn<QString>("file");
    constexpr std::array kEngine {"calibration",
                                  "charge_lines",
                                  "charge_run",
                                  "child_process_posix",
                                  "child_process_windows",
                                  "file_step",
                                  "fleet",
                                  "json_document",
                                  "loopback_listener_posix",
                                  "loopback_listener_windows",
                                  "message_text",
                                  "plan_messages",
                                  "plan_object",
                                  "plan_reader",
                                  "plan_settings",
                                  "plan_sharing",
                                  "private_file_posix",
                                  "private_file_windows",
                                  "run",
                                  "run_state",
                                  "shared_memory_posix",
                                  "shared_memory_windows",
                                  "shared_state",
                                  "step_plan",
                                  "step_run",
                                  "supervisor",
                                  "supervisor_orders",
                                  "supervisor_serving",
                                  "supplier_client",
                                  "supplier_pool",
                                  "switch_recorder_linux",
                                  "switch_recorder_none",
                                  "task_runner",
                                  "thread_per_task_crew"};
    constexpr std::array kModel {
        "charge_results", "charge_session", "course",       "course_progress",
        "event_codec",    "exploration",    "interleaving", "lesson_expression",
        "lesson_object",  "lesson_reader",  "lesson_runs",  "lesson_steps",
        "recording",      "run_info_json",  "session",      "step_session"};
    constexpr std::array kApp {"open_file", "picture_file", "sweep_driver", "sweep_range"};
    const auto add = [](const char *layer, const char *name) {
        const QString file =
            QStringLiteral("%1/%2.cpp").arg(QLatin1String(layer), QLatin1String(name));
        QTest::newRow(qPrintable(file)) << file;
    };
    for (const char *name : kEngine)
        add("engine", name);
    for (const char *name : kModel)
        add("model", name);
    for (const char *name : kApp)
        add("app", name);
}

void TestMessageWords::noMessageInTheSourcesLacksAText()
{
    // A worker's, which nobody sees; and two that are put together in another way.
    static const QStringList kElsewhere {QStringLiteral("no listener is called '"),
                                         QStringLiteral("no listener is described by '"),
                                         QStringLiteral("the listener was not handed down: "),
                                         QStringLiteral("' is no shared memory descriptor"),
                                         QStringLiteral("shared memory descriptor "),
                                         QStringLiteral(" is smaller than promised"),
                                         QStringLiteral("cannot open shared memory '"),
                                         QStringLiteral("to arrival kind 'all_at_once'"),
                                         QStringLiteral("must be one of %1, not '%2'")};
    QFETCH(QString, file);
    const QString source = QString::fromUtf8(contentsOf(file));
    QVERIFY(!source.isEmpty());
    QStringList missing;
    for (const QString &literal : literalsIn(source)) {
        const bool isMessage = literal.trimmed().contains(QLatin1Char(' '));
        if (isMessage && !kElsewhere.contains(literal) && !isOfAText(literal))
            missing << literal;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
}

void TestMessageWords::textsHaveTheirArgumentsInOrder()
{
    static const QRegularExpression kArgument(QStringLiteral("%(\\d)"));
    static const QStringList kBeginWithOne {
        QStringLiteral("%1 (its plan):%2: %3"),
        QStringLiteral("%1 events did not fit and are missing: figures and pictures are "
                       "incomplete")};
    QStringList seen;
    for (const MessageTexts texts : allMessageTexts()) {
        for (const char *each : texts) {
            const QString text = QString::fromUtf8(each);
            QVERIFY2(!seen.contains(text), each);
            seen << text;
            QVERIFY2(!text.startsWith(QLatin1Char('%')) || kBeginWithOne.contains(text), each);
            int number = 0;
            for (auto arguments = kArgument.globalMatch(text); arguments.hasNext();)
                QVERIFY2(arguments.next().captured(1).toInt() == ++number, each);
            const QStringList fixed = text.split(kArgument);
            for (qsizetype i = 1; i + 1 < fixed.size(); ++i)
                QVERIFY2(!fixed[i].isEmpty(), each);
        }
    }
}

void TestMessageWords::germanKeepsNamesAndNumbers_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row = [](const char *english, const char *german) {
        QTest::newRow(english) << QString::fromUtf8(english) << QString::fromUtf8(german);
    };
    row("p.json:2: threads: must be a whole number from 1 to 4096, not \"two\"",
        "p.json:2: threads: muss eine ganze Zahl von 1 bis 4096 sein, nicht: \"two\"");
    row("--set gil.enabled: must be true or false, not a list",
        "--set gil.enabled: muss true oder false sein, nicht: eine Liste");
    row("p.json:2: theads: unknown key \"theads\" (did you mean 'threads'?) (allowed: cores, mode)",
        "p.json:2: theads: unbekanntes Feld \"theads\" (gemeint: 'threads'?) (erlaubt: cores, "
        "mode)");
    row("/a: b/x.brigade: damaged at byte 33: bytes behind the end",
        "/a: b/x.brigade: beschädigt bei Byte 33: Bytes hinter dem Ende");
    row("deadlock: thread 1 holds 'a' and waits for 'b'; thread 2 holds 'b' and waits for 'a'",
        "Deadlock: Thread 1 hält 'a' und wartet auf 'b'; Thread 2 hält 'b' und wartet auf 'a'");
    row("x.md:5: part: must be from 0 to 9", "x.md:5: part: muss zwischen 0 und 9 liegen");
    row("worker process 2 ended before it was ready (signal 9)",
        "der Worker-Prozess 2 endete, bevor er bereit war (Signal 9)");
}

void TestMessageWords::germanKeepsNamesAndNumbers()
{
    QFETCH(QString, english);
    QFETCH(QString, german);
    installTranslations(QStringLiteral("de"));
    QCOMPARE(messageInLanguage(english), german);
    QCOMPARE(messageInLanguage(german), german); // also where it comes by twice
}

/// "p.json:2: threads" would else be drawn in pieces between words that are read from the right.
void TestMessageWords::arabicKeepsThePlaceTogether()
{
    installTranslations(QStringLiteral("ar"));
    const QString said =
        messageInLanguage(QStringLiteral("p.json:2: threads: must be true or false, not \"two\""));
    QVERIFY2(said.startsWith(QStringLiteral("\u2068p.json:2: threads\u2069: ")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("\u2068\"two\"\u2069")), qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("must")), qPrintable(said));
}

void TestMessageWords::unknownMessagesStay_data()
{
    QTest::addColumn<QString>("english");
    for (const char *text :
         {"", ": ", "p.json:2: threads: is not to my taste", "nobody knows this; nor that",
          "p.json:2: must be a whole number from 1", "%1 %2", "is missing too"})
        QTest::newRow(*text != 0 ? text : "nothing") << QString::fromUtf8(text);
}

void TestMessageWords::unknownMessagesStay()
{
    QFETCH(QString, english);
    QVERIFY(!isKnownMessage(english));
    QCOMPARE(messageInLanguage(english), english);
    installTranslations(QStringLiteral("de"));
    QCOMPARE(messageInLanguage(english), english);
}

void TestMessageWords::signsInWhatIsPutInSurvive()
{
    const TheOtherWayRound language;
    const std::string setting = "mode=%1, not %2";
    const auto reading =
        engine::readPlan(engine::findScenario("dinner")->json, "%1.json", std::span(&setting, 1));
    QVERIFY(!reading);
    QCOMPARE(messageInLanguage(QString::fromStdString(reading.error())),
             QStringLiteral("--set mode: not \"%1, not %2\" (100 %), one of sequential, threads, "
                            "pool, async and %9"));
    QCOMPARE(messageInLanguage(QStringLiteral("%2.json:1: %1: must be one of %2, not %1")),
             QStringLiteral("%2.json:1: %1: not %1 (100 %), one of %2 and %9"));
}

void TestMessageWords::theMessageBarSpeaksTheLanguage()
{
    installTranslations(QStringLiteral("de"));
    MessageBar bar;
    bar.showError(QStringLiteral("p.json:1: plan: the text is not UTF-8"));
    QCOMPARE(bar.text(), QStringLiteral("p.json:1: plan: der Text ist kein UTF-8"));
    bar.showNotice(QStringLiteral("p.json:3: threads: does not apply to mode 'threads'"));
    QCOMPARE(bar.text(), QStringLiteral("p.json:3: threads: gilt nicht für den Modus 'threads'"));
}

QTEST_MAIN(TestMessageWords)
#include "tst_message_words.moc"
