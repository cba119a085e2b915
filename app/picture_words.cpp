#include "app/picture_words.h"

#include <QCoreApplication>

namespace brigade::app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PictureWords)
};

} // namespace

Words pictureWords(model::Vocabulary vocabulary)
{
    Words words = fieldWords();
    if (vocabulary == model::Vocabulary::Computer)
        return words;
    words.processPattern = Text::tr("restaurant %1 (pid %2)");
    words.processShortPattern = Text::tr("restaurant %1");
    words.supplierPattern = Text::tr("supplier, number %1 (pid %2)");
    words.threadPattern = Text::tr("chef %1");
    words.mainThread = Text::tr("the only chef");
    words.loopThread = Text::tr("head waiter");
    words.corePattern = Text::tr("stove %1");
    words.ofProcessPattern = Text::tr("restaurant %1, %2");
    words.crashedPattern = Text::tr("✖ burnt down at %2: %1");
    words.handover = Text::tr("bathroom handed over");
    words.coreUnused = Text::tr("stove not used by this run");
    words.manyThreadsPattern = Text::tr("%1 chefs, each in a colour and pattern");
    words.handoversPattern = Text::tr("not drawn: %1 hand-overs of the bathroom");
    words.rowsPattern = Text::tr("a row stands for %1 chefs");
    words.empty = Text::tr("No chef has cooked yet.");
    words.byCore = Text::tr("by stove");
    words.tasksPattern = Text::tr("%1 of %2 orders done");
    words.gilSwitchesPattern = Text::tr("bathroom changes %1");
    for (std::size_t i = 0; i < model::kThreadStateCount; ++i)
        words.states.at(i) = model::stateWord(static_cast<model::ThreadState>(i), vocabulary);
    words.states.at(kNativeFill) = Text::tr("cooks, no bathroom needed");
    words.statesShort = {Text::tr("arrives"),  Text::tr("cooks"),    Text::tr("bathroom"),
                         Text::tr("key"),      Text::tr("delivery"), Text::tr("no stove"),
                         Text::tr("no order"), Text::tr("listens"),  Text::tr("native")};
    return words;
}

} // namespace brigade::app
