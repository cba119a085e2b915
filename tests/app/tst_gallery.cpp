// The gallery: every picture of it is drawn from a run, exported in each format, and the runs can
// be stopped.
#include "app/gallery_dialog.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace brigade;
using namespace brigade::app;

namespace {

std::vector<model::GalleryPicture> builtin()
{
    return model::readCourse(model::builtinLessonsFor({})).gallery;
}

engine::RunOptions options()
{
    engine::RunOptions here;
    here.workerPath = BRIGADE_WORKER;
    return here;
}

QString wordsIn(const QWidget &widget)
{
    QString words;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        words += label->text() + QLatin1Char('\n');
    return words;
}

} // namespace

class TestGallery : public QObject
{
    Q_OBJECT

private slots:
    void everyPictureIsDrawnFromARun()
    {
        RunController window(options());
        GalleryDialog dialog(builtin(), window);
        dialog.resize(1024, 700);
        dialog.show();
        dialog.drawAll();
        QVERIFY(dialog.runs().running());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.runs().running(), 120'000);
        QCOMPARE(dialog.drawn(), static_cast<int>(builtin().size()));
        const QString look = qEnvironmentVariable("BRIGADE_LOOK"); // a folder, to look at them
        for (const model::GalleryPicture &picture : builtin()) {
            QVERIFY(dialog.showPicture(picture.run.id));
            const QString words = wordsIn(dialog);
            QVERIFY2(words.contains(picture.title), qPrintable(words));
            QVERIFY2(!words.contains(QStringLiteral("{{")), qPrintable(words));
            const QPixmap grabbed = dialog.grab();
            if (!look.isEmpty())
                grabbed.save(QDir(look).filePath(picture.run.id + QStringLiteral(".png")));
        }
        exportEach(dialog);
    }

    void aPictureOfTooManyCoresSaysWhy()
    {
        std::vector<model::GalleryPicture> pictures = builtin();
        const QString why = QStringLiteral("So many cores has nobody.");
        pictures.front().run.needs = {.cores = 100'000, .otherwise = why};
        pictures.front().run.instead = QStringList {};
        RunController window(options());
        GalleryDialog dialog(pictures, window);
        dialog.show();
        QVERIFY2(wordsIn(dialog).contains(why), qPrintable(wordsIn(dialog))); // not drawn yet
        dialog.drawThis();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.runs().running(), 30'000);
        QCOMPARE(dialog.drawn(), 1);
        QVERIFY2(wordsIn(dialog).contains(why), qPrintable(wordsIn(dialog)));
        QVERIFY(dialog.showPicture(pictures.back().run.id));
        QVERIFY2(!wordsIn(dialog).contains(why), qPrintable(wordsIn(dialog)));
    }

    void aRunIsShownInTheWindowAsItIs()
    {
        RunController window(options());
        GalleryDialog dialog(builtin(), window);
        const model::Session *made = nullptr;
        connect(&dialog.runs(), &QuietRuns::made, &window,
                [&](const QString &, const ShownRun &run) { made = run.session.get(); });
        connect(&dialog, &GalleryDialog::runWanted, &window,
                [&window](const ShownRun &run) { window.showAgain(run); });
        dialog.show();
        const auto buttons = dialog.findChildren<QPushButton *>();
        const auto button =
            std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *each) {
                return each->text() == QLatin1String("Show in the &window");
            });
        QVERIFY(button != buttons.end() && !(*button)->isEnabled());
        dialog.drawThis();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.runs().running(), 30'000);
        QVERIFY((*button)->isEnabled());
        (*button)->click();
        QCOMPARE(window.phase(), RunController::Phase::Ended);
        QVERIFY(made != nullptr);
        QCOMPARE(window.session(), made); // not a copy, which takes its time
        QVERIFY(window.street()->ended);
        QVERIFY(window.street()->done > 0);
    }

    void theDialogFitsItsScreen()
    {
        RunController window(options());
        const GalleryDialog dialog(builtin(), window);
        const QSize room = dialog.screen()->availableSize();
        QVERIFY(dialog.width() <= room.width() && dialog.height() <= room.height());
    }

    void stoppedRunsLeaveWhatIsDrawn()
    {
        RunController window(options());
        GalleryDialog dialog(builtin(), window);
        dialog.show();
        dialog.drawAll();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.drawn() > 0, 30'000);
        dialog.runs().cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.runs().running(), 30'000);
        QVERIFY(dialog.drawn() >= 1);
        QVERIFY(dialog.drawn() < static_cast<int>(builtin().size()));
        QVERIFY(dialog.message().contains(QStringLiteral("Stopped")));
    }

    void nothingIsDrawnWithoutARun()
    {
        RunController window(options());
        GalleryDialog dialog(builtin(), window);
        dialog.show();
        QCOMPARE(dialog.drawn(), 0);
        const QTemporaryDir folder;
        QVERIFY(!dialog.saveTo(folder.filePath(QStringLiteral("a.png"))));
        QVERIFY(!dialog.showPicture(QStringLiteral("no-such-picture")));
        dialog.drawThis();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.runs().running(), 30'000);
        QCOMPARE(dialog.drawn(), 1);
    }

    void aRunOfTheWindowStopsThem()
    {
        RunController window(options());
        GalleryDialog dialog(builtin(), window);
        dialog.show();
        dialog.drawAll();
        const auto plan = model::planOf(builtin().front().run, model::Branch::AsWritten);
        QVERIFY(plan.ok());
        window.start(plan.value());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.runs().running(), 30'000);
        QVERIFY(dialog.runs().cancelled());
        QTRY_COMPARE_WITH_TIMEOUT(window.phase(), RunController::Phase::Ended, 30'000);
    }

private:
    void exportEach(GalleryDialog &dialog)
    {
        const QTemporaryDir folder;
        QVERIFY(dialog.showPicture(QStringLiteral("server")));
        for (const char *name : {"s.png", "s.svg", "s.pdf"}) {
            const QString path = folder.filePath(QLatin1String(name));
            QVERIFY2(dialog.saveTo(path), qPrintable(dialog.message()));
            QVERIFY(QFile(path).size() > 1000);
        }
        QVERIFY(!dialog.saveTo(folder.filePath(QStringLiteral("s.txt"))));
        QVERIFY2(dialog.saveAllTo(folder.path()), qPrintable(dialog.message()));
        QFile page(folder.filePath(QStringLiteral("index.html")));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(page.readAll());
        for (const model::GalleryPicture &picture : builtin()) {
            QVERIFY(html.contains(picture.run.id + QStringLiteral(".png")));
            QVERIFY(QFile::exists(folder.filePath(picture.run.id + QStringLiteral(".png"))));
        }
        QVERIFY(!dialog.saveAllTo(folder.filePath(QStringLiteral("no/such/folder"))));
    }
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
