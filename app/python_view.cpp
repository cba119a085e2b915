#include "app/python_view.h"

#include "app/metrics.h"
#include "app/python_colours.h"
#include "app/theme.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace brigade::app {

namespace {

constexpr float kBandShade = 0.16F;
constexpr int kNoFollowed = -1;

int followedLine(const std::vector<LineMark> &marks)
{
    const auto found = std::find_if(marks.begin(), marks.end(), [](const LineMark &mark) {
        return mark.emphasis == LineEmphasis::Followed;
    });
    return found == marks.end() ? kNoFollowed : found->line;
}

} // namespace

PythonView::PythonView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new QWidget(this))
    , m_colours(new PythonColours(document()))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setViewportMargins(marginWidth(), 0, 0, 0);
    m_margin->installEventFilter(this);
    connect(this, &QPlainTextEdit::updateRequest, m_margin, qOverload<>(&QWidget::update));
}

int PythonView::marginWidth() const
{
    return metrics::kCodeArrowPx + 3 * metrics::kCodeMarginPadPx
        + fontMetrics().horizontalAdvance(QString(kLongestLabel, QLatin1Char('8')));
}

void PythonView::setMarks(std::vector<LineMark> marks)
{
    if (marks == m_marks)
        return;
    const int before = followedLine(m_marks);
    m_marks = std::move(marks);
    showBands();
    if (followedLine(m_marks) != before)
        keepInSight();
    m_margin->update();
}

void PythonView::showBands()
{
    QList<QTextEdit::ExtraSelection> bands;
    for (const LineMark &mark : m_marks) {
        if (mark.emphasis != LineEmphasis::Followed)
            continue;
        for (int i = 0; i < mark.lineCount; ++i) {
            QTextEdit::ExtraSelection band;
            QColor shade = paletteInUse().accent;
            shade.setAlphaF(kBandShade);
            band.format.setBackground(shade);
            band.format.setProperty(QTextFormat::FullWidthSelection, true);
            band.cursor = QTextCursor(document()->findBlockByNumber(mark.line + i));
            bands << band;
        }
    }
    setExtraSelections(bands);
}

/// Scrolls where the followed line is out of sight, and leaves the reader's cursor alone.
void PythonView::keepInSight()
{
    const int line = followedLine(m_marks);
    if (line == kNoFollowed)
        return;
    const QRect rect = lineRect(line);
    if (rect.isEmpty() || rect.bottom() > viewport()->height())
        verticalScrollBar()->setValue(std::max(0, line - verticalScrollBar()->pageStep() / 3));
}

QRect PythonView::lineRect(int line) const
{
    const QTextBlock block = document()->findBlockByNumber(line);
    if (!block.isValid() || block.blockNumber() < firstVisibleBlock().blockNumber())
        return {};
    const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
    return rect.top() < viewport()->height() ? rect.toAlignedRect() : QRect();
}

QRect PythonView::arrowOf(const LineMark &mark) const
{
    const QRect line = lineRect(mark.line);
    if (line.isEmpty())
        return {};
    constexpr int kSide = metrics::kCodeArrowPx;
    return {marginWidth() - metrics::kCodeMarginPadPx - kSide,
            line.top() + (fontMetrics().height() - kSide) / 2, kSide, kSide};
}

void PythonView::paintMargin()
{
    QPainter painter(m_margin);
    const Palette &colours = paletteInUse();
    painter.fillRect(m_margin->rect(), palette().color(QPalette::AlternateBase));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    for (const LineMark &mark : m_marks) {
        const QRectF arrow = arrowOf(mark);
        if (arrow.isEmpty())
            continue;
        const bool followed = mark.emphasis == LineEmphasis::Followed;
        painter.setPen(followed ? colours.accent : colours.text);
        painter.setBrush(followed ? colours.accent : colours.text);
        painter.drawPolygon(QPolygonF(
            {arrow.topLeft(), QPointF(arrow.right(), arrow.center().y()), arrow.bottomLeft()}));
        const int height = fontMetrics().height();
        const QRectF text(metrics::kCodeMarginPadPx, arrow.center().y() - height / 2.0,
                          arrow.left() - 2 * metrics::kCodeMarginPadPx, height);
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, mark.label);
    }
}

bool PythonView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_margin && event->type() == QEvent::Paint) {
        paintMargin();
        return true;
    }
    if (watched == m_margin && event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->pos().y(), help->globalPos());
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

bool PythonView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->pos().y(), help->globalPos());
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void PythonView::showTip(int y, const QPoint &global)
{
    const QTextBlock block = cursorForPosition({0, y}).block();
    const bool onIt =
        blockBoundingGeometry(block).translated(contentOffset()).toAlignedRect().bottom() >= y;
    QToolTip::showText(global, m_tips && onIt ? m_tips(block.blockNumber()) : QString(), this);
}

void PythonView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void PythonView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_colours != nullptr) {
        m_colours->rehighlight();
        showBands();
        m_margin->update();
    }
}

} // namespace brigade::app
