#!/usr/bin/env python3
"""Opens plans with `brigade-cli serve` and lets wrk ask them: are the throughputs those that the
picture promises? Skips (exit status 77) without wrk. By hand, on a machine at rest:

    python3 tests/tools/serve_wrk.py build/dev/bin/brigade-cli
"""
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

WAIT_MS = 100
CONNECTIONS = 100
# Long beside the time that the last answers take, for wrk does not count those that are cut off.
SECONDS = int(os.environ.get("SECONDS_EACH", "15"))


def plan(name, style, steps, processes=1):
    return {"brigade": 1, "title": name, "mode": "async", "processes": processes,
            "gil": {"enabled": True},
            "tasks": [{"name": name, "style": style, "steps": steps}]}


class Server:
    """A plan that is open as long as the block lasts; its report afterwards."""

    def __init__(self, cli, plan_text, prefix=()):
        self.folder = tempfile.TemporaryDirectory()
        self.report_path = os.path.join(self.folder.name, "report.json")
        path = os.path.join(self.folder.name, "plan.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(plan_text, file)
        self.command = [*prefix, cli, "serve", path, "--port", "0", "--quiet", "--report",
                        self.report_path]
        self.report = None

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:(\d+)/", line)
        if not found:
            sys.exit(f"the server did not start: {line!r}")
        self.port = int(found.group(1))
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGINT)
        self.process.communicate(timeout=60)
        with open(self.report_path, encoding="utf-8") as file:
            self.report = json.load(file)
        self.folder.cleanup()


def wrk(port, path, connections=CONNECTIONS, seconds=SECONDS, prefix=()):
    """Requests a second, and how many were not answered with 200."""
    text = subprocess.run([*prefix, "wrk", "-t1", f"-c{connections}", f"-d{seconds}", "--timeout",
                           "30s", f"http://127.0.0.1:{port}/{path}"],
                          capture_output=True, text=True, check=True).stdout
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", text).group(1))
    bad = re.search(r"Non-2xx or 3xx responses: (\d+)", text)
    return rate, int(bad.group(1)) if bad else 0


def measure(cli, text, connections=CONNECTIONS, cores=None):
    # Without a first round to get warm: what its clients no longer wait for would still be cooked.
    name = text["tasks"][0]["name"]
    pins = [("taskset", "-c", str(core)) for core in cores] if cores else [(), ()]
    with Server(cli, text, prefix=pins[0]) as server:
        rate, bad = wrk(server.port, name, connections=connections, prefix=pins[1])
    others = max(core["others"] for core in server.report["cores"])
    if others > 0.25:
        print(f"note: other programs took {others:.0%} of a core: what follows says little")
    return rate, bad, server.report


def main():
    if not shutil.which("wrk"):
        print("skipped: wrk is not installed (Debian: apt-get install wrk)")
        return 77
    cli = sys.argv[1]
    good = True

    def tell(what, rate, expected, low, high, bad=0, dropped=0):
        nonlocal good
        fine = low <= rate / expected <= high and bad == 0 and dropped == 0
        good = good and fine
        print(f"{'pass' if fine else 'FAIL'}  {what:42} {rate:9.1f}/s, expected {expected:.1f} "
              f"({rate / expected:.3f}); {bad} bad, {dropped} events dropped", flush=True)

    wait = WAIT_MS / 1000
    cases = [("def: 40 threads wait", "def", [{"sleep_ms": WAIT_MS}], 40 / wait),
             ("async def: all wait at once", "async def", [{"sleep_ms": WAIT_MS}],
              CONNECTIONS / wait),
             ("the mistake: async def that blocks", "async def", [{"blocking_sleep_ms": WAIT_MS}],
              1 / wait)]
    for what, style, steps, expected in cases:
        rate, bad, report = measure(cli, plan("wait", style, steps))
        tell(what, rate, expected, 0.95, 1.05, bad, report["events"]["dropped"])

    cpu = [{"cpu_ms": 20}]
    one, bad, report = measure(cli, plan("cpu", "def", cpu), 16)
    tell("def: 20 ms of CPU under one GIL", one, 1000 / 20, 0.9, 1.1, bad,
         report["events"]["dropped"])
    if len(os.sched_getaffinity(0)) < 2:
        print("skip  two workers: this machine lets us use one core only")
    else:
        two, bad, report = measure(cli, plan("cpu", "def", cpu, processes=2), 16)
        tell("the same, 2 workers, beside 1 worker", two, one, 1.7, 2.1, bad,
             report["events"]["dropped"])
        cores = sorted(os.sched_getaffinity(0))[:2]
        text = plan("empty", "async def", [])
        rate, bad, report = measure(cli, text, 32, cores)
        tell("empty, on one core, wrk on another", rate, 20000, 1, 100, bad,
             report["events"]["dropped"])
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
