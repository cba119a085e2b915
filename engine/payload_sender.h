// Packs the payloads of orders and sends them on their way: one is packed at a time, slice by
// slice between the other things that the supervisor does, and at most two are under way. Order
// and payload arrive together. Each interval is in the trace.
// Threads: the supervisor's.
#pragma once

#include "engine/frames.h"
#include "engine/order.h"
#include "engine/payload.h"
#include "engine/worker_link.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <vector>

namespace boost::asio {
class io_context;
}

namespace brigade::engine {

struct PayloadSenderEvents
{
    /// One of the Payload kinds, for the trace.
    std::function<void(EventKind, TaskId, ProcessIndex, std::uint64_t bytes)> note;
    std::function<void(ProcessIndex, BulkLoad)> carry;
};

class PayloadSender
{
public:
    PayloadSender(boost::asio::io_context &context, PayloadSenderEvents events);
    ~PayloadSender();
    PayloadSender(const PayloadSender &) = delete;
    PayloadSender &operator=(const PayloadSender &) = delete;

    void add(ProcessIndex process, const Order &order, std::uint64_t bytes);
    /// Nothing is packed before.
    void start();
    /// What has not wholly gone out to that process: it never will. Its link must drop its loads.
    std::vector<Order> recall(ProcessIndex process);

private:
    struct Parcel
    {
        ProcessIndex process {};
        Order order;
        std::uint64_t bytes = 0;
        PayloadBytes packed {};
        std::size_t sent = 0; ///< bytes of `packed`
        bool announced = false;
    };
    using ParcelPlace = std::list<Parcel>::iterator;

    void packLater();
    void packSlice();
    void carry();
    std::optional<FrameBytes> nextFrame(Parcel &parcel) const;
    void note(EventKind kind, const Parcel &parcel) const;

    boost::asio::io_context &m_context;
    PayloadSenderEvents m_events;
    bool m_started = false;
    bool m_posted = false;
    std::deque<Parcel> m_waiting;
    std::optional<Parcel> m_packing;
    std::optional<PayloadPacker> m_packer;
    std::list<Parcel> m_underWay;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< for what was posted
};

} // namespace brigade::engine
