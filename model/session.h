// One run as the rest of the program sees it: owns the engine's run, its trace, timeline and state.
// Of a run that is open to HTTP the newest events are kept; Trace::forgotten() says what is not.
// Threads: the one that created it, unless said otherwise; nothing here blocks on the workers.
#pragma once

#include "engine/run.h"
#include "model/recording.h"
#include "model/restaurant.h"
#include "model/timeline.h"
#include "model/trace.h"

#include <cstddef>
#include <cstdint>
#include <memory>

namespace brigade::model {

/// What a whole trace folds into.
struct FoldedTrace
{
    Timeline timeline;
    std::unique_ptr<Restaurant> restaurant;
};

class Session
{
public:
    /// Starts a run. `journalPath` empty: no recording is written.
    static engine::Result<std::unique_ptr<Session>> start(const engine::Plan &plan,
                                                          const engine::RunOptions &options,
                                                          const QString &journalPath);
    /// A finished trace (a recording) as a session: nothing runs.
    static std::unique_ptr<Session> replay(Trace trace);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// Takes in what came since the last call, at most so many events; true when there was
    /// something. Call once per frame.
    bool poll(std::size_t most = SIZE_MAX);
    /// The run goes on, or not all of it has been taken in.
    [[nodiscard]] bool running() const;
    /// It is over, and not all of it has been taken in.
    [[nodiscard]] bool ending() const;
    /// Events that have come and have not been taken in.
    [[nodiscard]] std::size_t untaken() const;
    void change(engine::Parameter parameter, std::int64_t value);
    /// As engine::Run's.
    void dismiss(ThreadKey thread);
    void requestStop();
    /// Empty, or why the journal could not be written any further.
    [[nodiscard]] const QString &journalError() const;

    [[nodiscard]] const Trace &trace() const;
    /// Takes in what came since the last look; that costs by new events, but see setFoldedApart().
    [[nodiscard]] const Timeline &timeline() const;
    /// True: timeline() stays as it is until adopt() brings all of it.
    void setFoldedApart(bool apart);
    /// Events that timeline() would have to take in.
    [[nodiscard]] std::size_t unfolded() const;
    /// All of the trace folded apart from this, which may be looked at meanwhile, but not polled.
    /// Any thread.
    [[nodiscard]] FoldedTrace foldApart() const;
    /// What foldApart() made, in the place of what was folded here.
    void adopt(FoldedTrace folded);
    /// As Restaurant's: at() is quick for times up to there.
    std::optional<std::int64_t> foldAhead(std::size_t most);
    /// The state at a time; the end of what is known when `timeNs` is later.
    const StreetNow &at(std::int64_t timeNs);

private:
    struct Impl;
    explicit Session(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace brigade::model
