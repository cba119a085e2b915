// A file that is written whole or not at all. Threads: any. When failed: an error that names the
// file, and what was there before is there still.
#pragma once

#include "engine/result.h"

#include <QByteArray>
#include <QString>

namespace brigade::app {

[[nodiscard]] engine::Result<bool> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace brigade::app
