// One line above the street that says what went wrong, until it is closed or something goes right.
// Threads: the window's.
#pragma once

#include <QFrame>
#include <QString>

class QLabel;

namespace brigade::app {

class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const QString &text);
    void showNotice(const QString &text);
    [[nodiscard]] QString text() const;

private:
    void show(const QString &sign, const QString &text);

    QLabel *m_sign;
    QLabel *m_text;
};

} // namespace brigade::app
