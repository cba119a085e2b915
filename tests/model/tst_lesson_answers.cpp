// Answers are judged by this machine's figures, by the wrong idea behind them, and by the picture
// that refutes it.
#include "model/course.h"
#include "model/lesson_answers.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace brigade::model;

class TestLessonAnswers : public QObject
{
    Q_OBJECT

private slots:
    void answersAreJudgedByTheirMisconception();
    void eachItemOfAnAnswerCanBeAskedFor();
};

void TestLessonAnswers::answersAreJudgedByTheirMisconception()
{
    const Course course =
        readCourse(QStringLiteral(BRIGADE_SOURCE_DIR "/resources/lessons/example"));
    const Lesson &lesson = course.lessons.front();
    LessonFigures known(2, 2);
    known.setRun(QStringLiteral("together"), {QJsonObject {{"makespan_s", 0.5}}});
    known.setRun(QStringLiteral("inturn"), {QJsonObject {{"makespan_s", 0.75}}});
    const auto of = [&](std::size_t step, const Answer &answer) {
        return judge(*lesson.steps[step].question, answer, known);
    };
    QCOMPARE(of(2, 0.55).value().verdict, Verdict::Right);
    QCOMPARE(of(2, 0.75).value().misconception, QStringLiteral("Work adds up, whoever does it"));
    QVERIFY(of(2, 0.75).value().say.contains(QStringLiteral("500 ms")));
    QCOMPARE(of(2, 0.2).value().misconception, QStringLiteral("Two do it in half the time"));
    QCOMPARE(of(2, 0.2).value().truth, QStringLiteral("500 ms"));
    QVERIFY(!of(2, QStringLiteral("soon")).ok());
    QCOMPARE(of(3, QJsonArray {0, 1}).value().verdict, Verdict::Right);
    QCOMPARE(of(3, QJsonArray {1, 0}).value().verdict, Verdict::Wrong);
    QVERIFY(!of(3, QJsonArray {0, 0}).ok());
    QVERIFY(!of(3, QJsonArray {5, -1}).ok());
    QCOMPARE(of(4, QJsonArray {0.8, 0.45}).value().verdict, Verdict::Right);
    QCOMPARE(of(4, QJsonArray {0.8, 0.8}).value().verdict, Verdict::Wrong);
    QCOMPARE(of(9, 1).value().verdict, Verdict::Right);
    QCOMPARE(of(9, 0).value().misconception, QStringLiteral("Work adds up, whoever does it"));
    QVERIFY(!judge(*lesson.steps[2].question, 0.5, LessonFigures(2, 2)).ok());
}

void TestLessonAnswers::eachItemOfAnAnswerCanBeAskedFor()
{
    Question question {.id = QStringLiteral("q"), .ask = Ask::Bars, .to = 2};
    question.items = {{QStringLiteral("A"), QStringLiteral("1.5")},
                      {QStringLiteral("B"), QStringLiteral("0.5")}};
    question.misconceptions = {
        {QStringLiteral("answer.1 == answer.2"), QStringLiteral("alike"), {}},
        {QStringLiteral("answer.2 > 2 * expect.2"), QStringLiteral("too long"), {}}};
    question.against = Refutation {.run = QStringLiteral("any")};
    question.misconceptions[1].against = Refutation {.run = QStringLiteral("its own")};
    const auto name = [&](const Answer &answer) {
        return judge(question, answer, LessonFigures(2, 2)).value().misconception;
    };
    const auto against = [&](const Answer &answer) {
        const auto found = judge(question, answer, LessonFigures(2, 2)).value().against;
        return found ? found->run : QString();
    };
    QCOMPARE(name(QJsonArray {1.5, 1.5}), QStringLiteral("alike"));
    QCOMPARE(name(QJsonArray {0.1, 1.5}), QStringLiteral("too long"));
    QCOMPARE(name(QJsonArray {0.1, 0.5}), QString());
    QCOMPARE(against(QJsonArray {1.5, 1.5}), QStringLiteral("any"));
    QCOMPARE(against(QJsonArray {0.1, 1.5}), QStringLiteral("its own"));
    QCOMPARE(against(QJsonArray {1.5, 0.5}), QString());
    question.ask = Ask::Order; // places, from 1: A is the larger
    question.misconceptions[0].when = QStringLiteral("answer.1 == 1 and expect.1 == 2");
    QCOMPARE(name(QJsonArray {0, 1}), QStringLiteral("alike"));
    QCOMPARE(name(QJsonArray {1, 0}), QString());
}

QTEST_GUILESS_MAIN(TestLessonAnswers)
#include "tst_lesson_answers.moc"
