// Says to Qt how the painted views are told to those who hear them.
// Threads: the window's; once, before the first view is made.
#pragma once

namespace brigade::app {

void installAccessibleViews();

} // namespace brigade::app
