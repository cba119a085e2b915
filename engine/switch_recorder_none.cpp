// Systems without perf_event_open: the gaps between units serve.
#include "engine/switch_recorder.h"

#include <utility>

namespace brigade::engine {

struct SwitchRecorder::Impl
{
};

SwitchRecorder::SwitchRecorder(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

SwitchRecorder::~SwitchRecorder() = default;

Result<std::unique_ptr<SwitchRecorder>> SwitchRecorder::open(std::int64_t,
                                                             std::span<const std::int16_t>)
{
    return Error {"this system does not tell who was on which core"};
}

std::uint64_t SwitchRecorder::drain(std::vector<SwitchRecord> &)
{
    return 0;
}

} // namespace brigade::engine
