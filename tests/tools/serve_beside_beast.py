#!/usr/bin/env python3
"""An endpoint without steps, with tracing on, beside a server that is Boost.Beast and nothing else: each
on one core, asked in turn by wrk from another. Prints pass, fail or inconclusive (others took of the
cores). Skips (exit status 77) without wrk or a second core. By hand, on a machine at rest, with a
release build:

    python3 tests/tools/serve_beside_beast.py build/release/bin
"""
import os
import re
import shutil
import statistics
import subprocess
import sys

import serve_wrk

LEAST_PER_S = 20_000
LEAST_SHARE = 0.7
MOST_OF_OTHERS = 0.03
CONNECTIONS = int(os.environ.get("CONNECTIONS", "32"))
ROUNDS = int(os.environ.get("ROUNDS", "3"))
SECONDS = int(os.environ.get("SECONDS_EACH", "4"))


def cpu_seconds():
    """Of the whole machine: busy and stolen."""
    with open("/proc/stat", encoding="ascii") as file:
        ticks = [int(word) for word in file.readline().split()[1:9]]
    hertz = os.sysconf("SC_CLK_TCK")
    return (sum(ticks) - ticks[3] - ticks[4]) / hertz, ticks[7] / hertz


def own_seconds():
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system


class Noise:
    """What others and the hypervisor took of the machine while the block lasted, as a share of it.
    Only children that have ended by then are counted as ours."""

    def __enter__(self):
        self.busy, self.own, self.wall = cpu_seconds()[0], own_seconds(), os.times().elapsed
        return self

    def __exit__(self, *_):
        wall = os.times().elapsed - self.wall
        others = (cpu_seconds()[0] - self.busy) - (own_seconds() - self.own)
        self.share = max(0.0, others / (wall * os.cpu_count()))


def pin(core):
    return ("taskset", "-c", str(core))


def bare(folder, cores):
    server = subprocess.Popen([*pin(cores[0]), os.path.join(folder, "bare_beast")],
                              stdout=subprocess.PIPE, text=True)
    try:
        port = int(re.search(r":(\d+)/", server.stdout.readline()).group(1))
        return serve_wrk.wrk(port, "empty", CONNECTIONS, SECONDS, pin(cores[1]))
    finally:
        server.kill()
        server.wait()


def brigade(folder, cores):
    text = serve_wrk.plan("empty", "async def", [])
    with serve_wrk.Server(os.path.join(folder, "brigade-cli"), text, prefix=pin(cores[0])) as server:
        rate, bad = serve_wrk.wrk(server.port, "empty", CONNECTIONS, SECONDS, pin(cores[1]))
    return rate, bad, server.report["events"]


def main():
    folder = sys.argv[1]
    if not shutil.which("wrk") or len(os.sched_getaffinity(0)) < 2:
        print("skipped: this needs wrk and two cores")
        return 77
    cores = sorted(os.sched_getaffinity(0))[:2]
    theirs, ours, others = [], [], []
    bad = dropped = 0
    for _ in range(ROUNDS):
        with Noise() as noise:
            theirs.append(bare(folder, cores)[0])
            rate, refused, events = brigade(folder, cores)
        ours.append(rate)
        others.append(noise.share)
        bad += refused
        dropped += events["dropped"]
        print(f"  Beast {theirs[-1]:9.0f}/s   Brigade {rate:9.0f}/s   {rate / theirs[-1]:.3f}   "
              f"others {noise.share:.1%}", flush=True)
    share = statistics.median(o / t for o, t in zip(ours, theirs))
    rate = statistics.median(ours)
    good = rate >= LEAST_PER_S and share >= LEAST_SHARE and bad == 0 and dropped == 0
    verdict = "pass" if good else "FAIL"
    if not good and bad == 0 and dropped == 0 and statistics.median(others) > MOST_OF_OTHERS:
        verdict = "inconclusive"
    print(f"{verdict}: {rate:.0f} requests a second (at least {LEAST_PER_S}), {share:.2f} of Beast's "
          f"(at least {LEAST_SHARE}); {bad} bad answers, {dropped} events dropped; others took "
          f"{statistics.median(others):.1%}")
    return {"pass": 0, "FAIL": 1, "inconclusive": 2}[verdict]


if __name__ == "__main__":
    sys.exit(main())
