#include "app/plan_document.h"

#include <QUndoCommand>

namespace brigade::app {

class PlanChange : public QUndoCommand
{
public:
    PlanChange(PlanDocument &document, PlanState after, const ChangeNote &note)
        : QUndoCommand(note.text)
        , m_document(document)
        , m_before(document.state())
        , m_after(std::move(after))
        , m_gesture(note.gesture)
    {
    }

    void undo() override { m_document.become(m_before); }
    void redo() override { m_document.become(m_after); }
    [[nodiscard]] int id() const override { return m_gesture; }
    [[nodiscard]] const PlanState &before() const { return m_before; }
    [[nodiscard]] const PlanState &after() const { return m_after; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *later = static_cast<const PlanChange *>(other); // same id: same class
        m_after = later->m_after;
        setObsolete(m_before == m_after);
        return true;
    }

private:
    PlanDocument &m_document;
    PlanState m_before;
    PlanState m_after;
    int m_gesture;
};

PlanDocument::PlanDocument(int usableCores, QObject *parent)
    : QObject(parent)
    , m_usableCores(usableCores)
{
}

engine::Plan PlanDocument::plan() const
{
    return withSliders(m_state.base, m_state.values, m_usableCores);
}

void PlanDocument::open(const engine::Plan &plan, const QString &name)
{
    const PlanState state {plan, slidersOf(plan, m_usableCores), name, ++m_openings};
    if (isEmpty())
        become(state); // there is nothing to go back to
    else
        //: Put after "Undo" and "Redo": what was done. %1: name of a plan
        push(state, {tr("open %1").arg(name)});
}

void PlanDocument::takeOver(const PlanDocument &other)
{
    const QUndoStack &stack = other.m_undoStack;
    const auto change = [&](int i) { return static_cast<const PlanChange *>(stack.command(i)); };
    m_openings = other.m_openings;
    m_undoStack.clear();
    m_quiet = true; // who looks at it is told once, not of every change that there ever was
    become(stack.count() > 0 ? change(0)->before() : other.m_state);
    for (int i = 0; i < stack.count(); ++i)
        m_undoStack.push(
            new PlanChange(*this, change(i)->after(), {stack.command(i)->text(), change(i)->id()}));
    m_undoStack.setIndex(stack.index());
    m_quiet = false;
    emit opened();
    emit changed();
}

void PlanDocument::edit(const engine::Plan &plan)
{
    PlanState state = m_state;
    state.base = plan;
    state.values = slidersOf(plan, m_usableCores);
    push(state, {tr("edit the plan")});
}

void PlanDocument::setValues(const SliderValues &values, const ChangeNote &note)
{
    PlanState state = m_state;
    state.values = values;
    push(state, note);
}

void PlanDocument::reset()
{
    //: Put after "Undo" and "Redo": what was done
    setValues(slidersOf(m_state.base, m_usableCores), {tr("reset")});
}

void PlanDocument::push(const PlanState &state, const ChangeNote &note)
{
    if (!(state == m_state))
        m_undoStack.push(new PlanChange(*this, state, note));
}

void PlanDocument::become(const PlanState &state)
{
    const bool another = state.opening != m_state.opening;
    m_state = state;
    if (m_quiet)
        return;
    if (another)
        emit opened();
    emit changed();
}

} // namespace brigade::app
