#include "app/message_bar.h"

#include "app/message_words.h"
#include "app/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace brigade::app {

namespace {

const QString kNoticeSign = QStringLiteral("<b>ℹ</b>");

} // namespace

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
    connect(close, &QToolButton::clicked, this, &MessageBar::closeCurrent);
    auto *row = new QHBoxLayout;
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto accepted = current()->accepted;
        closeCurrent();
        accepted();
    });
    hide();
}

void MessageBar::showError(const QString &text, Stay stay)
{
    say({QStringLiteral("<b style=\"color:%1\">✖</b>").arg(paletteInUse().error.name()), text},
        stay);
}

void MessageBar::showNotice(const QString &text)
{
    say({kNoticeSign, text}, Stay::UntilSomethingGoesRight);
}

void MessageBar::offer(const QString &text,
                       const QString &button,
                       std::function<void()> accepted,
                       Stay stay)
{
    say({kNoticeSign, text, button, std::move(accepted)}, stay);
}

void MessageBar::withdraw()
{
    m_passing.reset();
    showCurrent();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::say(Message message, Stay stay)
{
    message.text = messageInLanguage(message.text);
    if (stay == Stay::UntilClosed)
        m_standing.push_back(std::move(message));
    else
        m_passing = std::move(message);
    showCurrent();
}

/// An offer can wait; what answers to a deed cannot.
const MessageBar::Message *MessageBar::current() const
{
    if (m_passing && (m_passing->button.isEmpty() || m_standing.empty()))
        return &*m_passing;
    return m_standing.empty() ? nullptr : &m_standing.front();
}

void MessageBar::closeCurrent()
{
    if (m_passing && current() == &*m_passing)
        m_passing.reset();
    else if (!m_standing.empty())
        m_standing.pop_front();
    showCurrent();
}

void MessageBar::showCurrent()
{
    const Message *message = current();
    setVisible(message != nullptr);
    if (message == nullptr)
        return;
    const bool another = m_text->text() != message->text;
    m_sign->setText(message->sign);
    m_text->setText(message->text);
    m_button->setText(message->button);
    m_button->setVisible(!message->button.isEmpty());
    if (!another)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace brigade::app
