// What becomes of a ring of waits that has closed. Threads: a value.
#pragma once

#include <cstdint>

namespace brigade::engine {

/// FailAll: it stands for half a second, as a program that hangs; then all of its tasks fail.
/// DismissOne: the same, but only who closed it is dismissed; the others get on.
/// Ask: it stands until somebody names one to be dismissed (Run::dismiss); after half a minute who
/// closed it is.
enum class OnDeadlock : std::uint8_t { FailAll, DismissOne, Ask };

} // namespace brigade::engine
