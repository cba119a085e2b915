#include "app/physical_key.h"

#include <QGuiApplication>

#include <array>

namespace brigade::app {

namespace {

struct HandKeyCodes
{
    HandKey key;
    int letter;
    quint32 x11;
    quint32 windows;
    quint32 mac;
};

constexpr std::array kCodes {HandKeyCodes {HandKey::Up, Qt::Key_W, 25, 0x11, 13},
                             HandKeyCodes {HandKey::Left, Qt::Key_A, 38, 0x1E, 0},
                             HandKeyCodes {HandKey::Down, Qt::Key_S, 39, 0x1F, 1},
                             HandKeyCodes {HandKey::Right, Qt::Key_D, 40, 0x20, 2}};

bool isKey(const HandKeyCodes &codes, const QKeyEvent &event)
{
    const QString platform = QGuiApplication::platformName();
    if (platform == QLatin1String("cocoa"))
        return event.nativeVirtualKey() == codes.mac && event.key() != 0;
    if (event.nativeScanCode() == 0)
        return event.key() == codes.letter;
    return event.nativeScanCode()
        == (platform == QLatin1String("windows") ? codes.windows : codes.x11);
}

} // namespace

std::optional<HandKey> handKey(const QKeyEvent &event)
{
    if ((event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != Qt::NoModifier)
        return std::nullopt;
    for (const HandKeyCodes &codes : kCodes) {
        if (isKey(codes, event))
            return codes.key;
    }
    return std::nullopt;
}

} // namespace brigade::app
