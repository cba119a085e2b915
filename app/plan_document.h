// The plan that the window is about: the one that was opened, and what the sliders make of it.
// Every change can be undone; a drag of one slider is one change.
// Threads: the window's. Owns: the undo stack.
#pragma once

#include "app/plan_sliders.h"
#include "engine/plan.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

namespace brigade::app {

struct PlanState
{
    engine::Plan base;
    SliderValues values;
    QString name;    ///< of the scenario or file; empty: nothing is open
    int opening = 0; ///< which one this plan came from: two files may have one name
    friend bool operator==(const PlanState &, const PlanState &) = default;
};

/// What a change is called in the undo list. Changes of one gesture become one; kNoGesture never.
struct ChangeNote
{
    QString text;
    int gesture = -1;
};

class PlanDocument : public QObject
{
    Q_OBJECT

public:
    explicit PlanDocument(int usableCores, QObject *parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_state.name.isEmpty(); }
    [[nodiscard]] const PlanState &state() const { return m_state; }
    [[nodiscard]] engine::Plan plan() const;
    [[nodiscard]] int usableCores() const { return m_usableCores; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }

    void open(const engine::Plan &plan, const QString &name);
    /// The plan of another one, with all that can be undone in it.
    void takeOver(const PlanDocument &other);
    /// The opened plan becomes another one, by hand.
    void edit(const engine::Plan &plan);
    void setValues(const SliderValues &values, const ChangeNote &note);
    /// The sliders as the opened plan has them.
    void reset();

signals:
    /// Another plan was opened, or that was undone.
    void opened();
    /// The plan is another one than before; comes after opened() too.
    void changed();

private:
    friend class PlanChange;
    void become(const PlanState &state);
    void push(const PlanState &state, const ChangeNote &note);

    int m_usableCores;
    PlanState m_state;
    int m_openings = 0;
    bool m_quiet = false; ///< changes are not told
    QUndoStack m_undoStack;
};

} // namespace brigade::app
