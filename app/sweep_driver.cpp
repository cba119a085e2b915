#include "app/sweep_driver.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <utility>

namespace brigade::app {

namespace {

constexpr qsizetype kLongestSweptTitle = 200; ///< bytes, as the plan's reader has it

} // namespace

QString sweptTitle(const QString &title, const QString &key, const QString &value)
{
    if (key == QLatin1String("title"))
        return value;
    const QRegularExpression before(
        QStringLiteral(" \\(%1=[^()]*\\)$").arg(QRegularExpression::escape(key)));
    const QString swept =
        QString(title).remove(before) + QStringLiteral(" (%1=%2)").arg(key, value);
    return swept.toUtf8().size() <= kLongestSweptTitle ? swept : title;
}

engine::Result<SweepSetup> prepareSweep(SweepRange range, int repeat, const PlanSource &source)
{
    SweepSetup setup;
    setup.range = std::move(range);
    setup.repeat = repeat;
    auto base = source({});
    if (!base)
        return engine::Error {base.error()};
    setup.base = std::move(base).value().plan;
    for (const QString &value : setup.range.values) {
        const QString change = setup.range.key + QLatin1Char('=') + value;
        auto reading = source({change});
        if (!reading)
            return engine::Error {reading.error()};
        for (const std::string &each : reading.value().notices)
            setup.notices << change + QStringLiteral(": ") + QString::fromStdString(each);
        engine::Plan plan = std::move(reading).value().plan;
        plan.title =
            sweptTitle(QString::fromStdString(plan.title), setup.range.key, value).toStdString();
        setup.plans.push_back(std::move(plan));
    }
    return setup;
}

SweepResult sweepResultOf(const model::Trace &trace, const model::Statistics &statistics)
{
    return {.run = model::sweepRunOf(statistics, trace.plan()),
            .verdict = verdict(trace, statistics),
            .host = model::report(trace, statistics).value(QStringLiteral("host")).toObject()};
}

SweepDriver::SweepDriver(SweepSetup setup)
    : m_setup(std::move(setup))
{
    m_outcome.key = m_setup.range.key;
    m_outcome.title = QString::fromStdString(m_setup.base.title);
    // A swept arrival may change it, but one chart has one measure.
    m_outcome.measure = model::measureOf(m_setup.plans.front());
    const std::string text = engine::writePlan(m_setup.base);
    m_outcome.plan = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    for (const QString &value : m_setup.range.values)
        m_outcome.points.push_back({.value = value, .runs = {}});
}

int SweepDriver::total() const
{
    return m_setup.repeat * static_cast<int>(m_setup.plans.size());
}

std::optional<SweepStep> SweepDriver::next() const
{
    if (m_taken >= total())
        return std::nullopt;
    const auto values = static_cast<int>(m_setup.plans.size());
    return SweepStep {.round = m_taken / values + 1,
                      .point = static_cast<std::size_t>(m_taken % values)};
}

void SweepDriver::take(const SweepResult &result)
{
    const auto step = next();
    if (!step)
        return;
    ++m_taken;
    m_outcome.host = result.host;
    model::SweepPoint &point = m_outcome.points[step->point];
    if (result.verdict == Verdict::Unfinished) {
        ++point.unfinished;
    } else {
        point.runs.push_back(result.run);
        ++m_measured;
    }
}

QString changeOf(const SweepOutcome &outcome, std::size_t point)
{
    return outcome.key + QLatin1Char('=') + outcome.points[point].value;
}

} // namespace brigade::app
