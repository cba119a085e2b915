// The way round the panels without a mouse: F6 to the next one, Shift+F6 back, a number with Ctrl
// to a certain one, which is opened and put in front of those that share its place.
// Threads: the window's.
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <vector>

class QAction;
class QDockWidget;
class QMenu;
class QWidget;

namespace brigade::app {

class PanelRing : public QObject
{
    Q_OBJECT

public:
    explicit PanelRing(QWidget *window);

    /// In the order of the way round. `name` may have a mnemonic.
    void add(const QString &name, QWidget &content, QDockWidget *dock = nullptr);
    /// An entry for each panel, and the two that go round.
    void fill(QMenu &menu);
    void goTo(std::size_t panel);
    void goNext();
    void goBack();
    /// It lies in a panel that another one covers.
    [[nodiscard]] bool isCovered(const QWidget &widget) const;
    /// The panel that has the keyboard; their number when none has.
    [[nodiscard]] std::size_t current() const;

private:
    struct Panel
    {
        QWidget *content = nullptr;
        QDockWidget *dock = nullptr; ///< null: it is always there
        QString name;
        bool inFront = true;
    };
    enum class Way : std::uint8_t { Forth, Back };

    void go(Way way);
    [[nodiscard]] static bool isOpen(const Panel &panel);

    std::vector<Panel> m_panels;
};

} // namespace brigade::app
