#include "engine/charge_measures.h"
#include "engine/charge_pin.h"
#include "engine/descriptor.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <span>

#include <sys/wait.h>
#include <unistd.h>

namespace brigade::engine {

namespace {

bool readMessage(int descriptor, std::span<std::byte> to)
{
    while (!to.empty()) {
        const ssize_t got = ::read(descriptor, to.data(), to.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        to = to.subspan(static_cast<std::size_t>(got));
    }
    return true;
}

bool writeMessage(int descriptor, std::span<const std::byte> from)
{
    while (!from.empty()) {
        const ssize_t put = ::write(descriptor, from.data(), from.size());
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        from = from.subspan(static_cast<std::size_t>(put));
    }
    return true;
}

struct PipeEnds
{
    Descriptor read;
    Descriptor write;
};

bool openPipe(PipeEnds &pipe)
{
    std::array<int, 2> ends {-1, -1};
    if (::pipe(ends.data()) != 0)
        return false;
    pipe.read = Descriptor(ends[0]);
    pipe.write = Descriptor(ends[1]);
    return true;
}

/// The other process: takes messages whole and answers each with one byte, until there are no more.
class PipePartner
{
public:
    PipePartner(const ChargeTools &tools, std::size_t bytes)
        : m_tools(tools)
        , m_received(bytes, std::byte {1})
    {
        if (!openPipe(m_there) || !openPipe(m_back))
            return;
        m_pid = ::fork();
        if (m_pid == 0)
            serve();
        m_there.read.close();
        m_back.write.close();
    }
    ~PipePartner()
    {
        m_there.write.close();
        if (m_pid > 0)
            while (::waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) { }
    }
    PipePartner(const PipePartner &) = delete;
    PipePartner &operator=(const PipePartner &) = delete;

    [[nodiscard]] bool lives() const { return m_pid > 0; }
    // Not const: something is sent. NOLINTNEXTLINE(readability-make-member-function-const)
    bool exchange(std::span<const std::byte> message)
    {
        std::byte answer {};
        return writeMessage(m_there.write.get(), message)
            && readMessage(m_back.read.get(), std::span(&answer, 1));
    }

private:
    [[noreturn]] void serve()
    {
        const Pin there(m_tools, m_tools.cores.size() - 1);
        m_there.write.close();
        m_back.read.close();
        constexpr std::byte kAnswer {1};
        while (readMessage(m_there.read.get(), m_received)
               && writeMessage(m_back.write.get(), std::span(&kAnswer, 1))) { }
        ::_exit(0);
    }

    const ChargeTools &m_tools;
    std::vector<std::byte> m_received;
    PipeEnds m_there;
    PipeEnds m_back;
    pid_t m_pid = -1;
};

} // namespace

Measured measurePipe(const ChargeTools &tools, std::size_t bytes)
{
    const std::vector<std::byte> message(bytes, std::byte {1});
    const Pin here(tools, 0);
    PipePartner partner(tools, bytes);
    if (!partner.lives())
        return {.absence = ChargeAbsence::Refused};
    bool whole = true;
    Measured measured = repeatBatches(tools, [&](std::uint64_t count) {
        for (std::uint64_t i = 0; i < count && whole; ++i)
            whole = partner.exchange(message);
    });
    if (!whole)
        return {.absence = ChargeAbsence::Refused};
    return measured;
}

} // namespace brigade::engine
