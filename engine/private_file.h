// A temporary file that nobody else can open: no right for others, an unguessable name, and gone
// as soon as it is closed, however that comes (on POSIX it has no name from the start).
// Threads: one at a time.
#pragma once

#include "engine/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <system_error>

namespace brigade::engine {

class PrivateFile
{
public:
    /// In the system's folder for temporary files.
    static Result<PrivateFile> create();
    ~PrivateFile();
    PrivateFile(PrivateFile &&other) noexcept;
    PrivateFile &operator=(PrivateFile &&other) noexcept;
    PrivateFile(const PrivateFile &) = delete;
    PrivateFile &operator=(const PrivateFile &) = delete;

    [[nodiscard]] std::error_code write(std::span<const std::byte> bytes);
    /// To the device; the system is then asked to forget its copy, so that reading is reading.
    [[nodiscard]] std::error_code sync();
    [[nodiscard]] std::error_code rewind();
    /// All of `bytes`, or an error.
    [[nodiscard]] std::error_code read(std::span<std::byte> bytes);

private:
    explicit PrivateFile(std::intptr_t handle);
    std::intptr_t m_handle;
};

} // namespace brigade::engine
