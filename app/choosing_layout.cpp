#include "app/choosing_layout.h"

#include "app/metrics.h"
#include "model/figure_text.h"
#include "model/lesson_figures.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace brigade::app {

namespace {

struct ChoosingText
{
    Q_DECLARE_TR_FUNCTIONS(Choosing)
};

constexpr double kWidestBoxPx = 380;
constexpr double kNameShare = 0.30; ///< of the width, for what a bar stands for
constexpr double kNumberShare = 0.24;
constexpr double kEdgeLines = 2.4; ///< height of an edge, in lines of text

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

QString noteOf(const Proofs &proofs, const QString &leaf)
{
    const auto proof = proofs.find(leaf);
    if (proof == proofs.end())
        return ChoosingText::tr("not tried yet");
    if (!proof->second.holds)
        return ChoosingText::tr("measured");
    return *proof->second.holds ? ChoosingText::tr("✔ proved here")
                                : ChoosingText::tr("✖ did not show here");
}

class ChoosingArranger
{
public:
    ChoosingArranger(const ChoosingSubject &subject, double widthPx, const QFont &font)
        : m_subject(subject)
        , m_width(widthPx)
        , m_plain(font)
        , m_bold(boldOf(font))
    {
    }
    ChoosingPicture arrange();

private:
    struct Span
    {
        double left = 0;
        double width = 0;
    };
    int collect(const QString &id, ChoosingBox box, int depth);
    void placeBoxes();
    void placeEdges();
    void markPath();
    void placeProof();
    void placeBars(const model::ChoosingNode &leaf, const Proof *proof);
    [[nodiscard]] double heightOf(const QString &text, const QFont &font, double width) const;
    [[nodiscard]] double line() const { return std::ceil(QFontMetricsF(m_plain).height()); }

    const ChoosingSubject &m_subject;
    double m_width;
    QFont m_plain;
    QFont m_bold;
    ChoosingPicture m_picture;
    std::vector<int> m_depths; ///< as boxes
    std::vector<int> m_leaves; ///< how many are under each box, itself included
    std::vector<int> m_first;  ///< number of the first of them
    int m_leafCount = 0;
    QSet<QString> m_seen;
    double m_y = 0;
};

double ChoosingArranger::heightOf(const QString &text, const QFont &font, double width) const
{
    const QRectF room(0, 0, width, 1e6);
    const auto wrap = static_cast<int>(Qt::AlignHCenter) | static_cast<int>(Qt::TextWordWrap);
    return std::ceil(QFontMetricsF(font).boundingRect(room, wrap, text).height());
}

/// In the order in which the tree is read; returns how many leaves are under it.
int ChoosingArranger::collect(const QString &id, ChoosingBox box, int depth)
{
    const model::ChoosingNode *node = m_subject.tree.find(id);
    if (node == nullptr || m_seen.contains(id))
        return 0;
    m_seen.insert(id);
    box.id = id;
    box.isLeaf = node->question.isEmpty();
    box.text = box.isLeaf ? node->answer : node->question;
    if (box.isLeaf)
        box.note = noteOf(m_subject.proofs, id);
    const std::size_t place = m_picture.boxes.size();
    m_picture.boxes.push_back(box);
    m_depths.push_back(depth);
    m_leaves.push_back(0);
    m_first.push_back(m_leafCount);
    int leaves = 0;
    if (!box.isLeaf) {
        ChoosingBox yes;
        yes.parent = id;
        yes.branch = ChoosingBox::Branch::Yes;
        ChoosingBox no = yes;
        no.branch = ChoosingBox::Branch::No;
        leaves = collect(node->yes, yes, depth + 1) + collect(node->no, no, depth + 1);
    }
    if (leaves == 0) {
        leaves = 1;
        ++m_leafCount;
    }
    m_leaves[place] = leaves;
    return leaves;
}

/// Level by level; a box stands above the middle of its leaves.
void ChoosingArranger::placeBoxes()
{
    const double pad = metrics::kPanelEdgePx;
    const double column = (m_width - 2 * pad) / std::max(1, m_leafCount);
    const int levels = m_depths.empty() ? 0 : *std::max_element(m_depths.begin(), m_depths.end());
    m_y = pad;
    for (int level = 0; level <= levels; ++level) {
        double tallest = 0;
        for (std::size_t i = 0; i < m_picture.boxes.size(); ++i) {
            if (m_depths[i] != level)
                continue;
            ChoosingBox &box = m_picture.boxes[i];
            const double span = column * m_leaves[i];
            const double width = std::min(span - 2 * pad, kWidestBoxPx);
            const double inner = width - 2 * pad;
            const double words = heightOf(box.text, m_bold, inner);
            const double note = box.isLeaf ? heightOf(box.note, m_plain, inner) : 0;
            const double left = pad + column * m_first[i] + (span - width) / 2;
            box.rect = {left, m_y, width, words + note + 2 * pad};
            box.words = {left + pad, m_y + pad, inner, words};
            box.noteBox = {left + pad, m_y + pad + words, inner, note};
            tallest = std::max(tallest, box.rect.height());
        }
        m_y += tallest + (level < levels ? std::ceil(kEdgeLines * line()) : 0);
    }
}

void ChoosingArranger::placeEdges()
{
    const QFontMetricsF metrics(m_bold);
    for (ChoosingBox &box : m_picture.boxes) {
        if (box.parent.isEmpty())
            continue;
        const auto parent =
            std::find_if(m_picture.boxes.begin(), m_picture.boxes.end(),
                         [&](const ChoosingBox &each) { return each.id == box.parent; });
        const bool isYes = box.branch == ChoosingBox::Branch::Yes;
        const double share = isYes ? 0.3 : 0.7;
        const QPointF from(parent->rect.left() + share * parent->rect.width(),
                           parent->rect.bottom());
        box.edge = {from, {box.rect.center().x(), box.rect.top()}};
        //: On a branch of the tree of questions, as is "No": keep it short
        const QString tag = isYes ? ChoosingText::tr("Yes") : ChoosingText::tr("No");
        const double wide = std::ceil(metrics.horizontalAdvance(tag)) + 2 * metrics::kPanelEdgePx;
        const QPointF middle = box.edge.center();
        box.tag = {middle.x() - wide / 2, middle.y() - line() / 2, wide, line()};
    }
}

void ChoosingArranger::markPath()
{
    QString id = m_subject.chosen.isEmpty() ? m_subject.tree.root : m_subject.chosen;
    for (std::size_t i = m_picture.boxes.size(); i-- > 0;) { // children stand behind parents
        ChoosingBox &box = m_picture.boxes[i];
        if (box.id != id)
            continue;
        box.onPath = true;
        id = box.parent;
    }
}

void ChoosingArranger::placeProof()
{
    const model::ChoosingNode *node = m_subject.tree.find(m_subject.chosen);
    if (node == nullptr || !node->question.isEmpty())
        return;
    const double pad = metrics::kPanelEdgePx;
    const double width = m_width - 2 * pad;
    m_y += metrics::kSectionGapPx;
    m_picture.heading = node->answer;
    m_picture.headingBox = {pad, m_y, width, heightOf(node->answer, m_bold, width)};
    m_y = m_picture.headingBox.bottom();
    m_picture.say = node->say;
    m_picture.sayBox = {pad, m_y, width, heightOf(node->say, m_plain, width)};
    m_y = m_picture.sayBox.bottom() + pad;
    const auto found = m_subject.proofs.find(node->id);
    const Proof *proof = found == m_subject.proofs.end() ? nullptr : &found->second;
    placeBars(*node, proof);
    if (node->runs.empty())
        return;
    m_picture.verdict = ChoosingText::tr("Run the proof: the same work, done in each way, here.");
    if (proof != nullptr && !proof->holds)
        m_picture.verdict = ChoosingText::tr("This machine cannot decide it.");
    else if (proof != nullptr)
        m_picture.verdict = *proof->holds
            ? ChoosingText::tr("✔ It held on this machine. Shorter is better.")
            : ChoosingText::tr("✖ It did not hold this time. Other programs may have been at work: "
                               "run it once more.");
    m_picture.verdictBox = {pad, m_y, width, heightOf(m_picture.verdict, m_bold, width)};
    m_y = m_picture.verdictBox.bottom();
}

void ChoosingArranger::placeBars(const model::ChoosingNode &leaf, const Proof *proof)
{
    const double pad = metrics::kPanelEdgePx;
    const double width = m_width - 2 * pad;
    const double nameWidth = std::floor(width * kNameShare);
    const double numberWidth = std::floor(width * kNumberShare);
    const double trackWidth = width - nameWidth - numberWidth - 2 * pad;
    const auto valueOf = [&](std::size_t i) -> std::optional<double> {
        return proof != nullptr && i < proof->values.size() ? proof->values[i] : std::nullopt;
    };
    double most = 0;
    for (std::size_t i = 0; i < leaf.runs.size(); ++i)
        most = std::max(most, valueOf(i).value_or(0));
    for (std::size_t i = 0; i < leaf.runs.size(); ++i) {
        const auto value = valueOf(i);
        ProofBar bar;
        bar.label = leaf.runs[i].label;
        bar.isAnswer = i == 0;
        const double height = std::max(heightOf(bar.label, m_plain, nameWidth), line()) + 2;
        bar.name = {pad, m_y, nameWidth, height};
        bar.track = {pad + nameWidth + pad, m_y + (height - line()) / 2, trackWidth, line()};
        bar.number = {bar.track.right() + pad, m_y, numberWidth, height};
        if (value && most > 0) {
            bar.bar = bar.track;
            bar.bar.setWidth(std::max(2.0, trackWidth * *value / most));
            const bool isTime = leaf.runs[i].measure.endsWith(QLatin1String("_s"));
            bar.value = model::printedFigure(*value, isTime ? QStringLiteral("s") : QString());
            const auto first = valueOf(0);
            if (i > 0 && first && *first > 0)
                bar.value +=
                    //: After a time: how many times the first bar's. %1: a number such as 2.4
                    ChoosingText::tr(" · %1 ×").arg(model::decimalText(*value / *first, 1));
        } else if (proof != nullptr) {
            //: In place of a time: this machine has too few cores for it
            bar.value = ChoosingText::tr("not on this machine");
        }
        m_picture.bars.push_back(bar);
        m_y += height + pad;
    }
}

ChoosingPicture ChoosingArranger::arrange()
{
    collect(m_subject.tree.root, {}, 0);
    placeBoxes();
    placeEdges();
    markPath();
    placeProof();
    m_picture.size = {m_width, m_y + metrics::kPanelEdgePx};
    return m_picture;
}

} // namespace

ChoosingPicture layOutChoosing(const ChoosingSubject &subject, double widthPx, const QFont &font)
{
    return ChoosingArranger(subject, widthPx, font).arrange();
}

std::optional<QString> nodeAt(const ChoosingPicture &picture, const QPointF &point)
{
    for (const ChoosingBox &box : picture.boxes) {
        if (box.rect.contains(point) || box.tag.contains(point))
            return box.id;
    }
    return std::nullopt;
}

std::optional<std::size_t> barAt(const ChoosingPicture &picture, const QPointF &point)
{
    for (std::size_t i = 0; i < picture.bars.size(); ++i) {
        if (picture.bars[i].track.contains(point) || picture.bars[i].name.contains(point))
            return i;
    }
    return std::nullopt;
}

} // namespace brigade::app
