#include "engine/annotated_mutex.h"
#include "engine/charge_measures.h"
#include "engine/charge_partner.h"
#include "engine/charge_pin.h"

#include <condition_variable>
#include <deque>
#include <memory>

namespace brigade::engine {

namespace {

using Message = std::unique_ptr<std::vector<std::byte>>;

/// Hands pointers over; an empty one says that it is over.
class MessageQueue
{
public:
    void put(Message message) EXCLUDES(m_mutex)
    {
        {
            const MutexLock lock(m_mutex);
            m_messages.push_back(std::move(message));
        }
        m_filled.notify_one();
    }
    Message get() EXCLUDES(m_mutex)
    {
        MutexLock lock(m_mutex);
        while (m_messages.empty())
            m_filled.wait(lock.native());
        Message message = std::move(m_messages.front());
        m_messages.pop_front();
        return message;
    }

private:
    Mutex m_mutex;
    std::condition_variable m_filled;
    std::deque<Message> m_messages GUARDED_BY(m_mutex);
};

} // namespace

Measured measureQueue(const ChargeTools &tools, std::size_t bytes)
{
    MessageQueue there;
    MessageQueue back;
    const Pin here(tools, 0);
    const Partner receiver(
        [&](const std::atomic<bool> &) {
            const Pin beyond(tools, tools.cores.size() - 1);
            while (Message message = there.get())
                back.put(std::move(message));
        },
        [&there] { there.put(nullptr); });
    auto message = std::make_unique<std::vector<std::byte>>(bytes, std::byte {1});
    return repeatBatches(tools, [&](std::uint64_t count) {
        for (std::uint64_t i = 0; i < count; ++i) {
            there.put(std::move(message));
            message = back.get();
        }
    });
}

} // namespace brigade::engine
