#include "app/export_picture.h"

#include "app/cores_picture.h"
#include "app/export_chart.h"
#include "app/format_time.h"
#include "app/metrics.h"
#include "app/picture_words.h"
#include "app/plan_line.h"
#include "app/street_painter.h"
#include "app/street_words.h"
#include "app/timeline_painter.h"
#include "app/timeline_picture.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <memory>
#include <optional>
#include <set>
#include <utility>

namespace brigade::app {

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ExportPicture)
};

constexpr int kSceneFontPx = 14;
constexpr int kLegendChefPx = 34; ///< large enough for a chef with his sign
constexpr std::size_t kMostCorePoints = 400;
/// Drawings within SVG and PDF are pictures of pixels: so many for each.
constexpr int kVectorPixels = 4;
constexpr int kWindowVectorPixels = 2;

/// Paints one picture; the painter's pixels are the sheet's, whatever is behind them. Made on the
/// window's thread, it paints on any.
class ExportPainter
{
public:
    ExportPainter(const ExportSource &source, const ExportChoices &choices);

    void paint(QPainter &painter) const;

private:
    [[nodiscard]] SheetWords head(const QString &what) const;
    [[nodiscard]] QString credit() const;
    [[nodiscard]] TimeWindow window() const;
    void paintTimelineSheet(QPainter &painter, Grouping grouping) const;
    void paintScene(QPainter &painter) const;
    void paintCoresSheet(QPainter &painter) const;
    void paintWindow(QPainter &painter) const;
    [[nodiscard]] bool inPixels() const { return m_choices.format == ExportFormat::Png; }
    [[nodiscard]] ExportChart chartOf(RunChart which) const;
    /// Lays the sheet out, and paints its ground.
    [[nodiscard]] SheetLayout begin(QPainter &painter, const SheetWords &words) const;
    /// Its background and its words.
    void paintGround(QPainter &painter, const SheetLayout &sheet) const;
    [[nodiscard]] std::vector<std::size_t> statesInScene() const;

    const ExportSource m_source;
    const ExportChoices m_choices;
    const Palette &m_colours;
    Words m_words;
    QSize m_sizePx;
    int m_detail; ///< device pixels for each of the sheet's
    // What only the window's thread can see:
    std::optional<ExportChart> m_chart {};
    QImage m_photo {};
};

ExportPainter::ExportPainter(const ExportSource &source, const ExportChoices &choices)
    : m_source(source)
    , m_choices(choices)
    , m_colours(palette(choices.theme))
    , m_words(pictureWords(source.vocabulary))
    , m_sizePx(exportSize(source, choices))
    , m_detail(choices.format == ExportFormat::Png ? choices.scale : 1)
{
    if (const auto which = runChartOf(choices.subject))
        m_chart = chartOf(*which);
    if (choices.subject == ExportSubject::Window && source.photograph)
        m_photo = source.photograph(choices.theme, inPixels() ? m_detail : kWindowVectorPixels);
}

void ExportPainter::paint(QPainter &painter) const
{
    switch (m_choices.subject) {
    case ExportSubject::ByThread:
        paintTimelineSheet(painter, Grouping::ByThread);
        break;
    case ExportSubject::ByCore:
        paintTimelineSheet(painter, Grouping::ByCore);
        break;
    case ExportSubject::Scene:
        paintScene(painter);
        break;
    case ExportSubject::CoresChart:
        paintCoresSheet(painter);
        break;
    case ExportSubject::Window:
        paintWindow(painter);
        break;
    case ExportSubject::FirstRunChart:
        break;
    }
    if (m_chart) {
        paintGround(painter, m_chart->sheet);
        paintChart(painter, *m_chart, m_colours);
    }
}

SheetWords ExportPainter::head(const QString &what) const
{
    QString title = m_source.title;
    if (title.isEmpty())
        title = QString::fromStdString(m_source.trace.plan().title);
    if (!what.isEmpty())
        title += (title.isEmpty() ? QString() : QStringLiteral(" – ")) + what;
    return {.title = title,
            .plan = planParts(m_source.trace.plan(), m_source.vocabulary),
            .result = resultParts(m_source.trace, m_source.statistics, m_words)};
}

QString ExportPainter::credit() const
{
    const QString cpu = QString::fromStdString(m_source.trace.info().host.cpu);
    return cpu.isEmpty() ? QStringLiteral("Brigade") : QStringLiteral("Brigade · ") + cpu;
}

TimeWindow ExportPainter::window() const
{
    if (m_choices.range == ExportRange::Shown)
        return m_source.shown;
    return wholeRun(m_source.timeline, m_source.statistics);
}

SheetLayout ExportPainter::begin(QPainter &painter, const SheetWords &words) const
{
    SheetLayout layout = layOutSheet(words, m_sizePx, pictureFont());
    paintGround(painter, layout);
    return layout;
}

void ExportPainter::paintGround(QPainter &painter, const SheetLayout &sheet) const
{
    painter.fillRect(QRect({0, 0}, m_sizePx), m_colours.background);
    paintSheet(painter, sheet, pictureFont(), m_colours);
}

void ExportPainter::paintTimelineSheet(QPainter &painter, Grouping grouping) const
{
    const QString what = grouping == Grouping::ByCore ? m_words.byCore : QString();
    const QRect body = begin(painter, head(what)).body;
    TaskNames tasks(m_source.trace.plan());
    tasks.fold(m_source.trace.events());
    const TimeWindow range = window();
    // Laid out for the device's pixels, so that a larger picture shows more and not the same.
    // The layout's own upper margin lies under the sheet's head.
    const int overlap = metrics::kMarginPx - metrics::kSectionGapPx;
    const TimelineRequest request {.beginNs = range.beginNs,
                                   .endNs = range.endNs,
                                   .sizePx =
                                       QSize(body.width(), body.height() + overlap) * m_detail,
                                   .scale = double(m_detail),
                                   .grouping = grouping,
                                   .font = pictureFont(),
                                   .credit = credit(),
                                   .words = m_words};
    painter.save();
    painter.setClipRect(body);
    painter.translate(body.left(), body.top() - overlap);
    painter.scale(1.0 / m_detail, 1.0 / m_detail);
    paintTimeline(painter, layoutTimeline({m_source.trace, m_source.timeline, tasks}, request),
                  m_colours);
    painter.restore();
}

/// Looks that somebody in the street has, in the order of the palette.
std::vector<std::size_t> ExportPainter::statesInScene() const
{
    std::set<std::size_t> fills;
    for (const auto &[index, process] : m_source.street.processes) {
        for (const auto &[number, thread] : process.threads) {
            if (!process.gone && thread.role != engine::ThreadRole::Control)
                fills.insert(fillOf(thread));
        }
    }
    return {fills.begin(), fills.end()};
}

void ExportPainter::paintScene(QPainter &painter) const
{
    SheetWords words = head(ExportText::tr("at %1").arg(formatDuration(m_source.street.timeNs)));
    const std::vector<std::size_t> states = statesInScene();
    for (const std::size_t state : states)
        words.legend << m_words.states.at(state);
    words.swatchPx = {kLegendChefPx, kLegendChefPx};
    words.credit = credit();
    const SheetLayout sheet = begin(painter, words);

    QFont font = pictureFont();
    font.setPixelSize(kSceneFontPx);
    const TextSize text = streetTextSize(font, m_source.vocabulary);
    // The street has a margin of its own.
    const int own = static_cast<int>(metrics::kStreetMarginPx);
    const QRect body = sheet.body.adjusted(-own, 0, own, 0);
    const StreetPicture picture = layOutStreet(
        m_source.street, {QSizeF(body.size()), text, QGuiApplication::layoutDirection()});
    TaskNames tasks(m_source.trace.plan());
    tasks.fold(m_source.trace.events());
    StreetPixmaps pixmaps;
    pixmaps.setLook(m_choices.theme, inPixels() ? m_detail : kVectorPixels, font);
    // Between whole ratios cards are paths and not corners of pixels: SVG draws no part of a
    // pixmap.
    if (!inPixels())
        pixmaps.cards.setPixelRatio(kVectorPixels + 0.5);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    painter.setFont(font);
    for (std::size_t i = 0; i < states.size(); ++i)
        painter.drawPixmap(sheet.swatches[i].topLeft(),
                           pixmaps.badges.badge({states[i], QString(), kLegendChefPx}));
    painter.translate(body.topLeft());
    const StreetScene scene {.street = m_source.street,
                             .picture = picture,
                             .tasks = tasks,
                             .colours = m_colours,
                             .vocabulary = m_source.vocabulary};
    paintStreet(painter, scene, pixmaps);
    painter.restore();
}

void ExportPainter::paintCoresSheet(QPainter &painter) const
{
    const QString core = model::plural(model::Term::Core, m_source.vocabulary);
    SheetWords words = head(ExportText::tr("use of the %1").arg(core));
    words.legend = {ExportText::tr("this run"),
                    ExportText::tr("others; 100 % is one %1")
                        .arg(model::word(model::Term::Core, m_source.vocabulary))};
    words.swatchPx = kAreaSwatchPx;
    words.credit = credit();
    const SheetLayout sheet = begin(painter, words);
    painter.fillRect(sheet.swatches.at(0), m_colours.coreOwn);
    fillOthers(painter, sheet.swatches.at(1), m_colours);
    const auto series = m_source.cores.series(
        m_source.timeline,
        {.most = kMostCorePoints, .beginNs = window().beginNs, .endNs = window().endNs});
    paintCores(painter,
               {.series = series,
                .window = window(),
                .vocabulary = m_source.vocabulary,
                .font = pictureFont(),
                .colours = m_colours},
               sheet.body);
}

ExportChart ExportPainter::chartOf(RunChart which) const
{
    QFont font = pictureFont();
    font.setPixelSize(metrics::kLegendPx);
    SheetWords words = head(nameOf(which, m_source.vocabulary));
    words.credit = credit();
    return takeChart(which,
                     {.timeline = m_source.timeline,
                      .flow = m_source.flow,
                      .statistics = &m_source.statistics,
                      .window = window(),
                      .vocabulary = m_source.vocabulary,
                      .font = font,
                      .colours = m_colours,
                      .fills = inPixels() ? ChartFills::Patterned : ChartFills::Plain},
                     std::move(words), m_sizePx);
}

void ExportPainter::paintWindow(QPainter &painter) const
{
    SheetWords words = head({});
    words.credit = credit();
    const QRect body = begin(painter, words).body;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    painter.drawImage(QRect(body.topLeft(), m_source.windowPx), m_photo);
    painter.restore();
}

PictureSheet sheetOf(const ExportSource &source, const ExportChoices &choices)
{
    // Not the plan's title: Qt 6.4 writes it into an SVG as it is, "&" too.
    return {.title = QStringLiteral("Brigade"),
            .sizePx = exportSize(source, choices),
            .scale = choices.format == ExportFormat::Png ? choices.scale : 1};
}

} // namespace

std::optional<RunChart> runChartOf(ExportSubject subject)
{
    const int number = static_cast<int>(subject) - kFirstRunChart;
    if (number < 0 || number >= kRunChartCount)
        return std::nullopt;
    return static_cast<RunChart>(number);
}

bool hasRange(ExportSubject subject)
{
    return subject != ExportSubject::Scene && subject != ExportSubject::Window
        && runChartOf(subject) != RunChart::Bounds;
}

QString endingOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Png:
        break;
    case ExportFormat::Svg:
        return QStringLiteral(".svg");
    case ExportFormat::Pdf:
        return QStringLiteral(".pdf");
    }
    return QStringLiteral(".png");
}

QSize exportSize(const ExportSource &source, const ExportChoices &choices)
{
    using namespace metrics;
    if (choices.subject != ExportSubject::Window && !source.sheetPx.isEmpty())
        return source.sheetPx;
    if (choices.subject != ExportSubject::Window)
        return {kPictureWidthPx, kPictureHeightPx};
    // As much room around the window as its words need.
    const QSize probe(source.windowPx.width() + 2 * kMarginPx, 2 * kPictureHeightPx);
    const Words words = pictureWords(source.vocabulary);
    const SheetLayout sheet =
        layOutSheet({.title = QStringLiteral(" "),
                     .plan = planParts(source.trace.plan(), source.vocabulary),
                     .result = resultParts(source.trace, source.statistics, words),
                     .credit = QStringLiteral(" ")},
                    probe, pictureFont());
    const int around = probe.height() - sheet.body.height();
    return {probe.width(), source.windowPx.height() + around};
}

ExportDrawing::ExportDrawing(const ExportSource &source, const ExportChoices &choices)
    : m_sheet(sheetOf(source, choices))
    , m_paint([painter = std::make_shared<const ExportPainter>(source, choices)](QPainter &to) {
        painter->paint(to);
    })
    , m_ending(endingOf(choices.format))
{
}

QImage ExportDrawing::image() const
{
    return paintImage(m_sheet, m_paint);
}

engine::Result<bool> ExportDrawing::write(const QString &path, WriteProgress &progress) const
{
    if (!path.endsWith(m_ending, Qt::CaseInsensitive))
        return engine::Error {
            ExportText::tr("%1: does not end in %2").arg(path, m_ending).toStdString()};
    return writePicture(path, m_sheet, m_paint, progress);
}

} // namespace brigade::app
