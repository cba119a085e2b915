// The switch that opens the plan to real clients over HTTP, of this machine alone: with the plan's
// own customers beside them or without.
// Threads: the window's.
#pragma once

#include "app/plan_document.h"
#include "app/run_controller.h"

#include <QAction>
#include <QList>
#include <QObject>

namespace brigade::app {

class ServeActions : public QObject
{
    Q_OBJECT

public:
    ServeActions(const PlanDocument &document, RunController &controller, QObject *parent);

    [[nodiscard]] QList<QAction *> actions() const { return {m_alone, m_beside}; }
    void setEnabled(bool enabled); // NOLINT: as QAction's

signals:
    /// The plan cannot be open to HTTP.
    void failed(const QString &message);

private:
    void serve(engine::Customers customers);

    const PlanDocument &m_document;
    RunController &m_controller;
    QAction *m_alone;
    QAction *m_beside;
};

} // namespace brigade::app
