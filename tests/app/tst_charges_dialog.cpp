// What this machine charges, in the window: the picture's layout, and the dialog with the real
// worker.
#include "app/charge_picture.h"
#include "app/charges_dialog.h"
#include "app/theme.h"
#include "tests/app/sample_charges.h"

#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace brigade;
using namespace brigade::app;
using engine::Charge;
using test::sampleCharges;

namespace {

constexpr int kPatienceMs = 30'000;
constexpr double kHair = 0.01;

std::vector<QRectF> boxesOf(const ChargePictureRow &row)
{
    return {row.nameBox, row.valueBox, row.bookBox, row.measured, row.textbook, row.textbookRange};
}

std::unique_ptr<ChargesDialog> makeDialog(ChargeKeeping keeping = ChargeKeeping::Forget)
{
    return std::make_unique<ChargesDialog>(
        ChargesSetting {.keeping = keeping, .workerPath = BRIGADE_WORKER});
}

QTableWidget &tableOf(const ChargesDialog &dialog)
{
    return *dialog.findChild<QTableWidget *>();
}

} // namespace

class ChargesDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void rowsLieApartAndInThePicture_data();
    void rowsLieApartAndInThePicture();
    void barsGrowWithTheirFigures();
    void nothingIsLaidOutForNothing();
    void thePictureIsWrittenInEveryFormat();
    void aResultFillsTheTable();
    void somethingIsMeasured();
    void cancelKeepsWhatWasMeasured();
    void aRunInTheWindowComesFirst();
    void anotherResultIsSetBeside();
    void aWrongFileIsALine();
    void theLastResultIsThereAgain();
};

void ChargesDialogTest::rowsLieApartAndInThePicture_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size :
         {QSize(640, 400), QSize(1024, 700), QSize(1600, 900), QSize(3200, 1000)})
        QTest::addRow("%dx%d", size.width(), size.height()) << size;
}

void ChargesDialogTest::rowsLieApartAndInThePicture()
{
    QFETCH(const QSize, size);
    const auto results = sampleCharges();
    const auto layout = layOutCharges({results, &results}, size);
    QCOMPARE(layout.panes.size(), std::size_t {3});
    const QRectF all = QRectF({}, QSizeF(size)).adjusted(-kHair, -kHair, kHair, kHair);
    double bottom = layout.machine.bottom();
    std::size_t rows = 0;
    for (const ChargePane &pane : layout.panes) {
        QVERIFY(all.contains(pane.plot));
        for (const ChargePictureRow &row : pane.rows) {
            ++rows;
            QVERIFY(row.band.top() >= bottom - kHair);
            bottom = row.band.bottom();
            for (const QRectF &box : boxesOf(row)) {
                if (!box.isEmpty())
                    QVERIFY(row.band.adjusted(-kHair, -kHair, kHair, kHair).contains(box));
            }
            QVERIFY(row.nameBox.right() <= pane.plot.left());
            QVERIFY(row.valueBox.left() >= pane.plot.right());
            QVERIFY(row.valueBox.right() <= row.bookBox.left());
            QVERIFY(!row.measured.intersects(row.textbook));
        }
        bottom = pane.plot.bottom();
    }
    QCOMPARE(rows, engine::kChargeCount);
    QVERIFY(bottom <= layout.legend.top());
}

void ChargesDialogTest::barsGrowWithTheirFigures()
{
    auto results = sampleCharges();
    QVERIFY(results.figures[4].charge == Charge::CacheLine && !results.figures[4].spread);
    const auto absent = layOutCharges({results}, {1600, 900}).panes[0].rows[3];
    QCOMPARE(absent.charge, Charge::CacheLine);
    QVERIFY(absent.measured.isEmpty() && !absent.compared);
    const auto at = [](const model::ChargeResults &shown, std::size_t row) {
        return layOutCharges({shown, &shown}, {1600, 900}).panes[0].rows[row];
    };
    const auto call = at(results, 0);
    QCOMPARE(call.charge, Charge::SystemCall);
    QVERIFY(call.spreadLeft < call.measured.right() && call.measured.right() < call.spreadRight);
    QVERIFY(call.measured.right() < call.textbook.right()); // half of it
    QVERIFY(call.textbook.right() <= call.textbookRange.left() + kHair);
    QCOMPARE(call.compared, std::optional(call.measured.right()));
    results.figures[1].spread->median *= 10;
    QVERIFY(at(results, 0).measured.width() > call.measured.width());
}

void ChargesDialogTest::nothingIsLaidOutForNothing()
{
    const model::ChargeResults nothing;
    const auto layout = layOutCharges({nothing}, {800, 600});
    QVERIFY(layout.panes.empty());
    QImage image(800, 600, QImage::Format_RGB32);
    QPainter painter(&image);
    paintCharges(painter, layout, palette(Theme::Dark));
}

void ChargesDialogTest::thePictureIsWrittenInEveryFormat()
{
    const QTemporaryDir folder;
    const auto results = sampleCharges();
    const auto layout = layOutCharges({results}, {1000, 700});
    for (const char *name : {"c.png", "c.svg", "c.pdf"}) {
        const QString path = folder.filePath(QLatin1String(name));
        QVERIFY(writeChargePicture(layout, Theme::Dark, path).ok());
        QVERIFY(QFile(path).size() > 1000);
    }
    const QImage image(folder.filePath(QStringLiteral("c.png")));
    QCOMPARE(image.size(), QSize(1000, 700));
    const QPoint inBar = layout.panes[0].rows[0].measured.center().toPoint();
    QVERIFY(image.pixelColor(inBar) != palette(Theme::Dark).background);
}

void ChargesDialogTest::aResultFillsTheTable()
{
    const auto dialog = makeDialog();
    QCOMPARE(tableOf(*dialog).rowCount(), 0);
    dialog->showResults(sampleCharges());
    const QTableWidget &table = tableOf(*dialog);
    QCOMPARE(table.rowCount(), static_cast<int>(engine::kChargeCount));
    QCOMPARE(table.item(9, 1)->text(), QStringLiteral("500 µs")); // a thread
    QCOMPARE(table.item(9, 3)->text(), QStringLiteral("about 1 ms"));
    QVERIFY(table.item(15, 6)->text().contains(QStringLiteral("noisy"))); // the fork
    QVERIFY(table.item(4, 6)->text().contains(QStringLiteral("not measured here")));
    QVERIFY(table.isColumnHidden(4) && table.isColumnHidden(5));
}

void ChargesDialogTest::somethingIsMeasured()
{
    const auto dialog = makeDialog();
    dialog->show();
    dialog->measure({Charge::MutexFree, Charge::SystemCall});
    QVERIFY(dialog->measuring());
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->measuring(), kPatienceMs);
    QCOMPARE(dialog->results().extent, model::ChargeExtent::Complete);
    QCOMPARE(tableOf(*dialog).rowCount(), 2);
    QVERIFY(!tableOf(*dialog).item(0, 1)->text().isEmpty());
    QCOMPARE(dialog->message(), QString());
}

void ChargesDialogTest::cancelKeepsWhatWasMeasured()
{
    const auto dialog = makeDialog();
    dialog->show();
    dialog->measure();
    QTRY_VERIFY_WITH_TIMEOUT(dialog->results().figures.size() >= 2, kPatienceMs);
    dialog->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->measuring(), kPatienceMs);
    QVERIFY(dialog->results().figures.size() >= 2);
    QVERIFY(dialog->message().contains(QStringLiteral("Cancelled")));
    dialog->measure();
    dialog->close(); // is a cancel too
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->measuring(), kPatienceMs);
}

void ChargesDialogTest::aRunInTheWindowComesFirst()
{
    ChargesDialog dialog({.keeping = ChargeKeeping::Forget,
                          .workerPath = BRIGADE_WORKER,
                          .busy = [] { return true; }});
    dialog.measure();
    QVERIFY(!dialog.measuring());
    QVERIFY(dialog.message().contains(QStringLiteral("run")));
}

void ChargesDialogTest::anotherResultIsSetBeside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("other.json"));
    const auto dialog = makeDialog();
    dialog->showResults(sampleCharges());
    QVERIFY(dialog->exportTo(path));
    QVERIFY(dialog->compareWith(path));
    const QTableWidget &table = tableOf(*dialog);
    QVERIFY(!table.isColumnHidden(4) && !table.isColumnHidden(5));
    QCOMPARE(table.item(9, 5)->text(), QStringLiteral("× 1.00"));
    QVERIFY(dialog->exportTo(folder.filePath(QStringLiteral("c.csv"))));
    QVERIFY(dialog->exportTo(folder.filePath(QStringLiteral("c.svg"))));
    QVERIFY(!dialog->exportTo(folder.filePath(QStringLiteral("none/c.csv"))));
    QVERIFY(!dialog->message().isEmpty());
}

void ChargesDialogTest::aWrongFileIsALine()
{
    const auto dialog = makeDialog();
    dialog->showResults(sampleCharges());
    QVERIFY(!dialog->compareWith(QStringLiteral("/no/such/file.json")));
    QVERIFY(dialog->message().contains(QStringLiteral("/no/such/file.json")));
    QVERIFY(tableOf(*dialog).isColumnHidden(4));
}

void ChargesDialogTest::theLastResultIsThereAgain()
{
#if !defined(Q_OS_UNIX) || defined(Q_OS_MACOS)
    QSKIP("the data folder cannot be moved here");
#endif
    const QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toUtf8());
    QCOMPARE(tableOf(*makeDialog(ChargeKeeping::Keep)).rowCount(), 0);
    QVERIFY(model::keepChargeResults(sampleCharges()).ok());
    QCOMPARE(tableOf(*makeDialog(ChargeKeeping::Keep)).rowCount(),
             static_cast<int>(engine::kChargeCount));
    QCOMPARE(tableOf(*makeDialog(ChargeKeeping::Forget)).rowCount(), 0);
}

QTEST_MAIN(ChargesDialogTest)
#include "tst_charges_dialog.moc"
