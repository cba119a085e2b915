// Undo and redo belong to the plan, except in a field that has something of its own to undo: by
// itself a field takes these keys always.
// Threads: the window's.
#pragma once

class QAbstractSpinBox;
class QPlainTextEdit;

namespace brigade::app {

/// As long as the field lives.
void shareUndoKeys(QAbstractSpinBox &field);
void shareUndoKeys(QPlainTextEdit &field);

} // namespace brigade::app
