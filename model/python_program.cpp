// The program around a plan's tasks: how they are started, by its mode and its processes.
#include "model/python_function.h"
#include "model/python_preface.h"
#include "model/python_step.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <utility>

namespace brigade::model {

namespace {

using engine::Mode;
using engine::Plan;
using engine::TaskStyle;

constexpr int kWidestLine = 88;
constexpr std::uint32_t kFrameworksPool = 40; ///< AnyIO's limit, unless told otherwise
constexpr double kPythonsSwitchIntervalMs = 5;
constexpr double kMsToSeconds = 0.001;
constexpr double kBytesPerMegabyte = 1024 * 1024;

struct ProgramText
{
    Q_DECLARE_TR_FUNCTIONS(PythonListing)
};

class ProgramWriter
{
public:
    ProgramWriter(const Plan &plan, Vocabulary vocabulary)
        : m_plan(plan)
        , m_names(codeNames(vocabulary))
        , m_functionNames(pythonNames(plan))
    {
        for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
            m_functions.push_back(pythonFunction(
                {.plan = plan, .task = i, .name = m_functionNames[i], .vocabulary = vocabulary}));
            need(m_functions.back());
        }
    }

    PythonListing write()
    {
        if (usesFramework(m_plan)) {
            writeApplication();
        } else {
            if (isServer(m_plan))
                writeServer();
            else
                writeScript();
            m_end << QString() << QString() << QStringLiteral("if __name__ == \"__main__\":")
                  << QStringLiteral("    main()");
        }
        return assembled();
    }

private:
    [[nodiscard]] bool several() const { return m_plan.processes > 1; }

    void need(const PythonFunction &function)
    {
        for (const QString &module : function.imports)
            m_imports.insert(QStringLiteral("import ") + module);
        for (const QString &block : function.definitions) {
            if (!m_definitions.contains(block))
                m_definitions << block;
        }
        for (const QString &line : function.opening) {
            if (!m_opening.contains(line))
                m_opening << line;
        }
    }

    void import(const char *module)
    {
        m_imports.insert(QStringLiteral("import ") + QLatin1String(module));
    }
    void importFrom(const char *module, const char *name)
    {
        m_imports.insert(
            QStringLiteral("from %1 import %2").arg(QLatin1String(module), QLatin1String(name)));
    }

    /// To the lines after the tasks; `depth` is how far they are indented.
    void put(int depth, const QString &text)
    {
        m_end << QString(qsizetype {depth} * 4, QLatin1Char(' ')) + text;
    }
    void put(int depth, const char *text) { put(depth, QString::fromLatin1(text)); }
    void putAll(int depth, const QStringList &lines)
    {
        for (const QString &line : lines)
            put(depth, line);
    }
    void beginFunction(const QString &head) { m_end << QString() << QString() << head; }

    // --- all tasks at once ---
    void writeScript()
    {
        const QString many = m_names.tasks;
        if (m_plan.mode == Mode::Async)
            writeLoop();
        if (several() && !sharesFreely(m_plan)) {
            beginFunction(QStringLiteral("def %1(%2):").arg(m_names.process, many));
            putAll(1, settings());
            writeStart(1);
        }
        import("time");
        beginFunction(QStringLiteral("def main():"));
        putAll(1, m_opening);
        if (!several() || sharesFreely(m_plan))
            putAll(1, settings());
        put(1, "started = time.perf_counter()");
        if (!several() && m_plan.mode == Mode::Sequential) {
            writeCalls();
        } else {
            putAll(1, assigned());
            if (several())
                writeProcesses();
            else
                writeStart(1);
        }
        put(1, "print(f\"{time.perf_counter() - started:.3f} s\")");
    }

    void writeCalls()
    {
        for (std::size_t i = 0; i < m_plan.tasks.size(); ++i) {
            const auto count = m_plan.tasks[i].count;
            if (count > 1)
                put(1, QStringLiteral("for _ in range(%1):").arg(count));
            if (count > 0)
                put(count > 1 ? 2 : 1, m_functionNames[i] + QStringLiteral("()"));
        }
    }

    void writeProcesses()
    {
        if (sharesFreely(m_plan)) {
            importFrom("concurrent.futures", "ProcessPoolExecutor");
            put(1,
                QStringLiteral("with ProcessPoolExecutor(max_workers=%1) as pool:")
                    .arg(m_plan.processes));
            put(2, QStringLiteral("for %1 in %2:").arg(m_names.task, m_names.tasks));
            put(3, QStringLiteral("pool.submit(%1)").arg(m_names.task));
            return;
        }
        import("multiprocessing");
        put(1, "processes = [");
        put(2,
            QStringLiteral("multiprocessing.Process(target=%1, args=(%2[i::%3],))")
                .arg(m_names.process, m_names.tasks)
                .arg(m_plan.processes));
        put(2, QStringLiteral("for i in range(%1)").arg(m_plan.processes));
        put(1, "]");
        startAndJoin("process", "processes");
    }

    void startAndJoin(const char *one, const char *many)
    {
        const QString loop =
            QStringLiteral("for %1 in %2:").arg(QLatin1String(one), QLatin1String(many));
        put(1, loop);
        put(2, QLatin1String(one) + QStringLiteral(".start()"));
        put(1, loop);
        put(2, QLatin1String(one) + QStringLiteral(".join()"));
    }

    /// Within one process.
    void writeStart(int depth)
    {
        const QString loop = QStringLiteral("for %1 in %2:").arg(m_names.task, m_names.tasks);
        switch (m_plan.mode) {
        case Mode::Sequential:
            put(depth, loop);
            put(depth + 1, m_names.task + QStringLiteral("()"));
            break;
        case Mode::Threads:
            writeThreads(loop);
            break;
        case Mode::Pool:
            importFrom("concurrent.futures", "ThreadPoolExecutor");
            put(depth,
                QStringLiteral("with ThreadPoolExecutor(max_workers=%1) as pool:")
                    .arg(m_plan.threads));
            put(depth + 1, loop);
            put(depth + 2, QStringLiteral("pool.submit(%1)").arg(m_names.task));
            break;
        case Mode::Async:
            import("asyncio");
            put(depth, QStringLiteral("asyncio.run(serve(%1))").arg(m_names.tasks));
            break;
        }
    }

    void writeThreads(const QString &loop)
    {
        import("threading");
        const QString made = QStringLiteral("threading.Thread(target=%1)").arg(m_names.task);
        if (m_plan.start == engine::Start::Barrier) {
            put(1,
                QStringLiteral("threads = [%1 for %2 in %3]")
                    .arg(made, m_names.task, m_names.tasks));
            startAndJoin("thread", "threads");
            return;
        }
        put(1, "threads = []");
        put(1, loop);
        put(2, QStringLiteral("thread = ") + made);
        put(2, "thread.start()");
        put(2, "threads.append(thread)");
        put(1, "for thread in threads:");
        put(2, "thread.join()");
    }

    /// Coroutines side by side on the loop; plain functions in its pool.
    void writeLoop()
    {
        const bool plain =
            std::any_of(m_plan.tasks.begin(), m_plan.tasks.end(),
                        [](const engine::TaskKind &task) { return task.style == TaskStyle::Def; });
        import("asyncio");
        const QString one = m_names.task;
        if (plain) {
            import("inspect");
            importFrom("concurrent.futures", "ThreadPoolExecutor");
            beginFunction(QStringLiteral("async def perform(%1):").arg(one));
            put(1, QStringLiteral("if inspect.iscoroutinefunction(%1):").arg(one));
            put(2, QStringLiteral("await %1()").arg(one));
            put(1, "else:");
            put(2, QStringLiteral("await asyncio.to_thread(%1)").arg(one));
        }
        beginFunction(QStringLiteral("async def serve(%1):").arg(m_names.tasks));
        if (plain) {
            put(1, QStringLiteral("pool = ThreadPoolExecutor(max_workers=%1)").arg(m_plan.threads));
            put(1, "asyncio.get_running_loop().set_default_executor(pool)");
        }
        const QString call =
            plain ? QStringLiteral("perform(%1)").arg(one) : one + QStringLiteral("()");
        put(1,
            QStringLiteral("await asyncio.gather(*(%1 for %2 in %3))")
                .arg(call, one, m_names.tasks));
    }

    /// "orders = [make_salad] * 12 + [make_roast] * 8"
    [[nodiscard]] QStringList assigned() const
    {
        QStringList parts;
        QStringList single; // neighbours that come once share a list
        const auto close = [&] {
            if (!single.isEmpty())
                parts << QStringLiteral("[%1]").arg(single.join(QStringLiteral(", ")));
            single.clear();
        };
        for (std::size_t i = 0; i < m_plan.tasks.size(); ++i) {
            const auto count = m_plan.tasks[i].count;
            if (count == 1)
                single << m_functionNames[i];
            if (count > 1) {
                close();
                parts << QStringLiteral("[%1] * %2").arg(m_functionNames[i]).arg(count);
            }
        }
        close();
        if (parts.isEmpty())
            parts << QStringLiteral("[]");
        const QString head = m_names.tasks + QStringLiteral(" = ");
        const QString line = head + parts.join(QStringLiteral(" + "));
        if (line.size() + 4 <= kWidestLine)
            return {line};
        QStringList lines {head + QLatin1Char('(')};
        for (const QString &part : parts)
            lines << (lines.size() > 1 ? QStringLiteral("    + ") : QStringLiteral("    ")) + part;
        return lines << QStringLiteral(")");
    }

    /// What a process is told about itself before it begins.
    QStringList settings()
    {
        QStringList lines;
        if (m_plan.cores > 0) {
            import("os");
            lines << QStringLiteral("if hasattr(os, \"sched_setaffinity\"):  # %1")
                         .arg(ProgramText::tr("Linux; cores: %1").arg(m_plan.cores))
                  << QStringLiteral("    os.sched_setaffinity(0, "
                                    "sorted(os.sched_getaffinity(0))[:%1])")
                         .arg(m_plan.cores);
        }
        if (m_plan.gil.enabled && m_plan.gil.switchIntervalMs != kPythonsSwitchIntervalMs) {
            import("sys");
            lines << QStringLiteral("sys.setswitchinterval(%1)")
                         .arg(pythonNumber(m_plan.gil.switchIntervalMs * kMsToSeconds));
        }
        if (m_plan.processMemoryMb > 0) {
            const auto bytes = static_cast<qint64>(m_plan.processMemoryMb * kBytesPerMegabyte);
            lines << QStringLiteral("ballast = b\"x\" * %1  # %2")
                         .arg(bytes)
                         .arg(ProgramText::tr("every process has its own"));
        }
        return lines;
    }

    // --- a server ---
    void writeServer()
    {
        import("http.server");
        QStringList entries;
        for (std::size_t i = 0; i < m_plan.tasks.size(); ++i)
            entries << QStringLiteral("    \"/%1\": %2,")
                           .arg(QString::fromStdString(m_plan.tasks[i].name), m_functionNames[i]);
        m_end << QString() << QString() << QStringLiteral("TASKS = {") << entries
              << QStringLiteral("}");
        beginFunction(QStringLiteral("class Handler(http.server.BaseHTTPRequestHandler):"));
        put(1, "def do_GET(self):");
        put(2, "TASKS[self.path]()");
        put(2, "self.send_response(200)");
        put(2, "self.end_headers()");
        beginFunction(QStringLiteral("def main():"));
        putAll(1, m_opening);
        putAll(1, settings());
        const QString kind = m_plan.mode == Mode::Threads ? QStringLiteral("ThreadingHTTPServer")
                                                          : QStringLiteral("HTTPServer");
        put(1, QStringLiteral("server = http.server.%1((\"127.0.0.1\", 8000), Handler)").arg(kind));
        if (several()) {
            import("multiprocessing");
            put(1, "fork = multiprocessing.get_context(\"fork\")  # the others share its socket");
            put(1, QStringLiteral("for _ in range(%1):").arg(m_plan.processes - 1));
            put(2, "fork.Process(target=server.serve_forever, daemon=True).start()");
        }
        put(1, "server.serve_forever()");
    }

    /// The application itself stands before the tasks, which name it.
    void writeApplication()
    {
        importFrom("fastapi", "FastAPI");
        QStringList lines = m_opening + settings();
        if (m_plan.threads != kFrameworksPool) {
            import("anyio.to_thread");
            lines << QStringLiteral("anyio.to_thread.current_default_thread_limiter().total_tokens "
                                    "= %1")
                         .arg(m_plan.threads);
        }
        if (lines.isEmpty()) {
            m_definitions << QStringLiteral("app = FastAPI()");
            return;
        }
        importFrom("contextlib", "asynccontextmanager");
        QString block = QStringLiteral("@asynccontextmanager\nasync def lifespan(app):\n");
        for (const QString &line : std::as_const(lines))
            block += QStringLiteral("    ") + line + QLatin1Char('\n');
        m_definitions << block + QStringLiteral("    yield")
                      << QStringLiteral("app = FastAPI(lifespan=lifespan)");
    }

    // --- all of it ---
    [[nodiscard]] PythonListing assembled() const
    {
        std::vector<PythonLine> lines;
        const auto add = [&lines](const QString &text) { lines.push_back({.text = text}); };
        for (const QString &comment : pythonPreface(m_plan))
            add(QStringLiteral("# ") + comment);
        // "from" sorts before "import"; it reads better after.
        for (const char *word : {"import", "from"}) {
            for (const QString &statement : m_imports) {
                if (statement.startsWith(QLatin1String(word)))
                    add(statement);
            }
        }
        for (const QString &block : m_definitions) {
            const QStringList own = block.split(QLatin1Char('\n'));
            add({});
            if (own.size() > 1)
                add({});
            std::for_each(own.begin(), own.end(), add);
        }
        for (const PythonFunction &function : m_functions) {
            add({});
            add({});
            lines.insert(lines.end(), function.lines.begin(), function.lines.end());
        }
        std::for_each(m_end.begin(), m_end.end(), add);
        return PythonListing(std::move(lines));
    }

    const Plan &m_plan;
    CodeNames m_names;
    std::vector<QString> m_functionNames;
    std::vector<PythonFunction> m_functions;
    std::set<QString> m_imports; ///< whole statements
    QStringList m_definitions;
    QStringList m_opening;
    QStringList m_end; ///< what stands after the tasks
};

} // namespace

PythonListing pythonProgram(const Plan &plan, Vocabulary vocabulary)
{
    return ProgramWriter(plan, vocabulary).write();
}

} // namespace brigade::model
