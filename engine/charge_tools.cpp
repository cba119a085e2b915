#include "engine/charge_tools.h"

#include "engine/clock.h"
#include "engine/host.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <string_view>

namespace brigade::engine {

namespace {

constexpr std::size_t kLeastRepeats = 3;
constexpr std::size_t kMostRepeats = 20'000;
constexpr double kBatchS = 0.001; // a thousand times what reading the clock disturbs
constexpr double kLongS = 0.03;   // no need to look for how many of these make a batch
constexpr std::uint64_t kMostInBatch = std::uint64_t {1} << 24;

std::string firstThatExists(const std::vector<std::string> &paths)
{
    std::error_code error;
    for (const std::string &path : paths) {
        if (std::filesystem::exists(path, error))
            return path;
    }
    return {};
}

/// As a shell would find it.
std::string foundOnPath(std::string_view program)
{
#if defined(_WIN32)
    constexpr char kBetween = ';';
    const std::string ending = ".exe";
#else
    constexpr char kBetween = ':';
    const std::string ending;
#endif
    const char *list = std::getenv("PATH"); // NOLINT(concurrency-mt-unsafe): never set here
    std::istringstream folders(list != nullptr ? list : "");
    std::vector<std::string> paths;
    for (std::string folder; std::getline(folders, folder, kBetween);) {
        if (!folder.empty())
            paths.push_back(folder.append(1, '/').append(program).append(ending));
    }
    return firstThatExists(paths);
}

} // namespace

ChargeTools systemTools(const std::string &workerPath)
{
    ChargeTools tools {.nowNs = steadyNowNs, .memory = readOwnMemory};
    tools.cores = readHostInfo().usableCores;
    tools.workerPath = workerPath;
    tools.barePath = firstThatExists({"/bin/true", "/usr/bin/true"});
    tools.pythonPath = foundOnPath("python3");
    return tools;
}

double secondsOf(const ChargeTools &tools, const std::function<void()> &work)
{
    const std::int64_t begin = tools.nowNs();
    work();
    return static_cast<double>(tools.nowNs() - begin) / 1e9;
}

Measured repeatCharge(const ChargeTools &tools, const std::function<std::optional<double>()> &once)
{
    Measured measured;
    if (!once())
        return {.absence = ChargeAbsence::Refused};
    const std::int64_t begin = tools.nowNs();
    std::size_t made = 0;
    while (made < kMostRepeats
           && (made < kLeastRepeats || tools.nowNs() - begin < tools.budgetNs)) {
        const auto sample = once();
        if (!sample)
            return {.absence = ChargeAbsence::Refused};
        measured.samples.push_back(*sample);
        ++made;
    }
    return measured;
}

Measured repeatBatches(const ChargeTools &tools,
                       const std::function<void(std::uint64_t count)> &batch)
{
    std::uint64_t count = 1;
    const auto seconds = [&] { return secondsOf(tools, [&] { batch(count); }); };
    // A disturbed batch is longer, and a first one waits for a partner to be there: the best
    // counts.
    const auto best = [&] { return std::min({seconds(), seconds(), seconds()}); };
    if (std::min(seconds(), seconds()) < kLongS) {
        while (best() < kBatchS && count < kMostInBatch)
            count *= 2;
    }
    return repeatCharge(
        tools, [&]() -> std::optional<double> { return seconds() / static_cast<double>(count); });
}

} // namespace brigade::engine
