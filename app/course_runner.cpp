#include "app/course_runner.h"

#include "app/scenario_words.h"
#include "model/statistics.h"

#include <QTimer>

namespace brigade::app {

namespace {

/// A built-in one has its title in the reader's language, as if he had opened it himself.
engine::Plan inLanguage(engine::Plan plan)
{
    plan.title = titleInLanguage(plan.title).toStdString();
    return plan;
}

} // namespace

CourseRunner::CourseRunner(PlanDocument &document, RunController &controller, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_controller(controller)
{
    connect(&m_controller, &RunController::ended, this, &CourseRunner::takeEnd);
    connect(&m_controller, &RunController::phaseChanged, this, &CourseRunner::watchPhase);
    connect(&m_controller, &RunController::failed, this, [this](const QString &message) {
        if (!m_running)
            return;
        abandon();
        emit failed(message);
    });
}

void CourseRunner::start(const std::vector<model::Experiment> &experiments)
{
    m_queue.clear();
    m_reports.clear();
    m_made = 0;
    m_stopped = false;
    for (const model::Experiment &experiment : experiments) {
        const auto branch = model::branchOf(experiment, m_document.usableCores());
        if (branch == model::Branch::LeftOut)
            continue;
        const auto plan = model::planOf(experiment, branch, m_length);
        if (!plan) {
            emit failed(QString::fromStdString(plan.error()));
            return;
        }
        // Medians of several are for figures that somebody reads.
        const int times = m_length == model::RunLength::Quick ? 1 : experiment.repeat;
        for (int i = 0; i < times; ++i)
            m_queue.push_back({experiment.id, inLanguage(plan.value())});
    }
    m_running = true;
    next();
}

void CourseRunner::cancel()
{
    if (!m_running)
        return;
    m_stopped = true;
    if (m_controller.busy())
        m_controller.requestStop();
    else
        abandon();
}

void CourseRunner::next()
{
    if (!m_running)
        return;
    emit progressed();
    if (m_stopped) {
        abandon();
        return;
    }
    if (m_made == total()) {
        end();
        emit finished();
        return;
    }
    if (m_controller.busy()) { // with somebody else's run
        m_awaitsFree = true;
        m_controller.discard();
        return;
    }
    const Turn &turn = m_queue[static_cast<std::size_t>(m_made)];
    m_opening = true;
    m_document.open(turn.plan, QString::fromStdString(turn.plan.title));
    m_opening = false;
    m_controller.start(turn.plan, RunController::Pictures::Afterwards);
}

void CourseRunner::takeEnd()
{
    const model::Session *session = m_controller.session();
    const RunAppraisal *appraisal = m_controller.appraisal();
    const bool ours = m_running && !m_awaitsFree && m_made < total();
    if (!ours || session == nullptr || appraisal == nullptr)
        return;
    if (m_stopped) { // what there is of it is not the experiment
        QTimer::singleShot(0, this, &CourseRunner::next);
        return;
    }
    const Turn &turn = m_queue[static_cast<std::size_t>(m_made)];
    m_reports[turn.id].push_back(model::report(session->trace(), appraisal->statistics));
    m_kept.insert_or_assign(turn.id, m_controller.shown());
    m_laid.clear();
    ++m_made;
    QTimer::singleShot(0, this, &CourseRunner::next); // others listen to the end of this one too
}

/// Stopped by hand, or discarded because something else was opened.
void CourseRunner::watchPhase()
{
    using Phase = RunController::Phase;
    if (!m_running || m_opening)
        return;
    if (m_awaitsFree) {
        if (!m_controller.busy()) {
            m_awaitsFree = false;
            QTimer::singleShot(0, this, &CourseRunner::next);
        }
        return;
    }
    if (m_controller.phase() == Phase::Stopping)
        m_stopped = true;
    else if (m_controller.phase() == Phase::Empty)
        abandon();
}

void CourseRunner::end()
{
    m_running = false;
    m_awaitsFree = false;
    emit progressed();
}

void CourseRunner::abandon()
{
    end();
    emit abandoned();
}

/// Its plan stands in the window.
bool CourseRunner::open(const engine::Plan &plan)
{
    if (m_running || m_controller.busy())
        return false;
    m_document.open(plan, QString::fromStdString(plan.title));
    m_laid.clear();
    return true;
}

bool CourseRunner::show(const QString &id)
{
    const auto kept = m_kept.find(id);
    if (kept == m_kept.end())
        return false;
    const ShownRun run = kept->second; // what is opened may forget those that are kept
    if (m_controller.session() == run.session.get())
        return true;
    if (!open(run.session->trace().plan()))
        return false;
    m_controller.showAgain(run);
    return true;
}

void CourseRunner::present(const ShownRun &run)
{
    if (open(run.session->trace().plan()))
        m_controller.showAgain(run);
}

void CourseRunner::lay(const model::Experiment &experiment)
{
    if (m_running || m_controller.busy() || m_laid == experiment.id)
        return;
    const auto branch = model::branchOf(experiment, m_document.usableCores());
    const auto plan = model::planOf(experiment, branch, m_length);
    if (branch == model::Branch::LeftOut || !plan)
        return;
    const engine::Plan named = inLanguage(plan.value());
    m_document.open(named, QString::fromStdString(named.title));
    m_laid = experiment.id;
}

} // namespace brigade::app
