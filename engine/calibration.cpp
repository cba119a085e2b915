#include "engine/calibration.h"

#include "engine/annotated_mutex.h"
#include "engine/child_process.h"
#include "engine/clock.h"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <sstream>

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/read.hpp>

namespace brigade::engine {

namespace {

constexpr int kBatches = 25;
constexpr double kBatchNs = 500'000;

double nsPerIteration(WorkUnit &work, std::uint32_t iterations)
{
    const auto begin = steadyNowNs();
    work.run(iterations);
    return static_cast<double>(steadyNowNs() - begin) / iterations;
}

/// The idle core's figure: a lower quartile of short batches, since whatever disturbs a batch makes
/// it longer.
double measure(Kernel kernel)
{
    WorkUnit work(kernel);
    auto iterations = std::uint32_t {1000};
    double guess = nsPerIteration(work, iterations);
    for (int warm = 0; warm < 6; ++warm) {
        iterations =
            static_cast<std::uint32_t>(std::clamp(kBatchNs / std::max(guess, 0.05), 100.0, 1e8));
        guess = nsPerIteration(work, iterations);
    }
    std::vector<double> batches;
    batches.reserve(kBatches);
    for (int i = 0; i < kBatches; ++i)
        batches.push_back(nsPerIteration(work, iterations));
    std::sort(batches.begin(), batches.end());
    [[maybe_unused]] volatile std::uint64_t sink = work.result();
    return batches[kBatches / 4];
}

struct Known
{
    Mutex mutex;
    UnitSizes sizes GUARDED_BY(mutex);
};

Known &known()
{
    static Known kKnown;
    return kKnown;
}

} // namespace

std::string_view kernelName(Kernel kernel)
{
    switch (kernel) {
    case Kernel::Hash:
        return "hash";
    case Kernel::Memory:
        return "memory";
    case Kernel::Mandelbrot:
        break;
    }
    return "mandelbrot";
}

UnitSizes measureUnits(std::span<const Kernel> kernels)
{
    UnitSizes sizes;
    for (const auto kernel : kernels) {
        const auto index = static_cast<std::size_t>(kernel);
        const double perIteration = measure(kernel);
        sizes.iterations.at(index) =
            static_cast<std::uint32_t>(std::max(1.0, std::round(kUnitTargetNs / perIteration)));
        sizes.unitNs.at(index) = sizes.iterations.at(index) * perIteration;
    }
    return sizes;
}

std::string writeUnitSizes(const UnitSizes &sizes)
{
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << std::setprecision(17);
    for (std::size_t i = 0; i < kKernelCount; ++i)
        text << sizes.iterations.at(i) << ' ' << sizes.unitNs.at(i) << ' ';
    return text.str() + "\n";
}

Result<UnitSizes> readUnitSizes(std::string_view text)
{
    UnitSizes sizes;
    std::istringstream in {std::string(text)};
    in.imbue(std::locale::classic());
    for (std::size_t i = 0; i < kKernelCount; ++i)
        in >> sizes.iterations.at(i) >> sizes.unitNs.at(i);
    if (!in)
        return Error {"the worker's calibration cannot be read"};
    return sizes;
}

Result<UnitSizes> calibrate(const std::string &workerPath, std::span<const Kernel> kernels)
{
    const MutexLock lock(known().mutex);
    ChildOptions child {.path = workerPath, .arguments = {"--calibrate"}};
    for (const auto kernel : kernels) {
        if (known().sizes.unitNs.at(static_cast<std::size_t>(kernel)) <= 0)
            child.arguments.emplace_back(kernelName(kernel));
    }
    if (child.arguments.size() == 1)
        return known().sizes;

    boost::asio::io_context context {1};
    auto spawned = ChildProcess::spawn(context, child);
    if (!spawned)
        return Error {spawned.error()};
    std::string text;
    boost::system::error_code error;
    boost::asio::read(spawned.value()->output(), boost::asio::dynamic_buffer(text, 4096), error);
    const auto sizes = readUnitSizes(text);
    if (!sizes)
        return Error {sizes.error()};
    for (std::size_t i = 0; i < kKernelCount; ++i) {
        if (sizes.value().unitNs.at(i) > 0) {
            known().sizes.unitNs.at(i) = sizes.value().unitNs.at(i);
            known().sizes.iterations.at(i) = sizes.value().iterations.at(i);
        }
    }
    return known().sizes;
}

} // namespace brigade::engine
