#!/usr/bin/env python3
"""The same four endpoints under FastAPI with uvicorn and under `brigade-cli serve`, asked by wrk, side
by side. Skips (exit status 77) without wrk, python3-fastapi or python3-uvicorn. By hand:

    python3 tests/tools/serve_beside_fastapi.py build/dev/bin/brigade-cli [PYTHON]

PYTHON is the interpreter that has FastAPI (Debian: /usr/bin/python3).
"""
import shutil
import socket
import subprocess
import sys
import tempfile
import time

import serve_wrk

APP = """
import asyncio
import time

import fastapi

app = fastapi.FastAPI()


@app.get("/def")
def wait_in_pool():
    time.sleep(0.1)
    return {}


@app.get("/async")
async def wait_in_loop():
    await asyncio.sleep(0.1)
    return {}


@app.get("/blocking")
async def block_the_loop():
    time.sleep(0.1)
    return {}


@app.get("/cpu")
def compute():
    end = time.thread_time() + 0.02
    while time.thread_time() < end:
        pass
    return {}
"""
PLAN = {"brigade": 1, "title": "Four endpoints", "mode": "async", "gil": {"enabled": True},
        "tasks": [{"name": "def", "style": "def", "steps": [{"sleep_ms": 100}]},
                  {"name": "async", "style": "async def", "steps": [{"sleep_ms": 100}]},
                  {"name": "blocking", "style": "async def",
                   "steps": [{"blocking_sleep_ms": 100}]},
                  {"name": "cpu", "style": "def", "steps": [{"cpu_ms": 20}]}]}
CONNECTIONS = {"def": 100, "async": 100, "blocking": 100, "cpu": 16}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def ask_fastapi(python, endpoint):
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/four.py", "w", encoding="utf-8") as file:
            file.write(APP)
        port = free_port()
        server = subprocess.Popen([python, "-m", "uvicorn", "four:app", "--port", str(port),
                                   "--log-level", "error", "--no-access-log"], cwd=folder)
        try:
            for _ in range(200):
                try:
                    socket.create_connection(("127.0.0.1", port)).close()
                    break
                except OSError:
                    time.sleep(0.05)
            return serve_wrk.wrk(port, endpoint, CONNECTIONS[endpoint])[0]
        finally:
            server.kill()
            server.wait()


def ask_brigade(cli, endpoint):
    with serve_wrk.Server(cli, PLAN) as server:
        return serve_wrk.wrk(server.port, endpoint, CONNECTIONS[endpoint])[0]


def main():
    cli = sys.argv[1]
    python = sys.argv[2] if len(sys.argv) > 2 else "/usr/bin/python3"
    if not shutil.which("wrk"):
        print("skipped: wrk is not installed")
        return 77
    if subprocess.run([python, "-c", "import fastapi, uvicorn"], capture_output=True,
                      check=False).returncode != 0:
        print(f"skipped: {python} has no fastapi and uvicorn")
        return 77
    good = True
    print(f"{'endpoint':10} {'FastAPI/s':>10} {'Brigade/s':>10} {'ratio':>7}")
    for endpoint in CONNECTIONS:
        theirs = ask_fastapi(python, endpoint)
        ours = ask_brigade(cli, endpoint)
        waits = endpoint != "cpu"
        fine = not waits or (theirs > 0 and abs(ours / theirs - 1) <= 0.15)
        good = good and fine
        print(f"{endpoint:10} {theirs:10.1f} {ours:10.1f} {ours / max(theirs, 1e-9):7.3f}  "
              f"{('pass' if fine else 'FAIL') if waits else 'not compared'}", flush=True)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
