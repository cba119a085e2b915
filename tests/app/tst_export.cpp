// Every picture that can be exported, in every format, written and read back.
#include "app/export_dialog.h"
#include "app/export_picture.h"
#include "tests/model/trace_text.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cmath>

using namespace brigade;
using namespace brigade::app;

namespace {

/// Two threads of a process on two cores; the host's readings say that others had a part of both.
const char *const kRun = R"(
    @-5ms ProcessSpawned 1 4294971888
    @-1ms ProcessReady 1 4000000
    @0 RunStarted
    @0 #1 TaskArrived 0 0
    @0 #2 TaskArrived 1 0
    1.1 @-1ms c0 ThreadStarted 3 100
    1.2 @-1ms c1 ThreadStarted 3 101
    1.1 @1us c0 ThreadReleased
    1.2 @1us c1 ThreadReleased
    1.1 @2us c0 #1 TaskStarted 0 1
    1.2 @2us c1 #2 TaskStarted 1 1
    1.2 @3us c1 #2 GilWaitBegin 0
    1.1 @3us c0 #1 GilAcquired 0 1
    1.1 @40ms c0 #1 GilReleased 1 1
    1.1 @40ms c0 #1 BlockBegin 0
    1.2 @40ms c1 #2 GilAcquired 40000000 2
    @50ms c0 CoreSample 45000000 0
    @50ms c1 CoreSample 20000000 0
    1.2 @90ms c1 #2 GilReleased 2 2
    1.2 @90ms c1 #2 TaskFinished 0
    1.2 @90ms c1 ThreadEnded
    @100ms c0 CoreSample 30000000 0
    @100ms c1 CoreSample 45000000 0
    1.1 @100ms c0 #1 BlockEnd 0
    1.1 @100ms c0 #1 TaskFinished 0
    1.1 @100ms c0 ThreadEnded
    @101ms RunEnded 0
)";

engine::Plan dinnerPlan()
{
    engine::Plan plan;
    plan.title = "Dinner & dessert";
    plan.gil.enabled = true;
    for (const char *name : {"steak", "salad"}) {
        engine::TaskKind kind;
        kind.name = name;
        kind.steps.emplace_back(engine::CpuStep {.ms = 40});
        plan.tasks.push_back(kind);
    }
    return plan;
}

const QSize kWindow(800, 560);

/// A stand-in for the window: one colour for each theme.
QImage photographed(Theme theme, int scale)
{
    QImage image(kWindow * scale, QImage::Format_RGB32);
    image.fill(theme == Theme::Dark ? Qt::darkBlue : Qt::yellow);
    return image;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int countOf(const QImage &image, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return found;
}

/// Soft edges of a line included.
int countNear(const QImage &image, const QColor &colour)
{
    constexpr int kNear = 60;
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor there = image.pixelColor(x, y);
            found += std::abs(there.red() - colour.red()) + std::abs(there.green() - colour.green())
                        + std::abs(there.blue() - colour.blue())
                    < kNear
                ? 1
                : 0;
        }
    }
    return found;
}

ExportSubject subjectNumber(int number)
{
    return static_cast<ExportSubject>(number);
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyKindInEveryFormat_data();
    void everyKindInEveryFormat();
    void scalesGiveThatManyPixels();
    void darkDiffersFromLight();
    void theRangeShownDiffersFromTheRun();
    void everyPictureStandsAlone();
    void chartsOfVectorFormatsAreLines();
    void coresAreFilledByWhatTheyDid();
    void windowIsTheOneOfTheTheme();
    void clipboardImageIsTheFile();
    void unwritablePathIsOneLineAndLeavesNothing();
    void wrongEndingIsRefused();
    void tooLargeIsRefused();
    void cancelledLeavesNothingAndTheOldFile();
    void theWindowLivesOnWhileAPictureIsMade();
    void thePreviewIsOfTheLastChoice();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] ExportSource source() const
    {
        return {.trace = m_trace,
                .timeline = m_timeline,
                .statistics = m_statistics,
                .cores = m_cores,
                .flow = m_flow,
                .street = m_street,
                .shown = {0, 30'000'000},
                .windowPx = kWindow,
                .photograph = photographed};
    }
    [[nodiscard]] QImage imageOf(const ExportChoices &choices) const
    {
        return ExportDrawing(source(), choices).image();
    }
    /// Empty, or the error.
    [[nodiscard]] QString write(const ExportChoices &choices, const QString &name) const
    {
        WriteProgress progress;
        const auto written = ExportDrawing(source(), choices).write(path(name), progress);
        return written ? QString() : QString::fromStdString(written.error());
    }

    QTemporaryDir m_folder;
    model::Trace m_trace = testing::traceFrom(kRun, dinnerPlan());
    model::Timeline m_timeline;
    model::Statistics m_statistics;
    model::CoreReadings m_cores;
    model::TaskFlow m_flow;
    model::StreetNow m_street;
};

void TestExport::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_timeline.fold(m_trace.events());
    m_statistics = model::computeStatistics(m_trace, m_timeline);
    m_cores.fold(m_trace);
    m_flow.fold(m_trace);
    m_street = model::Restaurant(m_trace).at(50'000'000);
    QCOMPARE(m_street.processes.size(), std::size_t {1});
    QCOMPARE(m_cores.series(m_timeline, {.most = 10}).size(), std::size_t {2});
}

void TestExport::everyKindInEveryFormat_data()
{
    QTest::addColumn<int>("subject");
    QTest::addColumn<int>("format");
    for (int subject = 0; subject < kExportSubjectCount; ++subject) {
        for (int format = 0; format < kExportFormatCount; ++format)
            QTest::addRow("kind %d, format %d", subject, format) << subject << format;
    }
}

void TestExport::everyKindInEveryFormat()
{
    QFETCH(int, subject);
    QFETCH(int, format);
    const ExportChoices choices {.subject = subjectNumber(subject),
                                 .format = static_cast<ExportFormat>(format)};
    const QString name = QStringLiteral("k%1").arg(subject) + endingOf(choices.format);
    QCOMPARE(write(choices, name), QString());
    const QSize size = exportSize(source(), choices);
    const QByteArray bytes = contents(path(name));
    if (choices.format == ExportFormat::Png) {
        QCOMPARE(QImage(path(name)).size(), size);
    } else if (choices.format == ExportFormat::Svg) {
        QSvgRenderer svg(bytes);
        QVERIFY(svg.isValid());
        QCOMPARE(svg.viewBox(), QRect({0, 0}, size));
        QVERIFY(bytes.contains("Dinner &amp; dessert"));
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        svg.render(&painter);
        QVERIFY(image.pixelColor(0, 0) != QColor(Qt::magenta));
    } else {
        QVERIFY(bytes.startsWith("%PDF"));
        QVERIFY(bytes.trimmed().endsWith("%%EOF"));
        QCOMPARE(bytes.count("/Type /Page\n"), qsizetype {1});
    }
}

void TestExport::scalesGiveThatManyPixels()
{
    for (int subject = 0; subject < kExportSubjectCount; ++subject) {
        ExportChoices choices {.subject = subjectNumber(subject)};
        const QImage small = imageOf(choices);
        for (const int scale : {2, 4}) {
            choices.scale = scale;
            QCOMPARE(write(choices, QStringLiteral("s.png")), QString());
            const QImage large(path(QStringLiteral("s.png")));
            QCOMPARE(large.size(), exportSize(source(), choices) * scale);
            // The same picture: nowhere far from the small one seen large, taken together.
            const QImage shrunk =
                large.scaled(160, 90, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            const QImage same =
                small.scaled(160, 90, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            qint64 difference = 0;
            for (int y = 0; y < 90; ++y) {
                for (int x = 0; x < 160; ++x)
                    difference += std::abs(qGray(shrunk.pixel(x, y)) - qGray(same.pixel(x, y)));
            }
            QVERIFY2(difference < qint64 {8} * 160 * 90, qPrintable(QString::number(subject)));
        }
    }
}

void TestExport::darkDiffersFromLight()
{
    for (int subject = 0; subject < kExportSubjectCount; ++subject) {
        ExportChoices choices {.subject = subjectNumber(subject)};
        QCOMPARE(imageOf(choices).pixelColor(0, 0), palette(Theme::Light).background);
        choices.theme = Theme::Dark;
        QCOMPARE(imageOf(choices).pixelColor(0, 0), palette(Theme::Dark).background);
    }
}

void TestExport::theRangeShownDiffersFromTheRun()
{
    for (int subject = 0; subject < kExportSubjectCount; ++subject) {
        ExportChoices choices {.subject = subjectNumber(subject)};
        const QImage run = imageOf(choices);
        choices.range = ExportRange::Shown;
        QCOMPARE(imageOf(choices) != run, hasRange(choices.subject));
    }
}

void TestExport::everyPictureStandsAlone()
{
    for (int subject = 0; subject < kExportSubjectCount; ++subject) {
        const ExportChoices choices {.subject = subjectNumber(subject),
                                     .format = ExportFormat::Svg};
        QCOMPARE(write(choices, QStringLiteral("w.svg")), QString());
        const QString svg = QString::fromUtf8(contents(path(QStringLiteral("w.svg"))));
        for (const char *text : {"Dinner &amp; dessert", "2 orders: steak, salad", "1 restaurant",
                                 "bathroom on", "makespan 100 ms", "2 of 2 orders done"})
            QVERIFY2(svg.contains(QLatin1String(text)), text);
        // Its legend, but for the window, which has its own.
        const QMap<int, const char *> legends {
            {static_cast<int>(ExportSubject::CoresChart), ">this run<"},
            {kFirstRunChart + static_cast<int>(RunChart::Queue), ">waiting<"},
            {kFirstRunChart + static_cast<int>(RunChart::Rate), ">done per second<"},
            {kFirstRunChart + static_cast<int>(RunChart::Latency), ">99 %<"},
            {kFirstRunChart + static_cast<int>(RunChart::Bounds), ">ideal (predicted)<"}};
        const char *legend = legends.value(subject, "cooks");
        QVERIFY2(choices.subject == ExportSubject::Window
                     || choices.subject == ExportSubject::ByCore
                     || svg.contains(QLatin1String(legend)),
                 qPrintable(QString::number(subject)));
    }
}

void TestExport::chartsOfVectorFormatsAreLines()
{
    for (int chart = 0; chart < kRunChartCount; ++chart) {
        const ExportChoices choices {.subject = subjectNumber(kFirstRunChart + chart),
                                     .format = ExportFormat::Svg};
        QCOMPARE(write(choices, QStringLiteral("v.svg")), QString());
        const QByteArray svg = contents(path(QStringLiteral("v.svg")));
        QVERIFY2(!svg.contains("<image"), qPrintable(QString::number(chart)));
        QVERIFY2(!svg.contains("<pattern"), qPrintable(QString::number(chart)));
        // What a reader draws of it is what the picture of pixels shows, but for soft edges.
        const QSize size = exportSize(source(), choices);
        QImage drawn(size, QImage::Format_RGB32);
        drawn.fill(Qt::magenta);
        QPainter painter(&drawn);
        QSvgRenderer(path(QStringLiteral("v.svg"))).render(&painter);
        painter.end();
        const QImage pixels = imageOf({.subject = choices.subject});
        // The patterns within the bars, well above the legend.
        const QImage bars = drawn.copy(0, size.height() / 4, size.width(), size.height() / 2);
        const Palette &colours = palette(Theme::Light);
        if (chart == static_cast<int>(RunChart::States))
            QVERIFY(countNear(bars, colours.state(model::ThreadState::Io).ink) > 100);
        if (chart == static_cast<int>(RunChart::Bounds))
            QVERIFY(countNear(bars, colours.accent) > 100);
        for (const QColor &colour :
             {palette(Theme::Light).coreOwn, palette(Theme::Light).coreOthers,
              palette(Theme::Light).state(model::ThreadState::Io).fill,
              palette(Theme::Light).state(model::ThreadState::GilWait).fill}) {
            const double wanted = countOf(pixels, colour);
            const double there = countOf(drawn, colour);
            QVERIFY2(std::abs(there - wanted) < 0.25 * wanted + 3000,
                     qPrintable(QStringLiteral("%1: %2 %3 instead of %4")
                                    .arg(chart)
                                    .arg(colour.name())
                                    .arg(there)
                                    .arg(wanted)));
        }
    }
}

void TestExport::coresAreFilledByWhatTheyDid()
{
    const QImage image = imageOf({.subject = ExportSubject::CoresChart});
    const QColor own = palette(Theme::Light).coreOwn;
    const double share = countOf(image, own) / (1600.0 * 900.0);
    QVERIFY2(share > 0.1 && share < 0.5, qPrintable(QString::number(share)));
}

void TestExport::windowIsTheOneOfTheTheme()
{
    ExportChoices choices {.subject = ExportSubject::Window};
    const int whole = kWindow.width() * kWindow.height();
    QCOMPARE(countOf(imageOf(choices), QColor(Qt::yellow)), whole);
    choices.theme = Theme::Dark;
    QCOMPARE(countOf(imageOf(choices), QColor(Qt::darkBlue)), whole);
}

void TestExport::clipboardImageIsTheFile()
{
    const ExportChoices choices {.subject = ExportSubject::Scene, .scale = 2};
    QCOMPARE(write(choices, QStringLiteral("c.png")), QString());
    QImage copied = imageOf(choices);
    copied.setDevicePixelRatio(1);
    QCOMPARE(QImage(path(QStringLiteral("c.png"))).convertToFormat(copied.format()), copied);
}

void TestExport::unwritablePathIsOneLineAndLeavesNothing()
{
    for (int format = 0; format < kExportFormatCount; ++format) {
        const ExportChoices choices {.format = static_cast<ExportFormat>(format)};
        const QString name = QStringLiteral("no/such/folder/a") + endingOf(choices.format);
        const QString error = write(choices, name);
        QVERIFY2(error.contains(name), qPrintable(error));
        QVERIFY(!error.contains(QLatin1Char('\n')));
        QVERIFY(!QFileInfo::exists(path(QStringLiteral("no"))));
    }
}

void TestExport::wrongEndingIsRefused()
{
    QVERIFY(write({.format = ExportFormat::Svg}, QStringLiteral("e.png")).contains(".svg"));
    QVERIFY(!QFile::exists(path(QStringLiteral("e.png"))));
}

void TestExport::tooLargeIsRefused()
{
    ExportSource wide = source();
    wide.windowPx = QSize(8000, 600);
    const ExportChoices choices {.subject = ExportSubject::Window, .scale = 4};
    WriteProgress progress;
    const auto written =
        ExportDrawing(wide, choices).write(path(QStringLiteral("l.png")), progress);
    QVERIFY(!written);
    QVERIFY(!QFile::exists(path(QStringLiteral("l.png"))));
}

void TestExport::cancelledLeavesNothingAndTheOldFile()
{
    for (int format = 0; format < kExportFormatCount; ++format) {
        const ExportChoices choices {.format = static_cast<ExportFormat>(format)};
        const QString name = QStringLiteral("cancelled") + endingOf(choices.format);
        WriteProgress progress;
        progress.cancelled = true;
        QVERIFY(ExportDrawing(source(), choices).write(path(name), progress).ok());
        QVERIFY(!QFile::exists(path(name)));
        QCOMPARE(write(choices, name), QString());
        const QByteArray old = contents(path(name));
        QVERIFY(!old.isEmpty());
        QVERIFY(ExportDrawing(source(), choices).write(path(name), progress).ok());
        QCOMPARE(contents(path(name)), old);
    }
}

void TestExport::theWindowLivesOnWhileAPictureIsMade()
{
    ExportSource given = source();
    given.sheetPx = {4000, 3000}; // takes longer to paint than a blink
    for (const ExportSubject subject : {ExportSubject::ByThread, ExportSubject::FirstRunChart}) {
        ExportDialog dialog(given, {.subject = subject, .scale = 2});
        int ticks = 0;
        QTimer tick;
        connect(&tick, &QTimer::timeout, &dialog, [&] { ++ticks; });
        tick.start(0);
        dialog.copy();
        QVERIFY2(ticks > 0, qPrintable(QString::number(static_cast<int>(subject))));
        QCOMPARE(QGuiApplication::clipboard()->image().size(), given.sheetPx * 2);
        ticks = 0;
        QVERIFY(dialog.saveTo(path(QStringLiteral("large.png"))));
        QVERIFY2(ticks > 0, qPrintable(QString::number(static_cast<int>(subject))));
    }
}

void TestExport::thePreviewIsOfTheLastChoice()
{
    ExportSource given = source();
    given.sheetPx = {8000, 6000}; // takes longer to paint than a choice
    ExportDialog dialog(given, {});
    const auto *preview = dialog.findChild<QLabel *>();
    QTRY_VERIFY(!preview->pixmap().isNull());
    const auto boxes = dialog.findChildren<QComboBox *>();
    boxes.front()->setCurrentIndex(static_cast<int>(ExportSubject::ByCore));
    QTest::qWait(100); // it is being painted
    boxes.back()->setCurrentIndex(1);
    QTRY_VERIFY(preview->pixmap().toImage().pixelColor(1, 1).lightness() < 64);
}

QTEST_MAIN(TestExport)
#include "tst_export.moc"
