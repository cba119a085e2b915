#include "model/crc32.h"

#include <array>

namespace brigade::model {

namespace {

constexpr std::array<std::uint32_t, 256> makeTable()
{
    std::array<std::uint32_t, 256> table {};
    for (std::uint32_t byte = 0; byte < table.size(); ++byte) {
        std::uint32_t rest = byte;
        for (int bit = 0; bit < 8; ++bit)
            rest = (rest & 1U) != 0 ? 0xEDB88320U ^ (rest >> 1U) : rest >> 1U;
        table[byte] = rest;
    }
    return table;
}

constexpr auto kTable = makeTable();

} // namespace

std::uint32_t crc32(std::span<const std::uint8_t> bytes)
{
    std::uint32_t rest = 0xFFFFFFFFU;
    for (const std::uint8_t byte : bytes)
        rest = kTable[(rest ^ byte) & 0xFFU] ^ (rest >> 8U);
    return rest ^ 0xFFFFFFFFU;
}

} // namespace brigade::model
