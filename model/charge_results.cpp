#include "model/charge_results.h"

#include "model/charge_book.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace brigade::model {

namespace {

using engine::ChargeFigure;
using engine::Error;
using engine::Result;

const QString kVersionKey = QStringLiteral("brigade_charges");
constexpr qint64 kLargestFile = 1 << 20;

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QString unitWord(engine::ChargeUnit unit)
{
    switch (unit) {
    case engine::ChargeUnit::Bytes:
        return QStringLiteral("bytes");
    case engine::ChargeUnit::PerSecond:
        return QStringLiteral("per_second");
    case engine::ChargeUnit::Seconds:
        break;
    }
    return QStringLiteral("s");
}

QJsonObject figureJson(const ChargeFigure &figure)
{
    const TextbookFigure book = textbookFigure(figure.charge);
    QJsonObject json {{QStringLiteral("id"), latin(chargeKey(figure.charge))},
                      {QStringLiteral("name"), chargeName(figure.charge)},
                      {QStringLiteral("unit"), unitWord(chargeUnit(figure.charge))},
                      {QStringLiteral("textbook"),
                       QJsonObject {{QStringLiteral("words"), textbookWords(figure.charge)},
                                    {QStringLiteral("low"), book.low},
                                    {QStringLiteral("high"), book.high}}},
                      {QStringLiteral("why"), whyItDiffers(figure.charge)},
                      {QStringLiteral("took_s"), figure.tookS},
                      {QStringLiteral("rounds"), static_cast<qint64>(figure.rounds)},
                      {QStringLiteral("drift"), figure.drift},
                      {QStringLiteral("noisy"), figure.noisy()}};
    if (figure.spread) {
        json.insert(QStringLiteral("median"), figure.spread->median);
        json.insert(QStringLiteral("p10"), figure.spread->p10);
        json.insert(QStringLiteral("p90"), figure.spread->p90);
        json.insert(QStringLiteral("repeats"), static_cast<qint64>(figure.spread->repeats));
    } else {
        json.insert(QStringLiteral("absent"), latin(absenceKey(figure.absence)));
    }
    if (figure.noise) {
        json.insert(QStringLiteral("others"), figure.noise->others);
        json.insert(QStringLiteral("stolen"), figure.noise->stolen);
    }
    return json;
}

/// Nothing when it makes no sense.
std::optional<ChargeFigure> figureOf(const QJsonObject &json, engine::Charge charge)
{
    ChargeFigure figure {.charge = charge};
    figure.tookS = json.value(QStringLiteral("took_s")).toDouble();
    figure.rounds = static_cast<std::uint32_t>(json.value(QStringLiteral("rounds")).toInteger());
    figure.drift = json.value(QStringLiteral("drift")).toDouble(1);
    const QJsonValue others = json.value(QStringLiteral("others"));
    if (others.isDouble())
        figure.noise = engine::ChargeNoise {
            .others = others.toDouble(), .stolen = json.value(QStringLiteral("stolen")).toDouble()};
    if (json.contains(QStringLiteral("absent"))) {
        const auto absence =
            engine::absenceNamed(json.value(QStringLiteral("absent")).toString().toStdString());
        figure.absence = absence.value_or(engine::ChargeAbsence::Refused);
        return figure;
    }
    engine::ChargeSpread spread;
    spread.repeats = static_cast<std::uint32_t>(json.value(QStringLiteral("repeats")).toInteger());
    for (const auto &[key, number] :
         {std::pair {"median", &spread.median}, {"p10", &spread.p10}, {"p90", &spread.p90}}) {
        const QJsonValue value = json.value(QLatin1String(key));
        if (!value.isDouble())
            return std::nullopt;
        *number = value.toDouble();
    }
    figure.spread = spread;
    return figure;
}

engine::HostInfo hostOf(const QJsonObject &json)
{
    engine::HostInfo host;
    host.usableCores.resize(static_cast<std::size_t>(
        std::clamp(json.value(QStringLiteral("cores_usable")).toInt(1), 1, 4096)));
    host.hostCores = static_cast<std::uint32_t>(json.value(QStringLiteral("cores_host")).toInt(1));
    host.os = json.value(QStringLiteral("os")).toString().toStdString();
    host.cpu = json.value(QStringLiteral("cpu")).toString().toStdString();
    return host;
}

Error wrongFile(const QString &name, const QString &what)
{
    return Error {QStringLiteral("%1: %2").arg(name, what).toStdString()};
}

} // namespace

const ChargeFigure *ChargeResults::find(engine::Charge charge) const
{
    const auto found = std::find_if(figures.begin(), figures.end(),
                                    [charge](const auto &each) { return each.charge == charge; });
    return found != figures.end() ? &*found : nullptr;
}

bool ChargeResults::noisy() const
{
    return std::any_of(figures.begin(), figures.end(),
                       [](const ChargeFigure &figure) { return figure.noisy(); });
}

double ChargeResults::tookS() const
{
    double sum = 0;
    for (const ChargeFigure &figure : figures)
        sum += figure.tookS;
    return sum;
}

std::optional<double> ratioBetween(const ChargeFigure *now, const ChargeFigure *other)
{
    if (now == nullptr || other == nullptr || !now->spread || !other->spread
        || other->spread->median <= 0)
        return std::nullopt;
    return now->spread->median / other->spread->median;
}

QJsonObject chargeReport(const ChargeResults &results)
{
    QJsonArray figures;
    for (const ChargeFigure &figure : results.figures)
        figures.append(figureJson(figure));
    const QJsonObject host {
        {QStringLiteral("cores_usable"), static_cast<qint64>(results.host.usableCores.size())},
        {QStringLiteral("cores_host"), static_cast<qint64>(results.host.hostCores)},
        {QStringLiteral("os"), QString::fromStdString(results.host.os)},
        {QStringLiteral("cpu"), QString::fromStdString(results.host.cpu)}};
    return {{kVersionKey, kChargeFileVersion},
            {QStringLiteral("measured_at"),
             QDateTime::fromMSecsSinceEpoch(results.measuredUnixMs, Qt::UTC)
                 .toString(Qt::ISODateWithMs)},
            {QStringLiteral("complete"), results.extent == ChargeExtent::Complete},
            {QStringLiteral("noisy"), results.noisy()},
            {QStringLiteral("took_s"), results.tookS()},
            {QStringLiteral("host"), host},
            {QStringLiteral("charges"), figures}};
}

Result<ChargeResults> readChargeResults(const QByteArray &bytes, const QString &name)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const QJsonValue version = json.value(kVersionKey);
    if (!version.isDouble())
        return wrongFile(
            name, QStringLiteral("is no result of `measure`: \"%1\" is missing").arg(kVersionKey));
    if (version.toInt() > kChargeFileVersion)
        return wrongFile(name,
                         QStringLiteral("is of version %1 of the format, a newer one; this program "
                                        "reads version %2")
                             .arg(version.toInt())
                             .arg(kChargeFileVersion));
    if (version.toInt() != kChargeFileVersion)
        return wrongFile(name,
                         QStringLiteral("\"%1\" is %2, and this program reads %3")
                             .arg(kVersionKey)
                             .arg(version.toDouble())
                             .arg(kChargeFileVersion));
    ChargeResults results;
    results.measuredUnixMs =
        QDateTime::fromString(json.value(QStringLiteral("measured_at")).toString(),
                              Qt::ISODateWithMs)
            .toMSecsSinceEpoch();
    results.extent = json.value(QStringLiteral("complete")).toBool() ? ChargeExtent::Complete
                                                                     : ChargeExtent::BrokenOff;
    results.host = hostOf(json.value(QStringLiteral("host")).toObject());
    const QJsonArray figures = json.value(QStringLiteral("charges")).toArray();
    for (const auto &each : figures) {
        const QJsonObject object = each.toObject();
        const QString id = object.value(QStringLiteral("id")).toString();
        const auto charge = engine::chargeNamed(id.toStdString());
        if (!charge)
            continue; // of a version that measures more
        const auto figure = figureOf(object, *charge);
        if (!figure)
            return wrongFile(name,
                             QStringLiteral("charge \"%1\" has no median, p10 or p90").arg(id));
        results.figures.push_back(*figure);
    }
    if (results.figures.empty())
        return wrongFile(name, QStringLiteral("has no charges"));
    return results;
}

Result<ChargeResults> readChargeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrongFile(path, file.errorString());
    if (file.size() > kLargestFile)
        return wrongFile(path, QStringLiteral("is too large for a result of `measure`"));
    return readChargeResults(file.readAll(), path);
}

QString chargeFolder()
{
    // The same for the window and the command line, which are two applications to Qt.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/Brigade/charges");
}

Result<QString> keepChargeResults(const ChargeResults &results)
{
    const QDir folder(chargeFolder());
    const QString path =
        folder.filePath(QDateTime::fromMSecsSinceEpoch(results.measuredUnixMs, Qt::UTC)
                            .toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"))
                        + QStringLiteral(".json"));
    QSaveFile file(path);
    if (!folder.mkpath(QStringLiteral(".")) || !file.open(QIODevice::WriteOnly)
        || file.write(QJsonDocument(chargeReport(results)).toJson()) < 0 || !file.commit())
        return wrongFile(path, QStringLiteral("cannot be written: ") + file.errorString());
    return path;
}

QStringList keptChargeResults()
{
    const QDir folder(chargeFolder());
    QStringList paths;
    for (const QString &name :
         folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name | QDir::Reversed))
        paths << folder.filePath(name);
    return paths;
}

} // namespace brigade::model
