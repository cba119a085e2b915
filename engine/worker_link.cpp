#include "engine/worker_link.h"

#include <utility>

#include <boost/asio/buffer.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>

namespace brigade::engine {

namespace asio = boost::asio;

WorkerLink::WorkerLink(std::unique_ptr<ChildProcess> child, WorkerLinkEvents events)
    : m_child(std::move(child))
    , m_events(std::move(events))
{
}

void WorkerLink::start()
{
    m_child->asyncWait([self = shared_from_this()](ExitStatus status) {
        self->m_exit = status;
        self->tellIfGone();
    });
    readHeader();
}

void WorkerLink::readHeader()
{
    asio::async_read(
        m_child->output(), asio::buffer(m_header),
        [self = shared_from_this()](const boost::system::error_code &error, std::size_t) {
            const auto header = error ? std::nullopt : engine::readHeader(self->m_header);
            if (header)
                self->readBody(*header);
            else
                self->endOfOutput();
        });
}

void WorkerLink::readBody(const FrameHeader &header)
{
    m_frame.type = header.type;
    m_frame.body.resize(header.bodyBytes);
    asio::async_read(
        m_child->output(), asio::buffer(m_frame.body),
        [self = shared_from_this()](const boost::system::error_code &error, std::size_t) {
            if (error) {
                self->endOfOutput();
                return;
            }
            if (self->m_events.frame)
                self->m_events.frame(self->m_frame);
            self->readHeader();
        });
}

/// End of its output, or nonsense in it: a worker that cannot be understood is no use.
void WorkerLink::endOfOutput()
{
    m_outputEnded = true;
    if (!m_exit)
        m_child->kill();
    tellIfGone();
}

void WorkerLink::tellIfGone()
{
    if (!m_exit || !m_outputEnded)
        return;
    if (const auto gone = std::exchange(m_events, {}).gone)
        gone(*m_exit);
}

void WorkerLink::send(FrameBytes frame)
{
    if (m_exit)
        return;
    m_outgoing.push_back(std::move(frame));
    writeNext();
}

void WorkerLink::sendBulk(BulkLoad load)
{
    if (m_exit)
        return;
    m_bulk.push_back(std::move(load));
    writeNext();
}

/// Fills m_current; false when there is nothing to send.
bool WorkerLink::chooseNext()
{
    if (!m_outgoing.empty()) {
        m_current = std::move(m_outgoing.front());
        m_outgoing.pop_front();
        return true;
    }
    while (!m_bulk.empty()) {
        if (auto frame = m_bulk.front().next()) {
            m_current = std::move(*frame);
            return true;
        }
        const BulkLoad finished = std::move(m_bulk.front());
        m_bulk.pop_front();
        finished.done();
    }
    return false;
}

void WorkerLink::writeNext()
{
    if (m_writing || !chooseNext())
        return;
    m_writing = true;
    asio::async_write(
        m_child->input(), asio::buffer(m_current),
        [self = shared_from_this()](const boost::system::error_code &error, std::size_t) {
            self->m_writing = false;
            if (error) {
                self->m_outgoing.clear();
                self->m_bulk.clear();
                return;
            }
            self->writeNext();
        });
}

void WorkerLink::kill()
{
    m_child->kill();
}

void WorkerLink::disconnect()
{
    m_events = {};
    m_bulk.clear();
}

} // namespace brigade::engine
