#include "model/course_progress.h"

#include "model/json_key.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace brigade::model {

namespace {

using engine::Error;
using engine::Result;

constexpr int kProgressVersion = 1;

QJsonObject progressJson(const LessonProgress &progress)
{
    QJsonObject answers;
    for (auto it = progress.answers.begin(); it != progress.answers.end(); ++it)
        answers.insert(it.key(),
                       QJsonObject {{key("answer"), it.value().answer},
                                    {key("verdict"), it.value().verdict},
                                    {key("misconception"), it.value().misconception}});
    QJsonObject runs;
    for (auto it = progress.runs.begin(); it != progress.runs.end(); ++it) {
        QJsonArray reports;
        for (QJsonObject report : it.value()) {
            report.remove(key("plan"));
            report.remove(key("insights"));
            reports.append(report);
        }
        runs.insert(it.key(), reports);
    }
    return {{key("step"), progress.step},
            {key("furthest"), progress.furthest},
            {key("done"), progress.done},
            {key("answers"), answers},
            {key("runs"), runs},
            {key("left_out"), QJsonArray::fromStringList(progress.leftOut)}};
}

LessonProgress progressOf(const QJsonObject &object)
{
    LessonProgress progress;
    progress.step = std::max(0, object.value(key("step")).toInt());
    progress.furthest = std::max(0, object.value(key("furthest")).toInt());
    progress.done = object.value(key("done")).toBool();
    const QJsonObject answers = object.value(key("answers")).toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const QJsonObject given = it.value().toObject();
        progress.answers[it.key()] = {given.value(key("answer")),
                                      given.value(key("verdict")).toString(),
                                      given.value(key("misconception")).toString()};
    }
    const QJsonObject runs = object.value(key("runs")).toObject();
    for (auto it = runs.begin(); it != runs.end(); ++it) {
        std::vector<QJsonObject> &reports = progress.runs[it.key()];
        for (const QJsonValue report : it.value().toArray())
            reports.push_back(report.toObject());
    }
    for (const QJsonValue each : object.value(key("left_out")).toArray())
        progress.leftOut << each.toString();
    return progress;
}

} // namespace

CourseProgress::CourseProgress(QString path)
    : m_path(std::move(path))
{
    if (QFileInfo::exists(m_path))
        read();
}

void CourseProgress::read()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        setAside(file.errorString());
        return;
    }
    QJsonParseError error {};
    const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &error).object();
    file.close();
    if (error.error != QJsonParseError::NoError) {
        setAside(error.errorString());
        return;
    }
    const int version = root.value(key("brigade-progress")).toInt();
    if (version != kProgressVersion) {
        setAside(
            version > kProgressVersion
                ? QStringLiteral("it is of version %1, a newer one; this program reads version %2")
                      .arg(version)
                      .arg(kProgressVersion)
                : QStringLiteral("it is not of this version"));
        return;
    }
    m_current = root.value(key("current")).toString();
    m_name = root.value(key("name")).toString();
    const QJsonObject lessons = root.value(key("lessons")).toObject();
    for (auto it = lessons.begin(); it != lessons.end(); ++it)
        m_lessons[it.key()] = progressOf(it.value().toObject());
}

void CourseProgress::setAside(const QString &why)
{
    const QString date = QDateTime::currentDateTime().toString(key("yyyyMMdd-HHmmss"));
    QString aside = QStringLiteral("%1.damaged-%2").arg(m_path, date);
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = QStringLiteral("%1.damaged-%2-%3").arg(m_path, date).arg(i);
    const QString shown = QDir::toNativeSeparators(aside);
    if (QFile::rename(m_path, aside)) {
        m_damage =
            QStringLiteral("The progress file was damaged (%1). It is kept as %2.").arg(why, shown);
        return;
    }
    m_damage = QStringLiteral("The progress file %1 cannot be read (%2). Progress is not kept.")
                   .arg(QDir::toNativeSeparators(m_path), why);
    m_path.clear(); // it is not overwritten
}

Result<bool> CourseProgress::write() const
{
    if (m_path.isEmpty())
        return true;
    QJsonObject lessons;
    for (auto it = m_lessons.begin(); it != m_lessons.end(); ++it)
        lessons.insert(it.key(), progressJson(it.value()));
    const QJsonObject root {{key("brigade-progress"), kProgressVersion},
                            {key("current"), m_current},
                            {key("name"), m_name},
                            {key("lessons"), lessons}};
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    const QByteArray text = QJsonDocument(root).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error {QStringLiteral("%1: %2").arg(m_path, file.errorString()).toStdString()};
    return true;
}

Result<bool> CourseProgress::open(const QString &id)
{
    m_current = id;
    return write();
}

Result<bool> CourseProgress::set(const QString &id, const LessonProgress &progress)
{
    m_current = id;
    m_lessons[id] = progress;
    return write();
}

Result<bool> CourseProgress::setName(const QString &name)
{
    m_name = name;
    return write();
}

Result<bool> CourseProgress::forget()
{
    m_current.clear();
    m_lessons.clear();
    return write();
}

} // namespace brigade::model
