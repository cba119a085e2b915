#include "engine/charge_lines.h"

#include "engine/charge_noise.h"
#include "engine/charge_statistics.h"
#include "engine/charge_table.h"

#include <cmath>
#include <iomanip>
#include <sstream>

namespace brigade::engine {

namespace {

// "begin KEY round"
// "figure KEY median p10 p90 repeats COURSE NOISE", "absent KEY WHY COURSE NOISE"
// COURSE: "took drift rounds"
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
    if (!(in >> figure.tookS >> figure.drift >> figure.rounds >> known))
        return false;
    if (known == kUnknown)
        return true;
    ChargeNoise noise;
    in >> noise.others >> noise.stolen;
    figure.noise = noise;
    return known == kKnown && bool(in);
}

/// What is known of one charge after some rounds.
class ChargeCourse
{
public:
    explicit ChargeCourse(const ChargeEntry &entry)
        : m_entry(entry)
    {
        m_figure.charge = entry.charge;
    }

    const ChargeFigure &measure(const ChargeTools &tools)
    {
        const auto before = readMachine(tools.cores);
        const std::int64_t begin = tools.nowNs();
        const Measured measured = m_entry.measure(tools);
        m_figure.tookS += static_cast<double>(tools.nowNs() - begin) / 1e9;
        m_noise.add(before, readMachine(tools.cores));
        m_figure.noise = m_noise.noise();
        ++m_figure.rounds;
        m_figure.absence = measured.absence.value_or(m_figure.absence);
        take(measured.samples);
        return m_figure;
    }

private:
    void take(const std::vector<double> &samples)
    {
        const auto round = spreadOfSamples(samples);
        if (!round)
            return;
        m_medians.push_back(round->median);
        m_figure.drift = driftOf(m_medians);
        m_samples.push_back(samples);
        m_figure.spread = spreadOfRounds(m_samples);
    }

    const ChargeEntry &m_entry;
    NoiseSum m_noise;
    std::vector<double> m_medians;
    std::vector<std::vector<double>> m_samples;
    ChargeFigure m_figure;
};

} // namespace

std::string writeChargeLine(const ChargeLine &line)
{
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << std::setprecision(17);
    if (const auto *begun = std::get_if<ChargeBegun>(&line)) {
        text << kBegin << ' ' << chargeKey(begun->charge) << ' ' << begun->round << '\n';
        return text.str();
    }
    const auto &figure = std::get<ChargeFigure>(line);
    if (figure.spread)
        text << kFigure << ' ' << chargeKey(figure.charge) << ' ' << figure.spread->median << ' '
             << figure.spread->p10 << ' ' << figure.spread->p90 << ' ' << figure.spread->repeats;
    else
        text << kAbsent << ' ' << chargeKey(figure.charge) << ' ' << absenceKey(figure.absence);
    text << ' ' << figure.tookS << ' ' << figure.drift << ' ' << figure.rounds << ' ';
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
    if (kind == kBegin) {
        ChargeBegun begun {.charge = *charge};
        in >> begun.round;
        return in ? Result<ChargeLine>(ChargeLine {begun}) : Result<ChargeLine>(nonsense);
    }
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
    std::vector<ChargeCourse> courses;
    for (const Charge charge : charges)
        courses.emplace_back(chargeTable()[static_cast<std::size_t>(charge)]);
    for (std::uint32_t round = 1; round <= kChargeRounds; ++round) {
        for (std::size_t i = 0; i < courses.size(); ++i) {
            if (!tell(writeChargeLine(ChargeBegun {charges[i], round}))
                || !tell(writeChargeLine(courses[i].measure(tools))))
                return;
        }
    }
}

} // namespace brigade::engine
