#include "app/controls_panel.h"

#include "app/mnemonic.h"
#include "app/scenario_list.h"
#include "app/slider_row.h"
#include "engine/host.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace brigade::app {

namespace {

QString wayOf(const engine::Plan &plan, model::Vocabulary vocabulary)
{
    const bool kitchen = vocabulary == model::Vocabulary::Restaurant;
    switch (plan.mode) {
    case engine::Mode::Sequential:
        //: How a plan works; also put into "This plan has no pool: %1."
        return ControlsPanel::tr("one after the other");
    case engine::Mode::Threads:
        //: How a plan works, in restaurant words: a thread for each task
        return kitchen ? ControlsPanel::tr("a chef for each order")
                       : ControlsPanel::tr("a thread for each task");
    case engine::Mode::Pool:
        //: How a plan works, in restaurant words: a pool of threads
        return kitchen ? ControlsPanel::tr("a team of chefs")
                       : ControlsPanel::tr("a pool of threads");
    case engine::Mode::Async:
        //: How a plan works, in restaurant words: an event loop with a pool
        return kitchen ? ControlsPanel::tr("a head waiter with a team")
                       : ControlsPanel::tr("an event loop with a pool");
    }
    return {};
}

/// Scrolls up and down only: it is as wide as what is in it needs, now and after other words.
class TallPage : public QScrollArea
{
public:
    explicit TallPage(QWidget *parent)
        : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus); // what is in it scrolls it
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
        return {widget()->minimumSizeHint().width() + bar, QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

int whole(double value)
{
    return qRound(value);
}

} // namespace

QString coresNote(int usable, int host)
{
    return host > usable
        ? ControlsPanel::tr("%1 of the %2 of this machine may be used here").arg(usable).arg(host)
        : QString();
}

ControlsPanel::ControlsPanel(PlanDocument &document, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_hostCores(static_cast<int>(engine::readHostInfo().hostCores))
    , m_scenarios(new ScenarioList(this))
{
    setFocusProxy(m_scenarios);
    connect(m_scenarios, &ScenarioList::chosen, this, &ControlsPanel::scenarioChosen);
    auto *page = new QWidget;
    auto *pageColumn = new QVBoxLayout(page);
    pageColumn->setContentsMargins(0, 0, 0, 0);
    pageColumn->addWidget(m_scenarios, 1);
    pageColumn->addWidget(buildSliders());
    // What starts and stops a run stays in sight, however small the window is.
    auto *scroll = new TallPage(this);
    scroll->setWidget(page);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(buildButtons(actions));
    connect(&m_document, &PlanDocument::changed, this, &ControlsPanel::showDocument);
    showWords();
    showDocument();
}

void ControlsPanel::setVocabulary(model::Vocabulary vocabulary)
{
    m_vocabulary = vocabulary;
    showWords();
}

SliderRow *ControlsPanel::addRow(QLayout &layout,
                                 const SliderSpec &spec,
                                 void (*set)(SliderValues &, double))
{
    auto *row = new SliderRow(spec, this);
    layout.addWidget(row);
    // For as long as there is a document: a field in which somebody types when the window goes
    // tells that when it loses the keyboard.
    connect(row, &SliderRow::changed, &m_document, [this, row, set](double value, int gesture) {
        SliderValues values = m_document.state().values;
        set(values, value);
        m_document.setValues(values, {row->name(), gesture});
    });
    return row;
}

QWidget *ControlsPanel::buildSliders()
{
    auto *box = new QGroupBox(this);
    auto *column = new QVBoxLayout(box);
    m_title = new QLabel(box);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    const double cores = m_document.usableCores();
    const ScaleKind log = ScaleKind::Logarithmic;
    m_cores = addRow(*column, {.scale = {1, cores, 1}},
                     [](SliderValues &to, double value) { to.cores = whole(value); });
    m_processes = addRow(*column, {.scale = {1, engine::kMaxProcesses, 1, log}},
                         [](SliderValues &to, double value) { to.processes = whole(value); });
    m_threads = addRow(*column, {.scale = {1, engine::kMaxThreads, 1, log}},
                       [](SliderValues &to, double value) { to.threads = whole(value); });
    m_amount = addRow(*column, {.scale = {1, 10'000, 1, log}},
                      [](SliderValues &to, double value) { to.amount = whole(value); });
    m_cpuShare = addRow(*column, {.scale = {0, 100, 1}, .suffix = tr(" %")},
                        [](SliderValues &to, double value) { to.cpuPercent = whole(value); });
    m_gil = new QCheckBox(box);
    column->addWidget(m_gil);
    connect(m_gil, &QCheckBox::toggled, this, [this](bool on) {
        SliderValues values = m_document.state().values;
        values.gil = on;
        m_document.setValues(values, {withoutMnemonic(m_gil->text())});
    });
    m_interval =
        addRow(*column,
               {.scale = {engine::kMinSwitchIntervalMs, engine::kMaxSwitchIntervalMs, 0.1, log},
                .decimals = 1,
                .suffix = tr(" ms")},
               [](SliderValues &to, double value) { to.switchIntervalMs = value; });
    return box;
}

QWidget *ControlsPanel::buildButtons(const Actions &actions)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : {actions.run, actions.stop}) {
        auto *button = new QToolButton(line);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    //: Button, a verb: keep it short
    m_reset = new QPushButton(tr("Reset"), line);
    m_reset->setToolTip(tr("Puts all sliders back to where the opened plan has them."));
    connect(m_reset, &QPushButton::clicked, &m_document, &PlanDocument::reset);
    row->addWidget(m_reset);
    return line;
}

void ControlsPanel::showDocument()
{
    const PlanState &state = m_document.state();
    const bool open = !m_document.isEmpty();
    for (QWidget *widget : std::initializer_list<QWidget *> {
             m_cores, m_processes, m_threads, m_amount, m_cpuShare, m_gil, m_interval, m_reset})
        widget->setEnabled(open);
    //: %1: title of a plan; %2: how it works, such as "a pool of threads"
    const QString title = tr("<b>%1</b><br>%2")
                              .arg(QString::fromStdString(state.base.title).toHtmlEscaped(),
                                   wayOf(state.base, m_vocabulary));
    // Read in the window's direction, whatever the language of the plan's name.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_title->setText(open
                         ? QStringLiteral("<p dir='%1'>%2</p>")
                               .arg(mirrored ? QStringLiteral("rtl") : QStringLiteral("ltr"), title)
                         : tr("Choose a scenario above, or open a plan."));
    if (!open)
        return;
    m_amount->setRange(minAmount(state.base), maxAmount(state.base));
    m_cores->setValue(state.values.cores);
    m_processes->setValue(state.values.processes);
    m_threads->setValue(state.values.threads);
    m_amount->setValue(state.values.amount);
    m_cpuShare->setValue(state.values.cpuPercent);
    m_interval->setValue(state.values.switchIntervalMs);
    {
        const QSignalBlocker quiet(m_gil);
        m_gil->setChecked(state.values.gil);
    }
    m_threads->setEnabled(threadsApply(state.base));
    m_cpuShare->setEnabled(cpuShareApplies(state.base));
    m_interval->setEnabled(state.values.gil);
    m_reset->setEnabled(!(state.values == slidersOf(state.base, m_document.usableCores())));
    m_scenarios->setCurrent(state.name);
    showWords();
}

void ControlsPanel::showWords()
{
    const bool kitchen = m_vocabulary == model::Vocabulary::Restaurant;
    //: Put after another sentence, hence the space at its beginning
    const QString live = tr(" Changes a run while it goes on.");
    //: Label of a slider; a stove stands for a core
    m_cores->setWords(kitchen ? tr("&Stoves") : tr("&Cores"),
                      tr("How many of this machine's cores the run may use.") + live);
    m_cores->setNote(coresNote(m_document.usableCores(), m_hostCores));
    //: Label of a slider; a restaurant stands for a process
    m_processes->setWords(kitchen ? tr("Restaura&nts") : tr("&Processes"),
                          tr("Worker processes, each with its own memory and its own GIL.") + live);
    m_threads->setWords(
        //: Label of a slider: in each restaurant; a chef stands for a thread
        kitchen ? tr("&Chefs in each") : tr("&Threads in each"),
        threadsApply(m_document.state().base)
            ? tr("Size of the thread pool of each process.") + live
            : tr("This plan has no pool: %1.").arg(wayOf(m_document.state().base, m_vocabulary)));
    const QString restarts = tr(" Changing it during a run starts the run again.");
    switch (amountMeaning(m_document.state().base)) {
    case AmountMeaning::Tasks:
        //: Label of a slider, a plural noun; an order stands for a task
        m_amount->setWords(kitchen ? tr("Or&ders") : tr("Tas&ks"),
                           tr("How many tasks there are in all.") + restarts);
        break;
    case AmountMeaning::PerSecond:
        m_amount->setWords(kitchen ? tr("Or&ders per second") : tr("Tas&ks per second"),
                           tr("How many tasks arrive each second.") + live);
        break;
    case AmountMeaning::Clients:
        //: Label of a slider; a guest stands for a client that sends tasks
        m_amount->setWords(kitchen ? tr("&Guests") : tr("C&lients"),
                           tr("How many clients send tasks, each one after the other.") + restarts);
        break;
    }
    //: Label of a slider: the part of the time that is cooked (computed), in %
    m_cpuShare->setWords(kitchen ? tr("C&ooking share") : tr("CP&U share"),
                         tr("The part of a task's time that it computes; the rest it waits.")
                             + restarts);
    //: Check box: in each restaurant; the bathroom stands for the GIL
    m_gil->setText(kitchen ? tr("One &bathroom in each (GIL)") : tr("&GIL"));
    m_gil->setToolTip(tr("One lock in each process that a thread must hold to compute.") + live);
    //: Label of a slider. A knock at the bathroom's door: asking for the GIL
    m_interval->setWords(kitchen ? tr("T&ime before a knock") : tr("Switch &interval"),
                         tr("How long a thread waits for the GIL before it asks for it.") + live);
}

} // namespace brigade::app
