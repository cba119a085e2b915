// One line above the street that says what went wrong or what to do next, until it is closed or
// something goes right.
// Threads: the window's.
#pragma once

#include <QFrame>
#include <QString>

#include <functional>

class QLabel;
class QPushButton;

namespace brigade::app {

class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const QString &text);
    void showNotice(const QString &text);
    /// A notice with one button; pressing it hides the bar.
    void offer(const QString &text, const QString &button, std::function<void()> accepted);
    [[nodiscard]] QString text() const;

private:
    void show(const QString &sign, const QString &text);

    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_button;
    std::function<void()> m_accepted;
};

} // namespace brigade::app
