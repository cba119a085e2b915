#include "app/message_words.h"

#include "app/message_texts.h"
#include "model/figure_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace brigade::app {

namespace {

/// "the run broke off: task 'a': cannot read a temporary file: Permission denied"
constexpr int kDeepestMessage = 4;
const QString kBehindPlace = QStringLiteral(": ");
const QString kBetweenMessages = QStringLiteral("; ");

/// "must be %1, not %2": what stands before, between and behind its arguments.
struct MessagePattern
{
    const char *text;
    QStringList fixed;
    qsizetype fixedLength;
};

/// Those with the most fixed words first: of several that fit, the first says the most.
const std::vector<MessagePattern> &messagePatterns()
{
    static const std::vector<MessagePattern> kPatterns = [] {
        const QRegularExpression argument(QStringLiteral("%\\d"));
        std::vector<MessagePattern> all;
        for (const MessageTexts texts :
             {planMessageTexts(), runMessageTexts(), fileMessageTexts(), lessonMessageTexts()}) {
            for (const char *text : texts) {
                QStringList fixed = QString::fromUtf8(text).split(argument);
                const qsizetype length = fixed.join(QString()).size();
                all.push_back({text, std::move(fixed), length});
            }
        }
        std::stable_sort(all.begin(), all.end(), [](const auto &one, const auto &other) {
            return one.fixedLength > other.fixedLength;
        });
        return all;
    }();
    return kPatterns;
}

/// Nothing when it is another message.
std::optional<QStringList> argumentsIn(const QString &message, const QStringList &fixed)
{
    if (!message.startsWith(fixed.front()))
        return std::nullopt;
    QStringList arguments;
    qsizetype at = fixed.front().size();
    for (qsizetype i = 1; i < fixed.size(); ++i) {
        const bool last = i + 1 == fixed.size();
        const qsizetype end =
            last ? message.size() - fixed[i].size() : message.indexOf(fixed[i], at);
        if (end < at || (last && !message.endsWith(fixed[i])))
            return std::nullopt;
        arguments << message.mid(at, end - at);
        at = end + fixed[i].size();
    }
    // At the very beginning a colon is a place's: "p.json:2: unlock: "a" is not locked ...".
    const bool tookPlace = !arguments.isEmpty() && fixed.front().size() <= 1
        && arguments.front().contains(kBehindPlace);
    if (at != message.size() || tookPlace)
        return std::nullopt;
    return arguments;
}

/// Then it is a name, and stays as it is.
bool isQuoted(const QStringList &fixed, qsizetype argument)
{
    const QString &before = fixed[argument];
    const QString &behind = fixed[argument + 1];
    return !before.isEmpty() && !behind.isEmpty() && before.back() == behind.front()
        && (before.back() == QLatin1Char('\'') || before.back() == QLatin1Char('"'));
}

/// By hand: what is put in may have a %1 of its own.
QString filledIn(const QString &text, const QStringList &arguments)
{
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isSign = text[i] == QLatin1Char('%') && i + 1 < text.size();
        const int number = isSign ? text[i + 1].digitValue() : 0;
        if (number < 1 || number > arguments.size()) {
            filled += text[i];
        } else {
            filled += arguments[number - 1];
            ++i;
        }
    }
    return filled;
}

/// "plan.json:3: threads: "; names have their own order between words of Arabic.
QString placeInLanguage(const QString &place)
{
    return place.isEmpty() ? place
                           : model::isolated(place.chopped(kBehindPlace.size())) + kBehindPlace;
}

/// Where what may be the words begins; negative: nowhere.
qsizetype behindNextPlace(const QString &message, qsizetype from)
{
    const qsizetype colon = message.indexOf(kBehindPlace, from);
    return colon < 0 ? colon : colon + kBehindPlace.size();
}

std::optional<QString> knownInLanguage(const QString &message, int depth);

/// A name or a number stays; a message within the message, or several (the waits of a deadlock), is
/// translated.
QString argumentInLanguage(const QString &argument, int depth)
{
    QStringList parts = argument.split(kBetweenMessages);
    for (QString &part : parts) {
        const auto known = knownInLanguage(part, depth);
        if (!known)
            return knownInLanguage(argument, depth).value_or(model::isolated(argument));
        part = *known;
    }
    return parts.join(kBetweenMessages);
}

QString patternInLanguage(const MessagePattern &pattern, QStringList arguments, int depth)
{
    for (qsizetype i = 0; i < arguments.size(); ++i)
        arguments[i] = isQuoted(pattern.fixed, i) ? model::isolated(arguments[i])
                                                  : argumentInLanguage(arguments[i], depth);
    return filledIn(QCoreApplication::translate("MessageWords", pattern.text), arguments);
}

/// Looks for the words from the beginning, then behind each colon: what stands before is a place.
std::optional<QString> knownInLanguage(const QString &message, int depth)
{
    if (depth == 0)
        return std::nullopt;
    for (qsizetype from = 0; from >= 0; from = behindNextPlace(message, from)) {
        const QString words = message.mid(from);
        for (const MessagePattern &pattern : messagePatterns()) {
            if (const auto arguments = argumentsIn(words, pattern.fixed))
                return placeInLanguage(message.left(from))
                    + patternInLanguage(pattern, *arguments, depth - 1);
        }
    }
    return std::nullopt;
}

} // namespace

QString messageInLanguage(const QString &english)
{
    return knownInLanguage(english, kDeepestMessage).value_or(english);
}

QString messageInLanguage(const std::string &english)
{
    return messageInLanguage(QString::fromStdString(english));
}

bool isKnownMessage(const QString &english)
{
    return knownInLanguage(english, kDeepestMessage).has_value();
}

} // namespace brigade::app
