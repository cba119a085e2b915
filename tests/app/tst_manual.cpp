// The manual has all of what the program has: every lesson, command, key of a plan, term.
#include "app/command_words.h"
#include "app/manual.h"
#include "engine/scenarios.h"
#include "model/course.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace brigade;
using namespace brigade::app;

class TestManual : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_page = manualHtml({.version = QStringLiteral("1.2.3"),
                             .menus = {{.name = QStringLiteral("Menu Run"),
                                        .keys = {{QStringLiteral("F5"), QStringLiteral("Run")}}}}});
    }

    void everyLessonIsInIt();
    void noSignOfALessonsFileIsLeft();
    void everyCommandAndOptionIsInIt();
    void everyKeyOfAPlanSaysWhatItMustBe();
    void reportsAndKeysAreInIt();
    void theCommandWritesIt();

private:
    QString m_page;
};

void TestManual::everyLessonIsInIt()
{
    const model::Course course = model::readCourse(model::builtinLessonsFor(QStringLiteral("en")));
    QVERIFY(course.lessons.size() >= 20);
    for (const model::Lesson &lesson : course.lessons)
        QVERIFY2(m_page.contains(lesson.title.toHtmlEscaped()), qPrintable(lesson.title));
    for (const model::GlossaryTerm &term : course.glossary)
        QVERIFY2(m_page.contains(term.sentence.toHtmlEscaped()), qPrintable(term.id));
}

void TestManual::noSignOfALessonsFileIsLeft()
{
    QString text = m_page;
    text.remove(QRegularExpression(QStringLiteral("<(pre|style)>.*?</(pre|style)>"),
                                   QRegularExpression::DotMatchesEverythingOption));
    for (const char *sign : {"{{", "}}", "[[", "]]", "```", "style=\"", "-qt-", "<span"})
        QVERIFY2(!text.contains(QLatin1String(sign)), sign);
}

void TestManual::everyCommandAndOptionIsInIt()
{
    for (const CommandWords &command : kCommands) {
        QVERIFY2(
            m_page.contains(QStringLiteral("brigade-cli %1 ").arg(QLatin1String(command.name))),
            command.name);
        for (const Option option : command.options) {
            const OptionWords &words = kOptions[static_cast<std::size_t>(option)];
            QVERIFY2(m_page.contains(QString(QLatin1String(words.text)).toHtmlEscaped()),
                     words.name);
        }
    }
}

void TestManual::everyKeyOfAPlanSaysWhatItMustBe()
{
    const auto keys = planKeys();
    const auto has = [&keys](const char *name) {
        return std::any_of(keys.begin(), keys.end(),
                           [&](const PlanKeyEntry &key) { return key.key == QLatin1String(name); });
    };
    for (const char *name :
         {"cores", "processes", "mode", "threads", "gil.enabled", "gil.switch_interval_ms",
          "tasks.NAME.count", "tasks.NAME.steps.N.cpu_ms", "arrival.kind", "on_crash"})
        QVERIFY2(has(name), name);
    for (const PlanKeyEntry &key : keys) {
        QVERIFY2(!key.must.isEmpty() && !key.must.contains(QLatin1Char('\n')), qPrintable(key.key));
        QVERIFY(m_page.contains(key.must.toHtmlEscaped()));
    }
}

void TestManual::reportsAndKeysAreInIt()
{
    for (const char *key : {"makespan_s", "gil_wait_s", "dropped"})
        QVERIFY2(m_page.contains(QLatin1String(key)), key);
    QVERIFY(m_page.contains(QLatin1String("follow the next chef")));
    QVERIFY(m_page.contains(QLatin1String("<td>F5</td><td>Run</td>")));
}

void TestManual::theCommandWritesIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("manual.html"));
    QProcess program;
    program.start(QStringLiteral(BRIGADE_CLI), {QStringLiteral("manual"), path});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    QVERIFY(page.startsWith(QLatin1String("<!DOCTYPE html>"))
            && page.endsWith(QLatin1String("</html>\n")));
    QVERIFY(page.contains(QLatin1String("id=\"plans\"")));
    program.start(
        QStringLiteral(BRIGADE_CLI),
        {QStringLiteral("manual"), folder.filePath(QStringLiteral("no/such/manual.html"))});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 2);
}

QTEST_MAIN(TestManual)
#include "tst_manual.moc"
