// One JSON object of a lesson's file, read key by key: what is missing, of the wrong type or
// unknown becomes a complaint that names file and line. Threads: one.
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace brigade::model {

/// Where a JSON text stands, and where complaints about it go.
class LessonSource
{
public:
    LessonSource(QString file, QString text, int firstLine, QStringList &complaints)
        : m_file(std::move(file))
        , m_text(std::move(text))
        , m_firstLine(firstLine)
        , m_complaints(complaints)
    {
    }

    /// Nothing, with a complaint, when it is no JSON object.
    [[nodiscard]] std::optional<QJsonObject> parse() const;
    /// At the line on which `word` stands in quotes; else at the first line.
    void complain(const QString &word, const QString &what) const;

private:
    [[nodiscard]] int lineOf(const QString &word) const;

    QString m_file;
    QString m_text;
    int m_firstLine;
    QStringList &m_complaints;
};

enum class Presence : std::uint8_t { Required, Optional };

class LessonObject
{
public:
    LessonObject(const LessonSource &source, QJsonObject object)
        : m_source(source)
        , m_object(std::move(object))
    {
    }

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    [[nodiscard]] QString text(const QString &key, Presence presence = Presence::Optional);
    [[nodiscard]] std::optional<double> number(const QString &key,
                                               Presence presence = Presence::Optional);
    [[nodiscard]] QStringList texts(const QString &key);
    /// The list's objects; none: an empty list.
    [[nodiscard]] std::vector<LessonObject> objects(const QString &key,
                                                    Presence presence = Presence::Optional);
    /// Nothing when it is not there or no object.
    [[nodiscard]] std::optional<LessonObject> object(const QString &key);
    /// As it is written; the caller judges it.
    [[nodiscard]] QJsonValue raw(const QString &key);
    /// {"threads": 3, "gil.enabled": false} as KEY=VALUE.
    [[nodiscard]] QStringList settings(const QString &key);
    /// An expression, a number or true/false, as an expression that can be read.
    [[nodiscard]] QString expression(const QString &key, Presence presence = Presence::Optional);

    void complain(const QString &key, const QString &what) const { m_source.complain(key, what); }
    /// Complains about every key that nobody asked for.
    void finish() const;

private:
    const LessonSource &m_source;
    QJsonObject m_object;
    QSet<QString> m_asked;
};

} // namespace brigade::model
