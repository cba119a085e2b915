// The words of the timeline in either vocabulary.
// Threads: pure function of the application's language.
#pragma once

#include "app/words.h"
#include "model/vocabulary.h"

namespace brigade::app {

[[nodiscard]] Words pictureWords(model::Vocabulary vocabulary);

} // namespace brigade::app
