#include "engine/strike.h"

#include <windows.h>

namespace brigade::engine {

namespace {

/// What abort() ends with in the universal runtime: STATUS_STACK_BUFFER_OVERRUN, by __fastfail.
constexpr DWORD kFastFail = 0xC0000409;

} // namespace

// raise() would not do: the C runtime ends the process in good order then, with code 3, while the
// other threads run on into what is being taken down.
void strike(CrashKind kind)
{
    if (kind != CrashKind::Exit)
        RaiseException(kind == CrashKind::Segv ? EXCEPTION_ACCESS_VIOLATION : kFastFail,
                       EXCEPTION_NONCONTINUABLE, 0, nullptr);
    TerminateProcess(GetCurrentProcess(), 3);
    Sleep(INFINITE); // until it takes effect
    ExitProcess(3);
}

} // namespace brigade::engine
