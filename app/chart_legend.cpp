#include "app/chart_legend.h"

#include "app/flow_layout.h"
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
    , m_flow(new FlowLayout(this))
{
    m_flow->setSpacing(0);
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
        m_flow->addWidget(button);
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        m_buttons[i]->setText(entries[i].name);
        m_buttons[i]->setIcon(swatchIcon(entries[i].brush, devicePixelRatioF()));
        m_buttons[i]->setToolTip(entries[i].meaning + QLatin1Char('\n')
                                 + tr("Press: only this one, or all again"));
        m_buttons[i]->setChecked(m_only == i);
    }
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
    return m_flow->heightForWidth(width);
}

} // namespace brigade::app
