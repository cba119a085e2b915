#include "app/charge_text.h"

#include "app/csv_field.h"
#include "app/whole_file.h"
#include "model/charge_book.h"
#include "model/figure_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

#include <array>
#include <cmath>

namespace brigade::app {

namespace {

using engine::ChargeFigure;
using engine::ChargeUnit;
using model::ChargeResults;

/// Medians further apart than this are said to differ.
constexpr double kApart = 1.3;

struct ChargeWords
{
    Q_DECLARE_TR_FUNCTIONS(Charges)
};

struct NamedUnit
{
    double size;
    const char *name;
};

constexpr std::array kSeconds {NamedUnit {1, "s"}, NamedUnit {1e-3, "ms"}, NamedUnit {1e-6, "µs"},
                               NamedUnit {1e-9, "ns"}};
constexpr std::array kBytes {NamedUnit {1e9, "GB"}, NamedUnit {1e6, "MB"}, NamedUnit {1e3, "KB"},
                             NamedUnit {1, "B"}};
//: A short unit after a number: 1,000,000,000 in each second
constexpr std::array kPerSecond {NamedUnit {1e9, QT_TRANSLATE_NOOP("Charges", "billion/s")},
                                 NamedUnit {1e6, QT_TRANSLATE_NOOP("Charges", "million/s")},
                                 NamedUnit {1, "/s"}};

template<std::size_t kSize>
QString inUnits(double value, const std::array<NamedUnit, kSize> &units)
{
    const auto *unit = units.begin();
    // The next larger unit from where three digits would round up to a thousand.
    while (unit + 1 != units.end() && std::abs(value) < unit->size * 0.9995)
        ++unit;
    const double number = value / unit->size;
    const double size = std::abs(number);
    const int decimals = size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2;
    return model::withUnit(model::decimalText(number, decimals), ChargeWords::tr(unit->name));
}

QString sharePercent(double share)
{
    return model::decimalText(100 * share, share < 0.0995 ? 1 : 0);
}

QString noiseWords(const ChargeFigure &figure)
{
    if (!figure.noisy())
        return {};
    if (!figure.disturbed())
        return ChargeWords::tr("noisy: the medians of its rounds differ by a factor of %1, though "
                               "no other program was seen at work")
            .arg(model::decimalText(figure.drift, 1));
    QString words = ChargeWords::tr("noisy: others took %1 % of the cores")
                        .arg(sharePercent(figure.noise->others));
    if (figure.noise->stolen >= 0.005)
        //: Goes on after "noisy: others took 12 % of the cores". %1: a number
        words += ChargeWords::tr(", %1 % of it the hypervisor")
                     .arg(sharePercent(std::min(1.0, figure.noise->stolen / figure.noise->others)));
    return words;
}

bool isApart(double ratio)
{
    return ratio > kApart || ratio < 1 / kApart;
}

QByteArray csvNumber(double value)
{
    return QByteArray::number(value, 'g', 9);
}

QByteArray csvLine(const ChargeFigure &figure, const ChargeResults *other)
{
    const model::TextbookFigure book = model::textbookFigure(figure.charge);
    constexpr std::array kUnitNames {"s", "bytes", "per_second"};
    const auto key = engine::chargeKey(figure.charge);
    QByteArrayList fields {
        QByteArray(key.data(), static_cast<qsizetype>(key.size())),
        kUnitNames.at(static_cast<std::size_t>(engine::chargeUnit(figure.charge)))};
    if (figure.spread)
        fields << csvNumber(figure.spread->median) << csvNumber(figure.spread->p10)
               << csvNumber(figure.spread->p90) << QByteArray::number(figure.spread->repeats);
    else
        fields << QByteArray() << QByteArray() << QByteArray() << "0";
    fields << QByteArray::number(figure.rounds) << csvNumber(figure.drift)
           << (figure.noisy() ? "1" : "0");
    if (figure.noise)
        fields << csvNumber(figure.noise->others) << csvNumber(figure.noise->stolen);
    else
        fields << QByteArray() << QByteArray();
    fields << csvNumber(book.low) << csvNumber(book.high);
    const ChargeFigure *then = other != nullptr ? other->find(figure.charge) : nullptr;
    const auto ratio = model::ratioBetween(&figure, then);
    fields << (then != nullptr && then->spread ? csvNumber(then->spread->median) : QByteArray())
           << (ratio ? csvNumber(*ratio) : QByteArray());
    fields << csvField(model::chargeName(figure.charge))
           << csvField(model::textbookWords(figure.charge))
           << csvField(model::whyItDiffers(figure.charge));
    return fields.join(',') + "\r\n";
}

} // namespace

QString chargeValue(double value, ChargeUnit unit)
{
    switch (unit) {
    case ChargeUnit::Bytes:
        return inUnits(value, kBytes);
    case ChargeUnit::PerSecond:
        return inUnits(value, kPerSecond);
    case ChargeUnit::Seconds:
        break;
    }
    return inUnits(value, kSeconds);
}

ChargeRow chargeRow(const ChargeFigure &figure, const ChargeResults *other)
{
    const ChargeUnit unit = engine::chargeUnit(figure.charge);
    ChargeRow row {.charge = figure.charge,
                   .name = model::chargeName(figure.charge),
                   .measured = {},
                   .spread = {},
                   .textbook = model::textbookWords(figure.charge),
                   .why = model::whyItDiffers(figure.charge),
                   .remark = noiseWords(figure),
                   .compared = {},
                   .ratio = {}};
    if (figure.spread) {
        row.measured = chargeValue(figure.spread->median, unit);
        row.spread =
            //: A range. %1, %2: values with their units, such as "12 ns"
            ChargeWords::tr("%1 to %2")
                .arg(chargeValue(figure.spread->p10, unit), chargeValue(figure.spread->p90, unit));
    } else {
        row.remark = model::absenceWords(figure.absence);
    }
    const ChargeFigure *then = other != nullptr ? other->find(figure.charge) : nullptr;
    if (then != nullptr && then->spread)
        row.compared = chargeValue(then->spread->median, unit);
    if (const auto ratio = model::ratioBetween(&figure, then))
        row.ratio = QStringLiteral("× %1").arg(model::decimalText(*ratio, 2));
    return row;
}

std::vector<ChargeRow> chargeRows(const ChargeResults &results, const ChargeResults *other)
{
    std::vector<ChargeRow> rows;
    for (const ChargeFigure &figure : results.figures)
        rows.push_back(chargeRow(figure, other));
    return rows;
}

QString chargeMachine(const ChargeResults &results)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(results.measuredUnixMs);
    QStringList parts {QString::fromStdString(results.host.cpu),
                       ChargeWords::tr("%1 of %2 cores")
                           .arg(results.host.usableCores.size())
                           .arg(results.host.hostCores),
                       QString::fromStdString(results.host.os),
                       model::figureLocale().toString(when, QLocale::ShortFormat)};
    if (results.extent != model::ChargeExtent::Complete)
        parts << ChargeWords::tr("incomplete");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString chargeAgreement(const ChargeResults &results, const ChargeResults &other)
{
    int compared = 0;
    int apart = 0;
    int unexplained = 0;
    for (const ChargeFigure &figure : results.figures) {
        const ChargeFigure *then = other.find(figure.charge);
        const auto ratio = model::ratioBetween(&figure, then);
        if (!ratio)
            continue;
        ++compared;
        if (!isApart(*ratio))
            continue;
        ++apart;
        unexplained += figure.noisy() || then->noisy() ? 0 : 1;
    }
    if (compared == 0)
        return ChargeWords::tr("No figure is in both results.");
    if (apart == 0)
        return ChargeWords::tr("All %1 medians are within 30 % of the other result's.")
            .arg(compared);
    return ChargeWords::tr("%1 of %2 medians are more than 30 % apart from the other result's; %3 "
                           "of these were noisy in one of them.")
        .arg(apart)
        .arg(compared)
        .arg(apart - unexplained);
}

QByteArray chargeCsv(const ChargeResults &results, const ChargeResults *other)
{
    QByteArray table =
        "charge,unit,median,p10,p90,repeats,rounds,drift,noisy,others,stolen,textbook_low,"
        "textbook_high,compared_median,ratio,name,textbook,why\r\n";
    for (const ChargeFigure &figure : results.figures)
        table += csvLine(figure, other);
    return table;
}

engine::Result<bool> writeCharges(const ChargeResults &results,
                                  const ChargeResults *other,
                                  const QString &path)
{
    const bool csv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    const QByteArray bytes =
        csv ? chargeCsv(results, other) : QJsonDocument(chargeReport(results)).toJson();
    return writeWhole(path, bytes);
}

} // namespace brigade::app
