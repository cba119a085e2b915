// A painted view as a tree for those who hear it: branches (restaurants, lanes) and their leaves
// (chefs, intervals). Each is a place in the tree and tells of whatever is there when it is asked.
// Threads: the window's. Owns: what it gave out of its places. A place that nothing is at any more
// is invalid, which is how a reader of the screen learns that it has gone.
#pragma once

#include <QAccessibleWidget>
#include <QRect>
#include <QString>

#include <map>
#include <utility>

namespace brigade::app {

/// What is at a place of the tree.
struct ToldItem
{
    QString name;
    QString description {};
    QRect rect {}; ///< within the widget; empty: not to be seen now
    enum class Chosen : std::uint8_t { No, Yes } chosen = Chosen::No;
};

class AccessibleTree : public QAccessibleWidget
{
public:
    explicit AccessibleTree(QWidget *widget);
    ~AccessibleTree() override;
    AccessibleTree(const AccessibleTree &) = delete;
    AccessibleTree &operator=(const AccessibleTree &) = delete;

    /// A leaf of a branch; kBranch: the branch itself.
    static constexpr int kBranch = -1;
    [[nodiscard]] virtual int branchCount() const = 0;
    [[nodiscard]] virtual int leafCount(int branch) const = 0;
    [[nodiscard]] virtual ToldItem item(int branch, int leaf) const = 0;
    /// As a click on it does.
    virtual void choose(int branch, int leaf) = 0;

    [[nodiscard]] bool has(int branch, int leaf) const;
    /// The same for the same place, as long as this lives.
    [[nodiscard]] QAccessibleInterface *place(int branch, int leaf) const;
    /// A rectangle of the widget, on the screen.
    [[nodiscard]] QRect onScreen(const QRect &rect) const;

    // --- QAccessibleInterface ---
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;

private:
    mutable std::map<std::pair<int, int>, QAccessible::Id> m_given;
};

} // namespace brigade::app
