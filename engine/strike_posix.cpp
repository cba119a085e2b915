#include "engine/strike.h"

#include <csignal>
#include <cstdlib>

namespace brigade::engine {

void strike(CrashKind kind)
{
    if (kind == CrashKind::Exit)
        std::_Exit(3);
    const int number = kind == CrashKind::Segv ? SIGSEGV : SIGABRT;
    // The system's own end of a bad access or abort, past any handler of a sanitizer.
    std::signal(number, SIG_DFL);
    static_cast<void>(std::raise(number));
    std::_Exit(3);
}

} // namespace brigade::engine
