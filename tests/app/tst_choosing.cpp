// The tree of choosing: where everything lies, how it is walked by keys and by the mouse, and that
// a leaf's proof is run and drawn.
#include "app/choosing_dialog.h"
#include "app/choosing_painter.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace brigade;
using namespace brigade::app;

namespace {

model::ChoosingTree builtin()
{
    return model::readCourse(model::builtinLessonsFor({})).choosing;
}

/// A question with two leaves; one of them can be proved in some tenths of a second.
model::ChoosingTree small()
{
    const auto run = [](const QString &id, const QString &mode) {
        model::LeafRun leaf;
        leaf.run.id = id;
        leaf.run.plan = QStringLiteral("@dinner");
        leaf.run.settings = {QStringLiteral("mode=%1").arg(mode)};
        leaf.label = mode;
        leaf.measure = QStringLiteral("makespan_s");
        return leaf;
    };
    model::ChoosingNode waits {.id = QStringLiteral("waits"),
                               .question = QStringLiteral("Does it wait?"),
                               .yes = QStringLiteral("threads"),
                               .no = QStringLiteral("none")};
    model::ChoosingNode threads {.id = QStringLiteral("threads"),
                                 .answer = QStringLiteral("Threads"),
                                 .say = QStringLiteral("Waits lie side by side."),
                                 .runs = {run(QStringLiteral("t"), QStringLiteral("threads")),
                                          run(QStringLiteral("s"), QStringLiteral("sequential"))},
                                 .holds = QStringLiteral("t.makespan_s < s.makespan_s")};
    model::ChoosingNode none {.id = QStringLiteral("none"), .answer = QStringLiteral("Nothing")};
    return {.root = QStringLiteral("waits"), .nodes = {waits, threads, none}};
}

bool overlap(const QRectF &one, const QRectF &other)
{
    const QRectF common = one & other;
    return common.width() > 0.01 && common.height() > 0.01;
}

engine::RunOptions options()
{
    engine::RunOptions here;
    here.workerPath = BRIGADE_WORKER;
    return here;
}

} // namespace

class TestChoosing : public QObject
{
    Q_OBJECT

private slots:
    void nothingOverlapsAndAllIsInside_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<double>("width");
        for (const double width : {640.0, 980.0, 1600.0}) {
            for (const model::ChoosingNode &node : builtin().nodes)
                QTest::addRow("%s at %.0f", qPrintable(node.id), width) << node.id << width;
        }
    }
    void nothingOverlapsAndAllIsInside()
    {
        QFETCH(QString, chosen);
        QFETCH(double, width);
        const model::ChoosingTree tree = builtin();
        Proofs proofs;
        proofs[chosen] = {.values = {0.1, 0.3, std::nullopt}, .holds = true};
        const ChoosingPicture picture = layOutChoosing({tree, proofs, chosen}, width, QFont());
        QCOMPARE(picture.boxes.size(), tree.nodes.size());
        std::vector<QRectF> all {picture.headingBox, picture.sayBox, picture.verdictBox};
        for (const ChoosingBox &box : picture.boxes) {
            all.insert(all.end(), {box.rect, box.tag});
            QVERIFY(box.rect.contains(box.words));
            QVERIFY(box.noteBox.isEmpty() || box.rect.contains(box.noteBox));
        }
        for (const ProofBar &bar : picture.bars)
            all.insert(all.end(), {bar.name, bar.track, bar.number});
        std::erase_if(all, [](const QRectF &rect) { return rect.isEmpty(); });
        const QRectF whole({0, 0}, picture.size);
        for (std::size_t i = 0; i < all.size(); ++i) {
            QVERIFY(whole.contains(all[i]));
            for (std::size_t j = i + 1; j < all.size(); ++j)
                QVERIFY2(!overlap(all[i], all[j]), qPrintable(QString::number(all[j].top())));
        }
    }

    void theHitTestInvertsTheLayout()
    {
        const model::ChoosingTree tree = builtin();
        const ChoosingPicture picture =
            layOutChoosing({tree, {}, QStringLiteral("leaf_async")}, 980, QFont());
        for (const ChoosingBox &box : picture.boxes) {
            QCOMPARE(nodeAt(picture, box.rect.center()), std::optional(box.id));
            if (!box.parent.isEmpty())
                QCOMPARE(nodeAt(picture, box.tag.center()), std::optional(box.id));
        }
        QVERIFY(!picture.bars.empty());
        for (std::size_t i = 0; i < picture.bars.size(); ++i)
            QCOMPARE(barAt(picture, picture.bars[i].track.center()), std::optional(i));
        QCOMPARE(nodeAt(picture, {0, 0}), std::optional<QString>());
    }

    void branchesThatMeetOrLeadBackEndSomewhere()
    {
        model::ChoosingTree tree = small();
        tree.nodes[0].no = QStringLiteral("waits"); // back to itself
        QCOMPARE(layOutChoosing({tree, {}, {}}, 600, QFont()).boxes.size(), std::size_t {2});
        tree.nodes[0].no = QStringLiteral("threads");
        QCOMPARE(layOutChoosing({tree, {}, {}}, 600, QFont()).boxes.size(), std::size_t {2});
        tree.nodes.clear();
        QVERIFY(layOutChoosing({tree, {}, {}}, 600, QFont()).boxes.empty());
    }

    void thePathLeadsFromTheRootToWhatWasChosen()
    {
        const model::ChoosingTree tree = builtin();
        const ChoosingPicture picture =
            layOutChoosing({tree, {}, QStringLiteral("leaf_def")}, 980, QFont());
        QStringList path;
        for (const ChoosingBox &box : picture.boxes) {
            if (box.onPath)
                path << box.id;
        }
        QCOMPARE(path,
                 (QStringList {QStringLiteral("waits"), QStringLiteral("async_library"),
                               QStringLiteral("leaf_def")}));
    }

    void barsAreAsLongAsTheirValues()
    {
        const model::ChoosingTree tree = small();
        Proofs proofs;
        proofs[QStringLiteral("threads")] = {.values = {0.5, 1.0}, .holds = true};
        const ChoosingPicture picture =
            layOutChoosing({tree, proofs, QStringLiteral("threads")}, 800, QFont());
        QCOMPARE(picture.bars.size(), std::size_t {2});
        QCOMPARE(picture.bars[1].bar.width(), picture.bars[1].track.width());
        QVERIFY(qAbs(picture.bars[0].bar.width() * 2 - picture.bars[1].bar.width()) < 1);
        QVERIFY(picture.bars[1].value.contains(QStringLiteral("2.0 ×")));
    }

    void keysWalkDownAndUp()
    {
        ChoosingView view(builtin());
        view.resize(980, 600);
        view.show();
        QCOMPARE(view.chosen(), QStringLiteral("waits"));
        QTest::keyClick(&view, Qt::Key_Left); // yes
        QCOMPARE(view.chosen(), QStringLiteral("async_library"));
        QTest::keyClick(&view, Qt::Key_Right); // no
        QCOMPARE(view.chosen(), QStringLiteral("leaf_def"));
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("def, in the thread pool")));
        QSignalSpy wanted(&view, &ChoosingView::proofWanted);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QTest::keyClick(&view, Qt::Key_Right); // the leaf beside
        QVERIFY(view.leaf() != nullptr && view.chosen() != QLatin1String("leaf_def"));
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.chosen(), QStringLiteral("whose_code"));
        QTest::keyClick(&view, Qt::Key_N);
        QCOMPARE(view.chosen(), QStringLiteral("leaf_processes"));
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.chosen(), QStringLiteral("waits"));
        QTest::keyClick(&view, Qt::Key_Return); // a question has no proof
        QCOMPARE(wanted.count(), 1);
    }

    void aClickChoosesABranch()
    {
        ChoosingView view(builtin());
        view.resize(980, 600);
        view.show();
        for (const ChoosingBox &box : view.picture().boxes) {
            if (box.id == QLatin1String("leaf_threads")) {
                QTest::mouseClick(&view, Qt::LeftButton, {}, box.tag.center().toPoint());
                break;
            }
        }
        QCOMPARE(view.chosen(), QStringLiteral("leaf_threads"));
    }

    void aProofIsRunAndDrawn()
    {
        RunController window(options());
        ChoosingDialog dialog(small(), window);
        dialog.show();
        dialog.view().choose(QStringLiteral("threads"));
        dialog.runProof();
        QVERIFY(dialog.runs().running());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.runs().running(), 30'000);
        const Proofs &proofs = dialog.view().proofs();
        QVERIFY(proofs.count(QStringLiteral("threads")) == 1);
        const Proof &proof = proofs.at(QStringLiteral("threads"));
        QCOMPARE(proof.values.size(), std::size_t {2});
        QVERIFY(proof.values[0] && proof.values[1]);
        QCOMPARE(proof.holds, std::optional(true)); // 500 ms of waiting against 1150
        QVERIFY(!dialog.view().picture().bars[0].bar.isEmpty());
        const QString look = qEnvironmentVariable("BRIGADE_LOOK"); // a folder, to look at it
        if (!look.isEmpty())
            dialog.grab().save(look + QStringLiteral("/choosing.png"));
        QSignalSpy shown(&dialog, &ChoosingDialog::runWanted);
        const QPointF bar = dialog.view().picture().bars[1].track.center();
        QTest::mouseClick(&dialog.view(), Qt::LeftButton, {}, bar.toPoint());
        QCOMPARE(shown.count(), 1);
    }

    void aLeafOfTooManyCoresSaysWhy()
    {
        model::ChoosingTree tree = small();
        const QString why = QStringLiteral("So many cores has nobody.");
        tree.nodes[1].runs[0].run.needs = {.cores = 100'000, .otherwise = why};
        RunController window(options());
        ChoosingDialog dialog(tree, window);
        dialog.show();
        const auto says = [&dialog, &why] {
            const auto labels = dialog.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&why](const QLabel *label) {
                return label->isVisible() && label->text().contains(why);
            });
        };
        QVERIFY(!says()); // the question
        dialog.view().choose(QStringLiteral("threads"));
        QVERIFY(says());
        dialog.view().choose(QStringLiteral("none"));
        QVERIFY(!says());
    }

    void aStoppedProofDoesNotCount()
    {
        RunController window(options());
        ChoosingDialog dialog(small(), window);
        dialog.show();
        dialog.view().choose(QStringLiteral("threads"));
        dialog.runProof();
        dialog.runProof(); // the button says Stop now
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.runs().running(), 30'000);
        QVERIFY(dialog.view().proofs().empty());
        QVERIFY(dialog.message().contains(QStringLiteral("Stopped")));
    }

    void thePictureIsWrittenInEachFormat()
    {
        const QTemporaryDir folder;
        const model::ChoosingTree tree = builtin();
        const ChoosingSubject subject {tree, {}, QStringLiteral("leaf_async")};
        const std::map<QString, QByteArray> begins {{QStringLiteral("a.png"), "\x89PNG"},
                                                    {QStringLiteral("a.pdf"), "%PDF-"},
                                                    {QStringLiteral("a.svg"), "<?xml"}};
        for (const auto &[name, begin] : begins) {
            const auto written = writeChoosing(subject, Theme::Light, folder.filePath(name));
            QVERIFY2(written.ok(), written.ok() ? "" : written.error().c_str());
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().startsWith(begin));
        }
        QVERIFY(
            !writeChoosing(subject, Theme::Light, folder.filePath(QStringLiteral("a.txt"))).ok());
    }
};

QTEST_MAIN(TestChoosing)
#include "tst_choosing.moc"
