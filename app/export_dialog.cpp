#include "app/export_dialog.h"

#include "app/ask_path.h"
#include "app/message_words.h"
#include "app/metrics.h"
#include "app/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace brigade::app {

namespace {

/// Choices that follow each other quickly are drawn once.
constexpr int kPreviewDelayMs = 60;

int numberIn(const QSettings &settings, const QString &key, int most)
{
    const int number = settings.value(key, 0).toInt();
    return number >= 0 && number <= most ? number : 0;
}

} // namespace

ExportDialog::ExportDialog(const ExportSource &source,
                           const ExportChoices &choices,
                           QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_subject(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_scale(new QComboBox(this))
    , m_range(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_preview(new QLabel(this))
    , m_message(new QLabel(this))
{
    setWindowTitle(tr("Export picture"));
    m_preview->setMinimumSize(metrics::kPreviewWidthPx, metrics::kPreviewHeightPx);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_preview->setAccessibleName(tr("Preview of the picture"));
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    buildControls(choices);
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(kPreviewDelayMs);
    connect(&m_redraw, &QTimer::timeout, this, &ExportDialog::preview);
    changed();
}

void ExportDialog::buildControls(const ExportChoices &choices)
{
    const model::Vocabulary vocabulary = m_source.vocabulary;
    //: What is exported. %1: "thread" or "chef", "core" or "stove": what a row stands for
    m_subject->addItems({tr("Timeline by %1").arg(model::word(model::Term::Thread, vocabulary)),
                         tr("Timeline by %1").arg(model::word(model::Term::Core, vocabulary)),
                         tr("Scene"),
                         //: %1: "cores" or "stoves"
                         tr("Use of the %1").arg(model::plural(model::Term::Core, vocabulary)),
                         tr("Whole window")});
    for (int i = 0; i < kRunChartCount; ++i)
        m_subject->addItem(nameOf(static_cast<RunChart>(i), vocabulary));
    m_format->addItems({tr("PNG"), tr("SVG"), tr("PDF")});
    for (int scale = 1; scale <= kLargestExportScale; ++scale)
        m_scale->addItem(QString());
    //: Range of time that is exported; "run" is a noun
    m_range->addItems({tr("The whole run"), tr("What the timeline shows")});
    m_theme->addItems({tr("Light"), tr("Dark")});
    m_subject->setCurrentIndex(static_cast<int>(choices.subject));
    m_format->setCurrentIndex(static_cast<int>(choices.format));
    m_scale->setCurrentIndex(choices.scale - 1);
    m_range->setCurrentIndex(static_cast<int>(choices.range));
    m_theme->setCurrentIndex(static_cast<int>(choices.theme));
    auto *form = new QFormLayout;
    form->addRow(tr("&Picture:"), m_subject);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("Si&ze:"), m_scale);
    form->addRow(tr("&Range:"), m_range);
    form->addRow(tr("&Theme:"), m_theme);
    for (QComboBox *box : {m_subject, m_format, m_scale, m_range, m_theme})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::changed);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    QPushButton *copied =
        buttons->addButton(tr("Cop&y to clipboard"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &ExportDialog::askSave);
    connect(copied, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_preview, 1);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addWidget(buttons);
}

ExportChoices ExportDialog::choices() const
{
    return {.subject = static_cast<ExportSubject>(m_subject->currentIndex()),
            .format = static_cast<ExportFormat>(m_format->currentIndex()),
            .scale = m_scale->currentIndex() + 1,
            .range = static_cast<ExportRange>(m_range->currentIndex()),
            .theme = static_cast<Theme>(m_theme->currentIndex())};
}

void ExportDialog::changed()
{
    const ExportChoices now = choices();
    const QSize size = exportSize(m_source, now);
    for (int i = 0; i < m_scale->count(); ++i)
        m_scale->setItemText(i,
                             //: %1: how many times as large; %2: width; %3: height
                             tr("%1×: %2 × %3 pixels")
                                 .arg(i + 1)
                                 .arg(size.width() * (i + 1))
                                 .arg(size.height() * (i + 1)));
    m_scale->setEnabled(now.format == ExportFormat::Png);
    m_range->setEnabled(hasRange(now.subject));
    m_message->clear();
    m_redraw.start();
}

void ExportDialog::preview()
{
    if (m_painting.valid()) {
        m_again = true;
        return;
    }
    ExportChoices small = choices();
    small.format = ExportFormat::Png;
    small.scale = 1;
    const double ratio = devicePixelRatioF();
    m_painting = std::async(
        std::launch::async,
        [this, drawing = ExportDrawing(m_source, small), room = m_preview->size() * ratio, ratio] {
            QImage fitted =
                drawing.image().scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
            fitted.setDevicePixelRatio(ratio);
            QMetaObject::invokeMethod(
                this, [this, fitted] { showPreview(fitted); }, Qt::QueuedConnection);
        });
}

void ExportDialog::showPreview(const QImage &picture)
{
    m_painting.get();
    m_preview->setPixmap(QPixmap::fromImage(picture));
    if (std::exchange(m_again, false))
        preview();
}

void ExportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_redraw.start();
}

void ExportDialog::askSave()
{
    const QString ending = endingOf(choices().format);
    const QString path =
        askSavePath(this,
                    {tr("Save the picture"), QStringLiteral("brigade") + ending,
                     QStringLiteral("%1 (*%2)").arg(m_format->currentText(), ending)});
    if (!path.isEmpty() && saveTo(path))
        accept();
}

bool ExportDialog::saveTo(const QString &path)
{
    const QString ending = endingOf(choices().format);
    const QString whole = path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
    return work(tr("Writing the picture…"),
                [drawing = ExportDrawing(m_source, choices()), whole](WriteProgress &progress) {
                    return drawing.write(whole, progress);
                });
}

void ExportDialog::copy()
{
    ExportChoices pixels = choices();
    pixels.format = ExportFormat::Png;
    QImage image;
    const auto paint = [drawing = ExportDrawing(m_source, pixels), &image](WriteProgress &) {
        image = drawing.image();
        return engine::Result<bool>(true);
    };
    if (!work(tr("Drawing the picture…"), paint))
        return;
    QApplication::clipboard()->setImage(image);
    m_message->setText(image.isNull() ? tr("Not enough memory for the picture.")
                                      : tr("Copied to the clipboard, as pixels."));
}

bool ExportDialog::work(const QString &what, const FileWriter &writer)
{
    const auto end = writeBeside(this, what, writer);
    m_message->setStyleSheet(end ? QString()
                                 : QStringLiteral("color: %1").arg(paletteInUse().error.name()));
    m_message->setText(end ? QString() : messageInLanguage(end.error()));
    return end && end.value() == WriteEnd::Written;
}

QString ExportDialog::message() const
{
    return m_message->text();
}

ExportChoices readExportChoices(const QSettings &settings)
{
    const auto number = [&](const char *key, int most) {
        return numberIn(settings, QStringLiteral("export/") + QLatin1String(key), most);
    };
    return {.subject = static_cast<ExportSubject>(number("subject", kExportSubjectCount - 1)),
            .format = static_cast<ExportFormat>(number("format", kExportFormatCount - 1)),
            .scale = number("scale", kLargestExportScale - 1) + 1,
            .range = static_cast<ExportRange>(number("range", 1)),
            .theme = static_cast<Theme>(number("theme", 1))};
}

void writeExportChoices(QSettings &settings, const ExportChoices &choices)
{
    settings.setValue(QStringLiteral("export/subject"), static_cast<int>(choices.subject));
    settings.setValue(QStringLiteral("export/format"), static_cast<int>(choices.format));
    settings.setValue(QStringLiteral("export/scale"), choices.scale - 1);
    settings.setValue(QStringLiteral("export/range"), static_cast<int>(choices.range));
    settings.setValue(QStringLiteral("export/theme"), static_cast<int>(choices.theme));
}

} // namespace brigade::app
