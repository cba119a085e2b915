#include "app/figures_csv.h"

#include "app/csv_field.h"
#include "app/whole_file.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace brigade::app {

namespace {

/// Quoted where a comma, a quote or the end of a line is in it.
QByteArray field(const QString &text)
{
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c == QLatin1Char(',') || c == QLatin1Char('"') || c == QLatin1Char('\n')
            || c == QLatin1Char('\r');
    });
    if (plain)
        return text.toUtf8();
    return csvField(text);
}

/// As JSON writes it, so that both files say the same; text as it is, null as nothing.
QString textOf(const QJsonValue &value)
{
    if (value.isString() || value.isNull() || value.isUndefined())
        return value.toString();
    const QByteArray array = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

bool hasParts(const QJsonValue &value)
{
    return value.isObject() || value.isArray();
}

void addRows(QByteArray &table, const QString &name, const QJsonValue &value)
{
    const QString prefix = name.isEmpty() ? QString() : name + QLatin1Char('.');
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            addRows(table, prefix + QString::number(i), array.at(i));
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const bool parts : {false, true}) {
            for (auto it = object.begin(); it != object.end(); ++it) {
                if (hasParts(it.value()) == parts)
                    addRows(table, prefix + it.key(), it.value());
            }
        }
    } else {
        table += field(name) + ',' + field(textOf(value)) + "\r\n";
    }
}

} // namespace

QByteArray figuresCsv(const QJsonObject &report)
{
    QByteArray table = "figure,value\r\n";
    addRows(table, {}, report);
    return table;
}

engine::Result<bool> writeFigures(const QJsonObject &report, const QString &path)
{
    const bool csv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    const QByteArray bytes = csv ? figuresCsv(report) : QJsonDocument(report).toJson();
    return writeWhole(path, bytes);
}

} // namespace brigade::app
