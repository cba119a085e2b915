#include "app/step_dialog.h"

#include "app/message_words.h"
#include "app/metrics.h"
#include "app/python_view.h"
#include "app/step_words.h"
#include "app/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QGridLayout>
#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace brigade::app {

namespace {

constexpr int kLookMs = 50;
constexpr int kSliceMs = 20;
constexpr int kOwnPlan = -1;
constexpr int kMostCards = 9;
constexpr int kChefIconPx = 48;

QLabel *readableLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// The look of who stands so, of Palette::states.
std::size_t badgeFill(model::Stand stand)
{
    const auto fill = [](model::ThreadState state) { return static_cast<std::size_t>(state); };
    switch (stand) {
    case model::Stand::LockBlocked:
        return fill(model::ThreadState::LockWait);
    case model::Stand::GilBlocked:
        return fill(model::ThreadState::GilWait);
    case model::Stand::Away:
        return fill(model::ThreadState::Io);
    case model::Stand::Done:
        return fill(model::ThreadState::Idle);
    case model::Stand::Failed:
        return fill(model::ThreadState::OffCore);
    case model::Stand::Ready:
    case model::Stand::Moving:
        break;
    }
    return fill(model::ThreadState::Running);
}

/// The tasks alone: what is around them does not move here.
model::PythonListing functionsOf(const engine::Plan &plan, model::Vocabulary vocabulary)
{
    std::vector<model::PythonLine> lines;
    for (std::size_t task = 0; task < plan.tasks.size(); ++task) {
        if (!lines.empty())
            lines.push_back({});
        const model::PythonListing function = model::pythonTask(plan, task, vocabulary);
        lines.insert(lines.end(), function.lines().begin(), function.lines().end());
    }
    return model::PythonListing(std::move(lines));
}

} // namespace

StepDialog::StepDialog(std::string workerPath, QWidget *parent)
    : QDialog(parent)
    , m_workerPath(std::move(workerPath))
    , m_chooser(new QComboBox(this))
    , m_task(readableLabel(this))
    , m_view(new PythonView(this))
    , m_shared(readableLabel(this))
    , m_choices(readableLabel(this))
    , m_message(readableLabel(this))
    , m_takeSmaller(new QPushButton(tr("Take a s&maller version"), this))
{
    setWindowTitle(tr("You are the scheduler"));
    build();
    addKeys();
    for (const StepChallenge challenge : kStepChallenges)
        m_chooser->addItem(challengeTitle(challenge), static_cast<int>(challenge));
    connect(m_chooser, &QComboBox::activated, this, [this] { start(); });
    m_timer.setInterval(kLookMs);
    m_explore.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &StepDialog::look);
    connect(&m_explore, &QTimer::timeout, this, &StepDialog::explore);
    resize(metrics::kStepWidthPx, metrics::kStepHeightPx);
}

StepDialog::~StepDialog() = default;

void StepDialog::build()
{
    //: A verb, before a list of challenges
    auto *chooserLabel = new QLabel(tr("Pla&y:"), this);
    chooserLabel->setBuddy(m_chooser);
    auto *top = new QHBoxLayout;
    top->addWidget(chooserLabel);
    top->addWidget(m_chooser, 1);
    m_view->setAccessibleName(tr("The plan as Python"));
    m_view->setMinimumWidth(metrics::kStepWidthPx / 3);
    m_cardColumn = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    right->addLayout(m_cardColumn);
    right->addWidget(m_shared);
    right->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_view, 1);
    middle->addLayout(right, 1);
    // Room for what comes, so that nothing jumps.
    m_task->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_takeSmaller->setAutoDefault(false);
    m_takeSmaller->setToolTip(tr("The same with two increments each and two of each task"));
    m_takeSmaller->hide();
    connect(m_takeSmaller, &QPushButton::clicked, this, &StepDialog::takeSmaller);
    m_message->setMinimumHeight(4 * fontMetrics().lineSpacing());
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_task);
    column->addLayout(middle, 1);
    column->addWidget(m_choices);
    column->addWidget(m_message);
    column->addWidget(m_takeSmaller, 0, Qt::AlignLeading);
    column->addWidget(buildButtons());
}

QWidget *StepDialog::buildButtons()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, const QString &tip, auto &&act) {
        auto *button = new QPushButton(text, box);
        button->setAutoDefault(false);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, act);
        const auto place = static_cast<int>(m_buttons.size());
        constexpr int kInRow = 6;
        grid->addWidget(button, place / kInRow, place % kInRow);
        m_buttons.push_back(button);
    };
    add(tr("&Undo"), tr("Runs all choices but the last again (Backspace)"), [this] {
        if (m_session && m_session->undo())
            refresh();
    });
    //: Button, a verb: keep it short
    add(tr("R&estart"), tr("From the start (Home)"), [this] { start(); });
    add(tr("Play ra&ndom"), tr("Somebody who may move is chosen, until it is over"),
        [this] { playBy(model::StepScheduler::Random); });
    add(tr("Play r&ound robin"), tr("One after the other in turn, until it is over"),
        [this] { playBy(model::StepScheduler::RoundRobin); });
    //: Button, a verb: runs every interleaving; keep it short
    add(tr("&Try all"), tr("Really runs every interleaving and counts what comes of them"),
        [this] { tryAll(); });
    add(tr("&Copy"), tr("The choices as text (Ctrl+C)"), [this] {
        if (m_session)
            QApplication::clipboard()->setText(model::interleavingText(m_session->choices()));
    });
    add(tr("P&aste"), tr("Plays the choices on the clipboard (Ctrl+V)"),
        [this] { replay(QApplication::clipboard()->text()); });
    add(tr("&Save…"), tr("The choices and their plan into a file (Ctrl+S)"),
        [this] { savePlay(); });
    add(tr("O&pen…"), tr("Plays what was saved (Ctrl+O)"), [this] { openPlay(); });
    add(tr("E&xport…"), tr("The interleaving as a picture or a table"), [this] { askExport(); });
    add(tr("C&lose"), {}, [this] { close(); });
    return box;
}

void StepDialog::addKeys()
{
    for (int number = 1; number <= kMostCards; ++number) {
        for (const Qt::KeyboardModifier pad : {Qt::NoModifier, Qt::KeypadModifier}) {
            const auto key = static_cast<Qt::Key>(Qt::Key_0 + number);
            auto *shortcut = new QShortcut(QKeySequence(pad | key), this);
            connect(shortcut, &QShortcut::activated, this,
                    [this, number] { choose(static_cast<model::StepNumber>(number)); });
        }
    }
    const auto bind = [this](const QKeySequence &keys, std::size_t button) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, m_buttons.at(button), &QPushButton::click);
    };
    constexpr std::size_t kUndo = 0;
    constexpr std::size_t kRestart = 1;
    constexpr std::size_t kCopy = 5;
    constexpr std::size_t kPaste = 6;
    constexpr std::size_t kSave = 7;
    constexpr std::size_t kOpen = 8;
    bind(Qt::Key_Backspace, kUndo);
    bind(QKeySequence::Undo, kUndo);
    bind(Qt::Key_Home, kRestart);
    bind(QKeySequence::Copy, kCopy);
    bind(QKeySequence::Paste, kPaste);
    bind(QKeySequence::Save, kSave);
    bind(QKeySequence::Open, kOpen);
}

void StepDialog::offerPlan(const engine::Plan &plan)
{
    if (m_offered != plan)
        m_smaller.reset();
    m_offered = plan;
    const int there = m_chooser->findData(kOwnPlan);
    const QString title = tr("The plan of the window: %1").arg(QString::fromStdString(plan.title));
    if (there < 0)
        m_chooser->addItem(title, kOwnPlan);
    else
        m_chooser->setItemText(there, title);
}

void StepDialog::setVocabulary(model::Vocabulary vocabulary)
{
    m_vocabulary = vocabulary;
    if (m_session)
        start();
}

void StepDialog::play(StepChallenge challenge)
{
    m_chooser->setCurrentIndex(m_chooser->findData(static_cast<int>(challenge)));
    start();
}

engine::Plan StepDialog::chosenPlan()
{
    if (m_challenge)
        return challengePlan(*m_challenge);
    if (m_chooser->currentData().toInt() == kOpenedStepPlan)
        return m_opened.value_or(engine::Plan {});
    return m_smaller ? *m_smaller : m_offered.value_or(engine::Plan {});
}

void StepDialog::takeSmaller()
{
    if (m_offered)
        m_smaller = model::smallEnoughToStep(*m_offered);
    start();
    if (m_session)
        say(tr("This is the plan of the window with two increments each, so that every moment can "
               "be chosen."));
}

void StepDialog::playOffered()
{
    m_chooser->setCurrentIndex(m_chooser->findData(kOwnPlan));
    start();
}

/// What is chosen above, from its start.
void StepDialog::start()
{
    m_explore.stop();
    m_exploration.reset();
    m_solved = false;
    const int chosen = m_chooser->currentData().toInt();
    m_challenge.reset();
    if (chosen >= 0)
        m_challenge = static_cast<StepChallenge>(chosen);
    engine::Plan plan = chosenPlan();
    m_takeSmaller->hide();
    say({});
    if (m_session && m_session->plan() == plan && m_session->problem().isEmpty()) {
        m_session->restart();
    } else {
        m_session.reset();
        auto started = model::StepSession::start(plan, m_workerPath);
        if (started)
            m_session = std::move(started).value();
        else
            //: %1: the reason, without a full stop
            say(tr("This plan cannot be played: %1.").arg(messageInLanguage(started.error())));
        const bool offered = m_chooser->currentData().toInt() == kOwnPlan;
        m_takeSmaller->setVisible(!m_session && offered && model::smallEnoughToStep(plan));
    }
    m_listing = functionsOf(plan, m_vocabulary);
    m_view->setMarks({});
    m_view->setPlainText(m_listing.text());
    refresh();
}

void StepDialog::choose(model::StepNumber number)
{
    if (!m_session || !m_session->state().mayMove(number))
        return;
    m_session->choose(number);
    refresh();
}

void StepDialog::playBy(model::StepScheduler scheduler)
{
    if (!m_session)
        return;
    if (m_session->state().over())
        m_session->restart();
    while (m_session->chooseBy(scheduler)) { }
    refresh();
}

void StepDialog::replay(const QString &text)
{
    const auto choices = model::readInterleavingText(text);
    if (!choices) {
        say(QString::fromStdString(choices.error()));
        return;
    }
    if (!m_session)
        return;
    const bool whole = m_session->replay(choices.value());
    m_session->waitForSleepers();
    say({});
    refresh();
    if (!whole)
        say(tr("Choice %1 cannot be made there: the list was played up to it.")
                .arg(m_session->choices().size() + 1));
}

void StepDialog::tryAll()
{
    if (!m_session || exploring())
        return;
    auto started = model::Exploration::start(m_session->plan(), m_workerPath);
    if (!started) {
        say(QString::fromStdString(started.error()));
        return;
    }
    m_exploration = std::move(started).value();
    m_explore.start();
}

/// A slice, so that the window stays alive.
void StepDialog::explore()
{
    QElapsedTimer slice;
    slice.start();
    bool more = true;
    while (more && slice.elapsed() < kSliceMs)
        more = m_exploration->result().interleavings < model::kMostInterleavings
            && m_exploration->next();
    const model::ExplorationResult result = m_exploration->result();
    say(explorationWords(result));
    if (more)
        return;
    const QString problem = m_exploration->problem();
    m_explore.stop();
    m_exploration.reset();
    if (!problem.isEmpty())
        say(problem);
    else if (m_challenge && isSolved(*m_challenge, result)) {
        m_solved = true;
        say(solvedText(*m_challenge) + QLatin1Char('\n') + m_message->text());
    }
}

void StepDialog::refresh()
{
    refreshCards();
    refreshTask();
    if (!m_session) {
        m_shared->clear();
        m_choices->clear();
        m_timer.stop();
        return;
    }
    m_view->setMarks(stepMarks(*m_session, m_listing));
    m_shared->setText(sharedWords(*m_session, m_vocabulary));
    const QString choices = model::interleavingText(m_session->choices());
    //: %1: numbers of threads such as "1 2 2 1"; or "none": no choice
    m_choices->setText(tr("Choices so far: %1").arg(choices.isEmpty() ? tr("none") : choices));
    const auto &threads = m_session->state().threads;
    const bool away = std::any_of(threads.begin(), threads.end(), [](const auto &thread) {
        return thread.stand == model::Stand::Away;
    });
    away ? m_timer.start() : m_timer.stop();
    if (!exploring())
        refreshMessage();
}

void StepDialog::refreshTask()
{
    const bool over = m_session && m_session->state().over();
    m_task->setText(m_challenge ? challengeText(*m_challenge, m_vocabulary)
                        : over  ? tr("It is over. Undo takes a move back; Restart begins anew.")
                                : tr("Choose who moves: click a card, or press its number."));
}

void StepDialog::refreshMessage()
{
    m_solved = m_challenge && isSolved(*m_challenge, *m_session);
    QString line = m_solved ? solvedText(*m_challenge) : QString();
    if (!m_session->problem().isEmpty())
        line = m_session->problem();
    else
        line += QLatin1Char('\n') + endWords(*m_session, m_vocabulary);
    say(line.trimmed());
}

void StepDialog::refreshCards()
{
    m_badges.setLook(themeInUse(), devicePixelRatioF(), font());
    const std::size_t wanted = m_session ? m_session->state().threads.size() : 0;
    while (m_cards.size() > wanted) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    while (m_cards.size() < wanted) {
        auto *card = new QPushButton(this);
        card->setAutoDefault(false);
        card->setMinimumHeight(3 * fontMetrics().lineSpacing());
        card->setIconSize({kChefIconPx, kChefIconPx});
        // Qt turns it round where the window is.
        card->setStyleSheet(QStringLiteral("text-align: left; padding: 2px 8px"));
        const auto number = static_cast<model::StepNumber>(m_cards.size() + 1);
        connect(card, &QPushButton::clicked, this, [this, number] { choose(number); });
        m_cardColumn->addWidget(card);
        m_cards.push_back(card);
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const auto number = static_cast<model::StepNumber>(i + 1);
        const QString words = standWords(*m_session, number, m_vocabulary);
        //: On a card. %1: the key to press; %2: such as "Chef 1 (add)"; %3: what he does
        m_cards[i]->setText(tr("[%1]  %2\n%3")
                                .arg(number)
                                .arg(stepperName(*m_session, number, m_vocabulary), words));
        m_cards[i]->setEnabled(m_session->state().mayMove(number));
        const QPixmap chef =
            m_badges.badge({badgeFill(m_session->state().threads[i].stand), QString::number(number),
                            m_cards[i]->iconSize().height()});
        QIcon icon(chef);
        icon.addPixmap(chef, QIcon::Disabled); // he is no less to be seen while he waits
        m_cards[i]->setIcon(icon);
    }
}

void StepDialog::look()
{
    if (m_session && m_session->poll())
        refresh();
}

void StepDialog::say(const QString &line)
{
    m_message->setText(messageInLanguage(line));
}

QString StepDialog::message() const
{
    return m_message->text();
}

void StepDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!m_session)
        start();
    if (!m_cards.empty())
        m_cards.front()->setFocus();
}

void StepDialog::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    m_explore.stop();
    m_exploration.reset();
    m_session.reset();
    QDialog::hideEvent(event);
}

} // namespace brigade::app
