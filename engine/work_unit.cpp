#include "engine/work_unit.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace brigade::engine {

namespace {

/// SplitMix64's finaliser (Steele, Lea, Flood 2014): each step depends on the one before.
std::uint64_t mix(std::uint64_t value) noexcept
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31U);
}

/// One random cycle through all slots (Sattolo 1986): a walk that no prefetcher foresees, larger
/// than the inner caches.
std::vector<std::uint32_t> makeCycle()
{
    constexpr std::uint32_t kSlots = 1U << 22U; // 16 MiB
    std::vector<std::uint32_t> next(kSlots);
    std::iota(next.begin(), next.end(), 0U);
    std::uint64_t random = 42;
    for (std::uint32_t i = kSlots - 1; i > 0; --i) {
        random = mix(random);
        std::swap(next[i], next[static_cast<std::uint32_t>(random % i)]);
    }
    return next;
}

/// Read only and shared by all threads of the process; made when the first task asks for it.
const std::vector<std::uint32_t> &cycle()
{
    static const std::vector<std::uint32_t> kCycle = makeCycle();
    return kCycle;
}

} // namespace

std::uint64_t unitsFor(double ms, double unitNs)
{
    if (ms <= 0 || unitNs <= 0)
        return 0;
    return std::max<std::uint64_t>(1, static_cast<std::uint64_t>(std::llround(ms * 1e6 / unitNs)));
}

WorkUnit::WorkUnit(Kernel kernel, std::uint64_t seed)
    : m_kernel(kernel)
    , m_state(mix(seed))
{
    if (m_kernel == Kernel::Memory)
        m_state %= cycle().size();
}

void WorkUnit::run(std::uint32_t iterations) noexcept
{
    switch (m_kernel) {
    case Kernel::Hash:
        hash(iterations);
        break;
    case Kernel::Memory:
        chase(iterations);
        break;
    case Kernel::Mandelbrot:
        mandelbrot(iterations);
        break;
    }
}

void WorkUnit::hash(std::uint32_t iterations) noexcept
{
    auto state = m_state;
    for (std::uint32_t i = 0; i < iterations; ++i)
        state = mix(state);
    m_state = state;
}

void WorkUnit::chase(std::uint32_t iterations) noexcept
{
    const auto &next = cycle();
    auto at = static_cast<std::uint32_t>(m_state);
    for (std::uint32_t i = 0; i < iterations; ++i)
        at = next[at];
    m_state = at;
}

void WorkUnit::mandelbrot(std::uint32_t iterations) noexcept
{
    // z = z^2 + c; a point that escapes gives way to the next one of a fixed walk over the plane.
    double re = m_re;
    double im = m_im;
    auto point = m_state;
    for (std::uint32_t i = 0; i < iterations; ++i) {
        const double cRe = -2.0 + 3.0 * static_cast<double>(point & 0xffffU) / 65536.0;
        const double cIm = -1.2 + 2.4 * static_cast<double>((point >> 16U) & 0xffffU) / 65536.0;
        const double nextRe = re * re - im * im + cRe;
        im = 2 * re * im + cIm;
        re = nextRe;
        if (re * re + im * im > 4) {
            ++point;
            re = 0;
            im = 0;
        }
    }
    m_re = re;
    m_im = im;
    m_state = point;
}

} // namespace brigade::engine
