#include "app/window_options.h"

#include "app/metrics.h"
#include "app/sweep_range.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace brigade::app {

namespace {

using engine::Error;
using engine::Result;
using Apply = QString (*)(WindowOptions &, const QString &);

struct OptionText
{
    Q_DECLARE_TR_FUNCTIONS(WindowOptions)
};

/// Each sets one option from its value; empty, or what was expected instead.
QString setOpen(WindowOptions &options, const QString &value)
{
    options.open = value;
    return {};
}

QString setScreenshot(WindowOptions &options, const QString &value)
{
    static const QRegularExpression kPictureName(QStringLiteral("\\.(png|jpg|jpeg|bmp)$"),
                                                 QRegularExpression::CaseInsensitiveOption);
    if (!kPictureName.match(value).hasMatch())
        //: Put into "%1: expected %2, not '%3'", as those that follow
        return OptionText::tr("a file that ends in .png, .jpg or .bmp");
    options.screenshot = value;
    return {};
}

QString setAt(WindowOptions &options, const QString &value)
{
    if (value == QLatin1String("end")) {
        options.at.reset();
        options.atEnd = true;
        return {};
    }
    bool isNumber = false;
    const double seconds = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(seconds))
        return OptionText::tr("a number of seconds or 'end'");
    options.at = seconds;
    return {};
}

QString setSize(WindowOptions &options, const QString &value)
{
    static const QRegularExpression kSize(QStringLiteral("^(\\d{1,6})x(\\d{1,6})$"));
    const auto match = kSize.match(value);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool inRange = size.width() >= metrics::kSmallestWindowWidthPx
        && size.height() >= metrics::kSmallestWindowHeightPx
        && size.width() <= metrics::kLargestPicturePx
        && size.height() <= metrics::kLargestPicturePx;
    if (!match.hasMatch() || !inRange) {
        return OptionText::tr("WIDTHxHEIGHT in pixels, from %1x%2 to %3x%3")
            .arg(metrics::kSmallestWindowWidthPx)
            .arg(metrics::kSmallestWindowHeightPx)
            .arg(metrics::kLargestPicturePx);
    }
    options.size = size;
    return {};
}

QString setCompare(WindowOptions &options, const QString &value)
{
    options.compare = value;
    return value.isEmpty() ? OptionText::tr("a recording") : QString();
}

QString setSweep(WindowOptions &options, const QString &value)
{
    options.sweep = value;
    const auto range = parseSweepRange(value);
    return range ? QString() : OptionText::tr("KEY=1..8[:STEP] or KEY=1,2,8");
}

QString setRepeat(WindowOptions &options, const QString &value)
{
    constexpr int kMost = 1000;
    bool isNumber = false;
    options.repeat = value.toInt(&isNumber);
    return isNumber && options.repeat >= 1 && options.repeat <= kMost
        ? QString()
        //: %1: a number. Put into "%1: expected %2, not '%3'"
        : OptionText::tr("a whole number from 1 to %1").arg(kMost);
}

QString setRecord(WindowOptions &options, const QString &value)
{
    options.record = value;
    return value.endsWith(QLatin1String(".brigade"))
        ? QString()
        : OptionText::tr("a file that ends in .brigade");
}

QString setStep(WindowOptions &options, const QString &value)
{
    static const QRegularExpression kChoices(QStringLiteral("^[1-9 ,]*$"));
    options.step = value;
    return kChoices.match(value).hasMatch() ? QString()
                                            : OptionText::tr("who moves, such as \"1 2 2 1\"");
}

QString setLesson(WindowOptions &options, const QString &value)
{
    static const QRegularExpression kLesson(QStringLiteral("^[a-z0-9-]+(:\\d{1,4})?$"));
    options.lesson = value;
    return kLesson.match(value).hasMatch() ? QString() : OptionText::tr("a lesson's ID or ID:STEP");
}

QString setTheme(WindowOptions &options, const QString &value)
{
    if (value == QLatin1String("light"))
        options.theme = Theme::Light;
    else if (value == QLatin1String("dark"))
        options.theme = Theme::Dark;
    else if (value == QLatin1String("contrast"))
        options.theme = Theme::HighContrast;
    else
        return OptionText::tr("'light', 'dark' or 'contrast'");
    return {};
}

QString setLanguage(WindowOptions &options, const QString &value)
{
    static const QRegularExpression kLanguage(QStringLiteral("^[a-z]{2,3}([_-][A-Z]{2})?$"));
    if (!kLanguage.match(value).hasMatch())
        return OptionText::tr("a language such as 'de' or 'pt_BR'");
    options.language = QString(value).replace(QLatin1Char('-'), QLatin1Char('_'));
    return {};
}

struct ValueOption
{
    const char *name;
    Apply apply;
};

constexpr std::array kValueOptions {
    ValueOption {"--open", setOpen},       ValueOption {"--screenshot", setScreenshot},
    ValueOption {"--at", setAt},           ValueOption {"--size", setSize},
    ValueOption {"--theme", setTheme},     ValueOption {"--language", setLanguage},
    ValueOption {"--compare", setCompare}, ValueOption {"--record", setRecord},
    ValueOption {"--sweep", setSweep},     ValueOption {"--repeat", setRepeat},
    ValueOption {"--lesson", setLesson},   ValueOption {"--step", setStep}};

const ValueOption *findOption(const QString &name)
{
    for (const ValueOption &option : kValueOptions) {
        if (name == QLatin1String(option.name))
            return &option;
    }
    return nullptr;
}

Error failure(const QString &message)
{
    return {message.toStdString()};
}

/// False when the word is none of those that stand alone.
bool setFlag(WindowOptions &options, const QString &word)
{
    const bool run = word == QLatin1String("--run");
    const bool quiet = word == QLatin1String("--quiet");
    options.run = options.run || run;
    options.quiet = options.quiet || quiet;
    return run || quiet;
}

/// "--name=value" as two words.
QStringList split(const QStringList &arguments)
{
    QStringList words;
    for (const QString &argument : arguments) {
        const auto equals = argument.indexOf(QLatin1Char('='));
        if (argument.startsWith(QLatin1String("--")) && equals > 0)
            words << argument.left(equals) << argument.mid(equals + 1);
        else
            words << argument;
    }
    return words;
}

/// Many runs, or steps, of what is opened and nothing else.
Result<WindowOptions> checkedMany(WindowOptions options, const QStringList &given)
{
    const bool opensOnly = !options.open.isEmpty() && !options.run && options.compare.isEmpty();
    if (given.contains(QLatin1String("--repeat")) && options.sweep.isEmpty()) {
        if (!opensOnly || options.repeat < 2)
            return failure(OptionText::tr("--repeat: only with --sweep, or with --open and at "
                                          "least 2"));
        options.many = options.repeat;
    }
    if (options.step && (!opensOnly || options.many > 0 || !options.sweep.isEmpty()))
        return failure(OptionText::tr("--step: only with --open, which says what to step"));
    return options;
}

Result<WindowOptions> checked(WindowOptions options, const QStringList &given)
{
    if (given.contains(QLatin1String("--at")) && options.screenshot.isEmpty())
        return failure(OptionText::tr("--at: only with --screenshot"));
    if (options.run && options.open.isEmpty() && options.lesson.isEmpty())
        return failure(
            OptionText::tr("--run: only with --open or --lesson, which say what to run"));
    if (options.quiet && !options.run)
        return failure(OptionText::tr("--quiet: only with --run"));
    if (!options.record.isEmpty() && !options.run)
        return failure(OptionText::tr("--record: only with --run"));
    if (!options.compare.isEmpty() && (options.open.isEmpty() || options.run))
        return failure(OptionText::tr("--compare: only with a recording to compare with"));
    if (!options.sweep.isEmpty()
        && (options.open.isEmpty() || options.run || !options.compare.isEmpty()))
        return failure(OptionText::tr("--sweep: only with --open, which says what to sweep"));
    return checkedMany(std::move(options), given);
}

} // namespace

Result<WindowOptions> parseWindowOptions(const QStringList &arguments)
{
    WindowOptions options;
    QStringList given;
    const QStringList words = split(arguments);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            options.task = WindowTask::Help;
            return options;
        }
        if (word == QLatin1String("--version")) {
            options.task = WindowTask::Version;
            return options;
        }
        if (setFlag(options, word))
            continue;
        const bool isFile = !word.startsWith(QLatin1Char('-'));
        const ValueOption *option = findOption(isFile ? QStringLiteral("--open") : word);
        if (option == nullptr)
            return failure(OptionText::tr("%1: no such option (see --help)").arg(word));
        const QString name = QLatin1String(option->name);
        if (given.contains(name))
            return failure(OptionText::tr("%1: given twice").arg(name));
        given << name;
        if (!isFile && ++i == words.size())
            return failure(OptionText::tr("%1: its value is missing").arg(name));
        const QString expected = option->apply(options, words[i]);
        if (!expected.isEmpty())
            return failure(
                //: %1: an option; %2: such as "a recording"; %3: what was given
                OptionText::tr("%1: expected %2, not '%3'").arg(name, expected, words[i]));
    }
    return checked(options, given);
}

QString windowHelp()
{
    //: Options, names of files and keys stay as they are; keep the columns
    return OptionText::tr(
        "Usage: brigade [options] [PLAN|RECORDING|LESSON|@SCENARIO]\n"
        "Watch a program's processes and threads as a street of restaurants.\n"
        "\n"
        "  --open FILE        open a plan (.json, .brigade-plan), a recording (.brigade)\n"
        "                     or a built-in scenario (@NAME)\n"
        "  --run              run what was opened, or the lesson's runs up to its step\n"
        "  --quiet            with --run: nothing is drawn while it runs\n"
        "  --record FILE      with --run: write the recording (.brigade)\n"
        "  --compare FILE     put another recording beside the one that was opened\n"
        "  --sweep KEY=VALUES run what was opened over these values (1..8, 1,2,8)\n"
        "  --repeat N         with --sweep: how often each value is run (default: 3);\n"
        "                     alone: run what was opened so often, and count its counters\n"
        "  --step CHOICES     play the scheduler of what was opened: \"1 2 2 1\"\n"
        "  --lesson ID[:STEP] open this lesson of the course, at this step\n"
        "  --screenshot FILE  write a picture of the window (.png, .jpg, .bmp) and exit;\n"
        "                     with --run, --sweep or --repeat when that has ended\n"
        "  --at SECONDS|end   the moment of the run that the picture shows (default: its last\n"
        "                     busy one)\n"
        "  --size WxH         the window's size in pixels\n"
        "  --theme light|dark|contrast\n"
        "  --language xx      'de', 'pt_BR', ...; remembered\n"
        "  --help, --version\n"
        "\n"
        "Exit status: 0 done, 1 the run did not start or the picture was not written,\n"
        "2 the input is wrong.\n");
}

} // namespace brigade::app
