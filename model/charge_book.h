// What is charged, in words: its name, what introductory texts say it costs, and a sentence on why
// a real system's figure differs. One entry for each of the engine's charges.
// Threads: pure functions of the application's language. See: CURRICULUM ("Textbook"); where no
// textbook has a figure, CPython 3.12's own stands in for it, and the words say so.
#pragma once

#include "engine/charge.h"

#include <QString>

namespace brigade::model {

/// In the charge's unit; both ends alike where one figure is quoted.
struct TextbookFigure
{
    double low = 0;
    double high = 0;
};

[[nodiscard]] QString chargeName(engine::Charge charge);
/// "about 1 ms", "1 to 5 µs".
[[nodiscard]] QString textbookWords(engine::Charge charge);
[[nodiscard]] TextbookFigure textbookFigure(engine::Charge charge);
[[nodiscard]] QString whyItDiffers(engine::Charge charge);
/// "not measured here: ...".
[[nodiscard]] QString absenceWords(engine::ChargeAbsence absence);

} // namespace brigade::model
