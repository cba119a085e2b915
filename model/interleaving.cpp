#include "model/interleaving.h"

#include "engine/plan_reader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace brigade::model {

namespace {

constexpr auto kVersionKey = "brigade_interleaving";
constexpr int kInterleavingVersion = 1;
constexpr qsizetype kLongestText = 100'000;

} // namespace

QString interleavingText(const Interleaving &choices)
{
    QStringList numbers;
    for (const StepNumber choice : choices)
        numbers.append(QString::number(choice));
    return numbers.join(QLatin1Char(' '));
}

engine::Result<Interleaving> readInterleavingText(const QString &text)
{
    if (text.size() > kLongestText)
        return engine::Error {"the list of choices is too long"};
    Interleaving choices;
    for (const QChar letter : text) {
        if (letter.isSpace() || letter == QLatin1Char(',') || letter == QLatin1Char(';'))
            continue;
        if (letter < QLatin1Char('1') || letter > QLatin1Char('9'))
            return engine::Error {"a list of choices has numbers from 1 to 9, and not '"
                                  + QString(letter).toStdString() + "'"};
        choices.push_back(static_cast<StepNumber>(letter.unicode() - u'0'));
    }
    return choices;
}

QByteArray savedInterleaving(const SavedInterleaving &saved)
{
    QJsonObject object;
    object.insert(QLatin1String(kVersionKey), kInterleavingVersion);
    object.insert(QStringLiteral("choices"), interleavingText(saved.choices));
    const auto plan = QByteArray::fromStdString(engine::writePlan(saved.plan));
    object.insert(QStringLiteral("plan"), QJsonDocument::fromJson(plan).object());
    return QJsonDocument(object).toJson();
}

engine::Result<SavedInterleaving> readSavedInterleaving(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const int version = object.value(QLatin1String(kVersionKey)).toInt();
    if (version > kInterleavingVersion)
        return engine::Error {"is of version " + std::to_string(version)
                              + " of the format, a newer one; this program reads version "
                              + std::to_string(kInterleavingVersion)};
    if (version != kInterleavingVersion)
        return engine::Error {"this is no interleaving that Brigade has saved"};
    auto choices = readInterleavingText(object.value(QStringLiteral("choices")).toString());
    if (!choices)
        return engine::Error {choices.error()};
    const QByteArray text = QJsonDocument(object.value(QStringLiteral("plan")).toObject()).toJson();
    auto plan = engine::readPlan(text.toStdString(), "plan");
    if (!plan)
        return engine::Error {plan.error()};
    return SavedInterleaving {.plan = std::move(plan).value().plan,
                              .choices = std::move(choices).value()};
}

} // namespace brigade::model
