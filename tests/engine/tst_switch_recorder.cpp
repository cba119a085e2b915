// Started with --subject, this program is the process that its tests watch: two busy and two
// sleeping threads on one core. It prints "TID busy|sleeper BEGIN" for each.
#include "engine/affinity.h"
#include "engine/child_process.h"
#include "engine/clock.h"
#include "engine/descriptor.h"
#include "engine/host.h"
#include "engine/switch_recorder.h"

#include <QList>
#include <QTest>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <map>
#include <string_view>
#include <thread>
#include <vector>

#include <boost/asio/read.hpp>
#include <fcntl.h>
#include <unistd.h>

using namespace brigade::engine;
using namespace std::chrono_literals;

namespace {

constexpr int kSleeps = 30;

void beBusy()
{
    const auto until = std::chrono::steady_clock::now() + 150ms;
    while (std::chrono::steady_clock::now() < until) { }
}

void sleepOften()
{
    for (int i = 0; i < kSleeps; ++i)
        std::this_thread::sleep_for(3ms);
}

int subject()
{
    while (std::fgetc(stdin) != EOF) { } // watched from here on
    const auto cores = readHostInfo().usableCores;
    if (!limitProcessToCores(std::span(cores).first(1)))
        return 1;
    const auto threadOf = [](const char *name, void (*work)()) {
        return std::jthread([=] {
            const std::int64_t begin = steadyNowNs();
            work();
            std::printf("%d %s %lld\n", ::gettid(), name, static_cast<long long>(begin));
        });
    };
    const std::jthread threads[] = {threadOf("busy", beBusy), threadOf("busy", beBusy),
                                    threadOf("sleeper", sleepOften),
                                    threadOf("sleeper", sleepOften)};
    return 0;
}

struct Life
{
    bool sleeper = false;
    std::int64_t beginNs = 0;
};

/// One watched run of the subject.
struct Watched
{
    std::map<std::int32_t, Life> lives;
    std::vector<SwitchRecord> records; ///< as they came: core by core
    std::uint64_t lost = 0;
    std::string refusal;
    std::int64_t beginNs = 0;
    std::int64_t endNs = 0;

    [[nodiscard]] std::vector<SwitchRecord> inTimeOrder() const
    {
        std::vector<SwitchRecord> sorted = records;
        std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
            return a.monotonicNs < b.monotonicNs;
        });
        return sorted;
    }
    [[nodiscard]] std::map<std::int32_t, std::vector<SwitchRecord>> byThread() const
    {
        std::map<std::int32_t, std::vector<SwitchRecord>> found;
        for (const SwitchRecord &record : inTimeOrder())
            found[record.systemThreadId].push_back(record);
        return found;
    }
};

Watched watchSubject()
{
    Watched watched;
    watched.beginNs = steadyNowNs();
    boost::asio::io_context context;
    auto spawned =
        ChildProcess::spawn(context,
                            {.path = QCoreApplication::applicationFilePath().toStdString(),
                             .arguments = {"--subject"}});
    if (!spawned)
        qFatal("%s", spawned.error().c_str());
    const auto child = std::move(spawned).value();
    auto recorder = SwitchRecorder::open(child->pid(), readHostInfo().usableCores);
    if (!recorder) {
        watched.refusal = recorder.error();
        return watched;
    }
    child->closeInput();
    std::string text;
    boost::system::error_code error;
    boost::asio::read(child->output(), boost::asio::dynamic_buffer(text), error);
    watched.lost = recorder.value()->drain(watched.records);
    watched.endNs = steadyNowNs();
    for (const QByteArray &line : QByteArray::fromStdString(text).trimmed().split('\n')) {
        const auto words = line.split(' ');
        if (words.size() == 3)
            watched.lives[words[0].toInt()] = {.sleeper = words[1] == "sleeper",
                                               .beginNs = words[2].toLongLong()};
    }
    return watched;
}

/// Two threads on one core that pass a byte to and fro: each round is at least two switches out
/// and two in.
void playPingPong(int rounds)
{
    std::array<int, 2> there {};
    std::array<int, 2> back {};
    if (::pipe2(there.data(), O_CLOEXEC) != 0 || ::pipe2(back.data(), O_CLOEXEC) != 0)
        qFatal("no pipe");
    const Descriptor ends[] = {Descriptor(there[0]), Descriptor(there[1]), Descriptor(back[0]),
                               Descriptor(back[1])};
    const auto play = [rounds](int from, int to) {
        char ball = 0;
        for (int i = 0; i < rounds; ++i) {
            if (::read(from, &ball, 1) != 1 || ::write(to, &ball, 1) != 1)
                return;
        }
    };
    const auto cores = readHostInfo().usableCores;
    limitProcessToCores(std::span(cores).first(1));
    {
        const std::jthread first([&] { play(there[0], back[1]); });
        const std::jthread second([&] { play(back[0], there[1]); });
        if (::write(there[1], "o", 1) != 1)
            qFatal("no game");
    }
    limitProcessToCores(cores);
}

template<typename Counted>
auto countOf(const std::vector<SwitchRecord> &records, Counted counted)
{
    return std::count_if(records.begin(), records.end(), counted);
}

} // namespace

class TestSwitchRecorder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_watched = watchSubject();
        QVERIFY(!m_watched.refusal.empty() || m_watched.lives.size() == 4);
    }

    void insAndOutsAlternate()
    {
        skipWhenRefused();
        QCOMPARE(m_watched.lost, 0U);
        for (const auto &[thread, records] : m_watched.byThread()) {
            if (!m_watched.lives.contains(thread))
                continue; // the main thread ran before it was watched
            bool in = false;
            for (const SwitchRecord &record : records) {
                QVERIFY(record.in != in);
                in = record.in;
            }
            QVERIFY(in); // the end of a thread is no switch
        }
    }

    void everyThreadIsSeenWithinItsLife()
    {
        skipWhenRefused();
        const auto found = m_watched.byThread();
        for (const auto &[thread, life] : m_watched.lives) {
            QVERIFY(found.contains(thread));
            const auto &records = found.at(thread);
            QVERIFY(records.front().in);
            QVERIFY(records.front().monotonicNs >= m_watched.beginNs);
            QVERIFY(records.front().monotonicNs <= life.beginNs);
            QVERIFY(records.back().monotonicNs <= m_watched.endNs);
        }
    }

    void sleepersGoToSleepAndBusyOnesAreInterrupted()
    {
        skipWhenRefused();
        const auto found = m_watched.byThread();
        for (const auto &[thread, life] : m_watched.lives) {
            const auto &records = found.at(thread);
            const auto asleep =
                countOf(records, [](const auto &r) { return !r.in && !r.preempted; });
            const auto forced =
                countOf(records, [](const auto &r) { return !r.in && r.preempted; });
            // Two busy threads share a core for 150 ms: each must give way now and then.
            QVERIFY(life.sleeper ? asleep >= kSleeps : forced >= 2);
        }
    }

    void timesNeverDecreaseOnOneCore()
    {
        skipWhenRefused();
        std::map<std::int16_t, std::int64_t> last;
        for (const SwitchRecord &record : m_watched.records) {
            QVERIFY(record.monotonicNs >= last[record.core]);
            last[record.core] = record.monotonicNs;
        }
    }

    void twoThreadsAreNeverOnOneCoreAtOnce()
    {
        skipWhenRefused();
        std::map<std::int32_t, std::int64_t> lastOf;
        for (const SwitchRecord &record : m_watched.inTimeOrder())
            lastOf[record.systemThreadId] = record.monotonicNs;
        std::map<std::int16_t, std::int32_t> running;
        for (const SwitchRecord &record : m_watched.inTimeOrder()) {
            std::int32_t &current = running[record.core];
            // Whoever was there has left, or has ended: that is no switch.
            QVERIFY(!record.in || current == 0 || lastOf[current] < record.monotonicNs);
            current = record.in ? record.systemThreadId : 0;
        }
    }

    void longRecordsWrapAroundTheRing()
    {
        skipWhenRefused();
        // Some 48,000 records go through rings of 8192 at most; none may be lost or garbled.
        auto recorder = SwitchRecorder::open(0, readHostInfo().usableCores);
        QVERIFY(recorder);
        std::vector<SwitchRecord> records;
        std::uint64_t lost = 0;
        for (int i = 0; i < 12; ++i) {
            playPingPong(1000);
            lost = recorder.value()->drain(records);
        }
        QCOMPARE(lost, 0U);
        QVERIFY(records.size() >= std::size_t {4} * 12 * 1000);
        Watched game;
        game.records = std::move(records);
        bool alternates = true;
        for (const auto &[thread, own] : game.byThread()) {
            for (std::size_t i = 1; i < own.size(); ++i)
                alternates = alternates && own[i].in != own[i - 1].in;
        }
        QVERIFY(alternates);
    }

    void fullRingIsCountedAndGoesOn()
    {
        skipWhenRefused();
        auto recorder = SwitchRecorder::open(0, readHostInfo().usableCores);
        QVERIFY(recorder);
        std::vector<SwitchRecord> records;
        playPingPong(4000); // on one core, whose ring holds 8192 at most
        recorder.value()->drain(records);
        const auto before = records.size();
        playPingPong(10); // what was lost is told when there is room again
        const std::uint64_t lost = recorder.value()->drain(records);
        QVERIFY(lost > 0);
        QVERIFY(records.size() >= before + 40);
    }

    void refusalByWishIsAClearError()
    {
        qputenv("BRIGADE_SWITCHES", "refuse");
        const auto refused = SwitchRecorder::open(0, readHostInfo().usableCores);
        qunsetenv("BRIGADE_SWITCHES");
        QVERIFY(!refused);
        QVERIFY(QByteArray::fromStdString(refused.error()).contains("BRIGADE_SWITCHES"));
    }

    void processThatIsNotThereIsAnError()
    {
        const auto refused = SwitchRecorder::open(0x3fffffff, readHostInfo().usableCores);
        QVERIFY(!refused);
        QVERIFY(!refused.error().empty());
        const std::vector<std::int16_t> beyond {32000};
        QVERIFY(!SwitchRecorder::open(0, beyond));
    }

private:
    void skipWhenRefused() const
    {
        if (!m_watched.refusal.empty())
            QSKIP(m_watched.refusal.c_str());
    }
    Watched m_watched;
};

int main(int argc, char **argv)
{
    if (argc > 1 && std::string_view(argv[1]) == "--subject")
        return subject();
    const QCoreApplication application(argc, argv);
    TestSwitchRecorder test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_switch_recorder.moc"
