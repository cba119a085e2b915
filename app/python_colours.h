// Quiet colours for Python: words of the language, text and numbers, comments. From the palette in
// use. Threads: the window's.
#pragma once

#include <QSyntaxHighlighter>

namespace brigade::app {

class PythonColours : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override;
};

} // namespace brigade::app
