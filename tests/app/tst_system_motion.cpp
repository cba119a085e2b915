// What the system's user wants to see of animations, where desktops of Linux keep it: their files,
// and a tool of GNOME's that is played here, also one that fails, that is slow and that is missing.
#include "app/main_window.h"
#include "app/street_view.h"
#include "app/system_motion.h"
#include "app/walks.h"
#include "tests/app/own_settings.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace brigade;
using namespace brigade::app;
using Phase = RunController::Phase;

namespace {

constexpr int kPatienceMs = 30'000;
constexpr int kSlowToolS = 20;

/// A desktop of its own, in a folder of its own.
class Desktop
{
public:
    Desktop()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("home"))));
        qputenv("XDG_CONFIG_DIRS", QFile::encodeName(m_folder.filePath(QStringLiteral("all"))));
        qputenv("PATH", QFile::encodeName(m_folder.filePath(QStringLiteral("bin"))));
        qputenv("XDG_CURRENT_DESKTOP", "none");
    }

    [[nodiscard]] bool isThere() const { return m_folder.isValid(); }
    void setName(const QString &name) { qputenv("XDG_CURRENT_DESKTOP", name.toUtf8()); }
    /// `folder`: "home", of the user, or "all", of everybody.
    void setFile(const QString &folder, const QString &name, const QByteArray &text) const
    {
        write(folder + QLatin1Char('/') + name, text);
    }
    /// What it does when it is asked, in the words of a shell.
    void setTool(const QByteArray &does) const
    {
        const QString path = QStringLiteral("bin/gsettings");
        write(path, "#!/bin/sh\nPATH=/usr/bin:/bin\n" + does + '\n');
        QFile::setPermissions(m_folder.filePath(path),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

private:
    void write(const QString &name, const QByteArray &text) const
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s cannot be written", qPrintable(path));
    }

    QTemporaryDir m_folder;
};

const QByteArray kNoAnimations = "echo false";

} // namespace

class TestSystemMotion : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_desktop.reset(); }

    void gnomesToolIsAsked_data();
    void gnomesToolIsAsked();
    void gnomesToolIsAskedForAnimations();
    void onlyGnomesToolIsAsked();
    void aMissingToolSaysNothing();
    void aSlowToolIsNotWaitedFor();
    void filesAreRead_data();
    void filesAreRead();
    void theFileOfEverybodyCounts();
    void theWindowAsksOnceAndChefsStandStill();

private:
    QTemporaryDir m_settings;
    std::unique_ptr<Desktop> m_desktop;
};

void TestSystemMotion::initTestCase()
{
    QVERIFY(m_settings.isValid());
    brigade::testing::useSettingsIn(m_settings.path());
}

void TestSystemMotion::init()
{
    m_desktop = std::make_unique<Desktop>();
    QVERIFY(m_desktop->isThere());
    QVERIFY(!askWhetherStill()); // a desktop that keeps nothing
}

void TestSystemMotion::gnomesToolIsAsked_data()
{
    QTest::addColumn<QByteArray>("does");
    QTest::addColumn<bool>("still");
    QTest::newRow("asks for stillness") << kNoAnimations << true;
    QTest::newRow("does not") << QByteArray("echo true") << false;
    QTest::newRow("says nothing") << QByteArray("exit 0") << false;
    QTest::newRow("says something else") << QByteArray("echo 'uint32 0'") << false;
    QTest::newRow("has no such key") << QByteArray("echo 'No such schema' >&2; exit 1") << false;
    QTest::newRow("fails after all") << QByteArray("echo false; exit 1") << false;
    QTest::newRow("crashes") << QByteArray("echo false; kill -SEGV $$") << false;
    QTest::newRow("complains beside") << QByteArray("echo 'a warning' >&2; echo false") << true;
    QTest::newRow("cannot be read") << QByteArray("printf '\\377\\000false'") << false;
}

void TestSystemMotion::gnomesToolIsAsked()
{
    QFETCH(QByteArray, does);
    QFETCH(bool, still);
    m_desktop->setName(QStringLiteral("ubuntu:GNOME"));
    m_desktop->setTool(does);
    QCOMPARE(askWhetherStill(), still);
}

void TestSystemMotion::gnomesToolIsAskedForAnimations()
{
    m_desktop->setName(QStringLiteral("GNOME"));
    m_desktop->setTool(
        "[ \"$*\" = 'get org.gnome.desktop.interface enable-animations' ] && echo false");
    QVERIFY(askWhetherStill());
}

void TestSystemMotion::onlyGnomesToolIsAsked()
{
    m_desktop->setName(QStringLiteral("KDE"));
    m_desktop->setTool(kNoAnimations);
    QVERIFY(!askWhetherStill());
}

void TestSystemMotion::aMissingToolSaysNothing()
{
    m_desktop->setName(QStringLiteral("GNOME"));
    QVERIFY(!askWhetherStill());
}

void TestSystemMotion::aSlowToolIsNotWaitedFor()
{
    m_desktop->setName(QStringLiteral("GNOME"));
    m_desktop->setTool(QStringLiteral("exec sleep %1").arg(kSlowToolS).toUtf8());
    QElapsedTimer took;
    took.start();
    QVERIFY(!askWhetherStill());
    QVERIFY2(took.elapsed() > kMotionPatienceMs / 2, "it was not waited for at all");
    QVERIFY2(took.elapsed() < kSlowToolS * 1000 / 2, qPrintable(QString::number(took.elapsed())));
}

void TestSystemMotion::filesAreRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("still");
    const QString gtk = QStringLiteral("gtk-3.0/settings.ini");
    const QString kde = QStringLiteral("kdeglobals");
    const auto row = [](const QString &file, const QByteArray &text, bool still) {
        QTest::addRow("%s: %s", qPrintable(file), text.simplified().constData())
            << file << text << still;
    };
    row(gtk, "[Settings]\ngtk-enable-animations=0\n", true);
    row(gtk, "[Settings]\ngtk-enable-animations=false\n", true);
    row(gtk, "[Settings]\ngtk-enable-animations=False\n", true);
    row(gtk, "[Settings]\ngtk-enable-animations=1\n", false);
    row(gtk, "[Settings]\ngtk-enable-animations=true\n", false);
    row(gtk, "[Settings]\ngtk-font-name=Sans 10\n", false);
    row(gtk, "no settings at all", false);
    row(kde, "[KDE]\nAnimationDurationFactor=0\n", true);
    row(kde, "[KDE]\nAnimationDurationFactor=0.0\n", true);
    row(kde, "[KDE]\nAnimationDurationFactor=0.5\n", false);
    row(kde, "[KDE]\nAnimationDurationFactor=slow\n", false);
    row(kde, "[KDE]\nSingleClick=false\n", false);
    row(kde, "[General]\nAnimationDurationFactor=0\n", false);
}

void TestSystemMotion::filesAreRead()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(bool, still);
    m_desktop->setFile(QStringLiteral("home"), file, text);
    QCOMPARE(askWhetherStill(), still);
}

void TestSystemMotion::theFileOfEverybodyCounts()
{
    m_desktop->setFile(QStringLiteral("all"), QStringLiteral("kdeglobals"),
                       "[KDE]\nAnimationDurationFactor=0\n");
    QVERIFY(askWhetherStill());
    m_desktop->setFile(QStringLiteral("home"), QStringLiteral("kdeglobals"),
                       "[KDE]\nAnimationDurationFactor=1\n");
    QVERIFY(!askWhetherStill()); // the user's own goes before
}

/// As tst_main_window's chefs, who walk at that moment where nobody asks for stillness.
void TestSystemMotion::theWindowAsksOnceAndChefsStandStill()
{
    m_desktop->setName(QStringLiteral("GNOME"));
    m_desktop->setTool(kNoAnimations);
    engine::RunOptions options;
    options.workerPath = BRIGADE_WORKER;
    MainWindow window(WindowMemory::Forget, options);
    window.resize(1600, 1000);
    QVERIFY(window.street().motion() == StreetView::Motion::Walking); // the setting does not
    QVERIFY(window.open(QStringLiteral("@dinner")));
    window.run();
    QTRY_VERIFY_WITH_TIMEOUT(window.controller().phase() == Phase::Ended, kPatienceMs);
    window.controller().setMoment(0);
    window.grab();
    QVERIFY(window.street().picture().chef.placeColumns > 0);
    QVERIFY(!window.street().walking());
    QTest::qWait(static_cast<int>(Walks::kRestMs));
    window.controller().setMoment(100'000'000);
    window.grab();
    QVERIFY(!window.street().walking());
    QVERIFY(systemWantsStill());
    m_desktop->setTool("echo true");
    QVERIFY(!askWhetherStill());
    QVERIFY(systemWantsStill()); // asked before
}

QTEST_MAIN(TestSystemMotion)
#include "tst_system_motion.moc"
