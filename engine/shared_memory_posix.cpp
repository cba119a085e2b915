#include "engine/shared_memory.h"

#include <cerrno>
#include <charconv>
#include <random>
#include <string_view>
#include <system_error>
#include <utility>

#include <boost/interprocess/detail/os_file_functions.hpp>
#include <boost/interprocess/mapped_region.hpp>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace brigade::engine {

namespace ipc = boost::interprocess;

namespace {

/// Closes itself; is what a mapped_region asks for.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor &operator=(Descriptor &&) = delete;
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] ipc::mapping_handle_t get_mapping_handle() const // NOLINT: Boost's name
    {
        return ipc::ipcdetail::mapping_handle_from_file_handle(m_number);
    }

private:
    int m_number;
};

Error systemError(const std::string &what)
{
    return {what + ": " + std::generic_category().message(errno)};
}

/// The name exists for a moment only; it is short because macOS allows 31 characters.
Descriptor namedForAMoment()
{
    constexpr int kTries = 16;
    constexpr int kNameDigits = 16;
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::random_device random;
    for (int i = 0; i < kTries; ++i) {
        std::string name = "/brigade-";
        for (int digit = 0; digit < kNameDigits; ++digit)
            name += kDigits[random() % kDigits.size()];
        Descriptor opened(::shm_open(name.c_str(), O_RDWR | O_CREAT | O_EXCL, S_IRUSR | S_IWUSR));
        if (opened.number() >= 0) {
            ::shm_unlink(name.c_str());
            ::fcntl(opened.number(), F_SETFD, FD_CLOEXEC);
            return opened;
        }
        if (errno != EEXIST)
            break;
    }
    return Descriptor(-1);
}

Descriptor anonymous()
{
#if defined(__linux__)
    Descriptor opened(::memfd_create("brigade-rings", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (opened.number() >= 0 || errno != ENOSYS)
        return opened;
#endif
    return namedForAMoment();
}

/// Nobody can cut the memory short under somebody else's feet.
void sealSize([[maybe_unused]] int descriptor)
{
#if defined(__linux__)
    ::fcntl(descriptor, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL);
#endif
}

} // namespace

struct SharedMemory::Mapping
{
    Descriptor descriptor;
    ipc::mapped_region region;
};

Result<SharedMemory> SharedMemory::create(std::size_t bytes)
{
    Descriptor descriptor = anonymous();
    if (descriptor.number() < 0)
        return systemError("cannot create shared memory");
    if (bytes == 0 || ::ftruncate(descriptor.number(), static_cast<off_t>(bytes)) != 0)
        return systemError("cannot size shared memory");
    sealSize(descriptor.number());
    try {
        ipc::mapped_region region(descriptor, ipc::read_write, 0, bytes);
        return SharedMemory(
            std::make_unique<Mapping>(Mapping {std::move(descriptor), std::move(region)}));
    } catch (const ipc::interprocess_exception &problem) {
        return Error {std::string("cannot map shared memory: ") + problem.what()};
    }
}

Result<SharedMemory> SharedMemory::open(const std::string &handle, std::size_t bytes)
{
    int number = -1;
    const char *end = handle.data() + handle.size();
    const auto [parsed, problem] = std::from_chars(handle.data(), end, number);
    if (problem != std::errc {} || parsed != end || number < 0)
        return Error {"'" + handle + "' is no shared memory descriptor"};
    struct stat status = {};
    if (::fstat(number, &status) != 0)
        return systemError("shared memory descriptor " + handle);
    if (bytes == 0 || std::cmp_less(status.st_size, bytes))
        return Error {"shared memory descriptor " + handle + " is smaller than promised"};
    Descriptor descriptor(number);
    try {
        ipc::mapped_region region(descriptor, ipc::read_write, 0, bytes);
        return SharedMemory(std::make_unique<Mapping>(Mapping {Descriptor(-1), std::move(region)}));
    } catch (const ipc::interprocess_exception &exception) {
        return Error {std::string("cannot map shared memory: ") + exception.what()};
    }
}

SharedMemory::SharedMemory() = default;
SharedMemory::SharedMemory(std::unique_ptr<Mapping> mapping)
    : m_mapping(std::move(mapping))
{
}
SharedMemory::~SharedMemory() = default;
SharedMemory::SharedMemory(SharedMemory &&other) noexcept = default;
SharedMemory &SharedMemory::operator=(SharedMemory &&other) noexcept = default;

void *SharedMemory::data() const
{
    return m_mapping ? m_mapping->region.get_address() : nullptr;
}

std::size_t SharedMemory::size() const
{
    return m_mapping ? m_mapping->region.get_size() : 0;
}

int SharedMemory::descriptor() const
{
    return m_mapping ? m_mapping->descriptor.number() : -1;
}

const std::string &SharedMemory::name() const
{
    static const std::string kNone;
    return kNone;
}

} // namespace brigade::engine
