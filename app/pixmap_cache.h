// Pixmaps that were drawn once, by what they show; those not asked for the longest go first
// when all of them take more memory than they may. Threads: its owner's.
#pragma once

#include <QCache>
#include <QPixmap>

namespace brigade::app {

/// `Key` needs == and qHash().
template<typename Key>
class PixmapCache
{
public:
    explicit PixmapCache(qsizetype mostBytes)
        : m_kept(mostBytes)
    {
    }

    /// `draw` makes it, and may itself ask for others here.
    template<typename Draw>
    [[nodiscard]] QPixmap get(const Key &key, const Draw &draw)
    {
        if (const QPixmap *kept = m_kept.object(key))
            return *kept;
        QPixmap drawn = draw();
        const qsizetype bytes = qsizetype {drawn.width()} * drawn.height() * drawn.depth() / 8;
        m_kept.insert(key, new QPixmap(drawn), bytes); // NOLINT(cppcoreguidelines-owning-memory)
        return drawn;
    }
    void clear() { m_kept.clear(); }
    [[nodiscard]] qsizetype bytes() const { return m_kept.totalCost(); }

private:
    QCache<Key, QPixmap> m_kept;
};

} // namespace brigade::app
