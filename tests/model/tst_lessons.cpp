// Lessons: expressions, figures in sentences, the reader and what it says of files that are wrong,
// how answers are judged, and what of a learner's progress survives.
#include "model/course.h"
#include "model/course_checks.h"
#include "model/course_progress.h"
#include "model/lesson_answers.h"
#include "model/lesson_reader.h"
#include "model/lesson_runs.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace brigade;
using namespace brigade::model;

namespace {

LessonFigures figures()
{
    LessonFigures known(2, 4);
    known.setRun(QStringLiteral("a"),
                 {QJsonDocument::fromJson(R"({"makespan_s": 0.5, "cores": [{"own": 0.25}],
            "kinds": [{"name": "green-salad", "latency_s": {"p50": 0.031}}], "deadlock": null})")
                      .object()});
    known.setRun(QStringLiteral("b"),
                 {QJsonObject {{"makespan_s", 9}}, QJsonObject {{"makespan_s", 2}},
                  QJsonObject {{"makespan_s", 4}}});
    return known;
}

QByteArray lessonText(const QByteArray &steps)
{
    return "---\nbrigade-lesson: 1\nid: x\ntitle: X\npart: 1\nminutes: 3\n---\n" + steps;
}

QString exampleFolder()
{
    return QStringLiteral(BRIGADE_SOURCE_DIR "/resources/lessons/example");
}

} // namespace

class TestLessons : public QObject
{
    Q_OBJECT

private slots:
    void expressionsAreWorkedOut_data();
    void expressionsAreWorkedOut();
    void wrongExpressionsAreRefused_data();
    void wrongExpressionsAreRefused();
    void deepNestingIsRefusedAndDoesNotCrash();
    void figuresAreMediansOfTheirRuns();
    void figuresAreWrittenAsAsked_data();
    void figuresAreWrittenAsAsked();
    void sentencesThatNeedALeftOutRunAreLeftOut();
    void aMissingFigureIsNamed();
    void theExampleIsReadAndInOrder();
    void wrongFilesAreNamedWithTheirLine_data();
    void wrongFilesAreNamedWithTheirLine();
    void cutAndGarbledFilesNeverCrash();
    void aBrokenFileDoesNotHideTheOthers();
    void galleryAndTreeAreChecked_data();
    void galleryAndTreeAreChecked();
    void shapeAndReferencesAreChecked_data();
    void shapeAndReferencesAreChecked();
    void factsAndTermsAreChecked();
    void tooFewCoresTakeTheOtherBranch();
    void progressSurvivesAndDamageIsSetAside();
};

void TestLessons::expressionsAreWorkedOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    const auto row = [](const char *text, double value) {
        QTest::newRow(text) << QString::fromUtf8(text) << value;
    };
    row("1 + 2 * 3", 7);
    row("(1 + 2) * 3", 9);
    row("-2 - -3", 1);
    row("10 / 4", 2.5);
    row("8 - 2 - 1", 5);
    row("1 < 2 and 2 <= 2 and not 3 > 4", 1);
    row("1 == 2 or 3 != 3", 0);
    row("min(2, 1) + max(3, 4) + abs(-1.5)", 6.5);
    row("a.makespan_s", 0.5);
    row("a.cores.0.own * 4", 1);
    row("a.kinds.green-salad.latency_s.p50", 0.031);
    row("a.makespan_s - 0.5", 0);
    row("a.deadlock", 0);
    row("host.cores_usable + host.cores_host", 6);
    row("true and not false", 1);
}

void TestLessons::expressionsAreWorkedOut()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    const auto got = figures().evaluate(text);
    QVERIFY2(got.ok(), got.ok() ? "" : got.error().c_str());
    QCOMPARE(got.value(), value);
}

void TestLessons::wrongExpressionsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *text, const char *says) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(says);
    };
    row("", "too early");
    row("1 +", "too early");
    row("(1 + 2", "')' is missing");
    row("1 2", "unexpected '2'");
    row("1 / 0", "division");
    row("sin(1)", "no function");
    row("min(1)", "',' is missing");
    row("1.2.3", "no number");
    row("c.makespan_s", "no run 'c'");
    row("a.nothing", "no figure 'nothing'");
    row("a.cores.7.own", "no figure");
    row("1; 2", "unexpected");
}

void TestLessons::wrongExpressionsAreRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto got = figures().evaluate(text);
    QVERIFY(!got.ok());
    QVERIFY2(QString::fromStdString(got.error()).contains(says), got.error().c_str());
}

void TestLessons::deepNestingIsRefusedAndDoesNotCrash()
{
    for (const QString &sign : {QStringLiteral("("), QStringLiteral("-"), QStringLiteral("not "),
                                QStringLiteral("abs("), QStringLiteral("min(")})
        QVERIFY(!figures().evaluate(sign.repeated(200'000) + QLatin1Char('1')).ok());
}

void TestLessons::figuresAreMediansOfTheirRuns()
{
    QCOMPARE(figures().evaluate(QStringLiteral("b.makespan_s")).value(), 4.0);
}

void TestLessons::figuresAreWrittenAsAsked_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    const auto row = [](double value, const char *format, const char *text) {
        QTest::newRow(text) << value << QString::fromUtf8(format) << QString::fromUtf8(text);
    };
    row(0.4999, "s", "500 ms");
    row(0.9999, "s", "1.00 s");
    row(12.34, "s", "12.3 s");
    row(0.0000123, "s", "12.3 µs");
    row(0.25, "ms", "250 ms");
    row(0.25, "%", "25 %");
    row(0.012, "%", "1.2 %");
    row(2.304, "x", "2.30 times");
    row(1234567, "n", "1,234,567");
    row(3.14159, "1", "3.1");
}

void TestLessons::figuresAreWrittenAsAsked()
{
    QFETCH(double, value);
    QFETCH(QString, format);
    QFETCH(QString, text);
    QVERIFY(isFigureFormat(format));
    QCOMPARE(printedFigure(value, format), text);
}

void TestLessons::sentencesThatNeedALeftOutRunAreLeftOut()
{
    LessonFigures known = figures();
    known.leaveOut(QStringLiteral("four"));
    const auto text =
        filled(QStringLiteral("One: {{ a.makespan_s | s }}. Four: {{ four.makespan_s | s "
                              "}} in all. It ends.\n\nNext."),
               known);
    QVERIFY2(text.ok(), text.ok() ? "" : text.error().c_str());
    QCOMPARE(text.value(), QStringLiteral("One: 500 ms. It ends.\n\nNext."));
}

void TestLessons::aMissingFigureIsNamed()
{
    const auto text = filled(QStringLiteral("It took {{ a.nothing | s }}."), figures());
    QVERIFY(!text.ok());
    QVERIFY(QString::fromStdString(text.error()).contains(QStringLiteral("nothing")));
}

void TestLessons::theExampleIsReadAndInOrder()
{
    const Course course = readCourse(exampleFolder());
    QCOMPARE(course.complaints + checkCourse(course) + checkTerms(course), QStringList());
    const Lesson &lesson = course.lessons.front();
    QCOMPARE(lesson.id, QStringLiteral("two-dishes"));
    QCOMPARE(lesson.number, 1);
    QCOMPARE(lesson.steps.size(), std::size_t {14});
    QVERIFY(!lesson.steps[1].notes.isEmpty());
    QCOMPARE(lesson.steps[2].facts, QStringList {QStringLiteral("P3.1")});
    QCOMPARE(lesson.steps[2].question->misconceptions.size(), std::size_t {2});
    QCOMPARE(lesson.steps[5].runs.size(), std::size_t {2});
    QVERIFY(lesson.steps[1].text.contains(QStringLiteral("| two | soup and pie |")));
    QCOMPARE(course.choosing.find(QStringLiteral("leaf-threads"))->runs.size(), std::size_t {2});
}

void TestLessons::wrongFilesAreNamedWithTheirLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &text, const char *says) {
        QTest::newRow(name) << text << QString::fromUtf8(says);
    };
    row("empty", "", "x.md:1: a lesson begins");
    row("no end of head", "---\nid: x\n", "x.md:1: the head does not end");
    row("unknown head", lessonText("").replace("minutes: 3", "minute: 3"), "x.md:6: minute:");
    row("bad part", lessonText("").replace("part: 1", "part: 12"), "x.md:5: part:");
    row("version", lessonText("").replace("lesson: 1", "lesson: 2"), "x.md:2: brigade-lesson:");
    row("no steps", lessonText(""), "no steps");
    row("text first", lessonText("hello\n"), "x.md:8: text before");
    row("kind", lessonText("## sing: La\n"), "x.md:8: 'sing' is no kind");
    row("title", lessonText("## hook\n"), "x.md:8: a step has a title");
    row("no block", lessonText("## run: R\ntext\n"), "x.md:8: a step 'run' needs a block");
    row("block too much", lessonText("## summary: S\n```json\n{}\n```\n"),
        "x.md:9: a step 'summary' takes no");
    row("open block", lessonText("## run: R\n```json\n{\n"), "x.md:9: the block does not end");
    row("bad JSON", lessonText("## run: R\n```json\n{ \"id\": \"a\",\n  \"plan\" 3 }\n```\n"),
        "x.md:11:");
    row("unknown key",
        lessonText(
            "## run: R\n```json\n{ \"id\": \"a\", \"plan\": \"@dinner\",\n  \"sett\": {} }\n```\n"),
        "x.md:11: sett: is no key");
    row("bad id",
        lessonText("## run: R\n```json\n{ \"id\": \"A b\", \"plan\": \"@dinner\" }\n```\n"),
        "x.md:10: id:");
    row("needs words",
        lessonText("## run: R\n```json\n{ \"id\": \"a\", \"plan\": \"@dinner\", \"needs\": "
                   "{\"cores\": 4} }\n```\n"),
        "otherwise: is missing");
    row("bad ask",
        lessonText("## predict: P\n```json\n{ \"id\": \"a\", \"ask\": \"guess\" }\n```\n"),
        "x.md:10: ask:");
    row("bad expression", lessonText("## check: C\n```json\n{ \"holds\": \"a.b <\" }\n```\n"),
        "x.md:10: holds:");
    row("look", lessonText("## observe: O\n```json\n{ \"look\": {\"show\": \"sky\"} }\n```\n"),
        "x.md:10: show:");
}

void TestLessons::wrongFilesAreNamedWithTheirLine()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const LessonReading reading = readLesson(text, QStringLiteral("x.md"));
    QVERIFY(!reading.lesson);
    const QString all = reading.complaints.join(QLatin1Char('\n'));
    QVERIFY2(all.contains(says), qPrintable(all));
}

void TestLessons::cutAndGarbledFilesNeverCrash()
{
    QFile file(exampleFolder() + QStringLiteral("/01-two-dishes.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    int refused = 0;
    for (qsizetype cut = 0; cut < whole.size(); cut += 7) {
        const LessonReading reading = readLesson(whole.left(cut), QStringLiteral("cut.md"));
        refused += reading.lesson ? 0 : 1;
        QVERIFY(reading.lesson.has_value() == reading.complaints.isEmpty());
        QByteArray garbled = whole;
        garbled[cut] = static_cast<char>(garbled[cut] ^ 0x15);
        if (const auto lesson = readLesson(garbled, QStringLiteral("garbled.md")).lesson)
            (void)checkLesson(*lesson);
    }
    QVERIFY(refused > 100);
}

void TestLessons::aBrokenFileDoesNotHideTheOthers()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(exampleFolder() + QStringLiteral("/01-two-dishes.md"),
                        folder.filePath(QStringLiteral("02-good.md"))));
    for (const char *name : {"01-broken.md", "glossary.json"}) {
        QFile broken(folder.filePath(QLatin1String(name)));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("nonsense");
    }
    const Course course = readCourse(folder.path());
    QCOMPARE(course.lessons.size(), std::size_t {1});
    const QString all = course.complaints.join(QLatin1Char('\n'));
    QVERIFY2(all.contains(QStringLiteral("01-broken.md:1:")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("glossary.json:1:")), qPrintable(all));
    QVERIFY(!readCourse(folder.filePath(QStringLiteral("none"))).complaints.isEmpty());
}

void TestLessons::galleryAndTreeAreChecked_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *file, const QByteArray &text,
                        const char *says) {
        QTest::newRow(name) << QString::fromLatin1(file) << text << QString::fromLatin1(says);
    };
    const QByteArray picture = R"({"pictures": [{"id": "a", "title": "A", "caption": "B",
        "plan": "@dinner", "view": "thread"}]})";
    row("view", "gallery.json", QByteArray(picture).replace("\"thread\"", "\"sky\""), "view: is");
    row("moment", "gallery.json", QByteArray(picture).replace(R"("view")", R"("at": 3, "view")"),
        "at: is a share");
    row("plan", "gallery.json", QByteArray(picture).replace("@dinner", "@supper"),
        "no such built-in plan");
    row("caption", "gallery.json", QByteArray(picture).replace("\"B\"", "\"{{ run.a + | ms }}\""),
        "cannot be read");
    row("back", "choosing.json",
        R"({"root": "a", "nodes": [{"id": "a", "question": "A?", "yes": "a", "no": "b"},
            {"id": "b", "answer": "B"}]})",
        "a: is not reached exactly once");
    row("two ways", "choosing.json",
        R"({"root": "a", "nodes": [{"id": "a", "question": "A?", "yes": "b", "no": "b"},
            {"id": "b", "answer": "B"}]})",
        "b: is not reached exactly once");
    row("no way", "choosing.json",
        R"({"root": "b", "nodes": [{"id": "a", "answer": "A"}, {"id": "b", "answer": "B"}]})",
        "a: is not reached exactly once");
}

void TestLessons::galleryAndTreeAreChecked()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(exampleFolder() + QStringLiteral("/01-two-dishes.md"),
                        folder.filePath(QStringLiteral("01-good.md"))));
    QFile beside(folder.filePath(file));
    QVERIFY(beside.open(QIODevice::WriteOnly));
    beside.write(text);
    beside.close();
    const Course course = readCourse(folder.path());
    const QString all = (course.complaints + checkCourse(course)).join(QLatin1Char('\n'));
    QVERIFY2(all.contains(says), qPrintable(all));
}

void TestLessons::shapeAndReferencesAreChecked_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *from, const char *to, const char *says) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(says);
    };
    row("hook first", "## hook:", "## read:", "begins with a hook");
    row("end", "## summary:", "## read:", "ends with summary");
    row("plan", "@dinner", "@supper", "@supper: no such built-in plan");
    row("key", "tasks.pie.steps", "tasks.pie.stepz", "stepz");
    row("figure of nobody", "{{ inturn.makespan_s | s }}", "{{ never.makespan_s | s }}",
        "no run 'never'");
    row("figure's format", "together.makespan_s | s }}.", "together.makespan_s | q }}.",
        "'q' is no way");
    row("prediction", R"("predicted": "both")", R"("predicted": "none")", "no prediction 'none'");
    row("picture's run", R"("run": "together")", R"("run": "tomorrow")", "no run 'tomorrow'");
    row("two runs", R"("id": "together")", R"("id": "inturn")", "a run 'inturn' already");
}

void TestLessons::shapeAndReferencesAreChecked()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, says);
    QFile file(exampleFolder() + QStringLiteral("/01-two-dishes.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QVERIFY(whole.contains(from));
    const LessonReading reading =
        readLesson(QByteArray(whole).replace(from, to), QStringLiteral("x.md"));
    QVERIFY2(reading.lesson, qPrintable(reading.complaints.join(QLatin1Char('\n'))));
    const QString all = checkLesson(*reading.lesson).join(QLatin1Char('\n'));
    QVERIFY2(all.contains(says), qPrintable(all));
}

void TestLessons::factsAndTermsAreChecked()
{
    Course course = readCourse(exampleFolder());
    course.facts = {{QStringLiteral("P3.1"), {}}, {QStringLiteral("P9.9"), {}}};
    const QString facts = checkFacts(course).join(QLatin1Char('\n'));
    QVERIFY2(facts.contains(QStringLiteral("P9.9: no step")), qPrintable(facts));
    QVERIFY2(facts.contains(QStringLiteral("no fact 'P3.2'")), qPrintable(facts));
    QVERIFY(!facts.contains(QStringLiteral("P3.1")));
    course.lessons.front().teaches.clear();
    QVERIFY(checkTerms(course)
                .join(QLatin1Char('\n'))
                .contains(QStringLiteral("'[[thread]]' is taught later")));
    QVERIFY(!bareTermsTooEarly(course).isEmpty());
    course.glossary.clear();
    QVERIFY(
        checkTerms(course).join(QLatin1Char('\n')).contains(QStringLiteral("not in the glossary")));
}

void TestLessons::tooFewCoresTakeTheOtherBranch()
{
    Experiment run;
    run.plan = QStringLiteral("@gil-off");
    run.needs.cores = 2;
    QCOMPARE(branchOf(run, 2), Branch::AsWritten);
    QCOMPARE(branchOf(run, 1), Branch::LeftOut);
    run.instead = QStringList {QStringLiteral("threads=1")};
    run.settings = {QStringLiteral("threads=3")};
    QCOMPARE(branchOf(run, 1), Branch::Instead);
    const auto plan = planOf(run, Branch::Instead);
    QVERIFY2(plan.ok(), plan.ok() ? "" : plan.error().c_str());
    QCOMPARE(plan.value().threads, 1U);
    QCOMPARE(planOf(run, Branch::AsWritten).value().threads, 3U);
}

void TestLessons::progressSurvivesAndDamageIsSetAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deep/course.json"));
    LessonProgress here {.step = 3, .furthest = 4};
    here.answers[QStringLiteral("both")] = {Answer(0.7), QStringLiteral("wrong"),
                                            QStringLiteral("Adds up")};
    here.runs[QStringLiteral("together")] = {
        QJsonObject {{"makespan_s", 0.5}, {"plan", QJsonObject()}}};
    {
        CourseProgress progress(path);
        QVERIFY(progress.isEmpty());
        QVERIFY(progress.set(QStringLiteral("two-dishes"), here).ok());
    }
    {
        const CourseProgress progress(path);
        QVERIFY(progress.damage().isEmpty());
        QCOMPARE(progress.current(), QStringLiteral("two-dishes"));
        const LessonProgress back = progress.lesson(QStringLiteral("two-dishes"));
        QCOMPARE(back.step, 3);
        QCOMPARE(back.answers[QStringLiteral("both")].answer.toDouble(), 0.7);
        QCOMPARE(back.answers[QStringLiteral("both")].misconception, QStringLiteral("Adds up"));
        QCOMPARE(back.runs[QStringLiteral("together")]
                     .front()
                     .value(QLatin1String("makespan_s"))
                     .toDouble(),
                 0.5);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    CourseProgress progress(path);
    QVERIFY(progress.isEmpty());
    QVERIFY2(progress.damage().contains(QStringLiteral(".damaged-")),
             qPrintable(progress.damage()));
    const QStringList kept =
        QDir(folder.filePath(QStringLiteral("deep"))).entryList({QStringLiteral("*.damaged-*")});
    QCOMPARE(kept.size(), 1);
    QVERIFY(progress.set(QStringLiteral("two-dishes"), here).ok());
    QVERIFY(QFile::exists(path));
    QCOMPARE(
        QDir(folder.filePath(QStringLiteral("deep"))).entryList({QStringLiteral("*.damaged-*")}),
        kept);
}

QTEST_GUILESS_MAIN(TestLessons)
#include "tst_lessons.moc"
