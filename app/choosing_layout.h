// The tree of choosing as rectangles: the questions from the root down, a box for every leaf, and
// below the tree the proof of the leaf that was reached: a bar for each way, with its value.
// Threads: pure functions, the thread with the QGuiApplication (text is measured). Invariant:
// nothing overlaps, all lies in the picture, a node that is reached twice stands there once.
#pragma once

#include "model/course.h"

#include <QFont>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace brigade::app {

/// What a leaf's runs came to on this machine.
struct Proof
{
    std::vector<std::optional<double>> values {}; ///< of each of the leaf's runs
    std::optional<bool> holds {};                 ///< none: it could not be told
};
using Proofs = std::map<QString, Proof>; ///< by the leaf's id

struct ChoosingSubject
{
    const model::ChoosingTree &tree;
    const Proofs &proofs;
    QString chosen; ///< id of the node that was reached; empty: the root
};

struct ChoosingBox
{
    enum class Branch : std::uint8_t { Root, Yes, No };
    QString id;
    QString parent; ///< empty: it is the root
    Branch branch = Branch::Root;
    bool isLeaf = false;
    bool onPath = false; ///< on the way to what was chosen, or that itself
    QString text;
    QString note; ///< of a leaf: whether it was proved
    QRectF rect;
    QRectF words; ///< within it
    QRectF noteBox;
    QLineF edge; ///< from the parent
    QRectF tag;  ///< "Yes" or "No", beside the edge
};

struct ProofBar
{
    QString label;
    QString value; ///< "45 ms · 2.8 times"; or why there is none
    QRectF name;
    QRectF track;
    QRectF bar; ///< empty: not measured
    QRectF number;
    bool isAnswer = false; ///< the way that this leaf recommends
};

struct ChoosingPicture
{
    QSizeF size; ///< the width asked for, and the height that it takes
    std::vector<ChoosingBox> boxes;
    QString heading; ///< of the proof; empty: no leaf was reached
    QRectF headingBox;
    QString say;
    QRectF sayBox;
    std::vector<ProofBar> bars;
    QString verdict;
    QRectF verdictBox;
};

[[nodiscard]] ChoosingPicture layOutChoosing(const ChoosingSubject &subject,
                                             double widthPx,
                                             const QFont &font);

/// The node at a point: a box, or the tag of the edge that leads to it.
[[nodiscard]] std::optional<QString> nodeAt(const ChoosingPicture &picture, const QPointF &point);
/// The bar at a point, by number.
[[nodiscard]] std::optional<std::size_t> barAt(const ChoosingPicture &picture,
                                               const QPointF &point);

} // namespace brigade::app
