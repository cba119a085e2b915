#include "app/whole_file.h"

#include <QSaveFile>

namespace brigade::app {

engine::Result<bool> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    return engine::Error {QStringLiteral("%1: %2").arg(path, file.errorString()).toStdString()};
}

} // namespace brigade::app
