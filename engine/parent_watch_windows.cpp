#include "engine/parent_watch.h"

#include <windows.h>

namespace brigade::engine {

// The job object that ChildProcess puts every child in does it.
void dieWithParent() { }

void leaveNoCoreFile()
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

} // namespace brigade::engine
