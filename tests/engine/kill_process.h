// Ends a process from outside and without a word, as a task manager or `kill -9` does.
#pragma once

#if defined(_WIN32)
#include <windows.h>
#else
#include <csignal>

#include <unistd.h>
#endif

namespace brigade::engine::test {

/// False when there is no such process.
[[nodiscard]] inline bool killProcess(int pid)
{
#if defined(_WIN32)
    const HANDLE process = OpenProcess(PROCESS_TERMINATE, FALSE, static_cast<DWORD>(pid));
    const bool ended = process != nullptr && TerminateProcess(process, 1) != 0;
    if (process != nullptr)
        CloseHandle(process);
    return ended;
#else
    return ::kill(pid, SIGKILL) == 0;
#endif
}

} // namespace brigade::engine::test
