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
    //: %1: number of a restaurant (process); %2: its number in the system
    words.processPattern = PictureText::tr("restaurant %1 (pid %2)");
    words.processShortPattern = PictureText::tr("restaurant %1");
    //: Who answers over the network. %1: number of the process; %2: that in the system
    words.supplierPattern = PictureText::tr("supplier, number %1 (pid %2)");
    words.threadPattern = PictureText::tr("chef %1");
    words.mainThread = PictureText::tr("the only chef");
    words.loopThread = PictureText::tr("head waiter");
    words.corePattern = PictureText::tr("stove %1");
    //: %1: number of a restaurant; %2: such as "chef 2"
    words.ofProcessPattern = PictureText::tr("restaurant %1, %2");
    //: %1: how, such as "signal 9"; %2: a time
    words.crashedPattern = PictureText::tr("✖ burnt down at %2: %1");
    //: In a legend: the GIL went from one chef to another
    words.handover = PictureText::tr("bathroom handed over");
    words.coreUnused = PictureText::tr("stove not used by this run");
    words.manyThreadsPattern = PictureText::tr("%1 chefs, each in a colour and pattern");
    words.handoversPattern = PictureText::tr("not drawn: %1 hand-overs of the bathroom");
    words.rowsPattern = PictureText::tr("a row stands for %1 chefs");
    words.empty = PictureText::tr("No chef has cooked yet.");
    //: After the title of a picture: each row is a stove (core)
    words.byCore = PictureText::tr("by stove");
    words.tasksPattern = PictureText::tr("%1 of %2 orders done");
    //: "Changes" is a noun: how often the GIL changed hands. %1: the count
    words.gilSwitchesPattern = PictureText::tr("bathroom changes %1");
    for (std::size_t i = 0; i < model::kThreadStateCount; ++i)
        words.states.at(i) = model::stateWord(static_cast<model::ThreadState>(i), vocabulary);
    words.states.at(kNativeFill) = PictureText::tr("cooks, no bathroom needed");
    words.statesShort = {
        //: What a chef does, on short bars and in legends: one or two short words each
        PictureText::tr("arrives"),  PictureText::tr("cooks"),   PictureText::tr("queues"),
        PictureText::tr("key"),      PictureText::tr("waits"),   PictureText::tr("no stove"),
        PictureText::tr("no order"), PictureText::tr("listens"), PictureText::tr("native")};
    return words;
}

} // namespace brigade::app
