// What one machine charged at one time: figures, which machine, and whether all of them were
// measured. A value; JSON on disk, versioned, the same as a report. Threads: pure functions, any.
// When a file is damaged, newer, or something else: an error of one line that names it.
#pragma once

#include "engine/charge.h"
#include "engine/host.h"
#include "engine/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace brigade::model {

inline constexpr int kChargeFileVersion = 1;

enum class ChargeExtent : std::uint8_t { Complete, BrokenOff };

struct ChargeResults
{
    std::int64_t measuredUnixMs = 0;
    engine::HostInfo host {};
    ChargeExtent extent = ChargeExtent::BrokenOff;
    std::vector<engine::ChargeFigure> figures {};

    /// Null when it was not looked at.
    [[nodiscard]] const engine::ChargeFigure *find(engine::Charge charge) const;
    [[nodiscard]] bool noisy() const;
    [[nodiscard]] double tookS() const;
};

/// This median by the other one's; nothing when one of them is missing.
[[nodiscard]] std::optional<double> ratioBetween(const engine::ChargeFigure *now,
                                                 const engine::ChargeFigure *other);

[[nodiscard]] QJsonObject chargeReport(const ChargeResults &results);
/// `name`: of the file, for the error.
[[nodiscard]] engine::Result<ChargeResults> readChargeResults(const QByteArray &bytes,
                                                              const QString &name);
[[nodiscard]] engine::Result<ChargeResults> readChargeFile(const QString &path);

/// Where results are kept: in the user's data folder. The name is that of the moment.
[[nodiscard]] QString chargeFolder();
/// Returns its path. Errors: it cannot be written.
[[nodiscard]] engine::Result<QString> keepChargeResults(const ChargeResults &results);
/// Paths of what was kept, the latest first.
[[nodiscard]] QStringList keptChargeResults();

} // namespace brigade::model
