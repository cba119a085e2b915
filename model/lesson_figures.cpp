#include "model/lesson_figures.h"

#include "engine/host.h"
#include "model/figure_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace brigade::model {

namespace {

using engine::Error;
using engine::Result;

double middleOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// A member of an object, an element of a list by number or by its "name".
QJsonValue childOf(const QJsonValue &parent, const QString &key)
{
    if (parent.isObject())
        return parent.toObject().value(key);
    const QJsonArray array = parent.toArray();
    bool isNumber = false;
    const int index = key.toInt(&isNumber);
    if (isNumber)
        return index >= 0 && index < array.size() ? array.at(index)
                                                  : QJsonValue(QJsonValue::Undefined);
    for (const auto each : array) {
        if (each.toObject().value(QLatin1String("name")).toString() == key)
            return each;
    }
    return {QJsonValue::Undefined};
}

struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

QString digits(double value)
{
    const double size = std::abs(value);
    int decimals = 0;
    if (size < 10)
        decimals = 2;
    else if (size < 100)
        decimals = 1;
    return decimalText(value, decimals);
}

QString seconds(double value)
{
    struct Unit
    {
        double least;
        double factor;
        const char *name;
    };
    static constexpr std::array kUnits {Unit {1, 1, "s"}, Unit {1e-3, 1e3, "ms"},
                                        Unit {1e-6, 1e6, "µs"}};
    for (const Unit &unit : kUnits) {
        // A value that rounds up to the next unit is of that unit.
        if (std::abs(value) >= unit.least * 0.9995)
            return withUnit(digits(value * unit.factor), QString::fromUtf8(unit.name));
    }
    return withUnit(value == 0 ? QStringLiteral("0") : digits(value * 1e9),
                    value == 0 ? QStringLiteral("s") : QStringLiteral("ns"));
}

/// Where a sentence may end: behind its stop, before a new one; never within a figure.
QStringList sentencesOf(const QString &paragraph)
{
    static const QRegularExpression kEnd(
        QStringLiteral("(?<=[.!?])[ \\n]+(?=[^a-z\\s])|(?<=[。！？])(?=.)"));
    const auto figures = figuresIn(paragraph);
    QStringList sentences;
    qsizetype from = 0;
    for (auto ends = kEnd.globalMatch(paragraph); ends.hasNext();) {
        const auto end = ends.next();
        const bool within = std::any_of(figures.begin(), figures.end(), [&](const auto &figure) {
            return end.capturedStart() > figure.begin && end.capturedStart() < figure.end;
        });
        if (within)
            continue;
        sentences << paragraph.mid(from, end.capturedEnd() - from);
        from = end.capturedEnd();
    }
    sentences << paragraph.mid(from);
    return sentences;
}

Result<QString> filledSentence(const QString &sentence, const LessonFigures &figures)
{
    QString text;
    qsizetype from = 0;
    for (const FigureInText &figure : figuresIn(sentence)) {
        if (figures.needsLeftOut(figure.expression))
            return QString();
        const auto value = figures.evaluate(figure.expression);
        if (!value)
            return Error {value.error()};
        text += sentence.mid(from, figure.begin - from);
        text += printedFigure(value.value(), figure.format);
        from = figure.end;
    }
    return text + sentence.mid(from);
}

} // namespace

void LessonFigures::setRun(const QString &id, std::vector<QJsonObject> reports)
{
    m_leftOut.remove(id);
    m_runs[id] = std::move(reports);
}

void LessonFigures::leaveOut(const QString &id)
{
    m_runs.remove(id);
    m_leftOut.insert(id);
}

Result<double> LessonFigures::value(const QString &name) const
{
    if (const auto special = m_specials.find(name); special != m_specials.end())
        return special.value();
    if (name == QLatin1String("host.cores_usable"))
        return static_cast<double>(m_usableCores);
    if (name == QLatin1String("host.cores_host"))
        return static_cast<double>(m_hostCores);
    const QString run = name.section(QLatin1Char('.'), 0, 0);
    const QString key = name.section(QLatin1Char('.'), 1);
    const auto reports = m_runs.find(run);
    if (reports == m_runs.end() || reports.value().empty())
        return Error {QStringLiteral("there is no run '%1' yet").arg(run).toStdString()};
    std::vector<double> values;
    for (const QJsonObject &report : reports.value()) {
        const auto value = figureOfReport(report, key);
        if (!value)
            return Error {
                QStringLiteral("the run '%1' has no figure '%2'").arg(run, key).toStdString()};
        values.push_back(*value);
    }
    return middleOf(std::move(values));
}

Result<double> LessonFigures::evaluate(const QString &expression) const
{
    return model::evaluate(expression, [this](const QString &name) { return value(name); });
}

bool LessonFigures::needsLeftOut(const QString &expression) const
{
    const auto names = namesIn(expression);
    return names
        && std::any_of(names.value().begin(), names.value().end(), [this](const QString &name) {
               return m_leftOut.contains(name.section(QLatin1Char('.'), 0, 0));
           });
}

std::optional<double> figureOfReport(const QJsonObject &report, const QString &key)
{
    QJsonValue value = report;
    for (const QString &part : key.split(QLatin1Char('.')))
        value = childOf(value, part);
    switch (value.type()) {
    case QJsonValue::Double:
        return value.toDouble();
    case QJsonValue::Bool:
        return value.toBool() ? 1 : 0;
    case QJsonValue::Null:
        return 0;
    case QJsonValue::String:
        return 1;
    case QJsonValue::Array:
        return static_cast<double>(value.toArray().size());
    case QJsonValue::Object:
        return static_cast<double>(value.toObject().size());
    case QJsonValue::Undefined:
        break;
    }
    return std::nullopt;
}

bool isFigureFormat(const QString &format)
{
    static const QStringList kFormats {
        QString(),           QStringLiteral("s"), QStringLiteral("ms"), QStringLiteral("us"),
        QStringLiteral("%"), QStringLiteral("x"), QStringLiteral("n")};
    return kFormats.contains(format) || (format.size() == 1 && format.front().isDigit());
}

QString printedFigure(double value, const QString &format)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    if (format == QLatin1String("s"))
        return seconds(value);
    if (format == QLatin1String("ms"))
        return withUnit(digits(value * 1e3), QStringLiteral("ms"));
    if (format == QLatin1String("us"))
        return withUnit(digits(value * 1e6), QStringLiteral("µs"));
    if (format == QLatin1String("%"))
        return percentText(value * 100, std::abs(value) < 0.0995 ? 1 : 0);
    if (format == QLatin1String("x"))
        return FigureWords::tr("%1 times").arg(digits(value));
    if (format == QLatin1String("n"))
        return wholeText(value);
    return format.isEmpty() ? digits(value) : decimalText(value, format.toInt());
}

std::vector<FigureInText> figuresIn(const QString &text)
{
    static const QRegularExpression kFigure(QStringLiteral("\\{\\{(.*?)\\}\\}"),
                                            QRegularExpression::DotMatchesEverythingOption);
    std::vector<FigureInText> figures;
    for (auto matches = kFigure.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString inside = match.captured(1);
        figures.push_back({match.capturedStart(), match.capturedEnd(),
                           inside.section(QLatin1Char('|'), 0, 0).trimmed(),
                           inside.section(QLatin1Char('|'), 1).trimmed()});
    }
    return figures;
}

Result<QString> filled(const QString &text, const LessonFigures &figures)
{
    static const QRegularExpression kBlank(QStringLiteral("(\\n[ \\t]*){2,}"));
    QStringList paragraphs;
    for (const QString &paragraph : text.split(kBlank)) {
        QString whole;
        for (const QString &sentence : sentencesOf(paragraph)) {
            auto one = filledSentence(sentence, figures);
            if (!one)
                return one;
            whole += one.value();
        }
        paragraphs << whole;
    }
    return paragraphs.join(QStringLiteral("\n\n"));
}

QStringList sentencesWithFigures(const QString &text)
{
    static const QRegularExpression kBlank(QStringLiteral("(\\n[ \\t]*){2,}"));
    QStringList found;
    for (const QString &paragraph : text.split(kBlank)) {
        for (const QString &sentence : sentencesOf(paragraph)) {
            if (!figuresIn(sentence).empty())
                found << sentence.trimmed();
        }
    }
    return found;
}

LessonFigures figuresHere()
{
    const engine::HostInfo host = engine::readHostInfo();
    return {static_cast<int>(host.usableCores.size()), static_cast<int>(host.hostCores)};
}

} // namespace brigade::model
