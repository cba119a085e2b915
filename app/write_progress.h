// What the writer of a large file shares with who waits for it: how much is written, and whether it
// is still wanted. Threads: the writer's and the waiting one's.
#pragma once

#include <QIODevice>

#include <atomic>
#include <cstdint>

namespace brigade::app {

struct WriteProgress
{
    std::atomic<std::int64_t> bytes {0};
    std::atomic<bool> cancelled {false};
};

/// Counts what is written to another device, and takes nothing more once it was cancelled.
class WatchedDevice : public QIODevice
{
    Q_OBJECT

public:
    /// Both must outlive it; `target` is open.
    WatchedDevice(QIODevice &target, WriteProgress &progress);
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QIODevice &m_target;
    WriteProgress &m_progress;
};

} // namespace brigade::app
