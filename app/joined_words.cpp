#include "app/joined_words.h"

#include <QCoreApplication>

namespace brigade::app {

namespace {

struct JoinedText
{
    Q_DECLARE_TR_FUNCTIONS(JoinedWords)
};

} // namespace

QString withCommas(const QStringList &parts)
{
    //: Between the parts of a list, with the space that belongs to it
    return parts.join(JoinedText::tr(", "));
}

QString withSemicolons(const QStringList &parts)
{
    //: Between the parts of a list that may have commas of their own
    return parts.join(JoinedText::tr("; "));
}

} // namespace brigade::app
