#include "app/serve_bar.h"

#include "app/serve_words.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

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

ServeBar::ServeBar(const RunController &controller, QAction &stop, QWidget *parent)
    : QFrame(parent)
    , m_controller(controller)
    , m_address(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_address->setTextFormat(Qt::PlainText);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *curl = textButton(tr("Copy a curl line"), this);
    auto *load = textButton(tr("Copy a load-generator line"), this);
    auto *close = textButton(tr("Stop"), this);
    close->setToolTip(stop.toolTip());
    connect(curl, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_curl); });
    connect(load, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_load); });
    connect(close, &QToolButton::clicked, &stop, &QAction::trigger);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_address, 1);
    row->addWidget(curl);
    row->addWidget(load);
    row->addWidget(close);
    connect(&m_controller, &RunController::phaseChanged, this, [this, curl, load] {
        refresh();
        curl->setToolTip(m_curl);
        load->setToolTip(m_load);
    });
    hide();
}

void ServeBar::refresh()
{
    const bool open = m_controller.phase() == RunController::Phase::Running
        && m_controller.session() != nullptr && m_controller.session()->trace().info().port != 0;
    if (open) {
        const model::Trace &trace = m_controller.session()->trace();
        m_curl = curlLine(trace.plan(), trace.info().port);
        m_load = loadLine(trace.plan(), trace.info().port);
        m_address->setText(tr("Open at %1").arg(serveAddress(trace.info().port)));
    } else {
        m_curl.clear();
        m_load.clear();
    }
    if (open == isVisibleTo(parentWidget()))
        return;
    setVisible(open);
    if (open) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace brigade::app
