// How much room texts take, and what is left of one where there is less.
// Threads: the one with the QGuiApplication.
#pragma once

#include "app/timeline_layout.h"

#include <QFontMetrics>
#include <QHash>
#include <QStringList>

#include <map>
#include <utility>
#include <vector>

namespace brigade::app {

class TextMeasure
{
public:
    explicit TextMeasure(const QFont &base)
        : m_base(base)
    {
    }

    [[nodiscard]] int widthPx(const QString &text, TextRole role, int pixelSize);
    [[nodiscard]] int heightPx(TextRole role, int pixelSize);
    /// The parts joined by dots, on as many lines of that width as they need.
    [[nodiscard]] QStringList joinedLines(const QStringList &parts,
                                          TextRole role,
                                          int pixelSize,
                                          int linePx);
    /// The text, or its beginning and an ellipsis; empty where not even that fits.
    [[nodiscard]] QString elided(const TextBox &box);

private:
    struct Font
    {
        QFontMetrics metrics;
        QHash<QString, int> widths; ///< names repeat in every interval
    };
    Font &font(TextRole role, int pixelSize);

    QFont m_base;
    std::map<std::pair<TextRole, int>, Font> m_fonts;
};

/// Where items of given widths go when they flow like words into lines of one width.
struct FlowPlace
{
    int line = 0;
    int x = 0;
};
[[nodiscard]] std::vector<FlowPlace> flow(const std::vector<int> &widthsPx, int linePx, int gapPx);

} // namespace brigade::app
