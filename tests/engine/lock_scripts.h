// Random plans of taking and giving back locks, and a checker of deadlocks that knows nothing of
// rings: who can still get on, by and by?
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <random>
#include <set>
#include <vector>

namespace brigade::engine::test {

struct LockMove
{
    std::uint32_t lock = 0;
    bool locks = true;
};
/// What one thread does. No lock twice, none left.
using LockScript = std::vector<LockMove>;

class LockScripts
{
public:
    explicit LockScripts(std::uint64_t seed)
        : m_random(seed)
    {
    }

    /// 2 to 5 threads over 2 to 5 locks, in any order.
    std::vector<LockScript> make() { return scripts(false); }
    /// The same, but every thread takes its locks in ascending order.
    std::vector<LockScript> makeOrdered() { return scripts(true); }

private:
    std::vector<LockScript> scripts(bool ordered)
    {
        const std::uint32_t locks = 2 + number(4);
        std::vector<LockScript> scripts(2 + number(4));
        for (LockScript &script : scripts) {
            for (std::uint32_t round = 1 + number(3); round > 0; --round)
                addRound(script, locks, ordered);
        }
        return scripts;
    }

    void addRound(LockScript &script, std::uint32_t locks, bool ordered)
    {
        std::vector<std::uint32_t> chosen(locks);
        for (std::uint32_t i = 0; i < locks; ++i)
            chosen[i] = i;
        std::shuffle(chosen.begin(), chosen.end(), m_random);
        chosen.resize(1 + number(std::min(locks, 3U)));
        if (ordered)
            std::sort(chosen.begin(), chosen.end());
        for (const auto lock : chosen)
            script.push_back({lock, true});
        std::shuffle(chosen.begin(), chosen.end(), m_random);
        for (const auto lock : chosen)
            script.push_back({lock, false});
    }

    std::uint32_t number(std::uint32_t below)
    {
        return static_cast<std::uint32_t>(m_random() % below);
    }

    std::mt19937_64 m_random;
};

/// Those who will never get on: a thread gets on when it waits for nothing, or for a lock that
/// nobody holds, or whose holder gets on. `owners` by lock, `wants` by thread.
inline std::set<std::uint32_t> stuckThreads(const std::map<std::uint32_t, std::uint32_t> &owners,
                                            const std::map<std::uint32_t, std::uint32_t> &wants)
{
    std::set<std::uint32_t> stuck;
    for (const auto &[thread, lock] : wants)
        stuck.insert(thread);
    for (bool changed = true; changed;) {
        changed = false;
        const std::set<std::uint32_t> before = stuck;
        for (const auto thread : before) {
            const auto owner = owners.find(wants.at(thread));
            if (owner == owners.end() || !stuck.contains(owner->second)) {
                stuck.erase(thread);
                changed = true;
            }
        }
    }
    return stuck;
}

} // namespace brigade::engine::test
