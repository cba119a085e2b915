#include "model/python_step.h"

#include <QCoreApplication>

#include <cmath>

namespace brigade::model {

namespace {

using engine::TaskStyle;

struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(PythonListing)
};

constexpr double kMsPerSecond = 1000;
constexpr double kBytesPerKb = 1024;

QString inSeconds(double ms)
{
    return pythonNumber(ms / kMsPerSecond);
}

QString millis(double ms)
{
    return StepText::tr("%1 ms").arg(pythonNumber(ms));
}

bool awaits(const PythonContext &context)
{
    return context.style == TaskStyle::AsyncDef;
}

/// Whoever does not await keeps the event loop from everything else.
QString blocking(const QString &meaning, const PythonContext &context)
{
    //: %1 is what the step does, %2 "event loop" or "head waiter"
    return awaits(context) ? StepText::tr("%1; the %2 can do nothing else meanwhile")
                                 .arg(meaning, word(Term::EventLoop, context.vocabulary))
                           : meaning;
}

/// A wait or work outside of the interpreter.
QString released(const QString &meaning, const PythonContext &context)
{
    //: %1 is what the step does, %2 "GIL" or "bathroom"
    return blocking(StepText::tr("%1; the %2 is free meanwhile")
                        .arg(meaning, word(Term::Gil, context.vocabulary)),
                    context);
}

/// A coroutine that waits.
QString awaited(const QString &meaning, const PythonContext &context)
{
    //: %1 is what the step does, %2 "event loop" or "head waiter"
    return StepText::tr("%1; the %2 goes on with others meanwhile")
        .arg(meaning, word(Term::EventLoop, context.vocabulary));
}

PythonStep pythonOf(const engine::CpuStep &step, const PythonContext &context)
{
    const QString name = codeNames(context.vocabulary).cpuWork;
    return {.lines = {QStringLiteral("%1(ms=%2)").arg(name, pythonNumber(step.ms))},
            .imports = {},
            .definitions = {QStringLiteral("def %1(ms):\n"
                                           "    \"\"\"%2\"\"\"\n"
                                           "    total = 0\n"
                                           "    for turn in range(int(ms * 16_000)):\n"
                                           "        total += turn * turn % 7")
                                .arg(name,
                                     StepText::tr("Python code: whoever runs it holds the GIL."))},
            .opening = {},
            .meaning =
                blocking(StepText::tr("computes for %1 and %2")
                             .arg(millis(step.ms), word(Term::HoldingGil, context.vocabulary)),
                         context)};
}

PythonStep pythonOf(const engine::NativeStep &step, const PythonContext &context)
{
    const QString name = codeNames(context.vocabulary).nativeWork;
    return {
        .lines = {QStringLiteral("%1(ms=%2)").arg(name, pythonNumber(step.ms))},
        .imports = {QStringLiteral("hashlib")},
        .definitions = {QStringLiteral("def %1(ms):\n"
                                       "    \"\"\"%2\"\"\"\n"
                                       "    hashlib.pbkdf2_hmac(\"sha256\", b\"flour\", b\"salt\", "
                                       "int(ms * 4_000) + 1)")
                            .arg(name, StepText::tr("A call into C, which lets go of the GIL."))},
        .opening = {},
        .meaning = released(StepText::tr("computes for %1 in C").arg(millis(step.ms)), context)};
}

PythonStep pythonOf(const engine::SleepStep &step, const PythonContext &context)
{
    if (awaits(context)) {
        return {.lines = {QStringLiteral("await asyncio.sleep(%1)").arg(inSeconds(step.ms))},
                .imports = {QStringLiteral("asyncio")},
                .definitions = {},
                .opening = {},
                .meaning = awaited(StepText::tr("sleeps for %1").arg(millis(step.ms)), context)};
    }
    return {.lines = {QStringLiteral("time.sleep(%1)").arg(inSeconds(step.ms))},
            .imports = {QStringLiteral("time")},
            .definitions = {},
            .opening = {},
            .meaning = released(StepText::tr("sleeps for %1").arg(millis(step.ms)), context)};
}

/// The supplier listens before anybody asks, so that no request has to be tried twice.
PythonStep pythonOf(const engine::NetStep &step, const PythonContext &context)
{
    PythonStep python {
        .lines = {},
        .imports = {QStringLiteral("http.server"), QStringLiteral("threading"),
                    QStringLiteral("time")},
        .definitions = {QStringLiteral("SUPPLIER = \"http://127.0.0.1:8765\""),
                        QStringLiteral("class Supplier(http.server.BaseHTTPRequestHandler):\n"
                                       "    \"\"\"%1\"\"\"\n"
                                       "\n"
                                       "    def do_GET(self):\n"
                                       "        time.sleep(float(self.path.strip(\"/\")) / 1000)\n"
                                       "        self.send_response(200)\n"
                                       "        self.end_headers()\n"
                                       "\n"
                                       "    def log_message(self, *words):\n"
                                       "        pass")
                            .arg(StepText::tr("Answers /250 after 250 ms, as a database would.")),
                        QStringLiteral("def open_supplier():\n"
                                       "    try:\n"
                                       "        server = http.server.ThreadingHTTPServer("
                                       "(\"127.0.0.1\", 8765), Supplier)\n"
                                       "    except OSError:\n"
                                       "        return  # %1\n"
                                       "    threading.Thread(target=server.serve_forever, "
                                       "daemon=True).start()")
                            .arg(StepText::tr("another process has opened it"))},
        .opening = {QStringLiteral("open_supplier()")},
        .meaning = {}};
    const QString path = QStringLiteral("/%1").arg(pythonNumber(step.ms));
    const QString asks =
        StepText::tr("asks a server and waits for its answer, %1").arg(millis(step.ms));
    if (awaits(context)) {
        python.lines << QStringLiteral("await client.get(\"%1\")").arg(path);
        python.imports << QStringLiteral("httpx");
        python.definitions << QStringLiteral("client = httpx.AsyncClient(base_url=SUPPLIER)");
        python.meaning = awaited(asks, context);
        return python;
    }
    python.lines << QStringLiteral("urllib.request.urlopen(SUPPLIER + \"%1\").read()").arg(path);
    python.imports << QStringLiteral("urllib.request");
    python.meaning = released(asks, context);
    return python;
}

PythonStep pythonOf(const engine::FileStep &step, const PythonContext &context)
{
    const auto bytes = std::llround(step.kb * kBytesPerKb);
    return {.lines = {QStringLiteral("with tempfile.TemporaryFile() as file:"),
                      QStringLiteral("    file.write(bytes(%1))").arg(bytes),
                      QStringLiteral("    file.flush()"),
                      QStringLiteral("    os.fsync(file.fileno())"),
                      QStringLiteral("    file.seek(0)"), QStringLiteral("    file.read()")},
            .imports = {QStringLiteral("os"), QStringLiteral("tempfile")},
            .definitions = {},
            .opening = {},
            .meaning = released(StepText::tr("writes %1 kB to a file, waits until they are on the "
                                             "disk, and reads them back")
                                    .arg(pythonNumber(step.kb)),
                                context)};
}

PythonStep pythonOf(const engine::CrashStep &step, const PythonContext &)
{
    PythonStep python {.lines = {},
                       .imports = {QStringLiteral("os")},
                       .definitions = {},
                       .opening = {},
                       .meaning = StepText::tr("ends its whole process")};
    switch (step.kind) {
    case engine::CrashKind::Segv:
        python.lines << QStringLiteral("os.kill(os.getpid(), signal.SIGSEGV)");
        python.imports << QStringLiteral("signal");
        break;
    case engine::CrashKind::Abort:
        python.lines << QStringLiteral("os.abort()");
        break;
    case engine::CrashKind::Exit:
        python.lines << QStringLiteral("os._exit(3)");
        break;
    }
    return python;
}

/// A name of the plan's as an identifier that no module or function of the program has.
QString identifier(const std::string &name)
{
    return QString::fromStdString(name).replace(QLatin1Char('-'), QLatin1Char('_'));
}

QString lockName(const std::string &name)
{
    return QStringLiteral("lock_") + identifier(name);
}

QString lockDefinition(const std::string &name)
{
    return lockName(name) + QStringLiteral(" = threading.Lock()");
}

PythonStep pythonOf(const engine::BlockingSleepStep &step, const PythonContext &context)
{
    return {
        .lines = {QStringLiteral("time.sleep(%1)").arg(inSeconds(step.ms))},
        .imports = {QStringLiteral("time")},
        .definitions = {},
        .opening = {},
        .meaning = released(
            StepText::tr("sleeps for %1 and lets nobody else have its thread").arg(millis(step.ms)),
            context)};
}

PythonStep pythonOf(const engine::LockStep &step, const PythonContext &context)
{
    return {.lines = {lockName(step.name) + QStringLiteral(".acquire()")},
            .imports = {QStringLiteral("threading")},
            .definitions = {lockDefinition(step.name)},
            .opening = {},
            .meaning = StepText::tr("takes the %1 \"%2\", and waits while another has it")
                           .arg(word(Term::Lock, context.vocabulary), identifier(step.name))};
}

PythonStep pythonOf(const engine::UnlockStep &step, const PythonContext &context)
{
    return {.lines = {lockName(step.name) + QStringLiteral(".release()")},
            .imports = {QStringLiteral("threading")},
            .definitions = {lockDefinition(step.name)},
            .opening = {},
            .meaning = StepText::tr("gives the %1 \"%2\" back")
                           .arg(word(Term::Lock, context.vocabulary), identifier(step.name))};
}

/// Read, a call in between where the plan has a window, write: what `counter += 1` is in pieces.
PythonStep pythonOf(const engine::IncrementStep &step, const PythonContext &context)
{
    constexpr double kMsPerUnit = 0.01;
    const QString name = QStringLiteral("shared_") + identifier(step.variable);
    const QString work = codeNames(context.vocabulary).cpuWork;
    PythonStep python {.lines = {QStringLiteral("for _ in range(%1):").arg(step.times)},
                       .imports = {},
                       .definitions = {name + QStringLiteral(" = 0")},
                       .opening = {},
                       .globals = {name},
                       .meaning = StepText::tr("adds 1 to \"%1\", %2 times: read, add, write")
                                      .arg(identifier(step.variable))
                                      .arg(step.times)};
    if (step.sync == engine::Sync::Atomic) {
        python.lines << QStringLiteral("    next(count_%1)").arg(identifier(step.variable));
        python.imports << QStringLiteral("itertools");
        python.definitions = {
            QStringLiteral("count_%1 = itertools.count(1)").arg(identifier(step.variable))};
        python.globals.clear();
        return python;
    }
    QString indent = QStringLiteral("    ");
    if (step.sync == engine::Sync::Lock) {
        python.lines << indent + QStringLiteral("with %1:").arg(lockName(step.variable));
        python.imports << QStringLiteral("threading");
        python.definitions << lockDefinition(step.variable);
        indent += indent;
    }
    if (!step.handoverBetween) {
        python.lines << indent + QStringLiteral("%1 = %1 + 1").arg(name);
        return python;
    }
    python.lines << indent + QStringLiteral("value = %1").arg(name)
                 << indent
            + QStringLiteral("%1(ms=%2)").arg(work, pythonNumber(step.windowUnits * kMsPerUnit))
                 << indent + QStringLiteral("%1 = value + 1").arg(name);
    const PythonStep between = pythonOf(engine::CpuStep {1}, context);
    python.definitions << between.definitions;
    return python;
}

} // namespace

PythonStep pythonStep(const engine::Step &step, const PythonContext &context)
{
    return std::visit([&context](const auto &each) { return pythonOf(each, context); }, step);
}

QString pythonNumber(double value)
{
    return QString::number(value, 'g', 12);
}

} // namespace brigade::model
