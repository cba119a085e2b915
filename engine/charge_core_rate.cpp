#include "engine/charge_measures.h"

namespace brigade::engine {

namespace {

constexpr std::uint64_t kAddsInRound = 32;

/// Four chains of additions that do not wait for each other, counted exactly where we may say
/// which instructions there are.
std::uint64_t addInFourChains(std::uint64_t rounds)
{
    std::uint64_t a = 1;
    std::uint64_t b = 2;
    std::uint64_t c = 3;
    std::uint64_t d = 4;
    for (std::uint64_t i = 0; i < rounds; ++i) {
#if defined(__x86_64__)
        asm volatile(".rept 8\n\tadd $1, %0\n\tadd $1, %1\n\tadd $1, %2\n\tadd $1, %3\n\t.endr"
                     : "+r"(a), "+r"(b), "+r"(c), "+r"(d)
                     :
                     : "cc");
#elif defined(__aarch64__)
        asm volatile(".rept 8\n\tadd %0, %0, #1\n\tadd %1, %1, #1\n\tadd %2, %2, #1\n\t"
                     "add %3, %3, #1\n\t.endr"
                     : "+r"(a), "+r"(b), "+r"(c), "+r"(d));
#else
        for (std::uint64_t each = 0; each < kAddsInRound / 4; ++each) {
            a += b;
            b += c;
            c += d;
            d += a;
        }
#endif
    }
    return a + b + c + d;
}

} // namespace

Measured measureCoreRate(const ChargeTools &tools)
{
    [[maybe_unused]] volatile std::uint64_t sink = 0;
    Measured rounds =
        repeatBatches(tools, [&sink](std::uint64_t count) { sink = addInFourChains(count); });
    for (double &sample : rounds.samples)
        sample = sample > 0 ? static_cast<double>(kAddsInRound) / sample : 0;
    return rounds;
}

} // namespace brigade::engine
