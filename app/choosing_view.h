// The tree of choosing to walk down: a click on a box or a branch, or keys. Only fills what
// choosing_layout.h decides. Threads: the window's.
#pragma once

#include "app/choosing_layout.h"

#include <QWidget>

namespace brigade::app {

class ChoosingView : public QWidget
{
    Q_OBJECT

public:
    explicit ChoosingView(model::ChoosingTree tree, QWidget *parent = nullptr);

    [[nodiscard]] const model::ChoosingTree &tree() const { return m_tree; }
    /// Id of the node that was reached; the root at first.
    [[nodiscard]] const QString &chosen() const { return m_chosen; }
    /// Null: a question has been reached.
    [[nodiscard]] const model::ChoosingNode *leaf() const;
    void choose(const QString &id);
    void setProof(const QString &leaf, Proof proof);
    [[nodiscard]] const Proofs &proofs() const { return m_proofs; }
    /// Of what is shown now.
    [[nodiscard]] const ChoosingPicture &picture() const { return m_picture; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosenChanged();
    void proofWanted(); ///< Enter on a leaf
    void barClicked(int run);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void describe();
    /// Where a key leads from here; empty: nowhere.
    [[nodiscard]] QString nextFor(int key) const;
    [[nodiscard]] QString neighbour(int way) const;
    [[nodiscard]] const ChoosingBox *boxOf(const QString &id) const;

    model::ChoosingTree m_tree;
    Proofs m_proofs;
    QString m_chosen;
    ChoosingPicture m_picture;
};

} // namespace brigade::app
