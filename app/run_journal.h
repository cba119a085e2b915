// The recording that is written while a run goes on, in the user's data folder, so that a crash of
// the window loses nothing: the next start finds it. Each window has a file of its own and a lock
// that ends with its process.
// Threads: the window's. Owns: its file, which goes with it. When the folder cannot be written: it
// has no path, and runs are not kept.
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace brigade::app {

class RunJournal
{
public:
    explicit RunJournal(const QString &folder);
    ~RunJournal();
    RunJournal(const RunJournal &) = delete;
    RunJournal &operator=(const RunJournal &) = delete;

    /// Where this window's runs are written; empty: nowhere.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// What a window left that ended without closing: its last run, kept under a lasting name from
    /// now on; the one kept before it goes. Empty: nothing was left. Once for each crash.
    [[nodiscard]] QString takeLeftBehind();

private:
    QString m_folder;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

/// In the user's data folder.
[[nodiscard]] QString journalFolder();

} // namespace brigade::app
