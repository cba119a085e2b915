#include "app/text_measure.h"

namespace brigade::app {

TextMeasure::Font &TextMeasure::font(TextRole role, int pixelSize)
{
    const auto key = std::pair(role, pixelSize);
    auto found = m_fonts.find(key);
    if (found == m_fonts.end())
        found =
            m_fonts.emplace(key, Font {QFontMetrics(textFont(m_base, role, pixelSize)), {}}).first;
    return found->second;
}

int TextMeasure::widthPx(const QString &text, TextRole role, int pixelSize)
{
    Font &entry = font(role, pixelSize);
    const auto known = entry.widths.constFind(text);
    if (known != entry.widths.constEnd())
        return *known;
    // One pixel more: a vector format places glyphs between pixels.
    const int width = entry.metrics.horizontalAdvance(text) + 1;
    entry.widths.insert(text, width);
    return width;
}

int TextMeasure::heightPx(TextRole role, int pixelSize)
{
    return font(role, pixelSize).metrics.height();
}

QString TextMeasure::elided(const TextBox &box)
{
    if (widthPx(box.text, box.role, box.pixelSize) <= box.rect.width())
        return box.text;
    const QString text = font(box.role, box.pixelSize)
                             .metrics.elidedText(box.text, Qt::ElideRight, box.rect.width() - 1);
    return text.size() > 1 ? text : QString();
}

QStringList TextMeasure::joinedLines(const QStringList &parts,
                                     TextRole role,
                                     int pixelSize,
                                     int linePx)
{
    const QString dot = QStringLiteral("  ·  ");
    std::vector<int> widths;
    widths.reserve(static_cast<std::size_t>(parts.size()));
    for (const QString &part : parts)
        widths.push_back(widthPx(part, role, pixelSize));
    const std::vector<FlowPlace> places = flow(widths, linePx, widthPx(dot, role, pixelSize));
    QStringList lines;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QString &part = parts[static_cast<qsizetype>(i)];
        if (places[i].line == lines.size())
            lines << part;
        else
            lines.back() += dot + part;
    }
    return lines;
}

std::vector<FlowPlace> flow(const std::vector<int> &widthsPx, int linePx, int gapPx)
{
    std::vector<FlowPlace> places;
    places.reserve(widthsPx.size());
    FlowPlace at;
    for (const int width : widthsPx) {
        if (at.x > 0 && at.x + width > linePx)
            at = {.line = at.line + 1, .x = 0};
        places.push_back(at);
        at.x += width + gapPx;
    }
    return places;
}

} // namespace brigade::app
