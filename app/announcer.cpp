#include "app/announcer.h"

#include "app/format_time.h"
#include "app/joined_words.h"

#include <QAccessible>
#include <QWidget>

#include <map>
#include <set>

namespace brigade::app {

using engine::EventKind;

Announcer::Announcer(RunController &controller, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
{
    connect(&m_controller, &RunController::replaced, this, [this] { m_seen = 0; });
    connect(&m_controller, &RunController::slowFrame, this, &Announcer::look);
    connect(&m_controller, &RunController::ended, this, [this] {
        look();
        tellEnd();
    });
    connect(&m_controller, &RunController::phaseChanged, this, [this] {
        if (m_controller.phase() == RunController::Phase::Starting
            || m_controller.phase() == RunController::Phase::Empty)
            m_last.clear();
    });
}

void Announcer::look()
{
    const model::Session *session = m_controller.session();
    if (session == nullptr)
        return;
    const bool kitchen = m_vocabulary == model::Vocabulary::Restaurant;
    std::map<engine::ProcessIndex, std::set<engine::ThreadIndex>> rings;
    for (const engine::TraceEvent &event : session->trace().since(m_seen)) {
        if (event.kind == EventKind::ProcessCrashed) {
            const auto process = static_cast<engine::ProcessIndex>(event.arg);
            //: %1: such as "Restaurant 2"; it stands for a process that crashed
            const QString words = kitchen ? tr("%1 has burnt down") : tr("%1 has crashed");
            say(words.arg(model::processName(process, m_vocabulary)));
        } else if (event.kind == EventKind::DeadlockMember) {
            rings[event.process].insert(static_cast<engine::ThreadIndex>(event.arg));
        }
    }
    m_seen = session->trace().appended();
    for (const auto &[process, threads] : rings) {
        QStringList names;
        for (const engine::ThreadIndex thread : threads)
            names << model::threadName(thread, m_vocabulary);
        //: %1: a restaurant or process; %2: names of chefs or threads, with commas
        say(tr("Deadlock in %1: each waits for what another one holds: %2")
                .arg(model::processName(process, m_vocabulary), withCommas(names)));
    }
}

void Announcer::tellEnd()
{
    if (m_controller.session() == nullptr)
        return;
    const model::Trace &trace = m_controller.session()->trace();
    // A server's trace has forgotten the events of its first tasks, not how they ended.
    std::uint64_t done = trace.forgotten().tasks.done;
    std::uint64_t failed = trace.forgotten().tasks.failed;
    std::uint64_t lost = trace.forgotten().tasks.lost;
    bool stopped = false;
    for (const engine::TraceEvent &event : trace.events()) {
        if (event.kind == EventKind::TaskFinished)
            ++(event.arg == 0 ? done : failed);
        lost += event.kind == EventKind::TaskLost ? 1U : 0U;
        stopped = stopped || (event.kind == EventKind::RunEnded && event.arg != 0);
    }
    //: %1: a time such as 4.2 ms
    const QString how = stopped                     ? tr("The run was stopped after %1")
        : trace.end() == model::TraceEnd::Truncated ? tr("The recording breaks off after %1")
                                                    : tr("The run has ended after %1");
    QStringList parts {
        how.arg(formatDuration(trace.endNs())),
        //: %1: "orders" or "tasks"; %2: a count. "3 failed" and "2 lost" may follow
        tr("%1 done: %2").arg(model::plural(model::Term::Task, m_vocabulary), formatCount(done))};
    if (failed > 0)
        parts << tr("%1 failed").arg(formatCount(failed));
    if (lost > 0)
        parts << tr("%1 lost").arg(formatCount(lost));
    say(parts.join(QStringLiteral(" · ")));
}

void Announcer::say(const QString &words)
{
    m_last = words;
    emit said(words);
}

void announce(QWidget &speaker, [[maybe_unused]] const QString &words)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&speaker, words);
#else
    QAccessibleEvent event(&speaker, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace brigade::app
