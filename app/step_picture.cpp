#include "app/step_picture.h"

#include "app/csv_field.h"
#include "app/picture_file.h"
#include "app/sharing_words.h"
#include "app/step_words.h"
#include "app/timeline_picture.h"
#include "app/whole_file.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace brigade::app {

namespace {

struct StoryText
{
    Q_DECLARE_TR_FUNCTIONS(StepDialog)
};

constexpr int kStoryMarginPx = 16;
constexpr int kStoryRowPx = 24;
constexpr int kLeastHeightPx = 400; ///< of a picture (picture_file.h)
constexpr int kStoryColumnPx = 210;
constexpr int kStoryNumberPx = 40;
constexpr int kStoryValuesPx = 230;
constexpr int kStoryHeadRows = 3; ///< title, choices, names

class StoryPainter
{
public:
    StoryPainter(QPainter &painter, const StepStory &story, const Palette &colours)
        : m_painter(painter)
        , m_story(story)
        , m_colours(colours)
    {
    }

    void paint()
    {
        const int width = stepPictureSize(m_story).width() - 2 * kStoryMarginPx;
        write({kStoryMarginPx, rowTop(-3), width, kStoryRowPx}, m_story.title, m_colours.text);
        write({kStoryMarginPx, rowTop(-2), width, kStoryRowPx},
              StoryText::tr("Choices: %1").arg(m_story.choices), m_colours.mutedText);
        for (int column = 0; column < m_story.threads.size(); ++column)
            write(cell(-1, column), m_story.threads[column], m_colours.text);
        const auto shown = std::min(m_story.rows.size(), kMostStoryRows);
        for (std::size_t row = 0; row < shown; ++row)
            paintRow(static_cast<int>(row), m_story.rows[row]);
        const auto left = m_story.rows.size() - shown;
        //: Moves that found no room in the picture; a space at the end. %1: a count
        const QString more = left > 0 ? StoryText::tr("(%1 more moves) ").arg(left) : QString();
        write({kStoryMarginPx, rowTop(static_cast<int>(shown)), width, kStoryRowPx},
              more + m_story.end, m_colours.text);
    }

private:
    static int rowTop(int row) { return kStoryMarginPx + (row + kStoryHeadRows) * kStoryRowPx; }
    static QRect cell(int row, int column)
    {
        return {kStoryMarginPx + kStoryNumberPx + column * kStoryColumnPx, rowTop(row),
                kStoryColumnPx, kStoryRowPx};
    }

    void paintRow(int row, const StepStory::Row &content)
    {
        const int columns = static_cast<int>(m_story.threads.size());
        const int right = cell(row, columns).left();
        if (row % 2 == 0)
            m_painter.fillRect(QRect(kStoryMarginPx, rowTop(row),
                                     right + kStoryValuesPx - kStoryMarginPx, kStoryRowPx),
                               m_colours.lane);
        write({kStoryMarginPx + 4, rowTop(row), kStoryNumberPx, kStoryRowPx},
              QString::number(row + 1), m_colours.mutedText);
        const QRect box = cell(row, static_cast<int>(content.thread)).adjusted(0, 2, -6, -2);
        const FillStyle &style = m_colours.state(model::ThreadState::Running);
        m_painter.fillRect(box, style.fill);
        write(box.adjusted(6, 0, -2, 0), content.words, style.text);
        write({right + 6, rowTop(row), kStoryValuesPx - 6, kStoryRowPx}, content.values,
              m_colours.text);
    }

    void write(const QRect &rect, const QString &words, const QColor &colour)
    {
        m_painter.setPen(colour);
        const QFontMetricsF font(m_painter.font());
        m_painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                           font.elidedText(words, Qt::ElideRight, rect.width()));
    }

    QPainter &m_painter;
    const StepStory &m_story;
    const Palette &m_colours;
};

} // namespace

StepStory stepStory(const model::StepSession &session, model::Vocabulary vocabulary)
{
    StepStory story;
    story.title = QString::fromStdString(session.plan().title);
    story.choices = model::interleavingText(session.choices());
    story.end = endWords(session, vocabulary);
    if (story.end.isEmpty())
        story.end = StoryText::tr("Not over yet.");
    const auto threads = static_cast<model::StepNumber>(session.state().threads.size());
    for (model::StepNumber number = 1; number <= threads; ++number)
        story.threads << stepperName(session, number, vocabulary);
    for (const model::StepMove &move : session.moves())
        story.rows.push_back({.thread = move.number - 1,
                              .words = moveWords(session, move, vocabulary),
                              .values = valuesText(session.names(), move.values)});
    return story;
}

QByteArray stepTable(const StepStory &story)
{
    QByteArray table = "move,thread,what,values\n";
    for (std::size_t i = 0; i < story.rows.size(); ++i) {
        const StepStory::Row &row = story.rows[i];
        table += QByteArray::number(qulonglong {i} + 1) + ','
            + csvField(story.threads.at(static_cast<qsizetype>(row.thread))) + ','
            + csvField(row.words) + ',' + csvField(row.values) + '\n';
    }
    return table;
}

QSize stepPictureSize(const StepStory &story)
{
    const int columns = static_cast<int>(std::max<qsizetype>(2, story.threads.size()));
    const int rows = static_cast<int>(std::min(story.rows.size(), kMostStoryRows));
    return {
        2 * kStoryMarginPx + kStoryNumberPx + columns * kStoryColumnPx + kStoryValuesPx,
        std::max(kLeastHeightPx, 2 * kStoryMarginPx + (rows + kStoryHeadRows + 1) * kStoryRowPx)};
}

void paintStepStory(QPainter &painter, const StepStory &story, Theme theme)
{
    const Palette &colours = palette(theme);
    painter.fillRect(QRect({0, 0}, stepPictureSize(story)), colours.background);
    StoryPainter(painter, story, colours).paint();
}

engine::Result<bool> writeStepStory(const StepStory &story, Theme theme, const QString &path)
{
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return writeWhole(path, stepTable(story));
    return writePicture(path, {story.title, stepPictureSize(story)}, [&](QPainter &painter) {
        painter.setFont(pictureFont());
        paintStepStory(painter, story, theme);
    });
}

} // namespace brigade::app
