#include "model/run_info_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>

namespace brigade::model {

namespace {

constexpr qsizetype kMaxItems = 65'536;

/// Reads members of one object and keeps the name of the first that is wrong.
class Members
{
public:
    explicit Members(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    [[nodiscard]] const QString &wrong() const { return m_wrong; }
    void note(const QString &key)
    {
        if (m_wrong.isEmpty())
            m_wrong = key;
    }

    std::string text(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString())
            note(key);
        return value.toString().toStdString();
    }

    double number(const QString &key, double least, double most)
    {
        return checked(m_object.value(key), key, least, most);
    }

    QJsonArray array(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isArray() || value.toArray().size() > kMaxItems) {
            note(key);
            return {};
        }
        return value.toArray();
    }

    QJsonObject object(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isObject())
            note(key);
        return value.toObject();
    }

    double checked(const QJsonValue &value, const QString &key, double least, double most)
    {
        const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
        if (number >= least && number <= most)
            return number;
        note(key);
        return least;
    }

private:
    QJsonObject m_object;
    QString m_wrong;
};

engine::HostInfo readHost(Members &members)
{
    Members inner(members.object(QStringLiteral("host")));
    engine::HostInfo host;
    const QString cores = QStringLiteral("usable_cores");
    for (const auto &core : inner.array(cores)) {
        host.usableCores.push_back(static_cast<std::int16_t>(
            inner.checked(core, cores, 0, std::numeric_limits<std::int16_t>::max())));
    }
    if (host.usableCores.empty())
        inner.note(cores);
    host.hostCores =
        static_cast<std::uint32_t>(inner.number(QStringLiteral("host_cores"), 1, 1'000'000));
    host.os = inner.text(QStringLiteral("os"));
    host.cpu = inner.text(QStringLiteral("cpu"));
    if (!inner.wrong().isEmpty())
        members.note(QStringLiteral("host.") + inner.wrong());
    return host;
}

QJsonArray noticesArray(std::span<const std::string> notices)
{
    QJsonArray array;
    for (const std::string &notice : notices)
        array.append(QString::fromStdString(notice));
    return array;
}

std::vector<std::string> noticesOf(const QJsonArray &array)
{
    std::vector<std::string> notices;
    for (const auto &notice : array)
        notices.push_back(notice.toString().toStdString());
    return notices;
}

} // namespace

QByteArray writeNotices(std::span<const std::string> notices)
{
    return QJsonDocument(noticesArray(notices)).toJson(QJsonDocument::Compact);
}

engine::Result<std::vector<std::string>> readNotices(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray() || document.array().size() > kMaxItems)
        return engine::Error {"not a list of notices"};
    return noticesOf(document.array());
}

QByteArray writeRunInfo(const engine::RunInfo &info)
{
    QJsonArray cores;
    for (const std::int16_t core : info.host.usableCores)
        cores.append(core);
    QJsonArray units;
    for (const double unitNs : info.unitNs)
        units.append(unitNs);
    const QJsonObject host {
        {QStringLiteral("usable_cores"), cores},
        {QStringLiteral("host_cores"), static_cast<double>(info.host.hostCores)},
        {QStringLiteral("os"), QString::fromStdString(info.host.os)},
        {QStringLiteral("cpu"), QString::fromStdString(info.host.cpu)},
    };
    const bool kernel = info.switchSource == engine::SwitchSource::Kernel;
    const QJsonObject object {
        {QStringLiteral("host"), host},
        {QStringLiteral("switch_source"),
         kernel ? QStringLiteral("kernel") : QStringLiteral("gaps")},
        {QStringLiteral("clock"), QString::fromStdString(info.clock)},
        {QStringLiteral("unit_ns"), units},
        {QStringLiteral("started_unix_ms"), static_cast<double>(info.startedUnixMs)},
        {QStringLiteral("notices"), noticesArray(info.notices)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

engine::Result<engine::RunInfo> readRunInfo(const QByteArray &json)
{
    QJsonParseError parse {};
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (parse.error != QJsonParseError::NoError || !document.isObject())
        return engine::Error {"not a JSON object"};
    Members members(document.object());
    engine::RunInfo info;
    info.host = readHost(members);
    const std::string source = members.text(QStringLiteral("switch_source"));
    if (source != "kernel" && source != "gaps")
        members.note(QStringLiteral("switch_source"));
    info.switchSource =
        source == "kernel" ? engine::SwitchSource::Kernel : engine::SwitchSource::Gaps;
    info.clock = members.text(QStringLiteral("clock"));
    const QString unitKey = QStringLiteral("unit_ns");
    const QJsonArray units = members.array(unitKey);
    if (units.size() != static_cast<qsizetype>(info.unitNs.size()))
        members.note(unitKey);
    for (std::size_t i = 0; i < info.unitNs.size(); ++i)
        info.unitNs[i] = members.checked(units.at(static_cast<qsizetype>(i)), unitKey, 0, 1e12);
    info.startedUnixMs =
        static_cast<std::int64_t>(members.number(QStringLiteral("started_unix_ms"), -9e15, 9e15));
    info.notices = noticesOf(members.array(QStringLiteral("notices")));
    if (!members.wrong().isEmpty())
        return engine::Error {"wrong or missing '" + members.wrong().toStdString() + "'"};
    return info;
}

} // namespace brigade::model
