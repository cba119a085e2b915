#include "app/command_line.h"

#include "app/command_words.h"
#include "app/picture_size.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace brigade::app {

namespace {

using engine::Error;
using engine::Result;

const CommandWords *findCommand(const QString &name)
{
    for (const CommandWords &command : kCommands) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

const CommandWords &wordsOf(Command command)
{
    for (const CommandWords &words : kCommands) {
        if (words.command == command)
            return words;
    }
    return kCommands.front();
}

bool allows(const CommandWords *command, Option option)
{
    return command != nullptr
        && std::find(command->options.begin(), command->options.end(), option)
        != command->options.end();
}

/// Of two options with one name, the one that this command has.
const OptionWords *findOption(const QString &name, const CommandWords *command)
{
    if (name == QLatin1String("-h"))
        return findOption(QStringLiteral("--help"), command);
    const OptionWords *found = nullptr;
    for (const OptionWords &option : kOptions) {
        if (name == QLatin1String(option.name)
            && (found == nullptr || allows(command, option.option)))
            found = &option;
    }
    return found;
}

const OptionWords &wordsOf(Option option)
{
    return kOptions[static_cast<std::size_t>(option)];
}

Error wrong(const QString &what)
{
    return Error {"brigade-cli: " + what.toStdString()};
}

class Parser
{
public:
    explicit Parser(QStringList arguments)
        : m_arguments(std::move(arguments))
    {
    }

    Result<CommandLine> parse();

private:
    std::optional<Error> take(const QString &argument);
    std::optional<Error> takeOption(const QString &argument);
    std::optional<Error> takeInput(const QString &argument);
    void storeFree(Option option, const QString &value);
    std::optional<Error> store(const OptionWords &option, const QString &value);
    std::optional<Error> storePath(QString &path, const OptionWords &option, const QString &value);
    std::optional<Error> storeChoice(const OptionWords &option, const QString &value);
    std::optional<Error> storeServing(const OptionWords &option, const QString &value);
    Error badValue(const OptionWords &option, const QString &value, const QString &must) const
    {
        return wrong(QStringLiteral("%1: must be %2, not '%3'")
                         .arg(QLatin1String(option.name), must, value));
    }

    QStringList m_arguments;
    qsizetype m_next = 0;
    const CommandWords *m_command = nullptr;
    QSet<const OptionWords *> m_given;
    bool m_onlyInputs = false;      ///< behind `--`
    std::optional<Command> m_asked; ///< Help or Version
    CommandLine m_line;
};

Result<CommandLine> Parser::parse()
{
    while (m_next < m_arguments.size()) {
        if (auto error = take(m_arguments[m_next++]))
            return *error;
        if (m_asked)
            break; // whoever asks for help gets it, whatever else is there
    }
    if (m_asked) {
        m_line.command = *m_asked;
        m_line.helpFor = m_command != nullptr ? m_command->command : Command::Help;
        return m_line;
    }
    if (m_command == nullptr)
        return wrong(QStringLiteral("no command given; see brigade-cli --help"));
    const QString input = QLatin1String(m_command->input);
    if (m_line.input.isEmpty() && !input.isEmpty() && !input.startsWith(QLatin1Char('['))) {
        return wrong(QStringLiteral("%1: %2 is missing; see brigade-cli %1 --help")
                         .arg(QLatin1String(m_command->name), input));
    }
    if (m_command->command == Command::Sweep && m_line.over.isEmpty())
        return wrong(QStringLiteral("sweep: --over KEY=VALUES is missing; see sweep --help"));
    return m_line;
}

std::optional<Error> Parser::take(const QString &argument)
{
    if (!m_onlyInputs && argument == QLatin1String("--")) {
        m_onlyInputs = true;
        return std::nullopt;
    }
    if (!m_onlyInputs && argument.startsWith(QLatin1Char('-')) && argument.size() > 1)
        return takeOption(argument);
    if (m_command != nullptr)
        return takeInput(argument);
    m_command = findCommand(argument);
    if (m_command == nullptr) {
        return wrong(QStringLiteral("unknown command '%1'; see brigade-cli --help").arg(argument));
    }
    m_line.command = m_command->command;
    return std::nullopt;
}

std::optional<Error> Parser::takeInput(const QString &argument)
{
    const QString name = QLatin1String(m_command->name);
    if (*m_command->input == '\0')
        return wrong(QStringLiteral("%1: takes no file, but '%2' is given").arg(name, argument));
    if (!m_line.input.isEmpty())
        return wrong(
            QStringLiteral("%1: takes one file, but '%2' is given too").arg(name, argument));
    if (argument.isEmpty())
        return wrong(QStringLiteral("%1: the name of the file is empty").arg(name));
    m_line.input = argument;
    return std::nullopt;
}

std::optional<Error> Parser::takeOption(const QString &argument)
{
    const qsizetype equals = argument.indexOf(QLatin1Char('='));
    const QString name = equals < 0 ? argument : argument.first(equals);
    const OptionWords *option = findOption(name, m_command);
    if (option == nullptr)
        return wrong(QStringLiteral("unknown option '%1'; see brigade-cli --help").arg(name));
    const bool takesValue = *option->value != '\0';
    if (!takesValue && equals >= 0)
        return wrong(QStringLiteral("%1: takes no value").arg(name));
    if (option->option == Option::Help || option->option == Option::Version) {
        m_asked = option->option == Option::Help ? Command::Help : Command::Version;
        return std::nullopt;
    }
    if (m_command == nullptr)
        return wrong(
            QStringLiteral("%1: the command comes first; see brigade-cli --help").arg(name));
    if (!allows(m_command, option->option)) {
        return wrong(QStringLiteral("%1: is no option of '%2'; see brigade-cli %2 --help")
                         .arg(name, QLatin1String(m_command->name)));
    }
    if (option->option != Option::Set && m_given.contains(option))
        return wrong(QStringLiteral("%1: given twice").arg(name));
    m_given.insert(option);
    QString value;
    if (equals >= 0)
        value = argument.sliced(equals + 1);
    else if (takesValue && m_next < m_arguments.size())
        value = m_arguments[m_next++];
    if (takesValue && value.isEmpty()) {
        return wrong(
            QStringLiteral("%1: needs a value: %2").arg(name, QLatin1String(option->value)));
    }
    return store(*option, value);
}

std::optional<Error> Parser::storePath(QString &path,
                                       const OptionWords &option,
                                       const QString &value)
{
    // "FILE.png|svg|pdf": what stands behind the dot is what may stand behind the dot.
    const QString endings = QString(QLatin1String(option.value)).section(QLatin1Char('.'), 1);
    const QString ending = value.section(QLatin1Char('.'), -1).toLower();
    const bool hasEnding = value.contains(QLatin1Char('.'));
    if (!hasEnding || !endings.split(QLatin1Char('|')).contains(ending)) {
        const QString allowed = endings.split(QLatin1Char('|')).join(QLatin1String(", ."));
        return badValue(option, value, QStringLiteral("a file that ends in .") + allowed);
    }
    path = value;
    return std::nullopt;
}

std::optional<Error> Parser::storeChoice(const OptionWords &option, const QString &value)
{
    const QStringList choices = QString(QLatin1String(option.value)).split(QLatin1Char('|'));
    const qsizetype choice = choices.indexOf(value);
    if (choice < 0)
        return badValue(option, value, choices.join(QLatin1String(" or ")));
    if (option.option == Option::By)
        m_line.outputs.by = choice == 0 ? Grouping::ByThread : Grouping::ByCore;
    else if (option.option == Option::Theme)
        m_line.outputs.theme = choice == 0 ? Theme::Light : Theme::Dark;
    else if (option.option == Option::OnDeadlock)
        m_line.onDeadlock =
            choice == 0 ? engine::OnDeadlock::FailAll : engine::OnDeadlock::DismissOne;
    else
        m_line.switches =
            choice == 0 ? engine::SwitchSourceWish::Best : engine::SwitchSourceWish::Gaps;
    return std::nullopt;
}

std::optional<Error> Parser::storeServing(const OptionWords &option, const QString &value)
{
    bool ok = false;
    if (option.option == Option::Port) {
        m_line.serve.port = value.toUShort(&ok);
        return ok
            ? std::nullopt
            : std::optional(badValue(option, value, QStringLiteral("a number from 0 to 65535")));
    }
    m_line.durationS = value.toDouble(&ok);
    if (ok && m_line.durationS > 0 && m_line.durationS <= engine::kMaxDurationS)
        return std::nullopt;
    return badValue(option, value,
                    QStringLiteral("a number of seconds, at most %1").arg(engine::kMaxDurationS));
}

/// Options that cannot be wrong.
void Parser::storeFree(Option option, const QString &value)
{
    switch (option) {
    case Option::Over:
        m_line.over = value;
        break;
    case Option::Compare:
        m_line.compare = value;
        break;
    case Option::Only:
        m_line.only = value;
        break;
    case Option::Choices:
        m_line.choices = value;
        break;
    case Option::Explore:
        m_line.explore = true;
        break;
    case Option::Customers:
        m_line.serve.customers = engine::Customers::AlsoOfThePlan;
        break;
    case Option::Quiet:
        m_line.loudness = Loudness::Quiet;
        break;
    case Option::Verify:
    case Option::Quick:
        m_line.lessons =
            std::max(m_line.lessons,
                     option == Option::Verify ? LessonWish::Verify : LessonWish::VerifyQuickly);
        break;
    default:
        break;
    }
}

std::optional<Error> Parser::store(const OptionWords &option, const QString &value)
{
    OutputWishes &outputs = m_line.outputs;
    switch (option.option) {
    case Option::Set:
        if (value.indexOf(QLatin1Char('=')) < 1)
            return badValue(option, value, QStringLiteral("KEY=VALUE"));
        m_line.settings.append(value);
        return std::nullopt;
    case Option::Chart:
    case Option::ChargeChart:
        return storePath(outputs.chart, option, value);
    case Option::Report:
    case Option::Table:
    case Option::Charges:
    case Option::StepReport:
        return storePath(outputs.report, option, value);
    case Option::Trace:
        return storePath(outputs.trace, option, value);
    case Option::Record:
        return storePath(outputs.record, option, value);
    case Option::Timeline:
        return storePath(outputs.timeline, option, value);
    case Option::By:
    case Option::Theme:
    case Option::Switches:
    case Option::OnDeadlock:
        return storeChoice(option, value);
    case Option::Size:
        if (const auto size = readSize(value)) {
            outputs.size = *size;
            return std::nullopt;
        }
        return badValue(option, value,
                        QStringLiteral("WIDTHxHEIGHT, from %1x%2 to %3x%3")
                            .arg(kSmallestPicture.width())
                            .arg(kSmallestPicture.height())
                            .arg(metrics::kLargestPicturePx));
    case Option::Repeat:
        m_line.repeat = value.toInt();
        if (m_line.repeat < 1 || m_line.repeat > kMaxRepeat)
            return badValue(option, value, QStringLiteral("a number from 1 to %1").arg(kMaxRepeat));
        return std::nullopt;
    case Option::Port:
    case Option::Duration:
        return storeServing(option, value);
    default:
        storeFree(option.option, value);
        return std::nullopt;
    }
}

/// "  --set KEY=VALUE          change a key..."; long texts go on below.
QString entry(const QString &left, const QString &right)
{
    constexpr qsizetype kColumn = 30;
    constexpr qsizetype kWidth = 96;
    QString text = (QStringLiteral("  ") + left).leftJustified(kColumn - 1);
    qsizetype at = text.size();
    for (const QString &word : right.split(QLatin1Char(' '))) {
        if (at + word.size() >= kWidth) {
            text += QLatin1Char('\n') + QString(kColumn - 1, QLatin1Char(' '));
            at = kColumn - 1;
        }
        text += QLatin1Char(' ') + word;
        at += word.size() + 1;
    }
    return text + QLatin1Char('\n');
}

QString optionEntry(const OptionWords &option)
{
    const QString left =
        QStringLiteral("%1 %2").arg(QLatin1String(option.name), QLatin1String(option.value));
    return entry(left.trimmed(), QLatin1String(option.text));
}

QString generalHelp()
{
    QString text = QStringLiteral("Brigade runs plans on real threads and processes and shows what "
                                  "happened.\n\nUsage: brigade-cli COMMAND ...\n\nCommands:\n");
    for (const CommandWords &command : kCommands) {
        const QString left =
            QStringLiteral("%1 %2").arg(QLatin1String(command.name), QLatin1String(command.input));
        text += entry(left.trimmed(), QLatin1String(command.text));
    }
    text += QStringLiteral("\nbrigade-cli COMMAND --help tells the options of a command.\n\n"
                           "Exit status: 0 done; 1 the run did not finish its work (a worker "
                           "crashed,\na task failed or was lost, it was stopped); 2 the input is "
                           "wrong.\n");
    return text;
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    return Parser(arguments).parse();
}

QString helpText(Command command)
{
    if (command == Command::Help || command == Command::Version)
        return generalHelp();
    const CommandWords &words = wordsOf(command);
    QString usage = QStringLiteral("Usage: brigade-cli ") + QLatin1String(words.name);
    if (*words.input != '\0')
        usage += QLatin1Char(' ') + QString(QLatin1String(words.input));
    if (!words.options.empty())
        usage += QStringLiteral(" [OPTION]...");
    QString text = usage + QStringLiteral("\n\n") + QLatin1String(words.text)
        + QStringLiteral("\n\nOptions:\n");
    for (const Option option : words.options)
        text += optionEntry(wordsOf(option));
    return text + optionEntry(wordsOf(Option::Help)) + optionEntry(wordsOf(Option::Version));
}

} // namespace brigade::app
