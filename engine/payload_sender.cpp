#include "engine/payload_sender.h"

#include <algorithm>
#include <utility>

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

namespace brigade::engine {

namespace {

/// Some 20 us of packing: so long a live change waits at most.
constexpr std::size_t kNumbersPerSlice = 4096;
constexpr std::size_t kMostUnderWay = 2;

} // namespace

PayloadSender::PayloadSender(boost::asio::io_context &context, PayloadSenderEvents events)
    : m_context(context)
    , m_events(std::move(events))
{
}

PayloadSender::~PayloadSender() = default;

void PayloadSender::add(ProcessIndex process, const Order &order, std::uint64_t bytes)
{
    m_waiting.push_back({.process = process, .order = order, .bytes = bytes});
    packLater();
}

void PayloadSender::start()
{
    m_started = true;
    packLater();
}

void PayloadSender::packLater()
{
    const bool work = m_packing || !m_waiting.empty();
    if (!m_started || m_posted || !work || m_underWay.size() >= kMostUnderWay)
        return;
    m_posted = true;
    boost::asio::post(m_context, [this, alive = std::weak_ptr(m_alive)] {
        if (alive.expired())
            return;
        m_posted = false;
        packSlice();
        packLater();
    });
}

void PayloadSender::packSlice()
{
    if (!m_packing) {
        if (m_waiting.empty())
            return;
        m_packing = std::move(m_waiting.front());
        m_waiting.pop_front();
        note(EventKind::PayloadPackBegin, *m_packing);
        m_packer.emplace(m_packing->bytes, static_cast<std::uint64_t>(m_packing->order.task));
    }
    if (m_packer->pack(kNumbersPerSlice))
        return;
    note(EventKind::PayloadPackEnd, *m_packing);
    m_packing->packed = std::move(*m_packer).take();
    m_packer.reset();
    carry();
}

/// The parcel that has just been packed.
void PayloadSender::carry()
{
    m_underWay.push_back(std::move(*m_packing));
    m_packing.reset();
    const auto place = std::prev(m_underWay.end());
    note(EventKind::PayloadCarryBegin, *place);
    // A link that drops the load, or the process that is gone, calls neither any more.
    m_events.carry(place->process,
                   {.next = [this, place] { return nextFrame(*place); },
                    .done =
                        [this, place] {
                            note(EventKind::PayloadCarryEnd, *place);
                            m_underWay.erase(place);
                            packLater();
                        }});
}

std::optional<FrameBytes> PayloadSender::nextFrame(Parcel &parcel) const
{
    if (!parcel.announced) {
        parcel.announced = true;
        return payloadStartFrame({.order = parcel.order, .bytes = parcel.packed.size()});
    }
    if (parcel.sent == parcel.packed.size())
        return std::nullopt;
    const auto count = std::min(kMaxPayloadPieceBytes, parcel.packed.size() - parcel.sent);
    auto frame =
        payloadPieceFrame(parcel.order.task, std::span(parcel.packed).subspan(parcel.sent, count));
    parcel.sent += count;
    return frame;
}

void PayloadSender::note(EventKind kind, const Parcel &parcel) const
{
    m_events.note(kind, parcel.order.task, parcel.process, parcel.bytes);
}

std::vector<Order> PayloadSender::recall(ProcessIndex process)
{
    std::vector<Order> orders;
    const auto isHis = [process](const Parcel &parcel) { return parcel.process == process; };
    for (const Parcel &parcel : m_underWay) {
        if (isHis(parcel)) {
            note(EventKind::PayloadCarryEnd, parcel);
            orders.push_back(parcel.order);
        }
    }
    m_underWay.remove_if(isHis);
    if (m_packing && isHis(*m_packing)) {
        note(EventKind::PayloadPackEnd, *m_packing);
        orders.push_back(m_packing->order);
        m_packing.reset();
        m_packer.reset();
    }
    for (const Parcel &parcel : m_waiting) {
        if (isHis(parcel))
            orders.push_back(parcel.order);
    }
    std::erase_if(m_waiting, isHis);
    packLater();
    return orders;
}

} // namespace brigade::engine
