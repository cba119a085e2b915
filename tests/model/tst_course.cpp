// The course that comes with the program keeps to its own rules. What it says of figures is checked
// by `brigade-cli lessons --verify`.
#include "model/course.h"
#include "model/course_checks.h"
#include "model/lesson_figures.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace brigade::model;

namespace {

/// Every fact of the curriculum, and the steps of the lessons that show it.
QString factsTable(const Course &course)
{
    QString table =
        QStringLiteral("# Where the course shows each fact of the curriculum\n\n"
                       "Made from the lessons' `facts:` lines, and held equal to them "
                       "by a test.\n\n| Fact | What it says | Steps |\n|---|---|---|\n");
    for (const Fact &fact : course.facts) {
        QStringList steps;
        for (const Lesson &lesson : course.lessons) {
            for (const LessonStep &step : lesson.steps) {
                if (step.facts.contains(fact.id))
                    steps << QStringLiteral("%1: %2").arg(lesson.id, step.title);
            }
        }
        table += QStringLiteral("| %1 | %2 | %3 |\n")
                     .arg(fact.id, fact.text, steps.join(QStringLiteral("; ")));
    }
    return table;
}

} // namespace

class TestCourse : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsReadAndInOrder()
    {
        const Course course = readCourse(builtinLessonsFor({}));
        QCOMPARE((course.complaints + checkCourse(course)).join(QLatin1Char('\n')), QString());
        QVERIFY(!course.lessons.empty());
        QVERIFY(!course.glossary.empty());
    }

    void aTranslationHasWhatTheEnglishHas_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"de", "es", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    /// And what is not translated is there in English.
    void aTranslationHasWhatTheEnglishHas()
    {
        QFETCH(QString, language);
        const Course course = readBuiltinCourse(language);
        QCOMPARE((course.complaints + checkCourse(course)).join(QLatin1Char('\n')), QString());
        const Course english = readBuiltinCourse(QStringLiteral("en"));
        QCOMPARE(course.lessons.size(), english.lessons.size());
        QCOMPARE(course.glossary.size(), english.glossary.size());
        int translated = 0;
        for (std::size_t i = 0; i < english.lessons.size(); ++i) {
            const Lesson &one = english.lessons[i];
            const Lesson &other = course.lessons[i];
            QCOMPARE(other.id, one.id);
            QCOMPARE(other.steps.size(), one.steps.size());
            for (std::size_t step = 0; step < one.steps.size(); ++step) {
                QCOMPARE(other.steps[step].kind, one.steps[step].kind);
                QCOMPARE(other.steps[step].facts, one.steps[step].facts);
                QCOMPARE(other.steps[step].runs.size(), one.steps[step].runs.size());
            }
            translated += other.language == language ? 1 : 0;
            QCOMPARE(other.title == one.title, other.language != language);
        }
        QCOMPARE(translated, 6);
    }

    void everyFactIsShownBySomeStep()
    {
        const Course course = readCourse(builtinLessonsFor({}));
        QVERIFY(!course.facts.empty());
        QCOMPARE(checkFacts(course).join(QLatin1Char('\n')), QString());
    }

    /// The table is written anew with BRIGADE_WRITE_FACTS=1.
    void theTableOfFactsSaysWhereEachIsShown()
    {
        QFile file(QStringLiteral(BRIGADE_SOURCE_DIR "/resources/lessons/FACTS.md"));
        const QString table = factsTable(readCourse(builtinLessonsFor({})));
        if (qEnvironmentVariableIsSet("BRIGADE_WRITE_FACTS")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(table.toUtf8());
            file.close();
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList is = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
        const QStringList wanted = table.split(QLatin1Char('\n'));
        for (int i = 0; i < std::min(is.size(), wanted.size()); ++i)
            QCOMPARE(is[i], wanted[i]);
        QCOMPARE(is.size(), wanted.size());
    }

    void noTermStandsBeforeItIsTaught()
    {
        const Course course = readCourse(builtinLessonsFor({}));
        QCOMPARE(checkTerms(course).join(QLatin1Char('\n')), QString());
        QCOMPARE(bareTermsTooEarly(course).join(QLatin1Char('\n')), QString());
    }

    void sentencesAreShort()
    {
        const Course course = readCourse(builtinLessonsFor({}));
        QCOMPARE(longSentences(course, 28).join(QLatin1Char('\n')), QString());
        QVERIFY(longSentences(course, 15).size() > 10); // it does count
    }

    void theTreeOfChoosingLeadsEverywhere()
    {
        const Course course = readCourse(builtinLessonsFor({}));
        QStringList open {course.choosing.root};
        std::size_t seen = 0;
        while (!open.isEmpty() && seen <= course.choosing.nodes.size()) {
            const ChoosingNode *node = course.choosing.find(open.takeLast());
            QVERIFY(node != nullptr);
            ++seen;
            if (!node->question.isEmpty())
                open << node->yes << node->no;
        }
        QCOMPARE(seen, course.choosing.nodes.size()); // each once: a tree
    }

    /// Part 8 lists them.
    void theGalleryHasEveryPicture()
    {
        const Course course = readCourse(builtinLessonsFor({}));
        QStringList missing {"one_core",   "four_cores",     "two_processes", "one_kitchen",
                             "gil_funnel", "bathroom_queue", "pool_queue",    "framework",
                             "server",     "blocked",        "yielding",      "sequential",
                             "concurrent", "parallel",       "no_gil",        "with_gil",
                             "gil_io"};
        for (const GalleryPicture &picture : course.gallery) {
            QVERIFY2(missing.removeAll(picture.run.id) == 1, qPrintable(picture.run.id));
            QVERIFY(!figuresIn(picture.caption).empty()); // a caption has the run's own figures
        }
        QCOMPARE(missing, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestCourse)
#include "tst_course.moc"
