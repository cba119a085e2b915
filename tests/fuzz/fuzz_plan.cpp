// Any bytes as a plan: the first line is a `--set`, the rest the document. Whatever is accepted
// must read back equal from what the writer makes of it; whatever is refused must be one line.
#include "engine/plan_reader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    using namespace brigade::engine;
    const std::string text(bytes, bytes + size);
    const std::size_t end = text.find('\n');
    std::vector<std::string> settings;
    if (end != 0 && end != std::string::npos)
        settings.push_back(text.substr(0, end));
    const std::string_view json =
        end == std::string::npos ? text : std::string_view(text).substr(end + 1);

    const Result<PlanReading> reading = readPlan(json, "p.json", settings);
    if (!reading) {
        if (reading.error().empty() || reading.error().find('\n') != std::string::npos)
            std::abort();
        return 0;
    }
    const Result<PlanReading> back = readPlan(writePlan(reading.value().plan), "written.json");
    if (!back || !(back.value().plan == reading.value().plan))
        std::abort();
    return 0;
}
