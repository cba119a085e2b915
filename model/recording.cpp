// The file: 8 bytes of magic, a version (4), then blocks. A block: type (1), length (4), CRC-32 of
// the payload (4), CRC-32 of those 9 bytes (4), payload. Numbers are little endian. Blocks come as
// plan (JSON), info (JSON), events..., end (dropped count, 8, and a list of notices, JSON). The
// header has a checksum of its own so that a damaged length is told from a file that ends early.
#include "model/recording.h"

#include "engine/plan_reader.h"
#include "model/crc32.h"
#include "model/event_codec.h"
#include "model/run_info_json.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace brigade::model {

namespace {

using engine::Error;
using engine::Result;
using Bytes = std::span<const std::uint8_t>;

constexpr std::array<std::uint8_t, 8> kMagic {'B', 'R', 'I', 'G', 'A', 'D', 'E', 0x1A};
constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kFileHeaderSize = kMagic.size() + 4;
constexpr std::size_t kBlockHeaderSize = 13;
constexpr std::size_t kMaxPayload = std::size_t {32} << 20U;
constexpr qint64 kMaxFileBytes = qint64 {2} << 30U;
constexpr std::size_t kEventsPerBlock = 65'536;

enum class BlockType : std::uint8_t { Plan = 1, Info = 2, Events = 3, End = 4 };

template<typename T>
void putNumber(std::vector<std::uint8_t> &out, T value)
{
    for (std::size_t i = 0; i < sizeof(T); ++i)
        out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

template<typename T>
T getNumber(Bytes bytes, std::size_t at)
{
    T value = 0;
    for (std::size_t i = 0; i < sizeof(T); ++i)
        value = static_cast<T>(value | static_cast<T>(T {bytes[at + i]} << (8 * i)));
    return value;
}

Bytes bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}

void putBlock(std::vector<std::uint8_t> &out, BlockType type, Bytes payload)
{
    const std::size_t begin = out.size();
    out.push_back(static_cast<std::uint8_t>(type));
    putNumber(out, static_cast<std::uint32_t>(payload.size()));
    putNumber(out, crc32(payload));
    putNumber(out, crc32(Bytes(out).subspan(begin)));
    out.insert(out.end(), payload.begin(), payload.end());
}

struct Block
{
    std::size_t offset = 0; ///< of its header in the file
    BlockType type {};
    Bytes payload;
};

/// Walks through a recording's bytes; keeps where it is for the messages.
class Reader
{
public:
    Reader(Bytes bytes, const QString &fileName)
        : m_bytes(bytes)
        , m_name(fileName.toStdString())
    {
    }

    Result<Trace> read();

private:
    Error damaged(std::size_t offset, const std::string &what) const
    {
        return Error {m_name + ": damaged at byte " + std::to_string(offset) + ": " + what};
    }

    std::optional<Error> readFileHeader();
    /// Nothing at the end of what is whole.
    Result<std::optional<Block>> nextBlock();
    Result<std::string> expectText(BlockType type, const char *what);
    std::optional<Error> readBody(Trace &trace);
    std::optional<Error> readEvents(const Block &block, Trace &trace);
    std::optional<Error> readEnd(const Block &block, Trace &trace);

    Bytes m_bytes;
    std::string m_name;
    std::size_t m_at = 0;
};

std::optional<Error> Reader::readFileHeader()
{
    const std::size_t known = std::min(m_bytes.size(), kMagic.size());
    if (m_bytes.empty() || !std::equal(kMagic.begin(), kMagic.begin() + known, m_bytes.begin()))
        return Error {m_name
                      + ": not a recording (its first bytes are not those of a .brigade "
                        "file)"};
    if (m_bytes.size() < kFileHeaderSize)
        return Error {m_name + ": ends before the plan was written, nothing to show"};
    const auto version = getNumber<std::uint32_t>(m_bytes, kMagic.size());
    if (version > kVersion) {
        return Error {m_name + ": is of version " + std::to_string(version)
                      + " of the recording format; this program reads up to version "
                      + std::to_string(kVersion)};
    }
    if (version == 0)
        return damaged(kMagic.size(), "version 0");
    m_at = kFileHeaderSize;
    return std::nullopt;
}

Result<std::optional<Block>> Reader::nextBlock()
{
    const std::size_t left = m_bytes.size() - m_at;
    if (left < kBlockHeaderSize)
        return std::optional<Block> {};
    const Bytes header = m_bytes.subspan(m_at, kBlockHeaderSize);
    if (getNumber<std::uint32_t>(header, 9) != crc32(header.first(9)))
        return damaged(m_at, "the checksum of a block's header does not match");
    const std::size_t length = getNumber<std::uint32_t>(header, 1);
    if (header[0] < 1 || header[0] > 4 || length > kMaxPayload)
        return damaged(m_at, "a block of unknown type or impossible length");
    if (left - kBlockHeaderSize < length)
        return std::optional<Block> {};
    const Bytes payload = m_bytes.subspan(m_at + kBlockHeaderSize, length);
    if (getNumber<std::uint32_t>(header, 5) != crc32(payload))
        return damaged(m_at, "the checksum of a block does not match");
    const Block block {m_at, static_cast<BlockType>(header[0]), payload};
    m_at += kBlockHeaderSize + length;
    return std::optional<Block> {block};
}

Result<std::string> Reader::expectText(BlockType type, const char *what)
{
    auto next = nextBlock();
    if (!next)
        return Error {next.error()};
    const std::optional<Block> &block = next.value();
    if (!block)
        return Error {m_name + ": ends before the " + what + " was written, nothing to show"};
    if (block->type != type)
        return damaged(block->offset, std::string("the ") + what + " is missing");
    return std::string(block->payload.begin(), block->payload.end());
}

std::optional<Error> Reader::readEvents(const Block &block, Trace &trace)
{
    const std::int64_t earliestNs = trace.events().empty() ? -kMaxEventTimeNs : trace.endNs();
    std::vector<engine::TraceEvent> events;
    if (const auto error = decodeEvents(block.payload, earliestNs, events))
        return damaged(block.offset + kBlockHeaderSize + error->offset, error->what);
    trace.append(events);
    return std::nullopt;
}

std::optional<Error> Reader::readEnd(const Block &block, Trace &trace)
{
    constexpr std::size_t kDroppedSize = 8;
    if (block.payload.size() < kDroppedSize)
        return damaged(block.offset, "an end that is cut off");
    const Bytes text = block.payload.subspan(kDroppedSize);
    const auto notices = readNotices(QByteArray(reinterpret_cast<const char *>(text.data()),
                                                static_cast<qsizetype>(text.size())));
    if (!notices)
        return damaged(block.offset, notices.error());
    if (m_at != m_bytes.size())
        return damaged(m_at, "bytes behind the end");
    trace.setDropped(getNumber<std::uint64_t>(block.payload, 0));
    trace.addNotices(notices.value());
    trace.setEnd(TraceEnd::Complete);
    return std::nullopt;
}

std::optional<Error> Reader::readBody(Trace &trace)
{
    trace.setEnd(TraceEnd::Truncated);
    for (;;) {
        const auto next = nextBlock();
        if (!next)
            return Error {next.error()};
        if (!next.value())
            return std::nullopt;
        const Block &block = *next.value();
        if (block.type == BlockType::Events) {
            if (auto error = readEvents(block, trace))
                return error;
        } else if (block.type == BlockType::End) {
            return readEnd(block, trace);
        } else {
            return damaged(block.offset, "a block out of place");
        }
    }
}

Result<Trace> Reader::read()
{
    if (auto error = readFileHeader())
        return *error;
    const auto planText = expectText(BlockType::Plan, "plan");
    if (!planText)
        return Error {planText.error()};
    auto plan = engine::readPlan(planText.value(), m_name + " (its plan)");
    if (!plan)
        return Error {plan.error()};
    const std::size_t infoAt = m_at;
    const auto infoText = expectText(BlockType::Info, "description of the run");
    if (!infoText)
        return Error {infoText.error()};
    auto info = readRunInfo(QByteArray::fromStdString(infoText.value()));
    if (!info)
        return damaged(infoAt, "the description of the run: " + info.error());
    Trace trace(std::move(plan).value().plan, std::move(info).value());
    if (auto error = readBody(trace))
        return *error;
    return trace;
}

Error fileError(const QFile &file)
{
    return Error {file.fileName().toStdString() + ": " + file.errorString().toStdString()};
}

} // namespace

struct RecordingWriter::Impl
{
    QFile file;
    std::vector<std::uint8_t> payload;
    std::vector<std::uint8_t> bytes;

    /// The file is unbuffered: what was written is the system's and outlives this program.
    Result<bool> flush()
    {
        const auto size = static_cast<qint64>(bytes.size());
        const qint64 written = file.write(reinterpret_cast<const char *>(bytes.data()), size);
        bytes.clear();
        if (written != size)
            return fileError(file);
        return true;
    }
};

RecordingWriter::RecordingWriter(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

RecordingWriter::~RecordingWriter() = default;

Result<std::unique_ptr<RecordingWriter>> RecordingWriter::create(const QString &path,
                                                                 const engine::Plan &plan,
                                                                 const engine::RunInfo &info)
{
    auto impl = std::make_unique<Impl>();
    impl->file.setFileName(path);
    if (!impl->file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return fileError(impl->file);
    impl->bytes.assign(kMagic.begin(), kMagic.end());
    putNumber(impl->bytes, kVersion);
    putBlock(impl->bytes, BlockType::Plan, bytesOf(engine::writePlan(plan)));
    putBlock(impl->bytes, BlockType::Info, bytesOf(writeRunInfo(info).toStdString()));
    if (const auto flushed = impl->flush(); !flushed)
        return Error {flushed.error()};
    return std::unique_ptr<RecordingWriter>(new RecordingWriter(std::move(impl)));
}

Result<bool> RecordingWriter::append(std::span<const engine::TraceEvent> events)
{
    while (!events.empty()) {
        const auto some = events.first(std::min(events.size(), kEventsPerBlock));
        events = events.subspan(some.size());
        m_impl->payload.clear();
        encodeEvents(some, m_impl->payload);
        putBlock(m_impl->bytes, BlockType::Events, m_impl->payload);
        if (auto flushed = m_impl->flush(); !flushed)
            return flushed;
    }
    return true;
}

Result<bool> RecordingWriter::finish(std::uint64_t dropped, std::span<const std::string> notices)
{
    std::vector<std::uint8_t> payload;
    putNumber(payload, dropped);
    const QByteArray text = writeNotices(notices);
    payload.insert(payload.end(), text.begin(), text.end());
    putBlock(m_impl->bytes, BlockType::End, payload);
    auto flushed = m_impl->flush();
    m_impl->file.close();
    return flushed;
}

Result<Trace> readRecordingBytes(std::span<const std::uint8_t> bytes, const QString &fileName)
{
    return Reader(bytes, fileName).read();
}

Result<Trace> readRecording(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(file);
    if (file.size() > kMaxFileBytes)
        return Error {path.toStdString() + ": is larger than 2 GiB, the most that is read"};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fileError(file);
    return readRecordingBytes(bytesOf({bytes.constData(), static_cast<std::size_t>(bytes.size())}),
                              path);
}

} // namespace brigade::model
