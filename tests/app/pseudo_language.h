// A language that nobody speaks: either every text that a translator was shown has a mark, so that
// the others are found; or every text is 40 % longer, so that what has no room is found.
// Threads: the window's.
#pragma once

#include "app/language.h"
#include "app/mnemonic.h"
#include "tests/app/known_names.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextDocumentFragment>
#include <QTranslator>

namespace brigade::testing {

enum class PseudoKind : std::uint8_t { Marked, Longer };

inline const QString kMarkBegin = QStringLiteral("⟦");
inline const QString kMarkEnd = QStringLiteral("⟧");
inline const QString kBetweenFilters = QStringLiteral(";;"); ///< of a file dialog

/// A translator adds as much: in words, as far as one word would be too long for anybody's
/// language.
[[nodiscard]] inline QString filler(qsizetype letters)
{
    constexpr qsizetype kWord = 6;
    QString text;
    for (qsizetype i = 0; i < letters; ++i)
        text += QLatin1Char(letters > kWord && i % (kWord + 1) == 0 ? ' ' : 'x');
    return text;
}

/// By 40 % of what is read of it. Without a word in it, it is the same in every language.
[[nodiscard]] inline QString longerText(const QString &text)
{
    static const QRegularExpression kUnread(QStringLiteral("<[^>]*>|%(?:L?\\d+|[npvm])"));
    static const QRegularExpression kLetter(QStringLiteral("\\p{L}"));
    const QString read = app::withoutMnemonic(QString(text).remove(kUnread));
    return read.contains(kLetter) ? text + filler((read.size() * 2 + 4) / 5) : text;
}

/// Speaks from its making to its end, in windows that are made meanwhile.
class PseudoLanguage : public QTranslator
{
public:
    explicit PseudoLanguage(PseudoKind kind)
        : m_kind(kind)
    {
        QCoreApplication::installTranslator(this);
    }

    QString translate(const char *context,
                      const char *source,
                      const char * /*note*/,
                      int /*count*/) const override
    {
        if (source == nullptr || *source == 0
            || QLatin1String(context) == QLatin1String("QShortcut"))
            return {};
        static const QRegularExpression kAnyLetter(QStringLiteral("[\\p{L}%]"));
        const QString text = QString::fromUtf8(source);
        if (!text.contains(kAnyLetter)) // marks between words, which stand within names as well
            return {};
        const bool isFilter = text.contains(QLatin1String("(*.")); // cut apart at ";;"
        if (m_kind == PseudoKind::Longer)
            return isFilter ? text : longerText(text);
        return isFilter ? marked(text.split(kBetweenFilters)).join(kBetweenFilters) : marked(text);
    }
    bool isEmpty() const override { return false; }

private:
    static QString marked(const QString &text) { return kMarkBegin + text + kMarkEnd; }
    static QStringList marked(QStringList texts)
    {
        for (QString &text : texts)
            text = marked(text);
        return texts;
    }

    PseudoKind m_kind;
};

/// What is left of a text when all that a translator saw is taken out.
[[nodiscard]] inline QString unseen(QString text)
{
    static const QRegularExpression kInner(QStringLiteral("⟦[^⟦⟧]*⟧"));
    if (Qt::mightBeRichText(text))
        text = QTextDocumentFragment::fromHtml(text).toPlainText();
    while (text.contains(kInner))
        text.remove(kInner);
    return text;
}

/// "Ctrl+Y, F5": Qt names keys, in the system's language.
[[nodiscard]] inline bool isKeys(const QString &text)
{
    static const QRegularExpression kKeys(QRegularExpression::anchoredPattern(
        QStringLiteral("(?:K(?:, K)*)")
            .replace(QLatin1Char('K'),
                     QLatin1String("(?:(?:(?:Ctrl|Shift|Alt|Meta)\\+)+\\w+|"
                                   "(?:(?:Ctrl|Shift|Alt|Meta)\\+)*(?:F\\d+|Esc|.))"))));
    return kKeys.match(text).hasMatch();
}

/// A word of the program's that no translator was shown; `names` from longestFirst().
[[nodiscard]] inline bool hasUnseenWord(const QString &text, const QStringList &names)
{
    static const QRegularExpression kWord(QStringLiteral("\\p{L}{2,}"));
    static const QRegularExpression kPlain(QStringLiteral(
        "https?://\\S*|\\b\\S+\\.(?:json|csv|py|png|svg|pdf|html|md)\\b|\\b(?:Brigade|[AP]M)\\b|"
        "(?<![\\p{L}_])(?:ns|µs|ms|min|h|KB|kB|MB|GB|GiB|MiB)(?![\\p{L}])"));
    QString left = unseen(text);
    if (!left.contains(kWord) || isKeys(left.trimmed()))
        return false;
    for (const QString &name : names)
        left = withoutName(left, name); // some have a unit within
    left.remove(kPlain);
    for (const QString &language : app::languages())
        left.remove(app::languageName(language));
    return left.contains(kWord);
}

} // namespace brigade::testing
