// Where each picture of the analogy stops being true, in a sentence. A picture without a limit
// would be a lie somewhere: every term has one. Threads: pure function of the application's
// language. See: DESIGN, section 1.
#pragma once

#include "model/vocabulary.h"

#include <QString>

namespace brigade::model {

/// In the field's words: the limit is about the thing, not about its picture.
[[nodiscard]] QString analogyLimit(Term term);

} // namespace brigade::model
