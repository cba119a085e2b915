#include "engine/charge_lines.h"

#include "engine/charge_noise.h"
#include "engine/charge_statistics.h"
#include "engine/charge_table.h"

#include <cmath>
#include <iomanip>
#include <sstream>

namespace brigade::engine {

namespace {

// "begin KEY"
// "figure KEY median p10 p90 repeats took NOISE", "absent KEY WHY took NOISE"
// NOISE: "quiet others stolen", or "unknown"
constexpr std::string_view kBegin = "begin";
constexpr std::string_view kFigure = "figure";
constexpr std::string_view kAbsent = "absent";
constexpr std::string_view kKnown = "noise";
constexpr std::string_view kUnknown = "unknown";

bool readSpread(std::istream &in, ChargeFigure &figure)
{
    ChargeSpread spread;
    in >> spread.median >> spread.p10 >> spread.p90 >> spread.repeats;
    figure.spread = spread;
    return bool(in) && std::isfinite(spread.median);
}

bool readAbsence(std::istream &in, ChargeFigure &figure)
{
    std::string why;
    in >> why;
    const auto absence = absenceNamed(why);
    figure.absence = absence.value_or(ChargeAbsence::Refused);
    return absence.has_value();
}

bool readNoise(std::istream &in, ChargeFigure &figure)
{
    std::string known;
    if (!(in >> figure.tookS >> known))
        return false;
    if (known == kUnknown)
        return true;
    ChargeNoise noise;
    in >> noise.others >> noise.stolen;
    figure.noise = noise;
    return known == kKnown && bool(in);
}

ChargeFigure measureOne(const ChargeTools &tools, const ChargeEntry &entry)
{
    const auto before = readMachine(tools.cores);
    const std::int64_t begin = tools.nowNs();
    const Measured measured = entry.measure(tools);
    ChargeFigure figure {.charge = entry.charge};
    figure.tookS = static_cast<double>(tools.nowNs() - begin) / 1e9;
    figure.noise = noiseBetween(before, readMachine(tools.cores));
    if (measured.absence)
        figure.absence = *measured.absence;
    else
        figure.spread = spreadOfSamples(measured.samples);
    return figure;
}

} // namespace

std::string writeChargeLine(const ChargeLine &line)
{
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << std::setprecision(17);
    if (const auto *begun = std::get_if<ChargeBegun>(&line)) {
        text << kBegin << ' ' << chargeKey(begun->charge) << '\n';
        return text.str();
    }
    const auto &figure = std::get<ChargeFigure>(line);
    if (figure.spread)
        text << kFigure << ' ' << chargeKey(figure.charge) << ' ' << figure.spread->median << ' '
             << figure.spread->p10 << ' ' << figure.spread->p90 << ' ' << figure.spread->repeats;
    else
        text << kAbsent << ' ' << chargeKey(figure.charge) << ' ' << absenceKey(figure.absence);
    text << ' ' << figure.tookS << ' ';
    if (figure.noise)
        text << kKnown << ' ' << figure.noise->others << ' ' << figure.noise->stolen << '\n';
    else
        text << kUnknown << '\n';
    return text.str();
}

Result<ChargeLine> readChargeLine(std::string_view text)
{
    const Error nonsense {"the measuring process said '" + std::string(text.substr(0, 80)) + "'"};
    std::istringstream in {std::string(text)};
    in.imbue(std::locale::classic());
    std::string kind;
    std::string key;
    in >> kind >> key;
    const auto charge = chargeNamed(key);
    if (!charge)
        return nonsense;
    if (kind == kBegin)
        return ChargeLine {ChargeBegun {*charge}};
    ChargeFigure figure {.charge = *charge};
    const bool understood =
        kind == kFigure ? readSpread(in, figure) : kind == kAbsent && readAbsence(in, figure);
    if (!understood || !readNoise(in, figure))
        return nonsense;
    return ChargeLine {figure};
}

void measureAndTell(const ChargeTools &tools,
                    std::span<const Charge> charges,
                    const std::function<bool(const std::string &line)> &tell)
{
    for (const Charge charge : charges) {
        if (!tell(writeChargeLine(ChargeBegun {charge})))
            return;
        const ChargeEntry &entry = chargeTable()[static_cast<std::size_t>(charge)];
        if (!tell(writeChargeLine(measureOne(tools, entry))))
            return;
    }
}

} // namespace brigade::engine
