#include "app/serve_actions.h"

namespace brigade::app {

ServeActions::ServeActions(const PlanDocument &document, RunController &controller, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_controller(controller)
    //: Menu, a verb: runs the plan, and browsers can send it requests
    , m_alone(new QAction(tr("Open to &HTTP"), this))
    //: The plan's customers: the requests that the plan itself makes
    , m_beside(new QAction(tr("Open to HTTP, with the plan's c&ustomers"), this))
{
    m_alone->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F5);
    m_alone->setToolTip(tr("Every task becomes an address that a browser, curl or a load generator "
                           "on this machine can ask; Stop closes it (Ctrl+Shift+F5)"));
    m_beside->setToolTip(tr("As above, and the plan's own arrivals come too"));
    connect(m_alone, &QAction::triggered, this, [this] { serve(engine::Customers::FromOutside); });
    connect(m_beside, &QAction::triggered, this,
            [this] { serve(engine::Customers::AlsoOfThePlan); });
}

void ServeActions::setEnabled(bool enabled) // NOLINT: as QAction's
{
    for (QAction *action : actions())
        action->setEnabled(enabled);
}

void ServeActions::serve(engine::Customers customers)
{
    if (m_document.isEmpty())
        return;
    const engine::Plan plan = m_document.plan();
    if (plan.mode != engine::Mode::Async) {
        emit failed(tr("Only a plan with an event loop (mode \"async\") can be open to HTTP: the "
                       "loop reads the requests. Try one of the Uvicorn or FastAPI scenarios."));
        return;
    }
    m_controller.serve(plan, {.customers = customers});
}

} // namespace brigade::app
