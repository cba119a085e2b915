// The manual's table of a plan's keys: what each must be is asked of the plans' reader, by giving
// it something wrong.
#include "app/manual.h"
#include "app/message_words.h"
#include "engine/plan_reader.h"
#include "engine/scenarios.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace brigade::app {

namespace {

/// Where a key stands in one plan, so that it can be set.
struct KeyPlace
{
    QString general; ///< "tasks.NAME.count"
    QString exact;   ///< "tasks.salad.count"
};

using Keys = QMap<QString, PlanKeyEntry>;

QString jsonText(const QJsonValue &value)
{
    QJsonArray one {value};
    const QByteArray text = QJsonDocument(one).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

/// "dinner:3: gil.enabled: must be true or false, not a list" -> "true or false".
QString mustOf(const std::string &message)
{
    static const QString kMust = QStringLiteral("must be ");
    const QString line = QString::fromStdString(message).section(QLatin1Char('\n'), 0, 0);
    const qsizetype from = line.indexOf(kMust);
    const qsizetype until = line.lastIndexOf(QLatin1String(", not "));
    return from < 0 || until < from ? QString()
                                    : line.mid(from + kMust.size(), until - from - kMust.size());
}

void takeKey(Keys &keys, const std::string &plan, const KeyPlace &place, const QJsonValue &value)
{
    if (keys.contains(place.general))
        return;
    const std::string wrong = (place.exact + QStringLiteral("=[]")).toStdString();
    const auto reading = engine::readPlan(plan, "plan", std::span(&wrong, 1));
    const QString must = reading ? QString() : mustOf(reading.error());
    if (!must.isEmpty())
        keys[place.general] = {place.general, messageInLanguage(must), jsonText(value)};
}

void walkPlan(Keys &keys, const std::string &plan, const KeyPlace &place, const QJsonValue &value)
{
    const auto below = [&place](const QString &general, const QString &exact) {
        const QString dot = place.general.isEmpty() ? QString() : QStringLiteral(".");
        return KeyPlace {place.general + dot + general, place.exact + dot + exact};
    };
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            walkPlan(keys, plan, below(it.key(), it.key()), it.value());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString name = array[i].toObject().value(QStringLiteral("name")).toString();
            const bool tasks = place.general == QLatin1String("tasks");
            walkPlan(keys, plan,
                     below(tasks ? QStringLiteral("NAME") : QStringLiteral("N"),
                           tasks ? name : QString::number(i)),
                     array[i]);
        }
    } else {
        takeKey(keys, plan, place, value);
    }
}

} // namespace

std::vector<PlanKeyEntry> planKeys()
{
    Keys keys;
    for (const engine::BuiltinScenario &scenario : engine::builtinScenarios()) {
        const auto reading = engine::readPlan(scenario.json, scenario.name);
        if (!reading)
            continue;
        for (const std::string &plan :
             {std::string(scenario.json), engine::writePlan(reading.value().plan)})
            walkPlan(keys, plan, {},
                     QJsonDocument::fromJson(QByteArray::fromStdString(plan)).object());
    }
    return {keys.begin(), keys.end()};
}

} // namespace brigade::app
