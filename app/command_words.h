// The words of `brigade-cli`: its commands, their options, and what --help says of each.
// Threads: constants.
#pragma once

#include "app/command_line.h"

#include <array>
#include <cstdint>
#include <span>

namespace brigade::app {

enum class Option : std::uint8_t {
    Set,
    Over,
    Report,
    Table,
    Charges,
    Chart,
    ChargeChart,
    Compare,
    Only,
    Choices,
    Explore,
    StepReport,
    Trace,
    Record,
    Timeline,
    By,
    Size,
    Theme,
    Repeat,
    Quiet,
    Switches,
    OnDeadlock,
    Port,
    Duration,
    Customers,
    Verify,
    Quick,
    Help,
    Version
};

struct OptionWords
{
    Option option;
    const char *name;
    const char *value; ///< empty: takes none
    const char *text;
};

inline constexpr std::array kOptions {
    OptionWords {Option::Set, "--set", "KEY=VALUE",
                 "change a key of the plan, such as gil.enabled=false or tasks.salad.count=3"},
    OptionWords {Option::Over, "--over", "KEY=VALUES",
                 "the key of the plan that is changed from run to run, and its values: 1..8, "
                 "1..8:STEP or 1,2,8"},
    OptionWords {Option::Report, "--report", "FILE.json|csv",
                 "write every figure, times in seconds; the ending decides the format"},
    OptionWords {
        Option::Table, "--report", "FILE.json|csv",
        "write medians and spreads (.json) or a line for each run (.csv), times in seconds"},
    OptionWords {Option::Charges, "--report", "FILE.json|csv",
                 "write medians, spreads, noise and the textbook's figures, in seconds, bytes or "
                 "per second"},
    OptionWords {Option::Chart, "--chart", "FILE.png|svg|pdf",
                 "draw medians, spread, the ideal and the knee; the ending decides the format"},
    OptionWords {Option::ChargeChart, "--chart", "FILE.png|svg|pdf",
                 "draw measured and textbook's figures as bars on a logarithmic axis; the ending "
                 "decides the format"},
    OptionWords {Option::Compare, "--compare", "FILE.json",
                 "an earlier report of measure, or another machine's, to be put beside this one"},
    OptionWords {Option::Only, "--only", "NAME,...",
                 "measure only these, such as thread_start,system_call (the report has the names)"},
    OptionWords {Option::Choices, "--choices", "LIST",
                 "who moves, one after another, such as \"1 2 2 1\""},
    OptionWords {Option::Explore, "--explore", "", "try all interleavings and count the outcomes"},
    OptionWords {Option::StepReport, "--report", "FILE.json", "write what came of it"},
    OptionWords {Option::Trace, "--trace", "FILE.json",
                 "write Chrome trace-event JSON (for Perfetto, Tracy, speedscope)"},
    OptionWords {Option::Record, "--record", "FILE.brigade",
                 "write a recording, to be shown again with `show`"},
    OptionWords {Option::Timeline, "--timeline", "FILE.png|svg|pdf",
                 "draw who did what when; the ending decides the format"},
    OptionWords {Option::By, "--by", "thread|core", "what a lane of the timeline is (thread)"},
    OptionWords {Option::Size, "--size", "WxH", "size of the picture in pixels (1600x900)"},
    OptionWords {Option::Theme, "--theme", "light|dark", "colours of the picture (light)"},
    OptionWords {Option::Repeat, "--repeat", "N",
                 "run N times: the report has runs[] and their medians, the other files are those "
                 "of the last run"},
    OptionWords {Option::Quiet, "--quiet", "", "no progress line"},
    OptionWords {Option::Switches, "--switches", "best|gaps",
                 "how context switches are found: by the kernel's word where it gives it (best), "
                 "or by gaps"},
    OptionWords {Option::OnDeadlock, "--deadlock", "fail|dismiss",
                 "half a second after a deadlock: all of its tasks fail (fail), or only that of "
                 "the thread that closed it, and the others go on (dismiss)"},
    OptionWords {Option::Port, "--port", "N",
                 "the port of 127.0.0.1 to listen on (8000); 0: any that is free"},
    OptionWords {Option::Duration, "--duration", "SECONDS", "close after so long (never)"},
    OptionWords {Option::Customers, "--customers", "",
                 "let the plan's own arrivals come too, beside the clients from outside"},
    OptionWords {Option::Verify, "--verify", "",
                 "make every experiment for real and hold its checks and figures against it"},
    OptionWords {Option::Quick, "--quick", "", "the same with short runs"},
    OptionWords {Option::Help, "--help", "", "this text"},
    OptionWords {Option::Version, "--version", "", "name and version of the program"},
};

struct CommandWords
{
    Command command;
    const char *name;
    const char *input; ///< empty: takes none
    const char *text;
    std::span<const Option> options;
};

inline constexpr std::array kRunOptions {Option::Set,    Option::Report,   Option::Trace,
                                         Option::Record, Option::Timeline, Option::By,
                                         Option::Size,   Option::Theme,    Option::Repeat,
                                         Option::Quiet,  Option::Switches, Option::OnDeadlock};
inline constexpr std::array kShowOptions {Option::Report,   Option::Trace, Option::Record,
                                          Option::Timeline, Option::By,    Option::Size,
                                          Option::Theme};
inline constexpr std::array kCheckOptions {Option::Set};
inline constexpr std::array kSweepOptions {Option::Over,   Option::Set,   Option::Table,
                                           Option::Chart,  Option::Size,  Option::Theme,
                                           Option::Repeat, Option::Quiet, Option::Switches};
inline constexpr std::array kMeasureOptions {Option::Charges,     Option::Compare, Option::Only,
                                             Option::ChargeChart, Option::Size,    Option::Theme,
                                             Option::Quiet};

inline constexpr std::array kServeOptions {
    Option::Port,  Option::Duration, Option::Customers, Option::Set, Option::Report,
    Option::Trace, Option::Record,   Option::Timeline,  Option::By,  Option::Size,
    Option::Theme, Option::Quiet,    Option::Switches};

inline constexpr std::array kStepOptions {Option::Set, Option::Choices, Option::Explore,
                                          Option::StepReport};

inline constexpr std::array kLessonsOptions {Option::Verify, Option::Quick};

inline constexpr std::array kCommands {
    CommandWords {Command::Run, "run", "PLAN.json|@NAME",
                  "run a plan for real and print its figures; @NAME is a built-in scenario",
                  kRunOptions},
    CommandWords {Command::Show, "show", "FILE.brigade",
                  "print the figures of a recorded run, and write the same files as run",
                  kShowOptions},
    CommandWords {Command::Check, "check", "PLAN.json|@NAME",
                  "say whether a plan is valid, run nothing", kCheckOptions},
    CommandWords {
        Command::Scenarios, "scenarios", "", "list the built-in scenarios, one a line", {}},
    CommandWords {Command::Sweep, "sweep", "PLAN.json|@NAME",
                  "run a plan with one key at several values, and say from where on more brings "
                  "nothing",
                  kSweepOptions},
    CommandWords {Command::Measure, "measure", "",
                  "measure what this machine charges for a thread, a process, a switch, a message, "
                  "and put the textbook's figure beside it",
                  kMeasureOptions},
    CommandWords {Command::Step, "step", "PLAN.json|@NAME",
                  "be the scheduler: real threads that move only when they are chosen",
                  kStepOptions},
    CommandWords {Command::Serve, "serve", "PLAN.json|@NAME",
                  "open a plan to real HTTP clients of this machine until Ctrl-C: every task is an "
                  "endpoint; then print its figures as run does",
                  kServeOptions},
    CommandWords {Command::Lessons, "lessons", "[FOLDER|FILE.md]",
                  "list the lessons of the course, or those of a folder or a file",
                  kLessonsOptions},
    CommandWords {Command::Manual,
                  "manual",
                  "FILE.html",
                  "write the manual as one page: the course, words, commands, plans, reports, keys",
                  {}},
};

} // namespace brigade::app
