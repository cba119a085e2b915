#include "engine/shared_memory.h"

#include <random>
#include <string_view>
#include <utility>

#include <boost/interprocess/mapped_region.hpp>
#include <boost/interprocess/windows_shared_memory.hpp>

namespace brigade::engine {

namespace ipc = boost::interprocess;

namespace {

/// In the session's own namespace; the default security descriptor admits this user only.
std::string unguessableName()
{
    constexpr int kNameDigits = 32;
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::random_device random;
    std::string name = "Local\\brigade-";
    for (int digit = 0; digit < kNameDigits; ++digit)
        name += kDigits[random() % kDigits.size()];
    return name;
}

} // namespace

struct SharedMemory::Mapping
{
    ipc::windows_shared_memory memory;
    ipc::mapped_region region;
    std::string name;
};

Result<SharedMemory> SharedMemory::create(std::size_t bytes)
{
    try {
        const std::string name = unguessableName();
        ipc::windows_shared_memory memory(ipc::create_only, name.c_str(), ipc::read_write, bytes);
        ipc::mapped_region region(memory, ipc::read_write, 0, bytes);
        return SharedMemory(
            std::make_unique<Mapping>(Mapping {std::move(memory), std::move(region), name}));
    } catch (const ipc::interprocess_exception &problem) {
        return Error {std::string("cannot create shared memory: ") + problem.what()};
    }
}

Result<SharedMemory> SharedMemory::open(const std::string &handle, std::size_t bytes)
{
    try {
        ipc::windows_shared_memory memory(ipc::open_only, handle.c_str(), ipc::read_write);
        ipc::mapped_region region(memory, ipc::read_write, 0, bytes);
        return SharedMemory(
            std::make_unique<Mapping>(Mapping {std::move(memory), std::move(region), handle}));
    } catch (const ipc::interprocess_exception &problem) {
        return Error {"cannot open shared memory '" + handle + "': " + problem.what()};
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
    return -1;
}

const std::string &SharedMemory::name() const
{
    static const std::string kNone;
    return m_mapping ? m_mapping->name : kNone;
}

} // namespace brigade::engine
