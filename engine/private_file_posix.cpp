#include "engine/posix_error.h"
#include "engine/private_file.h"
#include "engine/unguessable_name.h"

#include <cerrno>
#include <filesystem>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace brigade::engine {

Result<PrivateFile> PrivateFile::create()
{
    std::error_code error;
    const auto folder = std::filesystem::temp_directory_path(error);
    if (error)
        return Error {"no folder for temporary files: " + error.message()};
    const std::string path = (folder / unguessableName()).string();
    const int handle =
        ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (handle < 0)
        return Error {"no temporary file in '" + folder.string() + "': " + lastError().message()};
    ::unlink(path.c_str());
    return PrivateFile(handle);
}

PrivateFile::PrivateFile(std::intptr_t handle)
    : m_handle(handle)
{
}

PrivateFile::~PrivateFile()
{
    if (m_handle != -1)
        ::close(static_cast<int>(m_handle));
}

PrivateFile::PrivateFile(PrivateFile &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
{
}

PrivateFile &PrivateFile::operator=(PrivateFile &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

// NOLINTBEGIN(readability-make-member-function-const): what is behind the handle changes

std::error_code PrivateFile::write(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(static_cast<int>(m_handle), bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return lastError();
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return {};
}

std::error_code PrivateFile::sync()
{
    const int handle = static_cast<int>(m_handle);
    if (::fsync(handle) != 0)
        return lastError();
#ifdef POSIX_FADV_DONTNEED
    ::posix_fadvise(handle, 0, 0, POSIX_FADV_DONTNEED);
#endif
    return {};
}

std::error_code PrivateFile::rewind()
{
    return ::lseek(static_cast<int>(m_handle), 0, SEEK_SET) == 0 ? std::error_code() : lastError();
}

std::error_code PrivateFile::read(std::span<std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::read(static_cast<int>(m_handle), bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return lastError();
        if (count == 0)
            return std::make_error_code(std::errc::io_error);
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return {};
}

// NOLINTEND(readability-make-member-function-const)

} // namespace brigade::engine
