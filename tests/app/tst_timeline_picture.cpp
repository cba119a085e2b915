// A run as PNG, SVG and PDF files.
#include "app/timeline_painter.h"
#include "app/timeline_picture.h"
#include "tests/app/drawn_timeline.h"
#include "tests/app/random_run.h"
#include "tests/model/trace_text.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace brigade;
using namespace brigade::app;

namespace {

/// Two threads of a process: one computes and sleeps, the other waits for the GIL.
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
    1.2 @90ms c1 #2 GilReleased 2 2
    1.2 @90ms c1 #2 TaskFinished 0
    1.2 @90ms c1 ThreadEnded
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

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestTimelinePicture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pngHasTheSizeAndIsNotOneColour();
    void svgNamesLanesTasksAndTheResult();
    void svgByCoreNamesCoresAndThreads();
    void pdfIsOnePageOfTheSize();
    void theSamePictureTwiceIsTheSame();
    void nothingUnderThePictureShows_data();
    void nothingUnderThePictureShows();
    void darkIsDark();
    void anEmptyTraceIsAPictureToo();
    void unknownEndingsAndSizesAreRefused();
    void aFolderThatIsNotThereIsAnError();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Empty, or the error.
    [[nodiscard]] QString write(const QString &name, const PictureOptions &options) const
    {
        const auto result = writeTimelinePicture(m_trace, m_timeline, options, path(name));
        return result ? QString() : QString::fromStdString(result.error());
    }

    QTemporaryDir m_folder;
    model::Trace m_trace = testing::traceFrom(kRun, dinnerPlan());
    model::Timeline m_timeline;
};

void TestTimelinePicture::initTestCase()
{
    m_timeline.fold(m_trace.events());
    QCOMPARE(m_timeline.threads().size(), std::size_t {2});
}

void TestTimelinePicture::pngHasTheSizeAndIsNotOneColour()
{
    for (const QSize size : {QSize(1600, 900), QSize(1024, 700), QSize(640, 400)}) {
        QCOMPARE(write(QStringLiteral("a.png"), {.sizePx = size}), QString());
        const QImage image(path(QStringLiteral("a.png")));
        QCOMPARE(image.size(), size);
        const QColor running = palette(Theme::Light).state(model::ThreadState::Running).fill;
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == running ? 1 : 0;
        }
        QVERIFY(found > image.width() * image.height() / 50);
    }
}

void TestTimelinePicture::svgNamesLanesTasksAndTheResult()
{
    QCOMPARE(write(QStringLiteral("a.svg"), {}), QString());
    const QString svg = QString::fromUtf8(contents(path(QStringLiteral("a.svg"))));
    QVERIFY(svg.startsWith(QLatin1String("<?xml")));
    QVERIFY(svg.contains(QLatin1String("viewBox=\"0 0 1600 900\"")));
    for (const char *text :
         {"Dinner &amp; dessert", "process 1 (pid 4592)", "thread 1", "thread 2", "steak", "salad",
          "running", "waiting for the GIL", "makespan 100 ms", "2 of 2 tasks done", "time, ms"})
        QVERIFY2(svg.contains(QLatin1String(text)), text);
}

void TestTimelinePicture::svgByCoreNamesCoresAndThreads()
{
    QCOMPARE(write(QStringLiteral("c.svg"), {.grouping = Grouping::ByCore}), QString());
    const QString svg = QString::fromUtf8(contents(path(QStringLiteral("c.svg"))));
    for (const char *text : {"by core", ">core 0<", ">core 1<", ">thread 1<", ">thread 2<"})
        QVERIFY2(svg.contains(QLatin1String(text)), text);
}

void TestTimelinePicture::pdfIsOnePageOfTheSize()
{
    QCOMPARE(write(QStringLiteral("a.PDF"), {.sizePx = QSize(1024, 700)}), QString());
    const QByteArray pdf = contents(path(QStringLiteral("a.PDF")));
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/MediaBox [0 0 768"));
    QCOMPARE(pdf.count("/Type /Page\n"), qsizetype {1});
}

void TestTimelinePicture::theSamePictureTwiceIsTheSame()
{
    QCOMPARE(write(QStringLiteral("1.png"), {}), QString());
    QCOMPARE(write(QStringLiteral("2.png"), {}), QString());
    QCOMPARE(QImage(path(QStringLiteral("1.png"))), QImage(path(QStringLiteral("2.png"))));
}

void TestTimelinePicture::nothingUnderThePictureShows_data()
{
    QTest::addColumn<unsigned>("threads");
    QTest::addColumn<int>("height");
    QTest::addColumn<double>("ratio");
    for (const unsigned threads : {0U, 1U, 7U, 64U, 900U}) {
        for (const int height : {90, 171, 700}) {
            for (const double ratio : {1.0, 1.25, 2.0})
                QTest::addRow("%u threads, %d px, %g", threads, height, ratio)
                    << threads << height << ratio;
        }
    }
}

/// It is painted around its rows, and every row whole.
void TestTimelinePicture::nothingUnderThePictureShows()
{
    QFETCH(const unsigned, threads);
    QFETCH(const int, height);
    QFETCH(const double, ratio);
    const app::test::Drawn drawn(threads == 0 ? model::Trace()
                                              : testing::randomTrace({.threads = threads}));
    for (const Grouping grouping : {Grouping::ByThread, Grouping::ByCore}) {
        const TimelineLayout layout =
            drawn.layout(app::test::requestFor(QSize(801, height), grouping));
        std::vector<QImage> over;
        for (const Qt::GlobalColor under : {Qt::magenta, Qt::darkGreen}) {
            QImage image(layout.picture.size() * ratio, QImage::Format_RGB32);
            image.setDevicePixelRatio(ratio);
            image.fill(under);
            QPainter painter(&image);
            paintTimeline(painter, layout, palette(Theme::Light));
            painter.end();
            over.push_back(image);
        }
        QVERIFY(over.front() == over.back());
    }
}

void TestTimelinePicture::darkIsDark()
{
    QCOMPARE(write(QStringLiteral("d.png"), {.theme = Theme::Dark}), QString());
    const QImage image(path(QStringLiteral("d.png")));
    QCOMPARE(image.pixelColor(0, 0), palette(Theme::Dark).background);
}

void TestTimelinePicture::anEmptyTraceIsAPictureToo()
{
    const model::Trace nothing;
    const model::Timeline timeline;
    for (const char *name : {"e.png", "e.svg", "e.pdf"}) {
        QVERIFY(writeTimelinePicture(nothing, timeline, {}, path(QLatin1String(name))).ok());
        QVERIFY(contents(path(QLatin1String(name))).size() > 500);
    }
}

void TestTimelinePicture::unknownEndingsAndSizesAreRefused()
{
    QVERIFY(write(QStringLiteral("a.bmp"), {}).contains(QLatin1String("a.bmp")));
    QVERIFY(write(QStringLiteral("png"), {}).contains(QLatin1String(".svg")));
    QVERIFY(write(QStringLiteral("b.png"), {.sizePx = QSize(10, 10)}).contains("not 10x10"));
    QVERIFY(write(QStringLiteral("b.png"), {.sizePx = QSize(99999, 900)}).contains("99999"));
    QVERIFY(!QFile::exists(path(QStringLiteral("b.png"))));
}

void TestTimelinePicture::aFolderThatIsNotThereIsAnError()
{
    const QString error = write(QStringLiteral("no/such/folder/a.svg"), {});
    QVERIFY2(error.contains(QLatin1String("no/such/folder/a.svg: ")), qPrintable(error));
}

QTEST_MAIN(TestTimelinePicture)
#include "tst_timeline_picture.moc"
