// Runs programs that every POSIX system has: cat, sh, sleep, true.
#include "engine/child_process.h"
#include "engine/descriptor.h"

#include <QDir>
#include <QTest>

#include <cerrno>
#include <chrono>
#include <csignal>

#include <boost/asio/buffer.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace brigade::engine;
using namespace std::chrono_literals;

namespace asio = boost::asio;

namespace {

/// Children and the io_context that they live on.
struct Street
{
    asio::io_context context;

    std::unique_ptr<ChildProcess> start(const ChildOptions &options)
    {
        auto child = ChildProcess::spawn(context, options);
        return child ? std::move(child).value() : nullptr;
    }
    std::unique_ptr<ChildProcess> shell(const std::string &script)
    {
        return start({.path = "/bin/sh", .arguments = {"-c", script}});
    }
    /// How it ended; empty when it has not within the time.
    std::optional<ExitStatus> endOf(ChildProcess &child, std::chrono::milliseconds limit = 10s)
    {
        std::optional<ExitStatus> end;
        child.asyncWait([&end](ExitStatus status) { end = status; });
        const auto until = std::chrono::steady_clock::now() + limit;
        context.restart();
        while (!end && std::chrono::steady_clock::now() < until)
            context.run_one_until(until);
        return end;
    }
};

QByteArray textOf(ChildProcess &child)
{
    std::string text;
    boost::system::error_code error;
    asio::read(child.output(), asio::dynamic_buffer(text), error);
    return QByteArray::fromStdString(text);
}

qsizetype openDescriptors()
{
    return QDir("/proc/self/fd").entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size();
}

bool hasChildren()
{
    return ::waitpid(-1, nullptr, WNOHANG) >= 0 || errno != ECHILD;
}

} // namespace

class TestChildProcess : public QObject
{
    Q_OBJECT

private slots:
    void closingOneInputEndsJustThatChild_data() { bothNotices(); }
    void closingOneInputEndsJustThatChild()
    {
        QFETCH(ExitNotice, notice);
        Street street;
        const auto first = street.start({.path = "/bin/cat", .exitNotice = notice});
        const auto second = street.start({.path = "/bin/cat", .exitNotice = notice});
        QVERIFY(first && second);
        // The trap: the second one must not hold the first one's stdin open.
        first->closeInput();
        QCOMPARE(street.endOf(*first), ExitStatus {});
        QCOMPARE(street.endOf(*second, 50ms), std::nullopt);
        second->closeInput();
        QCOMPARE(street.endOf(*second), ExitStatus {});
    }

    void whatIsWrittenIsReadBack()
    {
        Street street;
        const auto child = street.start({.path = "/bin/cat"});
        QVERIFY(child);
        asio::write(child->input(), asio::buffer("soup", 4));
        child->closeInput();
        QCOMPARE(textOf(*child), QByteArray("soup"));
    }

    void exitCodeIsReported_data() { bothNotices(); }
    void exitCodeIsReported()
    {
        QFETCH(ExitNotice, notice);
        Street street;
        const auto child =
            street.start({.path = "/bin/sh", .arguments = {"-c", "exit 37"}, .exitNotice = notice});
        QVERIFY(child);
        QCOMPARE(street.endOf(*child), (ExitStatus {.signal = {}, .code = 37}));
    }

    void signalIsReported()
    {
        Street street;
        const auto child = street.shell("kill -SEGV $$");
        QVERIFY(child);
        QCOMPARE(street.endOf(*child), ExitStatus {.signal = SIGSEGV});
    }

    void killIsReported_data() { bothNotices(); }
    void killIsReported()
    {
        QFETCH(ExitNotice, notice);
        Street street;
        const auto child =
            street.start({.path = "/bin/sleep", .arguments = {"60"}, .exitNotice = notice});
        QVERIFY(child);
        QCOMPARE(street.endOf(*child, 20ms), std::nullopt);
        child->kill();
        QCOMPARE(street.endOf(*child), ExitStatus {.signal = SIGKILL});
        child->kill(); // its pid is free by now: must reach nobody
    }

    void waitAskedForAfterTheEndIsAnswered()
    {
        Street street;
        const auto child = street.shell("exit 3");
        QVERIFY(child);
        QTest::qSleep(50);
        QCOMPARE(street.endOf(*child)->code, 3);
        QCOMPARE(street.endOf(*child)->code, 3);
    }

    void handlerIsDroppedWithTheChild()
    {
        Street street;
        bool called = false;
        auto child = street.start({.path = "/bin/sleep", .arguments = {"60"}});
        QVERIFY(child);
        child->asyncWait([&called](ExitStatus) { called = true; });
        street.context.run_for(10ms);
        child.reset();
        street.context.restart();
        street.context.run_for(50ms);
        QVERIFY(!called);
        QVERIFY(!hasChildren());
    }

    void handlerMayDestroyItsChild()
    {
        Street street;
        auto child = street.shell("exit 0");
        QVERIFY(child);
        child->asyncWait([&child](ExitStatus) { child.reset(); });
        street.context.run_for(5s);
        QVERIFY(!child);
    }

    void writingToADeadChildIsAnErrorCode()
    {
        Street street;
        const auto child = street.start({.path = "/bin/true"});
        QVERIFY(child);
        QVERIFY(street.endOf(*child));
        boost::system::error_code error;
        asio::write(child->input(), asio::buffer("soup", 4), error);
        QCOMPARE(error.value(), EPIPE);
    }

    void missingProgramIsAClearError()
    {
        Street street;
        const auto before = openDescriptors();
        const auto child = ChildProcess::spawn(street.context, {.path = "/nowhere/brigade-worker"});
        QVERIFY(!child);
        QCOMPARE(child.error(),
                 "cannot start '/nowhere/brigade-worker': No such file or directory");
        QCOMPARE(openDescriptors(), before);
        QVERIFY(!hasChildren());
    }

    void inheritedDescriptorIsTheThird_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("a high one") << 40;
        QTest::newRow("already the third") << 3;
    }
    void inheritedDescriptorIsTheThird()
    {
        QFETCH(int, number);
        Street street;
        Descriptor saved(::fcntl(number, F_DUPFD_CLOEXEC, 50)); // whatever is there now
        const Descriptor file(::open("/proc/version", O_RDONLY | O_CLOEXEC));
        QVERIFY(file.isOpen());
        QVERIFY(::dup3(file.get(), number, O_CLOEXEC) == number);
        const auto child =
            street.start({.path = "/bin/sh", .arguments = {"-c", "cat <&3"}, .inherit = {number}});
        const auto text = child ? textOf(*child) : QByteArray();
        if (saved.isOpen())
            ::dup2(saved.get(), number);
        else
            ::close(number);
        QVERIFY(text.startsWith("Linux"));
    }

    void nothingElseIsInherited()
    {
        Street street;
        const Descriptor forgotten(::open("/dev/null", O_RDONLY)); // no close-on-exec
        const auto child = street.start({.path = "/bin/ls", .arguments = {"/proc/self/fd"}});
        QVERIFY(child);
        QCOMPARE(textOf(*child), QByteArray("0\n1\n2\n3\n")); // 3 is the folder being listed
    }

    void worksWithStandardInputClosed()
    {
        Street street;
        Descriptor saved(::dup(STDIN_FILENO));
        ::close(STDIN_FILENO);
        const auto child = street.start({.path = "/bin/cat"});
        if (child) {
            boost::system::error_code error;
            asio::write(child->input(), asio::buffer("soup", 4), error);
            child->closeInput();
        }
        const auto text = child ? textOf(*child) : QByteArray();
        if (saved.isOpen())
            ::dup2(saved.get(), STDIN_FILENO);
        QCOMPARE(text, QByteArray("soup"));
    }

    void childStartsWithNoSignalIgnoredOrBlocked()
    {
        Street street;
        const auto child =
            street.start({.path = "/bin/grep",
                          .arguments = {"-hoP", "Sig(Ign|Blk):\\t\\K.*", "/proc/self/status"}});
        QVERIFY(child);
        // Signals 32 and 33 are the C library's own.
        for (const QByteArray &mask : textOf(*child).trimmed().split('\n'))
            QCOMPARE(mask.toULongLong(nullptr, 16) & 0x7fffffffU, 0U);
    }

    void childHasItsOwnProcessGroup()
    {
        Street street;
        const auto child = street.start({.path = "/bin/cat"});
        QVERIFY(child);
        QCOMPARE(::getpgid(static_cast<pid_t>(child->pid())), static_cast<pid_t>(child->pid()));
    }

    void manySpawnsLeaveNothingBehind()
    {
        Street street;
        QVERIFY(street.shell("exit 0"));
        const auto before = openDescriptors();
        // Some end by themselves, some are waited for, some are killed by the destructor.
        bool allWell = true;
        for (int i = 0; i < 200; ++i) {
            const auto child = street.start({.path = i % 2 == 0 ? "/bin/true" : "/bin/cat"});
            allWell = allWell && child && (i % 4 != 0 || street.endOf(*child) == ExitStatus {});
        }
        QVERIFY(allWell);
        QCOMPARE(openDescriptors(), before);
        QVERIFY(!hasChildren());
    }

private:
    static void bothNotices()
    {
        QTest::addColumn<ExitNotice>("notice");
        QTest::newRow("told by the system") << ExitNotice::Best;
        QTest::newRow("polled") << ExitNotice::Polled;
    }
};

QTEST_GUILESS_MAIN(TestChildProcess)
#include "tst_child_process.moc"
