#include "engine/file_step.h"

#include "engine/private_file.h"

#include <algorithm>
#include <cstring>
#include <span>
#include <vector>

namespace brigade::engine {

namespace {

constexpr std::size_t kChunkBytes = std::size_t {64} * 1024;
constexpr double kBytesPerKb = 1024;
constexpr double kMostKb = 1e12;

/// The same stream of bytes again for the same seed (Marsaglia's xorshift).
class Contents
{
public:
    explicit Contents(std::uint64_t seed)
        : m_state(seed | 1U)
    {
    }

    void next(std::span<std::byte> chunk)
    {
        while (!chunk.empty()) {
            m_state ^= m_state << 13;
            m_state ^= m_state >> 7;
            m_state ^= m_state << 17;
            const std::size_t count = std::min(chunk.size(), sizeof m_state);
            std::memcpy(chunk.data(), &m_state, count);
            chunk = chunk.subspan(count);
        }
    }

private:
    std::uint64_t m_state;
};

/// Calls `use` with chunk after chunk of the contents until it fails or all bytes are through.
template<typename Use>
std::error_code forEachChunk(std::uint64_t bytes, std::uint64_t seed, Use use)
{
    Contents contents(seed);
    std::vector<std::byte> chunk(std::min<std::uint64_t>(bytes, kChunkBytes));
    while (bytes > 0) {
        const std::span part(chunk.data(), std::min<std::uint64_t>(bytes, chunk.size()));
        contents.next(part);
        if (const std::error_code error = use(std::span<const std::byte>(part)))
            return error;
        bytes -= part.size();
    }
    return {};
}

} // namespace

Result<bool> writeSyncReadFile(double kb, std::uint64_t seed)
{
    // Whatever is asked for: no number leaves the range of a file's size.
    const auto bytes = static_cast<std::uint64_t>(kb > 0 ? std::min(kb, kMostKb) * kBytesPerKb : 0);
    auto created = PrivateFile::create();
    if (!created)
        return Error {created.error()};
    PrivateFile &file = created.value();
    const auto failure = [](const char *what, const std::error_code &error) {
        return Error {std::string("cannot ") + what + " a temporary file: " + error.message()};
    };
    if (const auto error = forEachChunk(
            bytes, seed, [&](std::span<const std::byte> part) { return file.write(part); }))
        return failure("write", error);
    if (const auto error = file.sync())
        return failure("sync", error);
    if (const auto error = file.rewind())
        return failure("rewind", error);

    bool same = true;
    std::vector<std::byte> seen(kChunkBytes);
    const auto error = forEachChunk(bytes, seed, [&](std::span<const std::byte> part) {
        const std::span got(seen.data(), part.size());
        const auto problem = file.read(got);
        same = same && (problem || std::memcmp(got.data(), part.data(), part.size()) == 0);
        return problem;
    });
    if (error)
        return failure("read", error);
    if (!same)
        return Error {"a temporary file holds other bytes than were written"};
    return true;
}

} // namespace brigade::engine
