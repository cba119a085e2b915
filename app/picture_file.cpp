#include "app/picture_file.h"

#include "app/metrics.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace brigade::app {

namespace {

constexpr int kDotsPerInch = 96;
constexpr double kPointsPerInch = 72;

engine::Error failure(const QString &path, const QString &why)
{
    return {QStringLiteral("%1: %2").arg(path, why).toStdString()};
}

/// What went wrong; empty: nothing.
using Problem = QString;

Problem writePng(const PictureSheet &sheet, const PicturePainter &paint, QIODevice &file)
{
    const QImage image = paintImage(sheet, paint);
    if (image.isNull())
        return QStringLiteral("not enough memory for the picture");
    if (!image.save(&file, "PNG"))
        return file.errorString();
    return {};
}

Problem writeSvg(const PictureSheet &sheet, const PicturePainter &paint, QIODevice &file)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setResolution(kDotsPerInch);
    generator.setSize(sheet.sizePx);
    generator.setViewBox(QRect({}, sheet.sizePx));
    generator.setTitle(sheet.title);
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return {};
}

Problem writePdf(const PictureSheet &sheet, const PicturePainter &paint, QIODevice &file)
{
    QPdfWriter writer(&file);
    writer.setResolution(kDotsPerInch);
    writer.setCreator(QStringLiteral("Brigade"));
    const QSizeF points = QSizeF(sheet.sizePx) * (kPointsPerInch / kDotsPerInch);
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    if (!painter.isActive())
        return QStringLiteral("cannot be written as PDF");
    paint(painter);
    painter.end();
    return {};
}

using Writer = Problem (*)(const PictureSheet &, const PicturePainter &, QIODevice &);

Writer writerFor(const QString &path)
{
    if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return writePng;
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return writeSvg;
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return writePdf;
    return nullptr;
}

bool sizeIsSensible(const QSize &sizePx)
{
    using namespace metrics;
    return sizePx.width() >= kSmallestPictureWidthPx && sizePx.height() >= kSmallestPictureHeightPx
        && sizePx.width() <= kLargestPicturePx && sizePx.height() <= kLargestPicturePx;
}

} // namespace

QImage paintImage(const PictureSheet &sheet, const PicturePainter &paint)
{
    QImage image(sheet.sizePx * sheet.scale, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(sheet.scale);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    return image;
}

bool isPicturePath(const QString &path)
{
    return writerFor(path) != nullptr;
}

engine::Result<bool> writePicture(const QString &path,
                                  const PictureSheet &sheet,
                                  const PicturePainter &paint)
{
    WriteProgress progress;
    return writePicture(path, sheet, paint, progress);
}

engine::Result<bool> writePicture(const QString &path,
                                  const PictureSheet &sheet,
                                  const PicturePainter &paint,
                                  WriteProgress &progress)
{
    const Writer writer = writerFor(path);
    if (writer == nullptr)
        return failure(path, QStringLiteral("a picture is written as .png, .svg or .pdf"));
    const QSize sizePx = sheet.sizePx * sheet.scale;
    if (!sizeIsSensible(sizePx))
        return failure(path,
                       QStringLiteral("a picture is %1x%2 to %3x%3 pixels large, not %4x%5")
                           .arg(metrics::kSmallestPictureWidthPx)
                           .arg(metrics::kSmallestPictureHeightPx)
                           .arg(metrics::kLargestPicturePx)
                           .arg(sizePx.width())
                           .arg(sizePx.height()));
    QBuffer whole;
    whole.open(QIODevice::WriteOnly);
    WatchedDevice device(whole, progress);
    const Problem problem = writer(sheet, paint, device);
    if (progress.cancelled)
        return false;
    if (!problem.isEmpty())
        return failure(path, problem);
    // Not before: where only the file itself can be written to, opening it empties it.
    QSaveFile file(path);
    file.setDirectWriteFallback(true);
    if (!file.open(QIODevice::WriteOnly))
        return failure(path, file.errorString());
    file.write(whole.data());
    if (!file.commit())
        return failure(path, file.errorString());
    return true;
}

} // namespace brigade::app
