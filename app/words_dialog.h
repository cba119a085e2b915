// Both vocabularies side by side, what each picture means and where it stops being true.
// Threads: the window's. Not modal: it can stand beside the street.
#pragma once

#include <QDialog>

class QLineEdit;
class QTableWidget;

namespace brigade::app {

class WordsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WordsDialog(QWidget *parent = nullptr);

private:
    void fill();
    void filter(const QString &wanted);

    QLineEdit *m_search;
    QTableWidget *m_table;
};

} // namespace brigade::app
