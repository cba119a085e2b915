// Builds traces from text, so that a test reads like what happened. Events are separated by ';' or
// ends of lines; each is
//     [PROCESS.THREAD] @TIME[us|ms|s] [cCORE] [#TASK] Kind [arg [arg2]]
// without a thread it is the supervisor's; a time without a unit is nanoseconds.
#pragma once

#include "model/trace.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace brigade::testing {

inline engine::EventKind kindNamed(const std::string &name)
{
    for (std::uint16_t number = 0; number < 256; ++number) {
        const auto kind = static_cast<engine::EventKind>(number);
        if (engine::eventKindName(kind) == name)
            return kind;
    }
    throw std::runtime_error("no event is called " + name);
}

inline std::int64_t timeOf(const std::string &word)
{
    std::size_t used = 0;
    const double number = std::stod(word, &used);
    const std::string unit = word.substr(used);
    const double ns = unit == "s" ? 1e9 : unit == "ms" ? 1e6 : unit == "us" ? 1e3 : 1;
    return static_cast<std::int64_t>(number * ns + (number < 0 ? -0.5 : 0.5));
}

inline engine::TraceEvent eventFrom(const std::string &text)
{
    engine::TraceEvent event;
    std::istringstream words(text);
    std::string word;
    int numbers = 0;
    while (words >> word) {
        const bool named = event.kind != engine::EventKind::None;
        if (word[0] == '@') {
            event.timeNs = timeOf(word.substr(1));
        } else if (word[0] == '#') {
            event.task = static_cast<engine::TaskId>(std::stoul(word.substr(1)));
        } else if (word[0] == 'c') {
            event.core = static_cast<std::int16_t>(std::stoi(word.substr(1)));
        } else if (word[0] >= 'A' && word[0] <= 'Z') {
            event.kind = kindNamed(word);
        } else if (named) {
            (numbers++ == 0 ? event.arg : event.arg2) = std::stoll(word);
        } else {
            const std::size_t dot = word.find('.');
            event.process = static_cast<engine::ProcessIndex>(std::stoul(word));
            event.thread = static_cast<engine::ThreadIndex>(std::stoul(word.substr(dot + 1)));
        }
    }
    return event;
}

inline std::vector<engine::TraceEvent> eventsFrom(std::string text)
{
    std::replace(text.begin(), text.end(), ';', '\n');
    std::istringstream lines(text);
    std::vector<engine::TraceEvent> events;
    std::string line;
    while (std::getline(lines, line)) {
        if (line.find_first_not_of(" \t") != std::string::npos)
            events.push_back(eventFrom(line));
    }
    return events;
}

inline model::Trace traceFrom(const std::string &text,
                              const engine::Plan &plan = {},
                              const engine::RunInfo &info = {})
{
    model::Trace trace(plan, info);
    trace.append(eventsFrom(text));
    trace.setEnd(model::TraceEnd::Complete);
    return trace;
}

} // namespace brigade::testing
