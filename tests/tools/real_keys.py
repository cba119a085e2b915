"""The window under real key and mouse events: Xvfb makes a display, xdotool presses and clicks.

Opens the dinner, runs it with F5, follows a chef with the arrows and Return, zooms the
timeline with keys and the wheel, drags it, measures with keys, changes a number and undoes that,
exports the picture to a file from the dialog, and closes the window with Ctrl+Q. What happened is seen in the pixels of the
screen, in the file and in the exit status.

Then the course: its first lesson is opened and its first question answered wrongly, all by keys; the
program is killed, started again, and goes on at that step with that answer.

    python3 real_keys.py PATH/TO/bin

Exit status: 0 passed, 1 failed, 77 skipped (no Xvfb, no xdotool).
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

PATIENCE_S = 20


class Screen:
    def __init__(self, folder):
        self.folder = folder
        read_end, write_end = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1400x900x24", "-fbdir", folder],
            pass_fds=[write_end], stderr=subprocess.DEVNULL)
        os.close(write_end)
        with os.fdopen(read_end) as display:
            self.environment = {**os.environ, "DISPLAY": ":" + display.readline().strip(),
                                "QT_QPA_PLATFORM": "xcb", "XDG_CONFIG_HOME": str(folder),
                                "XDG_DATA_HOME": str(folder),
                                "LC_ALL": "C.UTF-8"}

    def do(self, *words):
        return subprocess.run(["xdotool", *map(str, words)], env=self.environment, check=True,
                              capture_output=True, text=True).stdout

    def find(self, name):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", name], check=False,
                               env=self.environment, capture_output=True, text=True)
        return found.stdout.split()

    def focus(self, name):
        """There is no window manager to do it."""
        until(f"no window '{name}'", lambda: self.find(name))
        self.do("windowfocus", self.find(name)[-1])
        time.sleep(0.3)

    def key(self, *keys):
        self.do("key", "--delay", "60", *keys)
        time.sleep(0.3)

    def click(self, x, y, button=1):
        self.do("mousemove", x, y, "click", button)
        time.sleep(0.3)

    def drag(self, from_x, y, to_x):
        self.do("mousemove", from_x, y, "mousedown", 1)
        for x in (from_x + (to_x - from_x) // 2, to_x):
            self.do("mousemove", x, y)
        self.do("mouseup", 1)

    def pixels(self):
        """Of the frame buffer: compared only, so its format does not matter."""
        time.sleep(0.2)
        return (self.folder / "Xvfb_screen0").read_bytes()

    def close(self):
        self.server.terminate()
        self.server.wait()


def until(what, condition):
    end = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(what)
        time.sleep(0.2)


def differs(screen, what, *keys):
    before = screen.pixels()
    screen.key(*keys)
    until(f"{what}: nothing changed on the screen", lambda: screen.pixels() != before)


def still(screen):
    """Until nothing moves any more: a run has ended, chefs have arrived."""
    last = [b""]

    def same():
        now = screen.pixels()
        time.sleep(0.3)
        was, last[0] = last[0], now
        return was == now

    until("the screen does not come to rest", same)


def session(screen, window, folder):
    screen.focus("Brigade")
    still(screen)
    differs(screen, "F5 runs", "F5")
    still(screen)
    differs(screen, "to the start", "ctrl+Home")
    differs(screen, "step forward", "ctrl+Right")
    differs(screen, "to the street", "ctrl+2")
    differs(screen, "the cursor", "Right")
    differs(screen, "followed", "Return")
    differs(screen, "to the timeline", "ctrl+3")
    differs(screen, "another lane", "Down")
    differs(screen, "zoom", "w")
    differs(screen, "back", "BackSpace")
    differs(screen, "a mark", "m")
    differs(screen, "measured from here", "b")
    differs(screen, "zoom for a drag", "w")
    before = screen.pixels()
    screen.drag(700, 700, 800)
    until("a drag moves the timeline", lambda: screen.pixels() != before)
    before = screen.pixels()
    screen.click(900, 700, 4)  # the wheel over the timeline
    until("the wheel zooms", lambda: screen.pixels() != before)
    differs(screen, "all of it", "Home")
    screen.key("alt+d")  # Orders
    differs(screen, "another number", "Up")
    differs(screen, "undone", "ctrl+z")
    before = screen.pixels()
    screen.click(700, 30)  # the street's sign: nobody is followed any more
    until("a click in the street", lambda: screen.pixels() != before)
    differs(screen, "another panel", "F6")
    differs(screen, "the keys", "ctrl+slash")
    screen.focus("^Keyboard$")
    differs(screen, "closed", "Escape")
    screen.focus("Brigade")
    differs(screen, "export", "ctrl+e")
    screen.focus("^Export picture$")
    screen.key("alt+s")
    screen.focus("^Save the picture$")
    picture = folder / "picture.png"
    screen.do("type", "--delay", "30", str(picture))
    screen.key("Return")
    until("no picture was written", lambda: picture.exists() and picture.stat().st_size > 1000)
    still(screen)
    screen.focus("Brigade")
    screen.key("ctrl+q")
    until("the window does not close", lambda: window.poll() is not None)
    if window.returncode != 0:
        raise AssertionError(f"exit status {window.returncode}")


def progress(folder):
    """What the program has written down of the learner; empty: nothing yet."""
    found = list(folder.rglob("course.json"))
    return json.loads(found[0].read_text()) if found else {}


def course(screen, start, folder):
    """Returns the second program, which goes on."""
    first = start()
    try:
        screen.focus("Brigade")
        still(screen)
        screen.key("F2")  # the map
        screen.key("Return")  # its first lesson
        screen.key("alt+Right", "alt+Right")  # hook, read, the question
        screen.key("space", "alt+Right")  # its first answer is wrong
        until("the answer is not kept", lambda: "one-core" in json.dumps(progress(folder)))
        screen.key("space")  # the runs
        until("no runs were made", lambda: "makespan_s" in json.dumps(progress(folder)))
        still(screen)
        screen.key("alt+Right")
        still(screen)
    finally:
        first.kill()
        first.wait()
    before = progress(folder)
    lesson = before["lessons"]["one-core"]
    told = lesson["answers"]["twice"]
    if told["verdict"] != "wrong" or told["misconception"] != "Two workers, half the time":
        raise AssertionError(f"judged as {told}")
    second = start()
    screen.focus("Brigade")
    still(screen)
    screen.key("F2")  # goes on where it was left
    screen.key("alt+Right")
    until("it does not go on at that step",
          lambda: progress(folder)["lessons"]["one-core"]["step"] == lesson["step"] + 1)
    if progress(folder)["lessons"]["one-core"]["answers"] != lesson["answers"]:
        raise AssertionError("the answers have changed")
    return second


def main():
    for tool in ("Xvfb", "xdotool"):
        if shutil.which(tool) is None:
            print(f"skipped: no {tool}")
            return 77
    binaries = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        screen = Screen(folder)

        def start():
            return subprocess.Popen([binaries / "brigade", "--open", "@dinner", "--size", "1400x900"],
                                    env=screen.environment)

        window = start()
        try:
            session(screen, window, folder)
            window = course(screen, start, folder)
            print("passed")
            return 0
        except (AssertionError, subprocess.CalledProcessError) as failure:
            print(f"failed: {failure}")
            return 1
        finally:
            if window.poll() is None:
                window.kill()
                window.wait()
            screen.close()


if __name__ == "__main__":
    sys.exit(main())
