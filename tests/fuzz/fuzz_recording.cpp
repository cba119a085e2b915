// Any bytes as a recording. By the first byte: the rest is a whole file; or the description of a
// run; or one block of events, whose checksums a fuzzer would hardly guess. Whatever is accepted
// goes on to everything that reads traces; whatever is refused must be one line.
#include "model/chrome_trace.h"
#include "model/event_codec.h"
#include "model/recording.h"
#include "model/restaurant.h"
#include "model/run_info_json.h"
#include "model/statistics.h"

#include <QBuffer>
#include <QJsonDocument>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using namespace brigade;
using namespace brigade::model;

void demandOneLine(const std::string &error)
{
    if (error.empty() || error.find('\n') != std::string::npos)
        std::abort();
}

void readEverything(const Trace &trace)
{
    Timeline timeline;
    timeline.fold(trace.events());
    (void)QJsonDocument(report(trace, computeStatistics(trace, timeline))).toJson();
    Restaurant restaurant(trace);
    (void)restaurant.at(trace.endNs());
    (void)restaurant.at(trace.beginNs());
    (void)restaurant.at((trace.beginNs() + trace.endNs()) / 2);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    if (!writeChromeTrace(trace, timeline, out))
        std::abort();
    if (QJsonDocument::fromJson(out.data()).isNull())
        std::abort();
}

void readFile(std::span<const std::uint8_t> bytes)
{
    const auto trace = readRecordingBytes(bytes, QStringLiteral("x.brigade"));
    if (trace)
        readEverything(trace.value());
    else
        demandOneLine(trace.error());
}

void readInfo(std::span<const std::uint8_t> bytes)
{
    const auto info = readRunInfo(QByteArray(reinterpret_cast<const char *>(bytes.data()),
                                             static_cast<qsizetype>(bytes.size())));
    if (info)
        (void)writeRunInfo(info.value());
    else
        demandOneLine(info.error());
}

void readBlock(std::span<const std::uint8_t> bytes)
{
    engine::Plan plan;
    plan.gil.enabled = true;
    plan.tasks.push_back({.name = "soup", .steps = {engine::CpuStep {.ms = 1}}});
    engine::RunInfo info;
    info.host.usableCores = {0, 1};
    Trace trace(plan, info);
    std::vector<engine::TraceEvent> events;
    if (const auto error = decodeEvents(bytes, -kMaxEventTimeNs, events)) {
        demandOneLine(error->what);
        if (error->offset > bytes.size())
            std::abort();
    }
    trace.append(events);
    std::vector<std::uint8_t> again;
    encodeEvents(events, again);
    std::vector<engine::TraceEvent> back;
    if (decodeEvents(again, -kMaxEventTimeNs, back) || back != events)
        std::abort();
    readEverything(trace);
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::span rest(bytes + 1, size - 1);
    switch (bytes[0] % 4) {
    case 0:
        readFile(rest);
        break;
    case 1:
        readInfo(rest);
        break;
    default:
        readBlock(rest);
        break;
    }
    return 0;
}
