#include "app/chart_legend.h"

#include "app/metrics.h"

#include <QPainter>
#include <QSizePolicy>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace brigade::app {

namespace {

constexpr QSize kLegendSwatch {metrics::kSwatchWidthPx, metrics::kSwatchHeightPx};

QIcon swatchIcon(const QBrush &brush, double ratio)
{
    QPixmap picture(kLegendSwatch * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.fillRect(QRect({0, 0}, kLegendSwatch), brush);
    return picture;
}

} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setEntries(const std::vector<ChartEntry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    if (m_only && *m_only >= entries.size())
        m_only.reset();
    while (m_buttons.size() > entries.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < entries.size()) {
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(kLegendSwatch);
        button->setFocusPolicy(Qt::StrongFocus);
        const std::size_t entry = m_buttons.size();
        connect(button, &QToolButton::clicked, this, [this, entry] { press(entry); });
        m_buttons.push_back(button);
        button->show();
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        m_buttons[i]->setText(entries[i].name);
        m_buttons[i]->setIcon(swatchIcon(entries[i].brush, devicePixelRatioF()));
        m_buttons[i]->setToolTip(entries[i].meaning + QLatin1Char('\n')
                                 + tr("Press: only this one, or all again"));
        m_buttons[i]->setChecked(m_only == i);
    }
    place(width(), true);
    updateGeometry();
}

void ChartLegend::press(std::size_t entry)
{
    if (m_only == entry)
        m_only.reset();
    else
        m_only = entry;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(m_only == i);
    emit isolated();
}

QSize ChartLegend::sizeHint() const
{
    return {metrics::kSmallestStreetWidthPx, heightForWidth(width())};
}

int ChartLegend::heightForWidth(int width) const
{
    return place(width, false);
}

int ChartLegend::place(int width, bool move) const
{
    QPoint at;
    int lineHeight = 0;
    for (QToolButton *button : m_buttons) {
        const QSize size = button->sizeHint().boundedTo({width, QWIDGETSIZE_MAX});
        if (at.x() > 0 && at.x() + size.width() > width) {
            at = {0, at.y() + lineHeight};
            lineHeight = 0;
        }
        if (move)
            button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {at, size}));
        at.rx() += size.width();
        lineHeight = std::max(lineHeight, size.height());
    }
    return at.y() + lineHeight;
}

void ChartLegend::resizeEvent(QResizeEvent *)
{
    place(width(), true);
}

} // namespace brigade::app
