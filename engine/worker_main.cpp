// brigade-worker: one process of a run. Started by Brigade, not by hand.
#include "engine/calibration.h"
#include "engine/charge_lines.h"
#include "engine/charge_table.h"
#include "engine/descriptor_limit.h"
#include "engine/executable_path.h"
#include "engine/parent_watch.h"
#include "engine/supplier.h"
#include "engine/worker.h"

#include <charconv>
#include <cstdio>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

using namespace brigade::engine;

namespace {

constexpr std::string_view kUsage =
    "brigade-worker is started by Brigade for each process of a run; use brigade or brigade-cli.\n"
    "  --rings HANDLE --ring-bytes N   work for the supervisor on the other end of stdin and "
    "stdout\n"
    "  --supplier                      answer requests on a loopback port until stdin closes\n"
    "  --calibrate KERNEL...           measure units of work and print them\n"
    "  --measure [CHARGE...]           measure what this system charges, a line for each\n"
    "  --help, --version\n";

int fail(const std::string &why)
{
    std::fprintf(stderr, "brigade-worker: %s\n", why.c_str());
    return 2;
}

std::optional<Kernel> kernelNamed(std::string_view name)
{
    for (const auto kernel : {Kernel::Hash, Kernel::Memory, Kernel::Mandelbrot}) {
        if (kernelName(kernel) == name)
            return kernel;
    }
    return std::nullopt;
}

int calibrateNow(std::span<const std::string> names)
{
    std::vector<Kernel> kernels;
    for (const auto &name : names) {
        const auto kernel = kernelNamed(name);
        if (!kernel)
            return fail("no kernel is called '" + name + "'");
        kernels.push_back(*kernel);
    }
    const auto text = writeUnitSizes(measureUnits(kernels));
    return std::fputs(text.c_str(), stdout) < 0 ? 1 : 0;
}

int measureNow(std::span<const std::string> keys)
{
    std::vector<Charge> charges;
    for (const auto &key : keys) {
        const auto charge = chargeNamed(key);
        if (!charge)
            return fail("no charge is called '" + key + "'");
        charges.push_back(*charge);
    }
    if (charges.empty()) {
        for (const ChargeEntry &entry : chargeTable())
            charges.push_back(entry.charge);
    }
    bool told = true;
    measureAndTell(systemTools(executablePath()), charges, [&told](const std::string &line) {
        told = std::fputs(line.c_str(), stdout) >= 0 && std::fflush(stdout) == 0;
        return told;
    });
    return told ? 0 : 1;
}

int work(const std::string &handle, const std::string &bytesText)
{
    std::size_t bytes = 0;
    const auto *end = bytesText.data() + bytesText.size();
    if (std::from_chars(bytesText.data(), end, bytes).ptr != end || bytes == 0)
        return fail("--ring-bytes needs a number, not '" + bytesText + "'");
    auto memory = SharedMemory::open(handle, bytes);
    if (!memory)
        return fail(memory.error());
    prepareStandardPipes();
    Worker worker(std::move(memory).value());
    return worker.run();
}

std::string valueOf(std::span<const std::string> arguments, std::string_view option)
{
    for (std::size_t i = 0; i + 1 < arguments.size(); ++i) {
        if (arguments[i] == option)
            return arguments[i + 1];
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    dieWithParent();
    leaveNoCoreFile();
    raiseDescriptorLimit();
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const auto first = arguments.empty() ? std::string() : arguments.front();
    if (first == "--supplier")
        return runSupplier();
    if (first == "--calibrate")
        return calibrateNow(std::span(arguments).subspan(1));
    if (first == "--measure")
        return measureNow(std::span(arguments).subspan(1));
    if (first == "--version") {
        std::puts("brigade-worker " BRIGADE_VERSION);
        return 0;
    }
    if (const auto handle = valueOf(arguments, "--rings"); !handle.empty())
        return work(handle, valueOf(arguments, "--ring-bytes"));
    std::fputs(std::string(kUsage).c_str(), first == "--help" ? stdout : stderr);
    return first == "--help" ? 0 : 2;
}
