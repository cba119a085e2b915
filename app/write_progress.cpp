#include "app/write_progress.h"

#include <algorithm>

namespace brigade::app {

WatchedDevice::WatchedDevice(QIODevice &target, WriteProgress &progress)
    : m_target(target)
    , m_progress(progress)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 WatchedDevice::readData(char *, qint64)
{
    return -1;
}

qint64 WatchedDevice::writeData(const char *data, qint64 size)
{
    if (m_progress.cancelled)
        return -1;
    const qint64 written = m_target.write(data, size);
    if (written < size)
        setErrorString(m_target.errorString());
    m_progress.bytes += std::max<qint64>(0, written);
    return written;
}

} // namespace brigade::app
