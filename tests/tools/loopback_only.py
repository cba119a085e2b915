"""All of the work without a network: a network namespace with nothing but loopback.

Runs the command line (a dinner, a plan with a supplier over TCP, a sweep, a plan opened to HTTP)
and the window without a display (its picture after a run) where no other interface is, and looks
at the interfaces so that it is true. Then each must have succeeded as anywhere else.

    python3 loopback_only.py PATH/TO/bin

Exit status: 0 passed, 1 failed, 77 skipped (no such namespaces here).
"""
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request

SECONDS = 120


def run(*words, **more):
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True,
                          timeout=SECONDS, check=False, **more)
    if done.returncode != 0:
        raise AssertionError(f"{' '.join(map(str, words))}: status {done.returncode}: {done.stderr}")
    return done.stdout


def only_loopback():
    names = [name for _, name in socket.if_nameindex()]
    # Tunnels that the kernel puts into every namespace are down and lead nowhere.
    up = [name for name in names
          if int(pathlib.Path(f"/sys/class/net/{name}/flags").read_text(), 16) & 1]
    return up == ["lo"]


def serve(cli):
    """A plan open to HTTP, asked once."""
    server = subprocess.Popen([cli, "serve", "@uvicorn-1", "--port", "18080", "--duration", "4"],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        for _ in range(100):
            try:
                with socket.create_connection(("127.0.0.1", 18080), timeout=1):
                    break
            except OSError:
                if server.poll() is not None:
                    raise AssertionError(f"serve: {server.stdout.read()}") from None
                subprocess.run(["sleep", "0.05"], check=True)
        else:
            raise AssertionError("serve: nobody listens")
        try:
            with urllib.request.urlopen("http://127.0.0.1:18080/", timeout=5) as answer:
                answer.read()
        except urllib.error.HTTPError as error:
            error.read()  # an answer too: there may be no task at /
    finally:
        try:
            server.wait(timeout=30)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def inside(binaries):
    cli = binaries / "brigade-cli"
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": name,
                       "XDG_CONFIG_HOME": name, "XDG_DATA_HOME": name}
        environment.pop("DISPLAY", None)
        if not only_loopback():
            raise AssertionError("there is more than loopback")
        run(cli, "run", "@dinner", "--quiet", "--report", folder / "dinner.json",
            "--record", folder / "dinner.brigade", env=environment)
        run(cli, "show", folder / "dinner.brigade", "--timeline", folder / "dinner.png",
            env=environment)
        run(cli, "run", "@async-gather", "--quiet", env=environment)  # its supplier is on TCP
        run(cli, "sweep", "@dinner", "--over", "threads=1,2", "--set", "mode=pool", "--repeat", "1",
            "--quiet", env=environment)
        run(cli, "manual", folder / "manual.html", env=environment)
        run(cli, "lessons", env=environment)
        serve(cli)
        run(binaries / "brigade", "--open", "@dinner", "--run", "--screenshot",
            folder / "window.png", env=environment)
        for each in ("dinner.json", "dinner.brigade", "dinner.png", "manual.html", "window.png"):
            if (folder / each).stat().st_size < 1000:
                raise AssertionError(f"{each} is empty")
    print("passed")
    return 0


def main():
    binaries = pathlib.Path(sys.argv[1]).resolve()
    if "--inside" in sys.argv:
        try:
            return inside(binaries)
        except AssertionError as failure:
            print(f"failed: {failure}")
            return 1
    # A namespace of its own, with loopback up; as root of a user namespace where we are not root.
    if shutil.which("unshare") is None or shutil.which("ip") is None:
        print("skipped: no unshare or no ip")
        return 77
    words = ["unshare", "-n"] if os.geteuid() == 0 else ["unshare", "-r", "-n"]
    words += ["sh", "-c", 'ip link set lo up && exec "$@"', "sh"]
    if subprocess.run([*words, "true"], check=False, capture_output=True).returncode != 0:
        print("skipped: no network namespaces here")
        return 77
    return subprocess.run([*words, sys.executable, os.path.abspath(__file__), str(binaries),
                           "--inside"], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
