#include "app/sweep_form.h"

#include "app/message_words.h"
#include "app/theme.h"
#include "engine/plan_reader.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace brigade::app {

namespace {

constexpr int kMostRepeats = 1000;

QLabel *lineBelow(QWidget *parent)
{
    auto *line = new QLabel(parent);
    line->setWordWrap(true);
    line->setTextFormat(Qt::PlainText);
    line->hide();
    return line;
}

QLabel *labelFor(const QString &text, QWidget &field, QWidget *parent)
{
    auto *name = new QLabel(text, parent);
    name->setBuddy(&field);
    return name;
}

/// The reader's words, without those that only a command line or a file has a use for.
QString withoutPlace(const QString &problem)
{
    static const QRegularExpression kPlace(QStringLiteral("^(--set |plan:\\d+: )"));
    static const QRegularExpression kAllowed(QStringLiteral(" \\(allowed: [^()]*\\)"));
    return QString(problem).remove(kPlace).remove(kAllowed);
}

/// Whether there is no such key, rather than a value that it does not take.
bool isAboutKey(const QString &problem)
{
    constexpr std::array kWords {"unknown key", "there is no", "has no keys", "an empty part"};
    return std::any_of(kWords.begin(), kWords.end(), [&problem](const char *words) {
        return problem.contains(QLatin1String(words));
    });
}

} // namespace

SweepForm::SweepForm(QWidget *parent)
    : QWidget(parent)
    , m_key(new QComboBox(this))
    , m_meaning(lineBelow(this))
    , m_keyProblem(lineBelow(this))
    , m_values(new QLineEdit(this))
    , m_valuesProblem(lineBelow(this))
    , m_repeat(new QSpinBox(this))
    , m_count(lineBelow(this))
{
    m_key->setEditable(true);
    m_key->setInsertPolicy(QComboBox::NoInsert);
    m_key->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_key->setToolTip(tr("A key of the plan as in its JSON, with dots: tasks.salad.count"));
    m_values->setToolTip(tr("From 1 to 8: 1..8; every second one: 1..8:2; or a list: 1,2,4,8"));
    m_repeat->setRange(1, kMostRepeats);
    m_repeat->setValue(kUsualRepeat);
    m_repeat->setToolTip(tr("All values are run once, then all of them again: a noisy minute does "
                            "not hit one value only. A knee needs three."));
    build();
    connect(m_key, &QComboBox::currentTextChanged, this, &SweepForm::keyChanged);
    connect(m_key->lineEdit(), &QLineEdit::returnPressed, this, &SweepForm::submitted);
    connect(m_values, &QLineEdit::textChanged, this, &SweepForm::showCount);
    connect(m_values, &QLineEdit::returnPressed, this, &SweepForm::submitted);
    connect(m_repeat, &QSpinBox::valueChanged, this, &SweepForm::showCount);
}

void SweepForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    //: A key of the plan's JSON, such as "threads"
    column->addWidget(labelFor(tr("&Key of the plan:"), *m_key, this));
    column->addWidget(m_key);
    column->addWidget(m_keyProblem);
    column->addWidget(m_meaning);
    column->addWidget(labelFor(tr("&Values:"), *m_values, this));
    column->addWidget(m_values);
    column->addWidget(m_valuesProblem);
    //: A plural noun: how often each value is run
    column->addWidget(labelFor(tr("&Runs of each value:"), *m_repeat, this));
    column->addWidget(m_repeat);
    column->addWidget(m_count);
}

void SweepForm::setPlan(const engine::Plan &plan, int usableCores)
{
    const QString before = m_key->currentText();
    const bool typed = !before.isEmpty() && offered(before) == nullptr;
    m_plan = plan;
    m_keys = sweepKeysOf(plan, usableCores);
    const QSignalBlocker quiet(m_key);
    m_key->clear();
    for (const SweepKey &key : m_keys) {
        m_key->addItem(key.key);
        m_key->setItemData(m_key->count() - 1, key.meaning, Qt::ToolTipRole);
    }
    const bool keep = typed || offered(before) != nullptr;
    m_key->setCurrentText(keep ? before : m_keys.front().key);
    keyChanged(m_key->currentText());
}

void SweepForm::setWanted(const QString &range, int repeat)
{
    m_key->setCurrentText(range.section(QLatin1Char('='), 0, 0));
    if (range.contains(QLatin1Char('=')))
        m_values->setText(range.section(QLatin1Char('='), 1));
    m_repeat->setValue(repeat);
}

std::optional<SweepSetup> SweepForm::read()
{
    clearProblems();
    if (m_key->currentText().trimmed().isEmpty()) {
        showProblem(*m_key, *m_keyProblem, tr("Choose a key, or type one."));
        return std::nullopt;
    }
    auto range = parseSweepRange(rangeText());
    if (!range) {
        showProblem(*m_values, *m_valuesProblem, QString::fromStdString(range.error()));
        return std::nullopt;
    }
    const std::string text = engine::writePlan(m_plan);
    auto setup = prepareSweep(std::move(range).value(), m_repeat->value(),
                              [&text](const QStringList &changes) {
                                  std::vector<std::string> settings;
                                  for (const QString &change : changes)
                                      settings.push_back(change.toStdString());
                                  return engine::readPlan(text, "plan", settings);
                              });
    if (!setup) {
        showPlanProblem(QString::fromStdString(setup.error()));
        return std::nullopt;
    }
    return std::move(setup).value();
}

void SweepForm::showPlanProblem(const QString &problem)
{
    const QString line = withoutPlace(problem);
    if (isAboutKey(problem))
        showProblem(*m_key, *m_keyProblem, line);
    else
        showProblem(*m_values, *m_valuesProblem, line);
}

void SweepForm::showProblem(QWidget &field, QLabel &line, const QString &problem)
{
    line.setStyleSheet(QStringLiteral("color: %1").arg(paletteInUse().error.name()));
    line.setText(messageInLanguage(problem));
    line.show();
    field.setFocus();
}

void SweepForm::clearProblems()
{
    for (QLabel *line : {m_keyProblem, m_valuesProblem}) {
        line->clear();
        line->hide();
    }
}

void SweepForm::keyChanged(const QString &key)
{
    const SweepKey *known = offered(key);
    m_meaning->setText(known != nullptr ? known->meaning : QString());
    m_meaning->setVisible(known != nullptr);
    if (known != nullptr && m_values->text() == m_given) {
        m_given = known->values;
        m_values->setText(m_given);
    }
    showCount();
}

void SweepForm::showCount()
{
    clearProblems();
    const auto range = parseSweepRange(rangeText());
    if (range) {
        const auto values = range.value().values.size();
        m_count->setText(
            tr("%1 values, %2 runs in all").arg(values).arg(values * m_repeat->value()));
    }
    m_count->setVisible(range.ok());
}

QString SweepForm::rangeText() const
{
    return m_key->currentText() + QLatin1Char('=') + m_values->text();
}

const SweepKey *SweepForm::offered(const QString &key) const
{
    const auto it = std::find_if(m_keys.begin(), m_keys.end(),
                                 [&key](const SweepKey &each) { return each.key == key; });
    return it == m_keys.end() ? nullptr : &*it;
}

QString SweepForm::keyProblem() const
{
    return m_keyProblem->text();
}

QString SweepForm::valuesProblem() const
{
    return m_valuesProblem->text();
}

} // namespace brigade::app
