// An interleaving as a picture that stands for itself: a column for each thread, a row for each
// move with what it did, and the shared values after it. Threads: the layout of the story is pure;
// painting: the one with the QGuiApplication.
#pragma once

#include "app/palette.h"
#include "engine/result.h"
#include "model/step_session.h"
#include "model/vocabulary.h"

#include <QByteArray>
#include <QPainter>
#include <QSize>
#include <QString>
#include <QStringList>

#include <vector>

namespace brigade::app {

struct StepStory
{
    struct Row
    {
        std::size_t thread = 0; ///< column, from 0
        QString words;
        QString values; ///< "counter = 1"; empty without variables
    };
    QString title;
    QStringList threads;
    std::vector<Row> rows;
    QString choices;
    QString end; ///< how it ended, or that it has not
};

[[nodiscard]] StepStory stepStory(const model::StepSession &session, model::Vocabulary vocabulary);
/// move,thread,what,values
[[nodiscard]] QByteArray stepTable(const StepStory &story);

/// What the picture needs for all rows; no more than kMostStoryRows of them are drawn.
[[nodiscard]] QSize stepPictureSize(const StepStory &story);
inline constexpr std::size_t kMostStoryRows = 120;

void paintStepStory(QPainter &painter, const StepStory &story, Theme theme);
/// .png, .svg, .pdf, or .csv by its ending.
[[nodiscard]] engine::Result<bool> writeStepStory(const StepStory &story,
                                                  Theme theme,
                                                  const QString &path);

} // namespace brigade::app
