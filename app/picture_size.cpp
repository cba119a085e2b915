#include "app/picture_size.h"

#include <QStringList>

namespace brigade::app {

std::optional<QSize> readSize(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    if (parts.size() != 2)
        return std::nullopt;
    bool widthOk = false;
    bool heightOk = false;
    const QSize size(parts[0].toInt(&widthOk), parts[1].toInt(&heightOk));
    const QSize most(metrics::kLargestPicturePx, metrics::kLargestPicturePx);
    if (!widthOk || !heightOk || size.expandedTo(kSmallestPicture) != size
        || size.boundedTo(most) != size)
        return std::nullopt;
    return size;
}

} // namespace brigade::app
