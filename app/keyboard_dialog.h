// The page of all keys: those of the menus as they are there, then those of the street, the
// timeline and the controls. Threads: the window's.
#pragma once

#include <QDialog>

class QMenuBar;
class QTreeWidget;
class QTreeWidgetItem;

namespace brigade::app {

class KeyboardDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeyboardDialog(const QMenuBar &menus, QWidget *parent = nullptr);

private:
    void addMenus(const QMenuBar &menus);
    void addPanels();
    QTreeWidgetItem *addGroup(const QString &name);
    void addKey(QTreeWidgetItem &group, const QString &keys, const QString &does);

    QTreeWidget *m_list;
};

} // namespace brigade::app
