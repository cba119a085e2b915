#include "app/repeat_report.h"

#include "app/counter_histogram.h"

#include <QJsonArray>

#include <algorithm>

namespace brigade::app {

namespace {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

QJsonObject mediansOf(const std::vector<QJsonObject> &objects);

/// Undefined where the runs have no number, or different shapes, there.
QJsonValue medianOf(const std::vector<QJsonValue> &values)
{
    const auto all = [&](auto test) { return std::all_of(values.begin(), values.end(), test); };
    if (all([](const QJsonValue &value) { return value.isDouble(); })) {
        std::vector<double> numbers;
        numbers.reserve(values.size());
        for (const QJsonValue &value : values)
            numbers.push_back(value.toDouble());
        return median(std::move(numbers));
    }
    if (all([](const QJsonValue &value) { return value.isObject(); })) {
        std::vector<QJsonObject> objects;
        objects.reserve(values.size());
        for (const QJsonValue &value : values)
            objects.push_back(value.toObject());
        return mediansOf(objects);
    }
    return QJsonValue::Undefined;
}

QJsonObject mediansOf(const std::vector<QJsonObject> &objects)
{
    QJsonObject medians;
    for (const QString &key : objects.front().keys()) {
        std::vector<QJsonValue> values;
        values.reserve(objects.size());
        for (const QJsonObject &object : objects)
            values.push_back(object.value(key));
        const QJsonValue value = medianOf(values);
        const bool empty = value.isObject() && value.toObject().isEmpty();
        if (!value.isUndefined() && !empty)
            medians.insert(key, value);
    }
    return medians;
}

/// The cores are the same in every run: a median each.
QJsonArray coreMedians(const std::vector<QJsonObject> &reports)
{
    const QString cores = QStringLiteral("cores");
    const qsizetype count = reports.front().value(cores).toArray().size();
    QJsonArray medians;
    for (qsizetype core = 0; core < count; ++core) {
        std::vector<QJsonObject> shares;
        shares.reserve(reports.size());
        for (const QJsonObject &report : reports)
            shares.push_back(report.value(cores).toArray().at(core).toObject());
        medians.append(mediansOf(shares));
    }
    return medians;
}

} // namespace

QJsonObject repeatReport(const std::vector<QJsonObject> &reports)
{
    QJsonObject medians = mediansOf(reports);
    for (const char *key : {"plan", "host"}) // the same in every run, and no figure
        medians.remove(QLatin1String(key));
    medians.insert(QStringLiteral("cores"), coreMedians(reports));
    QJsonObject report = reports.back();
    for (auto it = medians.constBegin(); it != medians.constEnd(); ++it)
        report.insert(it.key(), it.value());
    QJsonArray runs;
    for (const QJsonObject &run : reports)
        runs.append(run);
    report.insert(QStringLiteral("runs"), runs);
    report.insert(QStringLiteral("medians"), medians);
    report.insert(QStringLiteral("histograms"), counterHistograms(reports));
    return report;
}

} // namespace brigade::app
