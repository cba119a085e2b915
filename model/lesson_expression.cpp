// Recursive descent, which evaluates as it reads: an expression is a few words, read once a look.
#include "model/lesson_expression.h"

#include <algorithm>
#include <cmath>

namespace brigade::model {

namespace {

using engine::Error;
using engine::Result;

constexpr int kDeepest = 64; ///< parentheses within parentheses

class ExpressionReader
{
public:
    ExpressionReader(const QString &text, const FigureLookup &figures)
        : m_text(text)
        , m_figures(figures)
    {
    }

    Result<double> read()
    {
        const double value = either();
        skipSpace();
        if (m_error.isEmpty() && m_at < m_text.size())
            fail(QStringLiteral("unexpected '%1'").arg(m_text.mid(m_at, 12)));
        if (!m_error.isEmpty())
            return Error {m_error.toStdString()};
        return value;
    }

private:
    void fail(const QString &what)
    {
        if (m_error.isEmpty())
            m_error = QStringLiteral("'%1': %2").arg(m_text.simplified(), what);
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool take(QLatin1String sign)
    {
        skipSpace();
        if (!QStringView(m_text).mid(m_at).startsWith(sign))
            return false;
        m_at += sign.size();
        return true;
    }

    static bool isOfWord(QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_'); }

    bool takeWord(QLatin1String word)
    {
        skipSpace();
        const qsizetype end = m_at + word.size();
        if (!QStringView(m_text).mid(m_at).startsWith(word)
            || (end < m_text.size() && isOfWord(m_text[end])))
            return false;
        m_at = end;
        return true;
    }

    double either()
    {
        double left = both();
        while (m_error.isEmpty() && takeWord(QLatin1String("or"))) {
            const double right = both();
            left = left != 0 || right != 0 ? 1 : 0;
        }
        return left;
    }

    double both()
    {
        double left = denied();
        while (m_error.isEmpty() && takeWord(QLatin1String("and"))) {
            const double right = denied();
            left = left != 0 && right != 0 ? 1 : 0;
        }
        return left;
    }

    double denied()
    {
        if (!takeWord(QLatin1String("not")))
            return compared();
        if (!deeper())
            return 0;
        const double value = denied();
        --m_depth;
        return value == 0 ? 1 : 0;
    }

    double compared()
    {
        const double left = sum();
        if (take(QLatin1String("<=")))
            return left <= sum() ? 1 : 0;
        if (take(QLatin1String(">=")))
            return left >= sum() ? 1 : 0;
        if (take(QLatin1String("==")))
            return left == sum() ? 1 : 0;
        if (take(QLatin1String("!=")))
            return left != sum() ? 1 : 0;
        if (take(QLatin1String("<")))
            return left < sum() ? 1 : 0;
        if (take(QLatin1String(">")))
            return left > sum() ? 1 : 0;
        return left;
    }

    double sum()
    {
        double value = product();
        while (m_error.isEmpty()) {
            if (take(QLatin1String("+")))
                value += product();
            else if (take(QLatin1String("-")))
                value -= product();
            else
                break;
        }
        return value;
    }

    double product()
    {
        double value = single();
        while (m_error.isEmpty()) {
            if (take(QLatin1String("*")))
                value *= single();
            else if (take(QLatin1String("/")))
                value = divided(value, single());
            else
                break;
        }
        return value;
    }

    double divided(double value, double by)
    {
        if (by == 0)
            fail(QStringLiteral("a division by zero"));
        return by == 0 ? 0 : value / by;
    }

    bool deeper()
    {
        if (++m_depth > kDeepest)
            fail(QStringLiteral("too deep"));
        return m_error.isEmpty();
    }

    double single()
    {
        skipSpace();
        if (take(QLatin1String("-"))) {
            if (!deeper())
                return 0;
            const double value = single();
            --m_depth;
            return -value;
        }
        if (take(QLatin1String("("))) {
            if (!deeper())
                return 0;
            const double value = either();
            --m_depth;
            expect(QLatin1String(")"));
            return value;
        }
        if (m_at < m_text.size() && (m_text[m_at].isDigit() || m_text[m_at] == QLatin1Char('.')))
            return number();
        return named();
    }

    void expect(QLatin1String sign)
    {
        if (!take(sign))
            fail(QStringLiteral("'%1' is missing").arg(sign));
    }

    double number()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isDigit() || m_text[m_at] == QLatin1Char('.')))
            ++m_at;
        bool ok = false;
        const double value = m_text.mid(begin, m_at - begin).toDouble(&ok);
        if (!ok)
            fail(QStringLiteral("'%1' is no number").arg(m_text.mid(begin, m_at - begin)));
        return value;
    }

    /// "dinner.kinds.green-salad.latency_s": the minus belongs to a word behind a dot.
    QString name()
    {
        skipSpace();
        const qsizetype begin = m_at;
        bool behindDot = false;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            const bool minus = c == QLatin1Char('-') && behindDot && m_at + 1 < m_text.size()
                && m_text[m_at + 1].isLetter() && isOfWord(m_text[m_at - 1]);
            behindDot = behindDot || c == QLatin1Char('.');
            if (!isOfWord(c) && c != QLatin1Char('.') && !minus)
                break;
            ++m_at;
        }
        return m_text.mid(begin, m_at - begin);
    }

    double named()
    {
        const QString word = name();
        if (word.isEmpty()) {
            fail(m_at < m_text.size() ? QStringLiteral("unexpected '%1'").arg(m_text[m_at])
                                      : QStringLiteral("it ends too early"));
            return 0;
        }
        if (word == QLatin1String("true") || word == QLatin1String("false"))
            return word == QLatin1String("true") ? 1 : 0;
        if (take(QLatin1String("(")))
            return called(word);
        if (!m_error.isEmpty())
            return 0;
        const Result<double> value = m_figures(word);
        if (!value)
            fail(QString::fromStdString(value.error()));
        return value ? value.value() : 0;
    }

    double called(const QString &function)
    {
        if (!deeper())
            return 0;
        const double first = either();
        double value = std::abs(first);
        if (function == QLatin1String("min") || function == QLatin1String("max")) {
            expect(QLatin1String(","));
            const double second = either();
            value = function == QLatin1String("min") ? std::min(first, second)
                                                     : std::max(first, second);
        } else if (function != QLatin1String("abs")) {
            fail(QStringLiteral("'%1' is no function").arg(function));
        }
        --m_depth;
        expect(QLatin1String(")"));
        return value;
    }

    const QString &m_text;
    const FigureLookup &m_figures;
    qsizetype m_at = 0;
    int m_depth = 0;
    QString m_error;
};

} // namespace

Result<double> evaluate(const QString &expression, const FigureLookup &figures)
{
    return ExpressionReader(expression, figures).read();
}

Result<QStringList> namesIn(const QString &expression)
{
    QStringList names;
    double next = 1; // no two alike, so that a difference that is divided by is not 0
    const auto read = evaluate(expression, [&](const QString &name) -> Result<double> {
        names << name;
        return next *= 1.618;
    });
    if (!read)
        return Error {read.error()};
    return names;
}

} // namespace brigade::model
