// What supervisor and worker say to each other over the worker's stdin and stdout: small
// length-prefixed frames. Both ends are the same build on the same host, so numbers travel in the
// host's own byte order. Invariant: no frame is longer than kMaxFrameBytes, so that a change never
// waits behind a large order.
#pragma once

#include "engine/event.h"
#include "engine/on_deadlock.h"
#include "engine/plan.h"
#include "engine/serve_options.h"
#include "engine/task_numbers.h"
#include "engine/thread_pool.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace brigade::engine {

inline constexpr std::size_t kMaxFrameBytes = std::size_t {64} * 1024;

enum class FrameType : std::uint8_t {
    // supervisor to worker
    Setup =
        1,  ///< who you are and what the plan is, in pieces; answered by Ready after the last piece
    Orders, ///< Order...
    Prepare, ///< no more orders before the start; answered by Standing when all threads wait at the
             ///< barrier
    Open,    ///< the barrier opens
    Change,  ///< Parameter, value
    Cores,   ///< core ids that may be used from now on
    Leave,   ///< hand back what has not begun (Returned), finish what is in hand, exit
    PayloadStart, ///< Order, length of its payload; the order is complete with the last piece
    PayloadPiece, ///< task, bytes
    Numbers,      ///< NumberRange, for orders that come to it as requests
    Move,         ///< StepRequest (step_state.h); answered by Stands
    Dismiss,      ///< thread of a deadlock
    // worker to supervisor
    Ready = 64,
    Standing,
    Finished, ///< task, failed
    Returned, ///< Order
    Notice,   ///< words for the user
    Begun,    ///< task; where the length of the queue counts, and an event loop takes from it
    NumbersWanted,
    Stands, ///< StepState; also when a thread has come back by itself
};

/// Everything that a worker must know before its first order.
struct Setup
{
    ProcessIndex process {};
    std::array<std::uint32_t, 3> unitIterations {}; ///< by Kernel
    std::array<double, 3> unitNs {};                ///< by Kernel
    std::uint16_t supplierPort = 0;
    std::vector<std::int16_t> cores {};
    OnDeadlock onDeadlock = OnDeadlock::FailAll;
    std::optional<ServeSetup> serve {}; ///< it is open to HTTP
    std::string planJson {};
};

struct FinishedTask
{
    TaskId task {};
    bool failed = false;
};

/// One frame, header included, ready to be written.
using FrameBytes = std::vector<std::byte>;

struct FrameHeader
{
    std::uint32_t bodyBytes = 0;
    FrameType type {};
};
inline constexpr std::size_t kFrameHeaderBytes = 5;

[[nodiscard]] FrameBytes plainFrame(FrameType type);
/// As many Setup frames as the plan's text needs.
[[nodiscard]] std::vector<FrameBytes> setupFrames(const Setup &setup);
[[nodiscard]] std::vector<FrameBytes> orderFrames(FrameType type, std::span<const Order> orders);
[[nodiscard]] FrameBytes changeFrame(Parameter parameter, std::int64_t value);
[[nodiscard]] FrameBytes dismissFrame(ThreadIndex thread);
[[nodiscard]] FrameBytes coresFrame(std::span<const std::int16_t> cores);
[[nodiscard]] FrameBytes finishedFrame(FinishedTask finished);
[[nodiscard]] FrameBytes noticeFrame(std::string_view words);
[[nodiscard]] FrameBytes begunFrame(TaskId task);
[[nodiscard]] FrameBytes numbersFrame(NumberRange range);
/// Of a body that is made and read elsewhere.
[[nodiscard]] FrameBytes frameOf(FrameType type, std::span<const std::byte> body);

/// An order whose payload follows in pieces.
struct PayloadAnnouncement
{
    Order order;
    std::uint64_t bytes = 0;
};
struct PayloadPiece
{
    TaskId task {};
    std::span<const std::byte> bytes {}; ///< of the frame's body
};
inline constexpr std::size_t kMaxPayloadPieceBytes =
    kMaxFrameBytes - kFrameHeaderBytes - sizeof(TaskId);
[[nodiscard]] FrameBytes payloadStartFrame(const PayloadAnnouncement &announcement);
[[nodiscard]] FrameBytes payloadPieceFrame(TaskId task, std::span<const std::byte> bytes);
[[nodiscard]] std::optional<PayloadAnnouncement> readPayloadStart(std::span<const std::byte> body);
[[nodiscard]] std::optional<PayloadPiece> readPayloadPiece(std::span<const std::byte> body);

/// Empty when the bytes are no frame of ours (a misbehaving child).
[[nodiscard]] std::optional<FrameHeader> readHeader(
    std::span<const std::byte, kFrameHeaderBytes> bytes);

struct Change
{
    Parameter parameter {};
    std::int64_t value = 0;
};

[[nodiscard]] std::optional<std::vector<Order>> readOrders(std::span<const std::byte> body);
[[nodiscard]] std::optional<Change> readChange(std::span<const std::byte> body);
[[nodiscard]] std::optional<ThreadIndex> readDismissal(std::span<const std::byte> body);
[[nodiscard]] std::optional<std::vector<std::int16_t>> readCoreIds(std::span<const std::byte> body);
[[nodiscard]] std::optional<FinishedTask> readFinished(std::span<const std::byte> body);
[[nodiscard]] std::optional<TaskId> readBegun(std::span<const std::byte> body);
[[nodiscard]] std::optional<NumberRange> readNumbers(std::span<const std::byte> body);

/// Puts the pieces of a Setup together.
class SetupAssembler
{
public:
    enum class Progress : std::uint8_t { NeedsMore, Complete, Damaged };
    Progress add(std::span<const std::byte> body);
    [[nodiscard]] std::optional<Setup> take() const;

private:
    std::vector<std::byte> m_bytes;
};

} // namespace brigade::engine
