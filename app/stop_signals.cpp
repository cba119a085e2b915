#include "app/stop_signals.h"

#include <csignal>

namespace brigade::app {

namespace {

volatile std::sig_atomic_t signalsSeen = 0;

extern "C" void noteStopSignal(int number)
{
    signalsSeen = signalsSeen + 1;
    if (signalsSeen < 3) {
        std::signal(number, noteStopSignal); // some systems forget the handler each time
        return;
    }
    std::signal(number, SIG_DFL);
    std::raise(number);
}

} // namespace

StopSignals::StopSignals()
{
    signalsSeen = 0;
    std::signal(SIGINT, noteStopSignal);
    std::signal(SIGTERM, noteStopSignal);
}

StopSignals::~StopSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

int StopSignals::count() const
{
    return signalsSeen;
}

} // namespace brigade::app
