// Says what somebody who does not look would miss: the run has ended, and how; a process has
// crashed; threads wait for one another in a ring. Watches the trace of the run that is shown.
// Threads: the window's. A recording that is opened is told as a run that has ended.
#pragma once

#include "app/run_controller.h"
#include "model/vocabulary.h"

#include <QObject>
#include <QStringList>

#include <cstdint>

namespace brigade::app {

class Announcer : public QObject
{
    Q_OBJECT

public:
    explicit Announcer(RunController &controller, QObject *parent = nullptr);

    void setVocabulary(model::Vocabulary vocabulary) { m_vocabulary = vocabulary; }
    /// What was said last of the run that is shown; empty: nothing yet.
    [[nodiscard]] const QString &last() const { return m_last; }

signals:
    void said(const QString &words);

private:
    void look();
    void tellEnd();
    void say(const QString &words);

    RunController &m_controller;
    model::Vocabulary m_vocabulary = model::Vocabulary::Restaurant;
    std::uint64_t m_seen = 0; ///< of all that the shown run's trace was ever given
    QString m_last;
};

/// For a reader of the screen: as an announcement where Qt has them, as an alert elsewhere.
void announce(QWidget &speaker, const QString &words);

} // namespace brigade::app
