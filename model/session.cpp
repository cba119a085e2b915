#include "model/session.h"

#include <algorithm>
#include <utility>

namespace brigade::model {

struct Session::Impl
{
    std::unique_ptr<engine::Run> run;
    std::unique_ptr<RecordingWriter> journal;
    QString journalError;
    Trace trace;
    Timeline timeline {trace.info().switchSource};
    std::unique_ptr<Restaurant> restaurant = std::make_unique<Restaurant>(trace);
    std::vector<engine::TraceEvent> fresh;
    std::size_t folded = 0;
    std::size_t taken = 0;      ///< of the run's log
    std::uint64_t missed = 0;   ///< the log threw them away before they were taken
    std::size_t keptNewest = 0; ///< 0: all
    bool ending = false;
    bool apart = false;

    explicit Impl(Trace known)
        : trace(std::move(known))
    {
    }

    /// Folded when somebody looks, not before: a command line that only waits for the end takes
    /// nothing of the cores that it measures.
    void foldTimeline()
    {
        if (apart || folded == trace.events().size())
            return; // another thread may be reading it
        timeline.fold(trace.events().subspan(folded));
        folded = trace.events().size();
    }

    void takeIn(const engine::TraceLog &log, std::size_t most)
    {
        fresh.clear();
        const engine::CopiedEvents copied = log.copyFrom(taken, fresh, most);
        missed += copied.begin - taken;
        taken = copied.end;
        trace.setDropped(log.dropped() + missed);
        if (fresh.empty())
            return;
        trace.append(fresh);
        if (journal)
            note(journal->append(fresh));
        // Twice as many before anything is done about it: then it costs little for each event.
        if (keptNewest > 0 && trace.events().size() >= 2 * keptNewest)
            forget();
    }

    void forget()
    {
        trace.forgetAllBut(keptNewest);
        timeline = Timeline(trace.info().switchSource);
        folded = 0;
        restaurant = std::make_unique<Restaurant>(trace);
    }

    void note(const engine::Result<bool> &written)
    {
        if (written)
            return;
        journalError = QString::fromStdString(written.error());
        journal.reset(); // what is there stays readable
    }

    void finish()
    {
        const std::vector<std::string> notices = run->notices();
        trace.addNotices(notices);
        trace.setEnd(TraceEnd::Complete);
        if (journal)
            note(journal->finish(trace.dropped(), notices));
        journal.reset();
        run.reset(); // with its log: all of it is in the trace
        fresh = {};
    }
};

Session::Session(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

Session::~Session() = default;

engine::Result<std::unique_ptr<Session>> Session::start(const engine::Plan &plan,
                                                        const engine::RunOptions &options,
                                                        const QString &journalPath)
{
    auto run = engine::Run::start(plan, options);
    if (!run)
        return engine::Error {run.error()};
    const engine::RunInfo info = run.value()->info();
    auto impl = std::make_unique<Impl>(Trace(plan, info));
    impl->run = std::move(run).value();
    impl->keptNewest = options.serve ? options.serve->keptEvents : 0;
    if (!journalPath.isEmpty()) {
        auto journal = RecordingWriter::create(journalPath, plan, info);
        if (!journal)
            return engine::Error {journal.error()};
        impl->journal = std::move(journal).value();
    }
    return std::unique_ptr<Session>(new Session(std::move(impl)));
}

std::unique_ptr<Session> Session::replay(Trace trace)
{
    return std::unique_ptr<Session>(new Session(std::make_unique<Impl>(std::move(trace))));
}

bool Session::poll(std::size_t most)
{
    Impl &it = *m_impl;
    if (!running())
        return false;
    // Asked before the copy: once the run has ended, the copy has everything.
    const bool ended = it.run->waitFor(std::chrono::milliseconds(0));
    const std::uint64_t dropped = it.trace.dropped();
    it.takeIn(it.run->log(), most);
    const bool news = ended || !it.fresh.empty() || dropped != it.trace.dropped();
    it.ending = ended && untaken() > 0;
    if (ended && !it.ending)
        it.finish();
    return news;
}

bool Session::running() const
{
    return m_impl->run && m_impl->trace.end() == TraceEnd::Open;
}

bool Session::ending() const
{
    return m_impl->ending;
}

std::size_t Session::untaken() const
{
    return m_impl->run ? m_impl->run->log().size() - m_impl->taken : 0;
}

void Session::change(engine::Parameter parameter, std::int64_t value)
{
    if (running())
        m_impl->run->change(parameter, value);
}

void Session::dismiss(ThreadKey thread)
{
    if (running())
        m_impl->run->dismiss(thread.process, thread.thread);
}

void Session::requestStop()
{
    if (running())
        m_impl->run->requestStop();
}

const QString &Session::journalError() const
{
    return m_impl->journalError;
}

const Trace &Session::trace() const
{
    return m_impl->trace;
}

const Timeline &Session::timeline() const
{
    m_impl->foldTimeline();
    return m_impl->timeline;
}

void Session::setFoldedApart(bool apart)
{
    m_impl->apart = apart;
}

std::size_t Session::unfolded() const
{
    return m_impl->trace.events().size() - m_impl->folded;
}

FoldedTrace Session::foldApart() const
{
    const Trace &whole = m_impl->trace;
    FoldedTrace folded {Timeline(whole.info().switchSource), std::make_unique<Restaurant>(whole)};
    folded.timeline.fold(whole.events());
    folded.restaurant->at(whole.endNs());
    return folded;
}

void Session::adopt(FoldedTrace folded)
{
    m_impl->timeline = std::move(folded.timeline);
    m_impl->folded = m_impl->trace.events().size();
    m_impl->apart = false;
    m_impl->restaurant = std::move(folded.restaurant);
}

std::optional<std::int64_t> Session::foldAhead(std::size_t most)
{
    return m_impl->restaurant->foldAhead(most);
}

const StreetNow &Session::at(std::int64_t timeNs)
{
    return m_impl->restaurant->at(std::min(timeNs, m_impl->trace.endNs()));
}

} // namespace brigade::model
