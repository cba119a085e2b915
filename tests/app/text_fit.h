// What of its words a window has no room for, measured on its widgets. What says all of its words
// as a tool tip may be cut.
// Threads: the window's.
#pragma once

#include "app/mnemonic.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

namespace brigade::testing {

/// 'QLabel "Runs:": has 40 of 55 pixels'
[[nodiscard]] inline QString complaint(const QWidget &widget,
                                       const QString &text,
                                       const QString &why)
{
    return QStringLiteral("%1 \"%2\": %3")
        .arg(QLatin1String(widget.metaObject()->className()), text, why);
}

/// Empty: it is as wide and as high as it needs to be.
[[nodiscard]] inline QString lacking(const QSize &has, const QSize &needs)
{
    constexpr int kRoundedPx = 1; // a line's height is no whole number
    if (has.width() >= needs.width() && has.height() + kRoundedPx >= needs.height())
        return {};
    return QStringLiteral("has %1×%2 of %3×%4 pixels")
        .arg(has.width())
        .arg(has.height())
        .arg(needs.width())
        .arg(needs.height());
}

/// A parent ends before it does, and does not scroll there.
[[nodiscard]] inline bool isBehindAnEdge(const QWidget &widget)
{
    for (const QWidget *up = widget.parentWidget(); up != nullptr; up = up->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(up->parentWidget());
        if (area != nullptr && area->viewport() == up
            && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            return false;
        const int left = widget.mapTo(up, QPoint()).x();
        if (left < 0 || left + widget.width() > up->width())
            return true;
        if (up->isWindow())
            return false;
    }
    return false;
}

/// All lines of it, and its longest word.
[[nodiscard]] inline QSize neededBy(const QLabel &label)
{
    if (!label.wordWrap())
        return label.sizeHint();
    return {label.minimumSizeHint().width(), label.heightForWidth(label.width())};
}

[[nodiscard]] inline bool showsItsText(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    return !button.text().isEmpty()
        && (tool == nullptr || tool->icon().isNull()
            || tool->toolButtonStyle() != Qt::ToolButtonIconOnly);
}

[[nodiscard]] inline QStringList cutWords(const QWidget &widget,
                                          const QString &text,
                                          const QSize &needs)
{
    if (text.isEmpty() || widget.toolTip() == text)
        return {};
    if (isBehindAnEdge(widget))
        return {complaint(widget, text, QStringLiteral("goes on behind an edge"))};
    const QString why = lacking(widget.size(), needs);
    return why.isEmpty() ? QStringList() : QStringList {complaint(widget, text, why)};
}

/// A bar that scrolls has room for all; else each name stands in its tab.
[[nodiscard]] inline QStringList cutTabs(const QTabBar &bar)
{
    QStringList cut;
    for (int i = 0; i < bar.count(); ++i) {
        const QString name = app::withoutMnemonic(bar.tabText(i));
        const int needs = bar.fontMetrics().horizontalAdvance(name);
        if (bar.tabRect(i).width() < needs)
            cut << complaint(bar, name, QStringLiteral("its tab is too narrow"));
    }
    return cut;
}

/// Of columns that are seen; of rows the widest counts.
[[nodiscard]] inline QStringList cutHeadings(const QHeaderView &header)
{
    QStringList cut;
    const bool lies = header.orientation() == Qt::Horizontal;
    for (int i = 0; header.model() != nullptr && lies && i < header.count(); ++i) {
        const auto said = [&](int role) {
            return header.model()->headerData(i, Qt::Horizontal, role).toString();
        };
        const QString text = said(Qt::DisplayRole);
        if (!header.isSectionHidden(i) && !text.isEmpty() && said(Qt::ToolTipRole) != text
            && header.sectionSize(i) < header.sectionSizeHint(i))
            cut << complaint(header, text,
                             QStringLiteral("its column has %1 of %2 pixels")
                                 .arg(header.sectionSize(i))
                                 .arg(header.sectionSizeHint(i)));
    }
    if (!lies && header.width() < header.sizeHint().width())
        cut << complaint(header, header.accessibleName(), QStringLiteral("its names are cut"));
    return cut;
}

/// Of what the widget itself says.
[[nodiscard]] inline QStringList cutOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label != nullptr)
        return cutWords(widget, label->text(), neededBy(*label));
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button != nullptr)
        return showsItsText(*button) ? cutWords(widget, button->text(), button->sizeHint())
                                     : QStringList();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget); group != nullptr)
        return cutWords(widget, group->title(), {group->minimumSizeHint().width(), 0});
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget); tabs != nullptr)
        return cutTabs(*tabs);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header != nullptr)
        return cutHeadings(*header);
    return {};
}

/// Of all that is seen in it now; other windows that it has opened have tests of their own.
[[nodiscard]] inline QStringList cutIn(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        // Scrolled away it can be scrolled back; without a size it can never be seen.
        const bool isSeen = !each->visibleRegion().isEmpty() || each->size().isEmpty();
        if (each->window() == &window && each->isVisible() && isSeen)
            cut << cutOf(*each);
    }
    return cut;
}

/// What stays so: a layout needs its time on a busy machine.
[[nodiscard]] inline QStringList stillCutIn(const QWidget &window)
{
    constexpr int kBeginMs = 50;
    constexpr int kSettledMs = 2'000;
    QTest::qWait(kBeginMs);
    static_cast<void>(QTest::qWaitFor([&window] { return cutIn(window).isEmpty(); }, kSettledMs));
    return cutIn(window);
}

/// Empty: on such a screen there is room for all of it, at its smallest.
[[nodiscard]] inline QString tooLargeFor(const QSize &screen, const QWidget &window)
{
    const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize());
    const QString why = lacking(screen, least);
    return why.isEmpty()
        ? why
        : complaint(window, window.windowTitle(), QStringLiteral("the screen ") + why);
}

} // namespace brigade::testing
