#include "engine/parent_watch.h"

#include <windows.h>

namespace brigade::engine {

// The job object that ChildProcess puts every child in does it.
void dieWithParent() { }

void leaveNoCoreFile()
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    // No debugger or reporter is asked, and nothing is taken down in order: what the threads that
    // are stopped in that hold would be waited for. The process ends, with the exception's number
    // as its code.
    SetUnhandledExceptionFilter([](EXCEPTION_POINTERS *fault) -> LONG {
        TerminateProcess(GetCurrentProcess(), fault->ExceptionRecord->ExceptionCode);
        return EXCEPTION_EXECUTE_HANDLER;
    });
}

} // namespace brigade::engine
