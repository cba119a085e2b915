#include "app/serve_bar.h"

#include "app/flow_layout.h"
#include "app/serve_words.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace brigade::app {

namespace {

QToolButton *textButton(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ServeBar::ServeBar(RunController &controller, QAction &stop, QWidget *parent)
    : QFrame(parent)
    , m_controller(controller)
    , m_address(new QLabel(this))
    , m_copyCurl(textButton(tr("Copy a curl line"), this))
    , m_copyLoad(textButton(tr("Copy a load-generator line"), this))
    //: Button, a verb: ends the run
    , m_stop(textButton(tr("Stop"), this))
{
    setFrameShape(QFrame::StyledPanel);
    m_address->setTextFormat(Qt::PlainText);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_address->setWordWrap(true);
    m_stop->setToolTip(stop.toolTip());
    connect(m_copyCurl, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_curl); });
    connect(m_copyLoad, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_load); });
    connect(m_stop, &QToolButton::clicked, &stop, &QAction::trigger);
    auto *row = new FlowLayout;
    for (QToolButton *button : {m_copyCurl, m_copyLoad, m_stop})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_address);
    column->addLayout(row);
    connect(&m_controller, &RunController::phaseChanged, this, &ServeBar::refresh);
    connect(&m_controller, &RunController::slowFrame, this, [this] {
        if (m_controller.phase() == RunController::Phase::Stopping)
            refresh();
    });
    hide();
}

void ServeBar::showOpen(const model::Trace &trace)
{
    m_curl = curlLine(trace.plan(), trace.info().port);
    m_load = loadLine(trace.plan(), trace.info().port);
    m_copyCurl->setToolTip(m_curl);
    m_copyLoad->setToolTip(m_load);
    //: "Open" is an adjective, as of a shop. %1: an address such as http://127.0.0.1:8080
    m_address->setText(tr("Open at %1").arg(serveAddress(trace.info().port)));
}

void ServeBar::showClosing()
{
    m_curl.clear();
    m_load.clear();
    m_address->setText(tr("Closed to new requests. Still in hand, and being finished: %L1")
                           .arg(m_controller.requestsInHand()));
}

void ServeBar::refresh()
{
    const bool here = m_controller.servesNow();
    const bool open = here && m_controller.phase() == RunController::Phase::Running;
    if (open)
        showOpen(m_controller.session()->trace());
    else
        showClosing();
    m_copyCurl->setVisible(open);
    m_copyLoad->setVisible(open);
    m_stop->setText(open || !here ? tr("Stop") : tr("Stop at once"));
    if (here == isVisibleTo(parentWidget()))
        return;
    setVisible(here);
    if (here) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace brigade::app
