#include "app/picture_words.h"

#include <QCoreApplication>

namespace brigade::app {

namespace {

struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(PictureWords)
};

} // namespace

Words pictureWords(model::Vocabulary vocabulary)
{
    Words words = fieldWords();
    if (vocabulary == model::Vocabulary::Computer)
        return words;
    words.processPattern = PictureText::tr("restaurant %1 (pid %2)");
    words.processShortPattern = PictureText::tr("restaurant %1");
    words.supplierPattern = PictureText::tr("supplier, number %1 (pid %2)");
    words.threadPattern = PictureText::tr("chef %1");
    words.mainThread = PictureText::tr("the only chef");
    words.loopThread = PictureText::tr("head waiter");
    words.corePattern = PictureText::tr("stove %1");
    words.ofProcessPattern = PictureText::tr("restaurant %1, %2");
    words.crashedPattern = PictureText::tr("✖ burnt down at %2: %1");
    words.handover = PictureText::tr("bathroom handed over");
    words.coreUnused = PictureText::tr("stove not used by this run");
    words.manyThreadsPattern = PictureText::tr("%1 chefs, each in a colour and pattern");
    words.handoversPattern = PictureText::tr("not drawn: %1 hand-overs of the bathroom");
    words.rowsPattern = PictureText::tr("a row stands for %1 chefs");
    words.empty = PictureText::tr("No chef has cooked yet.");
    words.byCore = PictureText::tr("by stove");
    words.tasksPattern = PictureText::tr("%1 of %2 orders done");
    words.gilSwitchesPattern = PictureText::tr("bathroom changes %1");
    for (std::size_t i = 0; i < model::kThreadStateCount; ++i)
        words.states.at(i) = model::stateWord(static_cast<model::ThreadState>(i), vocabulary);
    words.states.at(kNativeFill) = PictureText::tr("cooks, no bathroom needed");
    words.statesShort = {
        PictureText::tr("arrives"),  PictureText::tr("cooks"),    PictureText::tr("bathroom"),
        PictureText::tr("key"),      PictureText::tr("delivery"), PictureText::tr("no stove"),
        PictureText::tr("no order"), PictureText::tr("listens"),  PictureText::tr("native")};
    return words;
}

} // namespace brigade::app
