#!/usr/bin/env python3
"""The same four races in Brigade and in the CPython that runs this script, side by side.

    python3 tests/tools/race_compare.py PATH/TO/brigade-cli [--wide]

1. Two threads under the GIL, no hand-over between read and write (`counter += 1`): none lost.
2. The same with a call between read and write, where CPython looks at its eval breaker: some lost.
3. A lock around both: none lost.
4. Two processes: each has exactly its own count.

From CPython 3.10 on the eval breaker is looked at on calls and on jumps backwards only, so that
`counter += 1` is never torn; older ones are skipped (exit status 77). --wide repeats less.
"""
import json
import multiprocessing
import subprocess
import sys
import tempfile
import threading

SKIPPED = 77
TIMES = 200_000
counter = 0
lock = threading.Lock()


def identity(value):
    return value


def whole(times):
    global counter
    for _ in range(times):
        counter += 1


def torn(times):
    global counter
    for _ in range(times):
        value = counter
        value = identity(value)
        counter = value + 1


def locked(times):
    global counter
    for _ in range(times):
        with lock:
            value = counter
            value = identity(value)
            counter = value + 1


def two_threads(body, times):
    """The counter's value after two threads have each incremented it so often."""
    global counter
    counter = 0
    start = threading.Barrier(2)

    def run():
        start.wait()
        body(times)

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return counter


def child(times, results):
    torn(times)
    results.put(counter)


def two_processes(times):
    """The counters of two processes after each has incremented its own."""
    global counter
    counter = 0
    context = multiprocessing.get_context("spawn")
    results = context.Queue()
    processes = [context.Process(target=child, args=(times, results)) for _ in range(2)]
    for process in processes:
        process.start()
    values = [results.get() for _ in processes]
    for process in processes:
        process.join()
    return values


def python_losses(body, times, repeats):
    return sum(1 for _ in range(repeats) if two_threads(body, times) != 2 * times)


def brigade(cli, scenario, repeats, settings=()):
    """The report of a scenario, run so often."""
    with tempfile.NamedTemporaryFile(suffix=".json") as report:
        command = [cli, "run", "@" + scenario, "--quiet", "--repeat", str(repeats),
                   "--report", report.name]
        for setting in settings:
            command += ["--set", setting]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with open(report.name, encoding="utf-8") as file:
            return json.load(file)


def brigade_losses(cli, scenario, repeats, settings=()):
    report = brigade(cli, scenario, repeats, settings)
    return report["histograms"]["counter"]["runs_with_loss"]


def verdict(losses):
    return "none lost" if losses == 0 else "some lost"


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    if sys.version_info < (3, 10):
        print("skipped: CPython 3.10 or newer is needed, this is", sys.version.split()[0])
        return SKIPPED
    if not getattr(sys, "_is_gil_enabled", lambda: True)():
        print("skipped: this Python runs without the GIL")
        return SKIPPED
    cli = sys.argv[1]
    repeats = 10 if "--wide" in sys.argv else 30
    between = "tasks.adder.steps.0.increment.handover_between="
    rows = []
    rows.append(("one statement under the GIL", "none lost",
                 brigade_losses(cli, "race-gil", repeats, [between + "false"]),
                 python_losses(whole, TIMES, repeats)))
    rows.append(("a call between read and write", "some lost",
                 brigade_losses(cli, "race-gil", repeats, [between + "true"]),
                 python_losses(torn, TIMES, repeats)))
    gil = ["gil.enabled=true"]
    rows.append(("a lock around both", "none lost",
                 brigade_losses(cli, "race-locked", repeats, gil),
                 python_losses(locked, TIMES // 4, repeats)))
    report = brigade(cli, "race-processes", repeats)
    own = [process for run in report["runs"] for process in run["counters"]["counter"]["processes"]]
    wrong = sum(1 for process in own if process["actual"] != process["expected"])
    rows.append(("two processes, a counter each", "none lost", wrong,
                 sum(1 for value in two_processes(TIMES) if value != TIMES)))

    good = True
    print(f"CPython {sys.version.split()[0]}, {repeats} repeats; runs in which updates were lost")
    for name, expected, ours, theirs in rows:
        same = verdict(ours) == verdict(theirs) == expected
        good = good and same
        print(f"  {name:32} Brigade {ours:4}  CPython {theirs:4}  "
              f"{expected if same else 'NOT AS EXPECTED: ' + expected}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
