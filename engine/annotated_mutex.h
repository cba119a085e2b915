// std::mutex that clang's thread-safety analysis can see (libstdc++'s carries no attributes).
// See: clang's ThreadSafetyAnalysis document.
#pragma once

#include <condition_variable>
#include <mutex>

#if defined(__clang__)
#define BRIGADE_THREAD_ATTRIBUTE(x) __attribute__((x))
#else
#define BRIGADE_THREAD_ATTRIBUTE(x)
#endif
#define CAPABILITY(x) BRIGADE_THREAD_ATTRIBUTE(capability(x))
#define SCOPED_CAPABILITY BRIGADE_THREAD_ATTRIBUTE(scoped_lockable)
#define GUARDED_BY(x) BRIGADE_THREAD_ATTRIBUTE(guarded_by(x))
#define REQUIRES(...) BRIGADE_THREAD_ATTRIBUTE(requires_capability(__VA_ARGS__))
#define ACQUIRE(...) BRIGADE_THREAD_ATTRIBUTE(acquire_capability(__VA_ARGS__))
#define RELEASE(...) BRIGADE_THREAD_ATTRIBUTE(release_capability(__VA_ARGS__))
#define TRY_ACQUIRE(...) BRIGADE_THREAD_ATTRIBUTE(try_acquire_capability(__VA_ARGS__))
#define EXCLUDES(...) BRIGADE_THREAD_ATTRIBUTE(locks_excluded(__VA_ARGS__))
#define NO_THREAD_SAFETY_ANALYSIS BRIGADE_THREAD_ATTRIBUTE(no_thread_safety_analysis)

namespace brigade::engine {

class CAPABILITY("mutex") Mutex
{
public:
    void lock() ACQUIRE() { m_mutex.lock(); }
    void unlock() RELEASE() { m_mutex.unlock(); }
    /// For condition variables: they wait on the native mutex.
    std::mutex &native() { return m_mutex; }

private:
    std::mutex m_mutex;
};

/// Scoped lock; can be handed to a std::condition_variable through native().
class SCOPED_CAPABILITY MutexLock
{
public:
    explicit MutexLock(Mutex &mutex) ACQUIRE(mutex)
        : m_lock(mutex.native())
    {
    }
    ~MutexLock() RELEASE() = default;
    MutexLock(const MutexLock &) = delete;
    MutexLock &operator=(const MutexLock &) = delete;

    void unlock() RELEASE() { m_lock.unlock(); }
    void lock() ACQUIRE() { m_lock.lock(); }
    std::unique_lock<std::mutex> &native() { return m_lock; }

private:
    std::unique_lock<std::mutex> m_lock;
};

} // namespace brigade::engine
