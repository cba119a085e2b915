#include "app/commands.h"
#include "app/outputs.h"
#include "app/summary.h"
#include "model/recording.h"

namespace brigade::app {

int showCommand(const CommandLine &line)
{
    const auto outputs = Outputs::prepare(line.outputs, line.input);
    if (!outputs) {
        complain(outputs.error());
        return kWrongInput;
    }
    const auto trace = model::readRecording(line.input);
    if (!trace) {
        complain(trace.error());
        return kWrongInput;
    }
    model::Timeline timeline(trace.value().info().switchSource);
    timeline.fold(trace.value().events());
    const model::Statistics statistics = model::computeStatistics(trace.value(), timeline);
    const auto insights = model::insightsOf(trace.value(), timeline, statistics);
    QJsonObject report = model::report(trace.value(), statistics);
    report.insert(QStringLiteral("insights"), model::insightsJson(insights));
    say(summaryText(trace.value(), statistics));
    say(insightsText(insights));
    for (const QString &each : traceNotices(trace.value()))
        notice(each);
    auto written = outputs.value().writeRecording(trace.value());
    if (written)
        written = outputs.value().write(trace.value(), timeline, report);
    if (!written) {
        complain(written.error());
        return kWrongInput;
    }
    return kDone;
}

} // namespace brigade::app
