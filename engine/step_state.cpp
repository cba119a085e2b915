#include "engine/step_state.h"

#include "engine/byte_stream.h"

#include <algorithm>

namespace brigade::engine {

namespace {

/// Numbers of 64 bits, whatever they are: states are small.
class NumberWriter
{
public:
    template<typename T>
    void put(T value)
    {
        appendBytes(m_bytes, static_cast<std::uint64_t>(value));
    }
    [[nodiscard]] const std::vector<std::byte> &bytes() const { return m_bytes; }

private:
    std::vector<std::byte> m_bytes;
};

class NumberReader
{
public:
    explicit NumberReader(std::span<const std::byte> bytes)
        : m_bytes(bytes)
    {
    }

    template<typename T>
    void get(T &value)
    {
        value = static_cast<T>(m_bytes.get<std::uint64_t>());
    }
    /// The length of a list; no longer than what is left.
    [[nodiscard]] std::size_t length()
    {
        const auto length = m_bytes.get<std::uint64_t>();
        m_good = m_good && length <= m_bytes.left() / sizeof(std::uint64_t);
        return m_good ? static_cast<std::size_t>(length) : 0;
    }
    template<typename T>
    void getList(std::vector<T> &list)
    {
        list.resize(length());
        for (T &value : list)
            get(value);
    }
    [[nodiscard]] bool readAll() const { return m_good && m_bytes.good() && m_bytes.empty(); }

private:
    ByteReader m_bytes;
    bool m_good = true;
};

template<typename T>
void putList(NumberWriter &out, const std::vector<T> &list)
{
    out.put(list.size());
    for (const T value : list)
        out.put(value);
}

void putThread(NumberWriter &out, const StepThread &thread)
{
    out.put(thread.thread);
    out.put(thread.task);
    out.put(thread.kind);
    out.put(thread.stand);
    out.put(thread.moment.kind);
    out.put(thread.moment.step);
    out.put(thread.moment.index);
    out.put(thread.moment.turn);
    out.put(thread.moment.inHand);
    out.put(thread.moment.handsOver ? 1 : 0);
}

void getThread(NumberReader &in, StepThread &thread)
{
    in.get(thread.thread);
    in.get(thread.task);
    in.get(thread.kind);
    in.get(thread.stand);
    in.get(thread.moment.kind);
    in.get(thread.moment.step);
    in.get(thread.moment.index);
    in.get(thread.moment.turn);
    in.get(thread.moment.inHand);
    int handsOver = 0;
    in.get(handsOver);
    thread.moment.handsOver = handsOver != 0;
}

} // namespace

bool StepState::over() const
{
    return !ring.empty() || std::all_of(threads.begin(), threads.end(), [](const auto &thread) {
        return thread.stand == Stand::Done || thread.stand == Stand::Failed;
    });
}

std::vector<std::byte> stepStateBytes(const StepState &state)
{
    NumberWriter out;
    out.put(state.plays);
    out.put(state.moves);
    out.put(state.refused);
    out.put(state.gilHolder);
    out.put(state.threads.size());
    for (const StepThread &thread : state.threads)
        putThread(out, thread);
    putList(out, state.values);
    putList(out, state.made);
    putList(out, state.owners);
    out.put(state.ring.size());
    for (const StepRingMember &member : state.ring) {
        out.put(member.number);
        out.put(member.wants);
        out.put(member.holds);
    }
    putList(out, state.ways);
    return out.bytes();
}

std::optional<StepState> readStepState(std::span<const std::byte> bytes)
{
    NumberReader in(bytes);
    StepState state;
    in.get(state.plays);
    in.get(state.moves);
    in.get(state.refused);
    in.get(state.gilHolder);
    state.threads.resize(in.length());
    for (StepThread &thread : state.threads)
        getThread(in, thread);
    in.getList(state.values);
    in.getList(state.made);
    in.getList(state.owners);
    state.ring.resize(in.length());
    for (StepRingMember &member : state.ring) {
        in.get(member.number);
        in.get(member.wants);
        in.get(member.holds);
    }
    in.getList(state.ways);
    if (!in.readAll())
        return std::nullopt;
    return state;
}

std::vector<std::byte> stepRequestBytes(const StepRequest &request)
{
    NumberWriter out;
    out.put(request.firstTask);
    putList(out, request.choices);
    out.put(request.play);
    return out.bytes();
}

std::optional<StepRequest> readStepRequest(std::span<const std::byte> bytes)
{
    NumberReader in(bytes);
    StepRequest request;
    in.get(request.firstTask);
    in.getList(request.choices);
    in.get(request.play);
    if (!in.readAll())
        return std::nullopt;
    return request;
}

} // namespace brigade::engine
