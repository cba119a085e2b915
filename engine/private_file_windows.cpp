#include "engine/private_file.h"
#include "engine/unguessable_name.h"

#include <filesystem>
#include <utility>

#include <windows.h>

namespace brigade::engine {

namespace {

std::error_code lastError()
{
    return {static_cast<int>(GetLastError()), std::system_category()};
}

HANDLE handleOf(std::intptr_t handle)
{
    return reinterpret_cast<HANDLE>(handle);
}

} // namespace

Result<PrivateFile> PrivateFile::create()
{
    std::error_code error;
    // %TEMP% is the user's own; no sharing keeps everybody else out while the file lives.
    const auto folder = std::filesystem::temp_directory_path(error);
    if (error)
        return Error {"no folder for temporary files: " + error.message()};
    const auto path = folder / unguessableName();
    const HANDLE handle = CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                                      CREATE_NEW, FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return Error {"no temporary file in '" + folder.string() + "': " + lastError().message()};
    return PrivateFile(reinterpret_cast<std::intptr_t>(handle));
}

PrivateFile::PrivateFile(std::intptr_t handle)
    : m_handle(handle)
{
}

PrivateFile::~PrivateFile()
{
    if (m_handle != -1)
        CloseHandle(handleOf(m_handle));
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

std::error_code PrivateFile::write(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        DWORD count = 0;
        if (!WriteFile(handleOf(m_handle), bytes.data(), static_cast<DWORD>(bytes.size()), &count,
                       nullptr))
            return lastError();
        bytes = bytes.subspan(count);
    }
    return {};
}

std::error_code PrivateFile::sync()
{
    return FlushFileBuffers(handleOf(m_handle)) ? std::error_code() : lastError();
}

std::error_code PrivateFile::rewind()
{
    return SetFilePointerEx(handleOf(m_handle), {}, nullptr, FILE_BEGIN) ? std::error_code()
                                                                         : lastError();
}

std::error_code PrivateFile::read(std::span<std::byte> bytes)
{
    while (!bytes.empty()) {
        DWORD count = 0;
        if (!ReadFile(handleOf(m_handle), bytes.data(), static_cast<DWORD>(bytes.size()), &count,
                      nullptr))
            return lastError();
        if (count == 0)
            return std::make_error_code(std::errc::io_error);
        bytes = bytes.subspan(count);
    }
    return {};
}

} // namespace brigade::engine
