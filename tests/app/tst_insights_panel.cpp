// The panel over real runs of built-in scenarios: what it says, and what "Show me" asks for.
#include "app/insight_words.h"
#include "app/insights_panel.h"
#include "engine/plan_reader.h"
#include "engine/scenarios.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace brigade;
using namespace brigade::app;
using Phase = RunController::Phase;

Q_DECLARE_METATYPE(brigade::app::TimeWindow)

class TestInsightsPanel : public QObject
{
    Q_OBJECT

    static engine::Plan scenario(std::string_view name)
    {
        for (const engine::BuiltinScenario &each : engine::builtinScenarios()) {
            if (each.name == name)
                return engine::readPlan(each.json, each.name).value().plan;
        }
        return {};
    }

    static QString textOf(const QWidget &panel)
    {
        QString text;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&panel))
                text += label->text() + QLatin1Char('\n');
        }
        return text;
    }

private slots:
    void itSpeaksWhenTheRunHasEndedInBothVocabularies()
    {
        RunController controller({.workerPath = BRIGADE_WORKER});
        InsightsPanel panel(controller);
        panel.show();
        QVERIFY(textOf(panel).contains(QStringLiteral("when it has ended")));
        controller.start(scenario("gil-cpu"));
        QTRY_VERIFY_WITH_TIMEOUT(controller.phase() == Phase::Ended, 30'000);
        QCoreApplication::processEvents(); // cards are shown by the layout, a little later
        QVERIFY2(textOf(panel).contains(QStringLiteral("One at a time behind the bathroom")),
                 qPrintable(textOf(panel)));
        panel.setVocabulary(model::Vocabulary::Computer);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        QVERIFY(textOf(panel).contains(QStringLiteral("One at a time behind the GIL")));
        QVERIFY(!textOf(panel).contains(QStringLiteral("bathroom")));

        QSignalSpy wanted(&panel, &InsightsPanel::showWanted);
        panel.findChildren<QPushButton *>().front()->click();
        QCOMPARE(wanted.size(), 1);
        const auto window = wanted[0][0].value<TimeWindow>();
        QCOMPARE(window.beginNs, panel.insights().front().beginNs);
        QVERIFY(window.endNs > window.beginNs);

        controller.discard();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(panel.insights().empty());
        QVERIFY(panel.findChildren<QPushButton *>().isEmpty());
    }

    void everyKindHasWordsWithoutHoles()
    {
        for (int kind = 0; kind <= static_cast<int>(model::InsightKind::EventsDropped); ++kind) {
            for (const auto words : {model::Vocabulary::Computer, model::Vocabulary::Restaurant}) {
                model::Insight insight {.kind = static_cast<model::InsightKind>(kind)};
                insight.share = 0.5;
                const QString text =
                    insightTitle(insight, words) + QLatin1Char(' ') + insightWords(insight, words);
                QVERIFY2(text.size() > 40, qPrintable(text));
                for (int hole = 1; hole < 10; ++hole)
                    QVERIFY2(!text.contains(QStringLiteral("%%1").arg(hole)), qPrintable(text));
            }
        }
    }
};

QTEST_MAIN(TestInsightsPanel)
#include "tst_insights_panel.moc"
