#include "engine/parent_watch.h"

#include <windows.h>

namespace brigade::engine {

// The job object that ChildProcess puts every child in does it.
void dieWithParent() { }

void leaveNoCoreFile()
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    // No debugger or reporter is asked: the process ends, with the exception's number as its code.
    SetUnhandledExceptionFilter(
        [](EXCEPTION_POINTERS *) -> LONG { return EXCEPTION_EXECUTE_HANDLER; });
}

} // namespace brigade::engine
