// The glossary: each term's picture is drawn from a run, which serves all terms of that picture.
#include "app/glossary_dialog.h"
#include "app/mnemonic.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTest>

#include <algorithm>

using namespace brigade;
using namespace brigade::app;

namespace {

std::vector<model::GlossaryTerm> terms()
{
    return model::readCourse(model::builtinLessonsFor({})).glossary;
}

engine::RunOptions worker()
{
    engine::RunOptions here;
    here.workerPath = BRIGADE_WORKER;
    return here;
}

QPushButton *button(const QWidget &dialog, const QString &words)
{
    for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
        if (withoutMnemonic(each->text()) == words)
            return each;
    }
    return nullptr;
}

} // namespace

class TestGlossary : public QObject
{
    Q_OBJECT

private slots:
    void everyTermHasAPicture()
    {
        QVERIFY(terms().size() > 30);
        for (const model::GlossaryTerm &term : terms())
            QVERIFY2(!term.picture.isEmpty(), qPrintable(term.id));
    }

    void aPictureTellsItsTerm_data()
    {
        using View = model::GalleryView;
        QTest::addColumn<QString>("term");
        QTest::addColumn<View>("view");
        for (const char *term : {"thread", "gil", "process", "memory", "queue", "deadlock"})
            QTest::newRow(term) << QString::fromLatin1(term) << View::Scene;
        for (const char *term :
             {"makespan", "lost-update", "cpu-bound", "io-bound", "latency", "context-switch",
              "throughput", "knee", "await", "endpoint", "io", "convoy"})
            QTest::newRow(term) << QString::fromLatin1(term) << View::ByThread;
        for (const char *term : {"core", "parallel", "time-slice"})
            QTest::newRow(term) << QString::fromLatin1(term) << View::ByCore;
    }
    void aPictureTellsItsTerm()
    {
        QFETCH(QString, term);
        QFETCH(model::GalleryView, view);
        const auto all = terms();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&term](const auto &each) { return each.id == term; });
        QVERIFY(found != all.end());
        QCOMPARE(termView(found->look), view);
    }

    void theDialogFitsItsScreen()
    {
        RunController window(worker());
        const GlossaryDialog dialog(terms(), window);
        const QSize room = dialog.screen()->availableSize();
        QVERIFY(dialog.width() <= room.width() && dialog.height() <= room.height());
    }

    void oneRunDrawsAllTermsOfItsPicture()
    {
        RunController window(worker());
        GlossaryDialog dialog(terms(), window);
        dialog.show();
        QVERIFY(dialog.showTerm(QStringLiteral("thread")));
        QVERIFY(!dialog.isDrawn());
        QTest::mouseClick(button(dialog, QStringLiteral("Draw its picture")), Qt::LeftButton);
        QVERIFY(dialog.runs().running());
        QVERIFY(!button(dialog, QStringLiteral("Show me"))->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.runs().running(), 30'000);
        QVERIFY(dialog.isDrawn());
        QVERIFY(button(dialog, QStringLiteral("Show me"))->isEnabled());
        const QString picture = pictureOfTerm(QStringLiteral("thread"));
        for (const model::GlossaryTerm &term : terms()) {
            QVERIFY(dialog.showTerm(term.id));
            QCOMPARE(dialog.isDrawn(), term.picture == picture);
        }
        QVERIFY(dialog.showTerm(QStringLiteral("thread")));
        const QString look = qEnvironmentVariable("BRIGADE_LOOK"); // a file, to look at it
        if (!look.isEmpty())
            dialog.grab().save(look);
    }

    void aStoppedRunDrawsNothing()
    {
        RunController window(worker());
        GlossaryDialog dialog(terms(), window);
        dialog.show();
        QVERIFY(dialog.showTerm(QStringLiteral("convoy")));
        dialog.draw();
        QVERIFY(dialog.runs().running());
        QTest::mouseClick(button(dialog, QStringLiteral("Stop")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.runs().running(), 30'000);
        QVERIFY(!dialog.isDrawn());
        QVERIFY(button(dialog, QStringLiteral("Draw its picture"))->isEnabled());
    }

    void aRunThatCannotBeMadeSaysWhy()
    {
        engine::RunOptions nobody;
        nobody.workerPath = "/nowhere/brigade-worker";
        RunController window(nobody);
        GlossaryDialog dialog(terms(), window);
        dialog.show();
        dialog.draw();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.runs().running(), 30'000);
        QVERIFY(!dialog.isDrawn());
        QVERIFY2(dialog.problem().contains(QStringLiteral("nowhere")),
                 qPrintable(dialog.problem()));
    }

private:
    static QString pictureOfTerm(const QString &id)
    {
        for (const model::GlossaryTerm &term : terms()) {
            if (term.id == id)
                return term.picture;
        }
        return {};
    }
};

QTEST_MAIN(TestGlossary)
#include "tst_glossary.moc"
