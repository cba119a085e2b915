// The keys that no menu has: in the street, in the timeline, everywhere; as the page of all keys
// and the manual list them. Threads: constants.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <array>
#include <utility>
#include <vector>

namespace brigade::app {

struct PanelKey
{
    const char *keys;
    const char *does;
};

inline constexpr std::array kStreetKeys {
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Arrows"),
              QT_TRANSLATE_NOOP("Keys", "to the chef on that side, and what he does in words")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Return, Space"),
              QT_TRANSLATE_NOOP("Keys", "follow that chef in every picture, or no longer")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "N, Shift+N"),
              QT_TRANSLATE_NOOP("Keys", "follow the next chef, the one before")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "+, -"), QT_TRANSLATE_NOOP("Keys", "closer, farther")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Shift+Arrows"),
              QT_TRANSLATE_NOOP("Keys", "move along the street")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Home, 0"), QT_TRANSLATE_NOOP("Keys", "the whole street")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Menu key, Shift+F10"),
              QT_TRANSLATE_NOOP("Keys", "what can be done here")}};

inline constexpr std::array kTimelineKeys {
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Up, Down"),
              QT_TRANSLATE_NOOP("Keys", "follow the thread of the lane above, below")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Return"),
              QT_TRANSLATE_NOOP("Keys", "choose what that thread does at the moment shown")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Left, Right"),
              QT_TRANSLATE_NOOP("Keys", "to the event before, to the next one")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "W, S"), QT_TRANSLATE_NOOP("Keys", "zoom in, out")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "A, D"), QT_TRANSLATE_NOOP("Keys", "move left, right")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "F, Home"),
              QT_TRANSLATE_NOOP("Keys", "fit the selection, show all")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "M"),
              QT_TRANSLATE_NOOP("Keys", "set a mark at the moment shown, or take it away")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Comma, Full stop"),
              QT_TRANSLATE_NOOP("Keys", "to the mark before, to the next one")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "B, E"),
              QT_TRANSLATE_NOOP("Keys", "the measured range begins, ends at the moment shown")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "C, Shift+C"),
              QT_TRANSLATE_NOOP("Keys", "fold or unfold the followed thread's process, all")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Backspace, Shift+Backspace"),
              QT_TRANSLATE_NOOP("Keys", "back to what was shown before, forth again")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Space, End"),
              QT_TRANSLATE_NOOP("Keys", "play or pause, to the end")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Escape"),
              QT_TRANSLATE_NOOP("Keys", "measure nothing, choose nothing")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Menu key, Shift+F10"),
              QT_TRANSLATE_NOOP("Keys", "what can be done here")}};

inline constexpr std::array kStepKeys {
    PanelKey {QT_TRANSLATE_NOOP("Keys", "1 to 9"),
              QT_TRANSLATE_NOOP("Keys", "the thread of that number moves")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Backspace, Ctrl+Z"),
              QT_TRANSLATE_NOOP("Keys", "one move back: all choices but the last run again")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Home"), QT_TRANSLATE_NOOP("Keys", "from the start")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Ctrl+C, Ctrl+V"),
              QT_TRANSLATE_NOOP("Keys", "copy the choices as text, play those that were copied")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Ctrl+S, Ctrl+O"),
              QT_TRANSLATE_NOOP("Keys", "save the choices with their plan, play saved ones")}};

inline constexpr std::array kEverywhereKeys {
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Tab, Shift+Tab"),
              QT_TRANSLATE_NOOP("Keys", "to the next control, to the one before")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Alt+letter"),
              QT_TRANSLATE_NOOP("Keys", "the menu or the control whose letter is underlined")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Arrows, Page up, Page down"),
              QT_TRANSLATE_NOOP("Keys", "change a slider or a number by a little, by more")},
    PanelKey {QT_TRANSLATE_NOOP("Keys", "Return in the scenarios"),
              QT_TRANSLATE_NOOP("Keys", "open that plan")}};

/// Keys with what they do, under a heading.
struct KeyGroup
{
    QString name;
    std::vector<std::pair<QString, QString>> keys {};
};

[[nodiscard]] inline QString keyText(const char *text)
{
    return QCoreApplication::translate("Keys", text);
}

template<typename Keys>
[[nodiscard]] KeyGroup keyGroup(const QString &name, const Keys &keys)
{
    KeyGroup group {.name = name};
    for (const PanelKey &key : keys)
        group.keys.emplace_back(keyText(key.keys), keyText(key.does));
    return group;
}

/// Keys that belong to a panel or a dialog rather than to a menu.
[[nodiscard]] inline std::vector<KeyGroup> panelGroups()
{
    return {keyGroup(keyText(QT_TRANSLATE_NOOP("Keys", "Everywhere")), kEverywhereKeys),
            keyGroup(keyText(QT_TRANSLATE_NOOP("Keys", "In the street")), kStreetKeys),
            keyGroup(keyText(QT_TRANSLATE_NOOP("Keys", "In the timeline")), kTimelineKeys),
            keyGroup(keyText(QT_TRANSLATE_NOOP("Keys", "In “You are the scheduler”")), kStepKeys)};
}

} // namespace brigade::app
