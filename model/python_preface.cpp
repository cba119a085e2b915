#include "model/python_preface.h"

#include "model/python_function.h"
#include "model/python_step.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace brigade::model {

namespace {

using engine::ArrivalKind;
using engine::Plan;

struct PrefaceText
{
    Q_DECLARE_TR_FUNCTIONS(PythonListing)
};

/// On one line, whatever somebody wrote into a plan, and never Python's "coding:" (PEP 263).
QString onOneLine(const std::string &text)
{
    static const QRegularExpression kCoding(QStringLiteral("coding(?=[:=])"));
    QString line = QString::fromStdString(text).simplified();
    line.removeIf([](QChar c) { return !c.isPrint(); });
    return line.replace(kCoding, QStringLiteral("coding "));
}

QString arrivals(const Plan &plan)
{
    const QString duration = pythonNumber(plan.durationS);
    if (plan.arrival.kind == ArrivalKind::Rate)
        return PrefaceText::tr("%1 requests a second come from outside, for %2 s.")
            .arg(pythonNumber(plan.arrival.perSecond), duration);
    return PrefaceText::tr("%1 clients ask for %2 s; each thinks for %3 ms before it asks again.")
        .arg(plan.arrival.count)
        .arg(duration, pythonNumber(plan.arrival.thinkMs));
}

/// Keys of the plan, as they are written there.
QStringList leftOut(const Plan &plan)
{
    QStringList keys;
    if (plan.dispatch == engine::Dispatch::FirstFree && plan.processes > 1 && !sharesFreely(plan))
        keys << QStringLiteral("dispatch");
    if (plan.onCrash == engine::OnCrash::Requeue)
        keys << QStringLiteral("on_crash");
    if (plan.restart)
        keys << QStringLiteral("restart");
    if (plan.queueLimit > 0)
        keys << QStringLiteral("queue_limit");
    if (std::any_of(plan.tasks.begin(), plan.tasks.end(),
                    [](const engine::TaskKind &task) { return task.payloadKb > 0; }))
        keys << QStringLiteral("payload_kb");
    return keys;
}

} // namespace

QStringList pythonPreface(const Plan &plan)
{
    QStringList lines;
    const QString title = onOneLine(plan.title);
    if (!title.isEmpty())
        lines << title;
    if (usesFramework(plan))
        lines << PrefaceText::tr("Serve it: uvicorn program:app --workers %1").arg(plan.processes);
    if (isServer(plan))
        lines << arrivals(plan);
    if (!plan.gil.enabled)
        lines << PrefaceText::tr("Without a GIL: needs free-threaded Python, python3.13t or "
                                 "later.");
    const QStringList missing = leftOut(plan);
    if (!missing.isEmpty())
        lines << PrefaceText::tr("In the plan, not in this program: %1.")
                     .arg(missing.join(QStringLiteral(", ")));
    return lines;
}

bool sharesFreely(const Plan &plan)
{
    return plan.processes > 1 && plan.mode == engine::Mode::Sequential && !isServer(plan)
        && plan.dispatch == engine::Dispatch::FirstFree;
}

} // namespace brigade::model
