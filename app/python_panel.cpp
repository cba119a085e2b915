#include "app/python_panel.h"

#include "app/ask_path.h"
#include "app/metrics.h"
#include "app/python_words.h"
#include "app/street_words.h"
#include "app/whole_file.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QShowEvent>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace brigade::app {

namespace {

constexpr int kBetweenLooksMs = 100;
constexpr int kNoteLines = 2;

} // namespace

PythonPanel::PythonPanel(PlanDocument &document, RunController &controller, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_controller(controller)
    , m_chooser(new QComboBox(this))
    , m_copy(new QToolButton(this))
    , m_save(new QToolButton(this))
    , m_view(new PythonView(this))
    , m_note(new QLabel(this))
{
    build();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_lookAgain)
            lookSoon();
    });
    connect(m_chooser, &QComboBox::currentIndexChanged, this, [this] {
        m_listed = false;
        look();
    });
    connect(m_copy, &QToolButton::clicked, this, &PythonPanel::copy);
    connect(m_save, &QToolButton::clicked, this, &PythonPanel::save);
    connect(&m_document, &PlanDocument::changed, this, [this] {
        m_planned = m_document.isEmpty() ? engine::Plan {} : m_document.plan();
        m_newest = Newest::Plan;
        lookSoon();
    });
    connect(&m_controller, &RunController::frame, this, &PythonPanel::lookSoon);
    connect(&m_controller, &RunController::phaseChanged, this, &PythonPanel::lookSoon);
    connect(&m_controller, &RunController::selectionChanged, this, &PythonPanel::lookSoon);
    look();
}

void PythonPanel::build()
{
    m_chooser->setAccessibleName(tr("What to show as Python"));
    m_chooser->setToolTip(tr("The whole program, or the function of one task"));
    //: Button, a verb: keep it short
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("The text onto the clipboard"));
    m_save->setText(tr("Save…"));
    m_save->setToolTip(tr("The text into a file"));
    m_view->setAccessibleName(tr("The plan as Python"));
    m_view->setTips([this](int line) { return tip(line); });
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setMinimumHeight(kNoteLines * m_note->fontMetrics().lineSpacing()); // it would jump
    auto *row = new QHBoxLayout;
    row->addWidget(m_chooser, 1);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kPanelEdgePx, metrics::kPanelEdgePx, metrics::kPanelEdgePx,
                               metrics::kPanelEdgePx);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    column->addWidget(m_note);
    m_chooser->setMinimumContentsLength(8);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void PythonPanel::setVocabulary(model::Vocabulary vocabulary)
{
    m_vocabulary = vocabulary;
    m_listed = false;
    look();
}

void PythonPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

void PythonPanel::lookSoon()
{
    m_lookAgain = m_pause.isActive();
    if (m_lookAgain || !isVisible())
        return;
    look();
    m_pause.start(m_controller.busy() ? std::max(kBetweenLooksMs, m_controller.pace().chartsMs)
                                      : kBetweenLooksMs);
}

void PythonPanel::look()
{
    ++m_looks;
    const engine::Plan &plan = wanted();
    if (!m_listed || !(plan == m_shown))
        list(plan);
    mark();
}

const engine::Plan &PythonPanel::wanted()
{
    const model::Session *session = m_controller.session();
    if (session == nullptr) {
        m_ran.reset();
        return m_planned;
    }
    const engine::Plan &ran = session->trace().plan();
    if (!m_ran || !(*m_ran == ran)) {
        m_ran = ran;
        m_newest = Newest::Run;
    }
    const bool same = model::sameTasks(m_planned, ran);
    return same || m_newest == Newest::Plan ? m_planned : *m_ran;
}

void PythonPanel::list(const engine::Plan &plan)
{
    const bool sameChoice = model::sameTasks(plan, m_shown);
    m_shown = plan;
    m_listed = true;
    if (!sameChoice || m_chooser->count() == 0)
        fillChooser();
    const int chosen = m_chooser->currentIndex();
    const bool empty = m_shown.tasks.empty();
    if (empty)
        m_listing = {};
    else
        m_listing = chosen <= 0
            ? model::pythonProgram(m_shown, m_vocabulary)
            : model::pythonTask(m_shown, static_cast<std::size_t>(chosen - 1), m_vocabulary);
    m_view->setMarks({});
    m_view->setPlainText(m_listing.text());
    for (QWidget *widget : {static_cast<QWidget *>(m_chooser), static_cast<QWidget *>(m_copy),
                            static_cast<QWidget *>(m_save)})
        widget->setEnabled(!empty);
}

void PythonPanel::fillChooser()
{
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    m_chooser->addItem(tr("Whole program"));
    for (const engine::TaskKind &task : m_shown.tasks)
        m_chooser->addItem(QString::fromStdString(task.name));
}

void PythonPanel::mark()
{
    const model::StreetNow *street = m_controller.street();
    const bool fits = street != nullptr && m_ran && model::sameTasks(m_shown, *m_ran);
    m_marks = fits ? model::pythonMarks(*street, m_listing) : std::vector<model::PythonMark> {};
    std::vector<model::PythonMark> shown = m_marks;
    if (const auto followed = m_controller.selected())
        std::erase_if(shown,
                      [&](const model::PythonMark &each) { return each.thread != *followed; });
    m_view->setMarks(lineMarks(shown));
    m_note->setText(noteAbout(shown));
}

std::vector<LineMark> PythonPanel::lineMarks(const std::vector<model::PythonMark> &marks) const
{
    const PythonWords words(m_shown, m_listing, m_vocabulary);
    std::vector<LineMark> lines;
    for (auto first = marks.begin(); first != marks.end();) {
        const auto last = std::find_if(first, marks.end(), [&](const model::PythonMark &each) {
            return each.line != first->line;
        });
        lines.push_back(
            {.line = static_cast<int>(first->line),
             .lineCount = static_cast<int>(m_listing.linesOfStep(first->line)),
             .label = words.label({first, last}, PythonView::longestLabel()),
             .emphasis = m_controller.selected() ? LineEmphasis::Followed : LineEmphasis::Plain});
        first = last;
    }
    return lines;
}

QString PythonPanel::noteAbout(const std::vector<model::PythonMark> &marks) const
{
    const model::StreetNow *street = m_controller.street();
    if (m_shown.tasks.empty())
        return tr("A plan that is opened stands here as the Python that it stands for.");
    if (street == nullptr)
        return tr("When the plan has been run, arrows show who is at which line.");
    if (!m_ran || !model::sameTasks(m_shown, *m_ran))
        return tr("The plan has other tasks than the run that is shown: no line of it is marked.");
    const PythonWords words(m_shown, m_listing, m_vocabulary);
    const auto followed = m_controller.selected();
    if (!followed && marks.empty())
        return tr("Nobody is in these lines at this moment.");
    if (!followed && marks.size() > 1)
        return tr("The arrows show who is where. Select one in the picture to follow it.");
    if (!marks.empty())
        return words.here(marks.front(), nowNs());
    const model::ThreadNow *thread = findThread(*street, *followed);
    if (thread == nullptr)
        return words.gone(*followed);
    return thread->taskKind < 0 ? words.withoutTask(*followed)
                                : words.elsewhere(*followed, thread->taskKind);
}

std::int64_t PythonPanel::nowNs() const
{
    const model::Session *session = m_controller.session();
    const std::int64_t endNs = session == nullptr ? 0 : session->trace().endNs();
    return std::min(endNs, m_controller.moment().value_or(endNs));
}

QString PythonPanel::tip(int line) const
{
    const PythonWords words(m_shown, m_listing, m_vocabulary);
    QStringList lines {words.steps(static_cast<std::size_t>(line))};
    constexpr qsizetype kMostNames = 12;
    for (const model::PythonMark &each : m_marks) {
        const auto first = static_cast<int>(each.line);
        const auto count = static_cast<int>(m_listing.linesOfStep(each.line));
        if (line < first || line >= first + count)
            continue;
        if (lines.size() > kMostNames) {
            lines << tr("…");
            break;
        }
        lines << words.here(each, nowNs());
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void PythonPanel::copy()
{
    QGuiApplication::clipboard()->setText(m_listing.text());
}

void PythonPanel::save()
{
    const QString path = askSavePath(
        this, {tr("Save as Python"), QStringLiteral("program.py"), tr("Python (*.py)")});
    if (path.isEmpty())
        return;
    const auto written = writeWhole(path, m_listing.text().toUtf8());
    if (!written)
        emit failed(QString::fromStdString(written.error()));
}

} // namespace brigade::app
