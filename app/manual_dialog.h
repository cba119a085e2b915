// The manual in a window of its own: what is searched for is found from place to place, and the
// whole of it can be saved as a page. Threads: the window's. When it cannot be written: failed().
#pragma once

#include <QDialog>

class QLineEdit;
class QTextBrowser;

namespace brigade::app {

class ManualDialog : public QDialog
{
    Q_OBJECT

public:
    /// A whole page of HTML.
    explicit ManualDialog(const QString &html, QWidget *parent = nullptr);

    [[nodiscard]] QTextBrowser &text() { return *m_text; }
    /// True when it is written.
    bool saveTo(const QString &path);

signals:
    void failed(const QString &message);

private:
    void find();
    void askSave();

    QString m_html;
    QLineEdit *m_search;
    QTextBrowser *m_text;
};

} // namespace brigade::app
