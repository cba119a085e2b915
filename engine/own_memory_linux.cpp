#include "engine/own_memory.h"
#include "engine/whole_file.h"

#include <sstream>

#include <unistd.h>

namespace brigade::engine {

std::optional<OwnMemory> readOwnMemory()
{
    // proc(5): the first two numbers, in pages.
    std::istringstream statm(readWholeFile("/proc/self/statm").value_or(""));
    std::int64_t reserved = 0;
    std::int64_t resident = 0;
    if (!(statm >> reserved >> resident))
        return std::nullopt;
    const std::int64_t page = ::sysconf(_SC_PAGESIZE);
    return OwnMemory {.residentBytes = resident * page, .reservedBytes = reserved * page};
}

} // namespace brigade::engine
