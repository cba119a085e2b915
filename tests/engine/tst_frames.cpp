#include "engine/frames.h"

#include <QTest>

#include <numeric>

using namespace brigade::engine;

class TestFrames : public QObject
{
    Q_OBJECT

    static std::span<const std::byte> bodyOf(const FrameBytes &frame)
    {
        return std::span(frame).subspan(kFrameHeaderBytes);
    }
    static std::optional<FrameHeader> headerOf(const FrameBytes &frame)
    {
        return readHeader(
            std::span<const std::byte, kFrameHeaderBytes>(frame.data(), kFrameHeaderBytes));
    }

private slots:
    void ordersComeBackAsTheyWere()
    {
        std::vector<Order> orders;
        for (std::uint32_t i = 0; i < 10'000; ++i)
            orders.push_back({.task = TaskId {i}, .kind = i % 7, .attempt = 1 + i % 3});
        std::vector<Order> back;
        for (const auto &frame : orderFrames(FrameType::Orders, orders)) {
            QVERIFY(frame.size() <= kMaxFrameBytes);
            const auto header = headerOf(frame);
            QVERIFY(header.has_value());
            QCOMPARE(header->type, FrameType::Orders);
            const auto part = readOrders(bodyOf(frame));
            QVERIFY(part.has_value());
            back.insert(back.end(), part->begin(), part->end());
        }
        QCOMPARE(back.size(), orders.size());
        QVERIFY(std::equal(back.begin(), back.end(), orders.begin(),
                           [](const Order &left, const Order &right) {
                               return left.task == right.task && left.kind == right.kind
                                   && left.attempt == right.attempt;
                           }));
    }

    void aLongPlanTravelsInPieces()
    {
        Setup setup {.process = ProcessIndex {7}, .unitIterations = {1, 2, 3}, .unitNs = {4, 5, 6}};
        setup.supplierPort = 8080;
        setup.cores = {0, 3, 17};
        setup.planJson = std::string(300'000, 'x') + "end";
        const auto frames = setupFrames(setup);
        QVERIFY(frames.size() > 1);
        SetupAssembler assembler;
        for (std::size_t i = 0; i < frames.size(); ++i) {
            const auto expected = i + 1 == frames.size() ? SetupAssembler::Progress::Complete
                                                         : SetupAssembler::Progress::NeedsMore;
            QCOMPARE(assembler.add(bodyOf(frames[i])), expected);
        }
        const auto back = assembler.take();
        QVERIFY(back.has_value());
        QCOMPARE(back->process, setup.process);
        QCOMPARE(back->unitIterations, setup.unitIterations);
        QCOMPARE(back->unitNs, setup.unitNs);
        QCOMPARE(back->supplierPort, setup.supplierPort);
        QCOMPARE(back->cores, setup.cores);
        QCOMPARE(back->planJson, setup.planJson);
    }

    void nonsenseIsNoFrame()
    {
        const std::array<std::byte, kFrameHeaderBytes> zeros {};
        QVERIFY(!readHeader(zeros));
        std::array<std::byte, kFrameHeaderBytes> huge {};
        huge.fill(std::byte {0xff});
        QVERIFY(!readHeader(huge));
        auto frame = changeFrame(Parameter::Threads, 8);
        frame[2] = std::byte {1}; // a body of more than 64 KB
        QVERIFY(!headerOf(frame));
    }

    void aTruncatedBodyIsRefused()
    {
        const auto change = changeFrame(Parameter::Cores, 2);
        QVERIFY(readChange(bodyOf(change)).has_value());
        QVERIFY(!readChange(bodyOf(change).first(4)));
        const auto finished = finishedFrame({.task = TaskId {5}, .failed = true});
        QVERIFY(readFinished(bodyOf(finished))->failed);
        QVERIFY(!readFinished(bodyOf(finished).first(3)));
        const auto begun = begunFrame(TaskId {5});
        QVERIFY(headerOf(begun)->type == FrameType::Begun);
        QCOMPARE(readBegun(bodyOf(begun)), std::optional(TaskId {5}));
        QVERIFY(!readBegun(bodyOf(begun).first(3)));
        const std::vector<Order> one(1);
        QVERIFY(!readOrders(bodyOf(orderFrames(FrameType::Orders, one).front()).first(11)));
    }

    void aSetupThatClaimsTooMuchIsDamaged()
    {
        std::vector<std::byte> claim(8, std::byte {0xff});
        SetupAssembler assembler;
        QCOMPARE(assembler.add(claim), SetupAssembler::Progress::Damaged);
    }
};

QTEST_APPLESS_MAIN(TestFrames)
#include "tst_frames.moc"
