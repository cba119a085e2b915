// An application that knows what each handler costs: the CPU time of the window's thread from the
// moment at which an event is handed to its receiver until that returns, with all that it sends on
// meanwhile. In the loop of a dialog or a menu that a handler opens each event is a handler of its
// own: that handler is charged with what it does before and after, not with the loop.
// Threads: the window's.
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QMetaEnum>
#include <QStringList>
#include <QThread>
#include <QWidget>

#include <algorithm>
#include <cstdint>
#include <ctime>
#include <vector>

#if defined(_WIN32)
#include <windows.h>
#endif

namespace brigade::testing {

[[nodiscard]] inline double threadCpuMs()
{
#if defined(_WIN32)
    // In user and kernel mode together, in units of 100 ns.
    FILETIME begun {};
    FILETIME ended {};
    FILETIME kernel {};
    FILETIME user {};
    GetThreadTimes(GetCurrentThread(), &begun, &ended, &kernel, &user);
    const auto units = [](const FILETIME &time) {
        return ULARGE_INTEGER {{time.dwLowDateTime, time.dwHighDateTime}}.QuadPart;
    };
    return static_cast<double>(units(kernel) + units(user)) * 1e-4;
#else
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
#endif
}

/// Class, object's name, and what a reader of the window would call it; then its parents' classes.
[[nodiscard]] inline QString nameOf(const QObject &object)
{
    QString name = QString::fromLatin1(object.metaObject()->className());
    if (!object.objectName().isEmpty())
        name += QLatin1Char('#') + object.objectName();
    QStringList words;
    if (const auto *widget = qobject_cast<const QWidget *>(&object))
        words << widget->accessibleName() << widget->windowTitle();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&object))
        words << button->text();
    if (const auto *menu = qobject_cast<const QMenu *>(&object)) {
        words << menu->title();
        if (menu->activeAction() != nullptr)
            words << menu->activeAction()->text();
    }
    words.removeAll(QString());
    if (!words.isEmpty())
        name += QStringLiteral(" (%1)").arg(words.join(QStringLiteral(", ")));
    for (const QObject *up = object.parent(); up != nullptr; up = up->parent())
        name += QStringLiteral(" < ") + QString::fromLatin1(up->metaObject()->className());
    return name;
}

struct Handler
{
    double cpuMs = 0;
    QString name;
};

class TimedApplication : public QApplication
{
public:
    static constexpr double kWorthNamingMs = 50;

    using QApplication::QApplication;

    /// What this object does, it does as one who uses the window would: each event that it sends is
    /// a handler of its own, and its own thinking is nobody's.
    void setUser(const QObject *user) { m_user = user; }
    /// What the user is about to do; the names of slow handlers tell it.
    void setDeed(const QString &deed) { m_deed = deed; }

    /// A call of the user's that is no event, such as what a command of a menu does.
    template<typename Call>
    void timed(const QString &name, Call &&call)
    {
        begin(Whose::Window);
        call();
        end(name);
    }

    [[nodiscard]] double longestMs() const { return m_longestMs; }
    [[nodiscard]] std::uint64_t handlers() const { return m_handlers; }
    /// The longest first; none below kWorthNamingMs.
    [[nodiscard]] std::vector<Handler> slowest() const
    {
        std::vector<Handler> sorted = m_slow;
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const auto &a, const auto &b) { return a.cpuMs > b.cpuMs; });
        return sorted;
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || belongsToOpenHandler(*receiver))
            return QApplication::notify(receiver, event);
        // Before: afterwards the receiver may be gone, and the choice of a menu.
        const QString name =
            QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type()))
            + QStringLiteral(" to ") + nameOf(*receiver);
        begin(receiver == m_user ? Whose::User : Whose::Window);
        const bool taken = QApplication::notify(receiver, event);
        end(name);
        return taken;
    }

private:
    enum class Whose : std::uint8_t { Window, User };
    struct Open
    {
        Whose whose;
        int loopLevel;
        double sinceMs;
        double insideMs = 0; ///< of the handlers that a loop within it ran
    };

    /// It sends that on itself; a loop within it would be one level deeper.
    [[nodiscard]] bool belongsToOpenHandler(const QObject &receiver) const
    {
        return !m_open.empty() && m_open.back().whose == Whose::Window
            && m_open.back().loopLevel == QThread::currentThread()->loopLevel()
            && &receiver != m_user;
    }

    void begin(Whose whose)
    {
        m_open.push_back({.whose = whose,
                          .loopLevel = QThread::currentThread()->loopLevel(),
                          .sinceMs = threadCpuMs()});
    }

    void end(const QString &name)
    {
        const Open open = m_open.back();
        m_open.pop_back();
        const double spentMs = threadCpuMs() - open.sinceMs;
        if (!m_open.empty())
            m_open.back().insideMs += spentMs;
        if (open.whose == Whose::User)
            return;
        ++m_handlers;
        const double ownMs = spentMs - open.insideMs;
        m_longestMs = std::max(m_longestMs, ownMs);
        if (ownMs >= kWorthNamingMs)
            m_slow.push_back({ownMs, QStringLiteral("%1; last deed: %2").arg(name, m_deed)});
    }

    const QObject *m_user = nullptr;
    QString m_deed;
    std::vector<Open> m_open;
    std::vector<Handler> m_slow;
    std::uint64_t m_handlers = 0;
    double m_longestMs = 0;
};

} // namespace brigade::testing
