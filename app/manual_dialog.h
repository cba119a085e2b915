// The manual in a window of its own: what is searched for is found from place to place, and the
// whole of it can be saved as a page. It opens at once, and its text comes a moment later.
// Threads: the window's; the page is made on a thread of its own. When it cannot be written:
// failed().
#pragma once

#include <QDialog>
#include <QTimer>

#include <functional>
#include <future>

class QLineEdit;
class QPushButton;
class QTextBrowser;

namespace brigade::app {

class ManualDialog : public QDialog
{
    Q_OBJECT

public:
    /// `page`: makes a whole page of HTML, on any thread.
    explicit ManualDialog(std::function<QString()> page, QWidget *parent = nullptr);

    /// False for the moment in which the page is made.
    [[nodiscard]] bool ready() const { return !m_html.isEmpty(); }
    [[nodiscard]] QTextBrowser &text() { return *m_text; }
    /// Once it is ready; true when it is written.
    bool saveTo(const QString &path);

signals:
    void failed(const QString &message);

private:
    void look();
    void fill(const QString &html);
    void find();
    void askSave();

    QString m_html;
    QLineEdit *m_search;
    QTextBrowser *m_text;
    QPushButton *m_save = nullptr;
    QTimer m_looks;
    std::future<QString> m_page;
};

} // namespace brigade::app
