// How much room lines of text take, measured once each: a street says the same words from frame to
// frame, and shaping them costs more than all else in it. Threads: its owner's.
#pragma once

#include <QFont>
#include <QHash>
#include <QString>

#include <array>

namespace brigade::app {

class LineMeasure
{
public:
    /// In logical pixels, of one line that is not cut.
    [[nodiscard]] double width(const QFont &font, const QString &text);
    /// In logical pixels, of any line of the font's own letters.
    [[nodiscard]] double height(const QFont &font);

private:
    struct Kept
    {
        QFont font;
        double height = 0; ///< 0: not yet asked for
        QHash<QString, double> widths;
    };
    /// Forgets what was measured in another font of that weight.
    [[nodiscard]] Kept &of(const QFont &font);

    std::array<Kept, 2> m_kept; ///< normal and bold
};

} // namespace brigade::app
