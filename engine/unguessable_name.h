// "brigade-" and 128 random bits: a name that nobody can have taken or can guess.
#pragma once

#include <string>

namespace brigade::engine {

[[nodiscard]] std::string unguessableName();

} // namespace brigade::engine
