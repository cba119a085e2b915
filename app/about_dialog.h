// "About Brigade": version, what it is, and the licences of everything that comes with it.
// Threads: the window's.
#pragma once

#include <QDialog>

namespace brigade::app {

class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace brigade::app
