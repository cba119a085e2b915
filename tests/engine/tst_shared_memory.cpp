#include "engine/shared_memory.h"

#include <QtTest>

#include <cstring>
#include <string>
#include <utility>

#if !defined(_WIN32)
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace brigade::engine;

class TestSharedMemory : public QObject
{
    Q_OBJECT

private slots:
    void comesZeroedAndWritable();
    void movedFromIsEmpty();
    void refusesNoBytesAndNonsense();
#if !defined(_WIN32)
    void childSeesWhatTheParentWrites();
    void isPrivateAndNotInherited();
    void openRefusesMoreThanThereIs();
    void leavesNoDescriptorBehind();
#endif
};

namespace {
constexpr std::size_t kBytes = 1 << 20;
}

void TestSharedMemory::comesZeroedAndWritable()
{
    auto memory = SharedMemory::create(kBytes);
    QVERIFY(memory.ok());
    QCOMPARE(memory.value().size(), kBytes);
    auto *bytes = static_cast<char *>(memory.value().data());
    QCOMPARE(bytes[0], '\0');
    QCOMPARE(bytes[kBytes - 1], '\0');
    bytes[kBytes - 1] = 'x';
    QCOMPARE(bytes[kBytes - 1], 'x');
}

void TestSharedMemory::movedFromIsEmpty()
{
    auto memory = SharedMemory::create(kBytes);
    QVERIFY(memory.ok());
    SharedMemory other = std::move(memory.value());
    QVERIFY(other.data() != nullptr);
    QVERIFY(memory.value().data() == nullptr); // NOLINT(bugprone-use-after-move): that is the test
    QCOMPARE(memory.value().size(), 0U);
    QCOMPARE(memory.value().descriptor(), -1);
}

void TestSharedMemory::refusesNoBytesAndNonsense()
{
    QVERIFY(!SharedMemory::create(0).ok());
    for (const char *handle : {"", "x", "3x", "-1", "999999", "99999999999999999999"}) {
        const auto opened = SharedMemory::open(handle, kBytes);
        QVERIFY2(!opened.ok(), handle);
        QVERIFY(!opened.error().empty());
    }
}

#if !defined(_WIN32)
void TestSharedMemory::childSeesWhatTheParentWrites()
{
    auto memory = SharedMemory::create(kBytes);
    QVERIFY(memory.ok());
    std::strcpy(static_cast<char *>(memory.value().data()), "order"); // NOLINT
    const pid_t child = ::fork();
    if (child == 0) {
        const auto mine = SharedMemory::open(std::to_string(memory.value().descriptor()), kBytes);
        if (!mine.ok() || std::strcmp(static_cast<char *>(mine.value().data()), "order") != 0)
            ::_exit(1);
        std::strcpy(static_cast<char *>(mine.value().data()), "served"); // NOLINT
        ::_exit(0);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    QCOMPARE(status, 0);
    QCOMPARE(static_cast<const char *>(memory.value().data()), "served");
}

void TestSharedMemory::isPrivateAndNotInherited()
{
    auto memory = SharedMemory::create(kBytes);
    QVERIFY(memory.ok());
    const int descriptor = memory.value().descriptor();
    QVERIFY((::fcntl(descriptor, F_GETFD) & FD_CLOEXEC) != 0);
    struct stat status = {};
    QCOMPARE(::fstat(descriptor, &status), 0);
    QCOMPARE(status.st_nlink, nlink_t {0}); // no name leads to it
    QCOMPARE(status.st_uid, ::getuid());
}

void TestSharedMemory::openRefusesMoreThanThereIs()
{
    auto memory = SharedMemory::create(kBytes);
    QVERIFY(memory.ok());
    const int copy = ::dup(memory.value().descriptor());
    QVERIFY(!SharedMemory::open(std::to_string(copy), kBytes + 1).ok());
    QVERIFY(SharedMemory::open(std::to_string(copy), kBytes).ok());
    QCOMPARE(::fcntl(copy, F_GETFD), -1); // taken over and closed
}

void TestSharedMemory::leavesNoDescriptorBehind()
{
    const int before = ::dup(0);
    ::close(before);
    for (int i = 0; i < 50; ++i)
        QVERIFY(SharedMemory::create(kBytes).ok());
    const int after = ::dup(0);
    ::close(after);
    QCOMPARE(after, before);
}
#endif

QTEST_APPLESS_MAIN(TestSharedMemory)
#include "tst_shared_memory.moc"
