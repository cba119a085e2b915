// One line above the street that says what went wrong or what to do next, until it is closed or
// something goes right. What must not be missed stands until it is closed, and comes back when
// something else was said meanwhile.
// Threads: the window's.
#pragma once

#include <QFrame>
#include <QString>

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace brigade::app {

class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Stay : std::uint8_t { UntilSomethingGoesRight, UntilClosed };

    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const QString &text, Stay stay = Stay::UntilSomethingGoesRight);
    void showNotice(const QString &text);
    /// A notice with one button; pressing it closes the notice. Errors and what stands go before.
    void offer(const QString &text,
               const QString &button,
               std::function<void()> accepted,
               Stay stay = Stay::UntilSomethingGoesRight);
    /// Something went right.
    void withdraw();
    [[nodiscard]] QString text() const;

private:
    struct Message
    {
        QString sign;
        QString text;
        QString button = {}; ///< empty: none
        std::function<void()> accepted = {};
    };

    void say(Message message, Stay stay);
    [[nodiscard]] const Message *current() const;
    void closeCurrent();
    void showCurrent();

    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_button;
    std::deque<Message> m_standing; ///< the oldest first
    std::optional<Message> m_passing;
};

} // namespace brigade::app
