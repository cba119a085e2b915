#include "app/gallery_dialog.h"

#include "app/ask_path.h"
#include "app/course_prose.h"
#include "app/course_words.h"
#include "app/dialog_parts.h"
#include "app/gallery_view.h"
#include "app/long_write.h"
#include "app/message_words.h"
#include "app/metrics.h"
#include "app/theme.h"
#include "app/whole_file.h"
#include "model/lesson_figures.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace brigade::app {

namespace {

constexpr QSize kIconPx {128, 72};
constexpr int kIconShare = 5; ///< an icon's picture is drawn so much larger, and then shrunk

/// One page for all pictures of a folder.
QString pageHtml(const QStringList &rows, const QString &title)
{
    return QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>"
                          "<style>body { font-family: sans-serif; max-width: 60em; margin: 2em "
                          "auto; } img { width: 100%; }</style></head>\n<body><h1>%1</h1>\n%2"
                          "</body></html>\n")
        .arg(title.toHtmlEscaped(), rows.join(QLatin1Char('\n')));
}

} // namespace

GalleryDialog::GalleryDialog(std::vector<model::GalleryPicture> pictures,
                             RunController &window,
                             QWidget *parent)
    : QDialog(parent)
    , m_pictures(std::move(pictures))
    , m_window(window)
    , m_runs(window.options())
    , m_usableCores(model::figuresHere().usableCores())
    , m_list(new QListWidget(this))
    , m_title(wrappedLabel(this))
    , m_view(new GalleryView(this))
    , m_caption(wrappedLabel(this))
    , m_message(wrappedLabel(this))
    , m_progress(progressBar(this))
    , m_all(new QPushButton(tr("&Draw all of them"), this))
    , m_this(new QPushButton(tr("&Run this one"), this))
    , m_inWindow(new QPushButton(tr("Show in the &window"), this))
    , m_save(new QPushButton(tr("&Export…"), this))
    , m_saveAll(new QPushButton(tr("Export a&ll…"), this))
{
    setWindowTitle(tr("Picture gallery"));
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &GalleryDialog::showThis);
    connect(&m_runs, &QuietRuns::made, this, &GalleryDialog::take);
    connect(&m_runs, &QuietRuns::started, this, &GalleryDialog::showState);
    connect(&m_runs, &QuietRuns::progressed, this, &GalleryDialog::showState);
    connect(&m_runs, &QuietRuns::ended, this, &GalleryDialog::conclude);
    connect(&m_runs, &QuietRuns::failed, m_message,
            [this](const QString &problem) { m_message->setText(messageInLanguage(problem)); });
    connect(&m_window, &RunController::phaseChanged, this, [this] {
        if (m_window.busy())
            m_runs.cancel(); // they would share the cores
        showState();
    });
    m_list->setCurrentRow(0);
    showThis();
    resizeWithinScreen(*this, {metrics::kWindowWidthPx, metrics::kWindowHeightPx});
}

GalleryDialog::~GalleryDialog() = default;

void GalleryDialog::build()
{
    m_list->setIconSize(kIconPx);
    m_list->setWordWrap(true);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Pictures"));
    for (const model::GalleryPicture &picture : m_pictures) {
        auto *item = new QListWidgetItem(picture.title, m_list);
        item->setToolTip(picture.title);
        item->setIcon(iconOf(picture));
    }
    m_drawIcons.setInterval(0);
    connect(&m_drawIcons, &QTimer::timeout, this, &GalleryDialog::drawNextIcon);
    QSizePolicy place = m_progress->sizePolicy();
    place.setRetainSizeWhenHidden(true); // or the buttons would move
    m_progress->setSizePolicy(place);
    //: On a progress bar; "run" is a noun. %v, %m: numbers, to be kept
    m_progress->setFormat(tr("run %v of %m"));
    m_progress->setAccessibleName(tr("Progress of the runs"));
    auto *split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(buildRight());
    split->setStretchFactor(1, 1);
    split->setSizes({metrics::kChartsWidthPx, metrics::kWindowWidthPx - metrics::kChartsWidthPx});
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(split, 1);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addWidget(buildButtons());
}

QWidget *GalleryDialog::buildRight()
{
    auto *right = new QWidget(this);
    QFont large = font();
    large.setBold(true);
    m_title->setFont(large);
    m_caption->setMinimumHeight(3 * fontMetrics().height());
    m_caption->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_view, 1);
    column->addWidget(m_caption);
    return right;
}

QWidget *GalleryDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton *button : {m_all, m_this, m_inWindow, m_save, m_saveAll})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    m_all->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &GalleryDialog::reject);
    connect(m_all, &QPushButton::clicked, this, [this] {
        if (m_runs.running())
            m_runs.cancel();
        else
            drawAll();
    });
    connect(m_this, &QPushButton::clicked, this, &GalleryDialog::drawThis);
    connect(m_inWindow, &QPushButton::clicked, this, [this] {
        const GalleryDrawing *drawing = drawingOf(current()->run.id);
        emit runWanted(drawing->run());
    });
    connect(m_save, &QPushButton::clicked, this, &GalleryDialog::askSave);
    connect(m_saveAll, &QPushButton::clicked, this, &GalleryDialog::askSaveAll);
    return buttons;
}

void GalleryDialog::setVocabulary(model::Vocabulary vocabulary)
{
    if (vocabulary == m_vocabulary)
        return;
    m_vocabulary = vocabulary;
    for (std::size_t i = 0; i < m_pictures.size(); ++i)
        m_list->item(static_cast<int>(i))->setText(proseIn(m_pictures[i].title, m_vocabulary));
    redrawIcons();
    showThis();
}

bool GalleryDialog::showPicture(const QString &id)
{
    for (std::size_t i = 0; i < m_pictures.size(); ++i) {
        if (m_pictures[i].run.id != id)
            continue;
        m_list->setCurrentRow(static_cast<int>(i));
        return true;
    }
    return false;
}

const model::GalleryPicture *GalleryDialog::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_pictures[static_cast<std::size_t>(row)];
}

const GalleryDrawing *GalleryDialog::drawingOf(const QString &id) const
{
    const auto found = m_drawings.find(id);
    return found == m_drawings.end() ? nullptr : found->second.get();
}

QString GalleryDialog::captionOf(const model::GalleryPicture &picture) const
{
    QStringList lines;
    if (const GalleryDrawing *drawing = drawingOf(picture.run.id); drawing != nullptr)
        lines << drawing->caption(m_vocabulary);
    model::Experiment run = picture.run;
    run.needs.otherwise = proseIn(run.needs.otherwise, m_vocabulary);
    lines << branchWords(run, m_usableCores);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

/// Pictures of one scale end where the longest of them ends.
GalleryFrame GalleryDialog::frameOf(const model::GalleryPicture &picture) const
{
    GalleryFrame frame {.sizePx = {}, .theme = themeInUse(), .vocabulary = m_vocabulary};
    for (const model::GalleryPicture &each : m_pictures) {
        const GalleryDrawing *drawing = drawingOf(each.run.id);
        if (!picture.scale.isEmpty() && each.scale == picture.scale && drawing != nullptr)
            frame.endNs = std::max(frame.endNs, drawing->endNs());
    }
    return frame;
}

void GalleryDialog::drawAll()
{
    if (m_runs.running() || m_window.busy())
        return;
    m_message->clear();
    std::vector<model::Experiment> experiments;
    for (const model::GalleryPicture &picture : m_pictures)
        experiments.push_back(picture.run);
    m_runs.start(experiments);
}

void GalleryDialog::drawThis()
{
    if (m_runs.running() || m_window.busy() || current() == nullptr)
        return;
    m_message->clear();
    m_runs.start({current()->run});
}

void GalleryDialog::take(const QString &id, const ShownRun &run)
{
    const auto picture =
        std::find_if(m_pictures.begin(), m_pictures.end(),
                     [&](const model::GalleryPicture &each) { return each.run.id == id; });
    if (picture == m_pictures.end())
        return;
    m_view->showDrawing(nullptr, {}, {}); // it may show the one that goes now
    m_drawings[id] = std::make_unique<GalleryDrawing>(*picture, run);
    // One picture at a time is drawn beside the runs; the small ones follow when all are made.
    if (m_runs.total() > 1)
        m_list->setCurrentRow(static_cast<int>(picture - m_pictures.begin()));
    showThis();
}

void GalleryDialog::conclude()
{
    if (m_runs.cancelled())
        m_message->setText(tr("Stopped. The pictures that were drawn stay."));
    else if (m_runs.total() > 1)
        m_list->setCurrentRow(0);
    redrawIcons();
    showThis();
}

void GalleryDialog::showState()
{
    const bool running = m_runs.running();
    const bool free = !running && !m_window.busy();
    m_progress->setVisible(running);
    m_progress->setRange(0, std::max(1, m_runs.total()));
    m_progress->setValue(std::min(m_runs.count() + 1, m_runs.total()));
    //: Button, a verb: ends the runs
    m_all->setText(running ? tr("&Stop") : tr("&Draw all of them"));
    m_all->setEnabled(running || free);
    m_all->setToolTip(tr("Each picture is drawn from a run of its own; all take some seconds"));
    m_this->setEnabled(free);
    const auto *picture = current();
    const bool isDrawn = picture != nullptr && drawingOf(picture->run.id) != nullptr;
    m_inWindow->setEnabled(free && isDrawn);
    m_save->setEnabled(!running && isDrawn);
    m_saveAll->setEnabled(!running && !m_drawings.empty());
}

void GalleryDialog::showThis()
{
    const auto *picture = current();
    if (picture == nullptr)
        return;
    const GalleryDrawing *drawing = drawingOf(picture->run.id);
    m_title->setVisible(drawing == nullptr); // a picture has it
    m_title->setText(proseIn(picture->title, m_vocabulary));
    m_view->showDrawing(
        drawing, frameOf(*picture),
        tr("Not drawn yet. It comes from a run on this machine: “Run this one”, or “Draw "
           "all of them”."));
    m_caption->setText(captionOf(*picture));
    showState();
}

/// One after another, for together they take long.
void GalleryDialog::redrawIcons()
{
    m_nextIcon = 0;
    m_drawIcons.start();
}

void GalleryDialog::drawNextIcon()
{
    if (m_nextIcon == m_pictures.size())
        return m_drawIcons.stop();
    m_list->item(static_cast<int>(m_nextIcon))->setIcon(iconOf(m_pictures[m_nextIcon]));
    ++m_nextIcon;
}

QPixmap GalleryDialog::iconOf(const model::GalleryPicture &picture) const
{
    QPixmap icon(kIconPx * devicePixelRatioF());
    icon.setDevicePixelRatio(devicePixelRatioF());
    icon.fill(paletteInUse().lane);
    if (const GalleryDrawing *drawn = drawingOf(picture.run.id); drawn != nullptr) {
        GalleryFrame frame = frameOf(picture);
        frame.sizePx = kIconPx * kIconShare;
        icon = QPixmap::fromImage(drawn->drawing(frame).image().scaled(
            icon.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    return icon;
}

bool GalleryDialog::saveTo(const QString &path)
{
    const auto *picture = current();
    const GalleryDrawing *drawn = picture != nullptr ? drawingOf(picture->run.id) : nullptr;
    if (drawn == nullptr)
        return false;
    return write({{drawn->drawing(frameOf(*picture), path), path}}, tr("Written: %1").arg(path));
}

bool GalleryDialog::saveAllTo(const QString &folder)
{
    const QDir to(folder);
    QStringList rows;
    std::vector<PictureToWrite> pictures;
    for (const model::GalleryPicture &picture : m_pictures) {
        const GalleryDrawing *drawn = drawingOf(picture.run.id);
        if (drawn == nullptr)
            continue;
        const QString name = picture.run.id + QStringLiteral(".png");
        pictures.push_back({drawn->drawing(frameOf(picture)), to.filePath(name)});
        rows << QStringLiteral("<h2>%1</h2>\n<p><img src=\"%2\" alt=\"%1\"></p>\n<p>%3</p>")
                    .arg(proseIn(picture.title, m_vocabulary).toHtmlEscaped(), name,
                         captionOf(picture).toHtmlEscaped());
    }
    if (!write(pictures,
               tr("Written: %1 pictures and index.html in %2").arg(rows.size()).arg(folder)))
        return false;
    const auto written = writeWhole(to.filePath(QStringLiteral("index.html")),
                                    pageHtml(rows, windowTitle()).toUtf8());
    if (!written)
        m_message->setText(messageInLanguage(written.error()));
    return written.ok();
}

bool GalleryDialog::write(const std::vector<PictureToWrite> &pictures, const QString &done)
{
    const auto end = writeBeside(this, tr("Writing the pictures…"), [&](WriteProgress &progress) {
        engine::Result<bool> written = true;
        for (const PictureToWrite &picture : pictures) {
            if (written && !progress.cancelled)
                written = picture.drawing.write(picture.path, progress);
        }
        return written;
    });
    if (!end)
        m_message->setText(messageInLanguage(end.error()));
    else if (end.value() == WriteEnd::Cancelled)
        m_message->setText(tr("Stopped. The pictures that were written stay."));
    else
        m_message->setText(done);
    return end && end.value() == WriteEnd::Written;
}

void GalleryDialog::askSave()
{
    if (current() == nullptr)
        return;
    const QString path =
        askSavePath(this,
                    {tr("Export the picture"), current()->run.id + QStringLiteral(".png"),
                     tr("PNG (*.png);;SVG (*.svg);;PDF (*.pdf)")});
    if (!path.isEmpty())
        saveTo(path);
}

void GalleryDialog::askSaveAll()
{
    const QString folder = askFolder(this, tr("A folder for the pictures"));
    if (!folder.isEmpty())
        saveAllTo(folder);
}

QString GalleryDialog::message() const
{
    return m_message->text();
}

void GalleryDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_list->count() > 0) {
        redrawIcons();
        showThis();
    }
}

void GalleryDialog::reject()
{
    m_runs.cancel();
    QDialog::reject();
}

} // namespace brigade::app
