// The wait-for graph alone: a ring is found in the step that closes it, and none where none is.
#include "engine/wait_graph.h"
#include "tests/engine/lock_scripts.h"

#include <QTest>

#include <map>
#include <random>

using namespace brigade::engine;
using brigade::engine::test::LockScript;
using brigade::engine::test::LockScripts;
using brigade::engine::test::stuckThreads;

namespace {

/// Plays scripts one step at a time, in an order of its own, on a graph.
class Play
{
public:
    Play(std::vector<LockScript> scripts, std::uint64_t seed)
        : m_scripts(std::move(scripts))
        , m_at(m_scripts.size(), 0)
        , m_random(seed)
    {
    }

    /// Until everybody is done, or somebody closes a ring. Words of complaint, or none.
    QString run()
    {
        for (;;) {
            const auto able = ableThreads();
            if (able.empty())
                return allDone() ? QString() : "nobody can move, and no ring was found";
            step(able[m_random() % able.size()]);
            const auto stuck = stuckThreads(m_owners, m_wants);
            if (m_ring.empty() != stuck.empty())
                return m_ring.empty() ? "a ring was missed" : "a ring where there is none";
            if (!m_ring.empty())
                return complaintOfRing(stuck);
        }
    }

    [[nodiscard]] bool ringFound() const { return !m_ring.empty(); }

private:
    [[nodiscard]] std::vector<std::uint32_t> ableThreads() const
    {
        std::vector<std::uint32_t> able;
        for (std::uint32_t i = 0; i < m_scripts.size(); ++i) {
            const bool waits = m_wants.contains(i) && m_owners.contains(m_wants.at(i));
            if (m_at[i] < m_scripts[i].size() && !waits)
                able.push_back(i);
        }
        return able;
    }

    [[nodiscard]] bool allDone() const
    {
        for (std::size_t i = 0; i < m_scripts.size(); ++i) {
            if (m_at[i] < m_scripts[i].size())
                return false;
        }
        return true;
    }

    void step(std::uint32_t thread)
    {
        const auto &move = m_scripts[thread][m_at[thread]];
        if (!move.locks) {
            m_owners.erase(move.lock);
        } else if (!m_owners.contains(move.lock)) {
            m_owners[move.lock] = thread;
            m_wants.erase(thread);
            m_graph.stopWaiting(ThreadIndex {thread});
        } else {
            m_wants[thread] = move.lock;
            m_graph.wait(ThreadIndex {thread}, LockIndex {move.lock});
            m_ring = m_graph.ringThrough(
                ThreadIndex {thread}, [this](LockIndex lock) -> std::optional<ThreadIndex> {
                    const auto it = m_owners.find(static_cast<std::uint32_t>(lock));
                    if (it == m_owners.end())
                        return std::nullopt;
                    return ThreadIndex {it->second};
                });
            return;
        }
        ++m_at[thread];
    }

    [[nodiscard]] QString complaintOfRing(const std::set<std::uint32_t> &stuck) const
    {
        for (std::size_t i = 0; i < m_ring.size(); ++i) {
            const auto &member = m_ring[i];
            const auto &next = m_ring[(i + 1) % m_ring.size()];
            const auto thread = static_cast<std::uint32_t>(member.thread);
            if (!stuck.contains(thread))
                return "a member of the ring is not stuck";
            if (m_wants.at(thread) != static_cast<std::uint32_t>(member.wants))
                return "a member wants something else";
            if (m_owners.at(static_cast<std::uint32_t>(member.holds)) != thread)
                return "a member does not hold what is said";
            if (next.holds != member.wants)
                return "the ring is broken";
        }
        return {};
    }

    std::vector<LockScript> m_scripts;
    std::vector<std::size_t> m_at;
    std::mt19937_64 m_random;
    std::map<std::uint32_t, std::uint32_t> m_owners; ///< by lock
    std::map<std::uint32_t, std::uint32_t> m_wants;  ///< by thread
    WaitGraph m_graph;
    std::vector<RingMember> m_ring;
};

} // namespace

class TestWaitGraph : public QObject
{
    Q_OBJECT

private slots:
    void fiveHundredPlansAgreeWithAnIndependentChecker()
    {
        int rings = 0;
        for (std::uint64_t seed = 1; seed <= 500; ++seed) {
            for (std::uint64_t order = 0; order < 20; ++order) {
                Play play(LockScripts(seed).make(), seed * 1000 + order);
                const QString complaint = play.run();
                QVERIFY2(complaint.isEmpty(),
                         qPrintable(QString("seed %1.%2: %3").arg(seed).arg(order).arg(complaint)));
                rings += play.ringFound() ? 1 : 0;
            }
        }
        // Both kinds of plays occurred often.
        QVERIFY2(rings > 1000 && rings < 9000, qPrintable(QString::number(rings)));
    }

    void locksInOneOrderNeverCloseARing()
    {
        for (std::uint64_t seed = 1; seed <= 500; ++seed) {
            Play play(LockScripts(seed).makeOrdered(), seed);
            const QString complaint = play.run();
            QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
            QVERIFY(!play.ringFound());
        }
    }

    void aPathIntoARingIsNoRingOfItsOwn()
    {
        // 0 waits for what 1 holds; 1 and 2 wait for each other.
        const std::map<std::uint32_t, std::uint32_t> owners {{10, 1}, {11, 2}, {12, 1}};
        const auto ownerOf = [&](LockIndex lock) -> std::optional<ThreadIndex> {
            return ThreadIndex {owners.at(static_cast<std::uint32_t>(lock))};
        };
        WaitGraph graph;
        graph.wait(ThreadIndex {1}, LockIndex {11});
        graph.wait(ThreadIndex {2}, LockIndex {12});
        graph.wait(ThreadIndex {0}, LockIndex {10});
        QVERIFY(graph.ringThrough(ThreadIndex {0}, ownerOf).empty());
        QCOMPARE(graph.ringThrough(ThreadIndex {2}, ownerOf).size(), std::size_t {2});
        graph.stopWaiting(ThreadIndex {1});
        QVERIFY(graph.ringThrough(ThreadIndex {2}, ownerOf).empty());
    }

    void aLinkSurvivesItsWayThroughAnEvent()
    {
        const auto link =
            deadlockLink(linkArg({.wants = LockIndex {99}, .holds = LockIndex {7}, .more = 4095}));
        QCOMPARE(static_cast<std::uint32_t>(link.wants), 99U);
        QCOMPARE(static_cast<std::uint32_t>(link.holds), 7U);
        QCOMPARE(link.more, 4095U);
    }
};

QTEST_APPLESS_MAIN(TestWaitGraph)
#include "tst_wait_graph.moc"
