#include "app/accessible_tree.h"

#include <QWidget>

namespace brigade::app {

namespace {

class AccessiblePlace
    : public QAccessibleInterface
    , public QAccessibleActionInterface
{
public:
    AccessiblePlace(AccessibleTree &tree, int branch, int leaf)
        : m_tree(tree)
        , m_branch(branch)
        , m_leaf(leaf)
    {
    }

    [[nodiscard]] int branch() const { return m_branch; }
    [[nodiscard]] int leaf() const { return m_leaf; }

    [[nodiscard]] bool isValid() const override { return m_tree.has(m_branch, m_leaf); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_tree.window(); }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return isBranch() ? &m_tree : m_tree.place(m_branch, AccessibleTree::kBranch);
    }
    [[nodiscard]] int childCount() const override
    {
        return isBranch() && isValid() ? m_tree.leafCount(m_branch) : 0;
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < childCount() ? m_tree.place(m_branch, index) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *place = dynamic_cast<const AccessiblePlace *>(child);
        return isBranch() && place != nullptr && place->m_branch == m_branch ? place->m_leaf : -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (m_tree.place(m_branch, i)->rect().contains(x, y))
                return m_tree.place(m_branch, i);
        }
        return nullptr;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const ToldItem told = m_tree.item(m_branch, m_leaf);
        if (kind == QAccessible::Name)
            return told.name;
        return kind == QAccessible::Description ? told.description : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        return isValid() ? m_tree.onScreen(m_tree.item(m_branch, m_leaf).rect) : QRect();
    }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return isBranch() ? QAccessible::List : QAccessible::ListItem;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.readOnly = 1;
        state.selectable = 1;
        if (isValid()) {
            const ToldItem told = m_tree.item(m_branch, m_leaf);
            state.selected = told.chosen == ToldItem::Chosen::Yes;
            state.offscreen = told.rect.isEmpty();
        }
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }

    // --- QAccessibleActionInterface ---
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction() && isValid())
            m_tree.choose(m_branch, m_leaf);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] bool isBranch() const { return m_leaf == AccessibleTree::kBranch; }

    AccessibleTree &m_tree;
    int m_branch;
    int m_leaf;
};

} // namespace

AccessibleTree::AccessibleTree(QWidget *widget)
    : QAccessibleWidget(widget, QAccessible::Grouping)
{
}

AccessibleTree::~AccessibleTree()
{
    for (const auto &[at, id] : m_given)
        QAccessible::deleteAccessibleInterface(id);
}

bool AccessibleTree::has(int branch, int leaf) const
{
    return isValid() && branch >= 0 && branch < branchCount() && leaf >= kBranch
        && leaf < leafCount(branch);
}

QAccessibleInterface *AccessibleTree::place(int branch, int leaf) const
{
    const std::pair at(branch, leaf);
    if (const auto found = m_given.find(at); found != m_given.end())
        return QAccessible::accessibleInterface(found->second);
    auto *made = new AccessiblePlace(const_cast<AccessibleTree &>(*this), branch, leaf);
    m_given[at] = QAccessible::registerAccessibleInterface(made);
    return made;
}

QRect AccessibleTree::onScreen(const QRect &rect) const
{
    const QRect seen = rect & widget()->rect();
    return seen.isEmpty() ? QRect() : QRect(widget()->mapToGlobal(seen.topLeft()), seen.size());
}

int AccessibleTree::childCount() const
{
    return isValid() ? branchCount() : 0;
}

QAccessibleInterface *AccessibleTree::child(int index) const
{
    const int branch = index;
    return branch >= 0 && branch < childCount() ? place(branch, kBranch) : nullptr;
}

int AccessibleTree::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *there = dynamic_cast<const AccessiblePlace *>(child);
    return there != nullptr && there->leaf() == kBranch ? there->branch() : -1;
}

QAccessibleInterface *AccessibleTree::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        QAccessibleInterface *branch = place(i, kBranch);
        if (QAccessibleInterface *leaf = branch->childAt(x, y); leaf != nullptr)
            return leaf;
        if (branch->rect().contains(x, y))
            return branch;
    }
    return nullptr;
}

} // namespace brigade::app
