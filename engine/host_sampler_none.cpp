// A system that we know no readings of: says nothing, guesses nothing.
#include "engine/host_sampler.h"

namespace brigade::engine {

struct ProcessSampler::Impl
{
};

ProcessSampler::ProcessSampler(std::int64_t /*pid*/) { }
ProcessSampler::~ProcessSampler() = default;
ProcessSampler::ProcessSampler(ProcessSampler &&other) noexcept = default;
ProcessSampler &ProcessSampler::operator=(ProcessSampler &&other) noexcept = default;

std::vector<CoreReading> readCores()
{
    return {};
}

std::optional<ProcessReading> ProcessSampler::read(ReadingDepth /*depth*/)
{
    return std::nullopt;
}

std::optional<std::int64_t> readCpuNs(std::int64_t /*pid*/)
{
    return std::nullopt;
}

std::optional<ProcessReading> readProcess(std::int64_t /*pid*/, ReadingDepth /*depth*/)
{
    return std::nullopt;
}

} // namespace brigade::engine
