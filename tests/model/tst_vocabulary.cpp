#include "model/vocabulary.h"

#include <QSet>
#include <QTest>

using namespace brigade;
using model::Term;
using model::Vocabulary;

class TestVocabulary : public QObject
{
    Q_OBJECT

private slots:
    void everyTermHasBothWordsAndAnAnalogy();
    void noTwoTermsShareAWord();
    void everyStateHasBothWords();
    void wordsOfTheCurriculum();
    void namesCarryTheNumberOfTheTrace();
};

void TestVocabulary::everyTermHasBothWordsAndAnAnalogy()
{
    for (std::size_t i = 0; i < model::kTermCount; ++i) {
        const auto term = static_cast<Term>(i);
        for (const Vocabulary vocabulary : {Vocabulary::Restaurant, Vocabulary::Computer}) {
            QVERIFY(!model::word(term, vocabulary).isEmpty());
            QVERIFY(!model::plural(term, vocabulary).isEmpty());
            QVERIFY(model::heading(term, vocabulary).at(0).isUpper());
            QVERIFY(model::headingPlural(term, vocabulary).at(0).isUpper());
        }
        QVERIFY(!model::analogy(term).isEmpty());
    }
}

void TestVocabulary::noTwoTermsShareAWord()
{
    for (const Vocabulary vocabulary : {Vocabulary::Restaurant, Vocabulary::Computer}) {
        QSet<QString> seen;
        for (std::size_t i = 0; i < model::kTermCount; ++i) {
            const QString word = model::word(static_cast<Term>(i), vocabulary);
            QVERIFY2(!seen.contains(word), qPrintable(word));
            seen.insert(word);
        }
    }
}

void TestVocabulary::everyStateHasBothWords()
{
    for (const Vocabulary vocabulary : {Vocabulary::Restaurant, Vocabulary::Computer}) {
        QSet<QString> seen;
        for (std::size_t i = 0; i < model::kThreadStateCount; ++i)
            seen.insert(model::stateWord(static_cast<model::ThreadState>(i), vocabulary));
        QCOMPARE(static_cast<std::size_t>(seen.size()), model::kThreadStateCount);
    }
    QCOMPARE(model::stateWord(model::ThreadState::GilWait, Vocabulary::Computer),
             QStringLiteral("waits for the GIL"));
    QCOMPARE(model::stateWord(model::ThreadState::LoopWait, Vocabulary::Restaurant),
             QStringLiteral("listens for tickets"));
}

void TestVocabulary::wordsOfTheCurriculum()
{
    // One row from either end and the middle: the table is indexed by the term's number.
    QCOMPARE(model::word(Term::Host, Vocabulary::Restaurant), QStringLiteral("town"));
    QCOMPARE(model::heading(Term::Gil, Vocabulary::Computer), QStringLiteral("GIL"));
    QCOMPARE(model::heading(Term::Gil, Vocabulary::Restaurant), QStringLiteral("Bathroom"));
    QCOMPARE(model::plural(Term::Task, Vocabulary::Restaurant), QStringLiteral("orders"));
    QCOMPARE(model::plural(Term::Process, Vocabulary::Computer), QStringLiteral("processes"));
    QCOMPARE(model::analogy(Term::Crash),
             QStringLiteral("one restaurant burns down; the others keep serving"));
}

void TestVocabulary::namesCarryTheNumberOfTheTrace()
{
    QCOMPARE(model::threadName(engine::ThreadIndex {3}, Vocabulary::Restaurant),
             QStringLiteral("Chef 3"));
    QCOMPARE(model::threadName(engine::ThreadIndex {3}, engine::ThreadRole::Pool,
                               Vocabulary::Restaurant),
             QStringLiteral("Chef 3"));
    QCOMPARE(model::threadName(engine::ThreadIndex {1}, engine::ThreadRole::Loop,
                               Vocabulary::Restaurant),
             QStringLiteral("Head waiter"));
    QCOMPARE(model::processName(engine::ProcessIndex {12}, Vocabulary::Computer),
             QStringLiteral("Process 12"));
}

QTEST_APPLESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
