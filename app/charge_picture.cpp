// Where everything lies; how it is painted: charge_painter.cpp.
#include "app/charge_picture.h"

#include "app/charge_text.h"
#include "app/metrics.h"
#include "model/charge_book.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace brigade::app {

namespace {

using engine::Charge;
using engine::ChargeFigure;
using engine::ChargeUnit;
using model::TextbookFigure;

constexpr std::array kUnits {ChargeUnit::Seconds, ChargeUnit::Bytes, ChargeUnit::PerSecond};
constexpr double kNameShare = 0.27; ///< of the width, for names
constexpr double kValueShare = 0.10;
constexpr double kBookShare = 0.16;

/// Whole decades.
struct Decades
{
    int first = 0;
    int last = 1;
};

std::vector<const ChargeFigure *> figuresIn(const ChargePictureSubject &subject, ChargeUnit unit)
{
    std::vector<const ChargeFigure *> figures;
    for (const ChargeFigure &figure : subject.results.figures) {
        if (engine::chargeUnit(figure.charge) == unit)
            figures.push_back(&figure);
    }
    return figures;
}

Decades decadesOf(const std::vector<const ChargeFigure *> &figures,
                  const model::ChargeResults *other)
{
    double least = 1e300;
    double most = 0;
    const auto see = [&](double value) {
        if (value <= 0)
            return;
        least = std::min(least, value);
        most = std::max(most, value);
    };
    for (const ChargeFigure *figure : figures) {
        const TextbookFigure book = model::textbookFigure(figure->charge);
        see(book.low);
        see(book.high);
        for (const ChargeFigure *each :
             {figure, other != nullptr ? other->find(figure->charge) : nullptr}) {
            if (each == nullptr || !each->spread)
                continue;
            see(each->spread->p10);
            see(each->spread->median);
            see(each->spread->p90);
        }
    }
    // The least bar is to be seen too.
    return {static_cast<int>(std::floor(std::log10(least * 0.7))),
            static_cast<int>(std::ceil(std::log10(most * 1.01)))};
}

class Arranger
{
public:
    Arranger(const ChargePictureSubject &subject, const QSize &sizePx);
    ChargePictureLayout arrange();

private:
    [[nodiscard]] double xOf(double value) const;
    void arrangeFrame();
    void arrangePane(const std::vector<const ChargeFigure *> &figures, double top);
    [[nodiscard]] ChargePictureRow arrangeRow(const ChargeFigure &figure, const QRectF &band) const;
    void arrangeTicks(ChargePane &pane, ChargeUnit unit) const;

    const ChargePictureSubject &m_subject;
    ChargePictureLayout m_layout;
    double m_margin = 0;
    double m_rowPx = 0;
    double m_axisPx = 0;
    Decades m_decades;
    QRectF m_plot; ///< of the pane in hand
};

Arranger::Arranger(const ChargePictureSubject &subject, const QSize &sizePx)
    : m_subject(subject)
    , m_margin(metrics::kMarginPx)
{
    m_layout.sizePx = sizePx;
    m_layout.comparing = subject.other != nullptr;
    m_layout.scale = std::clamp(std::min(sizePx.width() / double(metrics::kPictureWidthPx),
                                         sizePx.height() / double(metrics::kPictureHeightPx)),
                                0.6, 100.0);
    m_margin *= m_layout.scale;
}

void Arranger::arrangeFrame()
{
    const double width = m_layout.sizePx.width() - 2 * m_margin;
    const double scale = m_layout.scale;
    m_layout.title = {m_margin, m_margin, width, (metrics::kTitlePx + 10) * scale};
    const double right = m_layout.sizePx.width();
    const double pad = metrics::kGutterPadPx * scale;
    const double line = (metrics::kResultPx + 8) * scale;
    const double plotRight = right - m_margin - right * (kValueShare + kBookShare);
    m_layout.machine = {m_margin, m_layout.title.bottom(), plotRight - m_margin, line};
    m_layout.valueHead = {plotRight + pad, m_layout.title.bottom(), right * kValueShare - pad,
                          line};
    m_layout.bookHead = {plotRight + right * kValueShare + pad, m_layout.title.bottom(),
                         right * kBookShare - pad, line};
    const double legend = (metrics::kLegendPx + 10) * scale;
    m_layout.legend = {m_margin, m_layout.sizePx.height() - m_margin - legend, width, legend};
    m_layout.machineText = chargeMachine(m_subject.results);
    if (m_subject.results.noisy())
        m_layout.machineText += QStringLiteral(" · ")
            //: Noisy: other programs disturbed the measurement
            + QCoreApplication::translate("Charges", "figures with ~ are noisy");
}

double Arranger::xOf(double value) const
{
    const double place = (std::log10(std::max(value, 1e-300)) - m_decades.first)
        / (m_decades.last - m_decades.first);
    return m_plot.left() + m_plot.width() * std::clamp(place, 0.0, 1.0);
}

ChargePictureRow Arranger::arrangeRow(const ChargeFigure &figure, const QRectF &band) const
{
    const ChargeRow words = chargeRow(figure, nullptr);
    const double pad = metrics::kGutterPadPx * m_layout.scale;
    const double width = m_layout.sizePx.width();
    ChargePictureRow row {
        .charge = figure.charge,
        .band = band,
        .nameBox = {band.left(), band.top(), m_plot.left() - band.left() - pad, band.height()},
        .valueBox = {m_plot.right() + pad, band.top(), width * kValueShare - pad, band.height()},
        .bookBox = {m_plot.right() + width * kValueShare + pad, band.top(),
                    width * kBookShare - pad, band.height()},
        .name = words.name,
        .value = words.measured,
        .book = words.textbook,
        .measured = {},
        .textbook = {},
        .textbookRange = {}};
    const double bar = band.height() * 0.36;
    const double upper = band.top() + band.height() * 0.12;
    const double lower = upper + bar + band.height() * 0.06;
    const TextbookFigure book = model::textbookFigure(figure.charge);
    row.textbook = {m_plot.left(), lower, xOf(book.low) - m_plot.left(), bar};
    row.textbookRange = {xOf(book.low), lower, xOf(book.high) - xOf(book.low), bar};
    if (const ChargeFigure *then =
            m_subject.other != nullptr ? m_subject.other->find(figure.charge) : nullptr;
        then != nullptr && then->spread)
        row.compared = xOf(then->spread->median);
    if (!figure.spread) {
        row.value = QCoreApplication::translate("Charges", "not measured");
        return row;
    }
    row.measured = {m_plot.left(), upper, xOf(figure.spread->median) - m_plot.left(), bar};
    row.spreadLeft = xOf(figure.spread->p10);
    row.spreadRight = xOf(figure.spread->p90);
    row.noisy = figure.noisy();
    if (row.noisy)
        row.value.prepend(QStringLiteral("~ "));
    return row;
}

void Arranger::arrangeTicks(ChargePane &pane, ChargeUnit unit) const
{
    const double apart = m_plot.width() / (m_decades.last - m_decades.first);
    const int every = std::max(
        1, static_cast<int>(std::ceil(metrics::kTickApartPx * 0.7 * m_layout.scale / apart)));
    for (int decade = m_decades.first; decade <= m_decades.last; ++decade) {
        const double value = std::pow(10, decade);
        QString text = chargeValue(value, unit);
        text.remove(QStringLiteral(".00")).remove(QStringLiteral(".0"));
        const bool named = (decade - m_decades.first) % every == 0;
        pane.ticks.push_back({xOf(value), named ? text : QString()});
    }
}

void Arranger::arrangePane(const std::vector<const ChargeFigure *> &figures, double top)
{
    const double width = m_layout.sizePx.width();
    const double height = m_rowPx * static_cast<double>(figures.size());
    m_plot = QRectF(m_margin + width * kNameShare, top, 0, height);
    m_plot.setRight(width - m_margin - width * (kValueShare + kBookShare));
    m_decades = decadesOf(figures, m_subject.other);
    ChargePane pane {.plot = m_plot, .rows = {}, .ticks = {}};
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const QRectF band(m_margin, top + static_cast<double>(i) * m_rowPx, width - 2 * m_margin,
                          m_rowPx);
        pane.rows.push_back(arrangeRow(*figures[i], band));
    }
    arrangeTicks(pane, engine::chargeUnit(figures.front()->charge));
    m_layout.panes.push_back(std::move(pane));
}

ChargePictureLayout Arranger::arrange()
{
    arrangeFrame();
    const double scale = m_layout.scale;
    m_axisPx = (metrics::kTickPx + metrics::kTickLengthPx + metrics::kSectionGapPx) * scale;
    std::vector<std::vector<const ChargeFigure *>> groups;
    std::size_t rows = 0;
    for (const ChargeUnit unit : kUnits) {
        auto figures = figuresIn(m_subject, unit);
        rows += figures.size();
        if (!figures.empty())
            groups.push_back(std::move(figures));
    }
    if (rows == 0)
        return m_layout;
    double top = m_layout.machine.bottom() + metrics::kSectionGapPx * scale;
    const double room = m_layout.legend.top() - top - m_axisPx * static_cast<double>(groups.size());
    m_rowPx = std::clamp(room / static_cast<double>(rows), 2.0, 34.0 * scale);
    m_layout.textPx =
        static_cast<int>(std::min(metrics::kLanePx * scale, std::floor(m_rowPx * 0.8)));
    for (const auto &figures : groups) {
        arrangePane(figures, top);
        top += m_rowPx * static_cast<double>(figures.size()) + m_axisPx;
    }
    return m_layout;
}

} // namespace

ChargePictureLayout layOutCharges(const ChargePictureSubject &subject, const QSize &sizePx)
{
    return Arranger(subject, sizePx).arrange();
}

} // namespace brigade::app
