// A trace on disk (`.brigade`): versioned, compact, with the plan inside; streamed while the run
// goes on. A truncated file gives what was whole, marked Truncated; a damaged one a clear error;
// nothing in a file crashes the reader.
#pragma once

#include "engine/result.h"
#include "model/trace.h"

#include <QString>

#include <memory>
#include <span>
#include <string>

namespace brigade::model {

/// Writes a recording as the events come. Owns: the file. Threads: one.
class RecordingWriter
{
public:
    static engine::Result<std::unique_ptr<RecordingWriter>> create(const QString &path,
                                                                   const engine::Plan &plan,
                                                                   const engine::RunInfo &info);
    ~RecordingWriter();
    RecordingWriter(const RecordingWriter &) = delete;
    RecordingWriter &operator=(const RecordingWriter &) = delete;

    /// One block; flushed to the system, so that a crash of this program loses nothing.
    engine::Result<bool> append(std::span<const engine::TraceEvent> events);
    /// The closing block: dropped count, and what the run had to say after its start. A file
    /// without it reads as Truncated.
    engine::Result<bool> finish(std::uint64_t dropped, std::span<const std::string> notices = {});

private:
    struct Impl;
    explicit RecordingWriter(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

engine::Result<Trace> readRecording(const QString &path);
/// For the fuzzer and tests.
engine::Result<Trace> readRecordingBytes(std::span<const std::uint8_t> bytes,
                                         const QString &fileName);

} // namespace brigade::model
