// What is measured on POSIX systems only. Windows has no fork, its system calls have no stable
// numbers, and its pipes are a different thing.
#include "engine/charge_measures.h"

namespace brigade::engine {

Measured measureSystemCall(const ChargeTools & /*tools*/)
{
    return {.absence = ChargeAbsence::NotOnThisSystem};
}

Measured measureFork(const ChargeTools & /*tools*/)
{
    return {.absence = ChargeAbsence::NotOnThisSystem};
}

Measured measurePipe(const ChargeTools & /*tools*/, std::size_t /*bytes*/)
{
    return {.absence = ChargeAbsence::NotOnThisSystem};
}

} // namespace brigade::engine
