// The worker's end of the two pipes to its supervisor: frames in by stdin, frames out by stdout.
// Threads: read by one; send by any.
// When the supervisor is gone: read says so, send ends the process (nobody is left to work for).
#pragma once

#include "engine/annotated_mutex.h"
#include "engine/frames.h"

#include <optional>
#include <vector>

namespace brigade::engine {

struct Frame
{
    FrameType type {};
    std::vector<std::byte> body;
};

/// Blocks until a whole frame is here; empty at end of input or when the bytes are no frame.
[[nodiscard]] std::optional<Frame> readFrame();

class FrameSender
{
public:
    void send(const FrameBytes &frame) EXCLUDES(m_mutex);

private:
    Mutex m_mutex;
};

/// Before the first frame: no text translation, a broken pipe is an error and not a signal.
void prepareStandardPipes();

} // namespace brigade::engine
