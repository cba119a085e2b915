#include "model/lesson_object.h"

#include "model/lesson_expression.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace brigade::model {

namespace {

/// As `--set` takes it; nothing for what is no single value.
std::optional<QString> settingText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isString())
        return value.toString();
    return std::nullopt;
}

/// The same for lists and objects: they are written out.
std::optional<QString> valueText(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return settingText(value);
}

} // namespace

std::optional<QJsonObject> LessonSource::parse() const
{
    QJsonParseError error {};
    const QByteArray bytes = m_text.toUtf8();
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = m_firstLine + bytes.left(error.offset).count('\n');
        m_complaints << QStringLiteral("%1:%2: %3").arg(m_file).arg(line).arg(error.errorString());
        return std::nullopt;
    }
    if (!document.isObject()) {
        m_complaints << QStringLiteral("%1:%2: must be a JSON object").arg(m_file).arg(m_firstLine);
        return std::nullopt;
    }
    return document.object();
}

int LessonSource::lineOf(const QString &word) const
{
    const auto at = m_text.indexOf(QLatin1Char('"') + word + QLatin1Char('"'));
    return m_firstLine
        + (at < 0 ? 0 : static_cast<int>(QStringView(m_text).left(at).count(QLatin1Char('\n'))));
}

void LessonSource::complain(const QString &word, const QString &what) const
{
    m_complaints << QStringLiteral("%1:%2: %3: %4").arg(m_file).arg(lineOf(word)).arg(word, what);
}

QString LessonObject::text(const QString &key, Presence presence)
{
    m_asked.insert(key);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() && presence == Presence::Optional)
        return {};
    if (value.isUndefined())
        complain(key, QStringLiteral("is missing"));
    else if (!value.isString())
        complain(key, QStringLiteral("must be a text"));
    else if (presence == Presence::Required && value.toString().trimmed().isEmpty())
        complain(key, QStringLiteral("must not be empty"));
    return value.toString();
}

std::optional<double> LessonObject::number(const QString &key, Presence presence)
{
    m_asked.insert(key);
    const QJsonValue value = m_object.value(key);
    if (value.isDouble())
        return value.toDouble();
    if (value.isUndefined() && presence == Presence::Optional)
        return std::nullopt;
    complain(key,
             value.isUndefined() ? QStringLiteral("is missing")
                                 : QStringLiteral("must be a number"));
    return std::nullopt;
}

QStringList LessonObject::texts(const QString &key)
{
    m_asked.insert(key);
    QStringList found;
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isArray())
        complain(key, QStringLiteral("must be a list of texts"));
    for (const QJsonValue each : value.toArray()) {
        if (!each.isString())
            complain(key, QStringLiteral("must be a list of texts"));
        found << each.toString();
    }
    return found;
}

std::vector<LessonObject> LessonObject::objects(const QString &key, Presence presence)
{
    m_asked.insert(key);
    std::vector<LessonObject> found;
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() && presence == Presence::Optional)
        return found;
    if (!value.isArray() || value.toArray().isEmpty())
        complain(key,
                 value.isUndefined() ? QStringLiteral("is missing")
                                     : QStringLiteral("must be a list of objects"));
    for (const QJsonValue each : value.toArray()) {
        if (each.isObject())
            found.emplace_back(m_source, each.toObject());
        else
            complain(key, QStringLiteral("must be a list of objects"));
    }
    return found;
}

std::optional<LessonObject> LessonObject::object(const QString &key)
{
    m_asked.insert(key);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isObject()) {
        complain(key, QStringLiteral("must be an object"));
        return std::nullopt;
    }
    return LessonObject(m_source, value.toObject());
}

QJsonValue LessonObject::raw(const QString &key)
{
    m_asked.insert(key);
    return m_object.value(key);
}

QStringList LessonObject::settings(const QString &key)
{
    m_asked.insert(key);
    QStringList found;
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return found;
    if (!value.isObject())
        complain(key, QStringLiteral("must be an object of keys and values"));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto text = it.value().isNull() ? std::nullopt : valueText(it.value());
        if (!text)
            complain(it.key(), QStringLiteral("must be a value, not null"));
        found << it.key() + QLatin1Char('=') + text.value_or(QString());
    }
    return found;
}

QString LessonObject::expression(const QString &key, Presence presence)
{
    m_asked.insert(key);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined()) {
        if (presence == Presence::Required)
            complain(key, QStringLiteral("is missing"));
        return {};
    }
    QString text = settingText(value).value_or(QString());
    if (text.isEmpty())
        complain(key, QStringLiteral("must be an expression"));
    else if (const auto names = namesIn(text); !names)
        complain(key, QString::fromStdString(names.error()));
    return text;
}

void LessonObject::finish() const
{
    for (const QString &key : m_object.keys()) {
        if (!m_asked.contains(key))
            complain(key, QStringLiteral("is no key that belongs here"));
    }
}

} // namespace brigade::model
