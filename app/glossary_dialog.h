// Every term of the course in both vocabularies, with one sentence, and "Show me", which runs its
// picture. Threads: the window's.
#pragma once

#include "model/course.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace brigade::app {

class GlossaryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GlossaryDialog(std::vector<model::GlossaryTerm> terms, QWidget *parent = nullptr);

    /// False: there is no such term.
    bool showTerm(const QString &id);
    /// The id of what is shown; empty: nothing.
    [[nodiscard]] QString shown() const;

signals:
    void showWanted(const QString &id);

private:
    void filter(const QString &wanted);
    void tell();

    std::vector<model::GlossaryTerm> m_terms;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_entry;
    QPushButton *m_show;
};

} // namespace brigade::app
