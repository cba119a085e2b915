// The supervisor's end of one worker: its process, frames to it, frames from it, and its end.
// Threads: the supervisor's.
// When the worker dies: what it had written to its pipe is still delivered, then gone() is called,
// once.
#pragma once

#include "engine/child_process.h"
#include "engine/frames.h"
#include "engine/standard_pipes.h"

#include <array>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace brigade::engine {

struct WorkerLinkEvents
{
    std::function<void(const Frame &)> frame;
    std::function<void(const ExitStatus &)> gone;
};

/// Something large, sent frame by frame while nothing else waits to be sent.
struct BulkLoad
{
    std::function<std::optional<FrameBytes>()> next; ///< nothing: that was all
    std::function<void()> done;                      ///< after the last frame was written
};

class WorkerLink : public std::enable_shared_from_this<WorkerLink>
{
public:
    WorkerLink(std::unique_ptr<ChildProcess> child, WorkerLinkEvents events);

    /// Begins to listen; needs to be owned by a shared_ptr.
    void start();
    /// Queued and written in order; silently forgotten once the worker is gone.
    void send(FrameBytes frame);
    /// Frames that are sent meanwhile go first: a change never waits behind a large order.
    void sendBulk(BulkLoad load);
    /// Loads that are not done never will be.
    void dropBulk() { m_bulk.clear(); }
    void kill();
    [[nodiscard]] std::int64_t pid() const { return m_child->pid(); }
    /// No more callbacks.
    void disconnect();

private:
    void readHeader();
    void readBody(const FrameHeader &header);
    void writeNext();
    [[nodiscard]] bool chooseNext();
    void endOfOutput();
    void tellIfGone();

    std::unique_ptr<ChildProcess> m_child;
    WorkerLinkEvents m_events;
    std::array<std::byte, kFrameHeaderBytes> m_header {};
    Frame m_frame;
    std::deque<FrameBytes> m_outgoing;
    std::deque<BulkLoad> m_bulk;
    FrameBytes m_current; ///< being written, while m_writing
    bool m_writing = false;
    bool m_outputEnded = false;
    std::optional<ExitStatus> m_exit;
};

} // namespace brigade::engine
