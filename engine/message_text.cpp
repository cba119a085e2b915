#include "engine/message_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <locale>
#include <sstream>
#include <vector>

namespace brigade::engine {
namespace {

constexpr std::size_t kLongestQuote = 40;

/// What the first byte of a UTF-8 sequence says: its length, and what the second byte may be (RFC
/// 3629: no overlong forms, no surrogates, nothing above U+10FFFF). Length 0: no first byte at all.
struct Lead
{
    std::size_t length = 0;
    unsigned secondLeast = 0x80;
    unsigned secondMost = 0xBF;
};

Lead leadOf(unsigned byte)
{
    if (byte < 0x80)
        return {1};
    if (byte >= 0xC2 && byte <= 0xDF)
        return {2};
    if (byte >= 0xE0 && byte <= 0xEF)
        return {3, byte == 0xE0 ? 0xA0U : 0x80U, byte == 0xED ? 0x9FU : 0xBFU};
    if (byte >= 0xF0 && byte <= 0xF4)
        return {4, byte == 0xF0 ? 0x90U : 0x80U, byte == 0xF4 ? 0x8FU : 0xBFU};
    return {};
}

/// Length of the well-formed UTF-8 sequence at the start of `text`, 0 when there is none.
std::size_t sequenceLength(std::string_view text)
{
    if (text.empty())
        return 0;
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const Lead lead = leadOf(byte(0));
    if (lead.length > text.size())
        return 0;
    if (lead.length > 1 && (byte(1) < lead.secondLeast || byte(1) > lead.secondMost))
        return 0;
    for (std::size_t i = 2; i < lead.length; ++i)
        if ((byte(i) & 0xC0U) != 0x80U)
            return 0;
    return lead.length;
}

std::string escapedByte(unsigned char byte)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    return {'\\', 'x', kDigits[byte >> 4U], kDigits[byte & 15U]};
}

bool isControl(unsigned char byte)
{
    return byte < 0x20 || byte == 0x7F;
}

std::string escaped(std::string_view text, std::size_t longest)
{
    std::string out;
    for (std::size_t characters = 0; !text.empty(); ++characters) {
        if (characters == longest)
            return out + "...";
        const std::size_t length = sequenceLength(text);
        if (length == 0 || (length == 1 && isControl(static_cast<unsigned char>(text[0])))) {
            out += escapedByte(static_cast<unsigned char>(text[0]));
            text.remove_prefix(1);
        } else {
            out += text.substr(0, length);
            text.remove_prefix(length);
        }
    }
    return out;
}

/// Optimal string alignment: insertions, deletions, replacements and swaps of neighbours.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::array<std::vector<std::size_t>, 3> rows; // two back, one back, this one
    for (auto &row : rows)
        row.resize(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        rows[2][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::rotate(rows.begin(), rows.begin() + 1, rows.end());
        rows[2][0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            rows[2][j] = std::min({rows[1][j] + 1, rows[2][j - 1] + 1, rows[1][j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                rows[2][j] = std::min(rows[2][j], rows[0][j - 2] + 1);
        }
    }
    return rows[2][b.size()];
}

} // namespace

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t length = sequenceLength(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

std::string jsonText(std::string_view text)
{
    constexpr std::string_view kHexDigits = "0123456789abcdef";
    std::string json = "\"";
    for (const char letter : text) {
        const auto code = static_cast<unsigned char>(letter);
        if (letter == '"' || letter == '\\') {
            json += '\\';
            json += letter;
        } else if (code < 0x20) {
            json += "\\u00";
            json += kHexDigits[code >> 4U];
            json += kHexDigits[code & 15U];
        } else {
            json += letter;
        }
    }
    return json + '"';
}

std::string quoted(std::string_view text)
{
    return '"' + escaped(text, kLongestQuote) + '"';
}

std::string printable(std::string_view text)
{
    return escaped(text, 1024);
}

std::string numberText(double value)
{
    if (!std::isfinite(value))
        return "null";
    std::string text;
    for (int digits = 15; digits <= 17; ++digits) {
        std::ostringstream out;
        out.imbue(std::locale::classic());
        out.precision(digits);
        out << value;
        text = out.str();
        if (numberFrom(text) == value)
            break;
    }
    return text;
}

std::optional<double> numberFrom(std::string_view text)
{
    // Not from_chars: the C++ library of macOS lacks it for double. Not strtod: it follows the
    // locale that the window sets.
    std::istringstream in {std::string(text)};
    in.imbue(std::locale::classic());
    double value = 0;
    if (!(in >> value) || in.peek() != std::istringstream::traits_type::eof())
        return std::nullopt;
    return value;
}

std::optional<std::string_view> nearMiss(std::string_view word,
                                         std::span<const std::string_view> candidates)
{
    if (word.size() > kLongestQuote)
        return std::nullopt;
    std::optional<std::string_view> best;
    std::size_t least = std::max<std::size_t>(1, std::min<std::size_t>(3, word.size() / 3)) + 1;
    for (const std::string_view candidate : candidates) {
        const std::size_t distance = editDistance(word, candidate);
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}

std::string didYouMean(std::string_view word, std::span<const std::string_view> candidates)
{
    const auto best = nearMiss(word, candidates);
    return best ? " (did you mean '" + std::string(*best) + "'?)" : std::string();
}

std::string listed(std::span<const std::string_view> words)
{
    std::string out;
    for (const std::string_view word : words) {
        if (!out.empty())
            out += ", ";
        out += word;
    }
    return out;
}

} // namespace brigade::engine
