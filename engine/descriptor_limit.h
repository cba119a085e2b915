// How many files and sockets this process may have open.
#pragma once

namespace brigade::engine {

/// As many as the system allows without asking: many connections at once are no mistake here.
void raiseDescriptorLimit();

} // namespace brigade::engine
