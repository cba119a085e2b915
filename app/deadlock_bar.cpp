#include "app/deadlock_bar.h"

#include "app/announcer.h"
#include "app/flow_layout.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace brigade::app {

DeadlockBar::DeadlockBar(RunController &controller, QWidget *parent)
    : QFrame(parent)
    , m_controller(controller)
    , m_words(new QLabel(this))
    , m_row(new FlowLayout)
{
    setFrameShape(QFrame::StyledPanel);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addLayout(m_row);
    connect(&m_controller, &RunController::frame, this, &DeadlockBar::refresh);
    connect(&m_controller, &RunController::phaseChanged, this, &DeadlockBar::refresh);
    hide();
}

void DeadlockBar::setVocabulary(model::Vocabulary vocabulary)
{
    m_vocabulary = vocabulary;
    m_ring.clear();
    refresh();
}

/// A ring of now, not of the moment that is looked at; the first one when there are several.
void DeadlockBar::refresh()
{
    const model::ProcessNow *stuck = nullptr;
    const bool now =
        m_controller.phase() == RunController::Phase::Running && !m_controller.moment().has_value();
    const model::StreetNow *street = now ? m_controller.street() : nullptr;
    if (street != nullptr) {
        const auto found =
            std::find_if(street->processes.begin(), street->processes.end(),
                         [](const auto &entry) { return entry.second.deadlockRing.size() > 1; });
        stuck = found == street->processes.end() ? nullptr : &found->second;
    }
    if (stuck != nullptr) {
        show(*stuck);
    } else if (!m_ring.empty() || isVisibleTo(parentWidget())) {
        m_ring.clear();
        hide();
    }
}

void DeadlockBar::show(const model::ProcessNow &process)
{
    std::vector<model::ThreadKey> ring;
    for (const engine::ThreadIndex thread : process.deadlockRing)
        ring.push_back({process.process, thread});
    if (ring == m_ring)
        return;
    m_ring = std::move(ring);
    for (QToolButton *button : m_buttons)
        button->deleteLater();
    m_buttons.clear();
    m_words->setText(tr("Deadlock: each of these waits for what the next one has. Whoever is "
                        "dismissed gives back what he has, and the others get on."));
    for (const model::ThreadKey &key : m_ring) {
        auto *button = new QToolButton(this);
        //: Button, a verb: makes one give up and go. %1: such as "Chef 2" or "Thread 2"
        button->setText(tr("Dismiss %1").arg(model::threadName(key.thread, m_vocabulary)));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, key] { m_controller.dismiss(key); });
        m_row->addWidget(button);
        m_buttons.push_back(button);
    }
    setVisible(true);
    announce(*this, m_words->text());
}

} // namespace brigade::app
