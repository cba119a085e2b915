// The street for those who hear it: every restaurant with its chefs, each with what he does and
// for how long, and the stoves with who cooks there. See: accessible_tree.h.
// Threads: the window's.
#pragma once

#include "app/accessible_tree.h"
#include "model/restaurant.h"
#include "model/vocabulary.h"

#include <QPointer>

#include <vector>

namespace brigade::app {

class RunController;
class StreetView;
class StreetWords;

class AccessibleStreet : public AccessibleTree
{
public:
    explicit AccessibleStreet(StreetView &view);

    [[nodiscard]] int branchCount() const override;
    [[nodiscard]] int leafCount(int branch) const override;
    [[nodiscard]] ToldItem item(int branch, int leaf) const override;
    void choose(int branch, int leaf) override;
    /// The chef that the keyboard is at.
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    /// Null when there is nothing, or the window is being taken down.
    [[nodiscard]] const model::StreetNow *street() const;
    [[nodiscard]] std::vector<const model::ProcessNow *> houses() const;
    [[nodiscard]] ToldItem house(const model::ProcessNow &process, const StreetWords &words) const;
    [[nodiscard]] ToldItem chef(const model::ThreadKey &key, const StreetWords &words) const;
    [[nodiscard]] ToldItem stove(int index, const StreetWords &words) const;
    [[nodiscard]] QRect inView(const QRectF &inStreet) const;

    StreetView &m_view;
    QPointer<RunController> m_controller; ///< may end before the view
};

} // namespace brigade::app
