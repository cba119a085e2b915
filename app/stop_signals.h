// Ctrl-C and its like, counted: the first asks for an orderly end, the second for an end at once,
// both leave the program to report; a third one ends the program itself.
// Threads: one installs; the count may be read from any.
#pragma once

namespace brigade::app {

/// From its construction on; the destructor gives the signals back.
class StopSignals
{
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;

    [[nodiscard]] int count() const;
};

} // namespace brigade::app
