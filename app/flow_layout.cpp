#include "app/flow_layout.h"

#include "app/text_measure.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace brigade::app {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return lay(QRect(0, 0, width, 0), Pass::Measure);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        const QSize own = item->isEmpty() ? QSize(0, 0) : item->sizeHint();
        size = {size.width() + own.width() + spacing(), std::max(size.height(), own.height())};
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    lay(rect, Pass::Place);
}

int FlowLayout::lay(const QRect &rect, Pass pass) const
{
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int gap = std::max(0, spacing());
    std::vector<QLayoutItem *> shown;
    std::vector<int> widths;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        shown.push_back(item.get());
        widths.push_back(std::min(item->sizeHint().width(), std::max(1, rect.width())));
    }
    const std::vector<FlowPlace> places = flow(widths, rect.width(), gap);
    int top = rect.top();
    int height = 0; // of the line so far
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (i > 0 && places[i].line != places[i - 1].line) {
            top += height + gap;
            height = 0;
        }
        const QSize size(widths[i], shown[i]->sizeHint().height());
        if (pass == Pass::Place)
            shown[i]->setGeometry(QStyle::visualRect(
                direction, rect, {QPoint(rect.left() + places[i].x, top), size}));
        height = std::max(height, size.height());
    }
    return top + height - rect.top();
}

} // namespace brigade::app
