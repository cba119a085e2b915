// CPython 3.12's global interpreter lock, one per process.
// The opening prose, the states and the dangers: gil.cpp.  See: GIL.md's rules; CPython 3.12
// Python/ceval_gil.c. Threads: take/drop/check by any thread about itself; the setters by any
// thread. Invariant: at most one thread holds it; the acquirer is the releaser.
#pragma once

#include "engine/event.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>

namespace brigade::engine {

class Gil
{
public:
    Gil(bool enabled, std::chrono::nanoseconds switchInterval);
    ~Gil();
    Gil(const Gil &) = delete;
    Gil &operator=(const Gil &) = delete;

    /// Waits until the calling thread holds it. At once when it is off.
    void take();
    /// Nothing when the calling thread does not hold it.
    void drop(GilRelease reason);
    /// Between two units ("bytecodes"): a few nanoseconds when nobody asks; otherwise hands over
    /// and takes again.
    void check();

    void setSwitchInterval(std::chrono::nanoseconds interval);
    /// Off: holders let go at their next check, waiters go on at once. On: every thread takes it at
    /// its next check.
    void setEnabled(bool enabled);
    [[nodiscard]] bool heldByMe() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Around blocking calls and native work: drop now, take again at the end.
class GilReleasedScope
{
public:
    explicit GilReleasedScope(Gil &gil)
        : m_gil(gil)
    {
        m_gil.drop(GilRelease::Blocking);
    }
    ~GilReleasedScope() { m_gil.take(); }
    GilReleasedScope(const GilReleasedScope &) = delete;
    GilReleasedScope &operator=(const GilReleasedScope &) = delete;

private:
    Gil &m_gil;
};

} // namespace brigade::engine
