// An order's load: packed, carried in pieces that let everything else pass, unpacked.
#include "engine/frames.h"
#include "engine/payload.h"
#include "engine/payload_sender.h"
#include "engine/worker_link.h"

#include <QTest>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

using namespace brigade::engine;

namespace {

PayloadBytes packed(std::uint64_t bytes, std::size_t slice)
{
    PayloadPacker packer(bytes, 7);
    while (packer.pack(slice)) { }
    return std::move(packer).take();
}

} // namespace

class TestPayload : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPackedIsUnpacked()
    {
        for (const std::uint64_t bytes : {1U, 8U, 9U, 1000U, 100'000U}) {
            const auto load = packed(bytes, 100);
            QCOMPARE(load, packed(bytes, 3));
            PayloadUnpacker unpacker(load);
            while (unpacker.unpack(64)) { }
            QVERIFY(unpacker.sound());
            QCOMPARE(unpacker.numbers().size(), (bytes + 7) / 8);
        }
    }

    void damageIsNoticed()
    {
        for (const std::size_t at : {std::size_t {0}, std::size_t {500}, std::size_t {1007}}) {
            auto load = packed(1000, 100);
            load[at] ^= std::byte {1};
            PayloadUnpacker unpacker(load);
            while (unpacker.unpack(64)) { }
            QVERIFY(!unpacker.sound());
        }
        auto cut = packed(1000, 100);
        cut.resize(cut.size() - 8);
        PayloadUnpacker unpacker(cut);
        while (unpacker.unpack(64)) { }
        QVERIFY(!unpacker.sound());
    }

    void piecesAreFrames()
    {
        const PayloadBytes bytes(kMaxPayloadPieceBytes, std::byte {5});
        const auto frame = payloadPieceFrame(TaskId {9}, bytes);
        QCOMPARE(frame.size(), kMaxFrameBytes);
        const auto header = readHeader(std::span(frame).first<kFrameHeaderBytes>());
        QVERIFY(header.has_value());
        const auto piece = readPayloadPiece(std::span(frame).subspan(kFrameHeaderBytes));
        QVERIFY(piece && piece->task == TaskId {9} && piece->bytes.size() == bytes.size());
        const auto start = payloadStartFrame(
            {.order = {.task = TaskId {3}, .kind = 1, .attempt = 2}, .bytes = 800});
        const auto announced = readPayloadStart(std::span(start).subspan(kFrameHeaderBytes));
        QVERIFY(announced && announced->bytes == 800 && announced->order.attempt == 2);
        QVERIFY(!readPayloadStart(std::span(start).subspan(kFrameHeaderBytes + 1)));
    }

    void theSenderTellsEachStepAndHandsBackWhatDidNotGoOut()
    {
        boost::asio::io_context context;
        std::vector<EventKind> noted;
        std::vector<BulkLoad> loads;
        PayloadSender sender(
            context,
            {.note = [&](EventKind kind, TaskId, ProcessIndex,
                         std::uint64_t) { noted.push_back(kind); },
             .carry = [&](ProcessIndex, BulkLoad load) { loads.push_back(std::move(load)); }});
        for (std::uint32_t i = 1; i <= 4; ++i)
            sender.add(ProcessIndex {i == 4 ? 2U : 1U}, {.task = TaskId {i}}, 200'000);
        context.run();
        QVERIFY(noted.empty()); // not before the start
        context.restart();
        sender.start();
        context.run();
        QCOMPARE(loads.size(), std::size_t {2}); // two under way, the others wait
        std::size_t frames = 0;
        while (loads[0].next())
            ++frames;
        QCOMPARE(frames, std::size_t {1 + 4}); // the start, and 200,008 bytes
        loads[0].done();
        QCOMPARE(noted,
                 (std::vector {EventKind::PayloadPackBegin, EventKind::PayloadPackEnd,
                               EventKind::PayloadCarryBegin, EventKind::PayloadPackBegin,
                               EventKind::PayloadPackEnd, EventKind::PayloadCarryBegin,
                               EventKind::PayloadCarryEnd}));
        const auto back = sender.recall(ProcessIndex {1});
        QCOMPARE(back.size(), std::size_t {2});
        QVERIFY(back[0].task == TaskId {2} && back[1].task == TaskId {3});
        QCOMPARE(noted.back(), EventKind::PayloadCarryEnd);
        context.restart();
        context.run(); // the one for the other process
        QCOMPARE(loads.size(), std::size_t {3});
        QCOMPARE(sender.recall(ProcessIndex {2}).size(), std::size_t {1});
    }

#if !defined(_WIN32)
    /// `cat` sends everything back: what was sent in between must not come last.
    void anythingElseGoesBeforeALoad()
    {
        constexpr int kPieces = 1600; // 100 MB
        boost::asio::io_context context;
        auto child = ChildProcess::spawn(context, {.path = "/bin/cat", .arguments = {}});
        QVERIFY(child.ok());
        const PayloadBytes bytes(kMaxPayloadPieceBytes, std::byte {1});
        int sent = 0;
        int sentBefore = -1;
        int received = 0;
        int receivedBefore = -1;
        std::shared_ptr<WorkerLink> link;
        const auto onFrame = [&](const Frame &frame) {
            if (frame.type == FrameType::Change)
                receivedBefore = received;
            else if (++received == 100) {
                sentBefore = sent;
                link->send(changeFrame(Parameter::Cores, 1));
            }
            if (received == kPieces)
                link->kill();
        };
        link = std::make_shared<WorkerLink>(std::move(child).value(),
                                            WorkerLinkEvents {.frame = onFrame, .gone = {}});
        link->start();
        link->sendBulk({.next = [&]() -> std::optional<FrameBytes> {
                            if (sent == kPieces)
                                return std::nullopt;
                            ++sent;
                            return payloadPieceFrame(TaskId {1}, bytes);
                        },
                        .done = [] {}});
        context.run_for(std::chrono::seconds(30));
        QVERIFY(sentBefore > 0);
        // Only what was on its way already came first: it is all in pipes' buffers.
        QVERIFY2(receivedBefore >= 100 && receivedBefore <= sentBefore,
                 qPrintable(QString("%1 %2").arg(receivedBefore).arg(sentBefore)));
        QVERIFY(sentBefore < 200);
    }
#endif
};

QTEST_GUILESS_MAIN(TestPayload)
#include "tst_payload.moc"
