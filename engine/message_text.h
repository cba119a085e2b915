// Pieces of the one-line messages that users read: foreign text made harmless and short, numbers
// without a locale, the near miss of a misspelt word. Threads: pure functions, any thread.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace brigade::engine {

[[nodiscard]] bool isUtf8(std::string_view text);

/// `"text"` on one line: control characters and broken UTF-8 as \xNN, cut after 40 characters.
[[nodiscard]] std::string quoted(std::string_view text);
/// The whole text as a JSON string.
[[nodiscard]] std::string jsonText(std::string_view text);

/// A key, a path or a file's name as it is when it is printable, otherwise escaped as in quoted().
[[nodiscard]] std::string printable(std::string_view text);

/// The shortest text that reads back to the same number: `5`, `0.1`, `1e+20`. Not finite: `null`.
[[nodiscard]] std::string numberText(double value);

/// Exactly rounded, in every locale; nothing when it is no number or does not fit a double.
[[nodiscard]] std::optional<double> numberFrom(std::string_view text);

/// The candidate that a typing error away from `word`, if there is one.
[[nodiscard]] std::optional<std::string_view> nearMiss(
    std::string_view word, std::span<const std::string_view> candidates);

/// ` (did you mean 'threads'?)`, or nothing when no candidate is near.
[[nodiscard]] std::string didYouMean(std::string_view word,
                                     std::span<const std::string_view> candidates);

/// `a, b, c`
[[nodiscard]] std::string listed(std::span<const std::string_view> words);

} // namespace brigade::engine
