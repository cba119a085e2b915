// One line above the street while a plan is open to HTTP: the address to type, buttons that copy a
// line for curl and one for a load generator, and Stop. Then, until the last answer is out, how
// many requests are still in hand. Threads: the window's.
#pragma once

#include "app/run_controller.h"

#include <QFrame>
#include <QString>

class QAction;
class QLabel;
class QToolButton;

namespace brigade::app {

class ServeBar : public QFrame
{
    Q_OBJECT

public:
    ServeBar(RunController &controller, QAction &stop, QWidget *parent = nullptr);

    /// What the buttons copy; empty while nothing is open.
    [[nodiscard]] QString curl() const { return m_curl; }
    [[nodiscard]] QString load() const { return m_load; }

private:
    void refresh();

    void showOpen(const model::Trace &trace);
    void showClosing();

    RunController &m_controller;
    QLabel *m_address;
    QToolButton *m_copyCurl;
    QToolButton *m_copyLoad;
    QToolButton *m_stop;
    QString m_curl;
    QString m_load;
};

} // namespace brigade::app
