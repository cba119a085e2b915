#include "model/lesson_steps.h"

#include "model/json_key.h"

#include <QRegularExpression>

namespace brigade::model {

namespace {

void checkId(const LessonObject &object, const QString &id)
{
    static const QRegularExpression kId(QStringLiteral("^[a-z][a-z0-9_]*$"));
    static const QStringList kTaken {
        QStringLiteral("host"), QStringLiteral("answer"), QStringLiteral("expect"),
        QStringLiteral("true"), QStringLiteral("false"),  QStringLiteral("and"),
        QStringLiteral("or"),   QStringLiteral("not"),    QStringLiteral("min"),
        QStringLiteral("max"),  QStringLiteral("abs")};
    if (!id.isEmpty() && !kId.match(id).hasMatch())
        object.complain(key("id"),
                        QStringLiteral("must be a word in small letters, not '%1'").arg(id));
    if (kTaken.contains(id))
        object.complain(key("id"), QStringLiteral("'%1' means something else already").arg(id));
}

void checkChoice(const LessonObject &object,
                 const QString &name,
                 const QString &value,
                 const QStringList &choices)
{
    if (!value.isEmpty() && !choices.contains(value))
        object.complain(name,
                        QStringLiteral("must be one of %1, not '%2'")
                            .arg(choices.join(QStringLiteral(", ")), value));
}

std::optional<Ask> askOf(const QString &name)
{
    static const QStringList kAsks {QStringLiteral("number"), QStringLiteral("choice"),
                                    QStringLiteral("order"), QStringLiteral("bars")};
    const auto index = kAsks.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<Ask>(index));
}

std::optional<Refutation> readAgainst(LessonObject &object)
{
    auto against = object.object(key("against"));
    if (!against)
        return {};
    Refutation refutation {.run = against->text(key("run"), Presence::Required)};
    if (auto look = against->object(key("look")))
        refutation.look = readLook(*look);
    against->finish();
    return refutation;
}

void readRange(Question &question, LessonObject &object)
{
    question.unit = object.text(key("unit"));
    question.from = object.number(key("from")).value_or(0);
    question.to = object.number(key("to"), Presence::Required).value_or(1);
    question.within = object.number(key("within")).value_or(question.within);
    if (question.to <= question.from)
        object.complain(key("to"), QStringLiteral("must be more than 'from'"));
}

void readOptions(Question &question, LessonObject &object)
{
    for (LessonObject &each : object.objects(key("options"), Presence::Required)) {
        question.options.push_back({.text = each.text(key("text"), Presence::Required),
                                    .right = each.expression(key("right"), Presence::Required),
                                    .misconception = each.text(key("misconception")),
                                    .say = each.text(key("say")),
                                    .against = readAgainst(each)});
        each.finish();
    }
    if (question.options.size() == 1)
        object.complain(key("options"), QStringLiteral("one option is no choice"));
}

void readItems(Question &question, LessonObject &object)
{
    for (LessonObject &each : object.objects(key("items"), Presence::Required)) {
        question.items.push_back({.text = each.text(key("text"), Presence::Required),
                                  .value = each.expression(key("value"), Presence::Required)});
        each.finish();
    }
    if (question.items.size() == 1)
        object.complain(key("items"), QStringLiteral("at least two are needed"));
}

Question readQuestion(LessonObject &object, Presence idPresence)
{
    Question question;
    question.id = object.text(key("id"), idPresence);
    checkId(object, question.id);
    const QString ask = object.text(key("ask"), Presence::Required);
    const auto kind = askOf(ask);
    if (!kind) {
        object.complain(key("ask"),
                        QStringLiteral("must be number, choice, order or bars, not '%1'").arg(ask));
        return question;
    }
    question.ask = *kind;
    if (question.ask == Ask::Number) {
        readRange(question, object);
        question.expect = object.expression(key("expect"), Presence::Required);
    } else if (question.ask == Ask::Choice) {
        readOptions(question, object);
    } else {
        readItems(question, object);
        if (question.ask == Ask::Bars)
            readRange(question, object);
    }
    question.against = readAgainst(object);
    for (LessonObject &each : object.objects(key("misconceptions"))) {
        question.misconceptions.push_back({.when = each.expression(key("when"), Presence::Required),
                                           .name = each.text(key("name"), Presence::Required),
                                           .say = each.text(key("say"), Presence::Required),
                                           .against = readAgainst(each)});
        each.finish();
    }
    return question;
}

void readRuns(LessonStep &step, LessonObject &object)
{
    if (!object.has(key("runs"))) {
        step.runs.push_back(readExperiment(object, Presence::Required));
        return;
    }
    for (LessonObject &each : object.objects(key("runs"), Presence::Required)) {
        step.runs.push_back(readExperiment(each, Presence::Required));
        each.finish();
    }
}

FourFigures readFigures(LessonObject &object)
{
    FourFigures figures {.textbook = object.text(key("textbook")),
                         .predicted = object.text(key("predicted")),
                         .measured = object.expression(key("measured"), Presence::Required),
                         .unit = object.text(key("unit")),
                         .why = object.text(key("why"))};
    object.finish();
    return figures;
}

void readExplain(LessonStep &step, LessonObject &object)
{
    if (object.raw(key("figures")).isArray()) {
        for (LessonObject &each : object.objects(key("figures")))
            step.figures.push_back(readFigures(each));
    } else if (auto one = object.object(key("figures"))) {
        step.figures.push_back(readFigures(*one));
    } else if (object.has(key("measured"))) {
        step.figures.push_back(readFigures(object)); // the block is the figures themselves
    }
}

void readCheck(LessonStep &step, LessonObject &object)
{
    if (auto needs = object.object(key("needs"))) {
        step.needsCores = static_cast<int>(needs->number(key("cores")).value_or(0));
        needs->finish();
    }
    step.holds = object.expression(key("holds"));
    step.otherwise = object.text(key("else"));
    if (object.has(key("ask")))
        step.question = readQuestion(object, Presence::Optional);
    if (step.holds.isEmpty() && !step.question)
        object.complain(key("holds"), QStringLiteral("a check needs 'holds' or 'ask'"));
}

} // namespace

Look readLook(LessonObject &object)
{
    Look look;
    look.atS = object.number(key("at_s"));
    if (const auto process = object.number(key("process")))
        look.process = static_cast<int>(*process);
    if (const auto thread = object.number(key("thread")))
        look.thread = static_cast<int>(*thread);
    look.task = object.text(key("task"));
    look.show = object.text(key("show"));
    look.by = object.text(key("by"));
    checkChoice(object, key("show"), look.show,
                {key("scene"), key("timeline"), key("charts"), key("figures"), key("python")});
    checkChoice(object, key("by"), look.by, {key("thread"), key("core")});
    object.finish();
    return look;
}

Experiment readExperiment(LessonObject &object, Presence idPresence)
{
    Experiment run;
    run.id = object.text(key("id"), idPresence);
    checkId(object, run.id);
    const QJsonValue plan = object.raw(key("plan"));
    if (plan.isObject())
        run.planText = plan.toObject();
    else
        run.plan = object.text(key("plan"), Presence::Required);
    run.settings = object.settings(key("set"));
    run.change = object.texts(key("change"));
    run.quick = object.settings(key("quick"));
    run.repeat = static_cast<int>(object.number(key("repeat")).value_or(1));
    if (run.repeat < 1 || run.repeat > 25)
        object.complain(key("repeat"), QStringLiteral("must be from 1 to 25"));
    run.seconds = object.number(key("seconds")).value_or(0);
    run.needs.otherwise = object.text(key("otherwise"));
    if (auto needs = object.object(key("needs"))) {
        run.needs.cores =
            static_cast<int>(needs->number(key("cores"), Presence::Required).value_or(1));
        needs->finish();
        if (run.needs.otherwise.isEmpty())
            object.complain(key("otherwise"),
                            QStringLiteral("is missing: what is said where the cores are too few"));
    }
    if (auto instead = object.object(key("instead"))) {
        run.instead = instead->settings(key("set"));
        instead->finish();
    }
    return run;
}

void readStepObject(LessonStep &step, LessonObject &object)
{
    switch (step.kind) {
    case LessonStepKind::Predict:
        step.question = readQuestion(object, Presence::Required);
        break;
    case LessonStepKind::Run:
        readRuns(step, object);
        break;
    case LessonStepKind::Observe:
        step.run = object.text(key("run"));
        if (auto look = object.object(key("look")))
            step.look = readLook(*look);
        break;
    case LessonStepKind::Explain:
        readExplain(step, object);
        break;
    case LessonStepKind::Check:
        readCheck(step, object);
        break;
    case LessonStepKind::Play:
        step.runs.push_back(readExperiment(object, Presence::Optional));
        break;
    default:
        step.picture = object.text(key("picture"));
        if (auto look = object.object(key("look")))
            step.look = readLook(*look);
        break;
    }
    object.finish();
}

bool needsObject(LessonStepKind kind)
{
    return kind == LessonStepKind::Predict || kind == LessonStepKind::Run
        || kind == LessonStepKind::Observe || kind == LessonStepKind::Check
        || kind == LessonStepKind::Play;
}

bool takesObject(LessonStepKind kind)
{
    return needsObject(kind) || kind == LessonStepKind::Read || kind == LessonStepKind::Hook
        || kind == LessonStepKind::Explain;
}

} // namespace brigade::model
