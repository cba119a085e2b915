#include "app/scenario_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace brigade::app {

namespace {

struct Entry
{
    const char *group;
    const char *name;
    const char *title;
};

constexpr std::array kScenarios {
    Entry {QT_TRANSLATE_NOOP("Scenario", "Threads and cores"), "dinner",
           QT_TRANSLATE_NOOP("Scenario", "Dinner for three")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Threads and cores"), "dinner-sequential",
           QT_TRANSLATE_NOOP("Scenario", "Dinner for three, one dish after another")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Threads and cores"), "dinner-cpu",
           QT_TRANSLATE_NOOP("Scenario", "Dinner for three, stirred without a pause")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Threads and cores"), "cores-staircase",
           QT_TRANSLATE_NOOP("Scenario", "Four equal dishes on two stoves")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Threads and cores"), "oversubscribed",
           QT_TRANSLATE_NOOP("Scenario", "Thirty-two busy chefs on two stoves")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Threads and cores"), "thread-per-task-1000",
           QT_TRANSLATE_NOOP("Scenario", "A new chef for each of a thousand orders")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Processes"), "processes-cpu",
           QT_TRANSLATE_NOOP("Scenario", "Two restaurants, each with its own GIL")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Processes"), "crash-one",
           QT_TRANSLATE_NOOP("Scenario", "One of two restaurants burns down")},
    Entry {
        QT_TRANSLATE_NOOP("Scenario", "Processes"), "isolation-crash",
        QT_TRANSLATE_NOOP(
            "Scenario", "One process crashes, the other serves on, and a new one takes its place")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Processes"), "memory-processes",
           //: "processes" after "set" is the slider or key of that name
           QT_TRANSLATE_NOOP(
               "Scenario", "Four processes hold four copies of 32 MB; set processes to 1 and see")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Processes"), "courier-100mb",
           //: Courier: the way from one process to another
           QT_TRANSLATE_NOOP("Scenario",
                             "100 MB by courier: packed, carried, unpacked, for 5 ms of work")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Sharing and locks"), "race-two",
           QT_TRANSLATE_NOOP("Scenario", "Two chefs, one jar: one update is lost")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Sharing and locks"), "race-many",
           QT_TRANSLATE_NOOP("Scenario",
                             "Two threads count to 200,000 together, and do not get there")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Sharing and locks"), "race-gil",
           QT_TRANSLATE_NOOP(
               "Scenario", "The GIL does not save the counter where it changes hands in between")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Sharing and locks"), "race-locked",
           QT_TRANSLATE_NOOP("Scenario", "With a lock around each update none is lost")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Sharing and locks"), "race-atomic",
           QT_TRANSLATE_NOOP("Scenario", "An update in one indivisible step cannot be lost")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Sharing and locks"), "race-processes",
           QT_TRANSLATE_NOOP("Scenario",
                             "Two processes: each has a counter of its own, and none loses")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Sharing and locks"), "isolation-variable",
           QT_TRANSLATE_NOOP("Scenario", "The same name in two processes is two variables")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Sharing and locks"), "lock-convoy",
           QT_TRANSLATE_NOOP(
               "Scenario",
               "Four threads, one lock held most of the time: they work one after another")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Sharing and locks"), "deadlock",
           QT_TRANSLATE_NOOP("Scenario", "Two locks in opposite order: a deadlock")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "The GIL"), "gil-cpu",
           QT_TRANSLATE_NOOP("Scenario", "Four busy threads and one GIL")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "The GIL"), "gil-io",
           QT_TRANSLATE_NOOP("Scenario", "Four waiting threads and one GIL")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "The GIL"), "gil-off",
           QT_TRANSLATE_NOOP("Scenario", "Four busy threads without the GIL")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "The GIL"), "convoy",
           //: A thread that wakes often and has little to do each time
           QT_TRANSLATE_NOOP("Scenario", "A light sleeper behind four busy threads")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Pools"), "pool-of-4",
           QT_TRANSLATE_NOOP("Scenario", "Twenty orders for four chefs")},
    Entry {
        QT_TRANSLATE_NOOP("Scenario", "Pools"), "pool-of-40",
        QT_TRANSLATE_NOOP("Scenario", "Sixty waits for a pool of forty: the 41st waits to wait")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Event loop and server"), "async-gather",
           QT_TRANSLATE_NOOP("Scenario", "A thousand tickets for one head waiter")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Event loop and server"), "async-blocking-sleep",
           QT_TRANSLATE_NOOP("Scenario", "The mistake: time.sleep() in an async def")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Event loop and server"), "async-cpu",
           QT_TRANSLATE_NOOP("Scenario", "The mistake: computing in an async def")},
    Entry {
        QT_TRANSLATE_NOOP("Scenario", "Event loop and server"), "fastapi-def",
        QT_TRANSLATE_NOOP("Scenario", "FastAPI with def: each request has a thread of the pool")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Event loop and server"), "fastapi-async",
           QT_TRANSLATE_NOOP("Scenario", "FastAPI with async def: all requests on one thread")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Event loop and server"), "uvicorn-1",
           QT_TRANSLATE_NOOP("Scenario", "Uvicorn with one worker")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Event loop and server"), "uvicorn-4",
           QT_TRANSLATE_NOOP("Scenario", "Uvicorn with four workers")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Event loop and server"), "uvicorn-mixed",
           QT_TRANSLATE_NOOP("Scenario",
                             "Uvicorn with two workers: async, def and CPU endpoints together")},
    Entry {QT_TRANSLATE_NOOP("Scenario", "Event loop and server"), "cpu-one-worker",
           QT_TRANSLATE_NOOP("Scenario", "The mistake: one worker for requests that compute")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Scenario", text);
}

} // namespace

QString scenarioTitle(const QString &name)
{
    const auto *found = std::find_if(kScenarios.begin(), kScenarios.end(), [&](const Entry &entry) {
        return name == QLatin1String(entry.name);
    });
    return found == kScenarios.end() ? QString() : translated(found->title);
}

QString titleInLanguage(const std::string &title)
{
    return translated(title.c_str());
}

std::vector<ScenarioGroup> scenarioGroups()
{
    std::vector<ScenarioGroup> groups;
    const char *last = nullptr;
    for (const Entry &entry : kScenarios) {
        if (last == nullptr || QLatin1String(entry.group) != QLatin1String(last))
            groups.push_back({translated(entry.group), {}});
        groups.back().names << QString::fromLatin1(entry.name);
        last = entry.group;
    }
    return groups;
}

} // namespace brigade::app
