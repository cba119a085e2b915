#include "app/picture_file.h"

#include "app/metrics.h"

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

engine::Result<bool> writePng(const PictureSheet &sheet,
                              const PicturePainter &paint,
                              QSaveFile &file)
{
    const QImage image = paintImage(sheet, paint);
    if (image.isNull())
        return failure(file.fileName(), QStringLiteral("not enough memory for the picture"));
    if (!image.save(&file, "PNG"))
        return failure(file.fileName(), file.errorString());
    return true;
}

engine::Result<bool> writeSvg(const PictureSheet &sheet,
                              const PicturePainter &paint,
                              QSaveFile &file)
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
    return true;
}

engine::Result<bool> writePdf(const PictureSheet &sheet,
                              const PicturePainter &paint,
                              QSaveFile &file)
{
    QPdfWriter writer(&file);
    writer.setResolution(kDotsPerInch);
    writer.setCreator(QStringLiteral("Brigade"));
    const QSizeF points = QSizeF(sheet.sizePx) * (kPointsPerInch / kDotsPerInch);
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    if (!painter.isActive())
        return failure(file.fileName(), QStringLiteral("cannot be written as PDF"));
    paint(painter);
    painter.end();
    return true;
}

using Writer = engine::Result<bool> (*)(const PictureSheet &, const PicturePainter &, QSaveFile &);

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
    QSaveFile file(path);
    file.setDirectWriteFallback(true);
    if (!file.open(QIODevice::WriteOnly))
        return failure(path, file.errorString());
    if (auto written = writer(sheet, paint, file); !written)
        return written;
    if (!file.commit())
        return failure(path, file.errorString());
    return true;
}

} // namespace brigade::app
