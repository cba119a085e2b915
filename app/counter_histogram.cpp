#include "app/counter_histogram.h"

#include "app/format_time.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace brigade::app {

namespace {

constexpr std::size_t kMostValues = 12;
constexpr std::size_t kBins = 10;
constexpr int kBarLength = 40;

struct Bin
{
    qint64 from = 0;
    qint64 to = 0; ///< included
    qint64 runs = 0;
};

std::vector<Bin> binsOf(const std::vector<qint64> &values)
{
    std::map<qint64, qint64> counts;
    for (const qint64 value : values)
        ++counts[value];
    std::vector<Bin> bins;
    if (counts.size() <= kMostValues) {
        for (const auto &[value, runs] : counts)
            bins.push_back({.from = value, .to = value, .runs = runs});
        return bins;
    }
    const qint64 least = counts.begin()->first;
    const qint64 span = counts.rbegin()->first - least + 1;
    const auto edge = [&](std::size_t i) {
        return least + span * static_cast<qint64>(i) / static_cast<qint64>(kBins);
    };
    for (std::size_t i = 0; i < kBins; ++i)
        bins.push_back({.from = edge(i), .to = edge(i + 1) - 1});
    for (const auto &[value, runs] : counts) {
        const auto bin = std::find_if(bins.begin(), bins.end(),
                                      [value = value](const Bin &it) { return value <= it.to; });
        bin->runs += runs;
    }
    return bins;
}

struct CounterResults
{
    std::vector<qint64> actual;
    std::vector<qint64> lost;
    qint64 expected = 0;
};

QJsonObject histogramOf(CounterResults &results)
{
    auto &[actual, lost, expected] = results;
    std::sort(lost.begin(), lost.end());
    QJsonArray bins;
    for (const Bin &bin : binsOf(actual))
        bins.append(QJsonObject {{"from", bin.from}, {"to", bin.to}, {"runs", bin.runs}});
    return {{"expected", expected},
            {"runs", static_cast<qint64>(actual.size())},
            {"runs_with_loss",
             static_cast<qint64>(
                 std::count_if(lost.begin(), lost.end(), [](qint64 it) { return it > 0; }))},
            {"lost",
             QJsonObject {
                 {"min", lost.front()}, {"median", lost[lost.size() / 2]}, {"max", lost.back()}}},
            {"bins", bins}};
}

} // namespace

QString countText(const QJsonValue &count)
{
    return formatCount(static_cast<std::uint64_t>(count.toInteger()));
}

QJsonObject counterHistograms(const std::vector<QJsonObject> &reports)
{
    std::map<QString, CounterResults> values;
    for (const QJsonObject &report : reports) {
        const QJsonObject counters = report.value(QStringLiteral("counters")).toObject();
        for (auto it = counters.constBegin(); it != counters.constEnd(); ++it) {
            auto &[actual, lost, expected] = values[it.key()];
            const QJsonObject counter = it.value().toObject();
            actual.push_back(counter.value(QStringLiteral("actual")).toInteger());
            lost.push_back(counter.value(QStringLiteral("lost")).toInteger());
            expected = counter.value(QStringLiteral("expected")).toInteger();
        }
    }
    QJsonObject histograms;
    for (auto &[name, results] : values)
        histograms.insert(name, histogramOf(results));
    return histograms;
}

QByteArray counterTable(const std::vector<QJsonObject> &reports)
{
    QByteArray table = "run,counter,expected,actual,lost,makespan_s\n";
    for (std::size_t run = 0; run < reports.size(); ++run) {
        const QJsonObject counters = reports[run].value(QStringLiteral("counters")).toObject();
        const double makespan = reports[run].value(QStringLiteral("makespan_s")).toDouble();
        for (auto it = counters.constBegin(); it != counters.constEnd(); ++it) {
            const QJsonObject counter = it.value().toObject();
            table += QByteArray::number(qulonglong {run} + 1) + ',' + it.key().toUtf8();
            for (const char *key : {"expected", "actual", "lost"})
                table += ',' + QByteArray::number(counter.value(QLatin1String(key)).toInteger());
            table += ',' + QByteArray::number(makespan, 'f', 6) + '\n';
        }
    }
    return table;
}

QString histogramText(const QJsonObject &histograms)
{
    QString text;
    for (auto it = histograms.constBegin(); it != histograms.constEnd(); ++it) {
        const QJsonObject histogram = it.value().toObject();
        const QJsonObject lost = histogram.value(QStringLiteral("lost")).toObject();
        text += QStringLiteral("%1: updates lost in %2 of %3 runs (least %4, median %5, most %6)\n")
                    .arg(it.key(), countText(histogram.value(QStringLiteral("runs_with_loss"))),
                         countText(histogram.value(QStringLiteral("runs"))),
                         countText(lost.value(QStringLiteral("min"))),
                         countText(lost.value(QStringLiteral("median"))),
                         countText(lost.value(QStringLiteral("max"))));
        const QJsonArray bins = histogram.value(QStringLiteral("bins")).toArray();
        qint64 most = 1;
        for (const auto &bin : bins)
            most = std::max(most, bin.toObject().value(QStringLiteral("runs")).toInteger());
        for (const auto &value : bins) {
            const QJsonObject bin = value.toObject();
            const QJsonValue from = bin.value(QStringLiteral("from"));
            const QJsonValue to = bin.value(QStringLiteral("to"));
            const qint64 runs = bin.value(QStringLiteral("runs")).toInteger();
            const QString range = from == to
                ? countText(from)
                : countText(from) + QStringLiteral(" to ") + countText(to);
            const auto length = static_cast<int>((runs * kBarLength + most - 1) / most);
            text += QStringLiteral("  %1 %2 %3\n")
                        .arg(range, 28)
                        .arg(runs, 6)
                        .arg(QString(length, QLatin1Char('#')));
        }
    }
    return text;
}

} // namespace brigade::app
