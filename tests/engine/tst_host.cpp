#include "engine/affinity.h"
#include "engine/host.h"
#ifdef __linux__
#include "engine/cgroup_quota.h"
#endif

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

#ifdef __linux__
#include <sched.h>
#endif

using namespace brigade::engine;

namespace {

#ifdef __linux__
/// A made-up system of control groups under a temporary folder.
class FakeGroups
{
public:
    void write(const QString &path, const QByteArray &text) const
    {
        const QString full = m_folder.filePath(path);
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QByteArray point(const QString &path) const
    {
        return m_folder.filePath(path).toUtf8();
    }
    [[nodiscard]] std::optional<double> quota() const
    {
        return cgroupQuota(
            {m_folder.filePath("self").toStdString(), m_folder.filePath("mounts").toStdString()});
    }

private:
    QTemporaryDir m_folder;
};

/// Empty when there is no such thread.
std::vector<std::int16_t> coresOf(pid_t thread)
{
    std::vector<std::int16_t> cores;
    cpu_set_t mask;
    if (::sched_getaffinity(thread, sizeof mask, &mask) != 0)
        return cores;
    for (std::size_t core = 0; core < CPU_SETSIZE; ++core) {
        if (CPU_ISSET(core, &mask))
            cores.push_back(static_cast<std::int16_t>(core));
    }
    return cores;
}
#endif

std::vector<std::int16_t> allCores()
{
    return readHostInfo().usableCores;
}

} // namespace

class TestHost : public QObject
{
    Q_OBJECT

private slots:
    void hostIsNamedAndHasCores()
    {
        const HostInfo info = readHostInfo();
        QVERIFY(!info.usableCores.empty());
        QVERIFY(info.usableCores.size() <= info.hostCores);
        QVERIFY(std::is_sorted(info.usableCores.begin(), info.usableCores.end()));
        QVERIFY(!info.os.empty());
        QVERIFY(!info.cpu.empty());
    }

#ifdef __linux__
    void leastQuotaOfEveryLevelCounts()
    {
        const FakeGroups groups;
        groups.write("mounts", "40 23 0:30 / " + groups.point("v2") + " rw - cgroup2 cgroup2 rw\n");
        groups.write("self", "0::/pod/box/task\n");
        groups.write("v2/pod/cpu.max", "150000 100000\n");
        groups.write("v2/pod/box/cpu.max", "max 100000\n");
        groups.write("v2/pod/box/task/cpu.max", "400000 100000\n");
        QCOMPARE(groups.quota(), std::optional(1.5));
    }

    void oldHierarchyIsRead()
    {
        const FakeGroups groups;
        groups.write("mounts",
                     "39 23 0:29 / " + groups.point("memory") + " rw - cgroup cgroup rw,memory\n"
                         + "40 23 0:30 /docker/ab " + groups.point("cpu")
                         + " rw shared:9 - cgroup cgroup rw,cpuacct,cpu\n");
        groups.write("self", "5:memory:/other\n4:cpuacct,cpu:/docker/ab/in\n0::/\n");
        groups.write("cpu/cpu.cfs_quota_us", "50000\n");
        groups.write("cpu/cpu.cfs_period_us", "100000\n");
        groups.write("cpu/in/cpu.cfs_quota_us", "-1\n");
        groups.write("cpu/in/cpu.cfs_period_us", "100000\n");
        QCOMPARE(groups.quota(), std::optional(0.5));
    }

    void noQuotaIsNone()
    {
        const FakeGroups groups;
        QCOMPARE(groups.quota(), std::nullopt);
        groups.write("mounts",
                     "nonsense\n40 23 0:30 / " + groups.point("v2")
                         + " rw - cgroup2 cgroup2 rw\n - \n");
        groups.write("self", "::\n0::/../elsewhere\n:\n");
        groups.write("v2/cpu.max", "max 100000\n");
        QCOMPARE(groups.quota(), std::nullopt);
        groups.write("v2/cpu.max", "200000 100000\n");
        QCOMPARE(groups.quota(), std::optional(2.0));
        groups.write("v2/cpu.max", "garbage");
        QCOMPARE(groups.quota(), std::nullopt);
    }

    void limitReachesThreadsThatWait()
    {
        const auto cores = allCores();
        std::atomic<pid_t> sleeper = 0;
        const std::jthread waiting([&](const std::stop_token &leave) {
            sleeper = ::gettid();
            while (!leave.stop_requested())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
        });
        while (sleeper == 0)
            std::this_thread::yield();

        QVERIFY(limitProcessToCores(std::span(cores).last(1)));
        QCOMPARE(coresOf(sleeper), std::vector {cores.back()});
        std::jthread([&] { QCOMPARE(currentCore(), cores.back()); }).join();

        QVERIFY(limitProcessToCores(cores));
        QCOMPARE(coresOf(sleeper), cores);
    }

    void limitHoldsWhileThreadsAreStarted()
    {
        const auto cores = allCores();
        const std::jthread starter([](const std::stop_token &leave) {
            std::vector<std::jthread> started;
            while (!leave.stop_requested() && started.size() < 200) {
                started.emplace_back([leave] {
                    while (!leave.stop_requested())
                        std::this_thread::sleep_for(std::chrono::milliseconds(1));
                });
            }
        });
        QVERIFY(limitProcessToCores(std::span(cores).first(1)));
        const QDir tasks("/proc/self/task");
        for (const QString &name : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const auto mine = coresOf(name.toInt());
            QVERIFY(mine.empty() || mine == std::vector {cores.front()});
        }
        QVERIFY(limitProcessToCores(cores));
    }
#endif

    void coresThatAreNotHereAreRefused()
    {
        const std::vector<std::int16_t> none;
        const std::vector<std::int16_t> beyond {32000};
        const std::vector<std::int16_t> negative {-1};
        QVERIFY(!limitProcessToCores(none));
        QVERIFY(!limitProcessToCores(beyond));
        QVERIFY(!limitProcessToCores(negative));
    }
};

QTEST_GUILESS_MAIN(TestHost)
#include "tst_host.moc"
