#include "app/glossary_dialog.h"

#include "app/dialog_parts.h"
#include "app/gallery_view.h"
#include "app/message_words.h"
#include "app/metrics.h"
#include "app/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace brigade::app {

namespace {

/// The place that the term's picture looks at, of a run that lasted `endNs`.
model::GalleryPicture pictureOf(const model::GlossaryTerm &term, std::int64_t endNs)
{
    model::GalleryPicture picture {.title = term.computer, .view = termView(term.look)};
    constexpr double kNsPerS = 1e9;
    if (term.look.atS && endNs > 0)
        picture.at = std::clamp(*term.look.atS * kNsPerS / static_cast<double>(endNs), 0.0, 1.0);
    return picture;
}

} // namespace

model::GalleryView termView(const model::Look &look)
{
    const bool lanes = look.show == QLatin1String("timeline");
    const bool ofHouse = look.process && !look.thread && !lanes; // as its larder
    if (look.show.isEmpty() || look.show == QLatin1String("scene") || ofHouse)
        return model::GalleryView::Scene;
    return look.by == QLatin1String("core") ? model::GalleryView::ByCore
                                            : model::GalleryView::ByThread;
}

GlossaryDialog::GlossaryDialog(std::vector<model::GlossaryTerm> terms,
                               RunController &window,
                               QWidget *parent)
    : QDialog(parent)
    , m_terms(std::move(terms))
    , m_window(window)
    , m_runs(window.options())
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_entry(wrappedLabel(this))
    , m_view(new GalleryView(this))
    , m_draw(new QPushButton(tr("&Draw its picture"), this))
    , m_show(new QPushButton(tr("&Show me"), this))
{
    setWindowTitle(tr("Glossary"));
    std::sort(m_terms.begin(), m_terms.end(), [](const auto &one, const auto &other) {
        return one.computer.localeAwareCompare(other.computer) < 0;
    });
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Terms"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const model::GlossaryTerm &term : m_terms) {
        const QString words = term.restaurant.isEmpty()
            //: %1: a term; %2: the same in restaurant words
            ? term.computer
            : tr("%1 – %2").arg(term.computer, term.restaurant);
        auto *item = new QListWidgetItem(words, m_list);
        item->setData(Qt::UserRole, term.id);
        item->setToolTip(words);
    }
    auto *split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(buildRight());
    split->setStretchFactor(1, 1);
    split->setSizes({metrics::kChartsWidthPx, metrics::kGlossaryWidthPx - metrics::kChartsWidthPx});
    split->setChildrenCollapsible(false);
    m_show->setToolTip(tr("Runs it and shows the place"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_draw, QDialogButtonBox::ActionRole);
    buttons->addButton(m_show, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(split, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &GlossaryDialog::reject);
    connectParts();
    resizeWithinScreen(*this, {metrics::kGlossaryWidthPx, metrics::kGlossaryHeightPx});
    m_list->setCurrentRow(0);
    tell();
}

GlossaryDialog::~GlossaryDialog() = default;

void GlossaryDialog::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &GlossaryDialog::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_problem.clear();
        tell();
    });
    connect(m_draw, &QPushButton::clicked, this, [this] {
        if (m_runs.running())
            m_runs.cancel();
        else
            draw();
    });
    connect(m_show, &QPushButton::clicked, this, [this] { emit showWanted(shown()); });
    connect(&m_runs, &QuietRuns::made, this, &GlossaryDialog::take);
    connect(&m_runs, &QuietRuns::started, this, &GlossaryDialog::tell);
    connect(&m_runs, &QuietRuns::ended, this, &GlossaryDialog::tell);
    connect(&m_runs, &QuietRuns::failed, this, [this](const QString &problem) {
        m_problem = messageInLanguage(problem);
        tell();
    });
    connect(&m_window, &RunController::phaseChanged, this, [this] {
        if (m_window.busy())
            m_runs.cancel(); // they would share the cores
        showState();
    });
}

QWidget *GlossaryDialog::buildRight()
{
    auto *right = new QWidget(this);
    m_entry->setTextFormat(Qt::RichText);
    m_entry->setMinimumHeight(fontMetrics().height() * 4);
    m_entry->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_entry);
    column->addWidget(m_view, 1);
    return right;
}

QString GlossaryDialog::shown() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

bool GlossaryDialog::showTerm(const QString &id)
{
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() != id)
            continue;
        m_list->setCurrentRow(row);
        return true;
    }
    return false;
}

void GlossaryDialog::filter(const QString &wanted)
{
    for (int row = 0; row < m_list->count(); ++row) {
        const QString text =
            m_list->item(row)->text() + m_terms[static_cast<std::size_t>(row)].sentence;
        m_list->setRowHidden(row, !text.contains(wanted, Qt::CaseInsensitive));
    }
}

void GlossaryDialog::setVocabulary(model::Vocabulary vocabulary)
{
    m_vocabulary = vocabulary;
    tell();
}

const model::GlossaryTerm *GlossaryDialog::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_terms[static_cast<std::size_t>(row)];
}

bool GlossaryDialog::isDrawn() const
{
    const model::GlossaryTerm *term = current();
    return term != nullptr && m_lastRuns.contains(term->picture);
}

void GlossaryDialog::draw()
{
    const model::GlossaryTerm *term = current();
    if (term == nullptr || term->picture.isEmpty() || m_runs.running() || m_window.busy())
        return;
    m_problem.clear();
    model::Experiment run;
    run.id = run.plan = term->picture;
    m_runs.start({run});
}

/// One run serves all terms of its picture, each with the place that it is about.
void GlossaryDialog::take(const QString &picture, const ShownRun &run)
{
    m_view->showDrawing(nullptr, {}, {}); // it may show one that goes now
    m_lastRuns[picture] = run;
    for (const model::GlossaryTerm &term : m_terms) {
        if (term.picture == picture)
            m_drawings.erase(term.id);
    }
    tell();
}

const GalleryDrawing *GlossaryDialog::drawingOf(const model::GlossaryTerm &term)
{
    const auto last = m_lastRuns.find(term.picture);
    if (last == m_lastRuns.end())
        return nullptr;
    const ShownRun &run = last->second;
    std::unique_ptr<GalleryDrawing> &drawing = m_drawings[term.id];
    if (!drawing)
        drawing =
            std::make_unique<GalleryDrawing>(pictureOf(term, run.session->trace().endNs()), run);
    return drawing.get();
}

void GlossaryDialog::tell()
{
    m_entry->clear();
    showState();
    const model::GlossaryTerm *term = current();
    if (term == nullptr)
        return m_view->showDrawing(nullptr, {}, {});
    QString html = tr("<p><b>%1</b>").arg(term->computer.toHtmlEscaped());
    if (!term->restaurant.isEmpty())
        //: Put after a term. %1: the same in restaurant words
        html += tr(", in the restaurant: <b>%1</b>").arg(term->restaurant.toHtmlEscaped());
    m_entry->setText(html + QStringLiteral("</p><p>%1</p>").arg(term->sentence.toHtmlEscaped()));
    QString words = tr("Not drawn yet. It comes from a run on this machine: “Draw its picture”.");
    if (m_runs.running())
        words = tr("The run is being made…");
    else if (!m_problem.isEmpty())
        words = m_problem;
    m_view->showDrawing(drawingOf(*term),
                        {.sizePx = {}, .theme = themeInUse(), .vocabulary = m_vocabulary}, words);
}

void GlossaryDialog::showState()
{
    const model::GlossaryTerm *term = current();
    const bool pictured = term != nullptr && !term->picture.isEmpty();
    m_show->setEnabled(pictured && !m_runs.running());
    m_draw->setText(m_runs.running() ? tr("&Stop") : tr("&Draw its picture"));
    m_draw->setEnabled(m_runs.running() || (pictured && !m_window.busy()));
}

void GlossaryDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_list->count() > 0)
        tell();
}

void GlossaryDialog::reject()
{
    m_runs.cancel();
    QDialog::reject();
}

} // namespace brigade::app
