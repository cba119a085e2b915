// CPU work in units of a fixed amount of work, about 10 microseconds each on an idle core of this
// host. Never "until the clock says so": contention shows as real lateness. Threads: one WorkUnit
// per thread.
#pragma once

#include "engine/plan.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace brigade::engine {

inline constexpr std::size_t kKernelCount = 3;
inline constexpr double kUnitTargetNs = 10'000;

/// What one unit is on this host, by Kernel. Measured once (calibration.h) and handed to all
/// processes.
struct UnitSizes
{
    std::array<std::uint32_t, kKernelCount> iterations {};
    std::array<double, kKernelCount> unitNs {}; ///< 0: not calibrated
};

/// How many units take `ms` on an idle core; at least 1 when `ms` is positive.
[[nodiscard]] std::uint64_t unitsFor(double ms, double unitNs);

class WorkUnit
{
public:
    explicit WorkUnit(Kernel kernel, std::uint64_t seed = 1);

    /// One unit of `iterations`.
    void run(std::uint32_t iterations) noexcept;
    /// Depends on every iteration done, so that none can be optimised away.
    [[nodiscard]] std::uint64_t result() const { return m_state; }

private:
    void hash(std::uint32_t iterations) noexcept;
    void chase(std::uint32_t iterations) noexcept;
    void mandelbrot(std::uint32_t iterations) noexcept;

    Kernel m_kernel;
    std::uint64_t m_state;
    double m_re = 0;
    double m_im = 0;
};

} // namespace brigade::engine
