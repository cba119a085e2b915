// What a lesson's expressions may ask for: the reports of its runs (medians where a run was made
// several times), this machine's cores, and the answer that is judged. Fills the figures into
// sentences. Threads: values, any one thread.
#pragma once

#include "model/lesson_expression.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace brigade::model {

class LessonFigures
{
public:
    LessonFigures() = default;
    LessonFigures(int usableCores, int hostCores)
        : m_usableCores(usableCores)
        , m_hostCores(hostCores)
    {
    }

    [[nodiscard]] int usableCores() const { return m_usableCores; }
    /// The reports of one run of a lesson; one for each repeat.
    void setRun(const QString &id, std::vector<QJsonObject> reports);
    /// This machine cannot make it.
    void leaveOut(const QString &id);
    [[nodiscard]] bool has(const QString &run) const { return m_runs.contains(run); }
    [[nodiscard]] bool isLeftOut(const QString &run) const { return m_leftOut.contains(run); }
    [[nodiscard]] const QMap<QString, std::vector<QJsonObject>> &runs() const { return m_runs; }
    /// `answer`, `expect`; while a prediction is judged.
    void setSpecial(const QString &name, double value) { m_specials[name] = value; }

    /// Errors: no such run, it has not been made, it has no such figure.
    [[nodiscard]] engine::Result<double> value(const QString &name) const;
    [[nodiscard]] engine::Result<double> evaluate(const QString &expression) const;
    /// It asks for a run that this machine cannot make.
    [[nodiscard]] bool needsLeftOut(const QString &expression) const;

private:
    int m_usableCores = 1;
    int m_hostCores = 1;
    QMap<QString, std::vector<QJsonObject>> m_runs;
    QSet<QString> m_leftOut;
    QMap<QString, double> m_specials;
};

/// "makespan_s", "cores.0.own", "kinds.salad.latency_s.p50" of a report. A text counts as 1, null
/// as 0, a list as its length; none: there is no such key.
[[nodiscard]] std::optional<double> figureOfReport(const QJsonObject &report, const QString &key);

/// `s`, `ms`, `us`, `%`, `x`, `n`, or a number of decimals; empty: three digits.
[[nodiscard]] bool isFigureFormat(const QString &format);
[[nodiscard]] QString printedFigure(double value, const QString &format);

/// `{{ expression | format }}` within a text.
struct FigureInText
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QString expression;
    QString format;
};
[[nodiscard]] std::vector<FigureInText> figuresIn(const QString &text);

/// The text with its figures; sentences that need a run which this machine cannot make are left
/// out. Errors: the first figure that cannot be had.
[[nodiscard]] engine::Result<QString> filled(const QString &text, const LessonFigures &figures);

/// The sentences that have figures, each on its own.
[[nodiscard]] QStringList sentencesWithFigures(const QString &text);

/// With this machine's cores, and no run yet.
[[nodiscard]] LessonFigures figuresHere();

} // namespace brigade::model
