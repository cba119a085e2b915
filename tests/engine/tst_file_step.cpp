#include "engine/file_step.h"
#include "engine/private_file.h"
#include "engine/unguessable_name.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <cstdlib>
#include <limits>
#include <set>
#include <string>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace brigade::engine;

class TestFileStep : public QObject
{
    Q_OBJECT

private slots:
    void init() { qputenv("TMPDIR", m_folder.path().toUtf8()); }

    void anySizeIsWrittenAndReadBack()
    {
        for (const double kb : {0.0, 0.001, 1.0, 63.9, 64.0, 64.1, 1500.0})
            QVERIFY(writeSyncReadFile(kb, 7));
        QVERIFY(writeSyncReadFile(-1, 7));
        QVERIFY(writeSyncReadFile(std::numeric_limits<double>::quiet_NaN(), 0));
    }

    void nothingIsLeftBehind()
    {
        QVERIFY(writeSyncReadFile(10, 1));
        QVERIFY(QDir(m_folder.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot));
    }

    void fileIsPrivateAndNameless()
    {
        const auto file = PrivateFile::create();
        QVERIFY(file);
        QVERIFY(QDir(m_folder.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot));
        // Its mode is to be seen through /proc still.
        bool found = false;
        const QDir own("/proc/self/fd");
        for (const QFileInfo &entry : own.entryInfoList(QDir::Files | QDir::System)) {
            struct stat status
            {
            };
            const auto path = entry.filePath().toUtf8();
            if (entry.symLinkTarget().startsWith(m_folder.path() + "/brigade-")
                && ::stat(path.constData(), &status) == 0) {
                found = true;
                QCOMPARE(status.st_mode & 0777U, 0600U);
                QCOMPARE(status.st_nlink, 0U);
            }
        }
        QVERIFY(found);
    }

    void readingPastTheEndIsAnError()
    {
        auto file = PrivateFile::create();
        QVERIFY(file);
        std::array<std::byte, 16> bytes {};
        QVERIFY(!file.value().write(std::span(bytes).first(8)));
        QVERIFY(!file.value().rewind());
        QVERIFY(file.value().read(bytes));
    }

    void missingFolderIsSaidInWords()
    {
        qputenv("TMPDIR", "/nowhere/at/all");
        const auto done = writeSyncReadFile(1, 1);
        QVERIFY(!done);
        QCOMPARE(QByteArray::fromStdString(done.error()),
                 QByteArray("no folder for temporary files: No such file or directory"));
    }

    void refusedWriteIsSaidInWords()
    {
        // A limit of the process stands for a full disk.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit limit = before;
        limit.rlim_cur = 100'000;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
        const auto done = writeSyncReadFile(200, 1);
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!done);
        QCOMPARE(QByteArray::fromStdString(done.error()),
                 QByteArray("cannot write a temporary file: File too large"));
    }

    void namesAreNeverTheSame()
    {
        std::set<std::string> names;
        for (int i = 0; i < 1000; ++i)
            names.insert(unguessableName());
        QCOMPARE(names.size(), 1000U);
        QCOMPARE(names.begin()->size(), std::string("brigade-").size() + 32);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFileStep)
#include "tst_file_step.moc"
