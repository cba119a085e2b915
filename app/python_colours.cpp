#include "app/python_colours.h"

#include "app/theme.h"

#include <QRegularExpression>
#include <QSet>

namespace brigade::app {

namespace {

/// What a listing holds of them.
const QSet<QString> &pythonWords()
{
    static const QSet<QString> kWords {
        QStringLiteral("as"),     QStringLiteral("async"),  QStringLiteral("await"),
        QStringLiteral("class"),  QStringLiteral("def"),    QStringLiteral("else"),
        QStringLiteral("except"), QStringLiteral("for"),    QStringLiteral("from"),
        QStringLiteral("global"), QStringLiteral("if"),     QStringLiteral("import"),
        QStringLiteral("in"),     QStringLiteral("lambda"), QStringLiteral("pass"),
        QStringLiteral("return"), QStringLiteral("try"),    QStringLiteral("while"),
        QStringLiteral("with"),   QStringLiteral("yield"),  QStringLiteral("nonlocal"),
        QStringLiteral("None"),   QStringLiteral("True"),   QStringLiteral("False")};
    return kWords;
}

} // namespace

void PythonColours::highlightBlock(const QString &text)
{
    // Strings first, so that a '#' within one begins no comment.
    static const QRegularExpression kToken(
        QStringLiteral("\"[^\"]*\"|#.*|@[\\w.]+|\\b[A-Za-z_]\\w*|\\b\\d[\\w.]*(?:(?<=e)-\\d+)?"));
    const Palette &colours = paletteInUse();
    for (auto tokens = kToken.globalMatch(text); tokens.hasNext();) {
        const auto token = tokens.next();
        const QString word = token.captured();
        const QChar first = word.front();
        QColor colour;
        if (first == QLatin1Char('#'))
            colour = colours.mutedText;
        else if (first == QLatin1Char('"') || first.isDigit())
            colour = colours.literal;
        else if (first == QLatin1Char('@') || pythonWords().contains(word))
            colour = colours.accent;
        else
            continue;
        setFormat(static_cast<int>(token.capturedStart()), static_cast<int>(token.capturedLength()),
                  colour);
    }
}

} // namespace brigade::app
