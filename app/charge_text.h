// What this machine charges, as text: values with sensible units, rows of a table, CSV.
// Threads: pure functions of the application's language.
#pragma once

#include "model/charge_results.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace brigade::app {

/// Three digits: "7.25 ns", "8.36 GB", "13.5 billion/s".
[[nodiscard]] QString chargeValue(double value, engine::ChargeUnit unit);

struct ChargeRow
{
    engine::Charge charge {};
    QString name;
    QString measured; ///< empty: absent
    QString spread;   ///< "6.2 ns to 12 ns"
    QString textbook;
    QString why;
    QString remark;   ///< "noisy: others took 12 % of the cores", or why it is absent; often empty
    QString compared; ///< the other result's median; empty: none
    QString ratio;    ///< "× 1.05"; empty: nothing to compare
};

/// `other`: what it is compared with; may be null.
[[nodiscard]] ChargeRow chargeRow(const engine::ChargeFigure &figure,
                                  const model::ChargeResults *other);
[[nodiscard]] std::vector<ChargeRow> chargeRows(const model::ChargeResults &results,
                                                const model::ChargeResults *other);

/// "A processor · 2 of 4 cores · Linux 6.1 · 2026-11-26 05:13".
[[nodiscard]] QString chargeMachine(const model::ChargeResults &results);
/// One line on how far the medians are apart from the other result's, and whether noise explains.
[[nodiscard]] QString chargeAgreement(const model::ChargeResults &results,
                                      const model::ChargeResults &other);

/// RFC 4180, a line for each charge; numbers in s, bytes or per second.
[[nodiscard]] QByteArray chargeCsv(const model::ChargeResults &results,
                                   const model::ChargeResults *other);
/// As CSV when the path ends in .csv, else as JSON; whole or not at all.
[[nodiscard]] engine::Result<bool> writeCharges(const model::ChargeResults &results,
                                                const model::ChargeResults *other,
                                                const QString &path);

} // namespace brigade::app
