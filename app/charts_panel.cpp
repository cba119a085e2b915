#include "app/charts_panel.h"

#include "app/metrics.h"
#include "app/theme.h"

#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace brigade::app {

ChartsPanel::ChartsPanel(RunController &controller,
                         std::function<TimeWindow()> shown,
                         QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_shown(std::move(shown))
    , m_list(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_cores(new CoresChart(controller, m_shown, this))
    , m_legend(new ChartLegend(this))
    , m_view(new QChartView(this))
    , m_note(new QLabel(this))
{
    //: Read aloud: the list in which a chart is chosen
    m_list->setAccessibleName(tr("Chart"));
    for (int i = 0; i <= kRunChartCount; ++i)
        m_list->addItem(QString());
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus); // nothing to press there
    m_view->setMinimumHeight(metrics::kSmallestChartPx);
    m_note->setWordWrap(true);
    m_note->setMargin(metrics::kPanelEdgePx);

    auto *page = new QWidget(this);
    auto *pageColumn = new QVBoxLayout(page);
    pageColumn->setContentsMargins(0, 0, 0, 0);
    pageColumn->setSpacing(0);
    pageColumn->addWidget(m_legend);
    pageColumn->addWidget(m_view, 1);
    pageColumn->addWidget(m_note);
    m_pages->addWidget(m_cores);
    m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kPanelEdgePx, metrics::kPanelEdgePx, metrics::kPanelEdgePx,
                               metrics::kPanelEdgePx);
    column->addWidget(m_list);
    column->addWidget(m_pages, 1);

    setVocabulary(m_vocabulary);
    connect(m_list, &QComboBox::currentIndexChanged, this, &ChartsPanel::refresh);
    connect(m_legend, &ChartLegend::isolated, this, &ChartsPanel::refresh);
    connect(&m_controller, &RunController::slowFrame, this, &ChartsPanel::refresh);
    connect(&m_controller, &RunController::phaseChanged, this, [this] {
        if (m_controller.phase() != RunController::Phase::Ended)
            refresh(); // else a slow frame follows
    });
    connect(&m_controller, &RunController::selectionChanged, this, &ChartsPanel::refresh);
}

void ChartsPanel::setVocabulary(model::Vocabulary vocabulary)
{
    m_vocabulary = vocabulary;
    //: %1: "cores" or "stoves"; use: how busy they are
    m_list->setItemText(0, tr("Use of the %1").arg(model::plural(model::Term::Core, m_vocabulary)));
    for (int i = 0; i < kRunChartCount; ++i)
        m_list->setItemText(i + 1, nameOf(static_cast<RunChart>(i), m_vocabulary));
    m_cores->setVocabulary(vocabulary);
    refresh();
}

void ChartsPanel::applyColours()
{
    m_cores->applyColours();
    refresh();
}

void ChartsPanel::choose(std::optional<RunChart> which)
{
    m_list->setCurrentIndex(which ? static_cast<int>(*which) + 1 : 0);
}

std::optional<RunChart> ChartsPanel::chosen() const
{
    if (m_list->currentIndex() == 0)
        return std::nullopt;
    return static_cast<RunChart>(m_list->currentIndex() - 1);
}

void ChartsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ChartsPanel::refresh()
{
    m_pages->setCurrentIndex(chosen() ? 1 : 0);
    if (!isVisible())
        return;
    if (const auto which = chosen())
        draw(*which);
    else
        m_cores->refresh();
}

void ChartsPanel::draw(RunChart which)
{
    MadeChart made;
    const model::Session *session = m_controller.session();
    if (session == nullptr) {
        made.note = tr("The chart of a run stands here when there is one.");
    } else {
        const RunAppraisal *appraisal = m_controller.appraisal();
        made = makeRunChart(which,
                            {.timeline = session->timeline(),
                             .flow = m_controller.taskFlow(),
                             .statistics = appraisal != nullptr ? &appraisal->statistics : nullptr,
                             .followed = m_controller.selected(),
                             .window = m_shown(),
                             .vocabulary = m_vocabulary,
                             .font = font(),
                             .colours = paletteInUse()},
                            m_legend->only());
    }
    m_legend->setEntries(made.legend);
    m_legend->setVisible(!made.legend.empty());
    m_note->setText(made.note);
    m_note->setVisible(!made.note.isEmpty());
    m_view->setVisible(made.chart != nullptr);
    m_view->setBackgroundBrush(paletteInUse().background);
    if (made.chart == nullptr)
        return;
    const std::unique_ptr<QChart> before(m_view->chart());
    m_view->setChart(made.chart.release());
}

} // namespace brigade::app
