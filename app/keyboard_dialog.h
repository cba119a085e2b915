// The page of all keys: those of the menus as they are there, then those of the street, the
// timeline and the controls. Threads: the window's.
#pragma once

#include "app/panel_keys.h"

#include <QDialog>

#include <vector>

class QMenuBar;
class QTreeWidget;

namespace brigade::app {

class KeyboardDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeyboardDialog(const QMenuBar &menus, QWidget *parent = nullptr);

private:
    void addPanels();
    void addGroup(const KeyGroup &keys);

    QTreeWidget *m_list;
};

/// As they are there now.
[[nodiscard]] std::vector<KeyGroup> keysOfMenus(const QMenuBar &menus);

} // namespace brigade::app
