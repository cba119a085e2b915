#include "app/choosing_view.h"

#include "app/choosing_painter.h"
#include "app/metrics.h"
#include "app/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace brigade::app {

ChoosingView::ChoosingView(model::ChoosingTree tree, QWidget *parent)
    : QWidget(parent)
    , m_tree(std::move(tree))
    , m_chosen(m_tree.root)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("The tree of choosing"));
    arrange();
}

const model::ChoosingNode *ChoosingView::leaf() const
{
    const model::ChoosingNode *node = m_tree.find(m_chosen);
    return node != nullptr && node->question.isEmpty() ? node : nullptr;
}

void ChoosingView::choose(const QString &id)
{
    if (id.isEmpty() || id == m_chosen || m_tree.find(id) == nullptr)
        return;
    m_chosen = id;
    arrange();
    emit chosenChanged();
}

void ChoosingView::setProof(const QString &leaf, Proof proof)
{
    m_proofs[leaf] = std::move(proof);
    arrange();
}

QSize ChoosingView::sizeHint() const
{
    return {metrics::kSweepWidthPx, static_cast<int>(std::ceil(m_picture.size.height()))};
}

void ChoosingView::arrange()
{
    m_picture = layOutChoosing({m_tree, m_proofs, m_chosen}, width(), font());
    setMinimumHeight(static_cast<int>(std::ceil(m_picture.size.height())));
    describe();
    update();
}

/// For who hears the window instead of seeing it.
void ChoosingView::describe()
{
    const ChoosingBox *box = boxOf(m_chosen);
    if (box == nullptr)
        return;
    QStringList words {box->text};
    if (box->isLeaf)
        words << box->note << m_picture.say;
    else
        words << tr("Left: yes. Right: no.");
    for (const ProofBar &bar : m_picture.bars)
        //: Read aloud. %1: a way to do the work, such as "threads"; %2: its time
        words << tr("%1: %2").arg(bar.label, bar.value);
    setAccessibleDescription(words.join(QLatin1Char(' ')));
}

const ChoosingBox *ChoosingView::boxOf(const QString &id) const
{
    const auto found = std::find_if(m_picture.boxes.begin(), m_picture.boxes.end(),
                                    [&](const ChoosingBox &box) { return box.id == id; });
    return found == m_picture.boxes.end() ? nullptr : &*found;
}

void ChoosingView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Palette &colours = paletteInUse();
    painter.fillRect(rect(), colours.background);
    paintChoosing(
        painter, m_picture,
        {.font = font(), .colours = colours, .focused = hasFocus() ? m_chosen : QString()});
}

void ChoosingView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChoosingView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void ChoosingView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto node = nodeAt(m_picture, event->position()))
        choose(*node);
    else if (const auto bar = barAt(m_picture, event->position()))
        emit barClicked(static_cast<int>(*bar));
}

void ChoosingView::mouseMoveEvent(QMouseEvent *event)
{
    const bool isThing = nodeAt(m_picture, event->position()).has_value()
        || barAt(m_picture, event->position()).has_value();
    setCursor(isThing ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChoosingView::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (enters && leaf() != nullptr) {
        emit proofWanted();
        return;
    }
    const QString next = nextFor(event->key());
    if (next.isEmpty())
        QWidget::keyPressEvent(event);
    else
        choose(next);
}

QString ChoosingView::nextFor(int key) const
{
    const model::ChoosingNode *node = m_tree.find(m_chosen);
    const ChoosingBox *box = boxOf(m_chosen);
    if (node == nullptr || box == nullptr)
        return {};
    switch (key) {
    case Qt::Key_Left:
        return box->isLeaf ? neighbour(-1) : node->yes;
    case Qt::Key_Right:
        return box->isLeaf ? neighbour(1) : node->no;
    case Qt::Key_Y:
    case Qt::Key_Down:
        return node->yes;
    case Qt::Key_N:
        return node->no;
    case Qt::Key_Up:
        return box->parent;
    case Qt::Key_Home:
        return m_tree.root;
    default:
        return {};
    }
}

/// The leaf beside this one.
QString ChoosingView::neighbour(int way) const
{
    std::vector<const ChoosingBox *> leaves;
    for (const ChoosingBox &box : m_picture.boxes) {
        if (box.isLeaf)
            leaves.push_back(&box);
    }
    std::sort(leaves.begin(), leaves.end(), [](const ChoosingBox *one, const ChoosingBox *other) {
        return one->rect.left() < other->rect.left();
    });
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        if (leaves[i]->id != m_chosen)
            continue;
        const auto to = static_cast<std::ptrdiff_t>(i) + way;
        if (to >= 0 && to < static_cast<std::ptrdiff_t>(leaves.size()))
            return leaves[static_cast<std::size_t>(to)]->id;
    }
    return {};
}

} // namespace brigade::app
