#include "app/theme.h"

#include "app/theme_style.h"

#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace brigade::app {

namespace {

/// What the system came with, to go back to.
struct SystemLook
{
    QString style;
    QPalette colours;
};

const SystemLook &systemLook()
{
    static const SystemLook kLook {QApplication::style()->objectName(), QApplication::palette()};
    return kLook;
}

} // namespace

void applyTheme(std::optional<Theme> theme)
{
    static bool themed = false;
    const SystemLook &system = systemLook();
    const QString style = theme ? QStringLiteral("Fusion") : system.style;
    const QStyle *now = QApplication::style();
    const bool other = now->objectName().compare(style, Qt::CaseInsensitive) != 0;
    // macOS draws no such lines and edges, and widgets there look for its own style.
    const bool plain = style.compare(QLatin1String("macos"), Qt::CaseInsensitive) == 0;
    if (plain && other)
        QApplication::setStyle(QStyleFactory::create(style));
    else if (!plain && (other || dynamic_cast<const ThemeStyle *>(now) == nullptr))
        QApplication::setStyle(new ThemeStyle(style));
    // The system's own stays what it is, and changes when the system's does.
    if (theme || themed)
        QApplication::setPalette(theme ? widgetColours(*theme) : system.colours);
    themed = theme.has_value();
}

Theme themeInUse()
{
    const QPalette colours = QApplication::palette();
    const bool dark = colours.color(QPalette::WindowText).lightness()
        > colours.color(QPalette::Window).lightness();
    if (!dark)
        return Theme::Light;
    // Ours, or a system's own high contrast.
    const bool most = colours.color(QPalette::Window) == Qt::black
        && colours.color(QPalette::WindowText) == Qt::white;
    return most ? Theme::HighContrast : Theme::Dark;
}

const Palette &paletteInUse()
{
    return palette(themeInUse());
}

QPalette widgetColours(Theme theme)
{
    const Palette &ours = palette(theme);
    QPalette colours(ours.panel);
    colours.setColor(QPalette::Window, ours.panel);
    colours.setColor(QPalette::WindowText, ours.text);
    colours.setColor(QPalette::Base, ours.background);
    colours.setColor(QPalette::AlternateBase, ours.lane);
    colours.setColor(QPalette::Text, ours.text);
    colours.setColor(QPalette::Button, ours.panel);
    colours.setColor(QPalette::ButtonText, ours.text);
    colours.setColor(QPalette::BrightText, ours.error);
    colours.setColor(QPalette::ToolTipBase, ours.background);
    colours.setColor(QPalette::ToolTipText, ours.text);
    colours.setColor(QPalette::PlaceholderText, ours.mutedText);
    colours.setColor(QPalette::Link, ours.accent);
    colours.setColor(QPalette::Highlight, ours.accent);
    const bool darkAccent = ours.accent.lightness() < 128;
    colours.setColor(QPalette::HighlightedText, darkAccent ? Qt::white : Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        colours.setColor(QPalette::Disabled, role, ours.axis);
    return colours;
}

} // namespace brigade::app
