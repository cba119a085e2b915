// What this machine charges: measured in a child, a line for each figure as it comes.
#include "app/charge_picture.h"
#include "app/charge_text.h"
#include "app/commands.h"
#include "app/outputs.h"
#include "app/progress_line.h"
#include "app/stop_signals.h"
#include "model/charge_session.h"

#include <chrono>
#include <optional>
#include <thread>

namespace brigade::app {

namespace {

using engine::Charge;
using engine::Error;
using engine::Result;
using model::ChargeResults;
using model::ChargeSession;

constexpr std::chrono::milliseconds kChargeLook {50};
constexpr qsizetype kNameColumn = 46;
constexpr qsizetype kMeasuredColumn = 16;
constexpr qsizetype kSpreadColumn = 32;
constexpr qsizetype kTextbookColumn = 32;

Result<std::vector<Charge>> chargesOf(const QString &only)
{
    std::vector<Charge> charges;
    if (only.isEmpty())
        return charges;
    for (const QString &key : only.split(QLatin1Char(','))) {
        const auto charge = engine::chargeNamed(key.toStdString());
        if (!charge) {
            QStringList known;
            for (const Charge each : model::allCharges())
                known << QString::fromLatin1(engine::chargeKey(each).data());
            return Error {
                QStringLiteral("brigade-cli: --only: no charge is called '%1'; there are %2")
                    .arg(key, known.join(QLatin1String(", ")))
                    .toStdString()};
        }
        charges.push_back(*charge);
    }
    return charges;
}

QString tableHeader(bool comparing)
{
    const QString left = QStringLiteral("What").leftJustified(kNameColumn)
        + QStringLiteral("Median").leftJustified(kMeasuredColumn)
        + QStringLiteral("10 % to 90 %").leftJustified(kSpreadColumn);
    const QString book = QStringLiteral("Textbook");
    return left
        + (comparing ? book.leftJustified(kTextbookColumn) + QStringLiteral("Other result") : book)
        + QLatin1Char('\n');
}

/// The figures, and below them why they differ.
QString tableLine(const ChargeRow &row)
{
    QString line = row.name.leftJustified(kNameColumn)
        + (row.measured.isEmpty() ? QStringLiteral("–") : row.measured)
              .leftJustified(kMeasuredColumn)
        + row.spread.leftJustified(kSpreadColumn) + row.textbook.leftJustified(kTextbookColumn);
    if (!row.compared.isEmpty())
        line += row.compared + QStringLiteral("  ") + row.ratio;
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    line += QStringLiteral("\n    ") + row.why + QLatin1Char('\n');
    if (!row.remark.isEmpty())
        line += QStringLiteral("    ") + row.remark + QLatin1Char('\n');
    return line;
}

class ChargeTeller
{
public:
    ChargeTeller(const CommandLine &line, std::optional<ChargeResults> other)
        : m_line(line)
        , m_other(std::move(other))
        , m_progress(stderr, line.loudness)
    {
    }

    /// The exit status.
    int run(const std::vector<Charge> &charges);

private:
    void watch(ChargeSession &session);
    void tellNew(const ChargeSession &session);
    void keep(const ChargeResults &results, const std::vector<Charge> &charges) const;
    [[nodiscard]] Result<bool> writeAll(const ChargeResults &results) const;
    [[nodiscard]] const ChargeResults *other() const { return m_other ? &*m_other : nullptr; }

    const CommandLine &m_line;
    std::optional<ChargeResults> m_other;
    ProgressLine m_progress;
    StopSignals m_signals;
    std::size_t m_told = 0;
};

void ChargeTeller::tellNew(const ChargeSession &session)
{
    const auto &figures = session.results().figures;
    m_progress.clear();
    // A figure is final with its last round; what has none when all is over is told as it is.
    for (; m_told < figures.size()
         && (!session.running() || figures[m_told].rounds == engine::kChargeRounds);
         ++m_told)
        say(tableLine(chargeRow(figures[m_told], other())));
    if (const auto now = session.now())
        m_progress.tell(QStringLiteral("%1 %   round %2 of %3: %4")
                            .arg(static_cast<int>(100 * session.doneShare()))
                            .arg(session.round())
                            .arg(engine::kChargeRounds)
                            .arg(chargeRow({.charge = *now}, nullptr).name));
}

void ChargeTeller::watch(ChargeSession &session)
{
    bool stopping = false;
    while (session.running()) {
        if (session.poll())
            tellNew(session);
        if (m_signals.count() > 0 && !stopping) {
            stopping = true;
            session.cancel();
        }
        if (session.running())
            std::this_thread::sleep_for(kChargeLook);
    }
    m_progress.clear();
}

/// A part that was asked for is no measurement of this machine.
void ChargeTeller::keep(const ChargeResults &results, const std::vector<Charge> &charges) const
{
    if (!charges.empty() || results.figures.empty())
        return;
    const auto kept = keepChargeResults(results);
    notice(kept ? QStringLiteral("kept in ") + kept.value() : QString::fromStdString(kept.error()));
}

Result<bool> ChargeTeller::writeAll(const ChargeResults &results) const
{
    const OutputWishes &wishes = m_line.outputs;
    if (!wishes.report.isEmpty()) {
        if (auto written = writeCharges(results, other(), wishes.report); !written)
            return written;
    }
    if (wishes.chart.isEmpty())
        return true;
    return writeChargePicture(layOutCharges({results, other()}, wishes.size), wishes.theme,
                              wishes.chart);
}

int ChargeTeller::run(const std::vector<Charge> &charges)
{
    auto started = ChargeSession::start({.workerPath = {}, .charges = charges});
    if (!started) {
        complain(started.error());
        return kUnfinished;
    }
    ChargeSession &session = *started.value();
    say(tableHeader(m_other.has_value()));
    watch(session);
    const ChargeResults &results = session.results();
    const bool complete = results.extent == model::ChargeExtent::Complete;
    say(QLatin1Char('\n') + chargeMachine(results) + QLatin1Char('\n'));
    if (m_other && !results.figures.empty())
        say(chargeAgreement(results, *m_other) + QLatin1Char('\n'));
    keep(results, charges);
    if (!complete)
        notice(
            QStringLiteral("incomplete: %1 of %2 were measured, not all of them in every round%3")
                .arg(results.figures.size())
                .arg(session.wanted())
                .arg(session.problem().isEmpty() ? QString()
                                                 : QStringLiteral("; ") + session.problem()));
    if (!results.figures.empty()) {
        if (const auto written = writeAll(results); !written) {
            complain(written.error());
            return kWrongInput;
        }
    }
    return complete ? kDone : kUnfinished;
}

} // namespace

int measureCommand(const CommandLine &line)
{
    const auto charges = chargesOf(line.only);
    if (!charges) {
        complain(charges.error());
        return kWrongInput;
    }
    std::optional<ChargeResults> other;
    if (!line.compare.isEmpty()) {
        const auto read = model::readChargeFile(line.compare);
        if (!read) {
            complain("brigade-cli: --compare: " + read.error());
            return kWrongInput;
        }
        other = read.value();
    }
    if (const auto outputs = Outputs::prepare(line.outputs, line.compare); !outputs) {
        complain(outputs.error());
        return kWrongInput;
    }
    return ChargeTeller(line, std::move(other)).run(charges.value());
}

} // namespace brigade::app
