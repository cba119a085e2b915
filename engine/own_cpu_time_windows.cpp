// A process on Windows knows its own time only; its children's would count as somebody else's.
#include "engine/own_cpu_time.h"

namespace brigade::engine {

std::optional<std::int64_t> ownCpuTimeNs()
{
    return std::nullopt;
}

} // namespace brigade::engine
