// Messages as the readers of plans, files and lessons give them when they are given something
// wrong, and what only a run on a machine in trouble says. Threads: any.
#pragma once

#include "app/sweep_range.h"
#include "engine/plan_reader.h"
#include "engine/scenarios.h"
#include "engine/step_plan.h"
#include "model/charge_results.h"
#include "model/course.h"
#include "model/course_progress.h"
#include "model/interleaving.h"
#include "model/lesson_reader.h"
#include "model/recording.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace brigade::testing {

/// Of a file of the repository.
inline QByteArray contentsOf(const QString &path)
{
    QFile file(QStringLiteral(BRIGADE_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template<typename T>
void addError(QStringList &lines, const engine::Result<T> &result)
{
    if (!result)
        lines << QString::fromStdString(result.error());
}

/// What the plans' reader says of a setting, and of a text.
inline QStringList saidOfSettings()
{
    const std::string plan = R"({ "brigade": 1, "tasks": [{ "name": "a", "steps": [] }] })";
    const std::vector<std::string> settings {"threads",
                                             "threads=0",
                                             "threads=two",
                                             "threads..x=1",
                                             "brigade.x=2",
                                             "gil={",
                                             R"(gil={"enabled": true, "enabled": true})",
                                             "tasks.b.count=1",
                                             "tasks.pizza.count=1",
                                             "tasks.a.steps.0.cpu_ms=1",
                                             "tasks.a.cuont=1",
                                             "zzz=1",
                                             "title=\xFF",
                                             R"(tasks.a.steps=[{"lock": "k"}])",
                                             "tasks.a.payload_kb=[]",
                                             "mode=thread",
                                             "gil=[]"};
    QStringList lines;
    for (const std::string &setting : settings)
        addError(lines, engine::readPlan(plan, "p.json", std::span(&setting, 1)));
    const std::vector<std::string> useless {
        "mode=sequential",
        "threads=2",
        "duration_s=3",
        "arrival.count=2",
        "tasks.a.style=async def",
        R"(tasks.a.steps=[{"increment": {"variable": "v", "sync": "atomic", "window_units": 1}}])"};
    const auto reading = engine::readPlan(plan, "p.json", useless);
    for (const std::string &notice : reading.value().notices)
        lines << QString::fromStdString(notice);
    addError(lines, engine::readPlan(std::string(std::size_t {17} << 20U, ' '), "p.json"));
    return lines;
}

inline QStringList saidOfFiles(const QString &folder)
{
    QStringList lines;
    const QByteArray whole = contentsOf(QStringLiteral("tests/data/recording-v1.brigade"));
    const auto read = [&lines](const QByteArray &bytes) {
        const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.constData());
        addError(lines,
                 model::readRecordingBytes({data, static_cast<std::size_t>(bytes.size())},
                                           QStringLiteral("the cook's/a b/x.brigade")));
    };
    for (const int at : {0, 8, 13, 30, static_cast<int>(whole.size()) - 1}) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x15);
        read(damaged);
    }
    for (const int size : {0, 5, 12, 40})
        read(whole.left(size));
    read(whole + '0');
    read(QByteArray(whole).replace(8, 1, QByteArray(1, '\0')));
    for (const char *text : {"{}", R"({"brigade_charges": 99})", R"({"brigade_charges": 0.5})",
                             R"({"brigade_charges": 1})"})
        addError(lines, model::readChargeResults(text, QStringLiteral("r.json")));
    for (const char *text : {"{}", R"({"brigade_interleaving": 2})",
                             R"({"brigade_interleaving": 1, "choices": "1 x"})"})
        addError(lines, model::readSavedInterleaving(text));
    addError(lines, engine::readPlanFile((folder + QStringLiteral("/no.json")).toStdString()));
    for (const char *range : {"threads", "threads=1..x", "threads=1..2:0", "threads=2..1",
                              "threads=1..9999", "threads=1,,2", "threads=1,1"})
        addError(lines, app::parseSweepRange(QLatin1String(range)));
    const QString progress = folder + QStringLiteral("/course.json");
    QFile file(progress);
    if (file.open(QIODevice::WriteOnly) && file.write(R"({"brigade-progress": 9})") > 0)
        file.close();
    return lines << model::CourseProgress(progress).damage();
}

inline QStringList saidOfLessons(const QString &folder)
{
    const QByteArray head = "---\nbrigade-lesson: 1\nid: x\ntitle: X\npart: 1\nminutes: 3\n---\n";
    const auto block = [&head](const QByteArray &kind, const QByteArray &json) {
        return head + "## " + kind + ": T\n```json\n" + json + "\n```\n";
    };
    const std::vector<QByteArray> texts {
        "",
        "---\nid: x\n",
        "---\nbrigade-lesson: 2\nid: X Y\ntitle:\npart: 12\nminutes: 0\nwhat: 1\nid: a\nno\n---\n",
        "---\nbrigade-lesson: one\n---\nhello\n## sing: La\n## hook\n## run: R\n",
        block("summary", "{}"),
        head + "## run: R\n```json\n{\n",
        head + "## read: R\n```c\n",
        block("run", "[]"),
        block("run", R"({"id": "A b", "plan": 3, "sett": 1, "set": [], "repeat": 99})"),
        block("run", R"({"id": "host", "plan": "", "set": {"a": null}, "change": 1})"),
        block("run", R"({"id": "a", "plan": "@dinner", "needs": {"cores": 4}})"),
        block("run", R"({"runs": []})"),
        block("run", R"({"id": "a", "plan": "@dinner", "needs": {"cores": "4"}, "instead": 1})"),
        block("predict", R"({"id": "a", "ask": "guess"})"),
        block("predict", R"({"id": "a", "ask": "number", "to": -1, "expect": []})"),
        block("predict", R"({"id": "a", "ask": "choice", "options": [{"text": "", "right": 1}]})"),
        block("predict",
              R"({"id": "a", "ask": "order", "items": [{"text": "b", "value": "1 2"}]})"),
        block("check", R"({"holds": "a.b <"})"),
        block("check", R"({"holds": "(1 + 2"})"),
        block("check", R"({"holds": "1 / 0"})"),
        block("check", R"x({"holds": "sin(1)"})x"),
        block("check", R"({"holds": "1.2.3"})"),
        block("check", "{}"),
        block("observe", R"({"look": {"show": "sky"}})")};
    QStringList lines;
    for (const QByteArray &text : texts)
        lines << model::readLesson(text, QStringLiteral("x.md")).complaints;
    return lines << model::readCourse(folder + QStringLiteral("/none")).complaints
                 << model::readCourse(folder).complaints;
}

/// What only a run on a machine in trouble says, as it says it.
inline QStringList saidOfRuns()
{
    QStringList lines {
        QStringLiteral("deadlock: thread 1 holds 'salt' and waits for 'pepper'; thread 2 holds "
                       "'pepper' and waits for 'salt'"),
        QStringLiteral("the run broke off: task 'soup': cannot write a temporary file: No space "
                       "left on device"),
        QStringLiteral("process 3: the system does not let this user see context switches "
                       "(kernel.perf_event_paranoid is 3, 2 would do; a sandbox may forbid it "
                       "too)"),
        QStringLiteral("/usr/bin/brigade-worker: the worker program is missing"),
        QStringLiteral("cannot start '/a: b/brigade-worker': Too many open files"),
        QStringLiteral("worker process 2 ended before it was ready (signal 9)"),
        QStringLiteral("the worker process has ended: exit code 3"),
        QStringLiteral("'cores' lowered from 8 to 2: this program may use no more here"),
        QStringLiteral("12,345 events did not fit and are missing: figures and pictures are "
                       "incomplete"),
        QStringLiteral("/a/x.brigade (its plan):3: threads: must be true or false, not a list")};
    for (const char *name :
         {"uvicorn-4", "fastapi-def", "crash-one", "courier-100mb", "pool-of-4"}) {
        const auto plan = engine::readPlan(engine::findScenario(name)->json, name);
        lines << QString::fromStdString(engine::whyNotStepped(plan.value().plan));
    }
    return lines;
}

} // namespace brigade::testing
