#include "app/question_form.h"

#include "app/drag_bars.h"
#include "app/metrics.h"
#include "model/figure_text.h"

#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace brigade::app {

namespace {

using model::Answer;
using model::Question;

constexpr int kSliderSteps = 200;

int decimalsFor(double range)
{
    if (range >= 50)
        return 0;
    if (range >= 5)
        return 1;
    return range >= 0.5 ? 2 : 4;
}

/// A slider and a box that agree.
class NumberForm : public QuestionForm
{
public:
    NumberForm(const Question &question, QWidget *parent)
        : QuestionForm(parent)
        , m_from(question.from)
        , m_to(question.to)
        , m_slider(new QSlider(Qt::Horizontal, this))
        , m_box(new QDoubleSpinBox(this))
    {
        m_slider->setRange(0, kSliderSteps);
        m_slider->setAccessibleName(QuestionForm::tr("Your prediction"));
        m_box->setAccessibleName(QuestionForm::tr("Your prediction"));
        m_box->setDecimals(decimalsFor(m_to - m_from));
        m_box->setRange(m_from, m_to);
        m_box->setSingleStep((m_to - m_from) / kSliderSteps * 4);
        const bool isShort = question.unit.size() <= 4;
        if (isShort && !question.unit.isEmpty())
            m_box->setSuffix(QLatin1Char(' ') + question.unit);
        auto *row = new QHBoxLayout;
        row->addWidget(m_slider, 1);
        row->addWidget(m_box);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addLayout(row);
        if (!isShort) {
            auto *unit = new QLabel(question.unit, this);
            unit->setWordWrap(true);
            column->addWidget(unit);
        }
        connect(m_slider, &QSlider::valueChanged, this, [this](int position) {
            const double value = m_from + (m_to - m_from) * position / kSliderSteps;
            take(value);
        });
        connect(m_box, &QDoubleSpinBox::valueChanged, this, [this](double value) { take(value); });
        show(m_from + (m_to - m_from) / 2);
        setFocusProxy(m_slider);
    }

    Answer answer() const override { return m_chosen ? Answer(m_box->value()) : Answer(); }
    QString wish() const override
    {
        return QuestionForm::tr(
            "First move the slider, or type a number. If you mean what stands there now, "
            "move it away and back.");
    }
    void setAnswer(const Answer &answer) override
    {
        if (!answer.isDouble())
            return;
        show(answer.toDouble());
        m_chosen = true;
    }

private:
    void take(double value)
    {
        show(value);
        m_chosen = true;
        emit changed();
    }
    void show(double value)
    {
        const QSignalBlocker noSlider(m_slider);
        const QSignalBlocker noBox(m_box);
        m_box->setValue(value);
        m_slider->setValue(
            static_cast<int>(std::lround((value - m_from) / (m_to - m_from) * kSliderSteps)));
    }

    double m_from;
    double m_to;
    QSlider *m_slider;
    QDoubleSpinBox *m_box;
    bool m_chosen = false;
};

/// A radio button with words that may need several lines.
class ChoiceForm : public QuestionForm
{
public:
    ChoiceForm(const Question &question, QWidget *parent)
        : QuestionForm(parent)
        , m_group(new QButtonGroup(this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        for (std::size_t i = 0; i < question.options.size(); ++i) {
            const QString &text = question.options[i].text;
            auto *button = new QRadioButton(this);
            button->setAccessibleName(text);
            auto *words = new QLabel(model::isolated(text), this);
            words->setWordWrap(true);
            words->setTextFormat(Qt::PlainText);
            words->installEventFilter(this);
            auto *row = new QHBoxLayout;
            row->addWidget(button, 0, Qt::AlignTop);
            row->addWidget(words, 1);
            column->addLayout(row);
            m_group->addButton(button, static_cast<int>(i));
            m_words.push_back(words);
        }
        connect(m_group, &QButtonGroup::idToggled, this, [this](int /*id*/, bool on) {
            if (on)
                emit changed();
        });
        setFocusProxy(m_group->button(0));
    }

    QString wish() const override { return QuestionForm::tr("First choose one of the answers."); }
    Answer answer() const override
    {
        return m_group->checkedId() < 0 ? Answer() : Answer(m_group->checkedId());
    }
    void setAnswer(const Answer &answer) override
    {
        const QSignalBlocker quiet(m_group);
        if (QAbstractButton *button = m_group->button(answer.toInt(-1)); button != nullptr)
            button->setChecked(true);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonRelease) {
            for (std::size_t i = 0; i < m_words.size(); ++i) {
                if (m_words[i] == watched)
                    m_group->button(static_cast<int>(i))->setChecked(true);
            }
        }
        return QuestionForm::eventFilter(watched, event);
    }

private:
    QButtonGroup *m_group;
    std::vector<QLabel *> m_words;
};

/// A list whose rows are moved.
class OrderForm : public QuestionForm
{
public:
    OrderForm(const Question &question, QWidget *parent)
        : QuestionForm(parent)
        , m_list(new QListWidget(this))
    {
        for (const std::size_t i : offeredOrder(question)) {
            auto *item = new QListWidgetItem(model::isolated(question.items[i].text), m_list);
            item->setData(Qt::UserRole, static_cast<int>(i));
        }
        m_list->setDragDropMode(QAbstractItemView::InternalMove);
        m_list->setAccessibleName(QuestionForm::tr("From least to most"));
        m_list->setToolTip(QuestionForm::tr("Drag, or press Ctrl with up or down"));
        m_list->setWordWrap(true);
        m_list->setCurrentRow(0);
        m_list->installEventFilter(this);
        const int rowPx = fontMetrics().height() + 2 * metrics::kPanelEdgePx;
        m_list->setFixedHeight(rowPx * static_cast<int>(question.items.size())
                               + 2 * metrics::kPanelEdgePx);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        auto *way = new QLabel(QuestionForm::tr("From least (top) to most (bottom):"), this);
        way->setWordWrap(true);
        column->addWidget(way);
        auto *row = new QHBoxLayout;
        row->addWidget(m_list, 1);
        auto *buttons = new QVBoxLayout;
        buttons->addWidget(mover(Qt::UpArrow, -1, QuestionForm::tr("Move up")));
        buttons->addWidget(mover(Qt::DownArrow, 1, QuestionForm::tr("Move down")));
        buttons->addStretch(1);
        row->addLayout(buttons);
        column->addLayout(row);
        connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] { touch(); });
        setFocusProxy(m_list);
    }

    QString wish() const override
    {
        return QuestionForm::tr(
            "First put them in order: drag a line, or use the arrows. If they stand right "
            "already, move one away and back.");
    }
    Answer answer() const override
    {
        if (!m_chosen)
            return {};
        QJsonArray order;
        for (int i = 0; i < m_list->count(); ++i)
            order.append(m_list->item(i)->data(Qt::UserRole).toInt());
        return order;
    }
    void setAnswer(const Answer &answer) override
    {
        const QJsonArray order = answer.toArray();
        if (order.size() != m_list->count())
            return;
        const QSignalBlocker quiet(m_list->model());
        for (int place = 0; place < m_list->count(); ++place) {
            for (int i = place; i < m_list->count(); ++i) {
                if (m_list->item(i)->data(Qt::UserRole).toInt() == order.at(place).toInt())
                    m_list->insertItem(place, m_list->takeItem(i));
            }
        }
        m_chosen = true;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QuestionForm::eventFilter(watched, event);
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool moves = (key->modifiers() & Qt::ControlModifier) != 0
            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (moves)
            move(key->key() == Qt::Key_Up ? -1 : 1);
        return moves;
    }

private:
    QToolButton *mover(Qt::ArrowType arrow, int step, const QString &name)
    {
        auto *button = new QToolButton(this);
        button->setArrowType(arrow);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QToolButton::clicked, this, [this, step] { move(step); });
        return button;
    }
    void move(int step)
    {
        const int from = m_list->currentRow();
        const int to = std::clamp(from + step, 0, m_list->count() - 1);
        if (from >= 0 && from != to) {
            m_list->insertItem(to, m_list->takeItem(from));
            m_list->setCurrentRow(to);
        }
        touch();
    }
    void touch()
    {
        m_chosen = true;
        emit changed();
    }

    QListWidget *m_list;
    bool m_chosen = false;
};

class BarsForm : public QuestionForm
{
public:
    BarsForm(const Question &question, QWidget *parent)
        : QuestionForm(parent)
    {
        QStringList names;
        for (const model::AnswerItem &item : question.items)
            names << item.text;
        m_bars = new DragBars(names, {question.from, question.to, question.unit}, this);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_bars);
        connect(m_bars, &DragBars::changed, this, [this] {
            m_chosen = true;
            emit changed();
        });
        setFocusProxy(m_bars);
    }

    QString wish() const override
    {
        return QuestionForm::tr("First drag a bar to where you expect it.");
    }
    Answer answer() const override
    {
        if (!m_chosen)
            return {};
        QJsonArray values;
        for (const double value : m_bars->values())
            values.append(value);
        return values;
    }
    void setAnswer(const Answer &answer) override
    {
        std::vector<double> values;
        const QJsonArray given = answer.toArray();
        for (const QJsonValue value : given)
            values.push_back(value.toDouble());
        m_bars->setValues(values);
        m_chosen = !values.empty();
    }

private:
    DragBars *m_bars = nullptr;
    bool m_chosen = false;
};

/// Of what no translation and no vocabulary changes. FNV-1a.
std::uint32_t seedOf(const Question &question)
{
    QByteArray words = question.id.toUtf8();
    for (const model::AnswerItem &item : question.items)
        words += '\n' + item.value.toUtf8();
    std::uint32_t hash = 2'166'136'261U;
    for (const char byte : words)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 16'777'619U;
    return hash;
}

} // namespace

std::vector<std::size_t> offeredOrder(const Question &question)
{
    std::vector<std::size_t> order(question.items.size());
    std::iota(order.begin(), order.end(), std::size_t {0});
    std::minstd_rand random(seedOf(question)); // not std::shuffle: each library has its own
    for (std::size_t last = order.size(); last > 1; --last)
        std::swap(order[last - 1], order[random() % last]);
    if (order.size() > 1 && std::is_sorted(order.begin(), order.end()))
        std::rotate(order.begin(), order.begin() + 1, order.end());
    return order;
}

QuestionForm *makeQuestionForm(const Question &question, QWidget *parent)
{
    switch (question.ask) {
    case model::Ask::Number:
        return new NumberForm(question, parent);
    case model::Ask::Choice:
        return new ChoiceForm(question, parent);
    case model::Ask::Order:
        return new OrderForm(question, parent);
    case model::Ask::Bars:
        break;
    }
    return new BarsForm(question, parent);
}

} // namespace brigade::app
