#include "app/message_bar.h"

#include "app/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace brigade::app {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *close = new QToolButton(this);
    close->setText(tr("Close"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(close);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        m_accepted();
    });
    hide();
}

void MessageBar::showError(const QString &text)
{
    show(QStringLiteral("<b style=\"color:%1\">✖</b>").arg(paletteInUse().error.name()), text);
}

void MessageBar::showNotice(const QString &text)
{
    show(QStringLiteral("<b>ℹ</b>"), text);
}

void MessageBar::offer(const QString &text, const QString &button, std::function<void()> accepted)
{
    showNotice(text);
    m_accepted = std::move(accepted);
    m_button->setText(button);
    m_button->show();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::show(const QString &sign, const QString &text)
{
    m_sign->setText(sign);
    m_text->setText(text);
    m_button->hide();
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace brigade::app
