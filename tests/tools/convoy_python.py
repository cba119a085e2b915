"""The convoy in CPython itself: CPU-bound threads, and one that sleeps 10 ms again and again.

Prints JSON: how much longer than 10 ms each sleep took (delays_s), and how often the GIL changed
hands (switches_per_s), which the threads count themselves: between two back edges of a loop CPython
3.10+ never looks at its eval breaker, so looking at `holder` and changing it is one step.
"""
import argparse
import json
import sys
import threading
import time

SLEEP_S = 0.010

parser = argparse.ArgumentParser()
parser.add_argument("--cpu-threads", type=int, default=4)
parser.add_argument("--interval-ms", type=float, default=5)
parser.add_argument("--seconds", type=float, default=3)
parser.add_argument("--more-loops", type=int, default=0,
                    help="empty loops after each sleep, some 30 ns each")
arguments = parser.parse_args()

holder = None
switches = 0
stop = False
delays = []


def compute(me):
    global holder, switches
    number = me
    while not stop:
        if holder != me:
            holder = me
            switches += 1
        number = (number * 1664525 + 1013904223) & 0xFFFFFFFF


def sleep_again_and_again(me):
    global holder, switches
    while not stop:
        start = time.perf_counter()
        time.sleep(SLEEP_S)
        end = time.perf_counter()
        if holder != me:
            holder = me
            switches += 1
        delays.append(end - start - SLEEP_S)
        for _ in range(arguments.more_loops):
            pass


sys.setswitchinterval(arguments.interval_ms / 1000)
threads = [threading.Thread(target=compute, args=(i,)) for i in range(arguments.cpu_threads)]
threads.append(threading.Thread(target=sleep_again_and_again, args=(-1,)))
for thread in threads:
    thread.start()
begin, before = time.perf_counter(), switches
time.sleep(arguments.seconds)
after, end, measured = switches, time.perf_counter(), list(delays)
stop = True
for thread in threads:
    thread.join()
json.dump({"delays_s": measured, "switches_per_s": (after - before) / (end - begin)}, sys.stdout)
