#include "engine/unguessable_name.h"

#include <array>
#include <cstdint>
#include <random>

namespace brigade::engine {

std::string unguessableName()
{
    constexpr std::array kDigits {'0', '1', '2', '3', '4', '5', '6', '7',
                                  '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    std::random_device random;
    std::string name = "brigade-";
    for (int word = 0; word < 4; ++word) {
        const std::uint32_t bits = random();
        for (unsigned shift = 0; shift < 32; shift += 4)
            name += kDigits.at((bits >> shift) & 0xFU);
    }
    return name;
}

} // namespace brigade::engine
