// Fills a painter from the street's rectangles. Decides nothing about places; every colour is the
// palette's, every word the vocabulary's. Threads: the painter's.
#pragma once

#include "app/art_cache.h"
#include "app/badge_cache.h"
#include "app/card_cache.h"
#include "app/line_measure.h"
#include "app/palette.h"
#include "app/street_layout.h"
#include "app/task_names.h"
#include "model/vocabulary.h"

#include <QPainter>

#include <optional>

namespace brigade::app {

/// What is painted. All of it must outlive the call.
struct StreetScene
{
    const model::StreetNow &street;
    const StreetPicture &picture;
    const TaskNames &tasks;
    const Palette &colours;
    model::Vocabulary vocabulary = model::Vocabulary::Restaurant;
    std::optional<model::ThreadKey> hovered {}; ///< both outlined wherever they are
    std::optional<model::ThreadKey> selected {};
    QRectF inSight {}; ///< of the street; chefs outside are not painted. Null: all are
};

/// What was drawn or measured once and is kept from frame to frame.
struct StreetPixmaps
{
    BadgeCache badges;
    ArtCache art;
    CardCache cards;
    LineMeasure lines;

    void setLook(Theme theme, double pixelRatio, const QFont &font)
    {
        badges.setLook(theme, pixelRatio, font);
        art.setLook(theme, pixelRatio);
        cards.setPixelRatio(pixelRatio);
    }
    /// Nothing where there is no room.
    void drawArt(QPainter &painter, const QRectF &rect, Art drawing)
    {
        if (!rect.isEmpty())
            painter.drawPixmap(rect.topLeft(), art.picture(drawing, rect.size().toSize()));
    }
};

/// As whom a thread is drawn.
[[nodiscard]] BadgeFigure figureOf(const model::StreetNow &street, const model::ThreadNow &thread);

void paintStreet(QPainter &painter, const StreetScene &scene, StreetPixmaps &pixmaps);

} // namespace brigade::app
