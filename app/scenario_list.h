// The built-in scenarios, under a heading for each part of the subject.
// Threads: the window's. Errors: none.
#pragma once

#include <QListWidget>

namespace brigade::app {

class ScenarioList : public QListWidget
{
    Q_OBJECT

public:
    explicit ScenarioList(QWidget *parent = nullptr);
    /// "dinner"; another name: none is current any more.
    void setCurrent(const QString &name);

signals:
    void chosen(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    /// The current one stays in sight.
    void resizeEvent(QResizeEvent *event) override;

private:
    void colourHeadings();
    void add(const QString &name);
};

} // namespace brigade::app
