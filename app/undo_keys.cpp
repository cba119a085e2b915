#include "app/undo_keys.h"

#include <QAbstractSpinBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

#include <functional>
#include <utility>

namespace brigade::app {

namespace {

struct OwnSteps
{
    std::function<bool()> undo; ///< something to undo
    std::function<bool()> redo;
};

class UndoKeys : public QObject
{
public:
    UndoKeys(QWidget &field, OwnSteps own)
        : QObject(&field)
        , m_own(std::move(own))
    {
        field.installEventFilter(this);
    }

    bool eventFilter(QObject *field, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return QObject::eventFilter(field, event);
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool goesOn = (key->matches(QKeySequence::Undo) && !m_own.undo())
            || (key->matches(QKeySequence::Redo) && !m_own.redo());
        if (goesOn)
            event->ignore();
        return goesOn;
    }

private:
    OwnSteps m_own;
};

} // namespace

void shareUndoKeys(QAbstractSpinBox &field)
{
    const auto *line = field.findChild<QLineEdit *>();
    new UndoKeys(
        field,
        {[line] { return line->isUndoAvailable(); }, [line] { return line->isRedoAvailable(); }});
}

void shareUndoKeys(QPlainTextEdit &field)
{
    new UndoKeys(field,
                 {[&field] { return field.document()->isUndoAvailable(); },
                  [&field] { return field.document()->isRedoAvailable(); }});
}

} // namespace brigade::app
